/** The report as JSON, for programs: docs/report.schema.json says what each field is. */
import type { Report } from '../core/check.ts';
import { printMessage } from '../strings/diagnostics.ts';

/** Every field is always there; null, or an empty list, where there is nothing to say. */
export function printJson({ diagnostics, summary }: Report): string {
  const rows = diagnostics.map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    file: diagnostic.file,
    line: diagnostic.line,
    column: diagnostic.column,
    endLine: diagnostic.endLine,
    endColumn: diagnostic.endColumn,
    message: printMessage(diagnostic),
    found: diagnostic.found ?? null,
    expected: diagnostic.expected ?? null,
    candidates: diagnostic.candidates ?? [],
    fix: diagnostic.fix ?? null,
  }));
  return `${JSON.stringify({ diagnostics: rows, summary }, null, 2)}\n`;
}
