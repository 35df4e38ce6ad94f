/** What the site's tests share: a browser, the built sites served, and a page looked at with open eyes. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { readLargeSite, readLongSite, readOtherSite, readUnsettledSite } from '../support/build-sites.ts';
import { BASE_BELOW, SITES } from '../support/paths.ts';
import { type Served, serve } from '../support/serve.ts';

export const DIRECTIVE = 'van-ban/chi-thi-dan-van-chinh-quyen/';
type Which = 'root' | 'below' | 'other' | 'large' | 'long' | 'unsettled';
type ContextOptions = Parameters<Browser['newContext']>[0];

export interface OpenSites {
  served: Record<Which, Served>;
  newContext: (options?: ContextOptions) => Promise<BrowserContext>;
  /** Opens a page, looks at it, and fails on any console error and any request that leaves the site. */
  withPage: (
    path: string,
    look: (page: Page) => Promise<void>,
    options?: ContextOptions,
    which?: Which,
  ) => Promise<void>;
}

/** Called once at the head of a test file; its members work inside tests. */
export function openSites(): OpenSites {
  let browser: Browser;
  const served = {} as Record<Which, Served>;
  beforeAll(async () => {
    browser = await launchBrowser();
    served.root = await serve(SITES.root);
    served.below = await serve(SITES.below, BASE_BELOW);
    served.other = await serve(readOtherSite());
    served.large = await serve(readLargeSite());
    served.long = await serve(readLongSite());
    served.unsettled = await serve(readUnsettledSite());
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all(Object.values(served).map((site) => site.close()));
  });
  return {
    served,
    newContext: (options) => browser.newContext(options),
    withPage: async (path, look, options = {}, which = 'root') => {
      const { home } = served[which];
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        const problems: string[] = [];
        page.on('pageerror', (error) => problems.push(String(error)));
        page.on('console', (message) => {
          if (message.type() === 'error') problems.push(message.text());
        });
        page.on('request', (request) => {
          if (!request.url().startsWith(home) && !request.url().startsWith('data:')) problems.push(request.url());
        });
        const response = await page.goto(home + path);
        expect(response?.status(), path).toBe(200);
        await look(page);
        expect(problems, path).toEqual([]);
      } finally {
        await context.close();
      }
    },
  };
}

/** Waits until the search page has answered, whatever it answers. @returns what it says */
export async function waitForAnswer(page: Page): Promise<string> {
  await page.waitForFunction(
    () => {
      const says = document.querySelector('#trang-thai')?.textContent ?? '';
      return says !== '' && says !== 'Đang tìm…';
    },
    null,
    { timeout: 15_000 },
  );
  return page.locator('#trang-thai').innerText();
}
