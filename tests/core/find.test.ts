/** The table of queries asked in the terminal: the same documents first as on the site. */
import { expect, test } from 'vitest';
import { recogniseCitations } from '../../src/core/citation.ts';
import { findByQuery, toFindable } from '../../src/core/find.ts';
import { readCollection } from '../../src/corpus.ts';
import { LOOSE_QUERIES, NUMBER_QUERIES } from '../support/number-queries.ts';
import { ROOT } from '../support/paths.ts';
import { WORD_QUERIES } from '../support/word-queries.ts';

const documents = toFindable(readCollection(`${ROOT}content`));
const find = (query: string) => findByQuery(query, documents, recogniseCitations);
const toFirsts = (table: readonly (readonly [string, string])[]) =>
  table.map(([query]) => [query, find(query).rows[0]?.slug]);

test('numbers, whole and loose: the right document first', () => {
  expect(toFirsts(NUMBER_QUERIES)).toEqual(NUMBER_QUERIES);
  expect(toFirsts(LOOSE_QUERIES)).toEqual(LOOSE_QUERIES);
});

test('words of titles and texts: the right document first', () => {
  const all = Object.values(WORD_QUERIES).flat();
  expect(toFirsts(all)).toEqual(all);
});

test.for([
  ['23-QĐ/TW', { isExact: true, isOther: false }],
  ['217, 218-QĐ/TW', { isExact: false, isOther: false }],
  ['114-LK/TW', { isExact: false, isOther: true }],
  ['dân vận khéo', { isExact: false, isOther: false }],
  // Other marks are other words, and a word too many is said.
  ['dân vân khéo', { isExact: false, isOther: true }],
  ['quyết định 23 nuôi trồng thủy sản', { isExact: false, isOther: true }],
] as const)('“%s”: %o', ([query, said]) => {
  expect(find(query)).toMatchObject(said);
});

test('a body first lists what it issued, then what speaks of it', () => {
  expect(find('nghị quyết').rows.map(({ slug }) => slug)).toEqual([
    '76-nq-cp-2021',
    '25-nq-tw-2013',
    '43-kl-tw-2019',
    'chi-thi-dan-van-chinh-quyen',
  ]);
});

test('nothing is found for words nobody wrote', () => {
  expect(find('xyzzy').rows).toEqual([]);
  expect(find('?').rows).toEqual([]);
});
