/** Numbers: one key for every way of writing one, and no key for what is none. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseNumber, parseNumber, toKey, toSlug } from '../../src/core/number.ts';

test.for([
  ['217-QĐ/TW', '217-qd-tw'],
  ['217/QĐ-TW', '217-qd-tw'],
  ['217 QĐ/TW', '217-qd-tw'],
  ['217 QĐ/ TW', '217-qd-tw'],
  ['24- QĐ/TW', '24-qd-tw'],
  ['23-QÐ/TW', '23-qd-tw'],
  ['23–QĐ/TW', '23-qd-tw'],
  ['43-KL/TƯ', '43-kl-tw'],
  ['43 KL/T.Ư', '43-kl-tw'],
  ['404-QĐ/TH.U', '404-qd-thu'],
  ['12/2020/NQLT-HĐND&UBND', '12-2020-nqlt-hdndubnd'],
  ['06-CT/TU', '6-ct-tu'],
  ['6-CT/TU', '6-ct-tu'],
  ['404-QĐ/Th.U', '404-qd-thu'],
  ['404-QĐ/ThU', '404-qd-thu'],
  ['33/CT-TTG', '33-ct-ttg'],
  ['3504/QD-UBND', '3504-qd-ubnd'],
  ['3504/QĐ-ƯBND', '3504-qd-ubnd'],
  ['30/2020/NĐ-CP', '30-2020-nd-cp'],
  ['80/2015/QH13', '80-2015-qh13'],
  ['01/2014/TTLT-BTP-BNV', '1-2014-ttlt-btp-bnv'],
  ['7593/VPCP-CN', '7593-vpcp-cn'],
  ['57', '57'],
  ['114KL/TW', '114-kl-tw'],
  ['114kl-tw', '114-kl-tw'],
  ['114 kl-tw', '114-kl-tw'],
  ['12SL/TW', '12-sl-tw'],
  ['23QĐ/TW', '23-qd-tw'],
  ['114A/TW', '114a-tw'],
  ['12a-KL/TW', '12a-kl-tw'],
  ['168/2024', '168-2024'],
] as const)('%s → %s', ([written, key]) => {
  expect(toKey(written)).toBe(key);
});

test.for(['', 'số ba', 'QĐ/TW', '23-', '12/12/2013/', '…/QĐ-UBND'])('no number: %s', (written) => {
  expect(toKey(written)).toBeNull();
});

test('TU is not TW: only TƯ is Trung ương', () => {
  expect(toKey('29-KL/TU')).not.toBe(toKey('29-KL/TW'));
});

test('the parts of a number', () => {
  expect(parseNumber('01/2014/TTLT-BTP-BNV')).toEqual({
    number: '01/2014/TTLT-BTP-BNV',
    key: '1-2014-ttlt-btp-bnv',
    ordinal: '01',
    year: '2014',
    typeSymbol: 'TTLT',
    bodySymbol: 'BTP-BNV',
  });
  expect(parseNumber('1234/BNV-TCCB')).toMatchObject({ typeSymbol: null, bodySymbol: 'BNV-TCCB' });
});

test.for([
  ['23-QĐ/TW', '2021-07-30', '23-qd-tw-2021'],
  ['06-CT/TU', '2016-01-14', '06-ct-tu-2016'],
  ['404-QĐ/Th.U', '2022-03-23', '404-qd-thu-2022'],
  ['30/2020/NĐ-CP', '2020-03-05', '30-2020-nd-cp'],
  ['23-QĐ/TW', null, '23-qd-tw'],
] as const)('slug of %s of %s: %s', ([number, issuedOn, slug]) => {
  expect(toSlug(number, issuedOn)).toBe(slug);
});

test('normalising twice is normalising once; the key does not depend on it', () => {
  const number = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.constantFrom('-', '/', ' - ', '–'),
    fc.constantFrom('QĐ', 'QÐ', 'NQ', 'CT'),
    fc.constantFrom('/', '-', '/ '),
    fc.constantFrom('TW', 'TƯ', 'TU', 'UBND', 'TTg'),
  );
  fc.assert(
    fc.property(number, (parts) => {
      const written = parts.join('');
      expect(normaliseNumber(normaliseNumber(written))).toBe(normaliseNumber(written));
      expect(toKey(normaliseNumber(written))).toBe(toKey(written));
    }),
  );
});
