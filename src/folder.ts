/** What a collection's folder holds, before anything is read: names, kinds, and how to know that a file has changed. */
import { createHash } from 'node:crypto';
import { closeSync, type Dirent, lstatSync, openSync, readdirSync, readFileSync, readSync, type Stats } from 'node:fs';
import { basename, join } from 'node:path';
import type { DiagnosticCode, Finding } from './core/diagnostic.ts';
import { DOCUMENT_TYPES } from './core/document-type.ts';
import { foldPlain } from './core/fold.ts';

/** Deepest folder looked into below documents/. */
const DEPTH_MAX = 8;

/** Bytes of a file in which it shows whether it is a record. */
const HEAD = 2048;
/** As a record's file is named: "99-kl-tw-2020.md", "30-2020-nd-cp.md". */
const TYPE_SYMBOLS = DOCUMENT_TYPES.flatMap(({ symbols }) => symbols.map(foldPlain));
const RECORD_NAME = new RegExp(`^\\d{1,6}[a-z]?-(?:(?:19|20)\\d{2}-)?(?:${TYPE_SYMBOLS.join('|')})\\d*-[a-z]`, 'i');

/** A file found in the folder, not yet read. */
export interface ListedFile {
  /** Path below documents/ or sources/, "/" between parts. */
  path: string;
  /** The path as opened. */
  file: string;
  /** Changes whenever the file does: size, times of writing and of the inode, inode. */
  signature: string;
  /** When it last changed, in milliseconds since 1970: a signature of this very moment proves nothing yet. */
  changedAt: number;
}

/** What a collection's folder holds. */
export interface CollectionFolder {
  /** When it was listed, in milliseconds since 1970: no later than any signature was taken. */
  listedAt: number;
  documents: ListedFile[];
  sources: ListedFile[];
  /** issuers.yaml, where it stands or should stand. */
  issuers: ListedFile;
  /** exceptions.yaml and not-held.yaml, which need not be there. */
  exceptions: ListedFile;
  /** rules.yaml, the same. */
  rules: ListedFile;
  notHeld: ListedFile;
  /** Slugs of files that are there and cannot be opened. */
  unread: string[];
  findings: Finding[];
}

/** @returns every file of a collection that can be opened, in a fixed order; nothing is read */
export function listCollection(contentDir: string): CollectionFolder {
  const listedAt = Date.now();
  const reader: Reader = { findings: [] };
  const root = join(contentDir, 'documents');
  const listed = listFiles(root, '', reader, 0);
  const unread = reader.findings.filter(({ file }) => file.endsWith('.md')).map(({ file }) => basename(file, '.md'));
  const documents = listed.filter(({ path }) => path.endsWith('.md'));
  for (const { path, file } of listed) if (!path.endsWith('.md')) report(reader, 'file-unexpected', file);
  // A name whose letters and marks the disk keeps apart is the name that records write.
  const sources = listFiles(join(contentDir, 'sources'), '', { ...reader, optional: true }, 0).map((listed) => ({
    ...listed,
    path: listed.path.normalize('NFC'),
  }));
  const lists = ['issuers.yaml', 'exceptions.yaml', 'rules.yaml', 'not-held.yaml'];
  // A list under a name that is nearly its own would be passed over in silence.
  for (const name of listNames(contentDir))
    if (/\.ya?ml$/i.test(name) && !lists.includes(name))
      report(reader, 'file-unexpected', join(contentDir, name), { reason: 'list', expected: lists.join(', ') });
  // So would a record that stands beside documents/, or in a folder of nearly its name.
  for (const file of listStrayRecords(contentDir)) report(reader, 'file-unexpected', file, { reason: 'record' });
  const [issuers, exceptions, rules, notHeld] = lists.map((path) => {
    const file = join(contentDir, path);
    return { path, file, ...sign(file) };
  }) as [ListedFile, ListedFile, ListedFile, ListedFile];
  return { listedAt, documents, sources, issuers, exceptions, rules, notHeld, unread, findings: reader.findings };
}

/** @returns the folder itself and every folder below it whose files are listed: where whatever is saved may be seen */
export function listFolders(contentDir: string): string[] {
  return [contentDir, ...['documents', 'sources'].flatMap((name) => listFoldersBelow(join(contentDir, name), 0))];
}

function listFoldersBelow(folder: string, depth: number): string[] {
  if (depth > DEPTH_MAX) return [];
  try {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const names = folders.map(({ name }) => name).filter((name) => !name.startsWith('.'));
    return [folder, ...names.flatMap((name) => listFoldersBelow(join(folder, name), depth + 1))];
  } catch {
    return [];
  }
}

/** Records that are nowhere looked for: files that are named as one or begin as one, outside documents/ and sources/. */
function listStrayRecords(contentDir: string): string[] {
  const below = (folder: string, depth: number): string[] =>
    listEntries(folder).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      if (entry.isFile()) return /\.md$/i.test(entry.name) && isRecord(path) ? [path] : [];
      const isKnown = depth === 0 && (entry.name === 'documents' || entry.name === 'sources');
      return entry.isDirectory() && !isKnown && depth < DEPTH_MAX ? below(path, depth + 1) : [];
    });
  return below(contentDir, 0);
}

/** Any other text may stand beside a collection. */
function isRecord(file: string): boolean {
  if (RECORD_NAME.test(basename(file))) return true;
  const head = readHead(file);
  return head.startsWith('---') && /^issuer:/m.test(head) && /^(?:number|type):/m.test(head);
}

/** The beginning of a file's text; empty where it cannot be read. */
function readHead(file: string): string {
  try {
    const opened = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(HEAD);
      return bytes.toString('utf8', 0, readSync(opened, bytes, 0, HEAD, 0)).replace(/^\ufeff/, '');
    } finally {
      closeSync(opened);
    }
  } catch {
    return '';
  }
}

/** What stands in a folder, in a fixed order; nothing where it cannot be read. */
function listEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Names of what stands in a folder, in a fixed order; none where it cannot be read. */
function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

export function noDocuments(contentDir: string): Finding {
  return { code: 'collection-missing', file: join(contentDir, 'documents'), start: 0, end: 0 };
}

export function toSlug({ path }: Pick<ListedFile, 'path'>): string {
  return basename(path, '.md');
}

interface Reader {
  findings: Finding[];
  optional?: boolean;
}

function report(reader: Reader, code: DiagnosticCode, file: string, details: Partial<Finding> = {}): void {
  reader.findings.push({ code, file, start: 0, end: 0, ...details });
}

/** @returns files below `root` in a fixed order; links are refused, not followed: they may loop or lead out */
function listFiles(root: string, below: string, reader: Reader, depth: number): ListedFile[] {
  const folder = join(root, below);
  let entries: string[];
  try {
    entries = readdirSync(folder).sort();
  } catch (error) {
    if (!(reader.optional && errorCode(error) === 'ENOENT'))
      report(reader, depth === 0 ? 'collection-missing' : 'file-unreadable', folder, { reason: errorCode(error) });
    return [];
  }
  return entries.flatMap((name) => {
    if (name.startsWith('.')) return [];
    const path = below ? `${below}/${name}` : name;
    const file = join(root, path);
    const stat = readStat(file, reader);
    if (stat?.isDirectory() && path.endsWith('.md')) {
      report(reader, 'file-unreadable', file, { reason: 'EISDIR' });
      return [];
    }
    if (stat?.isDirectory()) {
      if (depth < DEPTH_MAX) return listFiles(root, path, reader, depth + 1);
      report(reader, 'file-unreadable', file, { reason: 'too-deep' });
      return [];
    }
    return stat?.isFile() ? [{ path, file, ...toSignature(stat) }] : [];
  });
}

function readStat(file: string, reader: Reader): Stats | null {
  try {
    const stat = lstatSync(file);
    if (stat.isDirectory() || stat.isFile()) return stat;
    report(reader, 'file-unreadable', file, { reason: stat.isSymbolicLink() ? 'symlink' : 'not-a-file' });
  } catch (error) {
    report(reader, 'file-unreadable', file, { reason: errorCode(error) });
  }
  return null;
}

function toSignature({ size, mtimeMs, ctimeMs, ino }: Stats): Pick<ListedFile, 'signature' | 'changedAt'> {
  return { signature: `${size}:${mtimeMs}:${ctimeMs}:${ino}`, changedAt: Math.max(mtimeMs, ctimeMs) };
}

/** @returns SHA-256 of a file's bytes, or null when they cannot be read */
export function hashFile(file: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return null;
  }
}

function sign(file: string): Pick<ListedFile, 'signature' | 'changedAt'> {
  try {
    return toSignature(lstatSync(file));
  } catch (error) {
    return { signature: errorCode(error), changedAt: 0 };
  }
}

/** Errors of the file system, by the code the system gives. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
}
