/**
 * `npm run bench`: a whole check of the collection, and the recogniser over its one text.
 * `npm run bench -- check [DOCUMENTS…]`: the checker on generated collections (bench/check.ts).
 * `npm run bench -- recogniser DIR`: the recogniser over the instruments of DIR, beside a bare pattern in the same run.
 * `npm run bench -- search [DOCUMENTS…]`: numbers looked up in the index of planned collections (bench/search.ts).
 * `npm run bench -- lighthouse [PATH…]`: Lighthouse on pages of the built site (bench/lighthouse.ts).
 * `npm run bench -- site [PAGES]`: the check of a built site's links, 10,000 pages of 50 links unless told.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { checkCollection } from '../src/core/check.ts';
import { recogniseCitations } from '../src/core/citation.ts';
import { readCollection } from '../src/corpus.ts';
import { readToday } from '../src/settings.ts';
import { COMMANDS } from '../src/strings/commands.ts';
import { benchCheck } from './check.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchSearch } from './search.ts';
import { benchSiteLinks } from './site-links.ts';

/** What one would write in a minute: no type, no date, no lists. The yardstick for speed. */
const BARE = /\d+(?:\/\d{4})?[/-][A-ZĐ]+[\w/-]*/gu;
const RUNS = 7;

const [what, dir] = process.argv.slice(2);
if (what === undefined) benchCollection();
else if (what === 'check') await benchCheck(process.argv.slice(3).map(Number));
else if (what === 'search') {
  if (!(await benchSearch(process.argv.slice(3).map(Number)))) process.exitCode = 1;
} else if (what === 'lighthouse') {
  if (!(await benchLighthouse(process.argv.slice(3)))) process.exitCode = 1;
} else if (what === 'site') benchSiteLinks(Number(dir) || 10_000);
else if (what === 'recogniser' && dir && existsSync(join(dir, 'dev-instruments.jsonl.gz'))) benchRecogniser(dir);
else {
  process.stderr.write(`${COMMANDS.benchUsage}\n`);
  process.exitCode = 2;
}

function benchCollection(): void {
  const source = readFileSync('content/sources/chi-thi.txt', 'utf8');
  compare([Array(100).fill(source).join('\n\n')]);
  const today = readToday();
  const check = measure(() => checkCollection(readCollection('content'), { today }).summary.citations);
  console.log(
    `Kiểm cả kho: ${(check.seconds * 1000).toFixed(1)} ms, ${check.result} viện dẫn (trung vị của ${RUNS} lượt).`,
  );
}

function benchRecogniser(folder: string): void {
  const lines = gunzipSync(readFileSync(join(folder, 'dev-instruments.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
  compare(texts);
  // Time against length: the same words, ten times as many each time.
  const all = texts.join('\n\n');
  const rows = [10_000, 100_000, 1_000_000, 10_000_000].map((length) => {
    const text = all.slice(0, length);
    const { seconds, result } = measure(() => recogniseCitations(text).length);
    return {
      'ký tự': length,
      ms: (seconds * 1000).toFixed(2),
      'ns/ký tự': ((seconds * 1e9) / length).toFixed(1),
      'kết quả': result,
    };
  });
  console.table(rows);
}

function compare(texts: readonly string[]): void {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const bare = measure(() => texts.reduce((count, text) => count + [...text.matchAll(BARE)].length, 0));
  const full = measure(() => texts.reduce((count, text) => count + recogniseCitations(text).length, 0));
  const row = ({ seconds, result }: Measured) => ({ 'MB/giây': (megabytes / seconds).toFixed(1), 'kết quả': result });
  console.table({ 'mẫu một dòng': row(bare), 'bộ nhận dạng': row(full) });
  console.log(
    `${texts.length} văn bản, ${megabytes.toFixed(1)} MB; bằng 1/${(full.seconds / bare.seconds).toFixed(1)} tốc độ của mẫu một dòng.`,
  );
}

interface Measured {
  seconds: number;
  result: number;
}

/** Median of several runs after one to warm up. */
function measure(work: () => number): Measured {
  let result = work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    result = work();
    return (performance.now() - start) / 1000;
  });
  return { seconds: times.sort((a, b) => a - b)[RUNS >> 1] ?? 0, result };
}
