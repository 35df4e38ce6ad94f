/** What of the search script travels before a number is answered, and before words are: files as a host packs them with brotli. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { focusBox, readAnswer } from '../../tests/support/ask.ts';

export interface ScriptBytes {
  /** Until the box is come to. */
  before: number;
  /** From then on. */
  after: number;
}

/** @param home of a host with the search page */
export async function measureScript(browser: Browser, home: string, query: string): Promise<ScriptBytes> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (/\/_astro\/[^?]*\.js/.test(response.url())) bodies.push(response.body());
    });
    const weigh = async (): Promise<number> =>
      (await Promise.all(bodies)).reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
    await page.goto(`${home}tim-kiem/`, { waitUntil: 'networkidle' });
    const before = await weigh();
    await focusBox(page);
    await page.locator('#q').fill(query);
    await readAnswer(page);
    return { before, after: (await weigh()) - before };
  } finally {
    await context.close();
  }
}
