/**
 * The checker: reads a collection's documents as a careful clerk would, and reports every problem in one run.
 * What one file says is checked file by file, with a shelf to ask about the others; what only the whole can tell is
 * checked from the facts each file leaves behind. Both are lists of pure functions.
 */
import { checkAnnex } from './checks/annex.ts';
import { findBasisCycles, findEndedInForce, findRepealedBases } from './checks/bases.ts';
import { checkCharged } from './checks/charged.ts';
import { checkCitationTime } from './checks/citation-time.ts';
import { checkCitations } from './checks/citations.ts';
import { checkConflicts } from './checks/conflicts.ts';
import { checkDates } from './checks/dates.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkFidelity, checkSource } from './checks/fidelity.ts';
import { checkGrammar } from './checks/grammar.ts';
import { checkHeading } from './checks/heading.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkLinkedProvisions } from './checks/link-provision.ts';
import { checkLinks } from './checks/links.ts';
import { checkNamesakes } from './checks/namesakes.ts';
import { checkNotHeld } from './checks/not-held.ts';
import { findMissingProvisions } from './checks/provisions.ts';
import { checkRelationTime } from './checks/relation-time.ts';
import { checkRelations } from './checks/relations.ts';
import { findReusedNumbers } from './checks/reused.ts';
import { findDuplicates, findUncited, findUndeclared, findUnusedSources, type Whole } from './checks/together.ts';
import type { Collection } from './collection.ts';
import { compareDiagnostics, DIAGNOSTICS, type Diagnostic, type DiagnosticCode, type Finding } from './diagnostic.ts';
import { applyExceptions, type Excepted, type Exception } from './exceptions.ts';
import { type FileFacts, toFacts } from './facts.ts';
import { type JudgedDocument, judgeCollection, type Shelf } from './judge.ts';
import type { Listed } from './listed.ts';
import { toMark, toPlace } from './position.ts';
import { applyRules, findRulesOff, type Rules } from './rules.ts';

/** `today` is ISO: what the dates of a file are held against. */
type FileCheck = (file: JudgedDocument, shelf: Shelf, lineStarts: readonly number[], today: string) => Finding[];

const FILE_CHECKS: readonly FileCheck[] = [
  checkSource,
  checkFidelity,
  checkHeading,
  checkAnnex,
  checkGrammar,
  checkDates,
  checkCitationTime,
  checkLinks,
  checkLinkedProvisions,
  checkRelations,
  checkCharged,
  checkRelationTime,
];
/** Checks that compare issuing bodies: left out when issuers.yaml itself is wrong, or they would blame what is right. */
const ISSUER_CHECKS: readonly FileCheck[] = [
  checkIdentity,
  checkCitations,
  checkNamesakes,
  checkEvidence,
  checkConflicts,
];
const WHOLE_CHECKS = [
  findDuplicates,
  findReusedNumbers,
  findUncited,
  findUnusedSources,
  findMissingProvisions,
  findUndeclared,
  findRepealedBases,
  findEndedInForce,
  findBasisCycles,
  checkNotHeld,
];

/** What was checked, and what was not. */
export interface Summary {
  documents: number;
  /** Numbered citations; every one is resolved, not held, unknown or ambiguous. */
  citations: number;
  resolved: number;
  /** Of documents that not-held.yaml declares. */
  notHeld: number;
  unknown: number;
  ambiguous: number;
  /** Full texts compared with their source, character for character. */
  textsCompared: number;
  /** Records whose full text is not in the collection: nothing to compare. */
  recordsOnly: number;
  /** Citations by a law's name: recognised, not looked up. */
  notLookedUp: number;
  /** Findings that exceptions.yaml takes out of the report. */
  exceptions: number;
  /** Codes of the rules this collection has turned off. */
  rulesOff: string[];
}

export interface Report {
  diagnostics: Diagnostic[];
  /** Findings taken out of `diagnostics`, each with the reason given for it. */
  excepted: Excepted[];
  summary: Summary;
}

export interface CheckOptions {
  /** ISO date of the day the check is made on. */
  today: string;
}

/** @returns all problems in a fixed order, and a summary of what was checked */
export function checkCollection(collection: Collection, options: CheckOptions): Report {
  const judged = judgeCollection(collection);
  const linesOf = (file: string): readonly number[] => collection.lineStarts[file] ?? [0];
  const checked = judged.documents.map((file) =>
    checkFile(file, judged, linesOf(file.file), { hasIssuers: collection.issuers !== null, today: options.today }),
  );
  const { sources, unread, notHeld } = collection;
  const facts = checked.map((file) => file.facts);
  return toReport(
    [
      ...collection.findings.map((finding) =>
        toDiagnostic(finding, collection.texts[finding.file] ?? '', linesOf(finding.file)),
      ),
      ...checked.flatMap((file) => file.diagnostics),
      ...checkTogether({
        facts,
        sources,
        issuers: collection.issuers,
        notHeld: notHeld.entries,
        hasUnread: unread.length > 0,
        today: options.today,
      }),
    ],
    facts,
    {
      hasUnread: unread.length > 0,
      exceptions: collection.exceptions,
      files: Object.keys(collection.texts),
      rules: collection.rules,
      today: options.today,
    },
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
    diagnostics: findings.map((finding) => toDiagnostic(finding, file.raw, lineStarts)),
    facts: toFacts(file, shelf.registry, lineStarts),
  };
}

export function checkTogether(whole: Whole): Diagnostic[] {
  return WHOLE_CHECKS.flatMap((check) => check(whole)).map((found) => ({
    ...found,
    severity: DIAGNOSTICS[found.code],
  }));
}

/** @param text of the file the finding is in, and its line starts */
export function toDiagnostic(
  { start, end, fix, ...finding }: Finding,
  text: string,
  lineStarts: readonly number[],
): Diagnostic {
  const placed = fix && { fix: { ...fix, ...toPlace(lineStarts, fix) } };
  return { ...finding, severity: DIAGNOSTICS[finding.code], ...toMark(text, lineStarts, { start, end }), ...placed };
}

/** These fixes say which document words mean: certain only while no file is unread, for it may be the one they mean. */
const FIXED_BY_WHOLE: ReadonlySet<DiagnosticCode> = new Set(['citation-unlinked', 'link-target-missing']);

/** What a report is made under, besides what was found. */
export interface ReportOptions extends CheckOptions {
  /** Asked here and not in the checks of a file: what is taken over from an earlier run must not rest on it. */
  hasUnread: boolean;
  exceptions: readonly Listed<Exception>[];
  /** Every file of the collection, as diagnostics name them: an exception may name no other. */
  files: readonly string[];
  rules: Rules;
}

/** What is wrong only before a day, as it is told today; null from that day on. */
function ofToday({ before, ...diagnostic }: Diagnostic, today: string): Diagnostic | null {
  if (before === undefined) return diagnostic;
  return before > today ? { ...diagnostic, expected: today } : null;
}

/** @param all every problem, in any order, each with its rule's own severity, before any exception */
export function toReport(
  all: readonly Diagnostic[],
  facts: readonly FileFacts[],
  { hasUnread, exceptions, files, rules, today }: ReportOptions,
): Report {
  const ruled = applyRules(
    all.flatMap((one) => ofToday(one, today) ?? []),
    rules,
  ).sort(compareDiagnostics);
  const { diagnostics: found, excepted } = applyExceptions(ruled, exceptions, today, files);
  const sum = (toCount: (file: FileFacts) => number): number => facts.reduce((total, file) => total + toCount(file), 0);
  const textsCompared = sum(({ counts }) => (counts.isCompared ? 1 : 0));
  const diagnostics = found.map(({ fix, ...diagnostic }) =>
    fix && !(hasUnread && FIXED_BY_WHOLE.has(diagnostic.code)) ? { ...diagnostic, fix } : diagnostic,
  );
  return {
    diagnostics,
    excepted,
    summary: {
      documents: facts.length,
      citations: sum(({ counts }) => counts.citations),
      resolved: sum(({ counts }) => counts.resolved),
      notHeld: sum(({ counts }) => counts.notHeld),
      unknown: sum(({ counts }) => counts.unknown),
      ambiguous: sum(({ counts }) => counts.ambiguous),
      textsCompared,
      recordsOnly: facts.length - textsCompared,
      notLookedUp: sum(({ counts }) => counts.notLookedUp),
      exceptions: excepted.length,
      rulesOff: findRulesOff(rules),
    },
  };
}
