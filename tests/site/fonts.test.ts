/** The site's typeface, as cut by src/fonts.ts: it has every letter the pages show, and no line jumps when it comes. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { toFontCharacters } from '../../src/fonts.ts';
import { DIRECTIVE, openSites } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);

/** @returns typefaces the browser drew the words below an element with, and the number of glyphs of each */
async function readTypefaces(page: Page, selector: string): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: `${selector}, ${selector} *`,
  });
  const counts: Record<string, number> = {};
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, glyphCount } of fonts) counts[familyName] = (counts[familyName] ?? 0) + glyphCount;
  }
  return counts;
}

/** On a machine with much to do the typeface may come too late for the first look: it is then there for the next. */
async function waitForTypeface(page: Page): Promise<void> {
  for (let look = 0; look < 8; look++) {
    if ('Be Vietnam Pro' in (await readTypefaces(page, 'main'))) return;
    await page.reload({ waitUntil: 'networkidle' });
  }
}

test.for([
  ['root', DIRECTIVE],
  ['root', ''],
  ['root', 'van-ban/217-qd-tw-2013/'],
  ['below', 'tim-kiem/'],
  ['other', ''],
] as const)('every letter is of the site’s own typeface: %s /%s', async ([which, path]) => {
  await withPage(
    path,
    async (page) => {
      await waitForTypeface(page);
      const {
        'Be Vietnam Pro': own = 0,
        'Be Vietnam Pro SemiBold': bold = 0,
        ...others
      } = await readTypefaces(page, 'main');
      expect(own + bold).toBeGreaterThan(100);
      // What is said as code is of the reader's own machine.
      const code = await page.locator('main :is(code, pre)').count();
      if (code === 0) expect(others).toEqual({});
    },
    {},
    which,
  );
});

test('letters of every kind, typed in one form and in the other', async () => {
  await withPage('', async (page) => {
    await waitForTypeface(page);
    await page.locator('h1').evaluate((head) => {
      head.textContent = `ẰẴẶỚỨỸĐ ằẵặớứỹđ ${'Ằẵặớứỹ'.normalize('NFD')} §12 “…” – 30 % №`;
    });
    const {
      'Be Vietnam Pro': own = 0,
      'Be Vietnam Pro SemiBold': bold = 0,
      ...others
    } = await readTypefaces(page, 'h1');
    // The one sign the typeface has not.
    expect(Object.values(others)).toEqual([1]);
    expect(own + bold).toBeGreaterThan(20);
  });
});

describe('what is cut out', () => {
  test.for([
    ['a letter of the collection’s own', ['Señor', 'Ωμ'], 'ñΩμ', true],
    ['of lines and tabs nothing', ['a\n\tb\u0000'], '\n\t\u0000', false],
    ['what nobody writes', ['Điều 1'], 'ñ中', false],
  ] as const)('%s', ([, texts, looked, isIn]) => {
    const characters = toFontCharacters(texts);
    for (const character of looked) expect(characters.includes(character), character).toBe(isIn);
  });
  test('each once, in one order', () => {
    const characters = [...toFontCharacters(['zñ', 'ñz'])];
    expect(characters).toEqual([...new Set(characters)].sort());
    expect(toFontCharacters(['ab', 'ñ'])).toBe(toFontCharacters(['ñ', 'ba']));
  });
});

test.for([DIRECTIVE, '', 'tim-kiem/?q=23-QD%2FTW', 'tim-kiem/?q=dan%20van'])(
  'on a slow line nothing of a page moves while it comes: /%s',
  async (path) => {
    const context = await sites.newContext({ viewport: { width: 412, height: 823 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1.6e6 / 8,
      uploadThroughput: 0.75e6 / 8,
    });
    // The typeface last of all: when lines are read already.
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(sites.served.root.home + path, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.fonts.size)).toBe(2);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    await context.close();
  },
);
