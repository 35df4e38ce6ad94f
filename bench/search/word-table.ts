/** Queries in words, each asked of the search page in a real browser: how often the right document is first. */
import type { Browser } from 'playwright-core';
import { askAll } from '../../tests/support/ask.ts';
import type { WordQuery } from './word-queries.ts';

/** How many of a hundred must have the right document first, and among the first three. */
const FIRST_MIN = 0.85;
const THREE_MIN = 0.93;

export async function measureWords(size: number, queries: readonly WordQuery[], home: string, browser: Browser) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${home}tim-kiem/`);
    const texts = queries.map(({ query }) => query);
    const answers = await askAll(page, texts);
    const places = queries.map(({ slug }, at) => answers[at]?.slugs.indexOf(slug) ?? -1);
    for (const [at, { kind, query, slug }] of queries.entries()) {
      if (places[at] !== 0)
        console.log(`${kind}: “${query}” phải ra ${slug}, lại ra ${answers[at]?.slugs.slice(0, 3)}`);
    }
    const first = places.filter((place) => place === 0).length;
    const three = places.filter((place) => place >= 0 && place < 3).length;
    const row = { 'văn bản': size, 'lượt tìm chữ': queries.length, 'đúng ở đầu': first, 'trong ba đầu': three };
    return { rows: [row], isRight: first >= queries.length * FIRST_MIN && three >= queries.length * THREE_MIN };
  } finally {
    await context.close();
  }
}
