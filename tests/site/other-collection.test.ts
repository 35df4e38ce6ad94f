/** A collection unlike the real one: bodies of one name in two places, documents of one number, articles and clauses, documents not held. */
import { existsSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { readOtherSite } from '../support/build-sites.ts';
import { SITES } from '../support/paths.ts';
import { openSites, waitForAnswer } from './open.ts';

const sites = openSites();
const withPage = (path: string, look: Parameters<typeof sites.withPage>[1]): Promise<void> =>
  sites.withPage(path, look, {}, 'other');

test('bodies of one name are two groups, told apart by their places', async () => {
  await withPage('van-ban/theo/co-quan/', async (page) => {
    expect(await page.locator('caption').allInnerTexts()).toEqual([
      'Ủy ban nhân dân tỉnh (tỉnh A) (2)',
      'Ủy ban nhân dân tỉnh (tỉnh B) (1)',
    ]);
  });
});

test('namesakes carry their dates wherever they are named', async () => {
  const both = ['Quyết định 05/QĐ-UBND ngày 1/2/2020', 'Quyết định 05/QĐ-UBND ngày 3/4/2021'];
  await withPage('van-ban/thu/', async (page) => {
    // What is cited and not held is said and drawn like the rest.
    expect(await page.locator('#luoc-do tbody .sentence a').allInnerTexts()).toEqual([
      ...both,
      'Quyết định 99/QĐ-UBND',
      'Chỉ thị 07/CT-UBND',
    ]);
    expect(await page.locator('.citation-head').allInnerTexts()).toEqual(both);
  });
  await withPage('van-ban/05-qd-ubnd-2021/', async (page) => {
    expect(await page.locator('h1').innerText()).toBe(both[1]);
    expect(await page.title()).toContain(both[1]);
  });
  await withPage('tim-kiem/?q=05-QD%2FUBND', async (page) => {
    expect(await waitForAnswer(page)).toContain('2 văn bản cùng số');
    expect((await page.locator('ol#ket-qua > li > a > .name').allInnerTexts()).sort()).toEqual(both);
  });
});

test('a clause is named with its article, and the page leads to its articles', async () => {
  await withPage('van-ban/05-qd-ubnd-2021/', async (page) => {
    expect(await page.locator('.citation-spot').innerText()).toContain('khoản 2 Điều 1');
    expect(await page.locator('#thuoc-tinh').innerText()).toContain('khoản 2 Điều 1 của');
  });
  await withPage('van-ban/thu/', async (page) => {
    const articles = page.locator('.section-navigation a[href="#toan-van"] + ul > li > a');
    expect(await articles.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '#dieu-1',
      '#dieu-2',
    ]);
    expect(await articles.first().innerText()).toBe('Điều 1. Phạm vi');
  });
});

test('clauses of different articles are different places', async () => {
  await withPage('van-ban/thu/', async (page) => {
    expect(await page.locator('#dieu-1-khoan-1').count()).toBe(1);
    expect(await page.locator('#dieu-2-khoan-1').count()).toBe(1);
  });
});

const ABSENT = 'khong-co-trong-kho/';

test('words that cite what is not held lead to its entry, and back to the very words', async () => {
  await withPage('van-ban/thu/', async (page) => {
    const links = page.locator('.toan-van a.khong-co');
    expect(await links.allInnerTexts()).toEqual([
      'Quyết định số 99/QĐ-UBND',
      'Quyết định số 99/QĐ-UBND',
      'Chỉ thị số 07/CT-UBND',
    ]);
    const drawn = () => links.first().evaluate((link) => getComputedStyle(link, '::after').content);
    expect(await drawn()).toContain('không có trong kho');
    // On paper nothing is drawn among the words of the document.
    await page.emulateMedia({ media: 'print' });
    expect(await drawn()).toBe('none');
    await page.emulateMedia({ media: 'screen' });
    await links.nth(1).click();
    await page.waitForURL(`**/${ABSENT}#99-qd-ubnd-2019`);
    const entry = page.locator('section:target');
    expect(await entry.locator('h2').innerText()).toBe('Quyết định 99/QĐ-UBND');
    expect(await entry.locator('li > blockquote mark').allInnerTexts()).toEqual([
      'Quyết định số 99/QĐ-UBND',
      'Quyết định số 99/QĐ-UBND',
    ]);
    await entry.locator('.citation-spot a').nth(1).click();
    await page.waitForURL('**/van-ban/thu/#kc-99-qd-ubnd-2019--2');
    expect(await page.locator('.toan-van a:target').innerText()).toBe('Quyết định số 99/QĐ-UBND');
  });
});

test('the page says what is known of each, why it is not here, and in what words it is cited', async () => {
  await withPage(ABSENT, async (page) => {
    expect(await page.locator('h1').innerText()).toBe('Văn bản không có trong kho');
    const entries = page.locator('main section');
    expect(await entries.locator('h2').allInnerTexts()).toEqual(['Quyết định 99/QĐ-UBND', 'Chỉ thị 07/CT-UBND']);
    const [known, partly] = await entries.locator('dl').allInnerTexts();
    expect(known?.split('\n').filter(Boolean)).toEqual([
      'Cơ quan ban hành',
      'Ủy ban nhân dân tỉnh (tỉnh A)',
      'Ngày ban hành',
      '5/6/2019',
      'Trích yếu',
      'chưa rõ',
      'Lý do không có trong kho',
      'Chỉ để thử trang.',
    ]);
    expect(partly).toContain('Về một điều không câu nào nói');
    expect(await entries.nth(1).innerText()).toContain('vidu.example, xem ngày 24/11/2026');
    expect(await entries.nth(1).locator('blockquote').first().innerText()).toBe(
      'thay thế Quyết định số 99/QĐ-UBND ngày 05/6/2019 và Chỉ thị số 07/CT-UBND ngày 08/9/2018.',
    );
    // Nothing else of a page's frame is missing, and no anchor leads nowhere.
    for (const link of await page.locator('main a[href*="#"]').all()) {
      const href = (await link.getAttribute('href')) ?? '';
      const [path = '', anchor = ''] = href.split('#');
      expect(readFileSync(`${readOtherSite()}${path}index.html`, 'utf8'), href).toContain(`id="${anchor}"`);
    }
  });
});

test.for([
  [{ colorScheme: 'light' }, 1280],
  [{ colorScheme: 'dark' }, 320],
] as const)('the page in %o at %i px: axe finds nothing wrong, nothing is wider', async ([options, width]) => {
  for (const path of [ABSENT, 'van-ban/thu/#kc-07-ct-ubnd']) {
    await sites.withPage(
      path,
      async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      },
      { ...options, viewport: { width, height: 800 } },
      'other',
    );
  }
});

test('what is not held is reached from the register and from the citing document, and counted', async () => {
  await withPage('van-ban/', async (page) => {
    await page.getByRole('link', { name: '2 văn bản được viện dẫn mà kho không có' }).click();
    await page.waitForURL(`**/${ABSENT}`);
  });
  await withPage('van-ban/thu/', async (page) => {
    const section = page.locator('#vien-dan');
    expect(await section.innerText()).toContain('3 viện dẫn tới văn bản không có trong kho:');
    expect(await section.locator(`a[href="/${ABSENT}#07-ct-ubnd"]`).innerText()).toBe('Chỉ thị số 07/CT-UBND');
  });
  await withPage('', async (page) => {
    expect(await page.locator('.summary').innerText()).toContain('4 văn bản');
  });
});

test('the Markdown keeps plain words, the JSON has the spots', () => {
  const read = (file: string): string => readFileSync(`${readOtherSite()}van-ban/${file}`, 'utf8');
  expect(read('thu.md')).toContain('3. Căn cứ Quyết định số 99/QĐ-UBND ngày 05/6/2019 của UBND tỉnh A;');
  expect(JSON.parse(read('thu.json')).citesNotHeld.map(({ to }: { to: string }) => to)).toEqual([
    '99-qd-ubnd-2019',
    '99-qd-ubnd-2019',
    '07-ct-ubnd',
  ]);
});

test('a collection that declares none has no such page and no link to it', () => {
  expect(existsSync(`${readOtherSite()}${ABSENT}index.html`)).toBe(true);
  for (const site of Object.values(SITES)) {
    expect(existsSync(`${site}${ABSENT}`)).toBe(false);
    for (const path of ['', 'van-ban/', 'van-ban/chi-thi-dan-van-chinh-quyen/'])
      expect(readFileSync(`${site}${path}index.html`, 'utf8')).not.toContain(ABSENT);
  }
});
