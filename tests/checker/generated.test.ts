/** The checker on a collection large enough for several threads: it says what the whole check says, before and after edits. */
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateCollection } from '../../bench/generate.ts';
import { checkFolder } from '../../src/checker/check-folder.ts';
import { checkCollection, type Report } from '../../src/core/check.ts';
import { readCollection } from '../../src/corpus.ts';
import { TODAY } from '../support/collection.ts';
import { TEMPORARY } from '../support/paths.ts';

/** More than two threads' worth (pool.ts). */
const COUNT = 1300;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(TEMPORARY, 'generated-'));
  generateCollection(folder, COUNT, 7);
});
afterAll(() => rmSync(folder, { recursive: true }));

const whole = (): Report => checkCollection(readCollection(folder), { today: TODAY });

/** Documents with a text of their own, in the order of their names. */
function listTexts(): string[] {
  const documents = join(folder, 'documents');
  return readdirSync(documents, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(documents, name))
    .filter((file) => file.endsWith('.md') && readFileSync(file, 'utf8').includes('\nsource:'));
}

function change(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!from.test(text)) throw new Error(`${file}: nothing to change`);
  writeFileSync(file, text.replace(from, to));
}

test('as many threads as there are cores say what one says, and each edit after them what a whole check says', async () => {
  const texts = listTexts();
  const [dated = '', renumbered = '', moved = '', gone = ''] = texts.filter((_, at) => at % 97 === 5);
  const first = await checkFolder(folder, null, { today: TODAY });
  expect(first.report).toEqual(whole());
  expect(first.report.diagnostics).toEqual([]);
  expect(first.parsed).toBe(COUNT);

  const edits = [
    () => change(dated, /\]\([^)]+\) ngày \d+(?=\/)/, '$&1'),
    () => change(renumbered, /^issuedOn: \d{4}/m, 'issuedOn: 1999'),
    () =>
      renameSync(
        moved,
        moved.replace(/(dang|nha-nuoc)/, (side) => (side === 'dang' ? 'nha-nuoc' : 'dang')),
      ),
    () => rmSync(gone),
  ];
  let { state } = first;
  for (const edit of edits) {
    edit();
    const run = await checkFolder(folder, JSON.parse(JSON.stringify(state)), { today: TODAY });
    expect(run.report).toEqual(whole());
    expect(run.report.diagnostics.length).toBeGreaterThan(0);
    expect(run.parsed).toBeLessThan(COUNT / 4);
    state = run.state;
  }
  // All of it again, wrong as it is, by several threads.
  expect((await checkFolder(folder, null, { today: TODAY })).report).toEqual(whole());
}, 120_000);
