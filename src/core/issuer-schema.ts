/** issuers.yaml: what it may say. Apart from issuer.ts, which goes into the browser. */
import { z } from 'zod';
import { atAddress } from './document.ts';
import type { DataKind, DataProblem } from './field-problem.ts';
import { foldIssuerName, LEVELS, SYSTEMS } from './issuer.ts';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const words = z.string().min(1);

const issuersSchema = z.strictObject({
  places: z.array(z.strictObject({ id, name: words, level: z.enum(LEVELS), within: id.optional() })),
  issuers: z.array(
    z.strictObject({
      id,
      name: words,
      system: z.enum(SYSTEMS),
      place: id,
      /** First and last day it was, where that is known: the same name may be another body's before or after. */
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      /** Other names it goes by. */
      names: z.array(words).optional(),
      /** Ways a text has miswritten it; evidence that rests on one must say that it is our reading. */
      misspellings: z.array(words).optional(),
    }),
  ),
  /** Terms (khoá) of bodies that are elected: first and last day, the last unknown while it lasts. */
  terms: z
    .array(
      z.strictObject({
        ordinal: z.int().min(1).max(39),
        issuers: z.array(id).min(1),
        from: z.iso.date(),
        to: z.iso.date().optional(),
        evidence: z.array(atAddress).min(1),
      }),
    )
    .optional(),
});

/** What a schema of fields cannot see: ids said twice, places that are not listed. Each as the path of the field that is wrong. */
function findIssuerProblems({ places, issuers, terms = [] }: IssuersData): DataProblem[] {
  const withinOf = new Map([...places].reverse().map(({ id, within }) => [id, within]));
  const repeated = (listed: readonly { id: string }[], list: string) => {
    const seen = new Set<string>();
    return listed.flatMap(({ id }, at) => {
      const isKnown = seen.has(id);
      seen.add(id);
      return isKnown ? [{ path: [list, at, 'id'], reason: 'duplicate' }] : [];
    });
  };
  const lost = (id: string | undefined, path: (string | number)[]) =>
    id !== undefined && !withinOf.has(id) ? [{ path, reason: 'no-place' }] : [];
  return [
    ...repeated(places, 'places'),
    ...repeated(issuers, 'issuers'),
    ...places.flatMap(({ within }, at) => lost(within, ['places', at, 'within'])),
    ...places.flatMap(({ id }, at) =>
      isWithinItself(id, withinOf) ? [{ path: ['places', at, 'within'], reason: 'cycle' }] : [],
    ),
    ...issuers.flatMap(({ place }, at) => lost(place, ['issuers', at, 'place'])),
    ...issuers.flatMap(({ from, to }, at) =>
      from && to && to < from ? [{ path: ['issuers', at, 'to'], reason: 'to-before-from' }] : [],
    ),
    ...findSharedNames(issuers),
    ...findTermProblems(terms, new Set(issuers.map((issuer) => issuer.id))),
    ...findTermsAtOdds(terms),
  ];
}

/** Two bodies of one place, one name and one time: no citation could tell them apart, and each would answer for the other. */
function findSharedNames(issuers: IssuersData['issuers']): DataProblem[] {
  const owners = new Map<string, number[]>();
  return issuers.flatMap((issuer, at) => {
    const { name, names = [], place } = issuer;
    return [
      { path: ['issuers', at, 'name'], written: name },
      ...names.map((other, index) => ({ path: ['issuers', at, 'names', index], written: other })),
    ].flatMap(({ path, written }): DataProblem[] => {
      const key = `${place} ${foldIssuerName(written)}`;
      const known = owners.get(key) ?? [];
      owners.set(key, [...known, at]);
      const owner = known.find((other) => other !== at && isOverlapping(issuer, issuers[other]));
      return owner === undefined ? [] : [{ path, reason: 'shared-name', found: written, expected: issuers[owner]?.id }];
    });
  });
}

/** A term of a body that is not listed, one that ends before it begins, and one that is listed twice. */
function findTermProblems(terms: NonNullable<IssuersData['terms']>, ids: ReadonlySet<string>): DataProblem[] {
  const seen = new Set<string>();
  return terms.flatMap(({ ordinal, issuers, from, to }, at) => [
    ...(to && to < from ? [{ path: ['terms', at, 'to'], reason: 'to-before-from' }] : []),
    ...issuers.flatMap((id, index): DataProblem[] => {
      const path = ['terms', at, 'issuers', index];
      const key = `${id} ${ordinal}`;
      if (!ids.has(id)) return [{ path, reason: 'no-issuer' }];
      if (seen.has(key)) return [{ path, reason: 'term-twice', found: id }];
      seen.add(key);
      return [];
    }),
  ]);
}

/** The congress that ends one term has begun the next: days, and no more. In milliseconds. */
const OVERLAP_MAX = 60 * 24 * 3_600_000;

/** Terms of one body of which one lasts into another: it has no end, or a wrong one, or the other begins too early. */
function findTermsAtOdds(terms: NonNullable<IssuersData['terms']>): DataProblem[] {
  return terms.flatMap(({ ordinal, issuers, from, to }, at): DataProblem[] => {
    const later = terms
      .filter((other) => other.from > from && other.issuers.some((id) => issuers.includes(id)))
      .sort((a, b) => (a.from < b.from ? -1 : 1))[0];
    if (!later || (to !== undefined && to < from)) return [];
    if (to === undefined)
      return [
        {
          path: ['terms', at, 'ordinal'],
          reason: 'term-open',
          found: String(ordinal),
          expected: String(later.ordinal),
        },
      ];
    const overlap = Date.parse(to) - Date.parse(later.from);
    return overlap > OVERLAP_MAX
      ? [{ path: ['terms', at, 'to'], reason: 'term-overlap', found: to, expected: later.from }]
      : [];
  });
}

type Period = { from?: string | undefined; to?: string | undefined };

function isOverlapping(a: Period, b: Period = {}): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');
}

function isWithinItself(id: string, withinOf: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  let next = withinOf.get(id);
  while (next !== undefined && !seen.has(next)) {
    if (next === id) return true;
    seen.add(next);
    next = withinOf.get(next);
  }
  return false;
}

export type IssuersData = z.infer<typeof issuersSchema>;

/** issuers.yaml: each id once, each place listed and in none of its own. */
export const ISSUERS_DATA: DataKind<IssuersData> = {
  code: 'issuers-invalid',
  schema: issuersSchema,
  findProblems: findIssuerProblems,
  listSeenDays: ({ terms = [] }) =>
    terms.flatMap(({ evidence }, at) =>
      evidence.map(({ seenOn }, index) => ({ path: ['terms', at, 'evidence', index, 'seenOn'], day: seenOn })),
    ),
};
