/** The collection as pages ask for it: read once a build, with what points at each document already gathered. */
import { getCollection } from 'astro:content';
import { printDate } from '../core/date.ts';
import type { LegalDocument, RelationKind } from '../core/document.ts';
import { findIssuer, findPlace, type Issuers, type Level, type Place, type System } from '../core/issuer.ts';
import { type CitingSpot, type PublishedDocument, toCollectionDate, toIssuerLabel } from '../core/library.ts';
import type { NotHeldEntry } from '../core/not-held.ts';
import { toKey } from '../core/number.ts';
import { findPlace as findProvision } from '../core/provision.ts';
import { byNewest, type NumberIndexRow } from '../core/search.ts';
import { names, UNKNOWN } from '../strings/site.ts';

/** A declared relation as seen from the document it points at. */
export interface IncomingRelation {
  kind: RelationKind;
  from: string;
  in: string;
  words?: string | undefined;
  ourReading?: string | undefined;
}

export interface Library {
  documents: PublishedDocument[];
  bySlug: ReadonlyMap<string, PublishedDocument>;
  /** Every spot that cites a document, in the collection's order. */
  citedBy: ReadonlyMap<string, CitingSpot[]>;
  /** Documents cited and on purpose not held, as declared; and every spot that cites one, by its id. */
  notHeld: NotHeldEntry[];
  citedNotHeld: ReadonlyMap<string, CitingSpot[]>;
  /** Every relation another document declares towards a document. */
  pointedAt: ReadonlyMap<string, IncomingRelation[]>;
  /** Documents that share their number with another of the collection, and what it takes to tell them apart. */
  namesakes: ReadonlyMap<string, 'date' | 'date-and-issuer'>;
  issuers: Issuers;
  /** ISO day on which a source was last looked at, or null. */
  collectionDate: string | null;
}

let loaded: Promise<Library> | null = null;

/** One reading serves every page of a build; the dev server reads afresh, so that an edit shows. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  loaded ??= readLibrary();
  return loaded;
}

async function readLibrary(): Promise<Library> {
  const documents: PublishedDocument[] = (await getCollection('documents')).map((entry) => entry.data);
  const [issuersEntry] = await getCollection('issuers');
  const [notHeldEntry] = await getCollection('notHeld');
  const relations = documents.flatMap(({ document }) =>
    (document.relations ?? []).map(({ target, ...relation }) => ({ target, from: document.slug, ...relation })),
  );
  return {
    documents,
    bySlug: new Map(documents.map((published) => [published.document.slug, published])),
    citedBy: groupBy(
      documents.flatMap(({ cites }) => cites),
      (spot) => spot.to,
    ),
    notHeld: notHeldEntry?.data.entries ?? [],
    citedNotHeld: groupBy(
      documents.flatMap(({ citesNotHeld }) => citesNotHeld),
      (spot) => spot.to,
    ),
    pointedAt: groupBy(relations, (relation) => relation.target),
    namesakes: findNamesakes(documents),
    issuers: issuersEntry?.data ?? { places: [], issuers: [] },
    collectionDate: toCollectionDate(documents),
  };
}

/** The files of the number index, each the rows it holds. */
export async function loadNumberShards(): Promise<{ shards: NumberIndexRow[][] }> {
  const [entry] = await getCollection('numbers');
  return { shards: entry?.data.shards ?? [] };
}

/** All documents of one number. */
export interface NumberGroup {
  key: string;
  /** Newest first. */
  rows: NumberIndexRow[];
}

export async function loadNumbers(): Promise<NumberGroup[]> {
  const [entry] = await getCollection('numbers');
  const rows: NumberIndexRow[] = entry?.data.rows ?? [];
  const groups = groupBy(
    rows.filter(({ key }) => key !== null),
    ({ key }) => key ?? '',
  );
  return [...groups].map(([key, group]) => ({ key, rows: group.sort(byNewest) }));
}

function findNamesakes(documents: readonly PublishedDocument[]): Map<string, 'date' | 'date-and-issuer'> {
  const numbered = documents.flatMap(({ document }) => {
    const key = document.number ? toKey(document.number) : null;
    return key ? [{ ...document, key }] : [];
  });
  const shared = [...groupBy(numbered, ({ key }) => key).values()].filter((group) => group.length > 1);
  return new Map(
    shared.flatMap((group) =>
      group.map(({ slug, issuedOn }) => {
        const isOfOneDay = group.some((other) => other.slug !== slug && other.issuedOn === issuedOn);
        return [slug, isOfOneDay ? 'date-and-issuer' : 'date'] as const;
      }),
    ),
  );
}

/** One pass, where asking each document anew would cost the square of the collection. */
function groupBy<Item>(items: readonly Item[], toKey: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(toKey(item));
    if (group) group.push(item);
    else groups.set(toKey(item), [item]);
  }
  return groups;
}

/** @param provision anchor of the one to count in; all of them when not given @returns how many documents are cited, held or not */
export function countCited({ cites, citesNotHeld }: PublishedDocument, provision?: string): number {
  const count = (spots: readonly CitingSpot[]): number =>
    new Set(spots.filter((spot) => provision === undefined || spot.provision === provision).map(({ to }) => to)).size;
  return count(cites) + count(citesNotHeld);
}

export function toIssuerName(document: LegalDocument, { issuers }: Library): string {
  return toIssuerLabel(document.issuer, issuers);
}

/** Where the issuing body stands; null when the data of issuers does not say. */
export function toPlace(document: LegalDocument, { issuers }: Library): Place | null {
  return findPlace(document.issuer, issuers);
}

export function toLevel(document: LegalDocument, { issuers }: Library): Level | null {
  return findPlace(document.issuer, issuers)?.level ?? null;
}

export function toSystem(document: LegalDocument, { issuers }: Library): System | null {
  return findIssuer(document.issuer, issuers)?.system ?? null;
}

/** "Quyết định 23-QĐ/TW"; a namesake with its date; without a number "Chỉ thị của Ban Thường vụ Thành ủy". */
export function toName(document: LegalDocument, library: Library): string {
  if (!document.number) return names.unnumbered(document.type, toIssuerName(document, library));
  const distinction = toDistinction(document, library);
  return `${names.numbered(document.type, document.number)}${distinction ? ` ${distinction}` : ''}`;
}

/** What tells a document apart from another of its number: its date, and where that is shared too its issuing body. */
export function toDistinction(document: LegalDocument, library: Library): string | null {
  const needed = library.namesakes.get(document.slug);
  if (!needed) return null;
  const day = document.issuedOn && names.ofDay(printDate(document.issuedOn));
  const issuer = names.ofIssuer(toIssuerName(document, library));
  return day && needed === 'date' ? day : [day, issuer].filter(Boolean).join(' ');
}

/** The day of issue as people read it; for an undated document what bounds it, if anything does. */
export function printIssuedOn({ document, notBefore }: PublishedDocument): string {
  if (document.issuedOn) return printDate(document.issuedOn);
  return notBefore ? names.notEarlierThan(printDate(notBefore)) : UNKNOWN;
}

/** "nhiệm vụ 1" for `#nhiem-vu-1`, "khoản 2 Điều 1" for `#dieu-1-khoan-2`; null when the document has no such provision. */
export function toProvisionName(published: PublishedDocument | undefined, anchor: string): string | null {
  const place = findProvision(published?.provisions ?? [], anchor);
  return place && names.place(place);
}
