/** “Đường viện dẫn” in a real browser: forward, back, both ways, our own reading only when asked; and without a script. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ROOT } from '../support/paths.ts';
import { DIRECTIVE, openSites } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);
const PATHS = 'duong-vien-dan/';
const ROOT_SLUG = 'chi-thi-dan-van-chinh-quyen';
const SOURCE = readFileSync(`${ROOT}content/sources/chi-thi.txt`, 'utf8')
  .replaceAll('**', '')
  .replaceAll('\n\nương', ' ương');

/** Waits for an answer. @returns what it says, and its steps */
async function read(page: Page) {
  const status = page.locator('#duong-trang-thai');
  await expect.poll(() => status.innerText(), { timeout: 15_000 }).not.toMatch(/^(?:|Đang tìm…)$/);
  const steps = await page
    .locator('.path > li')
    .evaluateAll((all) => all.map((item) => `${item.className}: ${item.querySelector('p')?.textContent}`));
  return { says: await status.innerText(), steps };
}

const DIRECTIVE_NAME = 'Chỉ thị của Ban Thường vụ Thành ủy';

test.for<[string, string, string, string, string[]]>([
  [
    'forward',
    ROOT_SLUG,
    '218-qd-tw-2013',
    `${DIRECTIVE_NAME} đi tới Quyết định 218-QĐ/TW (12/12/2013) qua 1 bước.`,
    [`cites: ${DIRECTIVE_NAME} viện dẫn → Quyết định 218-QĐ/TW (12/12/2013)`],
  ],
  [
    'what the directive says one document does to another',
    '43-kl-tw-2019',
    '25-nq-tw-2013',
    'Kết luận 43-KL/TW (7/1/2019) đi tới Nghị quyết 25-NQ/TW (3/6/2013) qua 1 bước.',
    ['implements: Kết luận 43-KL/TW (7/1/2019) hướng dẫn, thực hiện → Nghị quyết 25-NQ/TW (3/6/2013)'],
  ],
  [
    'only back',
    '218-qd-tw-2013',
    ROOT_SLUG,
    `Không có đường viện dẫn nào đi từ Quyết định 218-QĐ/TW (12/12/2013) tới ${DIRECTIVE_NAME}.`,
    [`cites: ${DIRECTIVE_NAME} viện dẫn → Quyết định 218-QĐ/TW (12/12/2013)`],
  ],
  [
    'only both ways',
    '23-qd-tw-2021',
    '76-nq-cp-2021',
    'Không có đường viện dẫn nào đi từ Quyết định 23-QĐ/TW (30/7/2021) tới Nghị quyết 76/NQ-CP (15/7/2021).',
    [
      `cites: Quyết định 23-QĐ/TW (30/7/2021) ← được viện dẫn bởi ${DIRECTIVE_NAME}`,
      `cites: ${DIRECTIVE_NAME} viện dẫn → Nghị quyết 76/NQ-CP (15/7/2021)`,
    ],
  ],
  [
    'a number typed for a slug',
    ROOT_SLUG,
    '218 qd tw',
    `${DIRECTIVE_NAME} đi tới Quyết định 218-QĐ/TW (12/12/2013) qua 1 bước.`,
    [`cites: ${DIRECTIVE_NAME} viện dẫn → Quyết định 218-QĐ/TW (12/12/2013)`],
  ],
  ['nothing of the kind', ROOT_SLUG, '999-QĐ/TW', 'Kho không có văn bản “999-QĐ/TW”.', []],
  ['one and the same', ROOT_SLUG, ROOT_SLUG, 'Hai văn bản là một; hãy chọn hai văn bản khác nhau.', []],
  ['half a question', ROOT_SLUG, '', 'Hãy chọn cả hai văn bản.', []],
])('%s', async ([, from, to, says, steps]) => {
  await withPage(`${PATHS}?tu=${encodeURIComponent(from)}&den=${encodeURIComponent(to)}`, async (page) => {
    expect(await read(page)).toEqual({ says, steps });
    for (const quote of await page.locator('.path blockquote').allInnerTexts()) expect(SOURCE).toContain(quote);
    // Never "căn cứ" where no text says it, but in the words that say what is not meant.
    expect((await page.locator('.path').allInnerTexts()).join()).not.toContain('căn cứ');
    const isMixed = steps.some((step) => step.includes('←'));
    expect((await page.locator('#duong-ket-qua').innerText()).includes('có bước đi ngược chiều')).toBe(isMixed);
  });
});

test('our own reading is a step only when asked for, dashed, without an arrow, and says so', async () => {
  await withPage(`${PATHS}?tu=23-qd-tw-2021&den=269-qd-tu-2021`, async (page) => {
    expect((await read(page)).says).toContain('Không có đường viện dẫn nào');
    await page.getByLabel('cùng nội dung').check();
    await page.getByRole('button', { name: 'Tìm đường' }).click();
    await page.waitForURL(/cung-noi-dung=1/);
    await expect.poll(() => page.locator('.path > li').count()).toBe(1);
    const step = page.locator('.path > li');
    expect(await step.getAttribute('class')).toBe('sameSubject');
    const text = await step.innerText();
    expect(text).toContain('– cùng nội dung với –');
    expect(text).not.toMatch(/[→←]/);
    expect(text).toContain('cách đọc của kho');
    expect(await step.evaluate((item) => getComputedStyle(item).borderLeftStyle)).toBe('dashed');
  });
});

test('by keyboard; the address goes with it, and Back comes back; the step leads to the very words', async () => {
  await withPage(PATHS, async (page) => {
    const choose = async (label: string, slug: string): Promise<void> => {
      const field = page.getByLabel(label);
      for (let step = 0; step < 20 && (await field.inputValue()) !== slug; step++)
        await page.keyboard.press('ArrowDown');
      expect(await field.inputValue()).toBe(slug);
      await page.keyboard.press('Tab');
    };
    await page.getByLabel('Từ văn bản').focus();
    await choose('Từ văn bản', ROOT_SLUG);
    await choose('Đến văn bản', '404-qd-thu-2022');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${PATHS}?tu=${ROOT_SLUG}&den=404-qd-thu-2022`);
    expect((await read(page)).steps).toHaveLength(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/?tu=404-qd-thu-2022&den=${ROOT_SLUG}`);
    await expect.poll(async () => (await read(page)).says).toContain('Không có đường');
    await page.goBack();
    await page.waitForURL(`**/?tu=${ROOT_SLUG}&den=404-qd-thu-2022`);
    await expect.poll(async () => (await read(page)).says).toContain('qua 1 bước');
    expect(await page.getByLabel('Từ văn bản').inputValue()).toBe(ROOT_SLUG);
    await page.getByRole('link', { name: 'Đến câu ấy' }).click();
    await page.waitForURL(`**/${DIRECTIVE}#vd-404-qd-thu-2022`);
    expect(await page.locator('.toan-van :target').innerText()).toBe('Quyết định số 404-QĐ/Th.U');
  });
});

test('several documents of one number: a choice, and none is picked', async () => {
  await withPage(
    `${PATHS}?tu=thu&den=05-qd-ubnd`,
    async (page) => {
      expect((await read(page)).says).toContain('Có nhiều văn bản ứng với');
      const links = page.locator('#duong-ket-qua a');
      await expect
        .poll(() => links.allInnerTexts())
        .toEqual(['Quyết định 05/QĐ-UBND (3/4/2021)', 'Quyết định 05/QĐ-UBND (1/2/2020)']);
      await links.first().click();
      await page.waitForURL(/den=05-qd-ubnd-2021/);
      expect((await read(page)).says).toContain('qua 1 bước');
    },
    {},
    'other',
  );
});

test('without JavaScript every way of a small collection is listed, each with the place that says so', async () => {
  await withPage(
    PATHS,
    async (page) => {
      expect(await page.locator('#duong').isVisible()).toBe(false);
      const list = page.locator('.path-list');
      expect(await list.locator('h3').allInnerTexts()).toEqual([
        'Kết luận 43-KL/TW đi tới 1 văn bản',
        `${DIRECTIVE_NAME} đi tới 15 văn bản`,
      ]);
      expect(await list.locator('li').count()).toBe(16);
      await list.locator('li', { hasText: '218-QĐ/TW' }).getByRole('link', { name: 'nhiệm vụ 6' }).click();
      await page.waitForURL(`**/${DIRECTIVE}#vd-218-qd-tw-2013`);
    },
    { javaScriptEnabled: false },
  );
});

test('a request that fails is said, and tried again', async () => {
  await withPage(PATHS, async (page) => {
    let fails = true;
    await page.route('**/duong-vien-dan/0.json', (route) =>
      fails ? route.fulfill({ status: 200, body: 'x' }) : route.continue(),
    );
    await page.getByLabel('Từ văn bản').selectOption(ROOT_SLUG);
    await page.getByLabel('Đến văn bản').selectOption('76-nq-cp-2021');
    await page.getByRole('button', { name: 'Tìm đường' }).click();
    expect((await read(page)).says).toContain('Không tải được dữ liệu');
    fails = false;
    await page.getByRole('button', { name: 'Tìm đường' }).click();
    await expect.poll(async () => (await read(page)).says).toContain('qua 1 bước');
  });
});

test.for([
  ['light', 1280, `?tu=${ROOT_SLUG}&den=218-qd-tw-2013`],
  ['dark', 320, '?tu=23-qd-tw-2021&den=76-nq-cp-2021'],
  ['dark', 1280, '?tu=23-qd-tw-2021&den=269-qd-tu-2021&cung-noi-dung=1'],
] as const)('axe finds nothing wrong and nothing is wider: %s, %i px, %s', async ([colorScheme, width, query]) => {
  await withPage(
    PATHS + query,
    async (page) => {
      await read(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
    { colorScheme, viewport: { width, height: 800 } },
  );
});
