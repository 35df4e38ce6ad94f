/** The report for people: each problem's place, what to do, its line with the words marked, and the fix where one is certain. */
import { styleText } from 'node:util';
import type { Report } from '../core/check.ts';
import { countSeverity, type Diagnostic, type Place } from '../core/diagnostic.ts';
import { printMessage, printSummary, SEVERITIES } from '../strings/diagnostics.ts';
import { printCompared, printFix } from '../strings/report.ts';
import { excerptLine } from './excerpt.ts';
import { showControls } from './visible.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

export interface PrintOptions {
  /** For a terminal that shows colour. */
  color?: boolean;
  /** A line of a file, 1-based, without its end; '' where it cannot be read. Without it no lines are shown. */
  lineOf?: (file: string, line: number) => string;
}

const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<string, Style>;

/** Grouped by nothing, in the report's own order; the last line says what was checked and what was not. */
export function printPretty({ diagnostics, summary }: Report, options: PrintOptions = {}): string {
  const problems = diagnostics.map((diagnostic) => `${printProblem(diagnostic, options)}\n`);
  const end = printSummary(summary, countSeverity(diagnostics, 'error'), countSeverity(diagnostics, 'warning'));
  return `${[...problems, end].join('\n')}\n`;
}

/** Lines a message gives to be copied are set in, and stay lines; any other line end is of what was found, and is shown. */
const LINES_TO_COPY = /\n(?= {4})/;

/** One problem, without a line end after the last line. */
export function printProblem(diagnostic: Diagnostic, { color = false, lineOf = () => '' }: PrintOptions): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const hue = COLORS[diagnostic.severity];
  const line = isOfWholeFile(diagnostic) ? '' : lineOf(diagnostic.file, diagnostic.line);
  const head = `${paint('bold', printPlace(diagnostic))} ${paint([hue, 'bold'], SEVERITIES[diagnostic.severity])} [${diagnostic.code}]`;
  return [
    head,
    ...printMessage(diagnostic)
      .split(LINES_TO_COPY)
      .map((words) => `  ${showControls(words)}`),
    ...printExcerpt(diagnostic, line, (text) => paint(hue, text)),
    ...printCompared(diagnostic).map((words) => `  ${showControls(words)}`),
    ...printFixed(diagnostic, line).map((words) => `  ${paint('green', showControls(words))}`),
  ].join('\n');
}

/** @returns "file:line:column", with the end where it is another place */
export function printPlace({ file, ...place }: Diagnostic): string {
  return `${showControls(file)}:${printSpan(place)}`;
}

function printSpan({ line, column, endLine, endColumn }: Place): string {
  return line === endLine && column === endColumn ? `${line}:${column}` : `${line}:${column}-${endLine}:${endColumn}`;
}

/** A problem of the file itself is marked at its very beginning: what stands there has nothing to do with it. */
function isOfWholeFile({ line, column, endLine, endColumn }: Diagnostic): boolean {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1;
}

/** The line and the marks beneath; nothing for a line of no characters. */
function printExcerpt(diagnostic: Diagnostic, words: string, mark: (text: string) => string): string[] {
  const { line, column, endLine, endColumn } = diagnostic;
  if (words === '') return [];
  const { text, marks } = excerptLine(words, column - 1, endLine > line ? words.length : endColumn - 1);
  const number = String(line);
  return [`  ${number} | ${text}`, `  ${' '.repeat(number.length)} | ${marks.replace(/\^+/, mark)}`];
}

/** A fix within the marked words is shown as those words, mended; any other with its own place. */
function printFixed({ fix, line, column, endLine, endColumn }: Diagnostic, words: string): string[] {
  if (!fix) return [];
  const isOnLine = words !== '' && [endLine, fix.line, fix.endLine].every((other) => other === line);
  if (!isOnLine || fix.column < column || fix.endColumn > endColumn) return [printFix(printSpan(fix), fix.text)];
  const before = words.slice(column - 1, fix.column - 1);
  const after = words.slice(fix.endColumn - 1, endColumn - 1);
  return [printFix(null, before + fix.text + after)];
}
