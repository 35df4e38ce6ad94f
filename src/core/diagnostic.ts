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
  'rules-invalid': 'error',
  'issuer-unknown': 'error',
  'file-name': 'error',
  'duplicate-slug': 'error',
  'duplicate-identity': 'error',
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
  'citation-unknown': 'error',
  'citation-ambiguous': 'error',
  'citation-unlinked': 'error',
  'number-mismatch': 'error',
  'type-mismatch': 'error',
  'date-mismatch': 'error',
  'date-invalid': 'error',
  'issuer-mismatch': 'error',
  'title-mismatch': 'error',
  'symbol-type': 'error',
  'symbol-issuer': 'error',
  'number-year': 'error',
  'near-miss': 'warning',
  'cites-later': 'error',
  'date-future': 'error',
  'date-order': 'error',
  'evidence-missing': 'error',
  'evidence-not-held': 'error',
  'relation-unsupported': 'error',
  'relation-undeclared': 'warning',
  'basis-repealed': 'warning',
  'basis-cycle': 'warning',
  'record-uncited': 'warning',
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
}

/** 1-based lines, columns in UTF-16 units, end exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A finding as it is reported. */
export interface Diagnostic extends Omit<Finding, 'start' | 'end'>, Place {
  severity: Severity;
}

/** Fixed order of a report: file, place, code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
