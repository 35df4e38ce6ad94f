/** Asking the search page in a real browser. */
import type { Page } from 'playwright-core';
import { search } from '../../src/strings/search.ts';

export interface PageAnswer {
  says: string;
  /** Slugs of the documents listed, in order. */
  slugs: string[];
}

/** Makes the box of an open search page ready, as it is once a reader has come to it. */
export async function focusBox(page: Page): Promise<void> {
  await page.locator('#q').focus();
  await page.waitForFunction(() => document.querySelector('#q')?.getAttribute('role') === 'combobox');
}

/** Types queries into the box of an open search page, one after the other. @returns what it lists for each */
export async function askAll(page: Page, queries: readonly string[]): Promise<PageAnswer[]> {
  await focusBox(page);
  const answers: PageAnswer[] = [];
  for (const query of queries) {
    // What is said of an empty box tells the next answer from the last.
    await page.locator('#q').fill('');
    await page.locator('#trang-thai', { hasText: search.idle }).waitFor({ state: 'attached' });
    await page.locator('#q').fill(query);
    answers.push(await readAnswer(page));
  }
  return answers;
}

/** Waits until the search page has answered what stands in its box. */
export async function readAnswer(page: Page): Promise<PageAnswer> {
  await page.waitForFunction(
    (waiting) => {
      const says = document.querySelector('#trang-thai')?.textContent ?? '';
      return !waiting.includes(says);
    },
    ['', search.idle, search.loading],
  );
  const says = await page.locator('#trang-thai').innerText();
  const hrefs = await page
    .locator('#ket-qua > li > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return { says, slugs: hrefs.map((href) => /van-ban\/([^/]+)\//.exec(href)?.[1] ?? '') };
}
