/** Printers of a report: one function a format, each from the same data to a string. */
import type { Report } from './core/check.ts';
import type { Diagnostic } from './core/diagnostic.ts';
import { printMessage, printSummary, SEVERITIES } from './strings/diagnostics.ts';

export const FORMATS = { pretty: printPretty, json: printJson } as const;
export type Format = keyof typeof FORMATS;

/** For people: place, severity, code, then what to do; grouped by nothing, in the report's own order. */
export function printPretty({ diagnostics, summary }: Report): string {
  const lines = diagnostics.map(
    (diagnostic) =>
      `${printPlace(diagnostic)} ${SEVERITIES[diagnostic.severity]} [${diagnostic.code}]\n  ${printMessage(diagnostic)}\n`,
  );
  return `${[...lines, printSummary(summary, countErrors(diagnostics), count(diagnostics, 'warning'))].join('\n')}\n`;
}

export function printJson({ diagnostics, excepted, summary }: Report): string {
  const exceptions = excepted.map(({ diagnostic, reason, until }) => ({ ...toRow(diagnostic), reason, until }));
  return `${JSON.stringify({ diagnostics: diagnostics.map(toRow), exceptions, summary }, null, 2)}\n`;
}

function toRow(diagnostic: Diagnostic) {
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    file: diagnostic.file,
    line: diagnostic.line,
    column: diagnostic.column,
    endLine: diagnostic.endLine,
    endColumn: diagnostic.endColumn,
    marked: diagnostic.marked,
    message: printMessage(diagnostic),
    found: diagnostic.found ?? null,
    expected: diagnostic.expected ?? null,
    candidates: diagnostic.candidates ?? [],
  };
}

function printPlace({ file, line, column, endLine, endColumn }: Diagnostic): string {
  return line === endLine && column === endColumn
    ? `${file}:${line}:${column}`
    : `${file}:${line}:${column}-${endLine}:${endColumn}`;
}

export function countErrors(diagnostics: readonly Diagnostic[]): number {
  return count(diagnostics, 'error');
}

function count(diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}
