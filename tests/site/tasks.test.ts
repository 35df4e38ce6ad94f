/** “Nhiệm vụ” in a real browser: the eight tasks, whom the text names, by what they go, and back to the very words. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { readOtherSite, readUnsettledSite } from '../support/build-sites.ts';
import { ROOT, SITES } from '../support/paths.ts';
import { DIRECTIVE, openSites } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);
const TASKS = 'nhiem-vu/';
const SOURCE = readFileSync(`${ROOT}content/sources/chi-thi.txt`, 'utf8')
  .replaceAll('**', '')
  .replaceAll('\n\nương', ' ương');

/** By hand, from the text. */
const EXPECTED: [bodies: string[], documents: number][] = [
  [[], 9],
  [[], 0],
  [[], 2],
  [[], 0],
  [['Chủ tịch Ủy ban nhân dân các cấp, người đứng đầu cơ quan, đơn vị'], 1],
  [[], 3],
  [['Trưởng các đoàn công tác của Ban Thường vụ Thành uỷ'], 0],
  [['Ban Tuyên giáo Thành uỷ'], 0],
];

test('without JavaScript: eight tasks, each with the bodies and instruments its text names', async () => {
  await withPage(
    TASKS,
    async (page) => {
      const tasks = page.locator('section.task:has(.opening)');
      expect(await tasks.count()).toBe(8);
      for (const [at, [bodies, documents]] of EXPECTED.entries()) {
        const task = tasks.nth(at);
        expect(await task.locator('h3').innerText()).toBe(`Nhiệm vụ ${at + 1}`);
        const opening = await task.locator('.opening').innerText();
        expect(opening.startsWith(`${at + 1}. `)).toBe(true);
        expect(SOURCE).toContain(opening.replace(/…$/, ''));
        expect(await task.locator('.charges strong').allInnerTexts()).toEqual(bodies);
        expect(await task.locator('.instruments tbody tr').count()).toBe(documents);
        expect((await task.innerText()).includes('Văn bản không nêu riêng cơ quan nào')).toBe(bodies.length === 0);
      }
      const general = page.locator('section.task').last();
      expect(await general.locator('.charges strong').allInnerTexts()).toEqual([
        'các cấp ủy đảng, chính quyền, Mặt trận Tổ quốc, các đoàn thể chính trị - xã hội từ thành phố đến cơ sở',
        'Ban Dân vận Thành uỷ',
      ]);
      for (const words of await page.locator('.charges blockquote').allInnerTexts()) expect(SOURCE).toContain(words);
    },
    { javaScriptEnabled: false },
  );
});

test('the instruments of a task in the order of its text, with number, day, body and title', async () => {
  await withPage(TASKS, async (page) => {
    const rows = page.locator('section.task').nth(5).locator('.instruments tbody tr');
    expect(await rows.locator('th').allInnerTexts()).toEqual([
      'Quyết định 217-QĐ/TW',
      'Quyết định 218-QĐ/TW',
      'Quy định 124-QĐ/TW',
    ]);
    expect(await rows.first().locator('td').allInnerTexts()).toEqual([
      'Về việc ban hành Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội',
      'Bộ Chính trị',
      '12/12/2013',
      'đến câu viện dẫn',
    ]);
    await rows.nth(1).getByRole('link', { name: 'đến câu viện dẫn' }).click();
    await page.waitForURL(`**/${DIRECTIVE}#vd-218-qd-tw-2013`);
    expect(await page.locator('.toan-van :target').innerText()).toBe('218-QĐ/TW');
  });
});

test('by keyboard: from the home page to task 7, to the general sentence, and back to the paragraph', async () => {
  await withPage('', async (page) => {
    await page.getByRole('link', { name: 'Xem từng nhiệm vụ' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${TASKS}`);
    await page.getByRole('link', { name: 'Nhiệm vụ 4', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${TASKS}#nhiem-vu-4`);
    expect(await page.locator(':target').innerText()).toBe('Nhiệm vụ 4');
    await page.locator('section.task').nth(3).getByRole('link', { name: 'Xem câu chung' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':target').innerText()).toBe('Chung cho cả văn bản');
    await page.getByRole('link', { name: 'Đến đoạn 13' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${DIRECTIVE}#doan-13`);
    expect(await page.locator('.toan-van :target').innerText()).toMatch(/^Ban Dân vận Thành uỷ chủ trì/);
  });
});

test('a collection whose root has no tasks, or that has no root, has no such page and no link to it', () => {
  for (const site of [readOtherSite(), readUnsettledSite()]) {
    expect(existsSync(`${site}${TASKS}`)).toBe(false);
    for (const file of globSync('**/*.html', { cwd: site }))
      expect(readFileSync(`${site}${file}`, 'utf8'), file).not.toContain(`/${TASKS}`);
  }
  for (const site of Object.values(SITES)) expect(existsSync(`${site}${TASKS}index.html`)).toBe(true);
});

test.for([
  ['light', 1280],
  ['dark', 320],
] as const)('axe finds nothing wrong and nothing is wider: %s, %i px', async ([colorScheme, width]) => {
  await withPage(
    TASKS,
    async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
    { colorScheme, viewport: { width, height: 800 } },
  );
});
