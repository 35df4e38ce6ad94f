/** Nothing of the directive's page moves while it comes, however late its typeface; and the typeface has every character that is shown. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITES } from '../support/paths.ts';
import { DIRECTIVE, openSites } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);

test.for([
  [1280, 900, 0],
  [360, 740, 0],
  // The typeface comes late: what is being read is left as it is.
  [1280, 900, 700],
] as const)(
  'nothing of it moves while it loads and is scrolled, at %i×%i px, fonts after %i ms',
  async ([width, height, late]) => {
    const context = await sites.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    if (late > 0)
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, late));
        await route.continue();
      });
    await page.goto(sites.served.root.home + DIRECTIVE, { waitUntil: 'networkidle' });
    for (const at of [0, 0.2, 0.5, 0.8, 1]) {
      await page.evaluate((share) => window.scrollTo(0, document.body.scrollHeight * share), at);
      await page.waitForTimeout(100);
    }
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const sum = (list: PerformanceObserverEntryList): number =>
            list.getEntries().reduce((total, entry) => total + (entry as unknown as { value: number }).value, 0);
          new PerformanceObserver((list) => resolve(sum(list))).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 300);
        }),
    );
    expect(moved).toBe(0);
    await context.close();
  },
);

test('every character of every page is in the typeface that is served', async () => {
  const used = new Set<string>();
  for (const file of globSync('**/*.html', { cwd: SITES.root })) {
    const words = readFileSync(`${SITES.root}${file}`, 'utf8').replace(/<[^>]*>/g, ' ');
    for (const character of words.normalize('NFC')) used.add(character);
  }
  await withPage('', async (page) => {
    // A character the typeface lacks is drawn by what stands behind it, and two that stand there draw it unlike.
    const missing = await page.evaluate(
      async (characters) => {
        await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 40px "Be Vietnam Pro"`)));
        const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        const measure = (weight: string, behind: string, character: string): number => {
          pen.font = `${weight} 40px "Be Vietnam Pro", ${behind}`;
          return pen.measureText(character).width;
        };
        return characters.filter((character) =>
          ['400', '600'].some(
            (weight) => measure(weight, 'monospace', character) !== measure(weight, 'serif', character),
          ),
        );
      },
      [...used].filter((character) => character.trim() !== ''),
    );
    expect(missing).toEqual([]);
  });
});
