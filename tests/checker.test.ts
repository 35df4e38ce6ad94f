/** The checker that takes over what has not changed says what the whole check says, after any edit. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../src/checker.ts';
import { EDITS } from './core/edits.ts';
import { check, copyCollection, DIRECTIVE, RECORD, replaceIn } from './support/collection.ts';

test.for(EDITS)('after: $name', async ({ edit }) => {
  const folder = copyCollection();
  const { state, report } = await checkFolder(folder, null);
  expect(report).toEqual(check(folder));
  edit(folder);
  const edited = check(folder);
  // As it is read back from disk.
  const again = await checkFolder(folder, JSON.parse(JSON.stringify(state)));
  expect(again.report).toEqual(edited);
  // And when nothing changes after it.
  expect((await checkFolder(folder, again.state)).report).toEqual(edited);
  rmSync(folder, { recursive: true });
});

test('all edits one after another, each from the state of the one before', async () => {
  const folder = copyCollection();
  let { state } = await checkFolder(folder, null);
  for (const { edit } of EDITS) {
    try {
      edit(folder);
    } catch {
      // An edit whose words an earlier one has changed.
      continue;
    }
    const run = await checkFolder(folder, state);
    expect(run.report).toEqual(check(folder));
    state = run.state;
  }
});

test('only what an edit may change is read again', async () => {
  const folder = copyCollection();
  const { state, parsed } = await checkFolder(folder, null);
  expect(parsed).toBe(16);
  const same = await checkFolder(folder, state);
  expect(same.parsed).toBe(0);
  // A record's status: the record, and the directive that cites it.
  replaceIn(folder, RECORD('29-kl-tu-2021'), 'status: Chưa rõ', "status: 'Chưa rõ'");
  const record = await checkFolder(folder, same.state);
  expect(record.parsed).toBe(2);
  // The directive bears witness of every record.
  replaceIn(folder, DIRECTIVE, 'ngày 30/7/2021', 'ngày 31/7/2021');
  expect((await checkFolder(folder, record.state)).parsed).toBe(16);
});

test('a file written again with the same words is the same file', async () => {
  const folder = copyCollection();
  const { state } = await checkFolder(folder, null);
  const file = join(folder, RECORD('33-ct-ttg-2021'));
  writeFileSync(file, readFileSync(file));
  expect((await checkFolder(folder, state)).parsed).toBe(0);
});
