/**
 * `npm run check`: reads the collection, prints what is wrong with it, ends with 1 when anything is an error, 2 on a wrong call.
 * `npm run check -- --explain CODE`: prints what a rule means.
 * `npm run check -- --fix` first makes the edits that are certain; with `--dry-run` it prints them and writes nothing.
 */
import { parseArgs } from 'node:util';
import { type CachedRun, openChecker } from '../src/checker/checker.ts';
import { findNearestRules, isRule } from '../src/core/rules.ts';
import { countErrors, FORMATS, type Format } from '../src/report.ts';
import { CONTENT_DIR, readToday } from '../src/settings.ts';
import { openLines } from '../src/source-lines.ts';
import { COMMANDS } from '../src/strings/commands.ts';
import { printRule } from '../src/strings/explain.ts';
import { readOptions, requireFolder, stop, write } from './command.ts';
import { fixFiles } from './fix.ts';
import { watchFolder } from './watch.ts';

const OPTIONS = {
  content: { type: 'string' },
  format: { type: 'string' },
  explain: { type: 'string' },
  watch: { type: 'boolean' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;
const {
  content = CONTENT_DIR,
  format = 'pretty',
  explain,
  watch: isWatching,
  fix: isFixing = false,
  'dry-run': isDryRun = false,
} = readOptions((args) => parseArgs({ args, options: OPTIONS }).values, COMMANDS.checkUsage);
if (!Object.hasOwn(FORMATS, format)) stop(COMMANDS.unknownFormat(format, Object.keys(FORMATS)), COMMANDS.checkUsage);

if (isDryRun && !isFixing) stop(COMMANDS.dryRunAlone, COMMANDS.checkUsage);
// A rule is explained whatever the collection.
if (explain === undefined) requireFolder(content, COMMANDS.checkUsage);
// A report for a program stands alone on standard output.
const say = format === 'pretty' ? write : (text: string) => process.stderr.write(text);
const isWritten = !isFixing || explain !== undefined || fixFiles(content, { today: readToday(), isDryRun, say });

if (explain === undefined) await check();
else explainRule(explain);

async function check(): Promise<void> {
  const checker = openChecker(content);
  const first = await checker.check({ today: readToday() });
  print(first);
  if (!isWatching) return;
  say(`${COMMANDS.watching(content)}\n`);
  watchFolder(content, checker, first, (run) => {
    say(`\n${COMMANDS.checkedAgain(run.parsed)}\n`);
    print(run);
  });
}

function print({ report }: CachedRun): void {
  // Node's own rules: a terminal, without NO_COLOR or TERM=dumb.
  const color = process.stdout.isTTY && process.stdout.hasColors();
  write(FORMATS[format as Format](report, { color, lineOf: openLines() }));
  process.exitCode = countErrors(report.diagnostics) > 0 || !isWritten ? 1 : 0;
}

function explainRule(written: string): void {
  const code = written.trim().toLowerCase();
  if (!isRule(code)) stop(COMMANDS.unknownRule(code, findNearestRules(code)));
  write(printRule(code));
}
