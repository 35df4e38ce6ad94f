/**
 * The checker: reads a collection's documents as a careful clerk would, and reports every problem in one run.
 * The main function is the list of its checks; each is a pure function from the judged collection to findings.
 */
import { checkCitations } from './checks/citations.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkFidelity, checkSources } from './checks/fidelity.ts';
import { checkGraph } from './checks/graph.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkLinks } from './checks/links.ts';
import { checkRelations } from './checks/relations.ts';
import type { Collection } from './collection.ts';
import { compareDiagnostics, DIAGNOSTICS, type Diagnostic, type Finding } from './diagnostic.ts';
import { type JudgedCollection, judgeCollection } from './judge.ts';
import { toPosition } from './position.ts';

const CHECKS: readonly ((judged: JudgedCollection) => Finding[])[] = [
  checkSources,
  checkFidelity,
  checkLinks,
  checkRelations,
  checkGraph,
];
/** Checks that compare issuing bodies: left out when issuers.yaml itself is wrong, or they would blame what is right. */
const ISSUER_CHECKS = [checkIdentity, checkCitations, checkEvidence];

/** What was checked, and what was not. */
export interface Summary {
  documents: number;
  /** Numbered citations; every one is resolved, unknown or ambiguous. */
  citations: number;
  resolved: number;
  unknown: number;
  ambiguous: number;
  /** Full texts compared with their source, character for character. */
  textsCompared: number;
  /** Records whose full text is not in the collection: nothing to compare. */
  recordsOnly: number;
  /** Citations by a law's name: recognised, not looked up. */
  notLookedUp: number;
}

export interface Report {
  diagnostics: Diagnostic[];
  summary: Summary;
}

/** @returns all problems in a fixed order, and a summary of what was checked */
export function checkCollection(collection: Collection): Report {
  const judged = judgeCollection(collection);
  const checks = collection.issuers ? [...CHECKS, ...ISSUER_CHECKS] : CHECKS;
  const findings = [...collection.findings, ...checks.flatMap((check) => check(judged))];
  return {
    diagnostics: findings.map((finding) => toDiagnostic(finding, collection)).sort(compareDiagnostics),
    summary: toSummary(judged),
  };
}

function toDiagnostic({ start, end, ...finding }: Finding, { lineStarts }: Collection): Diagnostic {
  const starts = lineStarts[finding.file] ?? [0];
  const from = toPosition(starts, start);
  const to = toPosition(starts, Math.max(start, end));
  return { ...finding, severity: DIAGNOSTICS[finding.code], ...from, endLine: to.line, endColumn: to.column };
}

function toSummary({ documents }: JudgedCollection): Summary {
  const citations = documents.flatMap((document) => document.citations);
  const numbered = citations.filter(({ citation }) => citation.kind === 'numbered');
  const count = (...kinds: string[]): number =>
    numbered.filter(({ resolution }) => kinds.includes(resolution.kind)).length;
  const compared = documents.filter(({ source }) => source !== null).length;
  return {
    documents: documents.length,
    citations: numbered.length,
    resolved: count('found', 'self'),
    unknown: count('unknown'),
    ambiguous: count('ambiguous'),
    textsCompared: compared,
    recordsOnly: documents.length - compared,
    notLookedUp: citations.filter(({ citation }) => citation.kind === 'by-name').length,
  };
}
