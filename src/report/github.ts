/** The report as workflow commands of GitHub Actions: each problem an annotation in its place. */
import type { Report } from '../core/check.ts';
import { countSeverity, type Diagnostic, type Severity } from '../core/diagnostic.ts';
import { printMessage, printSummary } from '../strings/diagnostics.ts';
import { RULE_TEXTS } from '../strings/rules.ts';
import { toSlashes } from './address.ts';
import { showControls } from './visible.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/** After the annotations, the summary as a line of the log: it holds no words of the collection, and is no command. */
export function printGithub({ diagnostics, summary }: Report): string {
  const end = printSummary(summary, countSeverity(diagnostics, 'error'), countSeverity(diagnostics, 'warning'));
  return `${[...diagnostics.map(toCommand), end].join('\n')}\n`;
}

function toCommand(diagnostic: Diagnostic): string {
  const { code, severity, file, line, column, endLine, endColumn } = diagnostic;
  // Columns are of one line: GitHub takes none where the end is on another.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({
    file: toSlashes(file),
    line,
    endLine,
    ...columns,
    title: `[${code}] ${RULE_TEXTS[code].meaning}`,
  }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(printMessage(diagnostic))}`;
}

/** The runner's own three escapes; what else could move the log's cursor is shown as a picture. */
function escapeData(text: string): string {
  return showControls(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
