/** Looking a citation up: found, unknown, ambiguous or self. Never one picked among several. */
import { type Citation, isSameType } from './citation.ts';
import type { SettlingFact } from './diagnostic.ts';
import { findIssuer, matchIssuers } from './issuer.ts';
import { findNearest, type Registry, type RegistryEntry, type Sought } from './registry.ts';

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
    nearest: isNamesake ? namesakes : findNearest(toSought(citation), registry),
    isNamesake,
  };
}

function toSought({ number, date, title, titleQuoted }: Citation): Sought {
  return { number: number ?? '', date, title: titleQuoted ? title : null };
}

function toFound(slug: string, from: string | null): Resolution {
  return { kind: slug === from ? 'self' : 'found', slug };
}

/** A bare number ("Nghị quyết 57") means every document of that ordinal and type word. */
function findNamesakes(citation: Citation, registry: Registry): string[] {
  if (!citation.key) return [];
  if (!/^\d+[a-z]?(?:-\d{4})?$/.test(citation.key)) return registry.byKey[citation.key] ?? [];
  const prefix = `${citation.key}-`;
  return (registry.byOrdinal[citation.key.split('-')[0] ?? ''] ?? [])
    .filter((key) => key === citation.key || key.startsWith(prefix))
    .flatMap((key) => registry.byKey[key] ?? [])
    .filter((slug) => citation.type !== null && isSameType(registry.bySlug[slug]?.type ?? '', citation.type));
}

/** Whether what the words say of date and issuing body is true of the record; what they do not say cannot contradict. */
function fits(citation: Citation, entry: RegistryEntry, registry: Registry, from: string | null): boolean {
  return isDateFitting(citation, entry) && isIssuerFitting(citation, entry, registry, from);
}

/** A full citation gives both; where one is unknown the other may do. */
const SETTLING: readonly (readonly SettlingFact[])[] = [['issuedOn', 'issuer'], ['issuedOn'], ['issuer']];

/**
 * @param slug one of several candidates
 * @returns the facts of its record that a citation would have to give for it alone to fit; empty where none would do
 */
export function findSettlingFacts(
  citation: Citation,
  slug: string,
  candidates: readonly string[],
  registry: Registry,
  from: string | null,
): readonly SettlingFact[] {
  const entry = registry.bySlug[slug];
  const name = entry && findIssuer(entry.issuer, registry.issuers)?.name;
  const settles = (facts: readonly SettlingFact[]): boolean => {
    const date = facts.includes('issuedOn') ? entry?.issuedOn : citation.date;
    const issuer = facts.includes('issuer') ? name : citation.issuer;
    if (date === undefined || issuer === undefined) return false;
    const full = { ...citation, date, issuer };
    return candidates.every(
      (other) => fits(full, registry.bySlug[other] as RegistryEntry, registry, from) === (other === slug),
    );
  };
  return SETTLING.find(settles) ?? [];
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
  return matches.some(({ id }) => id === entry.issuer);
}
