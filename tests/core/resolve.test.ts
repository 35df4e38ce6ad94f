/** Looking up: what is nearest to a number no document bears, and what would settle one that several bear. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Citation, recogniseCitations } from '../../src/core/citation.ts';
import type { Issuers } from '../../src/core/issuer.ts';
import { buildRegistry, findNearest, type RegistryEntry, type Sought } from '../../src/core/registry.ts';
import { findSettlingFacts, resolveCitation } from '../../src/core/resolve.ts';
import { printMessage } from '../../src/strings/diagnostics.ts';
import { check, copyCollection } from '../support/collection.ts';
import { addNamesake } from './edit-steps.ts';

const ISSUERS: Issuers = {
  places: [
    { id: 'trung-uong', name: 'Trung ương', level: 'central' },
    { id: 'a', name: 'A', level: 'province', within: 'trung-uong' },
    { id: 'b', name: 'B', level: 'province', within: 'trung-uong' },
  ],
  issuers: [
    { id: 'bo-chinh-tri', name: 'Bộ Chính trị', system: 'party', place: 'trung-uong' },
    { id: 'ban-bi-thu', name: 'Ban Bí thư', system: 'party', place: 'trung-uong' },
    { id: 'ubnd-a', name: 'Ủy ban nhân dân tỉnh', system: 'state', place: 'a' },
    { id: 'ubnd-b', name: 'Ủy ban nhân dân tỉnh', system: 'state', place: 'b' },
  ],
};

const entry = (
  slug: string,
  number: string,
  issuedOn: string,
  more: Partial<RegistryEntry> = {},
): Omit<RegistryEntry, 'key'> => ({
  slug,
  number,
  type: 'Quyết định',
  title: undefined,
  issuer: 'bo-chinh-tri',
  issuedOn,
  ...more,
});

const registry = buildRegistry(
  [
    entry('23', '23-QĐ/TW', '2021-07-30', { title: 'Ban hành Quy chế công tác dân vận' }),
    entry('32', '32-QĐ/TW', '2021-08-01'),
    entry('203', '203-QĐ/TW', '2019-01-01'),
    entry('23-kl', '23-KL/TW', '2017-01-01', { type: 'Kết luận' }),
    entry('900', '900-QĐ/TW', '2020-05-05'),
    entry('901', '901/QĐ-UBND', '2020-05-05', { issuer: 'ubnd-a' }),
    entry('titled', '7-NQ/TW', '2010-01-01', { title: 'Về “một việc” khác hẳn' }),
  ],
  ISSUERS,
  [],
);

test.for<[string, Sought, string[]]>([
  ['a figure mistaken', { number: '24-QĐ/TW' }, ['23']],
  ['a figure left out', { number: '20-QĐ/TW' }, ['203', '23']],
  ['two figures exchanged', { number: '230-QĐ/TW' }, ['23', '203']],
  ['another symbol', { number: '23-CT/TW' }, ['23', '23-kl']],
  ['the same day comes before a slip of the pen', { number: '33-QĐ/TW', date: '2021-08-01' }, ['32', '23']],
  ['the same day and symbol, whatever the number', { number: '777-QĐ/TW', date: '2020-05-05' }, ['900']],
  ['the same title, whatever the number', { number: '555-CT/TW', title: 'Một việc khác hẳn' }, ['titled']],
  [
    'title before day, day before number',
    { number: '24-QĐ/TW', date: '2021-08-01', title: 'Về "một việc" khác hẳn.' },
    ['titled', '32', '23'],
  ],
  ['nothing is near', { number: '5555-KL/TU', date: '2020-05-05' }, []],
  ['no number at all', { number: 'x' }, []],
])('nearest: %s', ([, sought, slugs]) => {
  expect(findNearest(sought, registry)).toEqual(slugs);
});

test('a hundred thousand records: an unknown number is answered from the indexes, not by a walk over all', () => {
  const documents = Array.from({ length: 100_000 }, (_, at) =>
    entry(`d${at}`, `${at % 4000}/QĐ-S${Math.floor(at / 4000)}`, `20${String(10 + (at % 15))}-01-${10 + (at % 19)}`),
  );
  const large = buildRegistry(documents, ISSUERS, []);
  const all = Object.keys(large.byKey).length;
  let read = 0;
  const count = <T extends object>(index: T): T =>
    new Proxy(index, {
      get: (target, key) => {
        read++;
        return Reflect.get(target, key);
      },
      ownKeys: (target) => {
        read += all;
        return Reflect.ownKeys(target);
      },
    });
  const counted = { ...large, byKey: count(large.byKey) };
  // The first to ask makes the index; whoever asks next reads little.
  findNearest({ number: '1/QĐ-S1' }, counted);
  read = 0;
  expect(findNearest({ number: '3999/QĐ-S99' }, counted).length).toBe(3);
  expect(read).toBeLessThan(all / 100);
});

test('a title that a hundred share tells nothing', () => {
  const alike = Array.from({ length: 101 }, (_, at) =>
    entry(`d${at}`, `${at}/QĐ-UBND`, '2020-01-01', { title: 'Về việc khen thưởng' }),
  );
  const sought = { number: '999-CT/TU', title: 'Về việc khen thưởng' };
  expect(findNearest(sought, buildRegistry(alike, ISSUERS, []))).toEqual([]);
  expect(findNearest(sought, buildRegistry(alike.slice(1), ISSUERS, []))).toHaveLength(3);
});

const cite = (text: string): Citation => recogniseCitations(text)[0] as Citation;

test.for<[string, string[]]>([
  ['Chỉ thị số 555-CT/TW về “một việc khác hẳn”', ['titled']],
  // A subject that is not quoted may paraphrase: it is no title.
  ['Chỉ thị số 555-CT/TW về một việc khác hẳn;', []],
])('what a citation is sought by: %s', ([text, nearest]) => {
  expect(resolveCitation(cite(text), registry, null)).toEqual({ kind: 'unknown', nearest, isNamesake: false });
});

test('a bare number means every document of that ordinal and type', () => {
  const found = resolveCitation(cite('theo Quyết định 23'), registry, null);
  expect(found).toEqual({ kind: 'found', slug: '23' });
});

const NAMESAKES = [
  entry('same-a', '5/QĐ-UBND', '2020-01-01', { issuer: 'ubnd-a' }),
  entry('same-b', '5/QĐ-UBND', '2020-01-01', { issuer: 'ubnd-b' }),
  entry('other-day', '5/QĐ-UBND', '2020-02-02', { issuer: 'ubnd-b' }),
  entry('other-body', '5/QĐ-UBND', '2020-02-02', { issuer: 'ban-bi-thu' }),
];

test('what settles: day and body where they tell them apart, nothing where only a link can', () => {
  const namesakes = buildRegistry(NAMESAKES, ISSUERS, []);
  const citation = cite('Quyết định số 5/QĐ-UBND');
  const slugs = namesakes.byKey[citation.key ?? ''] ?? [];
  const settled = Object.fromEntries(
    slugs.map((slug) => [slug, findSettlingFacts(citation, slug, slugs, namesakes, null)]),
  );
  expect(settled).toEqual({
    'same-a': [],
    'same-b': [],
    'other-day': ['issuedOn', 'issuer'],
    'other-body': ['issuedOn', 'issuer'],
  });
});

test('the words of the message, written after the number, do settle it', () => {
  const folder = copyCollection();
  addNamesake(folder);
  const ambiguous = check(folder).diagnostics.find(({ code }) => code === 'citation-ambiguous');
  const message = ambiguous ? printMessage(ambiguous) : '';
  expect(message).toContain(
    'ghi đủ như bản gốc: “ngày 12/3/2003 của Ban Chấp hành Trung ương Đảng” là 25-nq-tw-2003; “ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng” là 25-nq-tw-2013.',
  );
});

test('whatever the namesakes, the facts that settle leave one alone', () => {
  const record = fc.record({
    issuedOn: fc.constantFrom('2020-01-01', '2020-02-02', undefined),
    issuer: fc.constantFrom(...ISSUERS.issuers.map(({ id }) => id)),
  });
  fc.assert(
    fc.property(fc.array(record, { minLength: 2, maxLength: 4 }), (records) => {
      const documents = records.map((more, at) => ({ ...entry(`d${at}`, '5-QĐ/TW', ''), ...more }));
      const namesakes = buildRegistry(documents, ISSUERS, []);
      const citation = cite('Quyết định số 5-QĐ/TW');
      const slugs = documents.map(({ slug }) => slug);
      for (const slug of slugs) {
        const facts = findSettlingFacts(citation, slug, slugs, namesakes, null);
        if (facts.length === 0) continue;
        const { issuedOn, issuer } = namesakes.bySlug[slug] as RegistryEntry;
        const full = {
          ...citation,
          date: facts.includes('issuedOn') ? (issuedOn ?? null) : null,
          issuer: facts.includes('issuer') ? (ISSUERS.issuers.find(({ id }) => id === issuer)?.name ?? null) : null,
        };
        expect(resolveCitation(full, namesakes, null)).toEqual({ kind: 'found', slug });
      }
    }),
  );
});
