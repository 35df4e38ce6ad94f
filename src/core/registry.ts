/** The registry: what the collection holds, looked up by key or slug. Plain JSON, so that it can cross into any process. */
import type { LegalDocument } from './document.ts';
import { editDistance } from './edit-distance.ts';
import type { Issuers } from './issuer.ts';
import type { NotHeldEntry } from './not-held.ts';
import { toRef } from './not-held-ref.ts';
import { toKey } from './number.ts';
import { foldTitle } from './title.ts';

/** What is recorded of a document that citations are held against. */
type Recorded = Pick<LegalDocument, 'slug' | 'number' | 'type' | 'annex' | 'title' | 'issuer' | 'issuedOn'>;

export interface RegistryEntry extends Recorded {
  /** Of its number; null where there is none. */
  key: string | null;
}

/**
 * What citations are held against: a record's entry, or one of not-held.yaml, whose `slug` is its name in messages
 * ("not-held.yaml#23-qd-tw-2021") and of which less may be known.
 */
export type KnownDocument = Omit<Recorded, 'issuer'> & { issuer?: string | undefined };

export interface Registry {
  bySlug: Record<string, RegistryEntry>;
  /** Key of a number to the slugs that carry it, in slug order; never one alone by assumption. */
  byKey: Record<string, string[]>;
  /** The same of the entries of not-held.yaml, but for those that are of a document already here. */
  notHeld: Record<string, KnownDocument>;
  notHeldByKey: Record<string, string[]>;
  /** Slug to its key, where it has a number. */
  keyOf: Record<string, string>;
  issuers: Issuers;
}

/**
 * @param documents every typed record of the collection, or its entry
 * @param notHeld every entry of not-held.yaml
 */
export function buildRegistry(
  documents: readonly (Recorded | RegistryEntry)[],
  issuers: Issuers,
  notHeld: readonly NotHeldEntry[],
): Registry {
  // Without a prototype: a link to "constructor.md" must find nothing.
  const registry: Registry = {
    bySlug: Object.create(null),
    byKey: Object.create(null),
    notHeld: Object.create(null),
    notHeldByKey: Object.create(null),
    keyOf: Object.create(null),
    issuers,
  };
  const sorted = [...documents].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  for (const document of sorted) {
    const entry = 'key' in document ? document : toEntry(document);
    registry.bySlug[entry.slug] = entry;
    addKey(entry.slug, entry.key, registry, registry.byKey);
  }
  for (const entry of notHeld.map(toKnown)) {
    if (findSame(entry, registry).length > 0) continue;
    registry.notHeld[entry.slug] = entry;
    addKey(entry.slug, entry.number ? toKey(entry.number) : null, registry, registry.notHeldByKey);
  }
  return registry;
}

function addKey(slug: string, key: string | null, { keyOf }: Registry, byKey: Registry['byKey']): void {
  if (!key) return;
  keyOf[slug] = key;
  const slugs = byKey[key];
  if (slugs) slugs.push(slug);
  else byKey[key] = [slug];
}

/** @param slug of a record, or the name of an entry of not-held.yaml */
export function lookUp(slug: string, { bySlug, notHeld }: Registry): KnownDocument | undefined {
  return bySlug[slug] ?? notHeld[slug];
}

export function toKnown({ id, number, type, title, issuer, issuedOn }: NotHeldEntry): KnownDocument {
  return { slug: toRef(id), number, type, title, issuer, issuedOn };
}

/** @returns what bears the same number, and neither date nor body tells apart from it */
export function findSame({ slug, number, issuer, issuedOn }: KnownDocument, registry: Registry): string[] {
  const key = (number && toKey(number)) ?? '';
  return [...(registry.byKey[key] ?? []), ...(registry.notHeldByKey[key] ?? [])].filter((other) => {
    const known = lookUp(other, registry);
    return other !== slug && !differ(known?.issuer, issuer) && !differ(known?.issuedOn, issuedOn);
  });
}

/** What is not known of one of them tells nothing apart. */
function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function add(index: Map<string, string[]>, key: string, value: string): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}

/** What a registry keeps of a record. */
export function toEntry({ slug, number, type, annex, title, issuer, issuedOn }: Recorded): RegistryEntry {
  return { slug, number, type, ...(annex && { annex }), title, issuer, issuedOn, key: number ? toKey(number) : null };
}

interface NearIndex {
  /** The slugs issued on a day, ISO. */
  byDate: Map<string, string[]>;
  /** The slugs of a title, folded. */
  byTitle: Map<string, string[]>;
}

/** Only what finds no record asks for what is near it: most checks never do. */
const NEAR = new WeakMap<Registry, NearIndex>();

function nearIndexOf(registry: Registry): NearIndex {
  const known = NEAR.get(registry);
  if (known) return known;
  const index: NearIndex = { byDate: new Map(), byTitle: new Map() };
  for (const { slug, issuedOn, title } of Object.values(registry.bySlug)) {
    if (issuedOn) add(index.byDate, issuedOn, slug);
    if (title) add(index.byTitle, foldTitle(title), slug);
  }
  NEAR.set(registry, index);
  return index;
}

const ORDINALS = new WeakMap<Registry['byKey'], Map<string, string[]>>();

/** @returns the keys that begin with an ordinal ("57" of "57-nq-tw"), in the order of the registry */
export function findKeysOf(ordinal: string, byKey: Registry['byKey']): readonly string[] {
  let index = ORDINALS.get(byKey);
  if (!index) {
    index = new Map();
    for (const key of Object.keys(byKey)) add(index, key.split('-', 1)[0] as string, key);
    ORDINALS.set(byKey, index);
  }
  return index.get(ordinal) ?? [];
}

/**
 * @returns one string for one identity: number's key, issuing body and date; without a number, type, title and body
 */
export function toIdentity({ key, type, title, issuer, issuedOn }: RegistryEntry): string | null {
  if (key) return `${key}|${issuer}|${issuedOn ?? ''}`;
  return title ? `${type}|${foldTitle(title)}|${issuer}|${issuedOn ?? ''}` : null;
}

/** What is asked for: a number as written, and what else the words say; a date to the day, a quoted title. */
export interface Sought {
  number: string;
  date?: string | null;
  title?: string | null;
}

/**
 * The documents most likely meant by words that no document answers, from the registry's indexes and never by a walk
 * over all of it: those of the same ordinal, of the same symbol and an ordinal a slip away, of the same day, of the
 * same title. Whoever shares title or day comes before whoever only looks alike.
 * @returns slugs, nearest first
 */
export function findNearest({ number, date, title }: Sought, registry: Registry, most = 3): string[] {
  const key = toKey(number) ?? number;
  const keyOf = (slug: string): string => registry.keyOf[slug] ?? '';
  const { byDate, byTitle } = nearIndexOf(registry);
  const titled = title ? (byTitle.get(foldTitle(title)) ?? []) : [];
  const sameTitle = new Set(titled.length <= TITLED_MOST ? titled : []);
  // Of all that was issued on one day, only what bears the same symbol, or nearly the same number, may be meant.
  const sameDay = new Set((date ? (byDate.get(date) ?? []) : []).filter((slug) => isOfSymbol(keyOf(slug), key)));
  const alike = [registry.byKey, registry.notHeldByKey].flatMap((byKey) =>
    toAlikeKeys(key, byKey).flatMap((other) => byKey[other] ?? []),
  );
  const rank = (slug: string): number =>
    (sameTitle.has(slug) ? 2 : 0) + (date && lookUp(slug, registry)?.issuedOn === date ? 1 : 0);
  return [...new Set([...sameTitle, ...sameDay, ...alike])]
    .map((slug) => ({ slug, rank: rank(slug), distance: editDistance(key, keyOf(slug)) }))
    .sort((a, b) => b.rank - a.rank || a.distance - b.distance || (a.slug < b.slug ? -1 : 1))
    .slice(0, most)
    .map(({ slug }) => slug);
}

/** A title that more documents share ("Về việc khen thưởng") tells nothing of which is meant. */
const TITLED_MOST = 100;
const isNear = (key: string, distance: number): boolean => distance <= Math.max(2, Math.floor(key.length / 3));
const toOrdinal = (key: string): string => /^[^-]*/.exec(key)?.[0] ?? key;
const toSymbol = (key: string): string => key.slice(toOrdinal(key).length);
const isOfSymbol = (a: string, b: string): boolean => toSymbol(a) === toSymbol(b);

/** Keys of the same ordinal, and those of the same symbol whose ordinal is one slip of the pen away. */
function toAlikeKeys(key: string, byKey: Registry['byKey']): string[] {
  const ordinal = toOrdinal(key);
  const symbol = toSymbol(key);
  const slips = toSlips(ordinal)
    .map((other) => `${other}${symbol}`)
    .filter((other) => byKey[other]);
  return [...findKeysOf(ordinal, byKey).filter((other) => isNear(key, editDistance(key, other))), ...slips];
}

/** A figure left out, put in or mistaken, or two exchanged. */
function toSlips(ordinal: string): string[] {
  const slips = new Set<string>();
  for (let at = 0; at <= ordinal.length; at++) {
    const [before, here, after] = [ordinal.slice(0, at), ordinal.charAt(at), ordinal.slice(at + 1)];
    for (const figure of '0123456789') {
      slips.add(`${before}${figure}${here}${after}`);
      if (here) slips.add(`${before}${figure}${after}`);
    }
    slips.add(`${before}${after}`);
    slips.add(`${before}${after.charAt(0)}${here}${after.slice(1)}`);
  }
  slips.delete(ordinal);
  return [...slips];
}
