/** Looking a citation up: found, unknown, ambiguous or self. Never one picked among several. */
import { type Citation, isSameType } from './citation.ts';
import { isOneOfSeveral, matchIssuers } from './issuer.ts';
import { findKeysOf, findNearest, type Registry, type RegistryEntry } from './registry.ts';

export type Resolution =
  | { kind: 'found'; slug: string }
  | { kind: 'self'; slug: string }
  /** Every document the words allow; at least two. */
  | { kind: 'ambiguous'; candidates: string[] }
  /** `nearest`: namesakes the words contradict (`isNamesake`), else numbers a slip away. */
  | { kind: 'unknown'; nearest: string[]; isNamesake: boolean };

/**
 * @param citation a numbered citation
 * @param from slug of the citing document, or null for a text outside the collection
 * @param linkedTo slug a person's link names: it decides among several, never against the number
 */
export function resolveCitation(
  citation: Citation,
  registry: Registry,
  from: string | null,
  linkedTo: string | null = null,
): Resolution {
  const namesakes = findNamesakes(citation, registry);
  if (linkedTo && namesakes.includes(linkedTo)) return toFound(linkedTo, from);
  const fitting = namesakes.filter((slug) => fits(citation, registry.bySlug[slug] as RegistryEntry, registry, from));
  const [only, ...others] = fitting;
  if (only && others.length === 0) return toFound(only, from);
  if (only) return { kind: 'ambiguous', candidates: fitting };
  const isNamesake = namesakes.length > 0;
  return {
    kind: 'unknown',
    nearest: isNamesake ? namesakes : findNearest(citation.number ?? '', registry),
    isNamesake,
  };
}

function toFound(slug: string, from: string | null): Resolution {
  return { kind: slug === from ? 'self' : 'found', slug };
}

/** A bare number ("Nghị quyết 57") means every document of that ordinal and type word. */
function findNamesakes(citation: Citation, registry: Registry): string[] {
  if (!citation.key) return [];
  if (!/^\d+[a-z]?(?:-\d{4})?$/.test(citation.key)) return registry.byKey[citation.key] ?? [];
  const prefix = `${citation.key}-`;
  return findKeysOf(citation.key.split('-', 1)[0] as string, registry)
    .filter((key) => key === citation.key || key.startsWith(prefix))
    .flatMap((key) => registry.byKey[key] ?? [])
    .filter((slug) => citation.type !== null && isSameType(registry.bySlug[slug]?.type ?? '', citation.type));
}

/** Whether what the words say of date and issuing body is true of the record; what they do not say cannot contradict. */
function fits(citation: Citation, entry: RegistryEntry, registry: Registry, from: string | null): boolean {
  return isDateFitting(citation, entry) && isIssuerFitting(citation, entry, registry, from);
}

/** @returns true when the citation gives no date, the same date, or the year of it */
export function isDateFitting({ date }: Citation, { issuedOn }: RegistryEntry): boolean {
  return !date || !issuedOn || issuedOn.startsWith(date);
}

/** @returns true when the citation names no body, or one of the names of the record's own */
export function isIssuerFitting(
  { issuer }: Citation,
  entry: RegistryEntry,
  registry: Registry,
  from: string | null,
): boolean {
  if (!issuer) return true;
  const fromIssuer = from ? (registry.bySlug[from]?.issuer ?? null) : null;
  const matches = matchIssuers(issuer, registry.issuers, fromIssuer);
  return matches.some(({ id }) => id === entry.issuer) || isOneOfSeveral(issuer, entry.issuer, registry.issuers);
}
