/** `npm run check`: reads the collection, prints what is wrong with it, ends with 1 when anything is an error, 2 on a wrong call. */
import { parseArgs } from 'node:util';
import { checkCollection } from '../src/core/check.ts';
import { readCollection } from '../src/corpus.ts';
import { countErrors, FORMATS, type Format } from '../src/report.ts';
import { CONTENT_DIR, readToday } from '../src/settings.ts';
import { COMMANDS } from '../src/strings/commands.ts';
import { readOptions, stop, write } from './command.ts';

const { content = CONTENT_DIR, format = 'pretty' } = readOptions(
  (args) => parseArgs({ args, options: { content: { type: 'string' }, format: { type: 'string' } } }).values,
  COMMANDS.checkUsage,
);
if (!Object.hasOwn(FORMATS, format)) stop(COMMANDS.unknownFormat(format), COMMANDS.checkUsage);

const report = checkCollection(readCollection(content), readToday());
write(FORMATS[format as Format](report));
process.exitCode = countErrors(report.diagnostics) > 0 ? 1 : 0;
