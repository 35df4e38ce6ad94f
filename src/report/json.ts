/** The report as JSON, for programs: docs/report.schema.json says what each field is. */
import type { Report } from '../core/check.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { printMessage } from '../strings/diagnostics.ts';

/** Every field is always there; null, or an empty list, where there is nothing to say. */
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
    fix: diagnostic.fix ?? null,
  };
}
