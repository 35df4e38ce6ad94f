/** Reads and checks some files of a collection: the work of one process, be it the command's own or one of several beside it. */
import { checkFile, toDiagnostic } from '../core/check.ts';
import type { Collection, SourceFile } from '../core/collection.ts';
import { type Dependencies, recordShelf, toDependencies } from '../core/dependencies.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { LegalDocument } from '../core/document.ts';
import type { FileFacts } from '../core/facts.ts';
import type { Issuers } from '../core/issuer.ts';
import { groupPaths, type JudgedDocument, judgeDocument, type Shelf } from '../core/judge.ts';
import { buildRegistry, type RegistryEntry, toEntry } from '../core/registry.ts';
import { type DocumentHead, type ReadResult, readDocumentBody, readDocumentHead, readSource } from '../corpus.ts';
import type { ListedFile } from '../folder.ts';

export type FileName = Pick<ListedFile, 'path' | 'file'>;

/** What others need of a file before any can be checked. */
export interface Head {
  path: string;
  sha256: string | null;
  /** Null when it cannot be read or typed. */
  entry: RegistryEntry | null;
  /** What kept it from being read, or is wrong with its form. */
  diagnostics: Diagnostic[];
  /** Slug of the other document that its record calls on first as a witness. */
  witness: string | null;
}

export interface Checked {
  path: string;
  diagnostics: Diagnostic[];
  facts: FileFacts;
  dependencies: Dependencies;
  /** The source it was held against. */
  source: SourceCheck | null;
}

export interface SourceCheck {
  name: string;
  sha256: string | null;
  diagnostics: Diagnostic[];
}

/** What is known of the whole collection when files are checked. */
export interface Known {
  /** The day, ISO, that dates are held against. */
  today: string;
  entries: { path: string; entry: RegistryEntry }[];
  unread: string[];
  notHeld: Collection['notHeld'];
  /** Codes of the rules that are turned off: what they find is dropped at once. */
  rulesOff: string[];
}

/** Documents kept between reading and checking, their bodies unread; beyond it they are read again: memory stays bounded. */
const KEPT_MAX = 8000;
/** Documents kept that others ask about: pool.ts has those who ask follow them. */
const ASKED_MAX = 500;

/**
 * @param documents path below documents/ to the file, of all files of the collection
 * @param sources the same of sources/
 * @param issuers null when issuers.yaml could not be read
 */
export function openFiles(
  documents: ReadonlyMap<string, FileName>,
  sources: ReadonlyMap<string, FileName>,
  issuers: Issuers | null,
) {
  const kept = new Map<string, ReadResult<DocumentHead>>();
  const read = (path: string): ReadResult<DocumentHead> => {
    const known = kept.get(path);
    if (known) return known;
    const result = readDocumentHead(documents.get(path) as FileName, issuers);
    if (kept.size < KEPT_MAX) kept.set(path, result);
    return result;
  };
  return {
    readHeads: (paths: readonly string[]): Head[] =>
      paths.map((path) => {
        const { value, findings, text, lineStarts, sha256 } = read(path);
        const diagnostics = findings.map((finding) => toDiagnostic(finding, text, lineStarts));
        const witness = value ? findWitness(value.document) : null;
        return { path, sha256, entry: value && toEntry(value.document), diagnostics, witness };
      }),
    /** @returns the check of files of this share or of others, by what is known of them all */
    prepare: (known: Known): ((paths: readonly string[]) => Checked[]) => {
      const seen = new Map<string, SourceCheck>();
      const shelf = buildShelf(known, sources, issuers, read, seen);
      const rulesOff = new Set(known.rulesOff);
      return (paths) =>
        paths.flatMap((path) => {
          const { value, lineStarts } = read(path);
          kept.delete(path);
          if (!value) return [];
          const asked = { texts: new Set<string>(), paths: new Set<string>() };
          const judged = judgeDocument(readDocumentBody(value), shelf, lineStarts);
          shelf.keep(judged);
          const { diagnostics, facts } = checkFile(judged, recordShelf(shelf, asked), lineStarts, {
            hasIssuers: issuers !== null,
            today: known.today,
          });
          const source = value.document.source === undefined ? null : (seen.get(value.document.source) ?? null);
          const found = diagnostics.filter(({ code }) => !rulesOff.has(code));
          return [{ path, diagnostics: found, facts, dependencies: toDependencies(judged, asked), source }];
        });
    },
  };
}

function findWitness({ slug, evidence, relations }: LegalDocument): string | null {
  const places = [...Object.values(evidence ?? {}).flat(), ...(relations ?? [])];
  for (const item of places) {
    const witness = 'in' in item ? item.in.split('#', 1)[0] : slug;
    if (witness && witness !== slug) return witness;
  }
  return null;
}

/** @returns what reading a source tells: its digest, and what kept it from being read */
export function checkSourceFile({ path, file }: FileName): SourceCheck & { value: SourceFile | null } {
  const { value, findings, text, lineStarts, sha256 } = readSource({ path, file });
  return { name: path, sha256, diagnostics: findings.map((finding) => toDiagnostic(finding, text, lineStarts)), value };
}

/** A shelf that is given what has been judged already: a document often bears witness of itself, and of the next ones. */
interface KeepingShelf extends Shelf {
  keep: (judged: JudgedDocument) => void;
}

function buildShelf(
  { entries, unread, notHeld }: Known,
  sources: ReadonlyMap<string, FileName>,
  issuers: Issuers | null,
  read: (path: string) => ReadResult<DocumentHead>,
  seen: Map<string, SourceCheck>,
): KeepingShelf {
  const list = issuers ?? { places: [], issuers: [] };
  const registry = buildRegistry(
    entries.map(({ entry }) => entry),
    list,
    notHeld.entries.map(({ value }) => value),
  );
  const paths = groupPaths(entries.map(({ path, entry }) => ({ slug: entry.slug, path })));
  const asked = new Map<string, JudgedDocument | undefined>();
  const keep = (slug: string, judged: JudgedDocument | undefined): void => {
    if (asked.size >= ASKED_MAX) asked.clear();
    asked.set(slug, judged);
  };
  const shelf: KeepingShelf = {
    registry,
    issuers: list,
    unread: new Set(unread),
    isNotHeldWhole: notHeld.isWhole,
    pathsOf: (slug) => paths.get(slug) ?? [],
    find: (slug) => {
      if (asked.has(slug)) return asked.get(slug);
      // Of two files of one name the later is found, as in judgeCollection.
      const path = paths.get(slug)?.at(-1);
      const head = path === undefined ? null : read(path).value;
      const found = head ? judgeDocument(readDocumentBody(head), shelf, head.lineStarts) : undefined;
      keep(slug, found);
      return found;
    },
    keep: (judged) => {
      const { slug } = judged.document;
      if (paths.get(slug)?.at(-1) === judged.path) keep(slug, judged);
    },
    findSource: (name) => {
      const source = sources.get(name);
      if (!source) return undefined;
      const { value, ...check } = checkSourceFile(source);
      seen.set(name, check);
      return value ?? undefined;
    },
  };
  return shelf;
}
