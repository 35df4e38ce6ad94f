/** What only the whole collection can tell: two records of one document, a record nothing cites, a source nothing uses. */
import type { Diagnostic } from '../diagnostic.ts';
import type { FileFacts } from '../facts.ts';
import { toCandidates } from '../judge.ts';
import { type Registry, toIdentity } from '../registry.ts';

export interface Whole {
  facts: readonly FileFacts[];
  sources: readonly { file: string; name: string }[];
  registry: Registry;
  /** A file that could not be read may be the one that cites a record or uses a source. */
  hasUnread: boolean;
}

/** A finding that has its place in lines already: facts keep no offsets. */
export type Found = Omit<Diagnostic, 'severity'>;

const FILE_START = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export function findDuplicates({ facts, registry }: Whole): Found[] {
  return [
    ...findGroups(facts, ({ entry }) => entry.slug).flatMap((group) =>
      group.map(
        (file): Found => ({
          code: 'duplicate-slug',
          file: file.file,
          ...file.place,
          found: file.path,
          expected: group.find((other) => other !== file)?.path,
        }),
      ),
    ),
    ...findGroups(facts, ({ entry }) => toIdentity(entry)).flatMap((group) =>
      group.map((file): Found => {
        const others = group.filter((other) => other !== file);
        return {
          code: 'duplicate-identity',
          file: file.file,
          ...file.place,
          found: file.entry.number,
          subject: others[0]?.path,
          candidates: toCandidates(
            others.map(({ entry }) => entry.slug),
            registry,
          ),
        };
      }),
    ),
  ];
}

/** @returns the groups of two or more that share a key; a null key belongs to none */
function findGroups<T>(items: readonly T[], toKey: (item: T) => string | null): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = toKey(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

export function findUncited({ facts, hasUnread }: Whole): Found[] {
  if (hasUnread) return [];
  const cited = new Set(facts.flatMap(({ cites }) => cites));
  return facts
    .filter(({ root, entry }) => !root && !cited.has(entry.slug))
    .map(({ file, place, entry }) => ({ code: 'record-uncited', file, ...place, found: entry.number ?? entry.slug }));
}

export function findUnusedSources({ facts, sources, hasUnread }: Whole): Found[] {
  if (hasUnread) return [];
  const used = new Set(facts.map(({ source }) => source));
  return sources
    .filter(({ name }) => !used.has(name))
    .map(({ file, name }) => ({ code: 'source-unused', file, ...FILE_START, found: name }));
}
