/** Reads a content folder into a Collection, or one file of it, and never throws for what is in it. */
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Collection, DocumentFile, SourceFile } from './core/collection.ts';
import { type DiagnosticCode, type Finding, isOfAnyDay } from './core/diagnostic.ts';
import { toDocument } from './core/document.ts';
import { type Exception, exceptionSchema } from './core/exceptions.ts';
import type { TextLine } from './core/fidelity.ts';
import { type DataKind, placeOf, toFieldFindings, toFieldFix, typeData } from './core/field-problem.ts';
import { findMeantId, findNearestId, type Issuers } from './core/issuer.ts';
import { ISSUERS_DATA } from './core/issuer-schema.ts';
import { findLegacyEncoding, type LegacyEncoding } from './core/legacy-encoding.ts';
import { type Listed, toListed } from './core/listed.ts';
import { nameEntries, notHeldSchema } from './core/not-held.ts';
import { buildLineStarts, toFileOffset, toPosition } from './core/position.ts';
import { toProvisions } from './core/provision.ts';
import { RULES_DATA, type Rules } from './core/rules.ts';
import { errorCode, type ListedFile, listCollection, noDocuments, toSlug } from './folder.ts';
import { type Body, readBody, trimLine } from './markdown/read-body.ts';
import { findFrontMatterEnd, readFrontMatter, readYaml } from './yaml.ts';

/** Largest file read, in bytes: four times the longest instrument known; a larger one is a mistake. */
const FILE_MAX = 8 * 1024 * 1024;
/** Most marks of Markdown in one paragraph. */
const MARKUP_MAX = 10_000;

/** Longest front matter, in UTF-16 units: ten times that of the record with most evidence. */
const FRONT_MATTER_MAX = 256 * 1024;

/** Bytes in which text of two bytes a letter shows itself. */
const UTF16_HEAD = 512;

/** What reading one file gave. */
export interface ReadResult<T> {
  /** Null when it could not be read or typed; the findings say why. */
  value: T | null;
  findings: Finding[];
  /** Its text, without a byte order mark; empty when it is none. */
  text: string;
  lineStarts: number[];
  /** SHA-256 of its bytes; null when they could not be read. */
  sha256: string | null;
}

/** Texts to read in place of what is on disk, by file: what edits would make of a collection before any is written. */
export type Edited = ReadonlyMap<string, string>;

/** @param contentDir folder that holds documents/, sources/ and issuers.yaml; paths in findings begin with it */
export function readCollection(contentDir: string, edited?: Edited): Collection {
  const folder = listCollection(contentDir);
  const issuers = readIssuers(folder.issuers.file, edited);
  const documents = folder.documents.map((listed) => ({ listed, ...readDocument(listed, issuers.value, edited) }));
  const sources = folder.sources.map((listed) => ({ listed, ...readSource(listed) }));
  const exceptions = readExceptions(folder.exceptions.file, edited);
  const notHeld = readNotHeld(folder.notHeld.file, edited);
  const rules = readRules(folder.rules.file, edited);
  const lists = [
    { listed: folder.issuers, ...issuers },
    { listed: folder.exceptions, ...exceptions },
    { listed: folder.notHeld, ...notHeld },
    { listed: folder.rules, ...rules },
  ];
  const read = [...lists, ...documents, ...sources];
  const findings = [...folder.findings, ...read.flatMap((result) => result.findings)];
  const unread = documents.filter(({ value }) => value === null).map(({ listed }) => toSlug(listed));
  if (documents.length === 0 && !findings.some(isOfAnyDay)) findings.push(noDocuments(contentDir));
  return {
    documents: documents.flatMap(({ value }) => value ?? []),
    sources: sources.flatMap(({ value }) => value ?? []),
    issuers: issuers.value,
    exceptions: exceptions.value ?? [],
    notHeld: notHeld.value ?? { entries: [], isWhole: false },
    rules: rules.value ?? {},
    unread: [...folder.unread, ...unread],
    lineStarts: Object.fromEntries(read.map(({ listed, lineStarts }) => [listed.file, lineStarts])),
    texts: Object.fromEntries(read.map(({ listed, text }) => [listed.file, text])),
    findings,
  };
}

interface Reader {
  findings: Finding[];
  text?: string;
  lineStarts?: number[];
  sha256?: string;
  /** Whether the file need not be there. */
  isOptional?: boolean;
  edited?: Edited | undefined;
}

function toResult<T>(value: T | null, { findings, text, lineStarts, sha256 }: Reader): ReadResult<T> {
  return { value, findings, text: text ?? '', lineStarts: lineStarts ?? [0], sha256: sha256 ?? null };
}

function report(reader: Reader, code: DiagnosticCode, file: string, details: Partial<Finding> = {}): void {
  reader.findings.push({ code, file, start: 0, end: 0, ...details });
}

/** @returns the file's text without a byte order mark; null after reporting why not */
function readText(file: string, reader: Reader): { text: string } | null {
  let bytes: Buffer;
  const edited = reader.edited?.get(file);
  try {
    const size = edited === undefined ? lstatSync(file).size : Buffer.byteLength(edited);
    if (size > FILE_MAX) {
      report(reader, 'file-too-large', file, { found: String(size), expected: String(FILE_MAX) });
      return null;
    }
    bytes = edited === undefined ? readFileSync(file) : Buffer.from(edited);
  } catch (error) {
    if (!(reader.isOptional && errorCode(error) === 'ENOENT'))
      report(reader, 'file-unreadable', file, { reason: errorCode(error) });
    return null;
  }
  reader.sha256 = createHash('sha256').update(bytes).digest('hex');
  if (isUtf16(bytes)) {
    report(reader, 'file-not-text', file, { reason: 'utf-16' });
    return null;
  }
  const text = decode(bytes);
  if (text === null || text.includes('\0')) {
    const at = text === null ? invalidOffset(bytes) : bytes.indexOf(0);
    const reason = text === null ? (findLegacyBytes(bytes) ?? 'utf-8') : 'nul';
    report(reader, 'file-not-text', file, { reason, found: String(at) });
    return null;
  }
  reader.text = text;
  reader.lineStarts = buildLineStarts(text);
  const legacy = findLegacyEncoding(text);
  if (legacy) {
    const { encoding, start, end } = legacy;
    report(reader, 'file-not-text', file, { reason: encoding, found: text.slice(start, end), start, end });
    return null;
  }
  return { text };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Marked as such, or a NUL in every second byte or nearly so, as text of Latin letters has. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, UTF16_HEAD);
  const count = (odd: number): number =>
    head.reduce((sum, byte, at) => sum + (byte === 0 && at % 2 === odd ? 1 : 0), 0);
  return head.includes(0) && head.length > 3 && Math.max(count(0), count(1)) * 4 > head.length;
}

/**
 * What the lines that are no UTF-8 are written in: bytes of TCVN3 or VNI, one a letter. A line with other letters that
 * only UTF-8 has is a damaged line of UTF-8, which read byte by byte would look like either.
 */
function findLegacyBytes(bytes: Buffer): `${LegacyEncoding}-bytes` | null {
  const lines = bytes.toString('latin1').split('\n');
  const legacy = lines.filter((line) => {
    const decoded = Buffer.from(line, 'latin1').toString('utf8');
    return decoded.includes('\ufffd') && !/[\u0100-\ufffc]/.test(decoded);
  });
  const found = findLegacyEncoding(legacy.join('\n'));
  return found && `${found.encoding}-bytes`;
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

/** @param file path of issuers.yaml */
export function readIssuers(file: string, edited?: Edited): ReadResult<Issuers> {
  return readData(file, ISSUERS_DATA, { findings: [], edited });
}

/** @param file path of rules.yaml, which need not be there */
export function readRules(file: string, edited?: Edited): ReadResult<Rules> {
  return readData(file, RULES_DATA, { findings: [], isOptional: true, edited });
}

/** The data of a YAML file, or everything that is wrong with it. */
function readData<T>(file: string, kind: DataKind<T>, reader: Reader): ReadResult<T> {
  const read = readText(file, reader);
  const value = read && toData(file, kind, read.text, reader);
  return toResult(value, reader);
}

function toData<T>(file: string, kind: DataKind<T>, text: string, { findings: reported }: Reader): T | null {
  const yaml = readYaml(text, 0);
  for (const { start, end, reason } of yaml.errors)
    reported.push({ code: kind.code, file, start, end, reason: `yaml-${reason}` });
  if (yaml.errors.length > 0) return null;
  const typed = typeData(kind, yaml.data, yaml.places, text);
  if ('data' in typed) {
    for (const { path, day } of kind.listSeenDays?.(typed.data) ?? []) {
      const place = placeOf(yaml.places, path);
      reported.push({ code: 'date-future', file, ...place, found: day, subject: 'seenOn', before: day });
    }
    return typed.data;
  }
  for (const finding of typed.findings) reported.push({ code: kind.code, file, ...finding });
  return null;
}

/** @param file path of exceptions.yaml @returns the entries that could be typed, the files they name as opened */
export function readExceptions(file: string, edited?: Edited): ReadResult<Listed<Exception>[]> {
  const result = readList(file, exceptionSchema, 'exceptions-invalid', edited);
  const toOpened = ({ value, ...listed }: Listed<Exception>): Listed<Exception> => ({
    ...listed,
    value: { ...value, file: join(dirname(file), value.file) },
  });
  return { ...result, value: result.value?.map(toOpened) ?? null };
}

/** @param file path of not-held.yaml */
export function readNotHeld(file: string, edited?: Edited): ReadResult<Collection['notHeld']> {
  const result = readList(file, notHeldSchema, 'not-held-invalid', edited);
  const isWhole = result.findings.length === 0;
  return { ...result, value: result.value && { entries: nameEntries(result.value), isWhole } };
}

/** @param schema of one entry @returns the entries that fit; of a list that is not there, none */
function readList<T>(
  file: string,
  schema: Parameters<typeof toListed<T>>[0],
  code: DiagnosticCode,
  edited?: Edited,
): ReadResult<Listed<T>[]> {
  const reader: Reader = { findings: [], isOptional: true, edited };
  const read = readText(file, reader);
  if (!read) return toResult(reader.findings.length === 0 ? [] : null, reader);
  const { data, places, errors } = readYaml(read.text, 0);
  for (const { start, end, reason } of errors)
    reader.findings.push({ code, file, start, end, reason: `yaml-${reason}` });
  if (errors.length > 0) return toResult<Listed<T>[]>(null, reader);
  const list = { file, text: read.text, lineStarts: reader.lineStarts ?? [0], places };
  const { entries, findings } = toListed<T>(schema, data, list);
  for (const details of findings) reader.findings.push({ code, file, ...details });
  return toResult(entries, reader);
}

/** @param listed a file of sources/ */
export function readSource({ file, path }: Pick<ListedFile, 'file' | 'path'>): ReadResult<SourceFile> {
  const reader: Reader = { findings: [] };
  const read = readText(file, reader);
  const value = read && toSource(file, path, read.text, reader);
  return toResult(value, reader);
}

function toSource(file: string, name: string, text: string, reader: Reader): SourceFile | null {
  const markup = countMarkup(text);
  if (markup > MARKUP_MAX) {
    report(reader, 'file-too-large', file, { reason: 'markup', found: String(markup), expected: String(MARKUP_MAX) });
    return null;
  }
  return {
    file,
    name,
    sha256: reader.sha256 ?? '',
    lines: toTextLines(readBody(text, 0, 'source'), reader.lineStarts ?? [0]),
  };
}

/** @returns an issuer that is in no list, the nearest that is, and the one it misspells; null where it is known or no text */
function findUnknownIssuer(
  data: object | null,
  { issuers }: Issuers,
): { found: string; expected?: string | undefined; meant?: string | undefined } | null {
  const issuer = data && 'issuer' in data ? data.issuer : null;
  if (typeof issuer !== 'string' || issuers.some(({ id }) => id === issuer)) return null;
  return { found: issuer, expected: findNearestId(issuer, issuers), meant: findMeantId(issuer, issuers) };
}

/** A document but for what its body says: what all others must know before any can be checked. */
export type DocumentHead = Pick<DocumentFile, 'file' | 'path' | 'raw' | 'document' | 'fields' | 'bodyStart'> & {
  lineStarts: readonly number[];
};

/**
 * @param listed a file of documents/
 * @param issuers null when they could not be read: an id is then not looked up
 */
export function readDocument(
  listed: Pick<ListedFile, 'file' | 'path'>,
  issuers: Issuers | null,
  edited?: Edited,
): ReadResult<DocumentFile> {
  const read = readDocumentHead(listed, issuers, edited);
  return { ...read, value: read.value && readDocumentBody(read.value) };
}

/** The same, its body not yet parsed: nothing that can be found wrong in reading a file is left to that. */
export function readDocumentHead(
  listed: Pick<ListedFile, 'file' | 'path'>,
  issuers: Issuers | null,
  edited?: Edited,
): ReadResult<DocumentHead> {
  const reader: Reader = { findings: [], edited };
  const read = readText(listed.file, reader);
  const value = read && toDocumentHead(listed, read.text, issuers, reader);
  return toResult(value, reader);
}

function toDocumentHead(
  { file, path }: Pick<ListedFile, 'file' | 'path'>,
  raw: string,
  issuers: Issuers | null,
  reader: Reader,
): DocumentHead | null {
  const length = findFrontMatterEnd(raw);
  if (length > FRONT_MATTER_MAX) {
    const size = { found: String(length), expected: String(FRONT_MATTER_MAX) };
    report(reader, 'file-too-large', file, { reason: 'front-matter', ...size });
    return null;
  }
  const front = readFrontMatter(raw);
  for (const { start, end, code, reason } of front.errors)
    reader.findings.push({ code, file, start, end, reason: reason ?? undefined });
  if (!front.data) return null;
  const slug = toSlug({ path });
  const typed = toDocument(slug, front.data);
  if ('problems' in typed) {
    for (const details of toFieldFindings(typed.problems, front.places, raw))
      reader.findings.push({ code: 'front-matter-invalid', file, ...details });
    // What the schema cannot see, said in the same run: the id is only looked up in documents that can be typed.
    const unknown = issuers && typeof front.data === 'object' ? findUnknownIssuer(front.data, issuers) : null;
    if (unknown) {
      const { meant, ...details } = unknown;
      const fix = meant && toFieldFix(front.places, raw, ['issuer'], unknown.found, meant);
      const place = placeOf(front.places, ['issuer']);
      reader.findings.push({ code: 'issuer-unknown', file, ...place, ...details, ...(fix && { fix }) });
    }
    return null;
  }
  const markup = countMarkup(raw.slice(front.bodyStart));
  if (markup > MARKUP_MAX) {
    report(reader, 'file-too-large', file, { reason: 'markup', found: String(markup), expected: String(MARKUP_MAX) });
    return null;
  }
  const { document } = typed;
  const lineStarts = reader.lineStarts ?? [0];
  return { file, path, raw, document, fields: front.places, bodyStart: front.bodyStart, lineStarts };
}

/** @returns the whole document: its plain text, links, provisions and lines, each with its place in the file */
export function readDocumentBody({ lineStarts, ...head }: DocumentHead): DocumentFile {
  const { raw, bodyStart, document } = head;
  const body = readBody(raw.slice(bodyStart), bodyStart, 'document');
  const { text, segments, links } = body;
  return {
    ...head,
    fileEnd: raw.length,
    text,
    segments,
    links,
    provisions: toProvisions(text, body.blocks, document.type),
    lines: toTextLines(body, lineStarts),
  };
}

/** The most marks of Markdown in any one paragraph: the parser's time grows with their square when they pair with nothing. */
function countMarkup(text: string): number {
  let most = 0;
  for (const paragraph of text.split(/\r?\n[ \t]*\r?\n/))
    most = Math.max(most, paragraph.match(/[*_[]+/g)?.length ?? 0);
  return most;
}

/** Lines of a body that are not blank, without the spaces Markdown drops at either end of a line. */
function toTextLines({ text, segments, blocks }: Body, lineStarts: readonly number[]): TextLine[] {
  return blocks.flatMap(({ start: from, end }, block) =>
    [...text.slice(from, end).matchAll(/[^\n]+/g)].flatMap((match) => {
      const line = trimLine(match[0]);
      if (!line) return [];
      const start = from + match.index + match[0].indexOf(line);
      return [{ text: line, start, block, fileLine: toPosition(lineStarts, toFileOffset(segments, start)).line }];
    }),
  );
}
