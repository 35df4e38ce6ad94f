/**
 * Checks a collection's folder, and after an edit only what the edit may have changed. The state of one check is what the
 * next begins from: kept in memory while watching, on disk between runs (cache.ts). The report is the same as
 * checkCollection's on the whole collection, whatever is taken over; tests/checker holds them side by side.
 */

import { isDeepStrictEqual } from 'node:util';
import { type CheckOptions, checkTogether, type Report, toDiagnostic, toReport } from '../core/check.ts';
import type { Collection } from '../core/collection.ts';
import { findAffected, type RecordChange } from '../core/dependencies.ts';
import { type Diagnostic, isOfAnyDay } from '../core/diagnostic.ts';
import type { FileFacts } from '../core/facts.ts';
import type { Issuers } from '../core/issuer.ts';
import { findRulesOff } from '../core/rules.ts';
import type { ReadResult } from '../corpus.ts';
import { type CollectionFolder, type ListedFile, listCollection, noDocuments, toSlug } from '../folder.ts';
import type { Checked, Head, Known } from './files.ts';
import { openPool } from './pool.ts';
import type { CheckState, DocumentState, SourceState, YamlState } from './state.ts';
import { isSettled, isUnchanged } from './unchanged.ts';

export interface CheckRun {
  report: Report;
  state: CheckState;
  /** Files read and parsed in this run; all others were taken over. */
  parsed: number;
}

/**
 * @param contentDir folder that holds documents/, sources/ and issuers.yaml
 * @param previous state of an earlier check of the same folder by this version of the checker, or null
 */
export async function checkFolder(
  contentDir: string,
  previous: CheckState | null,
  options: CheckOptions,
  folder: CollectionFolder = listCollection(contentDir),
): Promise<CheckRun> {
  const { listedAt } = folder;
  const issuers = await readYamlState(folder.issuers, previous, 'issuers', ({ readIssuers }) => readIssuers);
  const exceptions = await readYamlState(
    folder.exceptions,
    previous,
    'exceptions',
    ({ readExceptions }) => readExceptions,
  );
  const rules = await readYamlState(folder.rules, previous, 'rules', ({ readRules }) => readRules);
  const notHeld = await readYamlState(folder.notHeld, previous, 'notHeld', ({ readNotHeld }) => readNotHeld);
  const lists: Lists = {
    today: options.today,
    issuers: issuers.value,
    notHeld: notHeld.value ?? { entries: [], isWhole: false },
    rulesOff: findRulesOff(rules.value ?? {}),
  };
  // Every comparison of issuing bodies, and every citation that finds no record, rests on one of these files; and of the
  // rules that are off nothing was kept.
  const isUsable = previous && isDayPast(previous, options) && isSame(previous, { issuers, notHeld, rules });
  const before = isUsable ? previous : null;
  const taken = before ? takeOver(folder, before) : { documents: {}, sources: {} };
  const changed = folder.documents.filter(({ path }) => !taken.documents[path]).map(({ path }) => path);
  const checked = await checkChanged(folder, lists, before, taken.documents, changed);
  const documents = Object.fromEntries(
    folder.documents.map(({ path, signature }) => [
      path,
      sign(checked.documents[path] ?? (taken.documents[path] as DocumentState), signature),
    ]),
  );
  const sources = await readSourceStates(folder, { ...taken.sources, ...checked.sources });
  const hasUnread = folder.unread.length > 0 || Object.values(documents).some(({ entry }) => entry === null);
  const files = { issuers, exceptions, notHeld, rules, documents, sources, hasUnread };
  const isSameDay = before?.today === options.today;
  const together =
    before && isSameDay && isSameTogether(before, files) ? before.together : checkFilesTogether(folder, files, lists);
  const state: CheckState = { listedAt, today: options.today, ...files, together };
  return { report: toFolderReport(contentDir, folder, state, options), state, parsed: checked.parsed };
}

/** What has not changed stays the same object: by that the cache knows what to write. */
function sign<State extends { signature: string }>(state: State, signature: string): State {
  return state.signature === signature ? state : { ...state, signature };
}

/** What is still true of the files that have not changed. */
function takeOver(
  folder: CollectionFolder,
  before: CheckState,
): { documents: Record<string, DocumentState>; sources: Record<string, SourceState> } {
  const sources: Record<string, SourceState> = {};
  for (const listed of folder.sources) {
    const known = before.sources[listed.path];
    if (known && isUnchanged(listed, known, before.listedAt)) sources[listed.path] = known;
  }
  const names = new Set(folder.sources.map(({ path }) => path));
  const documents: Record<string, DocumentState> = {};
  for (const listed of folder.documents) {
    const known = before.documents[listed.path];
    const source = known?.checked?.facts.source ?? null;
    // A source that was not there and is not there has not changed.
    const isSourceSame =
      source === null || sources[source] !== undefined || !(before.sources[source] || names.has(source));
    if (known && isSourceSame && isUnchanged(listed, known, before.listedAt)) documents[listed.path] = known;
  }
  return { documents, sources };
}

/** What all documents are read and checked by. */
interface Lists {
  today: string;
  issuers: Issuers | null;
  notHeld: Collection['notHeld'];
  /** Codes of the rules that are turned off. */
  rulesOff: string[];
}

/**
 * Whether another day changes nothing: what was no date to come is none on a later day, what was one may be none now, and
 * where effect begins or ends between the two days a status may have become untrue.
 */
function isDayPast({ today, documents }: CheckState, now: CheckOptions): boolean {
  if (today === now.today) return true;
  const isToCome = ({ code }: Diagnostic): boolean => code === 'date-future';
  const isBetween = (day: string | null): boolean => day !== null && today <= day && day <= now.today;
  return (
    today < now.today &&
    !Object.values(documents).some(
      ({ checked }) =>
        checked &&
        (checked.diagnostics.some(isToCome) || isBetween(checked.facts.worksFrom) || isBetween(checked.facts.endedOn)),
    )
  );
}

/** Whether both say the same, wherever in their files it stands. */
function isSame(previous: CheckState, now: Pick<CheckState, 'issuers' | 'notHeld' | 'rules'>): boolean {
  const toWords = ({ issuers, notHeld: { value }, rules }: Pick<CheckState, 'issuers' | 'notHeld' | 'rules'>): string =>
    JSON.stringify([
      issuers.value,
      value?.isWhole,
      value?.entries.map((listed) => listed.value),
      findRulesOff(rules.value ?? {}),
    ]);
  return toWords(previous) === toWords(now);
}

type YamlName = 'issuers' | 'exceptions' | 'notHeld' | 'rules';
type Corpus = typeof import('../corpus.ts');
type ValueOf<Name extends YamlName> = NonNullable<CheckState[Name]['value']>;

/** Reads one of the YAML files beside the documents, unless it has not changed. */
async function readYamlState<Name extends YamlName>(
  listed: ListedFile,
  previous: CheckState | null,
  name: Name,
  pick: (corpus: Corpus) => (file: string) => ReadResult<ValueOf<Name>>,
): Promise<YamlState<ValueOf<Name>>> {
  const known = previous?.[name] as YamlState<ValueOf<Name>> | undefined;
  if (previous && known?.signature === listed.signature && isSettled(listed, previous.listedAt)) return known;
  const { value, findings, text, lineStarts } = pick(await import('../corpus.ts'))(listed.file);
  return {
    signature: listed.signature,
    value,
    diagnostics: findings.map((finding) => toDiagnostic(finding, text, lineStarts)),
  };
}

interface ChangedFiles {
  documents: Record<string, DocumentState>;
  sources: Record<string, SourceState>;
  parsed: number;
}

/** Checks what changed, and what rests on it. */
async function checkChanged(
  folder: CollectionFolder,
  lists: Lists,
  before: CheckState | null,
  taken: Readonly<Record<string, DocumentState>>,
  changed: readonly string[],
): Promise<ChangedFiles> {
  const isGone = before && Object.keys(before.documents).length !== Object.keys(taken).length + changed.length;
  if (changed.length === 0 && !isGone && before) return { documents: {}, sources: {}, parsed: 0 };
  const pool = openPool(folder, lists.issuers, changed);
  const heads = await pool.readHeads(changed);
  const affected = before ? findAffectedBy(folder, before, taken, heads) : [];
  // In the order of the folder, as checkCollection has them.
  const entryOf = new Map(heads.map(({ path, entry }) => [path, entry]));
  const states = folder.documents.map(({ path }) => ({
    path,
    entry: taken[path]?.entry ?? entryOf.get(path) ?? null,
  }));
  const known: Known = {
    today: lists.today,
    entries: states.flatMap(({ path, entry }) => (entry ? [{ path, entry }] : [])),
    unread: [...folder.unread, ...states.filter(({ entry }) => entry === null).map(toSlug)],
    notHeld: lists.notHeld,
    rulesOff: lists.rulesOff,
  };
  const results = await pool.check([...changed, ...affected], known);
  return { ...collect(folder, heads, taken, results), parsed: changed.length + affected.length };
}

function findAffectedBy(
  folder: CollectionFolder,
  before: CheckState,
  taken: Readonly<Record<string, DocumentState>>,
  heads: readonly Head[],
): string[] {
  const listed = new Set(folder.documents.map(({ path }) => path));
  const gone = Object.entries(before.documents).filter(([path]) => !listed.has(path));
  const changes: RecordChange[] = [
    ...heads.map(({ path, entry }) => ({
      slug: toSlug({ path }),
      before: before.documents[path]?.entry ?? null,
      after: entry,
    })),
    ...gone.map(([path, { entry }]) => ({ slug: toSlug({ path }), before: entry, after: null })),
  ];
  const others = Object.entries(taken).flatMap(([path, { checked }]) =>
    checked ? [{ path, slug: toSlug({ path }), dependencies: checked.dependencies }] : [],
  );
  return [...findAffected(changes, others)];
}

function collect(
  folder: CollectionFolder,
  heads: readonly Head[],
  taken: Readonly<Record<string, DocumentState>>,
  results: readonly Checked[],
): Omit<ChangedFiles, 'parsed'> {
  const signatures = new Map(folder.sources.map(({ path, signature }) => [path, signature]));
  const documents: Record<string, DocumentState> = {};
  const sources: Record<string, SourceState> = {};
  for (const { path, witness: _, ...head } of heads) documents[path] = { ...head, signature: '', checked: null };
  for (const { path, source, ...checked } of results) {
    const head = documents[path] ?? (taken[path] as DocumentState);
    documents[path] = { ...head, checked };
    if (source) {
      const { name, ...check } = source;
      sources[name] = { ...check, signature: signatures.get(name) ?? '' };
    }
  }
  return { documents, sources };
}

/** Sources that no document is held against are read for themselves: one that is no text is told all the same. */
async function readSourceStates(
  folder: CollectionFolder,
  known: Readonly<Record<string, SourceState>>,
): Promise<Record<string, SourceState>> {
  const states: Record<string, SourceState> = {};
  for (const listed of folder.sources) {
    const state = known[listed.path];
    if (state) states[listed.path] = sign(state, listed.signature);
    else {
      const { checkSourceFile } = await import('./files.ts');
      const { value: _, name: __, ...check } = checkSourceFile(listed);
      states[listed.path] = { ...check, signature: listed.signature };
    }
  }
  return states;
}

type Files = Omit<CheckState, 'listedAt' | 'today' | 'together'>;

/** Whether nothing has changed that the checks of the whole collection ask for: most edits change one file's own words. */
function isSameTogether(before: CheckState, { issuers, notHeld, documents, sources, hasUnread }: Files): boolean {
  const paths = Object.keys(documents);
  const isSourceSame = ([path, { diagnostics }]: [string, SourceState]): boolean =>
    before.sources[path]?.diagnostics.length === diagnostics.length;
  return (
    issuers === before.issuers &&
    notHeld === before.notHeld &&
    hasUnread === before.hasUnread &&
    Object.keys(before.sources).length === Object.keys(sources).length &&
    Object.entries(sources).every(isSourceSame) &&
    Object.keys(before.documents).length === paths.length &&
    paths.every((path) => isSameFacts(before.documents[path], documents[path] as DocumentState))
  );
}

/** All but the counts, which are for the summary. */
function isSameFacts(before: DocumentState | undefined, now: DocumentState): boolean {
  if (before === now) return true;
  const toAsked = (state: DocumentState | undefined): unknown =>
    JSON.parse(JSON.stringify({ ...state?.checked?.facts, counts: null }));
  return isDeepStrictEqual(toAsked(before), toAsked(now));
}

function checkFilesTogether(folder: CollectionFolder, files: Files, { issuers, notHeld, today }: Lists): Diagnostic[] {
  return checkTogether({
    facts: listFacts(files),
    sources: folder.sources
      .filter(({ path }) => files.sources[path]?.diagnostics.length === 0)
      .map(({ file, path }) => ({ file, name: path })),
    issuers,
    notHeld: notHeld.entries,
    hasUnread: files.hasUnread,
    today,
  });
}

function listFacts({ documents }: Pick<CheckState, 'documents'>): FileFacts[] {
  return Object.values(documents).flatMap(({ checked }) => (checked ? [checked.facts] : []));
}

const listYaml = ({ issuers, exceptions, notHeld, rules }: CollectionFolder): ListedFile[] => [
  issuers,
  exceptions,
  notHeld,
  rules,
];

function toFolderReport(
  contentDir: string,
  folder: CollectionFolder,
  state: CheckState,
  options: CheckOptions,
): Report {
  const documents = Object.values(state.documents);
  const found = [
    ...folder.findings.map((finding) => toDiagnostic(finding, '', [0])),
    ...[state.issuers, state.exceptions, state.notHeld, state.rules].flatMap(({ diagnostics }) => diagnostics),
    ...documents.flatMap(({ diagnostics, checked }) => [...diagnostics, ...(checked?.diagnostics ?? [])]),
    ...Object.values(state.sources).flatMap(({ diagnostics }) => diagnostics),
  ];
  if (documents.length === 0 && !found.some(isOfAnyDay)) found.push(toDiagnostic(noDocuments(contentDir), '', [0]));
  return toReport([...found, ...state.together], listFacts(state), {
    hasUnread: state.hasUnread,
    exceptions: state.exceptions.value ?? [],
    files: [...folder.documents, ...folder.sources, ...listYaml(folder)].map(({ file }) => file),
    rules: state.rules.value ?? {},
    ...options,
  });
}
