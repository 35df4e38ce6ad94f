/**
 * The report as JUnit XML, for test panels: a test for the check itself, which has passed and tells what was checked and
 * what was not, and one for each problem, failed where it is an error. Each failure has a test of its own, for most
 * readers show only the first of a test. A rule is no test: that no problem was found does not say that it could be asked.
 * No attribute but those of Jenkins's schema, which is the strictest in use.
 */
import type { Report } from '../core/check.ts';
import { countSeverity, type Diagnostic } from '../core/diagnostic.ts';
import { printMessage, printSummary } from '../strings/diagnostics.ts';
import { type PrintOptions, printPlace, printProblem } from './pretty.ts';

export function printJunit({ diagnostics, summary }: Report, options: PrintOptions = {}): string {
  const errors = countSeverity(diagnostics, 'error');
  const counts = { tests: 1 + diagnostics.length, failures: errors, errors: 0 };
  const told = escapeText(printSummary(summary, errors, countSeverity(diagnostics, 'warning')));
  const properties = Object.entries(summary).map(([name, value]) => element('property', { name, value }));
  const suite = element('testsuite', { name: 'viendan', ...counts }, [
    element('properties', {}, properties),
    element('testcase', { name: 'npm run check', classname: 'viendan' }, [element('system-out', {}, told)]),
    ...diagnostics.map((diagnostic) => toCase(diagnostic, options)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'viendan', ...counts }, [suite])}\n`;
}

/** Its name says the place and the problem: two tests of one name would be taken for one. */
function toCase(diagnostic: Diagnostic, { lineOf }: PrintOptions): string {
  const { code, severity } = diagnostic;
  const message = printMessage(diagnostic);
  const body = escapeText(printProblem(diagnostic, { lineOf }));
  const result =
    severity === 'error' ? element('failure', { message, type: code }, body) : element('system-out', {}, body);
  return element('testcase', { name: `${printPlace(diagnostic)} ${message}`, classname: code }, [result]);
}

function element(name: string, attributes: Record<string, string | number>, content: string | string[] = []): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  const inside = typeof content === 'string' ? content : content.map((child) => `\n${child}`).join('');
  const end = typeof content === 'string' || inside === '' ? '' : '\n';
  return inside === '' ? `<${name}${words.join('')}/>` : `<${name}${words.join('')}>${inside}${end}</${name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 allows nowhere, not even as a reference, is left out. */
function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] as string)
    .replaceAll('\r', '&#13;');
}

/** A reader turns line ends and tabs of an attribute into spaces, unless they are references. */
function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
