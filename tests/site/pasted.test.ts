/** Paste and check, in a real browser: nothing leaves it, each citation is judged, markup stays text. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { openSites } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);

test('each citation of a passage is linked, and what differs is told', async () => {
  await withPage('doi-chieu/', async (page) => {
    await page
      .locator('#doan')
      .fill(
        'Theo <b>Quyết định</b> số 23-QĐ/TW ngày 30/8/2021 của Bộ Chính trị, Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ và Quyết định số 999-QĐ/TW.',
      );
    await page.getByRole('button', { name: 'Đối chiếu' }).click();
    const items = page.locator('#doi-chieu-ket-qua .verdicts > li');
    await items.first().waitFor();
    expect(await items.evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset.ketQua))).toEqual([
      'differs',
      'held',
      'absent',
    ]);
    expect(await items.first().innerText()).toContain(
      'Ngày: trong đoạn là “30/8/2021”, bản ghi của kho là “30/7/2021”.',
    );
    expect(await page.locator('#doi-chieu-trang-thai').innerText()).toBe(
      '3 viện dẫn theo số: 1 khớp với bản ghi, 2 cần xem lại.',
    );
    expect(await page.locator('.pasted b').count()).toBe(0);
    expect(await page.locator('.pasted').innerText()).toContain('<b>Quyết định</b>');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await items.nth(1).locator('a').click();
    await page.waitForURL('**/van-ban/76-nq-cp-2021/');
  });
});

test('without a connection it is said, and with one the same button answers', async () => {
  const context = await sites.newContext();
  const page = await context.newPage();
  await page.goto(`${sites.served.root.home}doi-chieu/`);
  const status = page.locator('#doi-chieu-trang-thai');
  await context.setOffline(true);
  await page.locator('#doan').fill('Quyết định số 23-QĐ/TW');
  await page.getByRole('button', { name: 'Đối chiếu' }).click();
  await status.filter({ hasText: 'Không có kết nối mạng' }).waitFor();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Đối chiếu' }).click();
  await status.filter({ hasText: '1 viện dẫn' }).waitFor();
  await context.close();
});

test('a script that did not come is said, with what helps', async () => {
  const context = await sites.newContext();
  const page = await context.newPage();
  await page.goto(`${sites.served.root.home}doi-chieu/`);
  await page.route('**/*.js', (route) => route.abort('connectionreset'));
  await page.locator('#doan').fill('Quyết định số 23-QĐ/TW');
  await page.getByRole('button', { name: 'Đối chiếu' }).click();
  await page.locator('#doi-chieu-trang-thai', { hasText: 'tải lại trang' }).waitFor();
  expect(await page.locator('#doan').inputValue()).toBe('Quyết định số 23-QĐ/TW');
  await context.close();
});

test('nothing, and no citation, are said so', async () => {
  await withPage('doi-chieu/', async (page) => {
    const status = page.locator('#doi-chieu-trang-thai');
    await page.getByRole('button', { name: 'Đối chiếu' }).click();
    await status.filter({ hasText: 'Chưa có đoạn nào' }).waitFor();
    await page.locator('#doan').fill('Dân vận khéo');
    await page.getByRole('button', { name: 'Đối chiếu' }).click();
    await status.filter({ hasText: 'Không thấy viện dẫn nào' }).waitFor();
  });
});
