/** `npm run bench`: the recogniser beside a bare one-line pattern over the same text, and a whole check of the collection. */
import { readFileSync } from 'node:fs';
import { checkCollection } from '../src/core/check.ts';
import { recogniseCitations } from '../src/core/citation.ts';
import { readCollection } from '../src/corpus.ts';

/** What one would write in a minute: no type, no date, no lists. The yardstick for speed. */
const BARE = /\d+(?:\/\d{4})?[/-][A-ZĐ]+[\w/-]*/gu;
const RUNS = 7;

const source = readFileSync('content/sources/chi-thi.txt', 'utf8');
const text = Array(100).fill(source).join('\n\n');
const megabytes = Buffer.byteLength(text) / 1e6;

const bare = measure(() => [...text.matchAll(BARE)].length);
const full = measure(() => recogniseCitations(text).length);
const check = measure(() => checkCollection(readCollection('content')).summary.citations);

console.table({
  'mẫu một dòng': { 'MB/giây': (megabytes / bare.seconds).toFixed(1), 'kết quả': bare.result },
  'bộ nhận dạng': { 'MB/giây': (megabytes / full.seconds).toFixed(1), 'kết quả': full.result },
});
console.log(
  `Kiểm cả kho: ${(check.seconds * 1000).toFixed(1)} ms, ${check.result} viện dẫn (trung vị của ${RUNS} lượt; ${megabytes.toFixed(1)} MB văn bản).`,
);

/** Median of several runs after one to warm up. */
function measure(work: () => number): { seconds: number; result: number } {
  let result = work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    result = work();
    return (performance.now() - start) / 1000;
  });
  return { seconds: times.sort((a, b) => a - b)[RUNS >> 1] ?? 0, result };
}
