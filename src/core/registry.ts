/** The registry: what the collection holds, looked up by key or slug. Plain JSON, so that it can cross into any process. */
import type { LegalDocument } from './document.ts';
import { editDistance } from './edit-distance.ts';
import { foldTitle } from './fold.ts';
import type { Issuers } from './issuer.ts';
import { type NotHeldEntry, toRef } from './not-held.ts';
import { toKey } from './number.ts';

export type RegistryEntry = Pick<LegalDocument, 'slug' | 'number' | 'type' | 'title' | 'issuer' | 'issuedOn'>;

/**
 * What citations are held against: a record's entry, or one of not-held.yaml, whose `slug` is its name in messages
 * ("not-held.yaml#23-qd-tw-2021") and of which less may be known.
 */
export type KnownDocument = Omit<RegistryEntry, 'issuer'> & { issuer?: string | undefined };

export interface Registry {
  bySlug: Record<string, RegistryEntry>;
  /** Key of a number to the slugs that carry it, in slug order; never one alone by assumption. */
  byKey: Record<string, string[]>;
  /** The same of the entries of not-held.yaml, but for those that are of a document already here. */
  notHeld: Record<string, KnownDocument>;
  notHeldByKey: Record<string, string[]>;
  issuers: Issuers;
}

/**
 * @param documents every typed record of the collection
 * @param notHeld every entry of not-held.yaml
 */
export function buildRegistry(
  documents: readonly RegistryEntry[],
  issuers: Issuers,
  notHeld: readonly NotHeldEntry[],
): Registry {
  // Without a prototype: a link to "constructor.md" must find nothing.
  const registry: Registry = {
    bySlug: Object.create(null),
    byKey: Object.create(null),
    notHeld: Object.create(null),
    notHeldByKey: Object.create(null),
    issuers,
  };
  const sorted = [...documents].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  for (const document of sorted) {
    const entry = toEntry(document);
    registry.bySlug[entry.slug] = entry;
    addKey(entry, registry.byKey);
  }
  for (const entry of notHeld.map(toKnown)) {
    if (findSame(entry, registry).length > 0) continue;
    registry.notHeld[entry.slug] = entry;
    addKey(entry, registry.notHeldByKey);
  }
  return registry;
}

function addKey({ slug, number }: KnownDocument, byKey: Record<string, string[]>): void {
  const key = number ? toKey(number) : null;
  if (!key) return;
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

/** What a registry keeps of a record. */
export function toEntry({ slug, number, type, title, issuer, issuedOn }: RegistryEntry): RegistryEntry {
  return { slug, number, type, title, issuer, issuedOn };
}

const ORDINALS = new WeakMap<Registry['byKey'], Map<string, string[]>>();

/** @returns the keys that begin with an ordinal ("57" of "57-nq-tw"), in the order of the registry */
export function findKeysOf(ordinal: string, byKey: Registry['byKey']): readonly string[] {
  let index = ORDINALS.get(byKey);
  if (!index) {
    index = new Map();
    for (const key of Object.keys(byKey)) {
      const first = key.split('-', 1)[0] as string;
      const keys = index.get(first);
      if (keys) keys.push(key);
      else index.set(first, [key]);
    }
    ORDINALS.set(byKey, index);
  }
  return index.get(ordinal) ?? [];
}

/**
 * @returns one string for one identity: number's key, issuing body and date; without a number, type, title and body
 */
export function toIdentity({ number, type, title, issuer, issuedOn }: RegistryEntry): string | null {
  const key = number ? toKey(number) : null;
  if (key) return `${key}|${issuer}|${issuedOn ?? ''}`;
  return title ? `${type}|${foldTitle(title)}|${issuer}|${issuedOn ?? ''}` : null;
}

/** @returns what bears a number a slip or two away, nearest first: what a misprint most likely meant */
export function findNearest(number: string, registry: Registry, most = 3): string[] {
  const key = toKey(number) ?? number;
  return [...Object.entries(registry.byKey), ...Object.entries(registry.notHeldByKey)]
    .map(([other, slugs]) => ({ slugs, distance: editDistance(key, other) }))
    .filter(({ distance }) => distance <= Math.max(2, Math.floor(key.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .flatMap(({ slugs }) => slugs)
    .slice(0, most);
}
