/** A collection as read from disk, in plain data: what the checks and the pages are made from. */
import type { Finding } from './diagnostic.ts';
import type { LegalDocument } from './document.ts';
import type { Exception } from './exceptions.ts';
import type { TextLine } from './fidelity.ts';
import { type FieldPlaces, placeOf, toFieldFix } from './field-problem.ts';
import type { Issuers } from './issuer.ts';
import type { Listed } from './listed.ts';
import type { NotHeldEntry } from './not-held.ts';
import type { TextSegment } from './position.ts';
import type { Provision } from './provision.ts';
import type { Rules } from './rules.ts';

export interface TextLink {
  /** UTF-16 offsets of the link's words in the plain text, end exclusive. */
  start: number;
  end: number;
  url: string;
  /** Words in quotation marks after the address, if any. */
  title: string | null;
  /** UTF-16 offsets of the whole link in the file. */
  fileStart: number;
  fileEnd: number;
}

/** One Markdown file of the collection that could be read and typed. */
export interface DocumentFile {
  /** The path as opened. */
  file: string;
  /** Path below documents/, with "/": "dang/23-qd-tw-2021.md". */
  path: string;
  /** The whole file, front matter included. */
  raw: string;
  document: LegalDocument;
  /** Where each field of the front matter stands: "title", "evidence.title.0" to UTF-16 offsets in the file. */
  fields: FieldPlaces;
  /** Where the body begins in the file, and how long the file is. */
  bodyStart: number;
  fileEnd: number;
  /** The body's plain text: paragraphs joined by a blank line, a line end inside one as "\n". */
  text: string;
  segments: TextSegment[];
  links: TextLink[];
  provisions: Provision[];
  lines: TextLine[];
}

/** A source text as received. */
export interface SourceFile {
  file: string;
  name: string;
  sha256: string;
  lines: TextLine[];
}

export interface Collection {
  documents: DocumentFile[];
  sources: SourceFile[];
  /** Null when issuers.yaml could not be read: what depends on it is then not judged. */
  issuers: Issuers | null;
  /** Entries of exceptions.yaml that could be typed; the files they name are paths as opened. */
  exceptions: Listed<Exception>[];
  /** Entries of not-held.yaml that could be typed, and whether that is all of it. */
  notHeld: { entries: Listed<NotHeldEntry>[]; isWhole: boolean };
  /** What rules.yaml says; nothing where there is none, or where it is wrong. */
  rules: Rules;
  /** Slugs of files that are there but could not be read or typed: nothing is blamed for citing them. */
  unread: string[];
  /** Offsets at which each line starts, by file: for turning places into lines and columns. */
  lineStarts: Record<string, number[]>;
  /** Text of every file read, by file. */
  texts: Record<string, string>;
  /** What kept a file from being read or typed. */
  findings: Finding[];
}

/** Puts another value in the place of a field of a document's front matter, in the quotation marks that one has. */
export function fieldFix(file: Pick<DocumentFile, 'fields' | 'raw'>, path: string, written: string, meant: string) {
  return toFieldFix(file.fields, file.raw, path.split('.'), written, meant);
}

/** The place of a field of a document's front matter. */
export function fieldPlace({ fields }: Pick<DocumentFile, 'fields'>, path: string): { start: number; end: number } {
  return placeOf(fields, path.split('.'));
}
