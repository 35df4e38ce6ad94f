/** The filters of the search page, in a real browser: in the address, by keyboard, with words, with numbers and alone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSites, waitForAnswer } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);
const FACETS = ['cap', 'he', 'loai', 'co-quan', 'nam'];
const field = (page: Page, facet: string) => page.locator(`select[name="${facet}"]`);
const hrefs = (page: Page): Promise<string[]> =>
  page.locator('#ket-qua > li > a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Waits for the answer to another question than the one answered before. */
async function choose(page: Page, facet: string, value: string): Promise<string> {
  await field(page, facet).selectOption(value);
  return waitForAnswer(page);
}

test.for(['root', 'other'] as const)(
  'of the %s site: each option says how many documents it leaves, and leaves them',
  async (which) => {
    await withPage(
      'tim-kiem/',
      async (page) => {
        await page.locator('.filters summary').click();
        for (const facet of FACETS) {
          const options = await field(page, facet)
            .locator('option')
            .evaluateAll((all) => all.map((one) => [(one as HTMLOptionElement).value, one.textContent ?? '']));
          expect(options.length, facet).toBeGreaterThan(1);
          for (const [value = '', label = ''] of options.slice(1)) {
            await choose(page, facet, value);
            await expect.poll(() => new URL(page.url()).searchParams.get(facet)).toBe(value);
            const count = Number(/\((\d+)\)$/.exec(label)?.[1]);
            await expect.poll(() => page.locator('#ket-qua > li').count(), { message: label }).toBe(count);
          }
          await choose(page, facet, '');
        }
      },
      {},
      which,
    );
  },
);

test('words are narrowed; Back and reload give each state again; clearing gives all', async () => {
  await withPage('tim-kiem/?q=d%C3%A2n%20v%E1%BA%ADn', async (page) => {
    await waitForAnswer(page);
    const all = await hrefs(page);
    expect(all.length).toBeGreaterThan(5);
    await page.locator('.filters summary').click();
    await choose(page, 'loai', 'chi-thi');
    await expect.poll(() => page.locator('#trang-thai').textContent()).toContain('Chỉ trong phạm vi đã lọc');
    const narrowed = await hrefs(page);
    expect(narrowed.length).toBeLessThan(all.length);
    expect(
      narrowed.every((href) => /chi-thi|-ct-/.test(href)),
      narrowed.join(),
    ).toBe(true);
    expect(new URL(page.url()).search).toBe('?q=d%C3%A2n%20v%E1%BA%ADn&loai=chi-thi');
    await page.reload();
    await waitForAnswer(page);
    expect(await hrefs(page)).toEqual(narrowed);
    expect(await page.locator('details.filters').evaluate((details) => (details as HTMLDetailsElement).open)).toBe(
      true,
    );
    await page.goBack();
    await expect.poll(() => hrefs(page)).toEqual(all);
    expect(await field(page, 'loai').inputValue()).toBe('');
    await page.goForward();
    await expect.poll(() => hrefs(page)).toEqual(narrowed);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect.poll(() => hrefs(page)).toEqual(all);
    expect(new URL(page.url()).search).toBe('?q=d%C3%A2n%20v%E1%BA%ADn');
    expect(await page.getByRole('button', { name: 'Bỏ lọc' }).isVisible()).toBe(false);
  });
});

test('a number that the filters leave out is not said to be absent', async () => {
  await withPage('tim-kiem/?q=23%20tw&nam=2013', async (page) => {
    expect(await waitForAnswer(page)).toContain('nằm ngoài phạm vi lọc');
    expect(await page.locator('#ket-qua > li').count()).toBe(0);
    await choose(page, 'nam', '2021');
    await page.locator('#ket-qua > li[data-khop="chinh-xac"]').waitFor();
    expect(await hrefs(page)).toEqual(['/van-ban/23-qd-tw-2021/']);
  });
});

test('filters alone list documents, newest first; a value that is not offered narrows nothing', async () => {
  await withPage('tim-kiem/?cap=trung-uong&he=nha-nuoc&nam=1789', async (page) => {
    await waitForAnswer(page);
    expect(await hrefs(page)).toEqual(['/van-ban/33-ct-ttg-2021/', '/van-ban/76-nq-cp-2021/']);
    expect(await field(page, 'nam').inputValue()).toBe('');
  });
});

test('without script the fields are fields of a form, and the address has them', async () => {
  await withPage(
    'tim-kiem/',
    async (page) => {
      await page.locator('.filters summary').click();
      await field(page, 'loai').selectOption('chi-thi');
      await page.getByRole('button', { name: 'Tìm', exact: true }).click();
      await page.waitForURL('**/tim-kiem/?q=&cap=&he=&loai=chi-thi&co-quan=&nam=');
      expect(await page.locator('noscript a, .note a').first().getAttribute('href')).toBe('/van-ban/');
    },
    { javaScriptEnabled: false },
  );
});

test.for(['light', 'dark'] as const)(
  'axe finds nothing with the filters in use, %s, and nothing is wider than 320 px',
  async (colorScheme) => {
    await withPage(
      'tim-kiem/?q=dan%20van&loai=chi-thi',
      async (page) => {
        await waitForAnswer(page);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      },
      { colorScheme, viewport: { width: 320, height: 640 } },
    );
  },
);
