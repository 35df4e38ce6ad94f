/** The table of queries by number, and every form of every number, asked of the built site in a real browser. */
import { expect, test } from 'vitest';
import { WHOLE_FORMS } from '../../bench/search/number-queries.ts';
import { readCollection } from '../../src/corpus.ts';
import { toNumberRows } from '../../src/number-index-files.ts';
import { askAll } from '../support/ask.ts';
import { LOOSE_QUERIES, NUMBER_QUERIES } from '../support/number-queries.ts';
import { ROOT } from '../support/paths.ts';
import { WORD_QUERIES } from '../support/word-queries.ts';
import { openSites } from './open.ts';

const sites = openSites();
const rows = toNumberRows(readCollection(`${ROOT}content`)).filter(({ number }) => number !== null);

async function ask(queries: readonly string[]): Promise<[string, string | undefined][]> {
  let firsts: [string, string | undefined][] = [];
  await sites.withPage('tim-kiem/', async (page) => {
    const answers = await askAll(page, queries);
    firsts = queries.map((query, at) => [query, answers[at]?.slugs[0]]);
  });
  return firsts;
}

test('the table is large enough to judge by, and asks nothing twice', () => {
  const all = [...NUMBER_QUERIES, ...LOOSE_QUERIES, ...Object.values(WORD_QUERIES).flat()].map(([query]) => query);
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(new Set(all).size).toBe(all.length);
});

test.for([
  ['whole or in part', NUMBER_QUERIES],
  ['unfinished or with a slip', LOOSE_QUERIES],
] as const)('numbers %s: the right document first', { timeout: 180_000 }, async ([, table]) => {
  expect(await ask(table.map(([query]) => query))).toEqual(table);
});

/** Every form meets every number in tests/core/number-shards.test.ts; here each meets some, in the browser. */
test('every number of the collection, every form: its document first', async () => {
  const asked = rows.flatMap((row, at) =>
    WHOLE_FORMS.filter((_, form) => form % 4 === at % 4).flatMap(([, write]): [string, string][] => {
      const query = write(row.number ?? '', row);
      return query === null ? [] : [[query, row.slug]];
    }),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(await ask(asked.map(([query]) => query))).toEqual(asked);
});
