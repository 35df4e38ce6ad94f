/**
 * What the last check of a folder found, kept between runs in node_modules/.cache, in three files: the report, which is
 * all that is read when nothing has changed; the state of every file; and what has changed in it since it was written, so
 * that an edit of one file of a hundred thousand does not write them all again. A file that is cut short, of another
 * version of the checker or of another folder is none; two runs at once each write whole files, and the later stays.
 */
import { createHash, type Hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../core/check.ts';
import { type CollectionFolder, errorCode } from '../folder.ts';
import { type PackedDocuments, pack, unpack } from './packed.ts';
import type { CheckState } from './state.ts';
import { isSettled } from './unchanged.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** VIENDAN_CACHE moves it, for a machine on which node_modules may not be written. */
export const CACHE_DIR = process.env.VIENDAN_CACHE ?? join(PROJECT, 'node_modules', '.cache', 'viendan');
/** Folders whose caches are kept. */
const KEPT = 16;
/** All that decides what a check finds. */
const TOOL = ['core', 'markdown', 'checker', 'corpus.ts', 'folder.ts', 'yaml.ts'].map((name) => `src/${name}`);
/** Of this many files that have changed since the whole state was written one may be written apart; with more, all are. */
const APART = 10;

const FILES = ['report', 'state', 'changes'] as const;
type CacheFile = (typeof FILES)[number];

interface StoredReport {
  /** Digest of the folder as it was listed, and when. */
  folder: string;
  listedAt: number;
  today: string;
  report: Report;
}

type Stored = Omit<CheckState, 'documents'> & PackedDocuments;

/** What of a state has changed since it was written. */
interface Changes extends Stored {
  /** Seal of the state that these change. */
  of: string;
}

/** The cache of one folder, as one run finds it. */
export interface Cache {
  /** @returns the last report, when everything in the folder is as it was then */
  findReport: (folder: CollectionFolder, today: string) => Report | null;
  /** @returns the state the last check left, by this very checker, or null */
  readState: () => CheckState | null;
  /** Writes beside and renames over; where nothing can be written the next run is only slower. */
  write: (run: { folder: CollectionFolder; state: CheckState; report: Report }) => void;
}

/** @param contentDir as it was named in the call: messages begin with it */
export function openCache(contentDir: string): Cache {
  const id = toId(contentDir);
  const toFile = (name: CacheFile): string => join(CACHE_DIR, `check-${id}.${name}.json`);
  /** What the state on disk is known to hold. */
  let stored: { seal: string; state: CheckState } | null = null;
  return {
    findReport: (folder, today) => {
      const known = id && readSealed<StoredReport>(toFile('report'))?.value;
      if (!known || known.today !== today || known.folder !== digestFolder(folder)) return null;
      return listAll(folder).every((listed) => isSettled(listed, known.listedAt)) ? known.report : null;
    },
    readState: () => {
      const read = id && readSealed<Stored>(toFile('state'));
      if (!read) return null;
      const root = join(contentDir, 'documents');
      stored = { seal: read.seal, state: toState(read.value, root) };
      const changes = readSealed<Changes>(toFile('changes'))?.value;
      return changes?.of === read.seal ? merge(stored.state, toState(changes, root)) : stored.state;
    },
    write: ({ folder, state, report }) => {
      if (!id) return;
      attempt(() => {
        const changes = stored && findChanges(stored, state);
        if (changes) writeSealed(toFile('changes'), changes);
        else {
          const seal = writeSealed(toFile('state'), toStored(state));
          stored = { seal, state };
        }
        const { listedAt } = folder;
        writeSealed(toFile('report'), { folder: digestFolder(folder), listedAt, today: state.today, report });
        dropOldest();
      });
    },
  };
}

function toStored({ documents, ...state }: CheckState): Stored {
  return { ...state, ...pack(documents) };
}

function toState({ names, documents, ...state }: Stored, root: string): CheckState {
  return { ...state, documents: unpack({ names, documents }, root) };
}

function merge(state: CheckState, changes: CheckState): CheckState {
  return {
    ...changes,
    documents: { ...state.documents, ...changes.documents },
    sources: { ...state.sources, ...changes.sources },
  };
}

/**
 * What is taken over from one check by the next is the same object: whatever is another has changed. Files that are gone
 * are known by the listing of the folder, and need no word here.
 * @returns null when so much has changed that all is better written again
 */
function findChanges(stored: { seal: string; state: CheckState }, state: CheckState): Changes | null {
  const pick = <T>(now: Record<string, T>, then: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(now).filter(([path, value]) => then[path] !== value));
  const documents = pick(state.documents, stored.state.documents);
  const sources = pick(state.sources, stored.state.sources);
  const count = Object.keys(documents).length + Object.keys(sources).length;
  const all = Object.keys(stored.state.documents).length + Object.keys(stored.state.sources).length;
  return count * APART <= all ? { ...toStored({ ...state, documents, sources }), of: stored.seal } : null;
}

const DIGESTS = new WeakMap<CollectionFolder, string>();

function digestFolder(folder: CollectionFolder): string {
  const known = DIGESTS.get(folder);
  if (known) return known;
  const listed = listAll(folder).map(({ path, signature }) => `${path}\0${signature}\0`);
  const others = JSON.stringify([folder.unread, folder.findings]);
  const made = digest(createHash('sha256').update(listed.join('')).update(others));
  DIGESTS.set(folder, made);
  return made;
}

function listAll({ documents, sources, issuers, exceptions, rules, notHeld }: CollectionFolder) {
  return [...documents, ...sources, issuers, exceptions, rules, notHeld];
}

/** First line of a file: a digest of the checker and one of what follows. */
function readSealed<T>(file: string): { seal: string; value: T } | null {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(10);
    const body = bytes.subarray(end + 1);
    const seal = bytes.toString('latin1', 0, end);
    return seal === toSeal(body) ? { seal, value: JSON.parse(body.toString('utf8')) } : null;
  } catch {
    return null;
  }
}

function writeSealed(file: string, value: unknown): string {
  makeFolder(CACHE_DIR);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const body = Buffer.from(JSON.stringify(value));
    const seal = toSeal(body);
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${seal}\n`), body]));
    renameSync(temporary, file);
    return seal;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Not by Node's own `recursive`: where a folder that is there says that it is not (/proc), it never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run has made it meanwhile.
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // A full disk, a folder that may not be written: the next run checks what this one has checked.
  }
}

/** Folders come and go; the caches of the last few are enough. */
function dropOldest(): void {
  const files = readdirSync(CACHE_DIR).map((name) => join(CACHE_DIR, name));
  const dated = files.map((file) => ({ file, written: statSync(file).mtimeMs }));
  const kept = KEPT * FILES.length;
  for (const { file } of dated.sort((a, b) => b.written - a.written).slice(kept)) rmSync(file, { force: true });
}

/** The paths in its messages are those of the call. */
function toId(contentDir: string): string | null {
  try {
    return digest(createHash('sha256').update(`${realpathSync(contentDir)}\0${contentDir}`)).slice(0, 16);
  } catch {
    return null;
  }
}

function toSeal(body: Buffer): string {
  tool ??= digestTool();
  return `${tool} ${digest(createHash('sha256').update(body))}`;
}

let tool: string | null = null;

function digestTool(): string {
  const hash = createHash('sha256')
    .update(process.version)
    .update(readFileSync(join(PROJECT, 'package-lock.json')));
  for (const name of TOOL) {
    for (const file of listTool(join(PROJECT, name))) hash.update(file).update(readFileSync(file));
  }
  return digest(hash);
}

function listTool(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function digest(hash: Hash): string {
  return hash.digest('hex');
}
