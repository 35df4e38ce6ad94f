/** What the rest of the collection needs to know of one file: little, and plain JSON, so that a hundred thousand fit. */
import { fieldPlace } from './collection.ts';
import type { Place } from './diagnostic.ts';
import type { JudgedDocument } from './judge.ts';
import { toPlace } from './position.ts';
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
  place: Place;
  /** Slugs it cites, rightly or not (isCitationOf). */
  cites: string[];
  counts: Counts;
}

/** Numbered citations; every one is resolved, unknown or ambiguous. */
export interface Counts {
  citations: number;
  resolved: number;
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
    place: toPlace(lineStarts, fieldPlace(file, 'number')),
    cites: findCited(file),
    counts: count(file),
  };
}

function findCited({ citations }: JudgedDocument): string[] {
  const slugs = citations.flatMap(({ link, linkedTo, resolution }) => {
    const linked = linkedTo ? [linkedTo] : [];
    if (resolution.kind === 'found') return [...linked, resolution.slug];
    if (link) return linked;
    if (resolution.kind === 'ambiguous') return resolution.candidates;
    return resolution.kind === 'unknown' && resolution.isNamesake ? resolution.nearest : [];
  });
  return [...new Set(slugs)];
}

function count({ citations, source }: JudgedDocument): Counts {
  const numbered = citations.filter(({ citation }) => citation.kind === 'numbered');
  const countOf = (...kinds: string[]): number =>
    numbered.filter(({ resolution }) => kinds.includes(resolution.kind)).length;
  return {
    citations: numbered.length,
    resolved: countOf('found', 'self'),
    unknown: countOf('unknown'),
    ambiguous: countOf('ambiguous'),
    notLookedUp: citations.filter(({ citation }) => citation.kind === 'by-name').length,
    isCompared: source !== null,
  };
}
