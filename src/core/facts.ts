/** What the rest of the collection needs to know of one file: little, and plain JSON, so that a hundred thousand fit. */

import type { Citation } from './citation.ts';
import { fieldPlace } from './collection.ts';
import type { Mark } from './diagnostic.ts';
import type { LegalDocument, Relation } from './document.ts';
import { type HeldProvisions, toHeldProvisions } from './held-provisions.ts';
import { type JudgedDocument, toFileSpan } from './judge.ts';
import { toMark } from './position.ts';
import { findProvisionCitations } from './provision-citations.ts';
import { type Registry, type RegistryEntry, toEntry, toIdentity } from './registry.ts';
import { findSaidOfOthers, findSaidRelations, type SaidRelation, says } from './said-relations.ts';

export interface FileFacts {
  file: string;
  path: string;
  entry: RegistryEntry;
  /** One string for one identity; null where nothing tells it from others. */
  identity: string | null;
  root: boolean;
  source: string | null;
  /** Where a finding about the record as a whole is marked: its number. */
  place: Mark;
  /** Slugs it cites, rightly or not (isCitationOf), and names of entries of not-held.yaml. */
  cites: string[];
  /** What its text says of documents of not-held.yaml; a record's note says nothing. */
  notHeld: CitedNotHeld[];
  counts: Counts;
  /** What it rests on (căn cứ): declared, or said in so many words; each with the place that says so. */
  bases: Basis[];
  /** Slugs it puts an end to as a whole. */
  repeals: string[];
  /** Slugs it amends, declared or said. */
  amends: string[];
  /** What its record declares. */
  relations: Pick<Relation, 'kind' | 'target'>[];
  /** What its text says that other documents do to each other. */
  saidOfOthers: SaidOfOther[];
  /** What its text has that can be cited; null for a record, and for a text that is not its source's. */
  provisions: HeldProvisions | null;
  citesProvisions: CitedProvision[];
  /** From when it works: its own day of effect, else the day of its issue. */
  worksFrom: string | null;
  /** The day it ended as a whole, as its record has it. */
  endedOn: string | null;
  /** Where its record says that all or part of it is in force. */
  inForce: Mark | null;
}

/** A provision of a document, as it is cited, and where. */
export interface CitedProvision {
  slug: string;
  words: string;
  place: Mark;
}

export interface SaidOfOther extends Omit<SaidRelation, 'citation'> {
  place: Mark;
}

export interface Basis {
  slug: string;
  place: Mark;
}

/** A citation of an entry of not-held.yaml, and what it says of it; a title said of a whole list is nobody's own. */
export interface CitedNotHeld extends Pick<Citation, 'type' | 'date' | 'issuer' | 'title'> {
  ref: string;
}

/** Numbered citations; every one is resolved, not held, unknown or ambiguous. */
export interface Counts {
  citations: number;
  resolved: number;
  notHeld: number;
  unknown: number;
  ambiguous: number;
  /** By a law's name: recognised, not looked up. */
  notLookedUp: number;
  /** Whether the full text was compared with its source, character for character. */
  isCompared: boolean;
}

/** @param lineStarts of the file */
export function toFacts(file: JudgedDocument, registry: Registry, lineStarts: readonly number[]): FileFacts {
  const { document } = file;
  const entry = toEntry(document);
  const said = findSaidRelations(file, registry);
  const amends = [...(document.relations ?? []), ...said].filter(({ kind }) => kind === 'amends');
  return {
    file: file.file,
    path: file.path,
    entry,
    identity: toIdentity(entry),
    root: document.root === true,
    source: document.source ?? null,
    place: toMark(file.raw, lineStarts, fieldPlace(file, 'number')),
    cites: findCited(file),
    notHeld: document.source === undefined ? [] : findCitedNotHeld(file),
    counts: count(file),
    bases: findBases(file, said, lineStarts),
    repeals: (document.relations ?? []).filter(isWholeRepeal).map(({ target }) => target),
    amends: [...new Set(amends.map(({ target }) => target))],
    relations: (document.relations ?? []).map(({ kind, target }) => ({ kind, target })),
    saidOfOthers: findSaidOfOthers(file, registry).map(({ citation, ...saidOfOther }) => ({
      ...saidOfOther,
      place: toMark(file.raw, lineStarts, toFileSpan(file, citation)),
    })),
    provisions: toHeldProvisions(file),
    citesProvisions: findProvisionCitations(file, registry).map(({ slug, words, span }) => ({
      slug,
      words,
      place: toMark(file.raw, lineStarts, toFileSpan(file, span)),
    })),
    worksFrom: document.effectiveFrom ?? document.issuedOn ?? null,
    endedOn: document.effectiveTo ?? null,
    inForce: IN_FORCE.has(document.status) ? toMark(file.raw, lineStarts, fieldPlace(file, 'status')) : null,
  };
}

const IN_FORCE: ReadonlySet<string> = new Set<LegalDocument['status']>(['Còn hiệu lực', 'Hết hiệu lực một phần']);
/** Words of a repeal that ends a part only. */
const PART = /(?:điều|khoản|điểm|phần|một số|phụ lục|mẫu|chương|mục)/iu;

/** Words that say nothing of the kind have a message of their own, and end nothing. */
function isWholeRepeal({ kind, words = '' }: Relation): boolean {
  return kind === 'repeals' && says(kind, words) === true && !PART.test(words.normalize('NFC'));
}

/** The words of the text come before the field of the record: they are what a reader looks for. */
function findBases(file: JudgedDocument, relations: readonly SaidRelation[], lineStarts: readonly number[]): Basis[] {
  const said = relations
    .filter(({ kind }) => kind === 'basedOn')
    .map(({ target, citation }) => ({ slug: target, span: toFileSpan(file, citation) }));
  const declared = (file.document.relations ?? []).flatMap(({ kind, target }, at) =>
    // A relation with itself has its own message.
    kind === 'basedOn' && target !== file.document.slug
      ? [{ slug: target, span: fieldPlace(file, `relations.${at}.target`) }]
      : [],
  );
  const bases = new Map([...declared, ...said].map(({ slug, span }) => [slug, span]));
  return [...bases].map(([slug, span]) => ({ slug, place: toMark(file.raw, lineStarts, span) }));
}

function findCited({ citations }: JudgedDocument): string[] {
  const slugs = citations.flatMap(({ link, linkedTo, resolution }) => {
    const linked = linkedTo ? [linkedTo] : [];
    if (resolution.kind === 'found') return [...linked, resolution.slug];
    if (resolution.kind === 'not-held') return [...linked, resolution.ref];
    if (link) return linked;
    if (resolution.kind === 'ambiguous') return resolution.candidates;
    return resolution.kind === 'unknown' && resolution.isNamesake ? resolution.nearest : [];
  });
  return [...new Set(slugs)];
}

function findCitedNotHeld({ citations }: JudgedDocument): CitedNotHeld[] {
  return citations.flatMap(({ citation, resolution }) => {
    if (resolution.kind !== 'not-held') return [];
    const { type, date, issuer, title, titleShared } = citation;
    return [{ ref: resolution.ref, type, date, issuer, title: titleShared ? null : title }];
  });
}

function count({ citations, source }: JudgedDocument): Counts {
  const numbered = citations.filter(({ citation }) => citation.kind === 'numbered');
  const countOf = (...kinds: string[]): number =>
    numbered.filter(({ resolution }) => kinds.includes(resolution.kind)).length;
  return {
    citations: numbered.length,
    resolved: countOf('found', 'self'),
    notHeld: countOf('not-held'),
    unknown: countOf('unknown'),
    ambiguous: countOf('ambiguous'),
    notLookedUp: citations.filter(({ citation }) => citation.kind === 'by-name').length,
    isCompared: source !== null,
  };
}
