/** Looking a citation up: found, not held, unknown, ambiguous or self. Never one picked among several. */
import { type Citation, isSameType } from './citation.ts';
import type { SettlingFact } from './diagnostic.ts';
import { findIssuer, isLooseName, isOneOfSeveral, matchIssuers } from './issuer.ts';
import { isRef } from './not-held-ref.ts';
import { findKeysOf, findNearest, type KnownDocument, lookUp, type Registry, type Sought } from './registry.ts';

export type Resolution =
  | { kind: 'found'; slug: string }
  | { kind: 'self'; slug: string }
  /** An entry of not-held.yaml: known, and on purpose not in the collection. The words may yet contradict it. */
  | { kind: 'not-held'; ref: string }
  /** Every document the words allow, held or not; at least two. */
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
  const held = findNamesakes(citation, registry.byKey, registry);
  if (linkedTo && (held.includes(linkedTo) || isBareOf(citation, linkedTo, registry))) return toFound(linkedTo, from);
  const namesakes = [...held, ...findNamesakes(citation, registry.notHeldByKey, registry)];
  const fitting = namesakes.filter((slug) => fits(citation, lookUp(slug, registry) as KnownDocument, registry, from));
  // Of a number that one entry alone bears, what the words say otherwise is a mismatch with that entry.
  const meant = fitting.length === 0 && held.length === 0 && namesakes.length === 1 ? namesakes : fitting;
  const [only, ...others] = meant;
  if (only && others.length === 0) return toFound(only, from);
  if (only) return { kind: 'ambiguous', candidates: meant };
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
  if (isRef(slug)) return { kind: 'not-held', ref: slug };
  return { kind: slug === from ? 'self' : 'found', slug };
}

/** A person's link tells which number a bare one is: what the words say otherwise is their type, not their number. */
function isBareOf({ key }: Citation, slug: string, { keyOf }: Registry): boolean {
  const whole = keyOf[slug];
  return key !== null && whole !== undefined && BARE.test(key) && (whole === key || whole.startsWith(`${key}-`));
}

const BARE = /^\d+[a-z]?(?:-\d{4})?$/;

/** @returns every document that bears the number of a citation, those of not-held.yaml among them, whatever else it says */
export function listNamesakes(citation: Citation, registry: Registry): string[] {
  return [
    ...findNamesakes(citation, registry.byKey, registry),
    ...findNamesakes(citation, registry.notHeldByKey, registry),
  ];
}

/** A bare number ("Nghị quyết 57") means every document of that ordinal and type word. */
function findNamesakes(citation: Citation, byKey: Registry['byKey'], registry: Registry): string[] {
  if (!citation.key) return [];
  if (!BARE.test(citation.key)) return byKey[citation.key] ?? [];
  const prefix = `${citation.key}-`;
  return findKeysOf(citation.key.split('-', 1)[0] as string, byKey)
    .filter((key) => key === citation.key || key.startsWith(prefix))
    .flatMap((key) => byKey[key] ?? [])
    .filter((slug) => citation.type !== null && isSameType(lookUp(slug, registry)?.type ?? '', citation.type));
}

/** Whether what the words say of date and issuing body is true of the record; what they do not say cannot contradict. */
function fits(citation: Citation, entry: KnownDocument, registry: Registry, from: string | null): boolean {
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
  const entry = lookUp(slug, registry);
  const name = entry?.issuer === undefined ? undefined : findIssuer(entry.issuer, registry.issuers)?.name;
  const settles = (facts: readonly SettlingFact[]): boolean => {
    const date = facts.includes('issuedOn') ? entry?.issuedOn : citation.date;
    const issuer = facts.includes('issuer') ? name : citation.issuer;
    if (date === undefined || issuer === undefined) return false;
    const full = { ...citation, date, issuer };
    return candidates.every(
      (other) => fits(full, lookUp(other, registry) as KnownDocument, registry, from) === (other === slug),
    );
  };
  return SETTLING.find(settles) ?? [];
}

/** @returns true when the citation gives no date, the same date, or the year of it */
export function isDateFitting({ date }: Citation, { issuedOn }: KnownDocument): boolean {
  return !date || !issuedOn || issuedOn.startsWith(date);
}

/** @returns true when the citation names no body, or one of the names of the record's own, or the record knows none */
export function isIssuerFitting(
  { issuer }: Citation,
  entry: KnownDocument,
  registry: Registry,
  from: string | null,
): boolean {
  if (!issuer || !entry.issuer) return true;
  const fromIssuer = from ? (registry.bySlug[from]?.issuer ?? null) : null;
  const matches = matchIssuers(issuer, registry.issuers, fromIssuer);
  return (
    matches.some(({ id }) => id === entry.issuer) ||
    isOneOfSeveral(issuer, entry.issuer, registry.issuers) ||
    (matches.length === 0 && isLooseName(issuer, entry.issuer, registry.issuers))
  );
}
