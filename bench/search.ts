/**
 * `npm run bench -- search [DOCUMENTS…]`: the number index at each size, as rows without pages: how many files, how large
 * the largest, what the directory costs in the search script; and whole numbers looked up in every form people type.
 */
import { brotliCompressSync } from 'node:zlib';
import { openIndex, planRows, scoreWholeNumbers } from './number-queries.ts';

const SIZES = [16, 1_000, 10_000, 100_000];
const SEED = 9;
/** Documents whose numbers are looked up, at the largest size and at the others. */
const SAMPLE = 100;

/** @returns whether every look-up gave the right document first */
export async function benchSearch(sizes: readonly number[]): Promise<boolean> {
  let isRight = true;
  const rows = [];
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const index = planRows(size, SEED);
    const { directory, sizes: files } = openIndex(index);
    const start = performance.now();
    const { asked, missed, requests, bytes } = await scoreWholeNumbers(index, SAMPLE, SEED);
    const milliseconds = (performance.now() - start) / asked;
    for (const { form, query, meant, got } of missed)
      console.log(`${form}: “${query}” phải ra ${meant}, lại ra ${got}`);
    isRight &&= missed.length === 0;
    rows.push({
      'văn bản': size,
      tệp: files.length,
      'tệp lớn nhất, byte gzip': Math.max(...files),
      'mục lục, byte brotli': brotliCompressSync(directory).length,
      'lượt tra': asked,
      sai: missed.length,
      'yêu cầu nhiều nhất': requests,
      'byte nhiều nhất': bytes,
      'ms mỗi lượt': milliseconds.toFixed(2),
    });
  }
  console.table(rows);
  return isRight;
}
