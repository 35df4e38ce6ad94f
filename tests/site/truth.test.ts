/** What the pages say of what is known, and no more: titles, relations, places, status; downloads; paper. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, SITES } from '../support/paths.ts';
import { DIRECTIVE, openSites } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);
const MARK = '(tên gọi theo cách đọc của kho)';
const OURS = ['23-qd-tw-2021', '269-qd-tu-2021', '76-nq-cp-2021', '3504-qd-ubnd-2021'];

test('a title that is our reading says so in its heading and in the register, and no other does', async () => {
  const slugs = globSync('*.md', { cwd: `${SITES.root}van-ban` }).map((file) => basename(file, '.md'));
  expect(slugs).toHaveLength(16);
  for (const slug of slugs) {
    await withPage(`van-ban/${slug}/`, async (page) => {
      expect((await page.locator('h1').innerText()).includes(MARK), slug).toBe(OURS.includes(slug));
    });
  }
  await withPage('van-ban/', async (page) => {
    const rows = page.locator('tr', { has: page.locator('.our-title') });
    const hrefs = await rows.locator('th a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs.sort()).toEqual(OURS.map((slug) => `/van-ban/${slug}/`).sort());
  });
});

test('of a record without its text, what it does to others is not known rather than none', async () => {
  await withPage('van-ban/43-kl-tw-2019/', async (page) => {
    const section = page.locator('#luoc-do');
    const declared = section.locator('tr', { hasText: 'thực hiện (1)' });
    expect(await declared.innerText()).toContain('25-NQ/TW');
    expect(await declared.innerText()).toContain('«về tiếp tục thực hiện», nhiệm vụ 1');
    expect(await declared.locator('a[href$="#nhiem-vu-1"]').count()).toBe(1);
    expect(await section.locator('details[open]').count()).toBe(0);
    await section.locator('summary').click();
    const basedOn = section.locator('tr', { hasText: 'được ban hành căn cứ vào các văn bản này' });
    expect(await basedOn.locator('td').innerText()).toBe('chưa rõ (kho chưa có toàn văn)');
    expect(await basedOn.locator('th').innerText()).not.toContain('(0)');
    const citing = section.locator('tr', { hasText: 'Các văn bản này sửa đổi, bổ sung văn bản đang xem.' });
    expect(await citing.locator('td').innerText()).toBe('--');
    const count = await section.locator('details tbody tr').count();
    expect(await section.locator('summary').innerText()).toBe(`Các nhóm chưa có văn bản (${count})`);
  });
});

test('documents of one name are related by our reading, and nothing is denied of texts nobody read', async () => {
  await withPage('van-ban/269-qd-tu-2021/', async (page) => {
    const text = await page.locator('#luoc-do').innerText();
    expect(text).toContain('Liên quan (cùng hoặc gần cùng tên gọi, theo cách đọc của kho) (2)');
    expect(text).toContain('chỉ thị nêu chúng mà không nói văn bản nào thực hiện văn bản nào');
    expect(await page.locator('main').innerText()).not.toContain('không bên nào tác động');
  });
});

test('where a document is spoken of is not said to hold its text', async () => {
  await withPage('van-ban/217-qd-tw-2013/', async (page) => {
    const text = await page.locator('#toan-van').innerText();
    expect(text).toContain('Nơi có nói tới văn bản này');
    expect(text).toContain('không phải địa chỉ nào cũng có toàn văn');
  });
});

test('place, and the day as of which the status is unknown', async () => {
  await withPage('van-ban/3504-qd-ubnd-2021/', async (page) => {
    const place = page.locator('#thuoc-tinh tr', { hasText: 'Địa bàn' });
    expect(await place.locator('td').first().innerText()).toBe('tỉnh (chỉ thị không nêu tên)');
    expect(await page.locator('.summary').innerText()).toMatch(
      /Chưa rõ\s+\(đến ngày 24\/11\/2026 kho chưa có nguồn nào nói\)/,
    );
  });
});

test('published Markdown is the file of the collection, byte for byte, but for addresses of links that lead on', () => {
  const files = globSync('*.md', { cwd: `${SITES.root}van-ban` });
  let links = 0;
  for (const file of files) {
    const published = readFileSync(`${SITES.root}van-ban/${file}`, 'utf8');
    const [path = ''] = globSync(`content/documents/*/${file}`, { cwd: ROOT });
    expect(published).toBe(readFileSync(ROOT + path, 'utf8').replace(/\]\(\.\.\/(?:dang|nha-nuoc)\//g, ']('));
    for (const [, target = ''] of published.matchAll(/\]\(([^)#]+\.md)(?:#[^)]*)?\)/g)) {
      expect(files, `${file} → ${target}`).toContain(target);
      links++;
    }
  }
  expect(links).toBe(30);
});

test('JSON: a note is a note, the disclaimer goes with it, and the body has a place', () => {
  const read = (slug: string) => JSON.parse(readFileSync(`${SITES.root}van-ban/${slug}.json`, 'utf8'));
  const record = read('3504-qd-ubnd-2021');
  expect(record.provisions).toEqual([]);
  expect(record.note).toContain('Toàn văn chưa có trong kho');
  expect(record.disclaimer).toBe('Trang này không phải bản chính thức; đối chiếu bản gốc.');
  expect(record.issuer.place.name).toBe('tỉnh (chỉ thị không nêu tên)');
  const directive = read('chi-thi-dan-van-chinh-quyen');
  expect(directive.note).toBeNull();
  expect(directive.provisions).toHaveLength(18);
});

test('each way of ordering the register describes itself', async () => {
  const descriptions = new Set<string | null>();
  for (const path of ['van-ban/', 'van-ban/theo/loai/', 'van-ban/theo/co-quan/', 'van-ban/theo/nam/']) {
    await withPage(path, async (page) => {
      descriptions.add(await page.locator('meta[name=description]').getAttribute('content'));
    });
  }
  expect(descriptions.size).toBe(4);
});

test('on paper: the disclaimer near the top, the text and its facts, nothing folded away, no long address', async () => {
  await withPage(DIRECTIVE, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const disclaimer = page.getByText('không phải bản chính thức').first();
    expect(await disclaimer.isVisible()).toBe(true);
    expect((await disclaimer.boundingBox())?.y ?? Number.POSITIVE_INFINITY).toBeLessThan(200);
    for (const shown of ['#toan-van', '#thuoc-tinh']) expect(await page.locator(shown).isVisible()).toBe(true);
    for (const hidden of ['#luoc-do', '#vien-dan', '#tai-ve', '.section-navigation', '.cite-form']) {
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    }
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages?.length).toBeLessThanOrEqual(7);
  });
  await withPage('van-ban/217-qd-tw-2013/', async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#vien-dan').isVisible()).toBe(true);
    const added = await page
      .locator('.outside')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(added).toBe('none');
    expect(await page.locator('.facts thead').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    );
  });
});

test('only what the search page loads of Pagefind is published', () => {
  const files = globSync('*.{js,css}', { cwd: `${SITES.root}pagefind` });
  expect(files).toEqual(['pagefind.js']);
});
