/** One check of a folder as `npm run check` makes it, cache and all; says how many files it read, and how many errors it found. */
import { readCache, writeCache } from '../src/check-cache.ts';
import { checkFolder } from '../src/checker.ts';
import { countErrors } from '../src/report.ts';
import { readToday } from '../src/settings.ts';

const [content = ''] = process.argv.slice(2);
const { report, state, parsed } = await checkFolder(content, readCache(content), { today: readToday() });
writeCache(content, state);
process.stdout.write(`${parsed} ${countErrors(report.diagnostics)}\n`);
