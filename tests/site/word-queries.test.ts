/** The table of queries in words, asked of the built site in a real browser one after the other, as a reader would. */
import { expect, test } from 'vitest';
import { askAll } from '../support/ask.ts';
import { WORD_QUERIES } from '../support/word-queries.ts';
import { openSites } from './open.ts';

const sites = openSites();

test.for(Object.entries(WORD_QUERIES))('%s: the right document first', async ([, rows]) => {
  await sites.withPage('tim-kiem/', async (page) => {
    const answers = await askAll(
      page,
      rows.map(([query]) => query),
    );
    expect(rows.map(([query], at) => [query, answers[at]?.slugs[0]])).toEqual(rows);
  });
});
