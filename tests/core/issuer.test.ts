/** Bodies by the names they go by: what a name means, and what it does not. */
import { describe, expect, test } from 'vitest';
import { isSameType } from '../../src/core/citation.ts';
import { type Issuers, isOneOfSeveral, matchIssuers } from '../../src/core/issuer.ts';
import { foldTitle } from '../../src/core/title.ts';

const body = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  level: 'central' as const,
  system: 'state' as const,
  place: 'viet-nam',
  ...more,
});
const ISSUERS = {
  places: [{ id: 'viet-nam', name: 'Việt Nam', level: 'central' }],
  issuers: [
    body('ban-bi-thu', 'Ban Bí thư', { names: ['Ban Bí thư Trung ương Đảng'] }),
    body('ubnd', 'Ủy ban nhân dân'),
    body('ubnd-cao-bang', 'Ủy ban nhân dân tỉnh Cao Bằng'),
    body('btv', 'Ban Thường vụ Tỉnh ủy', { misspellings: ['Ban Thường vụ Tỉnh'] }),
    body('byt-btc', 'Bộ Y tế và Bộ Tài chính'),
    body('bvhttdl', 'Bộ Văn hóa, Thể thao và Du lịch'),
  ],
} as unknown as Issuers;

describe('a name means', () => {
  test.for([
    ['Ban Bí thư', ['ban-bi-thu']],
    ['ban bí thư trung ương đảng', ['ban-bi-thu']],
    ['UBND tỉnh Cao Bằng', ['ubnd-cao-bang']],
    ['Ban Thường vụ Tỉnh', ['btv']],
    // The sentence goes on.
    ['Ban Bí thư bằng những việc làm cụ thể', ['ban-bi-thu']],
    ['Uỷ ban nhân dân tỉnh Cao Bằng bảo đảm', ['ubnd-cao-bang']],
    // A longer name is another body.
    ['Ban Bí thư Thứ nhất', []],
    ['Ủy ban nhân dân tỉnh', []],
    ['Ủy ban nhân dân các cấp', []],
    ['Ban Thường vụ Tỉnh đoàn', []],
    ['Ban Thường vụ Tỉnh bằng', []],
    ['Bộ Văn hóa', []],
  ] as const)('%s → %s', ([name, ids]) => {
    expect(matchIssuers(name, ISSUERS, null).map(({ id }) => id)).toEqual(ids);
  });
});

test('a joint act may be said to be of any of its bodies, and of no other', () => {
  expect(isOneOfSeveral('Bộ Y tế', 'byt-btc', ISSUERS)).toBe(true);
  expect(isOneOfSeveral('Bộ Tài chính', 'byt-btc', ISSUERS)).toBe(true);
  expect(isOneOfSeveral('Bộ Tư pháp', 'byt-btc', ISSUERS)).toBe(false);
  expect(isOneOfSeveral('Bộ Văn hóa', 'bvhttdl', ISSUERS)).toBe(false);
  expect(isOneOfSeveral('Ban Bí thư', 'ban-bi-thu', ISSUERS)).toBe(false);
});

test.for([
  ['Chương trình hành động', 'Chương trình', true],
  ['Thông báo', 'Thông báo kết luận', true],
  ['Quyết định', 'quyết định', true],
  ['Thông tư liên tịch', 'Thông tư', false],
  ['Nghị quyết liên tịch', 'Nghị quyết', false],
  ['Quyết định', 'Quy định', false],
] as const)('%s and %s are the same type: %s', ([a, b, same]) => {
  expect(isSameType(a, b)).toBe(same);
  expect(isSameType(b, a)).toBe(same);
});

test.for([
  ['về “việc kiện toàn Ban Chỉ đạo”', 'Về việc kiện toàn Ban Chỉ đạo', true],
  ['Việc làm', 'Làm', true],
  ['Về việc làm', 'Về giải quyết việc làm', false],
] as const)('the titles %s and %s: the same %s', ([a, b, same]) => {
  expect(foldTitle(a) === foldTitle(b)).toBe(same);
});
