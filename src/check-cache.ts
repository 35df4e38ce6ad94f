/**
 * What the last check of a folder found, kept between runs in node_modules/.cache. A cache that is cut short, of another
 * version of the checker or of another folder is no cache; two runs at once each write a whole file, and the later stays.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckState } from './checker.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
/** VIENDAN_CACHE moves it, for a machine on which node_modules may not be written. */
const CACHE_DIR = process.env.VIENDAN_CACHE ?? join(PROJECT, 'node_modules', '.cache', 'viendan');
/** Caches kept, each of one folder. */
const KEPT = 16;
/** All that decides what a check finds. */
const TOOL = ['src/core', 'src/markdown', 'package-lock.json'].concat(
  ['checker', 'check-cache', 'check-files', 'check-worker', 'corpus', 'folder', 'yaml'].map((name) => `src/${name}.ts`),
);

/** @returns the state of the last check of a folder by this very checker, or null */
export function readCache(contentDir: string): CheckState | null {
  try {
    const bytes = readFileSync(toCacheFile(contentDir));
    const end = bytes.indexOf(10);
    const body = bytes.subarray(end + 1);
    if (bytes.toString('latin1', 0, end) !== toSeal(body)) return null;
    return JSON.parse(body.toString('utf8')) as CheckState;
  } catch {
    return null;
  }
}

/** Writes beside and renames over; where nothing can be written the next run is only slower. */
export function writeCache(contentDir: string, state: CheckState): void {
  let temporary: string | null = null;
  try {
    mkdirSync(CACHE_DIR, { recursive: true });
    const file = toCacheFile(contentDir);
    temporary = `${file}.${process.pid}.tmp`;
    const body = Buffer.from(JSON.stringify(state));
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${toSeal(body)}\n`), body]));
    renameSync(temporary, file);
    dropOldest();
  } catch {
    if (temporary) rmSync(temporary, { force: true });
  }
}

/** Folders come and go; the caches of the last few are enough. */
function dropOldest(): void {
  const files = readdirSync(CACHE_DIR).map((name) => join(CACHE_DIR, name));
  const dated = files.map((file) => ({ file, written: statSync(file).mtimeMs }));
  for (const { file } of dated.sort((a, b) => b.written - a.written).slice(KEPT)) rmSync(file, { force: true });
}

function toCacheFile(contentDir: string): string {
  // The paths in its messages are those of the call.
  return join(CACHE_DIR, `check-${sha256(`${realpathSync(contentDir)}\0${contentDir}`).slice(0, 16)}.json`);
}

/** First line of a cache: a digest of the checker and one of what follows. */
function toSeal(body: Buffer): string {
  tool ??= digestTool();
  return `${tool} ${sha256(body)}`;
}

let tool: string | null = null;

function digestTool(): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of TOOL) {
    for (const file of listTool(join(PROJECT, name))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function listTool(path: string): string[] {
  if (/\.(?:ts|json)$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
