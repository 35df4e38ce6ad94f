/** The search box on every page, in a real browser: by keyboard, by touch, by input method, without script, without connection. */
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DIRECTORY_MAX, SCRIPT_MAX } from '../../bench/search/budget.ts';
import { DIRECTIVE, openSites, waitForAnswer } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);
const OPTIONS = '#ket-qua > li > a[role="option"]';
/** One page of each kind, and where the box stands in it. */
const PAGES = ['', DIRECTIVE, 'van-ban/23-qd-tw-2021/', 'van-ban/', 'van-ban/theo/nam/', 'tim-kiem/', 'bao-loi/'];
const box = (page: Page) => page.locator('#q');

async function type(page: Page, query: string): Promise<string> {
  await box(page).pressSequentially(query);
  await page.locator(OPTIONS).first().waitFor();
  // What was found while typing is not yet the answer: the box waits for a pause, and then asks once more.
  await page.waitForTimeout(200);
  await page.locator('#ket-qua[aria-busy="false"]').waitFor();
  return waitForAnswer(page);
}

test.for(PAGES)('“/” comes to the box of /%s, a number is answered, Enter opens its document', async (path) => {
  await withPage(path, async (page) => {
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await type(page, '404 qd thu');
    expect(await box(page).inputValue()).toBe('404 qd thu');
    expect(await page.locator('#ket-qua > li[data-khop="chinh-xac"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/van-ban/404-qd-thu-2022/');
  });
});

test('what search costs: little before the box is used, then its script and one file of numbers', async () => {
  await withPage('', async (page) => {
    const size = async (path: string): Promise<number> =>
      brotliCompressSync(Buffer.from(await (await page.request.get(path)).body())).length;
    const fetched: string[] = [];
    page.on('response', (response) => fetched.push(response.url()));
    await page.reload();
    const scripts = () => fetched.filter((url) => url.endsWith('.js'));
    const sum = async (urls: readonly string[]): Promise<number> =>
      (await Promise.all(urls.map(size))).reduce((total, bytes) => total + bytes, 0);
    expect(await sum(scripts())).toBeLessThan(2048);
    const before = scripts().length;
    await type(page, '404 qd thu');
    // The real collection needs no directory; the largest must find room for its own.
    expect(await sum(scripts().slice(before))).toBeLessThan(SCRIPT_MAX - DIRECTORY_MAX);
    const data = fetched.filter((url) => url.includes('/tim-kiem/') || url.includes('/pagefind/'));
    expect(data.map((url) => new URL(url).pathname)).toEqual(['/tim-kiem/so/0.json']);
    expect(await size(data[0] as string)).toBeLessThan(5 * 1024);
  });
});

test('“/” typed in a field is a character', async () => {
  await withPage('', async (page) => {
    await box(page).focus();
    await page.keyboard.type('33/ct');
    expect(await box(page).inputValue()).toBe('33/ct');
  });
});

test('Enter opens at once, before the answer was waited for', async () => {
  await withPage('van-ban/', async (page) => {
    await box(page).focus();
    await page.keyboard.insertText('23-QĐ/TW');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/van-ban/23-qd-tw-2021/');
  });
});

test('Enter on words leads to the search page, which lists what answers', async () => {
  await withPage(DIRECTIVE, async (page) => {
    await type(page, 'dan van');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=dan%20van');
    await waitForAnswer(page);
    expect(await page.locator('#ket-qua > li').count()).toBeGreaterThan(5);
  });
});

test('the arrow keys go through the options and around, and each is told', async () => {
  await withPage('van-ban/', async (page) => {
    const says = await type(page, 'dan van');
    const count = await page.locator(OPTIONS).count();
    expect(says).toContain(String(count));
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    const active = () => page.locator('#ket-qua [aria-selected="true"]');
    for (const at of [0, 1]) {
      await page.keyboard.press('ArrowDown');
      expect(await active().count()).toBe(1);
      expect(await box(page).getAttribute('aria-activedescendant')).toBe(await active().getAttribute('id'));
      expect(await active().innerText()).toBe(await page.locator(OPTIONS).nth(at).innerText());
    }
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await active().getAttribute('id')).toBe(`ket-qua-${count}`);
    const href = await active().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === href);
  });
});

test('Escape lets go of the option, then of the list, then of the words', async () => {
  await withPage('van-ban/', async (page) => {
    await type(page, '217');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
    expect(await page.locator('.answer').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.answer').isVisible()).toBe(false);
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    expect(await box(page).inputValue()).toBe('217');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
  });
});

test('leaving the box closes the list', async () => {
  await withPage('van-ban/', async (page) => {
    await type(page, '217');
    await page.locator('h1').click();
    expect(await page.locator('.answer').isVisible()).toBe(false);
  });
});

test('by touch', async () => {
  const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
  await withPage(
    DIRECTIVE,
    async (page) => {
      await box(page).tap();
      await type(page, 'qd 23');
      await page.locator(OPTIONS).first().tap();
      await page.waitForURL('**/van-ban/23-qd-tw-2021/');
    },
    phone,
  );
});

test('what was looked up is kept on the device, and forgotten when asked', async () => {
  await withPage('van-ban/', async (page) => {
    await type(page, '217 qd tw');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/van-ban/217-qd-tw-2013/');
    await box(page).focus();
    await page.locator(OPTIONS).first().waitFor();
    expect(await page.locator(OPTIONS).allInnerTexts()).toEqual(['217 qd tw']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#ket-qua > li[data-khop]').waitFor();
    expect(await box(page).inputValue()).toBe('217 qd tw');
    await box(page).fill('');
    await page.getByRole('button', { name: 'Xóa những lần tra gần đây' }).click();
    expect(await page.locator(OPTIONS).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('an input method at work is not disturbed', async () => {
  await withPage('van-ban/', async (page) => {
    await box(page).focus();
    await page.waitForFunction(() => document.querySelector('#q')?.getAttribute('role') === 'combobox');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'dân', selectionStart: 3, selectionEnd: 3 });
    await page.waitForTimeout(400);
    expect(await page.locator(OPTIONS).count()).toBe(0);
    await page.keyboard.insertText('dân vận');
    await page.locator(OPTIONS).first().waitFor();
    expect(await box(page).inputValue()).toBe('dân vận');
  });
});

test('stale work does not overwrite the newest answer', async () => {
  await withPage('van-ban/', async (page) => {
    await box(page).focus();
    for (const query of ['dan van', 'quy che', '33 ct ttg']) {
      await box(page).fill(query);
      await page.waitForTimeout(130);
    }
    await page.locator('#ket-qua > li[data-khop]').waitFor();
    await page.waitForTimeout(1500);
    expect(await page.locator(OPTIONS).count()).toBe(1);
  });
});

test('without script the box is a form, and the search page says what else there is', async () => {
  await withPage(
    DIRECTIVE,
    async (page) => {
      await box(page).fill('23');
      await page.getByRole('button', { name: 'Tìm' }).click();
      await page.waitForURL('**/tim-kiem/?q=23');
      expect(await page.locator('noscript, .note').first().innerText()).toContain('tắt JavaScript');
    },
    { javaScriptEnabled: false },
  );
});

test('offline is said, the words stay, and online answers by itself', async () => {
  const context = await sites.newContext();
  const page = await context.newPage();
  await page.goto(`${sites.served.root.home}van-ban/`);
  await box(page).focus();
  await page.waitForFunction(() => document.querySelector('#q')?.getAttribute('role') === 'combobox');
  await context.setOffline(true);
  await box(page).fill('dân vận');
  await page.locator('#trang-thai', { hasText: 'Không có kết nối mạng' }).waitFor();
  expect(await page.locator(OPTIONS).count()).toBe(0);
  await context.setOffline(false);
  await page.locator(OPTIONS).first().waitFor({ timeout: 10_000 });
  expect(await box(page).inputValue()).toBe('dân vận');
  await context.close();
});

/** Every script that is fetched from now on is cut off on its way, as by a line that drops; the browser still thinks itself online. */
async function cutScripts(page: Page): Promise<() => Promise<void>> {
  await page.route('**/*.js', (route) => route.abort('connectionreset'));
  return () => page.unroute('**/*.js');
}

test('a line cut between the first letter and the first words: said, and answered once it is back', async () => {
  const context = await sites.newContext();
  const page = await context.newPage();
  await page.goto(`${sites.served.root.home}van-ban/`);
  await type(page, '404 qd thu');
  const mend = await cutScripts(page);
  await box(page).fill('dân vận khéo');
  await page.locator('#trang-thai', { hasText: 'Không tải được' }).waitFor();
  expect(await page.locator(OPTIONS).count()).toBe(0);
  await mend();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/?q=d%C3%A2n%20v%E1%BA%ADn%20kh%C3%A9o');
  await page.locator(OPTIONS).first().waitFor();
  expect(await page.locator(OPTIONS).first().getAttribute('href')).toContain('/van-ban/chi-thi-dan-van-chinh-quyen/#');
  await context.close();
});

test('the same on the search page: its filters stay, and Enter brings what was lost', async () => {
  const context = await sites.newContext();
  const page = await context.newPage();
  await page.goto(`${sites.served.root.home}tim-kiem/?he=dang`);
  await waitForAnswer(page);
  const mend = await cutScripts(page);
  await box(page).fill('dân vận khéo');
  await page.locator('#trang-thai', { hasText: 'Không tải được' }).waitFor();
  await mend();
  await box(page).press('Enter');
  await page.locator(OPTIONS).first().waitFor();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('q'), searchParams.get('he')]).toEqual(['dân vận khéo', 'dang']);
  await context.close();
});

test.for(['light', 'dark'] as const)('axe finds nothing in any state, %s', async (colorScheme) => {
  await withPage(
    'van-ban/',
    async (page) => {
      const look = async (state: string): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          state,
        ).toEqual([]);
      };
      await look('empty');
      await type(page, 'dan van');
      await page.keyboard.press('ArrowDown');
      await look('results');
      await box(page).fill('999-QĐ/TW');
      await page.waitForFunction(() =>
        document.querySelector('#trang-thai')?.textContent?.includes('không có văn bản số'),
      );
      await look('absent');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/**');
      await waitForAnswer(page);
      await look('search page');
      await box(page).fill('');
      await box(page).blur();
      await box(page).focus();
      await page.locator(OPTIONS).first().waitFor();
      await look('recent');
    },
    { colorScheme },
  );
});
