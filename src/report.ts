/** The forms a report is printed in, one a run. */
import type { Report } from './core/check.ts';
import { countSeverity, type Diagnostic } from './core/diagnostic.ts';
import { printGithub } from './report/github.ts';
import { printJson } from './report/json.ts';
import { printJunit } from './report/junit.ts';
import { type PrintOptions, printPretty } from './report/pretty.ts';
import { printSarif } from './report/sarif.ts';

export type Format = 'pretty' | 'json' | 'sarif' | 'junit' | 'github';

/** Each a function of the report, and of the lines it shows. */
export const FORMATS: Readonly<Record<Format, (report: Report, options: PrintOptions) => string>> = {
  pretty: printPretty,
  json: printJson,
  sarif: printSarif,
  junit: printJunit,
  github: printGithub,
};

export function countErrors(diagnostics: readonly Diagnostic[]): number {
  return countSeverity(diagnostics, 'error');
}
