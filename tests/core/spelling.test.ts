/** Ids and numbers misspelt: what all spellings of one share, and what is another. */
import { expect, test } from 'vitest';
import { foldScripts } from '../../src/core/fold.ts';
import { findMeantNumber, toWrittenNumber } from '../../src/core/number.ts';
import { findSpelt, toId, toScalarFix } from '../../src/core/spelling.ts';

test.for([
  ['23-qd-tw-2021', '23-qd-tw-2021'],
  ['23-QÐ/TW_2021', '23-qd-tw-2021'],
  ['23–qđ–tw–2021', '23-qd-tw-2021'],
  ['２３-QD-ТW-2021', '23-qd-tw-2021'],
  [' Bộ Chính trị ', 'bo-chinh-tri'],
  ['Bộ Chính trị'.normalize('NFD'), 'bo-chinh-tri'],
  ['bo-chinh-tri\u200b', 'bo-chinh-tri'],
  // A letter left out or put in is no spelling of it; a letter no eye takes for a Latin one is no punctuation.
  ['bochinhtri', 'bochinhtri'],
  ['23qd-tw-2021', '23qd-tw-2021'],
  ['23-qd日-tw-2021', ''],
  ['23-qж-tw-2021', ''],
  ['23-qd-tw-202¹', ''],
  ['–', ''],
] as const)('the id of %s', ([written, id]) => {
  expect(toId(written)).toBe(id);
  expect(toId(toId(written))).toBe(id);
});

test.for([
  ['quyet dinh', ['Quyết định', 'Quy định'], 'Quyết định'],
  ['QUY ĐỊNH', ['Quyết định', 'Quy định'], 'Quy định'],
  ['Quyết định', ['Quyết định', 'Quy định'], undefined],
  ['Quyết', ['Quyết định', 'Quy định'], undefined],
  ['bac', ['Bác', 'Bắc'], undefined],
  ['', ['', 'x'], undefined],
  ['日', ['本'], undefined],
] as const)('%s in a closed list', ([written, values, meant]) => {
  expect(findSpelt(written, values)).toBe(meant);
});

test.for([
  ['23-QÐ/TW', '23-QĐ/TW', '23-QĐ/TW'],
  ['23-QĐ/ТW', '23-QĐ/TW', '23-QĐ/TW'],
  ['23 - QĐ / TW', '23-QĐ/TW', '23-QĐ/TW'],
  ['33/СТ-ТТg', '33/CT-TTg', '33/CT-TTg'],
  // Which separator is missing, "-" or "/", nobody can tell for certain.
  ['23 QĐ TW', '23-QĐ/TW', null],
  ['Quyết định', null, null],
] as const)('the number %s', ([written, form, meant]) => {
  expect(toWrittenNumber(written)).toBe(form);
  expect(findMeantNumber(written)).toBe(meant);
});

test('Vietnamese letters are no look-alikes', () => {
  const letters = 'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYaăâbcdđeêghiklmnoôơpqrstuưvxyỹệợ0123456789/-.,&()';
  expect(foldScripts(letters)).toBe(letters);
});

test.for([
  ['23-QÐ/TW', '23-QÐ/TW', '23-QĐ/TW', { start: 10, end: 18, text: '23-QĐ/TW' }],
  ["'23-QÐ/TW'", '23-QÐ/TW', '23-QĐ/TW', { start: 11, end: 19, text: '23-QĐ/TW' }],
  ['"23-QÐ/TW"', '23-QÐ/TW', '23-QĐ/TW', { start: 11, end: 19, text: '23-QĐ/TW' }],
  ['"23-Q\\u00d0/TW"', '23-QÐ/TW', '23-QĐ/TW', undefined],
  ['*number', '23-QÐ/TW', '23-QĐ/TW', undefined],
  // Plain, it would be a number, nothing, or YAML of another kind.
  ['２０２１', '２０２１', '2021', undefined],
  ["'２０２１'", '２０２１', '2021', { start: 11, end: 15, text: '2021' }],
  ['Null', 'Null', 'null', undefined],
  ['a', 'a', 'b: c', undefined],
  ['a', 'a', '- b', undefined],
  ['a', 'a', 'b #c', undefined],
] as const)('the scalar %s', ([scalar, written, text, fix]) => {
  expect(toScalarFix(scalar, 10, written, text)).toEqual(fix);
});
