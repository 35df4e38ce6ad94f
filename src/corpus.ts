/** The only file in src that touches the disk: reads a content folder into a Collection, and never throws for what is in it. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Collection, DocumentFile, SourceFile } from './core/collection.ts';
import type { DiagnosticCode, Finding } from './core/diagnostic.ts';
import { toDocument } from './core/document.ts';
import type { TextLine } from './core/fidelity.ts';
import { type DataKind, placeOf, toFieldFindings, typeData } from './core/field-problem.ts';
import { findNearestId, ISSUERS_DATA, type Issuers } from './core/issuer.ts';
import { buildLineStarts, toFileOffset, toPosition } from './core/position.ts';
import { toProvisions } from './core/provision.ts';
import { RULES_DATA } from './core/rules.ts';
import { type Body, readBody } from './markdown/read-body.ts';
import { readFrontMatter, readYaml } from './yaml.ts';

/** Largest file read, in bytes: four times the longest instrument known; a larger one is a mistake. */
const FILE_MAX = 8 * 1024 * 1024;
/** Most marks of Markdown in one paragraph. */
const MARKUP_MAX = 10_000;
/** Deepest folder looked into below documents/. */
const DEPTH_MAX = 8;

/** A document as read, with the tree its page is made from. */
export interface ReadFile extends DocumentFile {
  body: Body;
  /** The whole file, front matter included. */
  raw: string;
}

export interface ReadCollection extends Collection {
  documents: ReadFile[];
}

/** @param contentDir folder that holds documents/, sources/, issuers.yaml and perhaps rules.yaml; paths in findings begin with it */
export function readCollection(contentDir: string): ReadCollection {
  const reader: Reader = { findings: [], lineStarts: {} };
  const issuers = readData(join(contentDir, 'issuers.yaml'), ISSUERS_DATA, reader);
  const rulesFile = join(contentDir, 'rules.yaml');
  const rules = (isThere(rulesFile) && readData(rulesFile, RULES_DATA, reader)) || {};
  const root = join(contentDir, 'documents');
  const paths = listFiles(root, '', reader, 0).filter((path) => isMarkdown(root, path, reader));
  const documents = paths.flatMap((path) => readDocument(root, path, issuers, reader) ?? []);
  const read = new Set(documents.map(({ path }) => path));
  const unread = paths.filter((path) => !read.has(path)).map((path) => basename(path, '.md'));
  const sources = listFiles(join(contentDir, 'sources'), '', { ...reader, optional: true }, 0).flatMap(
    (name) => readSource(join(contentDir, 'sources', name), name, reader) ?? [],
  );
  if (documents.length === 0 && reader.findings.length === 0) report(reader, 'collection-missing', root);
  return { documents, sources, issuers, rules, unread, lineStarts: reader.lineStarts, findings: reader.findings };
}

interface Reader {
  findings: Finding[];
  lineStarts: Record<string, number[]>;
  optional?: boolean;
}

function report(reader: Reader, code: DiagnosticCode, file: string, details: Partial<Finding> = {}): void {
  reader.findings.push({ code, file, start: 0, end: 0, ...details });
}

/** Errors of the file system, by the code the system gives. */
function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
}

/** @returns paths below `root`, "/" between parts, in a fixed order; links are refused, not followed: they may loop or lead out */
function listFiles(root: string, below: string, reader: Reader, depth: number): string[] {
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
    const kind = readKind(join(root, path), reader);
    if (kind === 'folder' && path.endsWith('.md')) {
      report(reader, 'file-unreadable', join(root, path), { reason: 'EISDIR' });
      return [path];
    }
    if (kind === 'folder' && depth < DEPTH_MAX) return listFiles(root, path, reader, depth + 1);
    return kind === 'file' ? [path] : [];
  });
}

function readKind(file: string, reader: Reader): 'file' | 'folder' | null {
  try {
    const stat = lstatSync(file);
    if (stat.isSymbolicLink()) {
      report(reader, 'file-unreadable', file, { reason: 'symlink' });
      return null;
    }
    if (stat.isDirectory()) return 'folder';
    if (stat.isFile()) return 'file';
    report(reader, 'file-unreadable', file, { reason: 'not-a-file' });
  } catch (error) {
    report(reader, 'file-unreadable', file, { reason: errorCode(error) });
  }
  return null;
}

/** @returns the file's text without a byte order mark, and its bytes; null after reporting why not */
function readText(file: string, reader: Reader): { text: string; bytes: Buffer } | null {
  let bytes: Buffer;
  try {
    const { size } = lstatSync(file);
    if (size > FILE_MAX) {
      report(reader, 'file-too-large', file, { found: String(size), expected: String(FILE_MAX) });
      return null;
    }
    bytes = readFileSync(file);
  } catch (error) {
    report(reader, 'file-unreadable', file, { reason: errorCode(error) });
    return null;
  }
  const text = decode(bytes);
  if (text === null || text.includes('\0')) {
    const at = text === null ? invalidOffset(bytes) : bytes.indexOf(0);
    report(reader, 'file-not-text', file, { reason: text === null ? 'utf-8' : 'nul', found: String(at) });
    return null;
  }
  reader.lineStarts[file] = buildLineStarts(text);
  return { text, bytes };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Byte offset at which the longest valid beginning ends. */
function invalidOffset(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

/** False only where nothing bears the name: what cannot be looked at is read, and reported there. */
function isThere(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ENOENT';
  }
}

/** @returns the data of a YAML file, or null after reporting everything that is wrong with it */
function readData<T>(file: string, kind: DataKind<T>, reader: Reader): T | null {
  const read = readText(file, reader);
  if (!read) return null;
  const yaml = readYaml(read.text, 0);
  for (const { start, end, reason } of yaml.errors)
    reader.findings.push({ code: kind.code, file, start, end, reason: `yaml-${reason}` });
  if (yaml.errors.length > 0) return null;
  const typed = typeData(kind, yaml.data, yaml.places);
  if ('data' in typed) return typed.data;
  for (const finding of typed.findings) reader.findings.push({ code: kind.code, file, ...finding });
  return null;
}

function readSource(file: string, name: string, reader: Reader): SourceFile | null {
  const read = readText(file, reader);
  if (!read) return null;
  const markup = countMarkup(read.text);
  if (markup > MARKUP_MAX) {
    report(reader, 'file-too-large', file, { reason: 'markup', found: String(markup), expected: String(MARKUP_MAX) });
    return null;
  }
  const sha256 = createHash('sha256').update(read.bytes).digest('hex');
  return { file, name, sha256, lines: toTextLines(readBody(read.text, 0, 'source'), reader.lineStarts[file] ?? [0]) };
}

/** @returns an issuer that is in no list, and the nearest that is; null where it is known or no text at all */
function findUnknownIssuer(data: object | null, { issuers }: Issuers): { found: string; expected?: string } | null {
  const issuer = data && 'issuer' in data ? data.issuer : null;
  if (typeof issuer !== 'string' || issuers.some(({ id }) => id === issuer)) return null;
  return { found: issuer, expected: findNearestId(issuer, issuers) };
}

function isMarkdown(root: string, path: string, reader: Reader): boolean {
  if (path.endsWith('.md')) return true;
  report(reader, 'file-unexpected', join(root, path));
  return false;
}

function readDocument(root: string, path: string, issuers: Issuers | null, reader: Reader): ReadFile | null {
  const file = join(root, path);
  const read = reader.findings.some((finding) => finding.file === file) ? null : readText(file, reader);
  if (!read) return null;
  const front = readFrontMatter(read.text);
  for (const { start, end, code, reason } of front.errors)
    reader.findings.push({ code, file, start, end, reason: reason ?? undefined });
  if (!front.data) return null;
  const slug = basename(path, '.md');
  const typed = toDocument(slug, front.data);
  if ('problems' in typed) {
    reader.findings.push(
      ...toFieldFindings(typed.problems, front.places).map(
        (details): Finding => ({ code: 'front-matter-invalid', file, ...details }),
      ),
    );
    // What the schema cannot see, said in the same run: the id is only looked up in documents that can be typed.
    const unknown = issuers && typeof front.data === 'object' ? findUnknownIssuer(front.data, issuers) : null;
    if (unknown)
      reader.findings.push({ code: 'issuer-unknown', file, ...placeOf(front.places, ['issuer']), ...unknown });
    return null;
  }
  const markup = countMarkup(read.text.slice(front.bodyStart));
  if (markup > MARKUP_MAX) {
    report(reader, 'file-too-large', file, { reason: 'markup', found: String(markup), expected: String(MARKUP_MAX) });
    return null;
  }
  const body = readBody(read.text.slice(front.bodyStart), front.bodyStart, 'document');
  const { text, segments, links } = body;
  return {
    file,
    path,
    raw: read.text,
    body,
    document: typed.document,
    fields: front.places,
    bodyStart: front.bodyStart,
    fileEnd: read.text.length,
    text,
    segments,
    links,
    provisions: toProvisions(text, body.blocks, typed.document.type),
    lines: toTextLines(body, reader.lineStarts[file] ?? [0]),
  };
}

/** The most marks of Markdown in any one paragraph: the parser's time grows with their square when they pair with nothing. */
function countMarkup(text: string): number {
  return Math.max(0, ...text.split(/\r?\n[ \t]*\r?\n/).map((paragraph) => paragraph.match(/[*_[]+/g)?.length ?? 0));
}

/** Lines of a body that are not blank, without the spaces Markdown drops at either end of a line. */
function toTextLines({ text, segments, blocks }: Body, lineStarts: readonly number[]): TextLine[] {
  return blocks.flatMap(({ start: from, end }, block) =>
    [...text.slice(from, end).matchAll(/[^\n]+/g)].flatMap((match) => {
      const line = match[0].replace(/^[ \t]+|[ \t]+$/g, '');
      if (!line) return [];
      const start = from + match.index + match[0].indexOf(line);
      return [{ text: line, start, block, fileLine: toPosition(lineStarts, toFileOffset(segments, start)).line }];
    }),
  );
}
