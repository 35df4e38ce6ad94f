/** The gate: a build of a collection with an error publishes nothing, whoever starts it. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyCollection, DIRECTIVE, replaceIn } from '../support/collection.ts';
import { ROOT, TEMPORARY } from '../support/paths.ts';
import { hashFolder, runAstroBuild, STACK } from '../support/run.ts';

test('a dangling reference stops `astro build`, and what was published before stays as it was', () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, '](404-qd-thu-2022.md)', '](404-qd-thu-2020.md)');
  const dist = mkdtempSync(join(TEMPORARY, 'dist-'));
  writeFileSync(join(dist, 'index.html'), 'trước');
  const before = hashFolder(dist);
  const { status, stdout, stderr } = runAstroBuild(dist, { CONTENT: folder });
  expect(status).toBe(1);
  expect(stdout).toContain('[link-target-missing]');
  expect(stderr).toContain('không xuất bản');
  expect(stdout + stderr).not.toMatch(STACK);
  expect(hashFolder(dist)).toBe(before);
});

test("Astro's own reference() lets a dangling reference through: it is no gate", () => {
  const dist = mkdtempSync(join(TEMPORARY, 'reference-'));
  mkdirSync(dist, { recursive: true });
  const { status } = runAstroBuild(dist, {}, join(ROOT, 'tests/fixtures/astro-reference'));
  expect(status).toBe(0);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('no-such-document');
});

test('an address that is none is refused before anything is built', () => {
  const dist = mkdtempSync(join(TEMPORARY, 'dist-'));
  const { status, stdout, stderr } = runAstroBuild(dist, { SITE: 'vidu' });
  expect(status).toBe(1);
  expect(stderr).toContain('SITE phải là một địa chỉ');
  expect(stdout + stderr).not.toMatch(STACK);
});
