/** The collection as a reader meets it: each document with what it cites and where it is cited. Plain JSON. */
import type { Citation } from './citation.ts';
import type { EditorialAct, FactField, LegalDocument } from './document.ts';
import type { Issuers } from './issuer.ts';
import type { Judgement } from './judgements.ts';
import { toClause, toSentence } from './passage.ts';
import type { Provision } from './provision.ts';

/** A provision with its words, as published. */
export interface PublishedProvision extends Provision {
  text: string;
}

/** One citing spot: who cites whom, where, and in what words. */
export interface CitingSpot {
  /** Slug of the citing document, and of the document cited. */
  from: string;
  to: string;
  /** Fragment of the very spot ("vd-23-qd-tw-2021") and of the provision it stands in ("nhiem-vu-1"). */
  anchor: string;
  provision: string;
  /** Anchors of the provisions of the cited document that the words cite, or their link leads to; those it has. */
  citedProvisions: string[];
  citation: Pick<Citation, 'text' | 'number' | 'type' | 'date' | 'issuer' | 'title' | 'titleShared'>;
  /** The clause between semicolons that holds it, and the whole sentence; both as the text has them. */
  clause: string;
  sentence: string;
  /** Offsets of the citation inside `clause` and inside `sentence`, so that it can be marked. */
  inClause: { start: number; end: number };
  inSentence: { start: number; end: number };
}

/** What the build proved about a full text. */
export interface FidelityProof {
  source: string;
  sha256: string;
  lines: number;
  characters: number;
  joins: number;
}

/** An editorial act as a page shows it: marked in the text, told of beside it. */
export interface EditorialNote {
  act: EditorialAct;
  /** Fragment of its mark in the text, and of what is said of it. */
  anchor: string;
  noteAnchor: string;
  /** Anchor of the provision it stands in. */
  provision: string;
}

export interface PublishedDocument {
  document: LegalDocument;
  /** Null for a record whose full text is not in the collection; it then has no provisions and cites nothing. */
  fidelity: FidelityProof | null;
  provisions: PublishedProvision[];
  /** What was done to the text, or is said of it, where. */
  editorialNotes: EditorialNote[];
  /** What the collection itself says where a full text would stand; null where there is one. */
  note: string | null;
  /** Citations of this document whose target the collection holds, in text order. */
  cites: CitingSpot[];
  /** Citations of documents that not-held.yaml declares, in text order; `to` is the entry's id. */
  citesNotHeld: CitingSpot[];
  /** Every citation of its text as the checker judged it, and what it did not understand; none for a record. */
  judgements: Judgement[];
  /** ISO date before which a document without a date cannot have been issued, from its latest citation; else null. */
  notBefore: string | null;
}

/** What buildPublished needs of one document: its record, its text and its resolved, linked citations. */
export interface ReadyDocument {
  document: LegalDocument;
  text: string;
  provisions: Provision[];
  links: ReadyLink[];
  /** Its citations of documents not held, by id; `anchor` is null where the words carry a link of their own. */
  notHeld: (Omit<ReadyLink, 'anchor'> & { anchor: string | null })[];
  judgements: Judgement[];
  fidelity: FidelityProof | null;
  editorialNotes: EditorialNote[];
}

interface ReadyLink {
  citation: Citation;
  to: string;
  anchor: string;
  citedProvisions: string[];
}

/**
 * Names the citing spots of one document by what they cite: the first citation of a document is `vd-<slug>`,
 * the next `vd-<slug>-2`; the remark plugin and this module both call it. A name that another document's slug has
 * taken ("quy-che-2") is passed over.
 * @param targets slugs in text order
 */
export function toCitingAnchors(targets: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return targets.map((slug) => {
    let count = counts.get(slug) ?? 0;
    let anchor: string;
    do {
      count++;
      anchor = count === 1 ? `vd-${slug}` : `vd-${slug}-${count}`;
    } while (taken.has(anchor));
    counts.set(slug, count);
    taken.add(anchor);
    return anchor;
  });
}

/** Names the first citation a page lists of one of its provisions: what the mark beside the provision leads to. */
export function toCitedAnchor(provision: string): string {
  return `dan-${provision}`;
}

/** The same of documents not held, by id: `kc-<id>`, then `kc-<id>--2`; no id has two hyphens together. */
export function toNotHeldAnchors(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return ids.map((id) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? `kc-${id}` : `kc-${id}--${count}`;
  });
}

export function toPublished(ready: ReadyDocument): PublishedDocument {
  const { document, fidelity, text } = ready;
  // The words of a record's body are ours: no provision of the document, and no citation by it.
  if (!fidelity)
    return {
      document,
      fidelity,
      provisions: [],
      editorialNotes: [],
      note: text,
      cites: [],
      citesNotHeld: [],
      judgements: [],
      notBefore: null,
    };
  return {
    document,
    fidelity,
    provisions: ready.provisions.map((provision) => ({
      ...provision,
      text: text.slice(provision.start, provision.end),
    })),
    editorialNotes: ready.editorialNotes,
    note: null,
    cites: ready.links.map((link) => toCitingSpot(ready, link)),
    citesNotHeld: ready.notHeld.map((spot) => toCitingSpot(ready, spot)),
    judgements: ready.judgements,
    notBefore: document.issuedOn ? null : latestDate([...ready.links, ...ready.notHeld].map((spot) => spot.citation)),
  };
}

function toCitingSpot(
  ready: ReadyDocument,
  { citation, to, anchor, citedProvisions }: ReadyDocument['notHeld'][number],
): CitingSpot {
  const block = ready.provisions.find(({ start, end }) => start <= citation.start && citation.end <= end);
  const whole = block ?? { start: citation.start, end: citation.end, anchor: anchor ?? '' };
  const clause = toClause(ready.text, whole, citation);
  const sentence = toSentence(ready.text, whole, citation);
  const { text, number, type, date, issuer, title, titleShared } = citation;
  return {
    from: ready.document.slug,
    to,
    anchor: anchor ?? whole.anchor,
    provision: whole.anchor,
    citedProvisions,
    citation: { text, number, type, date, issuer, title, titleShared },
    clause: ready.text.slice(clause.start, clause.end),
    sentence: ready.text.slice(sentence.start, sentence.end),
    inClause: { start: citation.start - clause.start, end: citation.end - clause.start },
    inSentence: { start: citation.start - sentence.start, end: citation.end - sentence.start },
  };
}

/** A document cannot be older than what it cites; only whole dates bound it. */
function latestDate(citations: readonly Citation[]): string | null {
  const dates = citations.map((citation) => citation.date).filter((date) => date !== null && date.length === 10);
  return dates.sort().at(-1) ?? null;
}

/** Whether a fact is this document's by our reading alone: no witness gives it without one. */
export function isOurReading({ evidence }: LegalDocument, field: FactField): boolean {
  const witnesses = evidence?.[field] ?? [];
  return witnesses.length > 0 && witnesses.every((item) => 'ourReading' in item && item.ourReading !== undefined);
}

/** The same of its title, which stands in many places. */
export function isOurTitle(document: LegalDocument): boolean {
  return isOurReading(document, 'title');
}

/** @returns a body's name; where several bodies bear it, with the place of this one */
export function toIssuerLabel(issuerId: string, { issuers, places }: Issuers): string {
  const issuer = issuers.find(({ id }) => id === issuerId);
  if (!issuer) return issuerId;
  const isShared = issuers.some(({ id, name }) => id !== issuerId && name === issuer.name);
  const place = isShared && places.find(({ id }) => id === issuer.place);
  return place ? `${issuer.name} (${place.name})` : issuer.name;
}

/** The collection's date: the last day on which anyone looked at a source for it; null when none is recorded. */
export function toCollectionDate(documents: readonly { document: LegalDocument }[]): string | null {
  const days = documents.flatMap(({ document }) =>
    Object.values(document.evidence ?? {})
      .flat()
      .flatMap((item) => (item && 'seenOn' in item ? [item.seenOn] : [])),
  );
  return days.sort().at(-1) ?? null;
}
