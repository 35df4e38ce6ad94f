/** One check of a folder as `npm run check` makes it, cache and all; says how many files it read, and how many errors it found. */
import { openChecker } from '../src/checker/checker.ts';
import { countSeverity } from '../src/core/diagnostic.ts';
import { readToday } from '../src/settings.ts';

const [content = ''] = process.argv.slice(2);
const { report, parsed } = await openChecker(content).check({ today: readToday() });
process.stdout.write(`${parsed} ${countSeverity(report.diagnostics, 'error')}\n`);
