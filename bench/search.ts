/**
 * `npm run bench -- search [DOCUMENTS…]`: search at each size, in one run of a real browser. Numbers in every form people
 * type, against the files of the number index; words, each with the document that must come first; and what a first
 * query costs on a slow line, beside Pagefind used as it comes. Sixteen documents are the real collection; the others are
 * generated, as indexes without pages; above ten thousand only numbers are looked up.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { NumberIndexRow } from '../src/core/search.ts';
import { readCollection } from '../src/corpus.ts';
import { toNumberRows } from '../src/number-index-files.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { WORD_QUERIES } from '../tests/support/word-queries.ts';
import { generateCollection } from './generate.ts';
import { servePacked } from './host.ts';
import { measureLine } from './search/line-table.ts';
import { planRows } from './search/number-queries.ts';
import { measureNumbers } from './search/number-table.ts';
import { writePagefindDefault } from './search/pagefind-default.ts';
import { buildSearchPage, readTexts, type TextCollection, writeTextIndex } from './search/site.ts';
import { sampleWordQueries, type WordQuery } from './search/word-queries.ts';
import { measureWords } from './search/word-table.ts';

const SIZES = [16, 1_000, 10_000, 100_000];
const SEED = 9;
/** Up to so many documents it is the real collection, and to so many there is a full text. */
const REAL_MAX = 16;
const TEXTS_MAX = 10_000;

/** @returns whether every number, the words and the bounds came out as they must */
export async function benchSearch(sizes: readonly number[]): Promise<boolean> {
  const browser = await launchBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'viendan-bench-'));
  const tables: Measured[] = [];
  try {
    for (const size of sizes.length > 0 ? sizes : SIZES) {
      console.log(`${size} văn bản…`);
      tables.push(await measureSize(size, join(folder, String(size)), browser));
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.table(tables.flatMap(({ numbers }) => numbers));
  console.table(tables.flatMap(({ words }) => words));
  console.table(tables.flatMap(({ line }) => line));
  console.table(tables.map(({ script }) => script));
  return tables.every(({ isRight }) => isRight);
}

interface Measured {
  numbers: object[];
  words: object[];
  line: object[];
  script: object;
  isRight: boolean;
}

async function measureSize(size: number, folder: string, browser: Browser): Promise<Measured> {
  const { rows, texts, queries } = openCollection(size, join(folder, 'content'));
  const site = join(folder, 'site');
  buildSearchPage(site, rows);
  if (texts) {
    await writeTextIndex(site, texts);
    await writePagefindDefault(site, texts);
  }
  const numbers = await measureNumbers(size, rows, SEED);
  const host = await servePacked(site);
  try {
    const words = texts ? await measureWords(size, queries, host.home, browser) : { rows: [], isRight: true };
    const line = await measureLine(size, rows, queries, host.home, browser);
    const isRight = numbers.isRight && words.isRight && line.isRight;
    return { numbers: numbers.rows, words: words.rows, line: line.rows, script: line.script, isRight };
  } finally {
    await host.close();
  }
}

function openCollection(size: number, folder: string): Opened {
  if (size <= REAL_MAX) {
    const queries = Object.entries(WORD_QUERIES).flatMap(([kind, table]) =>
      table.map(([query, slug]): WordQuery => ({ kind, query, slug })),
    );
    return { rows: toNumberRows(readCollection('content')), texts: readTexts('content'), queries };
  }
  const rows = planRows(size, SEED);
  if (size > TEXTS_MAX) return { rows, texts: null, queries: [] };
  generateCollection(folder, size, SEED);
  const texts = readTexts(folder);
  return { rows, texts, queries: sampleWordQueries(texts, SEED) };
}

interface Opened {
  rows: NumberIndexRow[];
  texts: TextCollection | null;
  queries: WordQuery[];
}
