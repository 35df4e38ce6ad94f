/** Which rules speak, and how loudly: the severities of diagnostic.ts, as a collection's rules.yaml changes them. */
import { z } from 'zod';
import { DIAGNOSTICS, type Diagnostic, type DiagnosticCode, type Severity } from './diagnostic.ts';
import { editDistance } from './edit-distance.ts';
import type { DataKind, DataProblem } from './field-problem.ts';

export const SETTINGS = ['error', 'warning', 'info', 'off'] as const satisfies readonly (Severity | 'off')[];

/**
 * No collection may lower these: nobody can tell what an unread file or a wrong configuration hides, of two files of
 * one name only one could be published, and an exception that ends must be seen to end.
 */
export const STRUCTURAL: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'collection-missing',
  'file-unreadable',
  'file-not-text',
  'file-too-large',
  'front-matter-missing',
  'front-matter-syntax',
  'front-matter-invalid',
  'issuers-invalid',
  'rules-invalid',
  'exceptions-invalid',
  'exception-unused',
  'exception-expired',
  'not-held-invalid',
  'duplicate-slug',
  'page-link-missing',
  'page-anchor-missing',
  'page-id-duplicate',
]);

/** A file of comments alone says nothing, and that is no mistake. */
const rulesSchema = z.preprocess(
  (data) => data ?? {},
  z.strictObject({ severity: z.record(z.string(), z.enum(SETTINGS)).optional() }),
);

/** What rules.yaml says; a rule it does not name keeps its own severity. */
export type Rules = z.infer<typeof rulesSchema>;

/** rules.yaml: each code is a rule's, and none of them structural. */
export const RULES_DATA: DataKind<Rules> = {
  code: 'rules-invalid',
  schema: rulesSchema,
  findProblems: ({ severity = {} }) => Object.keys(severity).flatMap(findCodeProblem),
};

function findCodeProblem(code: string): DataProblem[] {
  const path = ['severity', `${code}:key`];
  if (!isRule(code)) return [{ path, reason: 'no-rule', found: code, expected: findNearestRules(code, 1)[0] }];
  return STRUCTURAL.has(code) ? [{ path, reason: 'structural', found: code }] : [];
}

/** @returns whether a word is the code of a rule */
export function isRule(code: string): code is DiagnosticCode {
  return Object.hasOwn(DIAGNOSTICS, code);
}

/** @returns the codes a mistyped one most likely means, nearest first */
export function findNearestRules(written: string, most = 3): DiagnosticCode[] {
  const codes = Object.keys(DIAGNOSTICS) as DiagnosticCode[];
  const distances = new Map(codes.map((code) => [code, editDistance(written, code)]));
  return codes.sort((a, b) => (distances.get(a) as number) - (distances.get(b) as number)).slice(0, most);
}

/** @returns the diagnostics with the severities a collection gives them, those of rules turned off left out */
export function applyRules(diagnostics: readonly Diagnostic[], { severity = {} }: Rules): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const set = severity[diagnostic.code] ?? diagnostic.severity;
    return set === 'off' ? [] : [{ ...diagnostic, severity: set }];
  });
}

/** @returns codes of the rules a collection has turned off, in alphabetical order */
export function findRulesOff({ severity = {} }: Rules): string[] {
  return Object.keys(severity)
    .filter((code) => severity[code] === 'off')
    .sort();
}
