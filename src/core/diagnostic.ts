/** What the checker can say: one table of codes, and the plain data a report is printed from. */

export type Severity = 'error' | 'warning' | 'info';

/** Every code, stable; the words for each are in strings/diagnostics.ts. */
export const DIAGNOSTICS = {
  'collection-missing': 'error',
  'file-unreadable': 'error',
  'file-not-text': 'error',
  'file-too-large': 'error',
  'file-unexpected': 'warning',
  'front-matter-missing': 'error',
  'front-matter-syntax': 'error',
  'front-matter-invalid': 'error',
  'issuers-invalid': 'error',
  'not-held-invalid': 'error',
  'not-held-unused': 'error',
  'not-held-duplicate': 'error',
  'not-held-mixed': 'error',
  'not-held-unsaid': 'error',
  'exceptions-invalid': 'error',
  'exception-unused': 'error',
  'exception-expired': 'error',
  'rules-invalid': 'error',
  'issuer-unknown': 'error',
  'issuer-time': 'error',
  'file-name': 'error',
  'duplicate-slug': 'error',
  'duplicate-identity': 'error',
  'number-reused': 'warning',
  'source-missing': 'error',
  'source-changed': 'error',
  'source-unused': 'warning',
  'editorial-act-invalid': 'error',
  'text-changed': 'error',
  'text-missing': 'error',
  'text-extra': 'error',
  'provision-joined': 'warning',
  'link-target-missing': 'error',
  'link-anchor-missing': 'error',
  'link-span': 'error',
  'link-title': 'error',
  'link-namesake': 'warning',
  'citation-unknown': 'error',
  'citation-ambiguous': 'error',
  'citation-unlinked': 'error',
  'number-mismatch': 'error',
  'type-mismatch': 'error',
  'date-mismatch': 'error',
  'date-invalid': 'error',
  'issuer-mismatch': 'error',
  'term-mismatch': 'error',
  'title-mismatch': 'error',
  'heading-mismatch': 'error',
  'provision-missing': 'error',
  'symbol-type': 'error',
  'symbol-issuer': 'error',
  'number-year': 'error',
  'near-miss': 'warning',
  'cites-later': 'error',
  'date-future': 'error',
  'date-order': 'error',
  'status-contradicted': 'error',
  'evidence-missing': 'error',
  'evidence-not-held': 'error',
  'conflict-invalid': 'error',
  'relation-unsupported': 'error',
  'relation-undeclared': 'warning',
  'charge-unsupported': 'error',
  'relation-later': 'error',
  'basis-repealed': 'warning',
  'basis-cycle': 'warning',
  'record-uncited': 'warning',
  'page-link-missing': 'error',
  'page-anchor-missing': 'error',
  'page-id-duplicate': 'error',
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** A document named as a possible answer. */
export interface Candidate {
  slug: string;
  number: string | null;
  issuedOn: string | null;
  issuer: string | null;
  /** Of several that fit: the facts that, once said, leave this one alone; empty where only a link can. */
  settledBy?: readonly SettlingFact[];
}

/** The exact replacement that mends a problem: given only where nothing is left to judge. UTF-16 offsets in the file. */
export interface Fix {
  start: number;
  end: number;
  text: string;
}
/** What a citation may say that tells namesakes apart. */
export type SettlingFact = 'issuedOn' | 'issuer';

/** What a check reports: a code, a place in a file (UTF-16 offsets), and the facts its wording needs. */
export interface Finding {
  code: DiagnosticCode;
  file: string;
  start: number;
  end: number;
  /** What stands there. */
  found?: string;
  /** What should stand there. */
  expected?: string;
  /** Which of a code's reasons, and other words of the message. */
  reason?: string;
  subject?: string;
  candidates?: Candidate[];
  /** ISO: it is wrong only on days before this one, and left out of a report made on it or later. */
  before?: string;
  /** The page of the built site it was seen on. */
  page?: SeenOn;
  fix?: Fix;
}

/** @returns whether it is wrong whatever the day on which it is looked at */
export function isOfAnyDay({ before }: Pick<Finding, 'before'>): boolean {
  return before === undefined;
}

export interface SeenOn {
  /** The page's file, and the address readers have it at. */
  file: string;
  address: string;
  /** How many more pages have the same. */
  others: number;
  /** Source file that makes the page, where that is known. */
  madeBy?: string;
}

/** 1-based lines, columns in UTF-16 units, end exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A place, and the characters that stand there; a line end among them is "\n". */
export interface Mark extends Place {
  marked: string;
}

/** A finding as it is reported. */
export interface Diagnostic extends Omit<Finding, 'start' | 'end' | 'fix'>, Mark {
  severity: Severity;
  fix?: Fix & Place;
}

export function countSeverity(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

/** Fixed order of a report: file, place, code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
