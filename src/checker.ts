/**
 * Checks a collection's folder, and after an edit only what the edit may have changed. The state of one check is what the
 * next begins from: kept in memory while watching, on disk between runs (check-cache.ts). The report is the same as
 * checkCollection's on the whole collection, whatever is taken over; tests/checker.test.ts holds them side by side.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Checked, FileName, Head, Known, SourceCheck } from './check-files.ts';
import { type CheckOptions, checkTogether, type Report, toDiagnostic, toReport } from './core/check.ts';
import type { Collection } from './core/collection.ts';
import { type Dependencies, findAffected, type RecordChange } from './core/dependencies.ts';
import type { Diagnostic } from './core/diagnostic.ts';
import type { Exception } from './core/exceptions.ts';
import type { FileFacts } from './core/facts.ts';
import type { Issuers } from './core/issuer.ts';
import type { Listed } from './core/listed.ts';
import type { Rules } from './core/rules.ts';
import type { ReadResult } from './corpus.ts';
import { type CollectionFolder, hashFile, type ListedFile, listCollection, noDocuments, toSlug } from './folder.ts';

/** What a check found, file by file. Plain JSON. */
export interface CheckState {
  /** When the folder was listed, in milliseconds since 1970. */
  listedAt: number;
  /** The day, ISO, that dates were held against. */
  today: string;
  issuers: YamlState<Issuers>;
  exceptions: YamlState<Listed<Exception>[]>;
  rules: YamlState<Rules>;
  notHeld: YamlState<Collection['notHeld']>;
  documents: Record<string, DocumentState>;
  sources: Record<string, SourceState>;
}

/** A file that is not a document; its value is null when it could not be read. */
interface YamlState<T> {
  signature: string;
  value: T | null;
  diagnostics: Diagnostic[];
}

interface DocumentState extends Omit<Head, 'path'> {
  signature: string;
  /** Null for a file that cannot be read or typed. */
  checked: { diagnostics: Diagnostic[]; facts: FileFacts; dependencies: Dependencies } | null;
}

interface SourceState extends Omit<SourceCheck, 'name'> {
  signature: string;
}

export interface CheckRun {
  report: Report;
  state: CheckState;
  /** Files read and parsed in this run; all others were taken over. */
  parsed: number;
}

/** A file that changed within this many milliseconds of being listed may change again without its signature showing it. */
const UNSURE = 2000;
/** Fewer files than this are checked sooner here than by processes that must first start. */
const WORKERS_FROM = 600;

/**
 * @param contentDir folder that holds documents/, sources/ and issuers.yaml
 * @param previous state of an earlier check of the same folder by this version of the checker, or null
 */
export async function checkFolder(
  contentDir: string,
  previous: CheckState | null,
  options: CheckOptions,
): Promise<CheckRun> {
  const listedAt = Date.now();
  const folder = listCollection(contentDir);
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
  };
  // Every comparison of issuing bodies, and every citation that finds no record, rests on one of these two files.
  const before = previous && isDayPast(previous, options) && isSame(previous, { issuers, notHeld }) ? previous : null;
  const taken = before ? takeOver(folder, before) : { documents: {}, sources: {} };
  const changed = folder.documents.filter(({ path }) => !taken.documents[path]).map(({ path }) => path);
  const checked = await checkChanged(folder, lists, before, taken.documents, changed);
  const documents = Object.fromEntries(
    folder.documents.map(({ path, signature }) => [
      path,
      { ...(checked.documents[path] ?? (taken.documents[path] as DocumentState)), signature },
    ]),
  );
  const sources = await readSourceStates(folder, { ...taken.sources, ...checked.sources });
  const state: CheckState = { listedAt, today: options.today, issuers, exceptions, notHeld, rules, documents, sources };
  return { report: toFolderReport(contentDir, folder, state, lists, options), state, parsed: checked.parsed };
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

/** By its signature; where that may lie, or has changed without the words changing, by the bytes. */
function isUnchanged(
  listed: ListedFile,
  known: { signature: string; sha256: string | null },
  listedAt: number,
): boolean {
  if (known.signature === listed.signature && listed.changedAt < listedAt - UNSURE) return true;
  return known.sha256 !== null && known.sha256 === hashFile(listed.file);
}

/** What all documents are read and checked by. */
interface Lists {
  today: string;
  issuers: Issuers | null;
  notHeld: Collection['notHeld'];
}

/** What was no date to come is none on a later day; what was one may be none now. */
function isDayPast({ today, documents }: CheckState, now: CheckOptions): boolean {
  if (today === now.today) return true;
  const isToCome = ({ code }: Diagnostic): boolean => code === 'date-future';
  return today < now.today && !Object.values(documents).some(({ checked }) => checked?.diagnostics.some(isToCome));
}

/** Whether both say the same, wherever in their files it stands. */
function isSame(previous: CheckState, now: Pick<CheckState, 'issuers' | 'notHeld'>): boolean {
  const toWords = ({ issuers, notHeld: { value } }: Pick<CheckState, 'issuers' | 'notHeld'>): string =>
    JSON.stringify([issuers.value, value?.isWhole, value?.entries.map((listed) => listed.value)]);
  return toWords(previous) === toWords(now);
}

type YamlName = 'issuers' | 'exceptions' | 'notHeld' | 'rules';
type Corpus = typeof import('./corpus.ts');
type ValueOf<Name extends YamlName> = NonNullable<CheckState[Name]['value']>;

/** Reads one of the YAML files beside the documents, unless it has not changed. */
async function readYamlState<Name extends YamlName>(
  listed: ListedFile,
  previous: CheckState | null,
  name: Name,
  pick: (corpus: Corpus) => (file: string) => ReadResult<ValueOf<Name>>,
): Promise<YamlState<ValueOf<Name>>> {
  const known = previous?.[name] as YamlState<ValueOf<Name>> | undefined;
  if (previous && known?.signature === listed.signature && listed.changedAt < previous.listedAt - UNSURE) return known;
  const { value, findings, text, lineStarts } = pick(await import('./corpus.ts'))(listed.file);
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
  const names: Names = {
    documents: toNames(folder.documents),
    sources: toNames(folder.sources),
    issuers: lists.issuers,
  };
  const pool = changed.length >= WORKERS_FROM ? openPool(names, changed) : await openHere(names);
  const heads = await pool.readHeads(changed);
  const affected = before ? findAffectedBy(folder, before, taken, heads) : [];
  const entries = [...heads, ...Object.entries(taken).map(([path, { entry }]) => ({ path, entry }))].flatMap(
    ({ path, entry }) => (entry ? [{ path, entry }] : []),
  );
  // In the order of the folder, as checkCollection has them.
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  const known: Known = {
    today: lists.today,
    entries,
    unread: findUnread(folder, heads, taken),
    notHeld: lists.notHeld,
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

function findUnread(
  folder: CollectionFolder,
  heads: readonly Head[],
  taken: Readonly<Record<string, DocumentState>>,
): string[] {
  const states = [...heads, ...Object.entries(taken).map(([path, { entry }]) => ({ path, entry }))];
  return [...folder.unread, ...states.filter(({ entry }) => entry === null).map(toSlug)];
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
  for (const { path, ...head } of heads) documents[path] = { ...head, signature: '', checked: null };
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
    if (state) states[listed.path] = { ...state, signature: listed.signature };
    else {
      const { checkSourceFile } = await import('./check-files.ts');
      const { value: _, name: __, ...check } = checkSourceFile(listed);
      states[listed.path] = { ...check, signature: listed.signature };
    }
  }
  return states;
}

function toFolderReport(
  contentDir: string,
  folder: CollectionFolder,
  state: CheckState,
  { issuers, notHeld }: Lists,
  options: CheckOptions,
): Report {
  const documents = Object.values(state.documents);
  const facts = documents.flatMap(({ checked }) => (checked ? [checked.facts] : []));
  const found = [
    ...folder.findings.map((finding) => toDiagnostic(finding, '', [0])),
    ...[state.issuers, state.exceptions, state.notHeld, state.rules].flatMap(({ diagnostics }) => diagnostics),
    ...documents.flatMap(({ diagnostics, checked }) => [...diagnostics, ...(checked?.diagnostics ?? [])]),
    ...Object.values(state.sources).flatMap(({ diagnostics }) => diagnostics),
  ];
  if (documents.length === 0 && found.length === 0) found.push(toDiagnostic(noDocuments(contentDir), '', [0]));
  const sources = folder.sources
    .filter(({ path }) => state.sources[path]?.diagnostics.length === 0)
    .map(({ file, path }) => ({ file, name: path }));
  const hasUnread = folder.unread.length > 0 || documents.some(({ entry }) => entry === null);
  const whole = { facts, sources, issuers, notHeld: notHeld.entries, hasUnread };
  return toReport([...found, ...checkTogether(whole)], facts, {
    hasUnread,
    exceptions: state.exceptions.value ?? [],
    rules: state.rules.value ?? {},
    ...options,
  });
}

interface Names {
  documents: Map<string, FileName>;
  sources: Map<string, FileName>;
  issuers: Issuers | null;
}

function toNames(listed: readonly ListedFile[]): Map<string, FileName> {
  return new Map(listed.map(({ path, file }) => [path, { path, file }]));
}

/** Reads and checks files; what is read is kept between the two. */
interface Pool {
  readHeads: (paths: readonly string[]) => Promise<Head[]>;
  check: (paths: readonly string[], known: Known) => Promise<Checked[]>;
}

async function openHere({ documents, sources, issuers }: Names): Promise<Pool> {
  const { openFiles } = await import('./check-files.ts');
  const files = openFiles(documents, sources, issuers);
  return {
    readHeads: async (paths) => files.readHeads(paths),
    check: async (paths, known) => files.prepare(known)(paths),
  };
}

/** As many processes as the machine has cores, each with an equal share. */
function openPool(names: Names, paths: readonly string[]): Pool {
  const count = Math.min(availableParallelism(), Math.ceil(paths.length / WORKERS_FROM));
  const size = Math.ceil(paths.length / count);
  const shares = Array.from({ length: count }, (_, at) => paths.slice(at * size, (at + 1) * size));
  const workers = shares.map((share) => ({
    share,
    worker: new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: { ...names, share } }),
  }));
  return {
    readHeads: async () =>
      (await Promise.all(workers.map(({ worker }) => nextMessage<{ heads: Head[] }>(worker)))).flatMap(
        ({ heads }) => heads,
      ),
    check: async (all, known) => {
      const own = new Set(paths);
      const others = all.filter((path) => !own.has(path));
      const results = await Promise.all(
        workers.map(({ worker, share }, at) =>
          collectChecked(worker, { known, paths: at === 0 ? [...share, ...others] : share }),
        ),
      );
      return results.flat();
    },
  };
}

function nextMessage<T>(worker: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function collectChecked(worker: Worker, task: { known: Known; paths: string[] }): Promise<Checked[]> {
  return new Promise((resolve, reject) => {
    const results: Checked[] = [];
    worker.on('message', (message: { checked: Checked[] } | { done: true }) => {
      if ('done' in message) resolve(results);
      else results.push(...message.checked);
    });
    worker.once('error', reject);
    worker.postMessage(task);
  });
}
