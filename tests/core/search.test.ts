/** Looking a document up by its number, in every way readers type one; and what is no number. */
import { describe, expect, test } from 'vitest';
import { buildNumberIndex, foldDyet, lookUpNumber } from '../../src/core/search.ts';
import { readCollection } from '../../src/corpus.ts';
import { ROOT } from '../support/paths.ts';

const { documents, issuers } = readCollection(`${ROOT}content`);
const rows = buildNumberIndex(
  documents.map(({ document }) => document),
  issuers ?? { places: [], issuers: [] },
);
const find = (query: string) => lookUpNumber(query, rows).rows.map(({ slug }) => slug);

test.for([
  ['23-QĐ/TW', '23-qd-tw-2021'],
  ['23 qd tw', '23-qd-tw-2021'],
  ['23qd/tw', '23-qd-tw-2021'],
  ['23QDTW', '23-qd-tw-2021'],
  ['QD23', '23-qd-tw-2021'],
  ['QĐ 23', '23-qd-tw-2021'],
  ['so 23', '23-qd-tw-2021'],
  ['23 Trung ương', '23-qd-tw-2021'],
  ['23–QÐ/TW', '23-qd-tw-2021'],
  ['23\u00a0-\u00a0QĐ/TƯ', '23-qd-tw-2021'],
  ['23-QĐ/TW'.normalize('NFD'), '23-qd-tw-2021'],
  ['33/ct-ttg', '33-ct-ttg-2021'],
  ['33 thu tuong', '33-ct-ttg-2021'],
  ['404 QĐ Th.U', '404-qd-thu-2022'],
  ['404 quyet dinh thanh uy', '404-qd-thu-2022'],
  ['quyết định 3504', '3504-qd-ubnd-2021'],
  ['3504', '3504-qd-ubnd-2021'],
  ['6-ct/tu', '06-ct-tu-2016'],
  ['06 ct tu', '06-ct-tu-2016'],
  ['006-CT/TU', '06-ct-tu-2016'],
  ['217/QĐ-TW', '217-qd-tw-2013'],
  ['25-NQ/TW 2013', '25-nq-tw-2013'],
  ['25-NQ/TW ngày 3/6/2013', '25-nq-tw-2013'],
  ['124 ban bi thu', '124-qd-tw-2018'],
  ['quy định 124', '124-qd-tw-2018'],
  ['76/NQ-CP', '76-nq-cp-2021'],
] as const)('%s → %s, and nothing else', ([query, slug]) => {
  expect(find(query)).toEqual([slug]);
});

test.for([
  '',
  '   ',
  'dân vận',
  '2021',
  'giai đoạn 2021-2030',
  '999-QĐ/TW',
  '23-KL/TW',
  '25-NQ/TW 2008',
  '23-QĐ/TU',
  '12/12/2013',
  '-',
  '🙂 23x',
])('no document of that number: “%s”', (query) => {
  expect(find(query)).toEqual([]);
});

describe('namesakes', () => {
  const other = rows
    .filter(({ slug }) => slug === '25-nq-tw-2013')
    .map((row) => ({ ...row, slug: '25-nq-tw-2003', issuedOn: '2003-03-12' }));
  test('all are given, newest first, none picked', () => {
    expect(lookUpNumber('25-NQ/TW', [...other, ...rows]).rows.map(({ slug }) => slug)).toEqual([
      '25-nq-tw-2013',
      '25-nq-tw-2003',
    ]);
  });
  test('a year tells them apart', () => {
    expect(lookUpNumber('25 nq tw 2003', [...other, ...rows]).rows.map(({ slug }) => slug)).toEqual(['25-nq-tw-2003']);
  });
});

test('a whole number is exact; a part of one is not', () => {
  expect(lookUpNumber('23-QĐ/TW', rows).exact).toBe(true);
  expect(lookUpNumber('QD23', rows).exact).toBe(false);
});

test('đ is written d for the full-text index, and nothing else is touched', () => {
  expect(foldDyet('Đường lối ðảng')).toBe('Dường lối dảng');
});
