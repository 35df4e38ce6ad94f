/** The report as SARIF 2.1.0, for code scanning: every code a rule, every problem a result. */
import { createHash } from 'node:crypto';
import type { Report } from '../core/check.ts';
import { DIAGNOSTICS, type Diagnostic, type DiagnosticCode, type Place, type Severity } from '../core/diagnostic.ts';
import { printMessage } from '../strings/diagnostics.ts';
import { printFix } from '../strings/report.ts';
import { RULE_TEXTS } from '../strings/rules.ts';
import { toUri } from './address.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
const CODES = Object.keys(DIAGNOSTICS) as DiagnosticCode[];

export function printSarif({ diagnostics, summary }: Report): string {
  const fingerprints = toFingerprints(diagnostics);
  const run = {
    tool: { driver: { name: 'viendan', language: 'vi', rules: CODES.map(toRule) } },
    language: 'vi',
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((diagnostic, at) => toResult(diagnostic, fingerprints[at] as string)),
    properties: { summary },
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function toRule(code: DiagnosticCode) {
  const { meaning, remedy } = RULE_TEXTS[code];
  return {
    id: code,
    shortDescription: { text: meaning },
    // GitHub asks for all three.
    fullDescription: { text: meaning },
    help: { text: remedy },
    defaultConfiguration: { level: LEVELS[DIAGNOSTICS[code]] },
  };
}

function toResult(diagnostic: Diagnostic, fingerprint: string) {
  const { code, severity, file, fix } = diagnostic;
  const artifactLocation = { uri: toUri(file) };
  return {
    ruleId: code,
    ruleIndex: CODES.indexOf(code),
    level: LEVELS[severity],
    message: { text: toMessageText(printMessage(diagnostic)) },
    locations: [{ physicalLocation: { artifactLocation, region: toRegion(diagnostic) } }],
    partialFingerprints: { 'viendan/v1': fingerprint },
    ...(fix && {
      fixes: [
        {
          description: { text: toMessageText(printFix(null, fix.text)) },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: toRegion(fix), insertedContent: { text: fix.text } }],
            },
          ],
        },
      ],
    }),
  };
}

function toRegion({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** In a message braces hold places for arguments, and "[words](address)" is a link: the words of a problem are neither. */
function toMessageText(message: string): string {
  return message.replace(/[{}]/g, '$&$&').replaceAll('](', '\\](');
}

/**
 * What stays the same of a problem while lines move: its code and its facts, and which of several alike in one file it
 * is. The file and the place are left out: who compares has them.
 */
function toFingerprints(diagnostics: readonly Diagnostic[]): string[] {
  const counts = new Map<string, number>();
  return diagnostics.map(({ code, file, reason, subject, found, expected }) => {
    const facts = JSON.stringify([code, reason, subject, found, expected]);
    const hash = createHash('sha256').update(facts).digest('hex').slice(0, 32);
    const count = (counts.get(`${hash} ${file}`) ?? 0) + 1;
    counts.set(`${hash} ${file}`, count);
    return `${hash}:${count}`;
  });
}
