/** A pasted passage: what the collection knows decides, and what it does not know contradicts nothing. */
import { expect, test } from 'vitest';
import { checkPasted, findPastedNumbers } from '../../src/core/pasted.ts';
import { readCollection } from '../../src/corpus.ts';
import { toNumberRows } from '../../src/number-index-files.ts';
import { ROOT } from '../support/paths.ts';

const collection = readCollection(`${ROOT}content`);
const rows = toNumberRows(collection);
const check = (text: string) =>
  checkPasted(text, rows).map(({ citation, verdict, rows: found, differences }) => [
    citation.number,
    verdict,
    found.map(({ slug }) => slug),
    differences.map(({ code, found: said, expected }) => [code, said, expected]),
  ]);

test('the directive itself: every citation is held', () => {
  const [directive] = collection.documents.filter(({ document }) => document.root);
  const found = checkPasted(directive?.text ?? '', rows);
  expect(found).toHaveLength(15);
  expect(
    found.filter(({ verdict }) => verdict !== 'held').map(({ citation, differences }) => [citation.text, differences]),
  ).toEqual([]);
});

test.for([
  ['Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị', 'held', ['23-qd-tw-2021'], []],
  ['Quyết định số 23–QÐ/TƯ ngày 30/7/2021', 'held', ['23-qd-tw-2021'], []],
  [
    'Quyết định số 23-QĐ/TW ngày 30/8/2021 của Bộ Chính trị',
    'differs',
    ['23-qd-tw-2021'],
    [['date-mismatch', '2021-08-30', '2021-07-30']],
  ],
  [
    'Quyết định số 23-QĐ/TW ngày 30/7/2021 của Ban Bí thư',
    'differs',
    ['23-qd-tw-2021'],
    [['issuer-mismatch', 'Ban Bí thư', 'Bộ Chính trị']],
  ],
  ['Chỉ thị số 23-QĐ/TW', 'differs', ['23-qd-tw-2021'], [['type-mismatch', 'Chỉ thị', 'Quyết định']]],
  [
    'Nghị quyết số 25-NQ/TW ngày 3/6/2013 “Về một điều khác”',
    'differs',
    ['25-nq-tw-2013'],
    [['title-mismatch', 'Về một điều khác', rows.find(({ slug }) => slug === '25-nq-tw-2013')?.title]],
  ],
  // A name that only our reading gives a document contradicts no other name.
  ['Quyết định số 269-QĐ/TU ngày 30/11/2021 về “Một tên khác”', 'held', ['269-qd-tu-2021'], []],
  ['Quyết định số 999-QĐ/TW ngày 1/1/2020', 'absent', [], []],
] as const)('%s', ([text, verdict, slugs, differences]) => {
  expect(check(text).map(([, ...rest]) => rest)).toEqual([[verdict, slugs, differences]]);
});

test('namesakes are all told, unless the words settle which', () => {
  const one = rows.find(({ slug }) => slug === '25-nq-tw-2013');
  const two = [...rows, { ...(one as (typeof rows)[0]), slug: '25-nq-tw-2003', issuedOn: '2003-03-12' }];
  expect(checkPasted('Nghị quyết số 25-NQ/TW', two)).toMatchObject([{ verdict: 'ambiguous', rows: [{}, {}] }]);
  expect(checkPasted('Nghị quyết số 25-NQ/TW ngày 12/3/2003', two)).toMatchObject([
    { verdict: 'held', rows: [{ slug: '25-nq-tw-2003' }] },
  ]);
});

test('no citation, nothing said; the numbers to be looked up are those cited', () => {
  expect(check('Dân vận khéo.')).toEqual([]);
  expect(findPastedNumbers('Quyết định số 217-QĐ/TW, 218-QĐ/TW và Luật Đất đai')).toEqual(['217-QĐ/TW', '218-QĐ/TW']);
});
