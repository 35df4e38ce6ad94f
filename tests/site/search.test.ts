/** Search in a real browser: numbers, names, words with and without marks, dropped requests, the address. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { BASE_BELOW } from '../support/paths.ts';
import { openSites, waitForAnswer } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);
const toPath = (query: string): string => `tim-kiem/?q=${encodeURIComponent(query)}`;
const RESULTS = 'ol#ket-qua > li';

/** Slugs of the documents listed, in order. */
async function readSlugs(page: Page): Promise<string[]> {
  await waitForAnswer(page);
  const hrefs = await page
    .locator(RESULTS)
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
  return hrefs.map((href) => /van-ban\/([^/]+)\//.exec(href)?.[1] ?? href);
}

/** [query, documents listed, all of them and in this order]. */
const NUMBERS: [string, string[]][] = [
  ['23-QĐ/TW', ['23-qd-tw-2021']],
  ['23 qd tw', ['23-qd-tw-2021']],
  ['QD23', ['23-qd-tw-2021']],
  ['33/ct-ttg', ['33-ct-ttg-2021']],
  ['404 QĐ Th.U', ['404-qd-thu-2022']],
  ['23–QÐ/TW', ['23-qd-tw-2021']],
  ['23 Trung ương', ['23-qd-tw-2021']],
  ['quyết định 3504', ['3504-qd-ubnd-2021']],
  ['06 ct tu', ['06-ct-tu-2016']],
  ['217/QĐ-TW', ['217-qd-tw-2013']],
  ['25-NQ/TW 2013', ['25-nq-tw-2013']],
  ['124 ban bi thu', ['124-qd-tw-2018']],
  ['76/NQ-CP', ['76-nq-cp-2021']],
  ['43 KL/T.Ư', ['43-kl-tw-2019']],
  ['217, 218-QĐ/TW', ['217-qd-tw-2013', '218-qd-tw-2013']],
  ['217-QĐ/TW, 218-QĐ/TW', ['217-qd-tw-2013', '218-qd-tw-2013']],
  ['217,218', ['217-qd-tw-2013', '218-qd-tw-2013']],
  ['3/6/2013', ['25-nq-tw-2013']],
  ['03/06/2013', ['25-nq-tw-2013']],
  ['12/12/2013', ['217-qd-tw-2013', '218-qd-tw-2013']],
  ['ngày 12 tháng 12 năm 2013', ['217-qd-tw-2013', '218-qd-tw-2013']],
];

test.for(NUMBERS)('number or date “%s” lists %s', async ([query, slugs]) => {
  await withPage(toPath(query), async (page) => {
    expect(await readSlugs(page)).toEqual(slugs);
    expect(await page.locator(`${RESULTS}[data-gan]`).count()).toBe(0);
  });
});

/** [query, the first documents listed, in this order]. */
const FIRST: [string, string[]][] = [
  ['Bộ Chính trị', ['23-qd-tw-2021', '217-qd-tw-2013', '218-qd-tw-2013']],
  ['bo chinh tri', ['23-qd-tw-2021', '217-qd-tw-2013', '218-qd-tw-2013']],
  ['chỉ thị', ['03-ct-ubnd-2022', '33-ct-ttg-2021', '06-ct-tu-2016', 'chi-thi-dan-van-chinh-quyen']],
  ['kết luận', ['29-kl-tu-2021', '43-kl-tw-2019', '114-kl-tw-2015']],
  ['UBND tỉnh', ['03-ct-ubnd-2022', '3504-qd-ubnd-2021']],
  ['đường lối của Đảng', ['chi-thi-dan-van-chinh-quyen']],
  ['duong loi cua Dang', ['chi-thi-dan-van-chinh-quyen']],
  ['siết chặt kỷ luật', ['29-kl-tu-2021']],
  ['siết chặt kỉ luật', ['29-kl-tu-2021']],
  ['phan bien xa hoi', ['217-qd-tw-2013']],
  ['dan chu o co so', ['chi-thi-dan-van-chinh-quyen']],
  ['hương ước tái định cư', ['chi-thi-dan-van-chinh-quyen']],
  // What a record says and its page shows: who signed, and where.
  ['Hà Nội', ['217-qd-tw-2013']],
  ['Dương Tất Thắng', ['chi-thi-dan-van-chinh-quyen']],
];

test('a signer finds what is known to be signed by that name', async () => {
  await withPage(toPath('le hong anh'), async (page) => {
    expect((await readSlugs(page)).sort()).toEqual(['217-qd-tw-2013', '218-qd-tw-2013']);
  });
});

test.for(FIRST)('words “%s” list first %s', async ([query, slugs]) => {
  await withPage(toPath(query), async (page) => {
    expect((await readSlugs(page)).slice(0, slugs.length)).toEqual(slugs);
  });
});

test.for(['Hà Tĩnh', 'Hải Nội', '"khéo dân vận"', 'dân vân'])('nothing is loosened for “%s”', async (query) => {
  await withPage(toPath(query), async (page) => {
    const says = await waitForAnswer(page);
    const unlabelled = await page.locator(`${RESULTS}:not([data-gan="khong-dung-dau"])`).count();
    expect(unlabelled).toBe(0);
    expect(says).toMatch(/^Không (?:tìm thấy văn bản nào cho|văn bản nào có đúng) “/);
  });
});

test('words with other marks are offered only as such', async () => {
  await withPage(toPath('dân vân khéo'), async (page) => {
    expect(await waitForAnswer(page)).toContain('không đúng dấu');
    const item = page.locator(RESULTS).first();
    expect(await item.getAttribute('data-gan')).toBe('khong-dung-dau');
    expect(await item.locator('.tag').innerText()).toBe('không đúng dấu');
  });
});

test('an exact number is marked', async () => {
  await withPage(toPath('23-QĐ/TW'), async (page) => {
    expect(await readSlugs(page)).toEqual(['23-qd-tw-2021']);
    expect(await page.locator(`${RESULTS}[data-khop="chinh-xac"]`).count()).toBe(1);
  });
});

/** [a whole number the collection does not hold, the nearest it has]. */
const ABSENT: [string, string | null][] = [
  ['24- QĐ/TW', '23-qd-tw-2021'],
  ['23-QĐ/TU', '23-qd-tw-2021'],
  ['23-CT/TW', '23-qd-tw-2021'],
  ['25-NQ/TW 2008', '25-nq-tw-2013'],
  ['999-QD/TW', null],
];
test.for(ABSENT)('“%s” is said not to be held, and no other stands for it', async ([query, nearest]) => {
  await withPage(toPath(query), async (page) => {
    const slugs = await readSlugs(page);
    const [number, year] = query.split(' 20');
    expect(await waitForAnswer(page)).toContain(`Kho không có văn bản số ${number}${year ? ` năm 20${year}` : ''}.`);
    expect(slugs[0] ?? null).toBe(nearest);
    expect(await page.locator(`${RESULTS}[data-khop]`).count()).toBe(0);
    expect(await page.locator(`${RESULTS}[data-gan="so-khac"]`).count()).toBe(slugs.length);
    for (const tag of await page.locator(`${RESULTS} .tag`).allInnerTexts()) {
      expect(tag).toBe('gần nhất, không phải văn bản đang tìm');
    }
  });
});

test('documents of one title read apart by their links', async () => {
  await withPage(toPath('Quy chế công tác dân vận'), async (page) => {
    await waitForAnswer(page);
    const links = await page.locator(`${RESULTS} > a > .name`).allInnerTexts();
    const title = 'Ban hành Quy chế công tác dân vận của hệ thống chính trị';
    for (const number of ['23-QĐ/TW', '269-QĐ/TU', '404-QĐ/Th.U']) {
      expect(links).toContain(`Quyết định ${number} — ${title}`);
    }
    const marked = page.locator(RESULTS, { has: page.locator('.our-title') });
    expect((await marked.locator('.name').allInnerTexts()).map((text) => text.split(' — ')[0]).sort()).toEqual([
      'Quyết định 23-QĐ/TW',
      'Quyết định 269-QĐ/TU',
    ]);
  });
});

test('typing answers, keeps ?q= in the address, and works under a base path', async () => {
  await withPage(
    'tim-kiem/',
    async (page) => {
      await page.locator('#q').fill('218 qd tw');
      await page.locator(`${RESULTS} > a[href="${BASE_BELOW}van-ban/218-qd-tw-2013/"]`).waitFor();
      await page.waitForURL(/q=218/);
      await page.locator('#q').fill('dan van kheo');
      await page.locator(`${RESULTS} mark`).first().waitFor();
      expect((await readSlugs(page))[0]).toBe('chi-thi-dan-van-chinh-quyen');
    },
    {},
    'below',
  );
});

test('Enter makes a step in the history, typing does not', async () => {
  await withPage(toPath('QD23'), async (page) => {
    await waitForAnswer(page);
    const before = await page.evaluate(() => history.length);
    await page.locator('#q').fill('dân vận khéo');
    await page.waitForURL(/q=d%C3%A2n/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.locator('#q').press('Enter');
    await page.waitForFunction((length) => history.length === length, before + 1);
    await page.goBack();
    await page.locator(`${RESULTS} > a[href="/van-ban/23-qd-tw-2021/"]`).waitFor();
    expect(await page.locator('#q').inputValue()).toBe('QD23');
  });
});

test('on paper: what was asked, by what it was narrowed, and what was found with its address; the box is not', async () => {
  await withPage(`${toPath('dan van')}&cap=tinh&nam=2021`, async (page) => {
    await waitForAnswer(page);
    const asked = page.locator('#cau-da-tra');
    expect(await asked.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#q').isVisible()).toBe(false);
    expect(await asked.innerText()).toBe('Tìm “dan van”; Cấp: Tỉnh; Năm ban hành: 2021');
    const found = page.locator(`${RESULTS} > a`).first();
    expect(await found.isVisible()).toBe(true);
    const printed = await found.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toBe(`"${await found.evaluate((link) => (link as HTMLAnchorElement).href)}"`);
    // A filter taken away and a query typed since: what is printed is what is answered.
    await page.emulateMedia({ media: 'screen' });
    await page.locator('select[name="nam"]').selectOption('');
    await page.locator('#q').fill('33 ct ttg');
    await page.locator('#trang-thai', { hasText: 'ngoài phạm vi' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await asked.innerText()).toBe('Tìm “33 ct ttg”; Cấp: Tỉnh');
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.locator('#q').fill('');
    await page.locator('#trang-thai', { hasText: 'Nhập số' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await asked.isVisible()).toBe(false);
  });
});

test('a title that answers is marked where it stands, and not said again; a provision has an excerpt', async () => {
  await withPage(toPath('quy chế công tác dân vận'), async (page) => {
    await waitForAnswer(page);
    const first = page.locator(RESULTS).first();
    expect(await first.locator('.name mark').allInnerTexts()).toEqual(['Quy chế công tác dân vận']);
    expect(await first.locator('.excerpt').count()).toBe(0);
    await page.locator('#q').fill('dân vận khéo');
    await page
      .locator(`${RESULTS} .excerpt mark`, { hasText: /^dân vận khéo$/i })
      .first()
      .waitFor();
    expect(await page.locator(`${RESULTS}:has(.excerpt) .name mark`).count()).toBe(0);
  });
});

test('markup in a query stays text', async () => {
  await withPage(toPath('<img src=x onerror=alert(1)>'), async (page) => {
    expect(await waitForAnswer(page)).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
  });
});

describe('a dropped request is never “not found”', () => {
  const QUERY = 'dân vận khéo';
  const FILES = [
    '*.pf_index',
    '*.pf_meta',
    '*.pf_fragment',
    'wasm.*',
    'pagefind.js*',
    'pagefind-entry.json*',
    'so/0.json',
  ];
  const signInPage = { status: 200, contentType: 'text/html', body: '<html>Đăng nhập</html>' };

  test.for(FILES)('%s aborted or answered by a sign-in page, then there again', async (file) => {
    for (const way of ['abort', 'sign-in'] as const) {
      const context = await sites.newContext();
      const page = await context.newPage();
      let isCut = true;
      await page.route(`**/${file}`, (route) => {
        if (!isCut) return route.continue();
        return way === 'abort' ? route.abort() : route.fulfill(signInPage);
      });
      await page.goto(sites.served.root.home + toPath(QUERY));
      expect(await waitForAnswer(page), way).toContain('Không tải được chỉ mục');
      isCut = false;
      await page.getByRole('button', { name: 'Tìm' }).click();
      await page.locator(`${RESULTS} mark`).first().waitFor({ timeout: 10_000 });
      expect(await readSlugs(page), way).toEqual(['chi-thi-dan-van-chinh-quyen']);
      await context.close();
    }
  });

  test('a body named still lists what it issued, and says what is missing', async () => {
    const context = await sites.newContext();
    const page = await context.newPage();
    await page.route('**/*.pf_index', (route) => route.abort());
    await page.goto(sites.served.root.home + toPath('Bộ Chính trị'));
    expect(await waitForAnswer(page)).toContain('Chưa tìm được trong toàn văn');
    expect(await readSlugs(page)).toEqual(['23-qd-tw-2021', '217-qd-tw-2013', '218-qd-tw-2013']);
    await context.close();
  });

  test('offline is said, and online answers without reloading', async () => {
    const context = await sites.newContext();
    const page = await context.newPage();
    await page.goto(`${sites.served.root.home}tim-kiem/`);
    await context.setOffline(true);
    await page.locator('#q').fill(QUERY);
    await page.locator('#trang-thai', { hasText: 'Không có kết nối mạng' }).waitFor();
    expect(await page.locator(RESULTS).count()).toBe(0);
    await context.setOffline(false);
    await page.locator(`${RESULTS} mark`).first().waitFor({ timeout: 10_000 });
    expect(await readSlugs(page)).toEqual(['chi-thi-dan-van-chinh-quyen']);
    await context.close();
  });
});
