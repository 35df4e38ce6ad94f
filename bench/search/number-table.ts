/** Whole numbers looked up in every form people type: which came out wrong, and what the files of the index cost. */
import { brotliCompressSync } from 'node:zlib';
import type { NumberIndexRow } from '../../src/core/search.ts';
import { openIndex, scoreWholeNumbers } from './number-queries.ts';

/** Documents whose numbers are looked up. */
const SAMPLE = 100;

export async function measureNumbers(size: number, index: readonly NumberIndexRow[], seed: number) {
  const { directory, sizes: files } = openIndex(index);
  const start = performance.now();
  // A document without a number cannot be looked up by one.
  const numbered = index.filter(({ number }) => number !== null);
  const { asked, missed, requests, bytes } = await scoreWholeNumbers(numbered, SAMPLE, seed);
  const milliseconds = (performance.now() - start) / asked;
  for (const { form, query, meant, got } of missed) console.log(`${form}: “${query}” phải ra ${meant}, lại ra ${got}`);
  const row = {
    'văn bản': size,
    tệp: files.length,
    'tệp lớn nhất, byte gzip': Math.max(...files),
    'mục lục, byte brotli': brotliCompressSync(directory).length,
    'lượt tra số': asked,
    sai: missed.length,
    'yêu cầu nhiều nhất': requests,
    'byte nhiều nhất': bytes,
    'ms mỗi lượt': milliseconds.toFixed(2),
  };
  return { rows: [row], isRight: missed.length === 0 };
}
