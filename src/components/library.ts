/** The collection as pages ask for it: read once a build, with what points at each document already gathered. */
import { getCollection } from 'astro:content';
import { printDate } from '../core/date.ts';
import type { LegalDocument, RelationKind } from '../core/document.ts';
import { findIssuer, findPlace, type Issuers, type Level, type System } from '../core/issuer.ts';
import { type CitingSpot, type PublishedDocument, toCollectionDate } from '../core/library.ts';
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
  /** Every relation another document declares towards a document. */
  pointedAt: ReadonlyMap<string, IncomingRelation[]>;
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
    pointedAt: groupBy(relations, (relation) => relation.target),
    issuers: issuersEntry?.data ?? { places: [], issuers: [] },
    collectionDate: toCollectionDate(documents),
  };
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

export function toIssuerName(document: LegalDocument, { issuers }: Library): string {
  return findIssuer(document.issuer, issuers)?.name ?? document.issuer;
}

export function toLevel(document: LegalDocument, { issuers }: Library): Level | null {
  return findPlace(document.issuer, issuers)?.level ?? null;
}

export function toSystem(document: LegalDocument, { issuers }: Library): System | null {
  return findIssuer(document.issuer, issuers)?.system ?? null;
}

/** "Quyết định 23-QĐ/TW"; without a number "Chỉ thị của Ban Thường vụ Thành ủy". */
export function toName(document: LegalDocument, library: Library): string {
  return document.number
    ? names.numbered(document.type, document.number)
    : names.unnumbered(document.type, toIssuerName(document, library));
}

/** The day of issue as people read it; for an undated document what bounds it, if anything does. */
export function printIssuedOn({ document, notBefore }: PublishedDocument): string {
  if (document.issuedOn) return printDate(document.issuedOn);
  return notBefore ? names.notEarlierThan(printDate(notBefore)) : UNKNOWN;
}

/** "nhiệm vụ 1" for `#nhiem-vu-1`; null when the document has no such provision. */
export function toProvisionName(published: PublishedDocument | undefined, anchor: string): string | null {
  const provision = published?.provisions.find((candidate) => candidate.anchor === anchor);
  return provision ? names.provision(provision.kind, provision.ordinal) : null;
}
