/**
 * The checker: reads a collection's documents as a careful clerk would, and reports every problem in one run.
 * What one file says is checked file by file, with a shelf to ask about the others; what only the whole can tell is
 * checked from the facts each file leaves behind. Both are lists of pure functions.
 */
import { findBasisCycles, findRepealedBases } from './checks/bases.ts';
import { checkCitations } from './checks/citations.ts';
import { checkDates } from './checks/dates.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkFidelity, checkSource } from './checks/fidelity.ts';
import { checkGrammar } from './checks/grammar.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkLinks } from './checks/links.ts';
import { checkRelations } from './checks/relations.ts';
import { findDuplicates, findUncited, findUnusedSources, type Whole } from './checks/together.ts';
import type { Collection } from './collection.ts';
import { compareDiagnostics, DIAGNOSTICS, type Diagnostic, type Finding } from './diagnostic.ts';
import { type FileFacts, toFacts } from './facts.ts';
import { type JudgedDocument, judgeCollection, type Shelf } from './judge.ts';
import { toPlace } from './position.ts';
import { applyRules, findRulesOff, type Rules } from './rules.ts';

/** `today` is ISO: what the dates of a file are held against. */
type FileCheck = (file: JudgedDocument, shelf: Shelf, lineStarts: readonly number[], today: string) => Finding[];

const FILE_CHECKS: readonly FileCheck[] = [
  checkSource,
  checkFidelity,
  checkGrammar,
  checkDates,
  checkLinks,
  checkRelations,
];
/** Checks that compare issuing bodies: left out when issuers.yaml itself is wrong, or they would blame what is right. */
const ISSUER_CHECKS: readonly FileCheck[] = [checkIdentity, checkCitations, checkEvidence];
const WHOLE_CHECKS = [findDuplicates, findUncited, findUnusedSources, findRepealedBases, findBasisCycles];

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
  /** Codes of the rules this collection has turned off. */
  rulesOff: string[];
}

export interface Report {
  diagnostics: Diagnostic[];
  summary: Summary;
}

/** @param today ISO @returns all problems in a fixed order, and a summary of what was checked */
export function checkCollection(collection: Collection, today: string): Report {
  const judged = judgeCollection(collection);
  const linesOf = (file: string): readonly number[] => collection.lineStarts[file] ?? [0];
  const checked = judged.documents.map((file) =>
    checkFile(file, judged, linesOf(file.file), { hasIssuers: collection.issuers !== null, today }),
  );
  const { sources, unread } = collection;
  const facts = checked.map((file) => file.facts);
  return toReport(
    [
      ...collection.findings.map((finding) => toDiagnostic(finding, linesOf(finding.file))),
      ...checked.flatMap((file) => file.diagnostics),
      ...checkTogether({ facts, sources, registry: judged.registry, hasUnread: unread.length > 0 }),
    ],
    facts,
    collection.rules,
  );
}

export interface CheckedFile {
  diagnostics: Diagnostic[];
  facts: FileFacts;
}

/** What a check of one file is made under: whether issuers.yaml could be read, and the day, ISO. */
export interface Circumstances {
  hasIssuers: boolean;
  today: string;
}

/** @param lineStarts of the file */
export function checkFile(
  file: JudgedDocument,
  shelf: Shelf,
  lineStarts: readonly number[],
  { hasIssuers, today }: Circumstances,
): CheckedFile {
  const checks = hasIssuers ? [...FILE_CHECKS, ...ISSUER_CHECKS] : FILE_CHECKS;
  const findings = checks.flatMap((check) => check(file, shelf, lineStarts, today));
  return {
    diagnostics: findings.map((finding) => toDiagnostic(finding, lineStarts)),
    facts: toFacts(file, shelf.registry, lineStarts),
  };
}

export function checkTogether(whole: Whole): Diagnostic[] {
  return WHOLE_CHECKS.flatMap((check) => check(whole)).map((found) => ({
    ...found,
    severity: DIAGNOSTICS[found.code],
  }));
}

export function toDiagnostic({ start, end, ...finding }: Finding, lineStarts: readonly number[]): Diagnostic {
  return { ...finding, severity: DIAGNOSTICS[finding.code], ...toPlace(lineStarts, { start, end }) };
}

/** @param diagnostics of all files, each with its rule's own severity @returns them as the collection's rules have them */
export function toReport(diagnostics: readonly Diagnostic[], facts: readonly FileFacts[], rules: Rules): Report {
  const sum = (toCount: (file: FileFacts) => number): number => facts.reduce((total, file) => total + toCount(file), 0);
  const textsCompared = sum(({ counts }) => (counts.isCompared ? 1 : 0));
  return {
    diagnostics: applyRules(diagnostics, rules).sort(compareDiagnostics),
    summary: {
      documents: facts.length,
      citations: sum(({ counts }) => counts.citations),
      resolved: sum(({ counts }) => counts.resolved),
      unknown: sum(({ counts }) => counts.unknown),
      ambiguous: sum(({ counts }) => counts.ambiguous),
      textsCompared,
      recordsOnly: facts.length - textsCompared,
      notLookedUp: sum(({ counts }) => counts.notLookedUp),
      rulesOff: findRulesOff(rules),
    },
  };
}
