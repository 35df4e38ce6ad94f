/** “Bảng viện dẫn” in a real browser: whole without a script, filtered with one, and the same as its CSV. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { csvColumns, outcomes } from '../../src/strings/citation-table.ts';
import { readUnsettledSite } from '../support/build-sites.ts';
import { readCsv } from '../support/csv.ts';
import { SITES } from '../support/paths.ts';
import { MANY, UNSETTLED } from '../support/unsettled.ts';
import { openSites } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);
const TABLE = 'vien-dan/';
const rowsOf = (page: Page) => page.locator('#bang tbody tr');
const shownRows = (page: Page) => page.locator('#bang tbody tr:not([hidden])');
const stateOf = (page: Page) => page.locator('#loc-trang-thai').innerText();

/** A CSV of a built site, its byte order mark and its head taken off. */
function readTable(site: string): string[][] {
  const text = readFileSync(`${site}vien-dan.csv`, 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const [head, ...rows] = readCsv(text.slice(1));
  expect(head).toEqual(csvColumns.map(([name]) => name));
  return rows;
}

/** Each row as the page has it: words, marked words, sentence, place, target and result. */
const readPage = (page: Page) =>
  rowsOf(page).evaluateAll((rows) =>
    rows.map((row) => {
      const clean = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';
      const quotes = [...row.querySelectorAll('blockquote')];
      const [, , target, result] = row.children;
      return {
        words: clean(row.querySelector('th')?.textContent),
        marked: quotes.map((quote) => clean(quote.querySelector('mark')?.textContent)),
        sentence: clean(quotes.at(-1)?.textContent),
        href: row.querySelector('a.spot')?.getAttribute('href') ?? '',
        targets: [...(target?.querySelectorAll('a') ?? [])].map((link) => clean(link.textContent)).join('; '),
        outcome: clean(result?.querySelector('.outcome')?.textContent),
        result: clean(result?.textContent),
      };
    }),
  );
const clean = (text: string | undefined): string => text?.replace(/^'/, '').replace(/\s+/g, ' ').trim() ?? '';

describe('without JavaScript', () => {
  test.for(['root', 'below', 'other', 'unsettled'] as const)(
    'the table is whole, and is the CSV: %s',
    async (which) => {
      const site = { root: SITES.root, below: SITES.below, other: sites.served.other, unsettled: readUnsettledSite() };
      const folder = which === 'other' ? `${process.env.VIENDAN_TEST_FOLDER}/site-other/` : (site[which] as string);
      const csv = readTable(folder);
      const shown: Awaited<ReturnType<typeof readPage>> = [];
      for (let number = 1; shown.length < csv.length; number++) {
        await withPage(
          number === 1 ? TABLE : `${TABLE}${number}/`,
          async (page) => {
            expect(await page.locator('#loc').isVisible()).toBe(false);
            const rows = await readPage(page);
            expect(rows.length).toBeGreaterThan(0);
            shown.push(...rows);
          },
          { javaScriptEnabled: false },
          which,
        );
      }
      expect(shown).toHaveLength(csv.length);
      for (const [at, row] of shown.entries()) {
        const [number, words, sentence, , , , address, outcome, targets] = csv[at] ?? [];
        expect(number).toBe(String(at + 1));
        expect({ ...row, targets: row.outcome === outcomes.link.label ? '' : row.targets }).toMatchObject({
          words: clean(words),
          sentence: clean(sentence),
          outcome,
          targets: clean(targets),
        });
        expect(row.marked.every((marked) => marked === row.words)).toBe(true);
        expect(new URL(address ?? '', 'https://vidu.example').href).toBe(
          new URL(row.href, 'https://vidu.example').href,
        );
      }
    },
  );
});

test.for(['root', 'other', 'unsettled'] as const)(
  'every row leads to an element with the very words: %s',
  async (which) => {
    const wanted: { href: string; words: string }[] = [];
    await withPage(TABLE, async (page) => void wanted.push(...(await readPage(page))), {}, which);
    expect(wanted.length).toBeGreaterThan(3);
    const origin = new URL(sites.served[which].home).origin;
    const context = await sites.newContext();
    const page = await context.newPage();
    for (const { href, words } of wanted) {
      await page.goto(origin + href);
      const target = page.locator('.toan-van :target');
      expect(await target.count(), href).toBe(1);
      expect(clean((await target.textContent()) ?? ''), href).toContain(words);
    }
    await context.close();
  },
);

test('the summary counts every outcome, those of which there is none too, and says what was compared', async () => {
  await withPage(TABLE, async (page) => {
    const counts = await page
      .locator('.outcomes tbody tr')
      .evaluateAll((rows) => rows.map((row) => [row.children[0]?.textContent, row.children[1]?.textContent]));
    expect(counts).toEqual([
      ['có trong kho', '15'],
      ['chính văn bản ấy', '1'],
      ['không có trong kho', '0'],
      ['mơ hồ', '0'],
      ['không rõ', '0'],
    ]);
    expect(await page.locator('main').innerText()).toContain('15 trong 15 lời viện dẫn nói đúng như bản ghi.');
  });
});

test('what was not found, or is said otherwise, stands first, explained and not hidden', async () => {
  await withPage(
    TABLE,
    async (page) => {
      const rows = await readPage(page);
      expect(rows.slice(0, 4).map(({ outcome }) => outcome)).toEqual([
        'có trong kho',
        'mơ hồ',
        'không rõ',
        'chưa hiểu được',
      ]);
      expect(rows[0]?.result).toContain('khác bản ghingày: câu ghi “4/4/2021”, bản ghi là “3/4/2021”');
      expect(rows[1]?.targets).toBe('Quyết định 05/QĐ-UBND ngày 1/2/2020; Quyết định 05/QĐ-UBND ngày 3/4/2021');
      expect(rows[2]?.targets).toBe('');
      const found = new Set(rows.map(({ outcome }) => outcome));
      for (const [, outcome] of UNSETTLED) expect(found).toContain(outcomes[outcome as keyof typeof outcomes].label);
      // Each outcome leads to what it means.
      await page.locator('.outcome').nth(2).click();
      expect(await page.locator('tr:target').innerText()).toContain('Kho không có văn bản nào ứng với lời viện dẫn.');
    },
    {},
    'unsettled',
  );
});

test('a formula is no formula in the CSV, and stands as it is on the page', async () => {
  const [row] = readTable(readUnsettledSite()).filter(([, , sentence]) => sentence?.includes('=1+1'));
  expect(row?.[2]).toMatch(/^'=1\+1 theo/);
  await withPage(
    TABLE,
    async (page) => {
      expect(await rowsOf(page).locator('blockquote', { hasText: '=1+1' }).first().innerText()).toMatch(/^=1\+1 theo/);
    },
    {},
    'unsettled',
  );
});

describe('the filter', () => {
  test('by column and by words, in the address, and back', async () => {
    await withPage(TABLE, async (page) => {
      expect(await stateOf(page)).toBe('Hiện cả 16 dòng.');
      await page.getByLabel('Văn bản được viện dẫn').selectOption({ label: 'Quyết định 218-QĐ/TW' });
      expect(await stateOf(page)).toBe('Hiện 1 trong 16 dòng.');
      expect(page.url()).toMatch(/vien-dan\/\?toi=218-qd-tw-2013$/);
      await page.getByRole('button', { name: 'Bỏ lọc' }).click();
      await expect.poll(() => stateOf(page)).toBe('Hiện cả 16 dòng.');
      expect(page.url()).toMatch(/vien-dan\/$/);
      expect(await page.getByRole('button', { name: 'Bỏ lọc' }).isVisible()).toBe(false);
      await page.getByLabel('Từ ngữ').fill('quy che cong tac dan van');
      expect(await shownRows(page).count()).toBe(3);
      await page.getByLabel('Từ ngữ').fill('quý chế');
      expect(await stateOf(page)).toBe('Không dòng nào hợp với bộ lọc.');
      await page.getByLabel('Từ ngữ').fill('nhiệm vụ 5');
      expect(await shownRows(page).locator('th').allInnerTexts()).toEqual(['Kết luận số 29-KL/TU']);
    });
    await withPage(`${TABLE}?ket-qua=self`, async (page) => {
      expect(await shownRows(page).locator('th').allInnerTexts()).toEqual(['Chỉ thị này']);
      expect(await page.locator('select[name="ket-qua"]').inputValue()).toBe('self');
    });
    await withPage(`${TABLE}?ket-qua=khong-co&van-ban=x`, async (page) => {
      expect(await shownRows(page).count()).toBe(16);
    });
  });

  test('what is said otherwise than the record has it', async () => {
    await withPage(
      `${TABLE}?ket-qua=differs`,
      async (page) => {
        expect(await shownRows(page).count()).toBe(1);
        expect(await shownRows(page).innerText()).toContain('khác bản ghi');
      },
      {},
      'unsettled',
    );
  });

  test('by keyboard alone', async () => {
    await withPage(TABLE, async (page) => {
      await page.getByLabel('Văn bản viện dẫn').focus();
      for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
      await page.keyboard.type('217');
      expect(await stateOf(page)).toBe('Hiện 3 trong 16 dòng.');
      await page.keyboard.press('Enter');
      expect(await stateOf(page)).toBe('Hiện 3 trong 16 dòng.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => stateOf(page)).toBe('Hiện cả 16 dòng.');
    });
  });
});

test('a long table is cut into pages; each says that its filter is its own, and leads to the others', async () => {
  const all = MANY + UNSETTLED.length;
  await withPage(
    TABLE,
    async (page) => {
      expect(await rowsOf(page).count()).toBe(200);
      expect(await page.locator('#bang caption').innerText()).toBe(`Từ chỗ 1 đến chỗ 200 trong ${all} chỗ`);
      expect(await page.locator('#loc').innerText()).toContain('Chỉ lọc những dòng của trang này');
      await page.getByRole('link', { name: 'Trang sau' }).click();
      await page.waitForURL(`**/${TABLE}2/`);
      expect(await page.locator('h1').innerText()).toBe('Bảng viện dẫn, trang 2');
      expect(await rowsOf(page).count()).toBe(all - 200);
      expect(await page.getByRole('navigation', { name: 'Các trang của bảng' }).innerText()).toBe(
        'Trang đầu\nTrang trước',
      );
    },
    {},
    'unsettled',
  );
});

test.for([
  ['light', 1280, 'root'],
  ['dark', 320, 'root'],
  ['dark', 1280, 'unsettled'],
  ['light', 320, 'unsettled'],
] as const)('axe finds nothing wrong and nothing is wider: %s, %i px, %s', async ([colorScheme, width, which]) => {
  await withPage(
    TABLE,
    async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
    { colorScheme, viewport: { width, height: 800 } },
    which,
  );
});
