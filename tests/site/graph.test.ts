/** The drawn graph and the time line in a real browser: by keyboard, on any screen, in any light, with and without JavaScript. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DIRECTIVE, openSites } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);

const RECORD = 'van-ban/23-qd-tw-2021/';
const LAPTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 } };
const SMALLEST = { viewport: { width: 320, height: 640 } };
const SCREENS = [
  ['wide', 1280],
  ['wide', 864],
  ['narrow', 863],
  ['narrow', 360],
  ['narrow', 320],
] as const;
/** Every kind of page that draws: the real collection's, one with documents not held and unknown levels, one drawn as groups. */
const DRAWN = [
  ['root', DIRECTIVE],
  ['root', RECORD],
  ['root', 'van-ban/43-kl-tw-2019/'],
  ['root', 'so-do/'],
  ['other', 'van-ban/thu/'],
  ['other', 'so-do/'],
  ['large', 'so-do/'],
] as const;

interface Measured {
  boxes: { x: number; y: number; right: number; bottom: number; words: string }[];
  outside: string[];
  covered: string[];
  overlapping: string[];
  smallest: number;
}

/** What the browser itself makes of a drawing, in the drawing's unit; the smallest letters in pixels of the screen. */
function measure(page: Page, shape: string): Promise<Measured> {
  return page.locator(`.graph svg.${shape}`).evaluate((svg) => {
    const toBox = (element: Element) => {
      const { x, y, width, height } = (element as SVGGraphicsElement).getBBox();
      return { x, y, right: x + width, bottom: y + height, words: element.textContent ?? '' };
    };
    type Box = ReturnType<typeof toBox>;
    const isOver = (a: Box, b: Box): boolean => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom;
    const rects = [...svg.querySelectorAll('rect')];
    const boxes = rects.map(toBox);
    const outside = rects.flatMap((rect, at) => {
      const box = boxes[at] as Box;
      return [...(rect.parentElement?.querySelectorAll('text') ?? [])]
        .map(toBox)
        .filter((text) => text.x < box.x || text.right > box.right || text.y < box.y || text.bottom > box.bottom)
        .map(({ words }) => words);
    });
    const labels = [...svg.querySelectorAll('[aria-hidden] text')].map(toBox);
    const covered = labels.filter((label) => boxes.some((box) => isOver(label, box))).map(({ words }) => words);
    const overlapping = boxes.flatMap((box, at) =>
      boxes
        .slice(at + 1)
        .filter((other) => isOver(box, other))
        .map((other) => `${box.words} ${other.words}`),
    );
    const scale = (svg as SVGSVGElement).getScreenCTM()?.a ?? 0;
    const smallest = Math.min(
      ...[...svg.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale),
    );
    return { boxes, outside, covered, overlapping, smallest };
  });
}

describe.for(DRAWN)('%s %s', ([which, path]) => {
  test('on every screen the boxes are apart, their words inside them, and no label over one', async () => {
    await withPage(
      path,
      async (page) => {
        await page.evaluate(() => document.fonts.ready);
        for (const [shape, width] of SCREENS) {
          await page.setViewportSize({ width, height: 800 });
          const other = shape === 'wide' ? 'narrow' : 'wide';
          expect(await page.locator(`.graph svg.${shape}`).isVisible(), `${width}`).toBe(true);
          expect(await page.locator(`.graph svg.${other}`).isVisible(), `${width}`).toBe(false);
          const { boxes, smallest, ...wrong } = await measure(page, shape);
          expect(boxes.length).toBeGreaterThan(1);
          expect(wrong, `${width}`).toEqual({ outside: [], covered: [], overlapping: [] });
          if (shape === 'narrow') expect(smallest, `${width}`).toBeGreaterThanOrEqual(12);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      },
      {},
      which,
    );
  });

  test('both arrangements say the same, and lead to the same places', async () => {
    await withPage(
      path,
      async (page) => {
        const read = (shape: string) =>
          page.locator(`.graph svg.${shape}`).evaluate((svg) => ({
            titles: [...svg.querySelectorAll('title')].map(({ textContent }) => textContent ?? '').sort(),
            links: [...svg.querySelectorAll('a')]
              .map((link) => `${link.getAttribute('href')} ${link.ariaLabel}`)
              .sort(),
          }));
        expect(await read('narrow')).toEqual(await read('wide'));
      },
      {},
      which,
    );
  });
});

describe('what is drawn is what is said', () => {
  test('every line of every drawing is a sentence of its table, and every sentence a line', async () => {
    const paths = await listDocuments();
    expect(paths.length).toBe(16);
    for (const [which, path] of [
      ...paths.map((path) => ['root', path] as const),
      ['root', 'so-do/'],
      ['other', 'van-ban/thu/'],
      ['other', 'so-do/'],
    ] as const) {
      await withPage(
        path,
        async (page) => {
          const titles = await page
            .locator('.graph svg.wide title')
            .evaluateAll((all) => all.map(({ textContent }) => textContent?.trim() ?? ''));
          const sentences = await page
            .locator('.sentence')
            .evaluateAll((all) => all.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? ''));
          expect(titles.length, path).toBeGreaterThan(0);
          expect(titles.sort(), path).toEqual(sentences.sort());
          expect(
            await page.locator('.graph svg.wide text.end, .graph svg.wide g:not(.current) > title + path').count(),
            path,
          ).toBeGreaterThan(0);
        },
        {},
        which,
      );
    }
  });

  test('a citation is said to be one, a basis only where a text says so, our reading to be ours', async () => {
    await withPage('so-do/', async (page) => {
      const labels = await page.locator('.graph svg.wide g[aria-hidden] g text').allTextContents();
      const count = (word: string): number => labels.filter((label) => label.trim() === word).length;
      expect([count('viện dẫn'), count('thực hiện'), count('liên quan'), count('căn cứ')]).toEqual([15, 1, 6, 0]);
      expect(await page.locator('.sentence', { hasText: 'Kho xếp' }).count()).toBe(6);
      expect(await page.locator('.sentence', { hasText: 'căn cứ' }).count()).toBe(0);
      expect(await page.locator('.graph figcaption').innerText()).toContain('cách đọc của kho');
    });
  });

  test('what we read as related is dashed and has no arrow; what a text says is whole and has one', async () => {
    await withPage('van-ban/269-qd-tu-2021/', async (page) => {
      for (const shape of ['wide', 'narrow']) {
        const svg = page.locator(`.graph svg.${shape}`);
        const dashes = (selector: string) =>
          svg.locator(selector).evaluateAll((all) => all.map((path) => getComputedStyle(path).strokeDasharray));
        expect(await dashes('.ours path')).toEqual(['4px, 3px', '4px, 3px']);
        expect(await dashes('g[aria-hidden] > g:not(.ours) path')).toEqual(['none']);
        // Two related, one citing: one head.
        const heads = await svg.locator('.arrow').getAttribute('d');
        expect(heads?.match(/z/g)).toHaveLength(1);
      }
    });
  });

  test('each line of the collection leads to the very spot that says so', async () => {
    await withPage('so-do/', async (page) => {
      await page.locator('tr', { hasText: '218-QĐ/TW' }).locator('td').last().locator('a').click();
      await page.waitForURL('**/#vd-218-qd-tw-2013');
      expect(await page.locator('#vd-218-qd-tw-2013').innerText()).toBe('218-QĐ/TW');
    });
  });

  test('what is cited and not held is drawn as such; a level nobody tells has a band of its own', async () => {
    await withPage(
      'van-ban/thu/',
      async (page) => {
        const svg = page.locator('.graph svg.wide');
        expect(await svg.locator('a.not-held').count()).toBe(2);
        const name = await svg.locator('a.not-held').first().getAttribute('aria-label');
        expect(name).toBe('99/QĐ-UBND Quyết định, 5/6/2019 không có trong kho, Ủy ban nhân dân tỉnh (tỉnh A)');
        expect(await svg.locator('.head').allTextContents()).toContain('Chưa rõ cấp');
      },
      LAPTOP,
      'other',
    );
  });
});

describe('by keyboard', () => {
  test('along the boxes and into a document', async () => {
    await withPage(
      DIRECTIVE,
      async (page) => {
        const links = page.locator('.graph svg.wide a');
        expect(await links.count()).toBe(15);
        await links.first().focus();
        const heard: (string | null)[] = [];
        for (let at = 0; at < 15; at++) {
          heard.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
          await page.keyboard.press('Tab');
        }
        expect(heard[0]).toBe('23-QĐ/TW Quyết định, 30/7/2021, Bộ Chính trị');
        expect(new Set(heard).size).toBe(15);
        expect(heard).not.toContain(null);
        await page.keyboard.press('Shift+Tab');
        const last = await page.evaluate(() => document.activeElement?.getAttribute('href'));
        const stroke = await page
          .locator('.graph svg.wide a:focus-visible rect')
          .evaluate((rect) => getComputedStyle(rect).strokeWidth);
        expect(stroke).toBe('3px');
        await page.keyboard.press('Enter');
        await page.waitForURL(`**${last}`);
        expect(await page.locator('h1').count()).toBe(1);
      },
      LAPTOP,
    );
  });

  test('the document being read is in the middle, and no link', async () => {
    await withPage(
      DIRECTIVE,
      async (page) => {
        const current = page.locator('.graph svg.wide .current');
        expect(await current.locator('a').count()).toBe(0);
        expect(await current.textContent()).toContain('Văn bản đang xem');
        expect(await current.textContent()).toContain('không sớm hơn 23/3/2022');
        const edges = await page
          .locator('.graph svg.wide rect')
          .evaluateAll((all) =>
            all.map((rect) => [rect.getBoundingClientRect().left, rect.getBoundingClientRect().right]),
          );
        const [left = 0, right = 0] = await current
          .locator('rect')
          .evaluate((rect) => [rect.getBoundingClientRect().left, rect.getBoundingClientRect().right]);
        expect(edges.filter(([, end]) => (end ?? 0) < left)).toHaveLength(11);
        expect(edges.filter(([start]) => (start ?? 0) > right)).toHaveLength(4);
      },
      LAPTOP,
    );
  });
});

describe('many documents', () => {
  test('the collection is drawn as groups with their numbers, says why, and leads to each', async () => {
    await withPage(
      'so-do/',
      async (page) => {
        expect(await page.locator('main').innerText()).toContain('nhiều hơn một hình có thể vẽ rõ');
        const links = await page
          .locator('.graph svg.wide a')
          .evaluateAll((all) =>
            all.map((link) => ({ href: link.getAttribute('href') ?? '', name: link.ariaLabel ?? '' })),
          );
        expect(links.length).toBeGreaterThan(3);
        const count = links.reduce(
          (sum, { name }) => sum + Number(/^([\d.]+) văn bản/.exec(name)?.[1]?.replace('.', '')),
          0,
        );
        expect(count).toBe(90);
        for (const { href } of links) expect(href).toMatch(/^\/tim-kiem\/\?cap=[a-z-]+&he=[a-z-]+$/);
      },
      LAPTOP,
      'large',
    );
  });

  test('a document with many neighbours is drawn among groups of them, and the table still has each', async () => {
    const { home } = sites.served.large;
    const context = await sites.newContext(LAPTOP);
    try {
      const page = await context.newPage();
      await page.goto(`${home}van-ban/`);
      const hrefs = await page
        .locator('main th a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(hrefs).toHaveLength(90);
      const grouped: string[] = [];
      for (const href of hrefs) {
        const html = await (await context.request.get(href)).text();
        const [, table = ''] = html.split('id="luoc-do-bang"');
        const ends = table.split('</section>')[0]?.matchAll(/class="sentence">.*?href="([^"]+)"/g) ?? [];
        const count = new Set([...ends].map(([, end]) => end)).size;
        const said = /quan hệ với (\d+) văn bản/.exec(html)?.[1];
        if (said === undefined) expect(count, href).toBeLessThanOrEqual(24);
        else {
          expect(Number(said), href).toBe(count);
          grouped.push(href);
        }
      }
      expect(grouped.length).toBeGreaterThan(0);
      for (const href of grouped.slice(0, 2)) {
        await page.goto(href);
        expect(await page.locator('.graph svg.wide a').first().getAttribute('href')).toBe('#luoc-do-bang');
        const { outside, covered, overlapping } = await measure(page, 'wide');
        expect([outside, covered, overlapping], href).toEqual([[], [], []]);
      }
    } finally {
      await context.close();
    }
  });
});

describe('the time line', () => {
  const path = 'dong-thoi-gian/';
  test('years in their order, each with its documents in theirs; years without any are said', async () => {
    await withPage(path, async (page) => {
      const days = await page
        .locator('.time time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
      expect(days).toHaveLength(15);
      expect(days).toEqual([...days].sort());
      const heads = await page.locator('.time h2').allInnerTexts();
      expect(heads).toEqual([
        'Năm 2013 (3)',
        'Năm 2015 (1)',
        'Năm 2016 (1)',
        'Năm 2018 (1)',
        'Năm 2019 (1)',
        'Năm 2021 (6)',
        'Năm 2022 (2)',
        'Ngày ban hành chưa rõ (1)',
      ]);
      expect(await page.locator('.gap').allInnerTexts()).toEqual(
        [2014, 2017, 2020].map((year) => `Năm ${year}: kho không có văn bản nào`),
      );
      expect(await page.locator('.time ol').count()).toBe(heads.length);
    });
  });

  test('the directive has a bound and an open end, and no day', async () => {
    await withPage(path, async (page) => {
      const item = page.locator('.moments .open');
      expect(await item.count()).toBe(1);
      expect(await item.innerText()).toContain('không sớm hơn 23/3/2022');
      expect(await item.locator('time').count()).toBe(0);
      expect(await item.locator('a').getAttribute('href')).toBe(`/${DIRECTIVE}`);
      expect(await page.locator('.axis .open').count()).toBe(1);
      expect(await page.locator('.axis circle').count()).toBe(15);
    });
  });

  test('no label of the axis lies over the next, on a phone or a laptop', async () => {
    for (const options of [SMALLEST, LAPTOP])
      await withPage(
        path,
        async (page) => {
          const ends = await page.locator('.axis text').evaluateAll((all) =>
            all
              .map((text) => text.getBoundingClientRect())
              .filter(({ width }) => width > 0)
              .map(({ left, right }) => [left, right] as const),
          );
          expect(ends.length).toBeGreaterThan(3);
          for (const [at, [, right]] of ends.slice(0, -1).entries()) expect(right).toBeLessThan(ends[at + 1]?.[0] ?? 0);
        },
        options,
      );
  });
});

describe('every reader', () => {
  const PAGES = [DIRECTIVE, RECORD, 'so-do/', 'dong-thoi-gian/'];

  test.for(['light', 'dark'] as const)('axe finds nothing wrong: %s', async (colorScheme) => {
    for (const path of PAGES)
      for (const screen of [LAPTOP, PHONE])
        await withPage(
          path,
          async (page) => {
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
          },
          { colorScheme, ...screen },
        );
  });

  test('nothing is wider than the screen at 320 px', async () => {
    for (const path of PAGES)
      await withPage(
        path,
        async (page) => {
          expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
        },
        SMALLEST,
      );
  });

  test('without JavaScript the drawing is there, and its boxes lead on', async () => {
    await withPage(
      'so-do/',
      async (page) => {
        await page.locator('.graph svg.narrow a', { hasText: '217-QĐ/TW' }).click();
        expect(page.url()).toContain('/van-ban/217-qd-tw-2013/');
      },
      { ...PHONE, javaScriptEnabled: false },
    );
  });

  test('with forced colours the lines and words are the colours asked for', async () => {
    await withPage(
      'so-do/',
      async (page) => {
        const colours = await page.evaluate(() => {
          const canvas = document.createElement('p');
          document.body.append(canvas);
          const resolve = (name: string): string => {
            canvas.style.color = name;
            return getComputedStyle(canvas).color;
          };
          const of = (selector: string, property: 'fill' | 'stroke'): string => {
            const element = document.querySelector(selector);
            return element ? getComputedStyle(element)[property] : '';
          };
          return {
            line: [of('.graph .wide g g path', 'stroke'), resolve('CanvasText')],
            box: [of('.graph .wide rect', 'fill'), resolve('Canvas')],
            words: [of('.graph .wide a .strong', 'fill'), resolve('LinkText')],
          };
        });
        for (const [name, [drawn, asked]] of Object.entries(colours)) expect(drawn, name).toBe(asked);
      },
      { ...LAPTOP, forcedColors: 'active' },
    );
  });

  test('on paper the wide arrangement is printed, in one piece', async () => {
    await withPage('so-do/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 631, height: 900 });
      expect(await page.locator('.graph svg.wide').isVisible()).toBe(true);
      expect(await page.locator('.graph svg.narrow').isVisible()).toBe(false);
      const box = await page.locator('.graph svg.wide').boundingBox();
      expect(box?.width).toBeLessThanOrEqual(631);
      // A4 less its margins, at 96 dpi.
      expect(box?.height).toBeLessThan(970);
    });
  });
});

async function listDocuments(): Promise<string[]> {
  let paths: string[] = [];
  await withPage('van-ban/', async (page) => {
    paths = await page
      .locator('main th a')
      .evaluateAll((all) => all.map((link) => (link.getAttribute('href') ?? '').slice(1)));
  });
  return paths;
}
