/** The registry: what the collection holds, looked up by key or slug. Plain JSON, so that it can cross into any process. */
import type { LegalDocument } from './document.ts';
import { editDistance } from './edit-distance.ts';
import { foldTitle } from './fold.ts';
import type { Issuers } from './issuer.ts';
import { toKey } from './number.ts';

export type RegistryEntry = Pick<LegalDocument, 'slug' | 'number' | 'type' | 'title' | 'issuer' | 'issuedOn'>;

export interface Registry {
  bySlug: Record<string, RegistryEntry>;
  /** Key of a number to the slugs that carry it, in slug order; never one alone by assumption. */
  byKey: Record<string, string[]>;
  /** Slug to its key, where it has a number. */
  keyOf: Record<string, string>;
  /** The keys that begin with an ordinal; the slugs issued on a day, ISO; the slugs of a title, folded. */
  byOrdinal: Record<string, string[]>;
  byDate: Record<string, string[]>;
  byTitle: Record<string, string[]>;
  issuers: Issuers;
}

/** @param documents every typed record of the collection */
export function buildRegistry(documents: readonly RegistryEntry[], issuers: Issuers): Registry {
  // Without a prototype: a link to "constructor.md" must find nothing.
  const registry: Registry = {
    bySlug: Object.create(null),
    byKey: Object.create(null),
    keyOf: Object.create(null),
    byOrdinal: Object.create(null),
    byDate: Object.create(null),
    byTitle: Object.create(null),
    issuers,
  };
  const sorted = [...documents].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  for (const document of sorted) {
    const entry = toEntry(document);
    registry.bySlug[entry.slug] = entry;
    if (entry.issuedOn) add(registry.byDate, entry.issuedOn, entry.slug);
    if (entry.title) add(registry.byTitle, foldTitle(entry.title), entry.slug);
    const key = entry.number ? toKey(entry.number) : null;
    if (!key) continue;
    registry.keyOf[entry.slug] = key;
    if (!registry.byKey[key]) add(registry.byOrdinal, toOrdinal(key), key);
    add(registry.byKey, key, entry.slug);
  }
  return registry;
}

function add(index: Record<string, string[]>, key: string, value: string): void {
  const values = index[key];
  if (values) values.push(value);
  else index[key] = [value];
}

/** What a registry keeps of a record. */
export function toEntry({ slug, number, type, title, issuer, issuedOn }: RegistryEntry): RegistryEntry {
  return { slug, number, type, title, issuer, issuedOn };
}

/**
 * @returns one string for one identity: number's key, issuing body and date; without a number, type, title and body
 */
export function toIdentity({ number, type, title, issuer, issuedOn }: RegistryEntry): string | null {
  const key = number ? toKey(number) : null;
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
  const titled = title ? (registry.byTitle[foldTitle(title)] ?? []) : [];
  const sameTitle = new Set(titled.length <= TITLED_MOST ? titled : []);
  // Of all that was issued on one day, only what bears the same symbol, or nearly the same number, may be meant.
  const sameDay = new Set((date ? (registry.byDate[date] ?? []) : []).filter((slug) => isOfSymbol(keyOf(slug), key)));
  const alike = toAlikeKeys(key, registry).flatMap((other) => registry.byKey[other] ?? []);
  const rank = (slug: string): number =>
    (sameTitle.has(slug) ? 2 : 0) + (date && registry.bySlug[slug]?.issuedOn === date ? 1 : 0);
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
function toAlikeKeys(key: string, { byOrdinal, byKey }: Registry): string[] {
  const ordinal = toOrdinal(key);
  const symbol = toSymbol(key);
  const slips = toSlips(ordinal)
    .map((other) => `${other}${symbol}`)
    .filter((other) => byKey[other]);
  return [...(byOrdinal[ordinal] ?? []).filter((other) => isNear(key, editDistance(key, other))), ...slips];
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
