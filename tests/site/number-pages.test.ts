/** The address of a number: a page that leads on, or lists; and the same as data. No script in either. */
import { expect, test } from 'vitest';
import { openSites } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);
const noScript = { javaScriptEnabled: false };

test('the only document of a number is opened without script', async () => {
  await withPage(
    'so/23-qd-tw/',
    async (page) => {
      await page.waitForURL('**/van-ban/23-qd-tw-2021/');
    },
    noScript,
  );
});

test('namesakes are listed, each with its day and its body', async () => {
  await withPage(
    'so/5-qd-ubnd/',
    async (page) => {
      expect(await page.locator('h1').innerText()).toBe('Số 05/QĐ-UBND');
      const items = await page.locator('main li').allInnerTexts();
      expect(items).toHaveLength(2);
      expect(items[0]).toContain('ngày 3/4/2021');
      expect(items[1]).toContain('ngày 1/2/2020');
      expect(page.url()).toContain('/so/5-qd-ubnd/');
    },
    noScript,
    'other',
  );
});

test('the same as data', async () => {
  const context = await sites.newContext();
  const response = await context.request.get(`${sites.served.below.home}so/217-qd-tw.json`);
  const { key, documents } = await response.json();
  expect(key).toBe('217-qd-tw');
  expect(documents).toHaveLength(1);
  expect(documents[0]).toMatchObject({ slug: '217-qd-tw-2013', number: '217-QĐ/TW', issuedOn: '2013-12-12' });
  expect((await context.request.get(new URL(documents[0].json, sites.served.below.home).href)).status()).toBe(200);
  expect((await context.request.get(`${sites.served.below.home}so/999-qd-tw.json`)).status()).toBe(404);
  await context.close();
});
