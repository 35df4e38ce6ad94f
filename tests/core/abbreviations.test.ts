/** What abbreviations the data of issuing bodies explains, and what it does not. */
import { expect, test } from 'vitest';
import { findAbbreviations } from '../../src/core/abbreviations.ts';
import { readCollection } from '../../src/corpus.ts';
import { ROOT } from '../support/paths.ts';

const of = (...bodies: string[][]): Record<string, string> =>
  findAbbreviations({
    places: [],
    issuers: bodies.map(([name = '', ...names], at) => ({ id: `x-${at}`, name, names, system: 'state', place: 'x' })),
  });

test('the real collection: three, and no more', () => {
  const { issuers } = readCollection(`${ROOT}content`);
  expect(issuers && findAbbreviations(issuers)).toEqual({
    BCH: 'Ban Chấp hành',
    BTV: 'Ban Thường vụ',
    UBND: 'Ủy ban nhân dân',
  });
});

test.for<[string, string[][], Record<string, string>]>([
  ['the short name may come first', [['UBND tỉnh', 'Ủy ban nhân dân tỉnh']], { UBND: 'Ủy ban nhân dân' }],
  ['a whole name', [['Hội đồng nhân dân', 'HĐND']], { HĐND: 'Hội đồng nhân dân' }],
  ['letters that are not those of the words', [['Thường trực Thành ủy', 'BTV Thành ủy']], {}],
  ['Đ is not D', [['Ủy ban nhân đân tỉnh', 'UBND tỉnh']], {}],
  ['what follows differs', [['Ủy ban nhân dân tỉnh', 'UBND huyện']], {}],
  [
    'two meanings',
    [
      ['Bộ Nội vụ', 'BNV'],
      ['Ban Nghiên vụ', 'BNV'],
    ],
    {},
  ],
  [
    'the same meaning twice',
    [
      ['Ủy ban nhân dân tỉnh', 'UBND tỉnh'],
      ['Ủy ban nhân dân xã', 'UBND xã'],
    ],
    { UBND: 'Ủy ban nhân dân' },
  ],
  ['one letter is none', [['Ủy', 'U']], {}],
])('%s', ([, bodies, expected]) => {
  expect(of(...bodies)).toEqual(expected);
});
