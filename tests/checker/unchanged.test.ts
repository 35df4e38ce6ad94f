/** When a file may be taken for unchanged: a signature as young as the listing proves nothing, whatever it says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isSettled, isUnchanged } from '../../src/checker/unchanged.ts';
import { hashFile } from '../../src/folder.ts';
import { TEMPORARY } from '../support/paths.ts';

const folder = mkdtempSync(join(TEMPORARY, 'unchanged-'));
const file = join(folder, 'a.md');
writeFileSync(file, 'a');
afterAll(() => rmSync(folder, { recursive: true }));

const LISTED_AT = 1_000_000;
const SIGNATURE = '1:2:3:4';
const listed = (changedAt: number, signature = SIGNATURE) => ({ path: 'a.md', file, signature, changedAt });

test.for([
  ['long before', LISTED_AT - 60_000, true],
  ['just before', LISTED_AT - 10, false],
  ['at the very moment', LISTED_AT, false],
  ['after it, by a clock that was set back', LISTED_AT + 60_000, false],
] as const)('a file last changed %s the listing', ([, changedAt, settled]) => {
  expect(isSettled(listed(changedAt), LISTED_AT)).toBe(settled);
  // The same signature over other bytes: trusted only where it had time to show a change.
  expect(isUnchanged(listed(changedAt), { signature: SIGNATURE, sha256: 'of other bytes' }, LISTED_AT)).toBe(settled);
});

test('another signature over the same bytes is no change; over unknown ones it is', () => {
  const moved = listed(LISTED_AT - 60_000, '1:5:5:4');
  expect(isUnchanged(moved, { signature: SIGNATURE, sha256: hashFile(file) }, LISTED_AT)).toBe(true);
  expect(isUnchanged(moved, { signature: SIGNATURE, sha256: null }, LISTED_AT)).toBe(false);
});
