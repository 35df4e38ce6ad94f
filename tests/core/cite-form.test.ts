/** How a document is cited, and the law of it: our own recogniser reads what is printed, and it leads to that document. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateCollection } from '../../bench/generate.ts';
import { type Citation, recogniseCitations } from '../../src/core/citation.ts';
import { toCiteForms } from '../../src/core/cite-form.ts';
import type { Collection } from '../../src/core/collection.ts';
import type { LegalDocument } from '../../src/core/document.ts';
import type { DOCUMENT_TYPE_NAMES } from '../../src/core/document-type.ts';
import type { Issuers } from '../../src/core/issuer.ts';
import { buildRegistry, type Registry } from '../../src/core/registry.ts';
import { resolveCitation } from '../../src/core/resolve.ts';
import { readCollection } from '../../src/corpus.ts';
import { ROOT, TEMPORARY } from '../support/paths.ts';

const ISSUERS: Issuers = {
  places: [{ id: 'x', name: 'X', level: 'central' }],
  issuers: [
    { id: 'bct', name: 'Bộ Chính trị', system: 'party', place: 'x' },
    { id: 'btv', name: 'Ban Thường vụ Thành ủy', system: 'party', place: 'x', names: ['BTV Thành ủy'] },
    { id: 'a', name: 'Ủy ban nhân dân tỉnh', system: 'state', place: 'x', names: ['UBND tỉnh', 'UBND tỉnh A'] },
    { id: 'b', name: 'Ủy ban nhân dân tỉnh', system: 'state', place: 'x', names: ['UBND tỉnh', 'UBND tỉnh B'] },
  ],
};

const document = (more: Partial<LegalDocument>): LegalDocument => ({
  slug: 'x',
  type: 'Quyết định',
  number: '23-QĐ/TW',
  issuer: 'bct',
  status: 'Chưa rõ',
  ...more,
});
const OURS = { title: [{ in: 'y#doan-1', ourReading: 'Nêu chung.' }] };

describe('the form', () => {
  test.for<[string, Partial<LegalDocument>, string, string]>([
    [
      'all is known',
      { issuedOn: '2021-07-30', title: 'Ban hành Quy chế công tác dân vận' },
      'Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị về “Ban hành Quy chế công tác dân vận”',
      'Quyết định 23-QĐ/TW',
    ],
    [
      'a title that begins with "Về" needs no other',
      { issuedOn: '2013-06-03', title: 'Về nâng cao hiệu quả' },
      'Quyết định số 23-QĐ/TW ngày 03/6/2013 của Bộ Chính trị “Về nâng cao hiệu quả”',
      'Quyết định 23-QĐ/TW',
    ],
    [
      '"Vệ sinh" does not',
      { title: 'Vệ sinh' },
      'Quyết định số 23-QĐ/TW của Bộ Chính trị về “Vệ sinh”',
      'Quyết định 23-QĐ/TW',
    ],
    [
      'a title that quotes gets no marks of its own',
      { issuedOn: '2019-01-07', title: 'Về tiếp tục thực hiện Nghị quyết “Tăng cường”' },
      'Quyết định số 23-QĐ/TW ngày 07/01/2019 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết “Tăng cường”',
      'Quyết định 23-QĐ/TW',
    ],
    ['nothing but the number and the body', {}, 'Quyết định số 23-QĐ/TW của Bộ Chính trị', 'Quyết định 23-QĐ/TW'],
    [
      'no number',
      { type: 'Chỉ thị', number: undefined, issuer: 'btv', title: 'Về tăng cường lãnh đạo' },
      'Chỉ thị của Ban Thường vụ Thành ủy về tăng cường lãnh đạo',
      'Chỉ thị của Ban Thường vụ Thành ủy',
    ],
    [
      'no number, a day, a title without "Về"',
      { number: undefined, issuedOn: '2024-12-25', title: 'Dân vận khéo' },
      'Quyết định ngày 25/12/2024 của Bộ Chính trị về Dân vận khéo',
      'Quyết định của Bộ Chính trị',
    ],
    [
      'bodies of one name: the name that is this one’s alone',
      { number: '05/QĐ-UBND', issuer: 'b', issuedOn: '2021-04-03' },
      'Quyết định số 05/QĐ-UBND ngày 03/4/2021 của UBND tỉnh B',
      'Quyết định 05/QĐ-UBND',
    ],
    [
      'a title that is our reading is left out',
      { issuedOn: '2021-07-30', title: 'Ban hành Quy chế', evidence: OURS },
      'Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị',
      'Quyết định 23-QĐ/TW',
    ],
  ])('%s', ([, more, full, short]) => {
    expect(toCiteForms(document(more), ISSUERS)).toMatchObject({ full, short });
  });

  test('what is left out is told, and only then', () => {
    expect(toCiteForms(document({ title: 'A', evidence: OURS }), ISSUERS).leavesOutTitle).toBe(true);
    expect(toCiteForms(document({ title: 'A' }), ISSUERS).leavesOutTitle).toBe(false);
    expect(toCiteForms(document({}), ISSUERS).leavesOutTitle).toBe(false);
  });
});

/** What a form says, read back: the citation, and every document it may mean. */
function readBack(form: string, registry: Registry): { citation: Citation | undefined; meant: readonly string[] } {
  const citation = recogniseCitations(`Thực hiện ${form}; Ban Dân vận theo dõi.`)[0];
  if (!citation) return { citation, meant: [] };
  const resolution = resolveCitation(citation, registry, null);
  if (resolution.kind === 'found') return { citation, meant: [resolution.slug] };
  return { citation, meant: resolution.kind === 'ambiguous' ? resolution.candidates : [] };
}

function holdLaw({ documents, issuers }: Collection): void {
  if (!issuers) throw new Error('no issuers');
  const all = documents.map(({ document: held }) => held);
  const registry = buildRegistry(all, issuers, []);
  const identity = ({ number, issuedOn, issuer }: LegalDocument): string => `${number} ${issuedOn} ${issuer}`;
  const counts = new Map<string, number>();
  for (const held of all) counts.set(identity(held), (counts.get(identity(held)) ?? 0) + 1);
  for (const held of all) {
    const { full, short } = toCiteForms(held, issuers);
    if (!held.number) {
      expect(
        recogniseCitations(full).filter(({ kind }) => kind === 'numbered'),
        full,
      ).toEqual([]);
      continue;
    }
    const { citation, meant } = readBack(full, registry);
    if (counts.get(identity(held)) === 1) expect(meant, full).toEqual([held.slug]);
    else expect(meant, full).toContain(held.slug);
    expect(citation, full).toMatchObject({ type: held.type, date: held.issuedOn ?? null });
    // After bodies listed with commas the recogniser reads no title yet; it reads no other either.
    const isListed = / của [^“]*,/.test(full);
    if (held.title && full.includes(held.title))
      expect(isListed ? [held.title, null] : [held.title], full).toContain(citation?.title);
    expect(readBack(short, registry).meant, short).toContain(held.slug);
  }
}

describe('the law', () => {
  test('of every document of the real collection', () => {
    const collection = readCollection(join(ROOT, 'content'));
    expect(collection.documents).toHaveLength(16);
    holdLaw(collection);
  });

  test('of every document of the other collection, where bodies share a name', () => {
    holdLaw(readCollection(join(ROOT, 'tests/site/other')));
  });

  test('of three hundred made-up documents', () => {
    const folder = mkdtempSync(join(TEMPORARY, 'cite-form-'));
    generateCollection(folder, 300, 6);
    holdLaw(readCollection(folder));
    rmSync(folder, { recursive: true });
  });

  test('of any type, number, day and title', () => {
    const day = fc
      .date({ min: new Date('1946-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const word = fc.constantFrom(
      'tăng cường',
      'công tác',
      'dân vận',
      'Đảng',
      'giai đoạn 2021-2030',
      'Nhà nước',
      'cơ sở',
    );
    const title = fc
      .tuple(fc.constantFrom('Về ', 'về việc ', 'Ban hành ', ''), fc.array(word, { minLength: 1, maxLength: 8 }))
      .map(([opening, words]) => opening + words.join(' '));
    const party = { type: fc.constantFrom('Chỉ thị', 'Kết luận', 'Nghị quyết'), issuer: fc.constant('bct') };
    const SYMBOLS: Record<string, string> = { 'Chỉ thị': 'CT', 'Kết luận': 'KL', 'Nghị quyết': 'NQ' };
    fc.assert(
      fc.property(
        fc.record({ ...party, ordinal: fc.integer({ min: 1, max: 4000 }), issuedOn: day, title }),
        fc.boolean(),
        fc.boolean(),
        ({ type, issuer, ordinal, issuedOn, title: words }, hasDay, hasTitle) => {
          const number = `${String(ordinal).padStart(2, '0')}-${SYMBOLS[type]}/TW`;
          const held = document({
            type: type as (typeof DOCUMENT_TYPE_NAMES)[number],
            issuer,
            number,
            ...(hasDay && { issuedOn }),
            ...(hasTitle && { title: words }),
          });
          const registry = buildRegistry([held], ISSUERS, []);
          const { citation, meant } = readBack(toCiteForms(held, ISSUERS).full, registry);
          expect(meant).toEqual(['x']);
          expect(citation).toMatchObject({
            type,
            number,
            date: hasDay ? issuedOn : null,
            title: hasTitle ? words : null,
          });
        },
      ),
    );
  });
});
