/** Issuing bodies (cơ quan ban hành): their places, levels and the names they go by. */
import { z } from 'zod';
import { editDistance } from './edit-distance.ts';
import type { DataKind, DataProblem } from './field-problem.ts';
import { foldMarked } from './fold.ts';

export const LEVELS = ['central', 'province', 'city', 'commune'] as const;
export type Level = (typeof LEVELS)[number];
export const SYSTEMS = ['party', 'state'] as const;
export type System = (typeof SYSTEMS)[number];

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
      /** Other names it goes by. */
      names: z.array(words).optional(),
      /** Ways a text has miswritten it; evidence that rests on one must say that it is our reading. */
      misspellings: z.array(words).optional(),
    }),
  ),
});

/** What a schema of fields cannot see: ids said twice, places that are not listed. Each as the path of the field that is wrong. */
function findIssuerProblems({ places, issuers }: Issuers): DataProblem[] {
  const placeIds = places.map(({ id }) => id);
  const issuerIds = issuers.map(({ id }) => id);
  const repeated = (ids: string[], list: string) =>
    ids.flatMap((id, at) => (ids.indexOf(id) < at ? [{ path: [list, at, 'id'], reason: 'duplicate' }] : []));
  const lost = (id: string | undefined, path: (string | number)[]) =>
    id !== undefined && !placeIds.includes(id) ? [{ path, reason: 'no-place' }] : [];
  return [
    ...repeated(placeIds, 'places'),
    ...repeated(issuerIds, 'issuers'),
    ...places.flatMap(({ within }, at) => lost(within, ['places', at, 'within'])),
    ...places.flatMap(({ id }, at) =>
      isWithinItself(id, places) ? [{ path: ['places', at, 'within'], reason: 'cycle' }] : [],
    ),
    ...issuers.flatMap(({ place }, at) => lost(place, ['issuers', at, 'place'])),
  ];
}

function isWithinItself(id: string, places: Issuers['places']): boolean {
  const seen = new Set<string>();
  let next = places.find((place) => place.id === id)?.within;
  while (next !== undefined && !seen.has(next)) {
    if (next === id) return true;
    seen.add(next);
    next = places.find((place) => place.id === next)?.within;
  }
  return false;
}

export type Issuers = z.infer<typeof issuersSchema>;

/** issuers.yaml: each id once, each place listed and in none of its own. */
export const ISSUERS_DATA: DataKind<Issuers> = {
  code: 'issuers-invalid',
  schema: issuersSchema,
  findProblems: findIssuerProblems,
};

export type Place = Issuers['places'][number];
export type Issuer = Issuers['issuers'][number];

export interface IssuerMatch {
  id: string;
  misspelt: boolean;
}

/** Abbreviations of Vietnamese office prose that never change which body is meant. */
const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/\bubnd\b/g, foldMarked('ủy ban nhân dân')],
  [/\bhđnd\b/g, foldMarked('hội đồng nhân dân')],
  [/\bbtv\b/g, foldMarked('ban thường vụ')],
  [/\bbch\b/g, foldMarked('ban chấp hành')],
  [/\btw\b/g, foldMarked('trung ương')],
];

/** @returns a body's name for comparison: folded, the abbreviations of office prose written out */
export function foldIssuerName(name: string): string {
  const folded = foldMarked(name);
  return ABBREVIATIONS.reduce((text, [short, long]) => text.replace(short, long), folded);
}

/**
 * Which bodies a name may mean, seen from a document's own place: "UBND tỉnh" is the committee of the province
 * the writer stands in, so bodies of that chain of places come before all others.
 * @param name as written
 * @param from id of the citing document's issuer, or null
 */
export function matchIssuers(name: string, issuers: Issuers, from: string | null): IssuerMatch[] {
  const folded = foldIssuerName(name);
  const named = issuers.issuers.filter((issuer) =>
    [issuer.name, ...(issuer.names ?? [])].some((other) => foldIssuerName(other) === folded),
  );
  const misspelt = issuers.issuers.filter((issuer) =>
    issuer.misspellings?.some((other) => foldIssuerName(other) === folded),
  );
  const all = [
    ...named.map((issuer) => ({ issuer, misspelt: false })),
    ...misspelt.map((issuer) => ({ issuer, misspelt: true })),
  ];
  const chain = from ? placeChain(from, issuers) : [];
  const near = all.filter(({ issuer }) => chain.includes(issuer.place));
  return (near.length > 0 ? near : all).map(({ issuer, misspelt }) => ({ id: issuer.id, misspelt }));
}

/** @returns the issuer's place and every place it lies within, innermost first */
export function placeChain(issuerId: string, issuers: Issuers): string[] {
  const chain: string[] = [];
  let placeId = issuers.issuers.find((issuer) => issuer.id === issuerId)?.place;
  while (placeId && !chain.includes(placeId)) {
    chain.push(placeId);
    placeId = issuers.places.find((place) => place.id === placeId)?.within;
  }
  return chain;
}

export function findIssuer(issuerId: string, issuers: Issuers): Issuer | null {
  return issuers.issuers.find((issuer) => issuer.id === issuerId) ?? null;
}

/** @returns the place of an issuer, or null when either is not in the data */
export function findPlace(issuerId: string, issuers: Issuers): Place | null {
  const issuer = findIssuer(issuerId, issuers);
  return issuers.places.find((place) => place.id === issuer?.place) ?? null;
}

/** The id most likely meant: one that begins with what was written, or whose name it is, else the fewest slips away. */
export function findNearestId(written: string, issuers: readonly Issuer[]): string | undefined {
  const distance = ({ id, name }: Issuer): number =>
    id.startsWith(written) || foldMarked(name) === foldMarked(written) ? 0 : editDistance(written, id);
  return [...issuers].sort((a, b) => distance(a) - distance(b))[0]?.id;
}
