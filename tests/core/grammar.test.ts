/** What the symbols of a number allow: refused only where the tables are certain. */
import { expect, test } from 'vitest';
import { BODY_SYMBOLS } from '../../src/core/body-symbol.ts';
import { readCertainFields } from '../../src/core/certain.ts';
import { type Citation, recogniseCitations } from '../../src/core/citation.ts';
import { DOCUMENT_TYPES } from '../../src/core/document-type.ts';
import { findOtherBodies, findOtherTypes, findOtherYear, type KnownBody } from '../../src/core/grammar.ts';

test.for<[string, string, string[] | null]>([
  ['43-KL/TW', 'Quyết định', ['Kết luận']],
  ['43/KL-TW', 'Chỉ thị', ['Kết luận']],
  ['3504/QĐ-UBND', 'Chỉ thị', ['Quyết định', 'Quy định']],
  ['06/2024/NĐ-CP', 'Thông tư', ['Nghị định']],
  ['03/CT-TTg', 'Công điện', ['Chỉ thị']],
  ['80/2015/QH13', 'Nghị định', ['Luật', 'Bộ luật']],
  ['12-QĐ/Th.U', 'Nghị quyết', ['Quyết định', 'Quy định']],
  // Right.
  ['23-QĐ/TW', 'Quyết định', null],
  ['124-QĐ/TW', 'Quy định', null],
  ['43-kl/tư', 'Kết luận', null],
  ['196-TB/TW', 'Thông báo kết luận', null],
  ['80/2015/QH13', 'Luật', null],
  ['202/2025/QH15', 'Nghị quyết', null],
  ['01/2014/TTLT-BTP-BNV', 'Thông tư', null],
  ['06/QĐ-TTg', 'Đề án', null],
  // Not certain.
  ['87-CT', 'Quyết định', null],
  ['89-TC/TCT', 'Thông tư', null],
  ['352/PA-SGDĐT', 'Kế hoạch', null],
  ['12/UBND-KH', 'Tờ trình', null],
  ['1234/BNV-TCCB', 'Công văn', null],
  ['213-KL/TW', 'Văn bản', null],
  ['57', 'Nghị quyết', null],
  ['43-KL/TW', 'một loại khác', null],
])('%s as %s', ([number, type, others]) => {
  expect(findOtherTypes(number, type)).toEqual(others);
});

const named = (...names: string[]): KnownBody => ({ names });

test.for<[string, KnownBody, string | null]>([
  ['76/NQ-CP', named('Thủ tướng Chính phủ'), 'Chính phủ'],
  ['27/2018/QĐ-TTg', named('Chính phủ'), 'Thủ tướng Chính phủ'],
  ['42/2017/QH14', named('Ủy ban Thường vụ Quốc hội'), 'Quốc hội'],
  ['101/2025/UBTVQH15', named('Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam'), 'Ủy ban Thường vụ Quốc hội'],
  ['06/2020/NQ-HĐND', named('UBND Hà Nội'), 'Hội đồng nhân dân'],
  ['18-NQ/TW', named('Chính phủ'), 'Ban Chấp hành Trung ương'],
  ['29-KL/TU', named('Ban Bí thư'), 'Tỉnh ủy'],
  ['01/2020/TT-BNV', named('Bộ Tài chính'), 'Bộ Nội vụ'],
  ['29-KL/TU', { names: ['một cơ quan'], system: 'state' }, 'Tỉnh ủy'],
  ['23-QĐ/TW', { names: ['một cơ quan'], system: 'party', level: 'province' }, 'Ban Chấp hành Trung ương'],
  ['05-HD/VPTW', { names: ['Văn phòng'], system: 'state', level: 'central' }, 'VPTW'],
  // Right.
  ['76/NQ-CP', named('Chính phủ'), null],
  ['33/CT-TTg', named('TTCP'), null],
  ['3504/QĐ-UBND', named('Chủ tịch Uỷ ban nhân dân tỉnh Hà Giang'), null],
  ['25-NQ/TW', named('BCH Trung ương Đảng'), null],
  ['404-QĐ/Th.U', named('BTV Thành uỷ'), null],
  ['404-QĐ/TU', named('Thành ủy'), null],
  ['29-KL/TU', { names: ['Ban Thường vụ Tỉnh ủy'], system: 'party', level: 'province' }, null],
  // Not certain.
  ['29-KL/TU', named('Ban Thường vụ Tỉnh'), null],
  ['12/QĐ-BCĐ', named('Bộ Tài chính'), null],
  ['01/2014/TTLT-BTP-BNV', named('Bộ Nội vụ'), null],
  ['05-HD/BTC', { names: ['Ban Tổ chức'], system: 'party', level: 'city' }, null],
  ['93/CP', named('Hội đồng Chính phủ'), null],
  ['57', named('Chính phủ'), null],
])('%s by %o', ([number, issuer, first]) => {
  expect(findOtherBodies(number, issuer)?.[0] ?? null).toBe(first);
});

test.for<[string, string, string | null]>([
  ['75/2021/NĐ-CP', '2023-07-24', '2021'],
  ['80/2015/QH13', '2016-06-22', '2015'],
  ['75/2021/NĐ-CP', '2021-07-24', null],
  ['75/2021/NĐ-CP', '2023', null],
  ['76/NQ-CP', '2021-07-15', null],
])('%s of %s', ([number, date, year]) => {
  expect(findOtherYear(number, date)).toBe(year);
});

test('the tables hold together: each symbol of a type is read as one, each body once', () => {
  for (const { name, symbols } of DOCUMENT_TYPES)
    for (const symbol of symbols) expect(findOtherTypes(`1/${symbol}-UBND`, name), `${symbol} ${name}`).toBeNull();
  const symbols = BODY_SYMBOLS.map(({ symbol }) => symbol);
  expect(new Set(symbols).size).toBe(symbols.length);
});

const readFirst = (text: string) => {
  const { type, date, issuer } = readCertainFields(text, recogniseCitations(text)[0] as Citation);
  return [type?.value ?? null, date?.value ?? null, issuer?.value ?? null];
};

test.for<[string, (string | null)[]]>([
  ['Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị', ['Quyết định', '2021-07-30', 'Bộ Chính trị']],
  ['Quyết định\nsố: **23-QĐ/TW**, ngày 30/7/2021 của Bộ Chính trị', ['Quyết định', '2021-07-30', 'Bộ Chính trị']],
  ['Quyết định 23-QĐ/TW (ban hành ngày 30/7/2021) của Bộ Chính trị', ['Quyết định', '2021-07-30', 'Bộ Chính trị']],
  // Farther off: another instrument's, perhaps.
  ['Nghị quyết số 18-NQ/TW của Chính phủ', ['Nghị quyết', null, null]],
  ['Nghị định số 75/2023/NĐ-CP của Chính phủ trước ngày 01/5/2026', ['Nghị định', null, null]],
  ['Thông tư số 13/2024/TT-BTC 01/02/2025', ['Thông tư', null, null]],
  ['Nghị định số 69/2018/NĐ-CP ngày 15/5/2018 do UBND tỉnh thực hiện', ['Nghị định', '2018-05-15', null]],
  ['Luật Đất đai số 31/2024/QH15', [null, null, null]],
])('what is certain of “%s”', ([text, fields]) => {
  expect(readFirst(text)).toEqual(fields);
});
