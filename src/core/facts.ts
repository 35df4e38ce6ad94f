/** What the rest of the collection needs to know of one file: little, and plain JSON, so that a hundred thousand fit. */
import type { Citation } from './citation.ts';
import { fieldPlace } from './collection.ts';
import type { Mark } from './diagnostic.ts';
import type { JudgedDocument } from './judge.ts';
import { toMark } from './position.ts';
import { type RegistryEntry, toEntry, toIdentity } from './registry.ts';

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
export function toFacts(file: JudgedDocument, lineStarts: readonly number[]): FileFacts {
  const { document } = file;
  return {
    file: file.file,
    path: file.path,
    entry: toEntry(document),
    identity: toIdentity(document),
    root: document.root === true,
    source: document.source ?? null,
    place: toMark(file.raw, lineStarts, fieldPlace(file, 'number')),
    cites: findCited(file),
    notHeld: document.source === undefined ? [] : findCitedNotHeld(file),
    counts: count(file),
  };
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
