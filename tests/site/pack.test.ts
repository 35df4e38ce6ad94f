/** “Tập tài liệu” in a real browser, on the screen and as a PDF. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { ROOT } from '../support/paths.ts';
import { openSites } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);
const PACK = 'tap-tai-lieu/';
/** By hand, as in site.test.ts. */
const TEXT = readFileSync(`${ROOT}content/sources/chi-thi.txt`, 'utf8')
  .replaceAll('**', '')
  .replace('Trung\n\nương Đảng', 'Trung ương Đảng')
  .replace('phong trào\n\nthi đua', 'phong trào thi đua')
  .replace(/ *\n+/g, '\n')
  .trim();

test('without JavaScript: the text character for character, fifteen records, an index of fifteen', async () => {
  await withPage(
    PACK,
    async (page) => {
      const text = await page.locator('.toan-van').innerText();
      expect(text.replace(/\n+/g, '\n').trim()).toBe(TEXT);
      expect(await page.locator('.pack-record').count()).toBe(15);
      expect(await page.locator('.contents li').count()).toBe(17);
      const rows = page.locator('.pack-index tbody tr');
      expect(await rows.count()).toBe(15);
      expect(await rows.first().innerText()).toMatch(/\[2\] Quyết định 23-QĐ\/TW\s+nhiệm vụ 1 \(đoạn 5\) của \[1\]/);
    },
    { javaScriptEnabled: false },
  );
});

test('each place of the index is the very citation, in the paragraph whose number is drawn beside it', async () => {
  await withPage(PACK, async (page) => {
    const places = await page.locator('.pack-index tbody tr').evaluateAll((rows) =>
      rows.map((row) => {
        const [name, link] = [row.querySelector('th'), row.querySelector('td a')];
        const target = document.querySelector(link?.getAttribute('href') ?? '');
        const paragraph = target?.closest('.doan');
        const all = [...document.querySelectorAll('.toan-van .doan')];
        return {
          item: /\[(\d+)\]/.exec(name?.textContent ?? '')?.[1],
          number: name?.textContent?.trim().split(' ').at(-1),
          said: link?.textContent,
          at: all.indexOf(paragraph as Element) + 1,
          words: target?.textContent,
          mark: target?.getAttribute('data-muc'),
        };
      }),
    );
    expect(places).toHaveLength(15);
    for (const { item, number, said, at, words, mark } of places) {
      expect(words).toContain(number);
      expect(said).toContain(`(đoạn ${at})`);
      expect(mark).toBe(item);
    }
    expect(
      await page
        .locator('.toan-van .doan')
        .nth(4)
        .evaluate((element) => getComputedStyle(element, '::before').content),
    ).toContain('counter(doan)');
  });
});

test('by keyboard from the contents to a record and from a citation to its record', async () => {
  await withPage(PACK, async (page) => {
    await page.locator('.contents a', { hasText: '217-QĐ/TW' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':target').innerText()).toBe('[14] Quyết định 217-QĐ/TW');
    await page.locator('.toan-van a', { hasText: /^218-QĐ\/TW$/ }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':target').innerText()).toBe('[15] Quyết định 218-QĐ/TW');
  });
});

test('what is not held, not found and not looked up is in the index too', async () => {
  await withPage(
    PACK,
    async (page) => {
      const others = page.locator('.pack-index').nth(1).locator('tbody tr');
      const outcomes = new Set(await others.locator('td:last-child').allInnerTexts());
      for (const outcome of ['mơ hồ', 'không rõ', 'không có trong kho', 'viện dẫn theo tên'])
        expect(outcomes).toContain(outcome);
    },
    {},
    'unsettled',
  );
});

test('on paper: several A4 sheets, each part on a sheet of its own, nothing wider than the sheet', async () => {
  await withPage(PACK, async (page) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page(?![a-zA-Z])/g) ?? [];
    expect(sheets.length).toBeGreaterThan(8);
    expect(pdf.match(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/g)?.length).toBe(sheets.length);
    await page.emulateMedia({ media: 'print' });
    const breaks = await page.evaluate(() =>
      ['.pack-text', '.pack-records', '.pack-citations'].map(
        (part) => getComputedStyle(document.querySelector(part) as Element).breakBefore,
      ),
    );
    expect(breaks).toEqual(['page', 'page', 'page']);
    await page.setViewportSize({ width: 640, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  });
});

test.for([
  ['light', 1280],
  ['dark', 320],
] as const)('axe finds nothing wrong and nothing is wider: %s, %i px', async ([colorScheme, width]) => {
  await withPage(
    PACK,
    async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
    { colorScheme, viewport: { width, height: 800 } },
  );
});
