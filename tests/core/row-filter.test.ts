/** Which rows of a table are shown: by columns, and by words with or without marks. */
import { expect, test } from 'vitest';
import { buildRowFilter, readWords } from '../../src/core/row-filter.ts';

const ROW = {
  values: { 'ket-qua': ['found', 'differs'], toi: ['23-qd-tw-2021'] },
  words: readWords('Quyết định số 23-QĐ/TW ngày 30/7/2021\n của Bộ Chính trị về công tác dân vận, hoà giải'),
};
const test1 = (words: string, chosen: Record<string, string> = {}) => buildRowFilter({ chosen, words })(ROW);

test.for([
  ['', true],
  ['   ', true],
  ['dan van', true],
  ['dân vận', true],
  ['DÂN VẬN', true],
  ['dân vân', false],
  ['dán van', false],
  ['23-QĐ/TW', true],
  ['23 qd tw', true],
  ['23 qđ tw', true],
  ['3-QĐ/TW', false],
  ['30/7/2021 của', true],
  ['“dân vận”', true],
  ['cong tac dan', true],
  ['dân công', false],
  ['chinh tri ve', true],
  ['bộ ch', true],
  ['bộ chinh', true],
  ['bộ chính', true],
  ['bộ chĩnh', false],
  ['hòa giải', true],
  ['hoa gi', true],
  ['vận hoà', true],
  ['giải pháp', false],
])('%j: %s', ([words, shown]) => expect(test1(words as string)).toBe(shown));

test('columns: every one chosen must have the value; an empty one chooses all', () => {
  expect(test1('', { 'ket-qua': 'found', toi: '' })).toBe(true);
  expect(test1('', { 'ket-qua': 'differs', toi: '23-qd-tw-2021' })).toBe(true);
  expect(test1('', { 'ket-qua': 'unknown', toi: '23-qd-tw-2021' })).toBe(false);
  expect(test1('', { khac: 'x' })).toBe(false);
  expect(test1('dan van', { 'ket-qua': 'unknown' })).toBe(false);
});
