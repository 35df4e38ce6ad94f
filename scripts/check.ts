/**
 * `npm run check`: reads the collection, prints what is wrong with it, ends with 1 when anything is an error, 2 on a wrong call.
 * `npm run check -- --explain CODE`: prints what a rule means.
 */
import { parseArgs } from 'node:util';
import { checkCollection } from '../src/core/check.ts';
import { findNearestRules, isRule } from '../src/core/rules.ts';
import { readCollection } from '../src/corpus.ts';
import { countErrors, FORMATS, type Format } from '../src/report.ts';
import { CONTENT_DIR, readToday } from '../src/settings.ts';
import { COMMANDS } from '../src/strings/commands.ts';
import { printRule } from '../src/strings/explain.ts';
import { readOptions, stop, write } from './command.ts';

const options = { content: { type: 'string' }, format: { type: 'string' }, explain: { type: 'string' } } as const;
const {
  content = CONTENT_DIR,
  format = 'pretty',
  explain,
} = readOptions((args) => parseArgs({ args, options }).values, COMMANDS.checkUsage);
if (!Object.hasOwn(FORMATS, format)) stop(COMMANDS.unknownFormat(format), COMMANDS.checkUsage);

if (explain === undefined) check();
else explainRule(explain);

function check(): void {
  const report = checkCollection(readCollection(content), readToday());
  write(FORMATS[format as Format](report));
  process.exitCode = countErrors(report.diagnostics) > 0 ? 1 : 0;
}

function explainRule(code: string): void {
  if (!isRule(code)) stop(COMMANDS.unknownRule(code, findNearestRules(code)));
  write(printRule(code));
}
