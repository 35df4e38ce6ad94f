/** What the findings of a file rest on besides its own words: so that after an edit only what may change is checked again. */
import type { JudgedDocument, Shelf } from './judge.ts';
import type { RegistryEntry } from './registry.ts';

/** Plain JSON. */
export interface Dependencies {
  /** Slugs of documents whose text it asked for: their witnesses, the anchors its links lead to. */
  asked: string[];
  /** Slugs it asked the path of, links to or resolves to: of these the record alone counts. */
  cited: string[];
  /** Keys of the numbers it cites, bare ones too: a record that gains or loses one may change what they resolve to. */
  keys: string[];
  /** It cites something nothing answers, or that was not understood: any record may be the answer, or the nearest to it. */
  isOpen: boolean;
}

/** What a file asks of the shelf while it is checked. */
export interface Asked {
  texts: Set<string>;
  paths: Set<string>;
}

/** @returns a shelf that notes every slug asked about in `asked` */
export function recordShelf(shelf: Shelf, asked: Asked): Shelf {
  return {
    ...shelf,
    unread: shelf.unread.size === 0 ? shelf.unread : noteUnread(shelf.unread, asked.texts),
    pathsOf: (slug) => {
      asked.paths.add(slug);
      return shelf.pathsOf(slug);
    },
    find: (slug) => {
      asked.texts.add(slug);
      return shelf.find(slug);
    },
  };
}

/** A file that could not be read is asked nothing more, and may be readable the next time. */
function noteUnread(unread: ReadonlySet<string>, asked: Set<string>): ReadonlySet<string> {
  const noted = new Set(unread);
  noted.has = (slug) => {
    asked.add(slug);
    return unread.has(slug);
  };
  return noted;
}

/** @param asked from recordShelf, after the checks of the file */
export function toDependencies({ citations, nearMisses }: JudgedDocument, asked: Asked): Dependencies {
  const cited = new Set(asked.paths);
  const keys = new Set<string>();
  let isOpen = nearMisses.length > 0;
  for (const { citation, linkedTo, resolution } of citations) {
    if (linkedTo) cited.add(linkedTo);
    if (citation.key) keys.add(citation.key);
    if (resolution.kind === 'found') cited.add(resolution.slug);
    else if (resolution.kind === 'ambiguous') for (const slug of resolution.candidates) cited.add(slug);
    if (citation.kind === 'numbered' && (resolution.kind === 'unknown' || citation.key === null)) isOpen = true;
  }
  return { asked: [...asked.texts], cited: [...cited], keys: [...keys], isOpen };
}

/** @returns a key and the bare ones that may mean it: "57-2020-nd-cp", "57-2020", "57" */
function toKeys(key: string | null | undefined): string[] {
  const bare = key ? /^[^-]+(?:-\d{4}(?=-|$))?/.exec(key)?.[0] : undefined;
  return key && bare ? [key, bare, bare.split('-', 1)[0] as string] : [];
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
  const texts = new Set(changes.map(({ slug }) => slug));
  // A file without a record, before and after, may have come or gone: it is asked about all the same.
  const records = changes.filter(
    ({ before, after }) => !before || !after || JSON.stringify(before) !== JSON.stringify(after),
  );
  const recorded = new Set(records.map(({ slug }) => slug));
  const keys = new Set(records.flatMap(({ before, after }) => [...toKeys(before?.key), ...toKeys(after?.key)]));
  const affected = new Set<string>();
  const reresolved = new Set<string>();
  for (const { path, slug, dependencies } of others) {
    const isReresolved = records.length > 0 && (dependencies.isOpen || dependencies.keys.some((key) => keys.has(key)));
    if (isReresolved) reresolved.add(slug);
    const isAsking = dependencies.asked.some((other) => texts.has(other));
    const isCiting = recorded.size > 0 && dependencies.cited.some((other) => recorded.has(other));
    if (isReresolved || isAsking || isCiting) affected.add(path);
  }
  if (reresolved.size > 0) {
    for (const { path, dependencies } of others) {
      if (dependencies.asked.some((slug) => reresolved.has(slug))) affected.add(path);
    }
  }
  return affected;
}
