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
  issuers: Issuers;
}

/** @param documents every typed record of the collection */
export function buildRegistry(documents: readonly RegistryEntry[], issuers: Issuers): Registry {
  // Without a prototype: a link to "constructor.md" must find nothing.
  const registry: Registry = { bySlug: Object.create(null), byKey: Object.create(null), issuers };
  const sorted = [...documents].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  for (const document of sorted) {
    const entry = toEntry(document);
    registry.bySlug[entry.slug] = entry;
    const key = entry.number ? toKey(entry.number) : null;
    if (!key) continue;
    const slugs = registry.byKey[key];
    if (slugs) slugs.push(entry.slug);
    else registry.byKey[key] = [entry.slug];
  }
  return registry;
}

/** What a registry keeps of a record. */
export function toEntry({ slug, number, type, title, issuer, issuedOn }: RegistryEntry): RegistryEntry {
  return { slug, number, type, title, issuer, issuedOn };
}

const ORDINALS = new WeakMap<Registry, Map<string, string[]>>();

/** @returns the keys that begin with an ordinal ("57" of "57-nq-tw"), in the order of the registry */
export function findKeysOf(ordinal: string, registry: Registry): readonly string[] {
  let index = ORDINALS.get(registry);
  if (!index) {
    index = new Map();
    for (const key of Object.keys(registry.byKey)) {
      const first = key.split('-', 1)[0] as string;
      const keys = index.get(first);
      if (keys) keys.push(key);
      else index.set(first, [key]);
    }
    ORDINALS.set(registry, index);
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

/** @returns slugs whose numbers are a slip or two away, nearest first: what a misprint most likely meant */
export function findNearest(number: string, registry: Registry, most = 3): string[] {
  const key = toKey(number) ?? number;
  return Object.entries(registry.byKey)
    .map(([other, slugs]) => ({ slugs, distance: editDistance(key, other) }))
    .filter(({ distance }) => distance <= Math.max(2, Math.floor(key.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .flatMap(({ slugs }) => slugs)
    .slice(0, most);
}
