/** Single edits to a generated collection, chosen by its truth: each caught by the right code at the right words of the right file. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { checkEdited, type Edits, generate, read, type Site, type TrueRecord } from '../support/generated.ts';
import { findSaidDate, MUTATORS, type Mutation, RECORD_EDITS } from './generated-edits.ts';

const COUNT = 200;
const SEED = 3;
/** Edits of each kind: to a citation, to a record, and of the sweep in all. */
const PLACES = 4;
const RECORDS = 2;
const SWEEP = 320;

const generated = await generate(COUNT, SEED);
const { folder, records, sites } = generated;
afterAll(() => rmSync(folder, { recursive: true }));

/** Places in a fixed order that has nothing to do with where they stand. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

interface Row {
  name: string;
  site: Site;
  mutation: Mutation;
}

function toRows(kinds: readonly string[], places: readonly Site[], count: number): Row[] {
  return kinds.flatMap((kind) => {
    const rows: Row[] = [];
    for (const site of places) {
      if (rows.length === count) break;
      const mutation = MUTATORS[kind]?.(site, generated);
      if (mutation) rows.push({ name: `${kind}: ${JSON.stringify(site.text)} in ${site.from.slug}`, site, mutation });
    }
    return rows;
  });
}

/** How the generator writes citations, rarest first. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['capitals', /^[\p{Lu}\s]{6,} \d/u],
  ['an abbreviated head', /^(?:NĐ|NQ|QĐ|CT|KL|TT) /],
  ['a space after the hyphen', /- \p{Lu}/u],
  ['an en dash', /–/],
  ['State order for a Party number', /\d\/(?:QĐ|NQ|CT|KL)-T[WU]$/],
  ['spaces for the hyphen', /\d (?:QĐ|NQ|CT|KL|KH)\/T[WU]$/],
  ['TƯ', /\/TƯ$/],
  ['eth', /Ð/],
  ['no marks', /(?:QD|ND)-/],
  ['a no-break space', /\u00a0/],
  ['a line end before the number', /^(?:Nghị|Quyết) (?:định|quyết)\n/],
  ['a bare number', /^(?:Nghị quyết|Chỉ thị|Kết luận|Quyết định|Quy định) (?:số )?\d+$/],
  ['a law by name and number', /^Luật \p{L}.+ số \d+\/\d{4}\/QH\d+$/u],
  ['a later member of a list', /^\d+[/-]\D/],
  ['a joint circular', /TTLT-/],
  ['a dispatch', /^Công văn.*\d\/[A-Z]+-[A-Z]+$/],
];
const FORM_KINDS = [
  'an ordinal, to one not held',
  'the link, to another number',
  'the link, taken away',
  'a day',
  'a year',
];

function apply(site: Site, { start, end, text }: Mutation): Edits {
  const raw = read(folder, site.file) as string;
  return { [site.file]: raw.slice(0, start) + text + raw.slice(end) };
}

const isHit = (found: Diagnostic, site: Site, { codes, marked }: Mutation): boolean =>
  found.file === site.file && codes.includes(found.code) && found.marked === marked;
/** The text no longer is its source's; a record whose witness the place was; a namesake that differs in more than its day. */
const CONSEQUENCES = new Set([
  'text-changed',
  'text-missing',
  'evidence-not-held',
  'relation-unsupported',
  'record-uncited',
]);
const OF_A_NAMESAKE = new Set(['cites-later', 'title-mismatch', 'issuer-mismatch', 'type-mismatch']);
const isFollowing = ({ code }: Diagnostic, kind: string): boolean =>
  CONSEQUENCES.has(code) || (kind.startsWith('the link, to a namesake') && OF_A_NAMESAKE.has(code));
const toLine = ({ file, line, column, code, marked }: Diagnostic): string =>
  `${file}:${line}:${column} ${code} ${JSON.stringify(marked)}`;

test('the collection is clean before any edit', () => {
  expect(generated.clean.map(toLine)).toEqual([]);
});

describe('one thing said in one citation', () => {
  const shuffled = shuffle(sites, 1);
  const rows = [
    ...toRows(Object.keys(MUTATORS), shuffled, PLACES),
    ...FORMS.flatMap(([form, pattern]) =>
      toRows(
        FORM_KINDS,
        shuffled.filter(({ text }) => pattern.test(text)),
        1,
      ).map((row) => ({ ...row, name: `${row.name} (${form})` })),
    ),
  ];

  test('every kind of edit has its places', () => {
    for (const kind of Object.keys(MUTATORS))
      expect(rows.filter(({ name }) => name.startsWith(`${kind}: `)).length, kind).toBeGreaterThanOrEqual(PLACES);
    for (const [form] of FORMS)
      expect(rows.filter(({ name }) => name.endsWith(`(${form})`)).length, form).toBeGreaterThan(1);
  });

  test.for(rows)('$name', async ({ name, site, mutation }) => {
    const found = await checkEdited(generated, apply(site, mutation));
    const lines = found.map(toLine);
    expect(found.filter((item) => isHit(item, site, mutation)).length, lines.join('\n')).toBeGreaterThan(0);
    // Nothing else is blamed.
    expect(found.filter((item) => !isHit(item, site, mutation) && !isFollowing(item, name)).map(toLine)).toEqual([]);
  });
});

describe('one thing said in a record', () => {
  const rows = RECORD_EDITS.flatMap((edit) =>
    shuffle([...records.values()], 2)
      .filter(({ file }) => edit.from.test(read(folder, file) as string))
      .slice(0, RECORDS)
      .map((record) => ({ ...edit, record, name: `${edit.name}: ${record.slug}` })),
  );

  test.for(rows)('$name', async ({ record, from, to, code, marked }) => {
    const text = (read(folder, record.file) as string).replace(from, to as string);
    const found = await checkEdited(generated, { [record.file]: text });
    const hits = found.filter((item) => item.file === record.file && item.code === code);
    expect(found.map(toLine).join('\n')).toContain(` ${code} `);
    expect(
      hits.some((hit) => marked.test(hit.marked)),
      hits.map(toLine).join('\n'),
    ).toBe(true);
  });

  /** Who cites a record and says of it what is changed is blamed, each where it says so. */
  const cited = shuffle([...records.values()], 3).filter(
    ({ slug }) => sites.filter((site) => site.target === slug && findSaidDate(site)).length > 2,
  );
  test.for(cited.slice(0, 6).map((record): [string, TrueRecord] => [record.slug, record]))(
    'its day, by all who say it: %s',
    async ([, record]) => {
      const { issuedOn, file, slug } = record;
      const day = issuedOn.endsWith('-01') ? '02' : '01';
      const text = (read(folder, file) as string).replace(/^issuedOn: .*/m, `issuedOn: ${issuedOn.slice(0, 8)}${day}`);
      const found = await checkEdited(generated, { [file]: text });
      for (const site of sites.filter((other) => other.target === slug)) {
        const said = findSaidDate(site);
        const isBlamed = found.some(
          (hit) => hit.file === site.file && hit.code === 'date-mismatch' && hit.marked === said,
        );
        if (said) expect(isBlamed, `${site.file}: ${site.text}`).toBe(true);
      }
    },
  );
});
