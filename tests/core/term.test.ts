/** Terms of elected bodies: how they are written, and which days they had. */
import { expect, test } from 'vitest';
import { recogniseText } from '../../src/core/citation.ts';
import { findOtherTerm, readCountedTerm, readTerm } from '../../src/core/term.ts';

const EVIDENCE = [{ at: 'https://vidu.vn/', seenOn: '2026-11-25' }];
const ISSUERS = {
  places: [],
  issuers: [],
  terms: [
    { ordinal: 13, issuers: ['quoc-hoi'], from: '2011-07-21', to: '2016-07-19', evidence: EVIDENCE },
    { ordinal: 14, issuers: ['quoc-hoi'], from: '2016-07-20', evidence: EVIDENCE },
  ],
};

test.for<[string, number | null]>([
  ['Kết luận số 7-KL/TW ngày 05/5/2015 của Ban Bí thư (khoá XI)', 11],
  ['Kết luận số 7-KL/TW ngày 05/5/2015 của Ban Bí thư khóa XI về', 11],
  ['Kết luận số 7-KL/TW ngày 05/5/2015 của Ban Bí thư, khoá XIX', 19],
  ['Kết luận số 7-KL/TW ngày 05/5/2015 của Ban Bí thư **khoá thứ IX**', 9],
  ['Kết luận số 7-KL/TW ngày 05/5/2015 của Ban Bí thư (khóa 12)', 12],
  ['Kết luận số 7-KL/TW ngày 05/5/2015 của Ban Bí thư (khoá IIX)', null],
  ['Kết luận số 7-KL/TW ngày 05/5/2015 của Ban Bí thư khoá đào tạo', null],
  ['Kết luận số 7-KL/TW ngày 05/5/2015 (khoá XI)', null],
  ['Kết luận số 7-KL/TW ngày 05/5/2015 của Ban Bí thư về việc mở khoá XI', null],
])('“%s”', ([text, ordinal]) => {
  const [citation] = recogniseText(text).citations;
  expect(citation && (readTerm(text, citation)?.ordinal ?? null)).toBe(ordinal);
});

test.for<[string, number | null]>([
  ['80/2015/QH13', 13],
  ['1084/2015/UBTVQH13', 13],
  ['30/2020/NĐ-CP', null],
  ['23-QĐ/TW', null],
])('the number %s counts term %s', ([number, ordinal]) => {
  expect(readCountedTerm(number)).toBe(ordinal);
});

test.for<[string, number, string, string, number | null]>([
  ['the term of its day', 13, '2015-06-22', 'quoc-hoi', null],
  ['another', 14, '2015-06-22', 'quoc-hoi', 13],
  ['one that is not listed', 9, '2015-06-22', 'quoc-hoi', 13],
  ['its first day', 13, '2011-07-21', 'quoc-hoi', null],
  ['its last day', 13, '2016-07-19', 'quoc-hoi', null],
  ['the day after', 13, '2016-07-20', 'quoc-hoi', 14],
  ['a day before all that are listed', 13, '2001-01-01', 'quoc-hoi', null],
  ['another body', 14, '2015-06-22', 'chinh-phu', null],
])('%s', ([, ordinal, date, issuer, other]) => {
  expect(findOtherTerm(ordinal, date, issuer, ISSUERS)).toBe(other);
});

test('no list, no blame', () => {
  expect(findOtherTerm(14, '2015-06-22', 'quoc-hoi', { places: [], issuers: [] })).toBeNull();
});
