/** The only file in src that touches the disk: reads a content folder into a Collection, and never throws for what is in it. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Collection, DocumentFile, SourceFile } from './core/collection.ts';
import type { DiagnosticCode, Finding } from './core/diagnostic.ts';
import { type FrontMatterProblem, toDocument } from './core/document.ts';
import type { TextLine } from './core/fidelity.ts';
import { findIssuerProblems, type Issuers, issuersSchema } from './core/issuer.ts';
import { buildLineStarts, toFileOffset, toPosition } from './core/position.ts';
import { toProvisions } from './core/provision.ts';
import { type Body, readBody } from './markdown/read-body.ts';
import { type FieldPlaces, readFrontMatter, readYaml } from './yaml.ts';

/** Largest file read, in bytes: four times the longest instrument known; a larger one is a mistake. */
const FILE_MAX = 8 * 1024 * 1024;
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

/** @param contentDir folder that holds documents/, sources/ and issuers.yaml; paths in findings begin with it */
export function readCollection(contentDir: string): ReadCollection {
  const reader: Reader = { findings: [], lineStarts: {} };
  const issuers = readIssuers(join(contentDir, 'issuers.yaml'), reader);
  const root = join(contentDir, 'documents');
  const paths = listFiles(root, '', reader, 0).filter((path) => isMarkdown(root, path, reader));
  const documents = paths.flatMap((path) => readDocument(root, path, reader) ?? []);
  const read = new Set(documents.map(({ path }) => path));
  const unread = paths.filter((path) => !read.has(path)).map((path) => basename(path, '.md'));
  const sources = listFiles(join(contentDir, 'sources'), '', { ...reader, optional: true }, 0).flatMap(
    (name) => readSource(join(contentDir, 'sources', name), name, reader) ?? [],
  );
  if (documents.length === 0 && reader.findings.length === 0) report(reader, 'collection-missing', root);
  return { documents, sources, issuers, unread, lineStarts: reader.lineStarts, findings: reader.findings };
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

function readIssuers(file: string, reader: Reader): Issuers | null {
  const read = readText(file, reader);
  if (!read) return null;
  const yaml = readYaml(read.text, 0);
  for (const { start, end, reason } of yaml.errors)
    reader.findings.push({ code: 'issuers-invalid', file, start, end, reason: `yaml-${reason}` });
  if (yaml.errors.length > 0) return null;
  const result = issuersSchema.safeParse(yaml.data);
  const problems = result.success
    ? findIssuerProblems(result.data)
    : result.error.issues.map((issue) => ({
        path: issue.path,
        ...describe(issue, isPresent(yaml.places, issue.path)),
      }));
  for (const { path, ...details } of problems) {
    const place = placeOf(yaml.places, path);
    reader.findings.push({ code: 'issuers-invalid', file, ...place, subject: path.join('.'), ...details });
  }
  return problems.length === 0 ? (result.data ?? null) : null;
}

function readSource(file: string, name: string, reader: Reader): SourceFile | null {
  const read = readText(file, reader);
  if (!read) return null;
  const sha256 = createHash('sha256').update(read.bytes).digest('hex');
  return { file, name, sha256, lines: toTextLines(readBody(read.text, 0), reader.lineStarts[file] ?? [0]) };
}

function isMarkdown(root: string, path: string, reader: Reader): boolean {
  if (path.endsWith('.md')) return true;
  report(reader, 'file-unexpected', join(root, path));
  return false;
}

function readDocument(root: string, path: string, reader: Reader): ReadFile | null {
  const file = join(root, path);
  const read = readText(file, reader);
  if (!read) return null;
  const front = readFrontMatter(read.text);
  for (const { start, end, code, reason } of front.errors)
    reader.findings.push({ code, file, start, end, reason: reason ?? undefined });
  if (!front.data) return null;
  const slug = basename(path, '.md');
  const typed = toDocument(slug, front.data);
  if ('problems' in typed) {
    for (const problem of typed.problems) reportProblem(problem, front.places, file, reader);
    return null;
  }
  const body = readBody(read.text.slice(front.bodyStart), front.bodyStart);
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

/** An unknown key is reported where it stands, each key by itself; every other problem at its field. */
function reportProblem({ path, issue }: FrontMatterProblem, places: FieldPlaces, file: string, reader: Reader): void {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
  for (const key of keys) {
    const whole = key === null ? path : [...path, key];
    const place = key === null ? placeOf(places, whole) : (places[`${whole.join('.')}:key`] ?? placeOf(places, whole));
    reader.findings.push({
      code: 'front-matter-invalid',
      file,
      ...place,
      subject: whole.join('.'),
      ...describe(issue, isPresent(places, whole)),
    });
  }
}

function describe(
  issue: FrontMatterProblem['issue'],
  isPresent: boolean,
): Pick<Finding, 'reason' | 'expected' | 'found'> {
  const values = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : undefined;
  if (!isPresent && (issue.code === 'invalid_type' || issue.code === 'invalid_value'))
    return { reason: 'missing', expected: values };
  if (issue.code === 'invalid_format') return { reason: `format-${issue.format}` };
  if (issue.code === 'custom') return { reason: issue.message };
  return { reason: issue.code, expected: issue.code === 'invalid_type' ? issue.expected : values };
}

function isPresent(places: FieldPlaces, path: readonly PropertyKey[]): boolean {
  return places[path.map(String).join('.')] !== undefined;
}

function placeOf(places: FieldPlaces, path: readonly PropertyKey[]): { start: number; end: number } {
  for (let length = path.length; length > 0; length--) {
    const place = places[path.slice(0, length).map(String).join('.')];
    if (place) return place;
  }
  return { start: 0, end: 3 };
}

/** Lines of a body that are not blank, without the spaces Markdown drops at either end of a line. */
function toTextLines({ text, segments }: Body, lineStarts: readonly number[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0].replace(/^[ \t]+|[ \t]+$/g, '');
    if (!line) continue;
    const start = match.index + match[0].indexOf(line);
    lines.push({ text: line, start, fileLine: toPosition(lineStarts, toFileOffset(segments, start)).line });
  }
  return lines;
}
