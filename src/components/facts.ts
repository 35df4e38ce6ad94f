/** The rows of "Thuộc tính": each fact with its witnesses; what must be said even when nobody knows it. */
import { printDate } from '../core/date.ts';
import { type Evidence, FACT_FIELDS, type FactField, type LegalDocument, UNKNOWN_STATUS } from '../core/document.ts';
import type { PublishedDocument } from '../core/library.ts';
import { levels, systems, UNKNOWN, facts as words } from '../strings/site.ts';
import { type Library, printIssuedOn, toIssuerName, toLevel, toPlace, toSystem } from './library.ts';

export interface FactRow {
  label: string;
  value: string;
  /** A sentence that explains the value. */
  note: string | null;
  evidence: Evidence[];
  conflicts: NonNullable<LegalDocument['conflicts']>;
  /** Said where a witness would stand when the fact has none of its own. */
  without: string;
}

/** Facts whose absence a reader must be told of; the others stand only when attested. */
const ALWAYS: ReadonlySet<FactField> = new Set([
  'number',
  'type',
  'title',
  'issuer',
  'issuedOn',
  'effectiveFrom',
  'effectiveTo',
  'status',
  'signatory',
]);
const DATES: ReadonlySet<FactField> = new Set(['effectiveFrom', 'effectiveTo']);

export function toFactRows(published: PublishedDocument, library: Library): FactRow[] {
  const { document } = published;
  return FACT_FIELDS.flatMap((field) => {
    const evidence = document.evidence?.[field] ?? [];
    const conflicts = (document.conflicts ?? []).filter((conflict) => conflict.field === field);
    if (!ALWAYS.has(field) && document[field] === undefined && evidence.length + conflicts.length === 0) return [];
    const row = {
      label: words.labels[field],
      value: toValue(field, published, library),
      note: toNote(field, published, library),
      evidence,
      conflicts,
      without: words.noEvidence,
    };
    return field === 'issuer' ? [row, ...toIssuerRows(document, library)] : [row];
  });
}

function toValue(field: FactField, published: PublishedDocument, library: Library): string {
  if (field === 'issuer') return toIssuerName(published.document, library);
  if (field === 'issuedOn') return printIssuedOn(published);
  const value = published.document[field];
  if (value === undefined) return UNKNOWN;
  return DATES.has(field) ? printDate(value) : value;
}

function toNote(field: FactField, published: PublishedDocument, library: Library): string | null {
  if (field === 'status') return toStatusNote(published.document, library);
  return field === 'issuedOn' ? toDateNote(published) : null;
}

/** Why an unknown day is known not to be earlier than another. */
export function toDateNote({ document, notBefore }: PublishedDocument): string | null {
  return !document.issuedOn && notBefore ? words.bound : null;
}

/** An unknown status is unknown as of a day: the last on which a source was looked at. */
export function toStatusNote({ status }: LegalDocument, { collectionDate }: Library): string | null {
  if (status !== UNKNOWN_STATUS) return null;
  return words.statusAsOf(collectionDate && printDate(collectionDate));
}

/** Level, place and system are facts of the body, not of the document. */
function toIssuerRows(document: LegalDocument, library: Library): FactRow[] {
  const level = toLevel(document, library);
  const place = toPlace(document, library);
  const system = toSystem(document, library);
  const common = { note: null, evidence: [], conflicts: [], without: words.byIssuer };
  return [
    { label: words.level, value: level ? levels[level] : UNKNOWN, ...common },
    // The centre is its own place: said once.
    ...(place && place.level !== 'central' ? [{ label: words.place, value: place.name, ...common }] : []),
    { label: words.system, value: system ? systems[system] : UNKNOWN, ...common },
  ];
}

/** One address that attests something of a document, and the last day it was seen. */
export interface Address {
  at: string;
  seenOn: string;
}

/** @returns every address among the evidence, each once */
export function toAddresses(document: LegalDocument): Address[] {
  const addresses = new Map<string, Address>();
  for (const item of Object.values(document.evidence ?? {}).flat()) {
    if (!item || !('at' in item)) continue;
    const known = addresses.get(item.at);
    if (!known || known.seenOn < item.seenOn) addresses.set(item.at, { at: item.at, seenOn: item.seenOn });
  }
  return [...addresses.values()];
}
