/** The peer is really checking: it reports the one broken link that is planted, and says so of no other run. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateCollection } from '../../bench/generate.ts';
import { measurePeer } from '../../bench/peer.ts';
import { TEMPORARY } from '../support/paths.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(TEMPORARY, 'peer-'));
  generateCollection(folder, 12, 3);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a clean collection: only what was planted beside it is reported', async () => {
  const { seconds, peakMegabytes, reportedPlanted } = await measurePeer(folder);
  expect(reportedPlanted).toBe(true);
  expect(seconds).toBeGreaterThan(0);
  expect(peakMegabytes).toBeGreaterThan(20);
});

test('a collection with a broken link of its own is no fair measure', async () => {
  const [first = ''] = readFileSync(join(folder, 'truth.jsonl'), 'utf8').split('\n');
  const file = join(folder, (JSON.parse(first) as { file: string }).file);
  writeFileSync(file, readFileSync(file, 'utf8').replace('.md)', '-khong-co.md)'));
  expect((await measurePeer(folder)).reportedPlanted).toBe(false);
});
