/** What the findings of a file rest on besides its own words: so that after an edit only what may change is checked again. */
import type { JudgedDocument, Shelf } from './judge.ts';
import { toKey } from './number.ts';
import type { RegistryEntry } from './registry.ts';

/** Plain JSON. */
export interface Dependencies {
  /** Slugs it asked the shelf about, or that its citations resolve to. */
  slugs: string[];
  /** Keys of the numbers it cites: a record that gains or loses one may change what they resolve to. */
  keys: string[];
  /** It cites a bare number, or something nothing answers: any record may be the answer, or the nearest to it. */
  isOpen: boolean;
}

/** @returns a shelf that notes every slug asked about in `asked` */
export function recordShelf(shelf: Shelf, asked: Set<string>): Shelf {
  return {
    ...shelf,
    pathsOf: (slug) => {
      asked.add(slug);
      return shelf.pathsOf(slug);
    },
    find: (slug) => {
      asked.add(slug);
      return shelf.find(slug);
    },
  };
}

/** @param asked from recordShelf, after the checks of the file */
export function toDependencies({ citations }: JudgedDocument, asked: ReadonlySet<string>): Dependencies {
  const slugs = new Set(asked);
  const keys = new Set<string>();
  let isOpen = false;
  for (const { citation, linkedTo, resolution } of citations) {
    if (linkedTo) slugs.add(linkedTo);
    if (citation.key) keys.add(citation.key);
    if (resolution.kind === 'found') slugs.add(resolution.slug);
    else if (resolution.kind === 'ambiguous') for (const slug of resolution.candidates) slugs.add(slug);
    if (citation.kind === 'numbered' && (resolution.kind === 'unknown' || isBare(citation.key))) isOpen = true;
  }
  return { slugs: [...slugs], keys: [...keys], isOpen };
}

function isBare(key: string | null): boolean {
  return key === null || /^\d+[a-z]?(?:-\d{4})?$/.test(key);
}

/** A file's record before and after; null where there was none, or is none that can be read. */
export interface RecordChange {
  slug: string;
  before: RegistryEntry | null;
  after: RegistryEntry | null;
}

/**
 * @param changes one for each file that changed, came or went
 * @param files dependencies of all others
 * @returns paths of the files whose findings may be others now. A file whose citations may resolve otherwise may bear
 *   witness otherwise: those who call on it are checked again too.
 */
export function findAffected(
  changes: readonly RecordChange[],
  files: Iterable<{ path: string; slug: string; dependencies: Dependencies }>,
): Set<string> {
  const others = [...files];
  const slugs = new Set(changes.map(({ slug }) => slug));
  const records = changes.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  const keys = new Set(records.flatMap(({ before, after }) => [keyOf(before), keyOf(after)]));
  const affected = new Set<string>();
  const reresolved = new Set<string>();
  for (const { path, slug, dependencies } of others) {
    const isReresolved = records.length > 0 && (dependencies.isOpen || dependencies.keys.some((key) => keys.has(key)));
    if (isReresolved) reresolved.add(slug);
    if (isReresolved || dependencies.slugs.some((other) => slugs.has(other))) affected.add(path);
  }
  if (reresolved.size > 0) {
    for (const { path, dependencies } of others) {
      if (dependencies.slugs.some((slug) => reresolved.has(slug))) affected.add(path);
    }
  }
  return affected;
}

function keyOf(entry: RegistryEntry | null): string | null {
  return entry?.number ? toKey(entry.number) : null;
}
