/** A collection unlike the real one: bodies of one name in two places, documents of one number, articles and clauses. */
import { expect, test } from 'vitest';
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
    expect(await page.locator('#luoc-do tbody a').allInnerTexts()).toEqual(both);
    expect(await page.locator('.citation-head').allInnerTexts()).toEqual(both);
  });
  await withPage('van-ban/05-qd-ubnd-2021/', async (page) => {
    expect(await page.locator('h1').innerText()).toBe(both[1]);
    expect(await page.title()).toContain(both[1]);
  });
  await withPage('tim-kiem/?q=05-QD%2FUBND', async (page) => {
    expect(await waitForAnswer(page)).toContain('2 văn bản cùng số');
    expect((await page.locator('ol#ket-qua > li > a').allInnerTexts()).sort()).toEqual(both);
  });
});

test('a clause is named with its article, and the page leads to its articles', async () => {
  await withPage('van-ban/05-qd-ubnd-2021/', async (page) => {
    expect(await page.locator('.citation-spot').innerText()).toContain('khoản 2 Điều 1');
    expect(await page.locator('#thuoc-tinh').innerText()).toContain('khoản 2 Điều 1 của');
  });
  await withPage('van-ban/thu/', async (page) => {
    const articles = page.locator('.section-navigation .task-numbers a');
    expect(await articles.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '#dieu-1',
      '#dieu-2',
    ]);
    expect(await articles.first().getAttribute('aria-label')).toBe('Điều 1');
  });
});

test('clauses of different articles are different places', async () => {
  await withPage('van-ban/thu/', async (page) => {
    expect(await page.locator('#dieu-1-khoan-1').count()).toBe(1);
    expect(await page.locator('#dieu-2-khoan-1').count()).toBe(1);
  });
});
