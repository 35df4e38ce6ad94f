/** The built site in a real browser: the text, the walk along citations, links, without JavaScript, every page's frame. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { applyEditorialActs } from '../../src/core/fidelity.ts';
import { readCollection } from '../../src/corpus.ts';
import { ROOT, SITES } from '../support/paths.ts';
import { DIRECTIVE, openSites, waitForAnswer } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);

const pagesOf = (folder: string): string[] =>
  globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''));

describe('the text', () => {
  test('Toàn văn as the browser gives it is the source, character for character', async () => {
    const source = readFileSync(`${ROOT}content/sources/chi-thi.txt`, 'utf8');
    expect(createHash('sha256').update(source).digest('hex')).toBe(
      '2f017e2a86629b8bffc7cc47b344e1e54f63ec4ad77266e9d2dadb74ebe67fb6',
    );
    // By hand, and not by the project's own reader: markup of the source, the two page breaks, runs of line ends.
    const expected = source
      .replaceAll('**', '')
      .replace('Trung\n\nương Đảng', 'Trung ương Đảng')
      .replace('phong trào\n\nthi đua', 'phong trào thi đua')
      .replace(/ *\n+/g, '\n')
      .trim();
    await withPage(DIRECTIVE, async (page) => {
      const text = await page.locator('.toan-van').innerText();
      expect(text.replace(/\n+/g, '\n').trim()).toBe(expected);
    });
  });

  test('the source is published by what the checker compares', () => {
    const { documents, sources } = readCollection(`${ROOT}content`);
    const directive = documents.find(({ document }) => document.root);
    const { lines, problems } = applyEditorialActs(sources[0]?.lines ?? [], directive?.document.editorialActs ?? []);
    expect(problems).toEqual([]);
    expect(directive?.document.editorialActs?.map(({ kind }) => kind)).toEqual(['join', 'join', 'sic']);
    expect(directive?.lines.map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
  });

  test('nine recipients stand on nine lines', async () => {
    await withPage(DIRECTIVE, async (page) => {
      const paragraph = page.locator('.toan-van p', { hasText: 'Lưu VT.' });
      const tops = await paragraph.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        // The link to the paragraph has no words, and stands beside them.
        range.setEndBefore(element.querySelector('.neo') as Element);
        return [...new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))];
      });
      expect((await paragraph.innerText()).trim().split('\n')).toHaveLength(9);
      expect(tops).toHaveLength(9);
    });
  });

  test('the bound of the date is derived and said', async () => {
    await withPage(DIRECTIVE, async (page) => {
      expect(await page.locator('main').innerText()).toContain('chưa rõ — không sớm hơn 23/3/2022');
    });
  });
});

describe('the walk', () => {
  test('from task 6 to 218-QĐ/TW and back to the citing sentence', async () => {
    await withPage(`${DIRECTIVE}#nhiem-vu-6`, async (page) => {
      await page.locator('#nhiem-vu-6 a', { hasText: /^218-QĐ\/TW$/ }).click();
      await page.waitForURL('**/van-ban/218-qd-tw-2013/');
      expect(await page.locator('h1').innerText()).toContain('218-QĐ/TW');
      const back = page.locator('#vien-dan a[href*="#vd-218-qd-tw-2013"]').first();
      await back.click();
      await page.waitForURL('**/#vd-218-qd-tw-2013');
      const spot = page.locator('#vd-218-qd-tw-2013');
      expect(await spot.innerText()).toBe('218-QĐ/TW');
      const box = await spot.boundingBox();
      const height = page.viewportSize()?.height ?? 0;
      expect(box && box.y >= 0 && box.y < height).toBe(true);
      expect(await spot.evaluate((element) => element.closest('p')?.id)).toBe('nhiem-vu-6');
    });
  });

  test('every citation of the text is a link to its document, and each document links back to the very spot', async () => {
    await withPage(DIRECTIVE, async (page) => {
      const links = await page
        .locator('.toan-van a.vien-dan')
        .evaluateAll((all) => all.map((link) => ({ id: link.id, href: (link as HTMLAnchorElement).href })));
      expect(links).toHaveLength(15);
      for (const { id, href } of links) {
        await page.goto(href);
        expect(await page.locator(`#vien-dan a[href$="/${DIRECTIVE}#${id}"]`).count()).toBeGreaterThan(0);
      }
    });
  });
});

describe('links', () => {
  test.for(['root', 'below'] as const)('every internal link and anchor of every page resolves: %s', async (which) => {
    const folder = SITES[which];
    const served = sites.served[which];
    const paths = pagesOf(folder);
    expect(paths.length).toBeGreaterThanOrEqual(16);
    const context = await sites.newContext();
    const page = await context.newPage();
    // A number's page leads on at once: to be looked at it must stay.
    await page.route('**/so/*/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
      await route.fulfill({ response, body });
    });
    const ids = new Map<string, Set<string>>();
    const links: { from: string; to: string }[] = [];
    for (const path of paths) {
      await page.goto(served.home + path);
      const found = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        // A link of a drawing is no HTMLAnchorElement: its address is read as written.
        links: [...document.querySelectorAll('[href], [src]')].map(
          (element) =>
            new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', document.baseURI).href,
        ),
      }));
      expect(new Set(found.ids).size).toBe(found.ids.length);
      ids.set(served.home + path, new Set(found.ids));
      links.push(...found.links.map((to) => ({ from: path, to })));
    }
    const origin = new URL(served.home).origin;
    const internal = links.filter(({ to }) => to.startsWith(origin));
    expect(internal.length).toBeGreaterThan(200);
    const files = new Map<string, number>();
    for (const { from, to } of internal) {
      const { href, hash } = new URL(to);
      const address = href.replace(/#.*$/, '').replace(/\?.*$/, '');
      expect(address.startsWith(served.home), `${from} → ${to} leaves the base path`).toBe(true);
      if (!files.has(address)) files.set(address, (await context.request.get(address)).status());
      expect(files.get(address), `${from} → ${to}`).toBe(200);
      if (hash) expect(ids.get(address)?.has(decodeURIComponent(hash.slice(1))), `${from} → ${to}`).toBe(true);
    }
    await context.close();
  });
});

describe('without JavaScript', () => {
  const options = { javaScriptEnabled: false };
  test('the directive is read, its links walk, the register lists sixteen', async () => {
    await withPage(
      DIRECTIVE,
      async (page) => {
        expect(await page.locator('.toan-van').innerText()).toContain('Chỉ thị này được quán triệt');
        await page.locator('#nhiem-vu-6 a', { hasText: '218-QĐ/TW' }).click();
        expect(page.url()).toContain('/van-ban/218-qd-tw-2013/');
      },
      options,
    );
    await withPage(
      'van-ban/',
      async (page) => {
        const hrefs = await page
          .locator('main a[href*="/van-ban/"]')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        const documents = new Set(hrefs.filter((href) => href && /^\/van-ban\/(?!theo)[^/]+\/$/.test(href)));
        expect(documents.size).toBe(16);
      },
      options,
    );
  });
  test('search offers the register', async () => {
    await withPage(
      'tim-kiem/',
      async (page) => {
        expect(await page.locator('main noscript a, main a[href="/van-ban/"]').count()).toBeGreaterThan(0);
      },
      options,
    );
  });
});

describe('every page', () => {
  test("says what it is not, the collection's date and how to report; one h1; Vietnamese", async () => {
    for (const path of pagesOf(SITES.root)) {
      await withPage(path, async (page) => {
        const text = await page.locator('body').innerText();
        expect(text, path).toContain('không phải bản chính thức; đối chiếu bản gốc');
        expect(text, path).toContain('24/11/2026');
        expect(await page.locator('footer a[href="/bao-loi/"]').count(), path).toBe(1);
        expect(await page.locator('h1').count(), path).toBe(1);
        expect(await page.locator('html').getAttribute('lang')).toBe('vi');
      });
    }
  });

  test.for(['light', 'dark'] as const)('axe finds nothing wrong: %s', async (colorScheme) => {
    for (const path of [
      '',
      'van-ban/',
      DIRECTIVE,
      'van-ban/217-qd-tw-2013/',
      'van-ban/76-nq-cp-2021/',
      'tim-kiem/?q=23',
      'tim-kiem/?q=24-QD%2FTW',
      'tim-kiem/?q=dan%20van',
      'bao-loi/',
    ]) {
      await withPage(
        path,
        async (page) => {
          if (path.startsWith('tim-kiem/')) await waitForAnswer(page);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
        },
        { colorScheme },
      );
    }
  });

  test.for([320, 390, 1280])('nothing is wider than the screen at %i px', async (width) => {
    for (const path of ['', 'van-ban/', DIRECTIVE, 'van-ban/217-qd-tw-2013/', 'tim-kiem/?q=23']) {
      await withPage(
        path,
        async (page) => {
          if (path.startsWith('tim-kiem/')) await waitForAnswer(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
        },
        { viewport: { width, height: 800 } },
      );
    }
  });
});
