/** What only the whole collection can tell: two records of one document, a record nothing cites, a source nothing uses. */
import type { Diagnostic } from '../diagnostic.ts';
import type { FileFacts } from '../facts.ts';
import type { Issuers } from '../issuer.ts';
import { toCandidate } from '../judge.ts';
import type { Listed } from '../listed.ts';
import type { NotHeldEntry } from '../not-held.ts';
import { printRelation } from '../said-relations.ts';

export interface Whole {
  facts: readonly FileFacts[];
  sources: readonly { file: string; name: string }[];
  /** Null when issuers.yaml could not be read. */
  issuers: Issuers | null;
  /** Entries of not-held.yaml. */
  notHeld: readonly Listed<NotHeldEntry>[];
  /** A file that could not be read may be the one that cites a record or uses a source. */
  hasUnread: boolean;
  /** ISO: what the days of the whole are held against. */
  today: string;
}

/** What the whole collection is blamed for: a diagnostic but for its severity. */
export type Found = Omit<Diagnostic, 'severity'>;

/** Namesakes listed in one message. */
export const CANDIDATES_MAX = 5;
export const NO_ISSUERS: Issuers = { places: [], issuers: [] };
const FILE_START = { line: 1, column: 1, endLine: 1, endColumn: 1, marked: '' };

export function findDuplicates({ facts, issuers }: Whole): Found[] {
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
    ...findGroups(facts, ({ identity }) => identity).flatMap((group) =>
      group.map((file): Found => {
        const others = group.filter((other) => other !== file);
        return {
          code: 'duplicate-identity',
          file: file.file,
          ...file.place,
          found: file.entry.number,
          subject: others[0]?.path,
          candidates: others.slice(0, CANDIDATES_MAX).map(({ entry }) => toCandidate(entry, issuers ?? NO_ISSUERS)),
        };
      }),
    ),
  ];
}

/** @returns the groups of two or more that share a key; a null key belongs to none */
export function findGroups<T>(items: readonly T[], toKey: (item: T) => string | null): T[][] {
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

/** A relation that one document's text says of another, and the other's record does not know. */
export function findUndeclared({ facts, issuers }: Whole): Found[] {
  const bySlug = new Map(facts.map((file) => [file.entry.slug, file]));
  return facts.flatMap(({ file, entry, saidOfOthers }) =>
    saidOfOthers.flatMap(({ of, place, anchor, ...said }): Found[] => {
      const other = bySlug.get(of);
      if (!other || other.relations.some(({ kind, target }) => kind === said.kind && target === said.target)) return [];
      return [
        {
          code: 'relation-undeclared',
          reason: said.kind,
          file,
          ...place,
          found: said.words,
          expected: printRelation({ ...said, in: `${entry.slug}#${anchor}` }),
          subject: said.target,
          candidates: [toCandidate(other.entry, issuers ?? NO_ISSUERS)],
        },
      ];
    }),
  );
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
