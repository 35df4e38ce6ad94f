/**
 * Replacing a file of the collection: whole or not at all, never through a symbolic link, never over what someone else has
 * written meanwhile. Whatever writes to a collection writes through here.
 */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Hidden, so that the reader of the collection passes it by; unlike any name a person gives. */
const TEMPORARY = /^\.viendan-[0-9a-f]{16}\.tmp$/;
const MARK = '\ufeff';

/** Why a file is left as it is: a code of the system, or one of ours ("symlink", "changed"). */
class Refusal extends Error {
  readonly code: string;
  constructor(code: 'symlink' | 'changed' | 'EACCES') {
    super(code);
    this.code = code;
  }
}

/**
 * @param root folder the file must really lie in; it may itself be reached by a link, for a person named it
 * @param before the text that was read, without byte order mark: the file must still hold it
 * @param after takes its place; mode, owner and byte order mark stay
 * @returns null, or why the file is as it was
 */
export function replaceFile(root: string, file: string, before: string, after: string): string | null {
  const temporary = join(dirname(file), `.viendan-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const mark = readMark(root, file, before);
    // A rename asks no leave of the file itself; who has made it read-only has said no.
    accessSync(file, constants.W_OK);
    const stats = lstatSync(file);
    // Root may write everything; a file that nobody may write has said no to root as well.
    if ((stats.mode & 0o222) === 0) throw new Refusal('EACCES');
    writeWhole(temporary, mark + after, stats);
    // As late as can be: what is renamed over is what was read. Between this and the rename nothing else is done.
    readMark(root, file, before);
    renameSync(temporary, file);
  } catch (error) {
    remove(temporary);
    return toCode(error);
  }
  syncFolder(dirname(file));
  return null;
}

/**
 * @param before the text that was read, without byte order mark
 * @returns the byte order mark the file begins with, or nothing
 * @throws when the file is not the one that was read any more, or does not really lie in the folder
 */
export function readMark(root: string, file: string, before: string): string {
  refuseLinks(root, file);
  const bytes = readFileSync(file, { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) });
  const mark = bytes.subarray(0, 3).equals(Buffer.from(MARK)) ? MARK : '';
  if (!bytes.equals(Buffer.from(mark + before))) throw new Refusal('changed');
  return mark;
}

/** @returns the system's code of an error, or what it says */
export function toCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Neither the file nor any folder on the way to it is a link: the real path is the path as written. */
function refuseLinks(root: string, file: string): void {
  const folder = join(realpathSync(root), relative(root, dirname(file)));
  if (realpathSync(dirname(file)) !== folder || !lstatSync(file).isFile()) throw new Refusal('symlink');
}

/** Readable by nobody else until it has the mode of the file it is to replace. */
function writeWhole(temporary: string, text: string, { mode, uid, gid }: Stats): void {
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    keepOwner(descriptor, uid, gid);
    fchmodSync(descriptor, mode & 0o7777);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Root writes for others; another who may not give a file away owns what he has written. */
function keepOwner(descriptor: number, uid: number, gid: number): void {
  if (process.getuid?.() === 0) fchownSync(descriptor, uid, gid);
}

/** So that the rename outlives a power cut. Where a folder cannot be opened (Windows) there is only the system's word for it. */
function syncFolder(folder: string): void {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
  } catch {
    // The file has been replaced, and wholly: nothing to take back.
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

export interface Leftover {
  file: string;
  /** Why it could not be removed. */
  code: string;
}

/**
 * Removes what killed runs have left in a folder and below. A run at work at the same time then cannot rename, says so,
 * and leaves its file as it was.
 * @param isDeep whether below the folder too
 * @returns what could not be removed
 */
export function removeLeftovers(root: string, isDeep = true): Leftover[] {
  if (lstatSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  try {
    return listLeftovers(root, isDeep).flatMap(remove);
  } catch (error) {
    return [{ file: root, code: toCode(error) }];
  }
}

/** A folder that is a link is no folder here; `recursive` of readdir would enter it. */
function listLeftovers(folder: string, isDeep: boolean): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isDeep ? listLeftovers(path, isDeep) : [];
    return entry.isFile() && TEMPORARY.test(entry.name) ? [path] : [];
  });
}

function remove(file: string): Leftover[] {
  try {
    rmSync(file, { force: true });
    return [];
  } catch (error) {
    return [{ file, code: toCode(error) }];
  }
}
