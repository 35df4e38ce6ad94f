/** Previews of what is cited, in a real browser: by mouse, keyboard and touch, and without any of it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DIRECTIVE, openSites } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);
const box = (page: Page) => page.locator('#xem-truoc');
const TOUCH = { hasTouch: true, viewport: { width: 360, height: 740 } } as const;

/** Moves the pointer to the middle of a link's first line. */
async function pointAt(page: Page, selector: string): Promise<void> {
  const link = page.locator(selector);
  await link.scrollIntoViewIfNeeded();
  const line = await link.evaluate((element) => {
    const { x, y, width, height } = element.getClientRects()[0] as DOMRect;
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(line.x, line.y - 1);
  await page.mouse.move(line.x, line.y);
}

describe('by mouse', () => {
  test('it shows the record, its status and the words, may be pointed at, and goes when left', async () => {
    await withPage(DIRECTIVE, async (page) => {
      await pointAt(page, '#vd-217-qd-tw-2013');
      await box(page).waitFor({ state: 'visible' });
      const text = await box(page).innerText();
      for (const said of [
        'Quyết định 217-QĐ/TW',
        'Về việc ban hành Quy chế giám sát và phản biện xã hội',
        'Bộ Chính trị · ngày 12/12/2013 · Tình trạng hiệu lực: chưa rõ (đến ngày 24/11/2026 kho chưa có nguồn nào nói)',
        'kho chưa có toàn văn',
        'Mở Quyết định 217-QĐ/TW',
      ])
        expect(text).toContain(said);
      expect(await box(page).locator('mark').innerText()).toBe('Quyết định số 217-QĐ/TW');
      // Hoverable, and persistent: WCAG 1.4.13.
      const { x, y, width, height } = (await box(page).boundingBox()) as {
        x: number;
        y: number;
        width: number;
        height: number;
      };
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
      await page.waitForTimeout(600);
      expect(await box(page).isVisible()).toBe(true);
      await page.mouse.move(x + width / 2, y > 300 ? y - 250 : y + height + 200);
      await box(page).waitFor({ state: 'hidden' });
    });
  });

  test('a pointer that passes by shows nothing; a click goes to the document', async () => {
    await withPage(DIRECTIVE, async (page) => {
      await pointAt(page, '#vd-23-qd-tw-2021');
      await page.mouse.move(5, 5);
      await page.waitForTimeout(500);
      expect(await box(page).isVisible()).toBe(false);
      await page.locator('#vd-23-qd-tw-2021').click();
      await page.waitForURL('**/van-ban/23-qd-tw-2021/');
    });
  });

  test('Escape dismisses it without moving anything; the next link has its own', async () => {
    await withPage(DIRECTIVE, async (page) => {
      await pointAt(page, '#vd-23-qd-tw-2021');
      await box(page).waitFor({ state: 'visible' });
      const scrolled = await page.evaluate(() => window.scrollY);
      await page.keyboard.press('Escape');
      expect(await box(page).isVisible()).toBe(false);
      expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
      await pointAt(page, '#vd-404-qd-thu-2022');
      await box(page).waitFor({ state: 'visible' });
      expect(await box(page).innerText()).toContain('Quyết định 404-QĐ/Th.U');
    });
  });

  test('it is wholly in the window, below or above the very line', async () => {
    await withPage(DIRECTIVE, async (page) => {
      for (const id of ['vd-23-qd-tw-2021', 'vd-33-ct-ttg-2021', 'vd-124-qd-tw-2018']) {
        for (const block of ['start', 'center', 'end'] as const) {
          await page.evaluate(([name, where]) => document.getElementById(name)?.scrollIntoView({ block: where }), [
            id,
            block,
          ] as const);
          await pointAt(page, `#${id}`);
          await box(page).waitFor({ state: 'visible' });
          const frame = await box(page).boundingBox();
          const window = page.viewportSize();
          expect(frame && window && frame.x >= 0 && frame.x + frame.width <= window.width, `${id} ${block}`).toBe(true);
          expect(frame && window && frame.y >= 0 && frame.y + frame.height <= window.height, `${id} ${block}`).toBe(
            true,
          );
          await page.keyboard.press('Escape');
          await page.mouse.move(5, 5);
        }
      }
    });
  });

  test('a document not held, a witness of a fact and a note of an editor are previewed too', async () => {
    await withPage(
      'van-ban/thu/',
      async (page) => {
        await pointAt(page, '#kc-99-qd-ubnd-2019');
        await box(page).waitFor({ state: 'visible' });
        expect(await box(page).innerText()).toContain('ngày 5/6/2019 · không có trong kho');
        await box(page).locator('a').click();
        await page.waitForURL('**/khong-co-trong-kho/#99-qd-ubnd-2019');
      },
      {},
      'other',
    );
    await withPage('van-ban/43-kl-tw-2019/', async (page) => {
      await pointAt(page, '.note a');
      await box(page).waitFor({ state: 'visible' });
      expect(await box(page).locator('mark').innerText()).toBe('Kết luận số 43-KL/TW');
      await page.mouse.move(5, 5);
      await box(page).waitFor({ state: 'hidden' });
      await pointAt(page, '.facts tbody tr:first-child a:not(.outside)');
      await box(page).waitFor({ state: 'visible' });
      await box(page).locator('a').click();
      await page.waitForURL(`**/${DIRECTIVE}#vd-43-kl-tw-2019`);
    });
    await withPage(DIRECTIVE, async (page) => {
      await pointAt(page, '.bien-tap.sic');
      await box(page).waitFor({ state: 'visible' });
      expect(await box(page).innerText()).toContain('«Ban Thường vụ Tỉnh»');
      expect(await box(page).locator('a').isVisible()).toBe(false);
    });
  });
});

describe('by keyboard', () => {
  test('focus shows it at once and tells of it, Escape dismisses it, Tab goes on, Enter opens the document', async () => {
    await withPage(DIRECTIVE, async (page) => {
      await page.locator('#nhiem-vu-6 .neo').focus();
      await page.keyboard.press('Shift+Tab');
      const link = page.locator('#vd-124-qd-tw-2018');
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await box(page).isVisible()).toBe(true);
      expect(await link.getAttribute('aria-describedby')).toBe('xem-truoc-noi-dung');
      await page.keyboard.press('Escape');
      expect(await box(page).isVisible()).toBe(false);
      expect(await link.getAttribute('aria-describedby')).toBe(null);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Shift+Tab');
      expect(await box(page).innerText()).toContain('Quyết định 218-QĐ/TW');
      await page.keyboard.press('Shift+Tab');
      expect(await box(page).innerText()).toContain('Quyết định 217-QĐ/TW');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/van-ban/217-qd-tw-2013/');
    });
  });

  test('leaving the last citation closes it', async () => {
    await withPage(DIRECTIVE, async (page) => {
      await page.locator('#nhiem-vu-6 .neo').focus();
      await page.keyboard.press('Shift+Tab');
      expect(await box(page).isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await box(page).isVisible()).toBe(false);
    });
  });
});

describe('by touch', () => {
  test('the first tap shows it, with a way to the document; a tap elsewhere and "Đóng" close it', async () => {
    await withPage(
      DIRECTIVE,
      async (page) => {
        const link = page.locator('#vd-33-ct-ttg-2021');
        await link.scrollIntoViewIfNeeded();
        await link.tap();
        expect(await box(page).isVisible()).toBe(true);
        expect(page.url()).toContain(DIRECTIVE);
        const way = box(page).getByRole('link', { name: 'Mở Chỉ thị 33/CT-TTg' });
        expect(await way.evaluate((element) => element === document.activeElement)).toBe(true);
        await box(page).getByRole('button', { name: 'Đóng' }).tap();
        expect(await box(page).isVisible()).toBe(false);
        expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
        await link.tap();
        expect(await box(page).isVisible()).toBe(true);
        await page.touchscreen.tap(3, await outside(page));
        expect(await box(page).isVisible()).toBe(false);
        await link.tap();
        await way.tap();
        await page.waitForURL('**/van-ban/33-ct-ttg-2021/');
      },
      TOUCH,
    );
  });

  test('the second tap goes', async () => {
    await withPage(
      DIRECTIVE,
      async (page) => {
        const link = page.locator('#vd-33-ct-ttg-2021');
        await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
        await link.tap();
        expect(await box(page).isVisible()).toBe(true);
        await link.tap();
        await page.waitForURL('**/van-ban/33-ct-ttg-2021/');
      },
      TOUCH,
    );
  });

  test('the box never stands over the words that were tapped', async () => {
    await withPage(
      DIRECTIVE,
      async (page) => {
        for (const block of ['start', 'center', 'end'] as const) {
          const link = page.locator('#vd-217-qd-tw-2013');
          await link.evaluate((element, where) => element.scrollIntoView({ block: where }), block);
          await link.tap();
          const [frame, words] = [await box(page).boundingBox(), await link.boundingBox()];
          expect(
            frame && words && (frame.y >= words.y + words.height || frame.y + frame.height <= words.y),
            block,
          ).toBe(true);
          await page.keyboard.press('Escape');
        }
      },
      TOUCH,
    );
  });
});

async function outside(page: Page): Promise<number> {
  const frame = await box(page).boundingBox();
  return frame && frame.y > 300 ? 200 : 700;
}

test.for(['light', 'dark'] as const)('axe finds nothing wrong with it open: %s', async (colorScheme) => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 320, height: 640 },
  ]) {
    await withPage(
      DIRECTIVE,
      async (page) => {
        await pointAt(page, '#vd-217-qd-tw-2013');
        await box(page).waitFor({ state: 'visible' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      },
      { colorScheme, viewport },
    );
  }
});

test('without a script a citation is a link, and on paper there is no box', async () => {
  await withPage(
    DIRECTIVE,
    async (page) => {
      await page.locator('#vd-217-qd-tw-2013').hover();
      await page.waitForTimeout(500);
      expect(await box(page).isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
  await withPage(DIRECTIVE, async (page) => {
    await pointAt(page, '#vd-217-qd-tw-2013');
    await box(page).waitFor({ state: 'visible' });
    await page.emulateMedia({ media: 'print' });
    expect(await box(page).isVisible()).toBe(false);
  });
});

test('nothing is fetched for it, and nothing of the page moves', async () => {
  await withPage(DIRECTIVE, async (page) => {
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.body.dataset.moved = `${document.body.dataset.moved ?? ''}${JSON.stringify(entry)}`;
      }).observe({ type: 'layout-shift' });
    });
    let requests = 0;
    page.on('request', () => requests++);
    for (const id of ['vd-23-qd-tw-2021', 'vd-29-kl-tu-2021', 'vd-124-qd-tw-2018']) {
      await pointAt(page, `#${id}`);
      await box(page).waitFor({ state: 'visible' });
      await page.mouse.move(5, 5);
      await box(page).waitFor({ state: 'hidden' });
    }
    expect(requests).toBe(0);
    expect(await page.evaluate(() => document.body.dataset.moved ?? '')).toBe('');
  });
});
