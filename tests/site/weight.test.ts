/** What a reader's line carries for a page: everything fetched, packed as hosts pack it, the icon of the tab too. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PackedHost, servePacked } from '../../bench/host.ts';
import { launchBrowser } from '../support/browser.ts';
import { SITES } from '../support/paths.ts';
import { DIRECTIVE } from './open.ts';

/** In bytes: HTML, style sheets and scripts together; typefaces together. */
const TEXT_MAX = 25_000;
const FONTS_MAX = 60_000;
const REQUESTS_MAX = 8;
const isFont = (type: string): boolean => type.startsWith('font/');

let browser: Browser;
let host: PackedHost;
beforeAll(async () => {
  browser = await launchBrowser();
  host = await servePacked(SITES.root, ['br', 'gzip']);
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

async function fetchPage(path: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const fetched: { path: string; type: string; packing: string; bytes: number }[] = [];
  const waiting: Promise<unknown>[] = [];
  page.on('requestfinished', (request) => {
    const read = async (): Promise<void> => {
      const [headers, sizes] = await Promise.all([(await request.response())?.allHeaders(), request.sizes()]);
      fetched.push({
        path: new URL(request.url()).pathname,
        type: headers?.['content-type'] ?? '',
        packing: headers?.['content-encoding'] ?? '',
        bytes: sizes.responseBodySize,
      });
    };
    waiting.push(read());
  });
  await page.goto(host.home + path, { waitUntil: 'networkidle' });
  // To the end and back: nothing may be kept for later.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  // A browser without a window asks for no icon.
  const icon = await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '');
  if (!fetched.some(({ path: known }) => icon.endsWith(known))) await page.evaluate((href) => fetch(href), icon);
  await page.waitForLoadState('networkidle');
  await Promise.all(waiting);
  const named = await page.evaluate(() => [...document.scripts].map(({ src }) => src).filter(Boolean));
  await context.close();
  return { fetched, named: named.map((src) => new URL(src).pathname) };
}

test.for([
  [DIRECTIVE, TEXT_MAX],
  ['van-ban/23-qd-tw-2021/', TEXT_MAX],
  ['', TEXT_MAX],
] as const)('/%s', async ([path, textMax]) => {
  const { fetched, named } = await fetchPage(path);
  const sum = (of: typeof fetched): number => of.reduce((total, { bytes }) => total + bytes, 0);
  const fonts = fetched.filter(({ type }) => isFont(type));
  const texts = fetched.filter(({ type }) => !isFont(type));
  const told = JSON.stringify(fetched, null, 1);
  expect(fonts, told).toHaveLength(2);
  expect(
    texts.every(({ packing }) => packing === 'br'),
    told,
  ).toBe(true);
  // One journey for all scripts: none of them asks for another (src/import-helper.ts).
  const scripts = texts.filter(({ type }) => type.startsWith('text/javascript'));
  expect(scripts.map((script) => script.path).sort(), told).toEqual(named.sort());
  expect(sum(texts), told).toBeLessThanOrEqual(textMax);
  expect(sum(fonts), told).toBeLessThanOrEqual(FONTS_MAX);
  expect(fetched.length, told).toBeLessThanOrEqual(REQUESTS_MAX);
});
