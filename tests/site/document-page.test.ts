/** The document page's helps for a reader, in a real browser: the outline, links and citations to copy, notes and marks. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ARTICLES, CLAUSES } from '../support/long-collection.ts';
import { ROOT } from '../support/paths.ts';
import { DIRECTIVE, openSites } from './open.ts';

const sites = openSites();
const withPage: typeof sites.withPage = (...args) => sites.withPage(...args);
const PHONE = { viewport: { width: 360, height: 740 } } as const;
const LONG = 'van-ban/01-qd-ubnd-2020/';

const readCurrent = (page: Page): Promise<(string | null)[]> =>
  page.locator('#muc-luc [aria-current]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
const bringUp = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).evaluate((element) => element.scrollIntoView());
/** Whether an element is in the window and nothing stands over its first line. */
const isInSight = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { left, top, width, height: whole } = element.getClientRects()[0] as DOMRect;
    const height = Math.min(whole, 30);
    const seen = document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2);
    return (
      top >= 0 &&
      top + height <= window.innerHeight &&
      seen !== null &&
      (element.contains(seen) || seen.contains(element))
    );
  });

describe('the outline', () => {
  test('lists the eight tasks by how they open, inside the sections', async () => {
    await withPage(DIRECTIVE, async (page) => {
      const tasks = page.locator('#muc-luc ul ul a');
      expect(await tasks.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
        Array.from({ length: 8 }, (_, at) => `#nhiem-vu-${at + 1}`),
      );
      expect(await tasks.nth(3).innerText()).toBe('4. Nâng cao chất lượng, hiệu quả thực hiện dân chủ ở cơ…');
      expect(await page.locator('#muc-luc > ul > li > a').allInnerTexts()).toEqual([
        'Toàn văn',
        'Thuộc tính',
        'Lược đồ',
        'Văn bản liên quan',
        'Viện dẫn',
        'Tải về',
      ]);
    });
  });

  test.for([{}, PHONE])('follows the reader, down and up, one entry at a time: %o', async (options) => {
    await withPage(
      DIRECTIVE,
      async (page) => {
        for (const [at, current] of [
          ['#doan-2', '#toan-van'],
          ['#nhiem-vu-1', '#nhiem-vu-1'],
          ['#nhiem-vu-7', '#nhiem-vu-7'],
          ['#nhiem-vu-8', '#nhiem-vu-8'],
          ['#thuoc-tinh', '#thuoc-tinh'],
          ['#vien-dan', '#vien-dan'],
          ['#nhiem-vu-6', '#nhiem-vu-6'],
          ['#doan-3', '#toan-van'],
        ] as const) {
          await bringUp(page, at);
          await expect.poll(() => readCurrent(page), { message: at }).toEqual([current]);
        }
      },
      options,
    );
  });

  test('follows also in a window made higher and lower', async () => {
    await withPage(DIRECTIVE, async (page) => {
      for (const [height, anchor] of [
        [500, '#nhiem-vu-4'],
        [1100, '#nhiem-vu-2'],
      ] as const) {
        await page.setViewportSize({ width: 1280, height });
        await page.waitForTimeout(300);
        await bringUp(page, anchor);
        await expect.poll(() => readCurrent(page)).toEqual([anchor]);
      }
    });
  });

  test('what was asked for is marked, at the foot of the page too', async () => {
    await withPage(DIRECTIVE, async (page) => {
      for (const anchor of ['nhiem-vu-3', 'tai-ve', 'nhiem-vu-7']) {
        await page.locator(`#muc-luc a[href="#${anchor}"]`).click();
        await page.waitForTimeout(200);
        expect(await readCurrent(page)).toEqual([`#${anchor}`]);
        expect(
          await page.locator(`#${anchor}`).evaluate((element) => element.getBoundingClientRect().top),
        ).toBeGreaterThanOrEqual(0);
      }
    });
    await withPage(`${DIRECTIVE}#tai-ve`, async (page) => {
      await expect.poll(() => readCurrent(page)).toEqual(['#tai-ve']);
    });
  });

  test('of hundreds of provisions is nested and scrolls within itself, never the page', async () => {
    await withPage(
      LONG,
      async (page) => {
        expect(await page.locator('#muc-luc ul ul > li > a').count()).toBe(ARTICLES * (CLAUSES + 1));
        expect(await page.locator('#muc-luc ul ul ul > li > a').count()).toBe(ARTICLES * CLAUSES);
        await bringUp(page, '#dieu-40-khoan-3');
        await expect.poll(() => readCurrent(page)).toEqual(['#dieu-40-khoan-3']);
        expect(await isInSight(page, '#muc-luc a[href="#dieu-40-khoan-3"]')).toBe(true);
        const top = await page.locator('#dieu-40-khoan-3').evaluate((element) => element.getBoundingClientRect().top);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThan(100);
        const { clientHeight, scrollHeight } = await page
          .locator('#muc-luc')
          .evaluate(({ clientHeight, scrollHeight }) => ({ clientHeight, scrollHeight }));
        expect(clientHeight).toBeLessThanOrEqual(900);
        expect(scrollHeight).toBeGreaterThan(5000);
      },
      { viewport: { width: 1280, height: 900 } },
      'long',
    );
  });

  test('on a phone is one line that says where one is, opens over the text and closes', async () => {
    await withPage(
      DIRECTIVE,
      async (page) => {
        const way = page.locator('.outline-way');
        const list = page.locator('#muc-luc > ul');
        await bringUp(page, '#nhiem-vu-5');
        await expect.poll(() => way.innerText()).toContain('5. Thực hiện nghiêm túc');
        expect(await list.isVisible()).toBe(false);
        expect(await isInSight(page, '#nhiem-vu-5')).toBe(true);
        await way.click();
        expect(await list.isVisible()).toBe(true);
        expect(await way.getAttribute('aria-expanded')).toBe('true');
        expect(
          (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        ).toEqual([]);
        await page.keyboard.press('Escape');
        expect(await list.isVisible()).toBe(false);
        expect(await way.evaluate((element) => element === document.activeElement)).toBe(true);
        await page.keyboard.press('Space');
        expect(await list.isVisible()).toBe(true);
        await list.locator('a[href="#nhiem-vu-2"]').click();
        expect(await list.isVisible()).toBe(false);
        expect(await isInSight(page, '#nhiem-vu-2')).toBe(true);
        expect(page.url()).toContain('#nhiem-vu-2');
      },
      PHONE,
    );
  });

  test('without a script is a list of links, on a phone behind one', async () => {
    await withPage(
      DIRECTIVE,
      async (page) => {
        expect(await page.locator('#muc-luc a[href="#nhiem-vu-8"]').isVisible()).toBe(true);
        await page.setViewportSize(PHONE.viewport);
        expect(await page.locator('#muc-luc a[href="#nhiem-vu-8"]').isVisible()).toBe(false);
        await page.locator('.outline-way').click();
        await page.locator('#muc-luc a[href="#nhiem-vu-8"]').click();
        expect(page.url()).toContain('#nhiem-vu-8');
        expect(await page.locator('#muc-luc a[href="#nhiem-vu-8"]').isVisible()).toBe(false);
        expect(await isInSight(page, '#nhiem-vu-8')).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('copying', () => {
  const ALLOWED = { permissions: ['clipboard-read', 'clipboard-write'] };
  const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  test('the address of a paragraph, shown when it is pointed at or focused; what was done is said', async () => {
    await withPage(
      DIRECTIVE,
      async (page) => {
        const link = page.locator('#nhiem-vu-3 .neo');
        const opacity = (): Promise<string> => link.evaluate((element) => getComputedStyle(element).opacity);
        expect(await opacity()).toBe('0');
        await page.locator('#nhiem-vu-3').hover();
        expect(await opacity()).toBe('1');
        await link.click();
        const copied = await readClipboard(page);
        expect(copied).toBe(`${sites.served.root.home}${DIRECTIVE}#nhiem-vu-3`);
        expect(await page.getByRole('status').last().innerText()).toBe('Đã chép: liên kết tới nhiệm vụ 3');
        await page.mouse.move(5, 5);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Shift+Tab');
        expect(await opacity()).toBe('1');
        await page.goto(copied);
        expect(await isInSight(page, '#nhiem-vu-3')).toBe(true);
      },
      ALLOWED,
    );
  });

  test('where there is no clipboard, or it is refused, the link goes there', async () => {
    for (const javaScriptEnabled of [true, false])
      await withPage(
        DIRECTIVE,
        async (page) => {
          if (javaScriptEnabled)
            await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
          await page.locator('#doan-3').hover();
          await page.locator('#doan-3 .neo').click();
          await page.waitForURL('**#doan-3');
        },
        { javaScriptEnabled },
      );
    await withPage(DIRECTIVE, async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await page.locator('#doan-3').hover();
      await page.locator('#doan-3 .neo').click();
      await page.waitForURL('**#doan-3');
    });
  });

  test('the citation, in full and short; refused, the words are chosen and that is said', async () => {
    await withPage(
      'van-ban/33-ct-ttg-2021/',
      async (page) => {
        await page.getByText('Chép viện dẫn', { exact: true }).click();
        await page.getByRole('button', { name: 'Chép viện dẫn lần đầu' }).click();
        expect(await readClipboard(page)).toBe(
          'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ “Về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới”',
        );
        expect(await page.getByRole('status').last().innerText()).toBe('Đã chép: viện dẫn lần đầu');
        await page.getByRole('button', { name: 'Chép viện dẫn rút gọn' }).click();
        expect(await readClipboard(page)).toBe('Chỉ thị 33/CT-TTg');
        await page.evaluate(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        });
        await page.getByRole('button', { name: 'Chép viện dẫn rút gọn' }).click();
        await expect.poll(() => page.getByRole('status').last().innerText()).toContain('không cho chép');
        expect(await page.evaluate(() => String(getSelection()))).toBe('Chỉ thị 33/CT-TTg');
      },
      ALLOWED,
    );
  });

  test('a title that is our reading is not cited, and that is said; without a script the words are there', async () => {
    await withPage(
      'van-ban/23-qd-tw-2021/',
      async (page) => {
        const forms = page.locator('.cite-form');
        await forms.locator('summary').click();
        expect(await forms.innerText()).toContain('Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị');
        expect(await forms.innerText()).toContain('Không kèm trích yếu');
        expect(await forms.locator('button').first().isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the text', () => {
  test('is chosen and copied as the source has it: no mark of ours is a character of it', async () => {
    const expected = readFileSync(`${ROOT}content/sources/chi-thi.txt`, 'utf8')
      .replaceAll('**', '')
      .replace('Trung\n\nương Đảng', 'Trung ương Đảng')
      .replace('phong trào\n\nthi đua', 'phong trào thi đua')
      .replace(/ *\n+/g, '\n')
      .trim();
    await withPage(DIRECTIVE, async (page) => {
      const chosen = await page.locator('.toan-van').evaluate((text) => {
        getSelection()?.selectAllChildren(text);
        return String(getSelection());
      });
      expect(chosen.replace(/\s*\n\s*/g, '\n').trim()).toBe(expected);
      expect(await page.locator('.toan-van').evaluate((text) => text.textContent?.includes('sic'))).toBe(false);
      expect(
        await page.locator('.neo, .bien-tap').evaluateAll((all) => all.map((mark) => mark.textContent).join('')),
      ).toBe('');
    });
  });

  test('each editorial act is marked where it was done, and leads to what the source has and back', async () => {
    await withPage(DIRECTIVE, async (page) => {
      const marks = page.locator('.toan-van .bien-tap');
      const before = await marks.evaluateAll((all) =>
        all.map((mark) => (mark.previousSibling?.textContent ?? '').slice(-12)),
      );
      expect(before).toEqual(['p hành Trung', 'h phong trào', 'ường vụ Tỉnh']);
      await page.getByRole('link', { name: 'Ghi chú: đúng nguyên văn của nguồn' }).click();
      const note = page.locator('#ghi-chu-3');
      expect(await isInSight(page, '#ghi-chu-3')).toBe(true);
      expect(await note.innerText()).toBe(
        'Dòng 26 của nguồn: [sic] đúng nguyên văn «Ban Thường vụ Tỉnh». Nguồn không có chữ “ủy” sau “Tỉnh”; kho hiểu là Ban Thường vụ Tỉnh ủy. Đến chỗ ấy, nhiệm vụ 5',
      );
      await note.getByRole('link').click();
      expect(await isInSight(page, '#bien-tap-3')).toBe(true);
      expect(await page.locator('#ghi-chu-1').innerText()).toContain(
        'nối ngắt trang. Nguồn ghi «…Ban Chấp hành Trung» hết dòng, rồi «ương Đảng…».',
      );
    });
  });

  test('the proof of the build is shown, its digest with it', async () => {
    await withPage(DIRECTIVE, async (page) => {
      const text = await page.locator('#doi-chieu').innerText();
      expect(text).toMatch(/^Khớp nguyên văn với nguồn: 18 đoạn, 30 dòng, 9\.116 ký tự, tệp chi-thi\.txt\./);
      expect(text).toContain('2f017e2a86629b8bffc7cc47b344e1e54f63ec4ad77266e9d2dadb74ebe67fb6');
    });
  });

  test('an abbreviation the data knows is explained; a number holds none', async () => {
    await withPage(DIRECTIVE, async (page) => {
      expect(
        await page
          .locator('.toan-van abbr')
          .evaluateAll((all) => all.map((abbr) => [abbr.textContent, abbr.getAttribute('title')])),
      ).toEqual([
        ['BTV', 'Ban Thường vụ'],
        ['UBND', 'Ủy ban nhân dân'],
        ['UBND', 'Ủy ban nhân dân'],
        ['UBND', 'Ủy ban nhân dân'],
      ]);
    });
  });
});

describe('who cites this paragraph', () => {
  const inLong = (path: string, look: (page: Page) => Promise<void>, options = {}) =>
    withPage(path, look, options, 'long');

  test('is marked beside it and told of below, in the order of the text; others have no mark', async () => {
    await inLong(LONG, async (page) => {
      const marks = page.locator('.duoc-dan');
      expect(
        await marks.evaluateAll((all) => all.map((mark) => [mark.parentElement?.id, mark.getAttribute('aria-label')])),
      ).toEqual([
        ['dieu-30-khoan-2', 'Được viện dẫn ở 2 chỗ'],
        ['dieu-59', 'Được viện dẫn ở 1 chỗ'],
      ]);
      await marks.first().click();
      await page.waitForURL('**#dan-dieu-30-khoan-2');
      expect(await isInSight(page, '#dan-dieu-30-khoan-2')).toBe(true);
      const items = page.locator('#vien-dan .citations > li');
      expect(await items.locator('p:not(.citation-head):not(.citation-spot)').allInnerTexts()).toEqual([
        'Viện dẫn khoản 2 Điều 30',
        'Viện dẫn khoản 2 Điều 30',
        'Viện dẫn Điều 59',
      ]);
      expect(await items.first().innerText()).toContain('4. Căn cứ Quyết định số 01/QĐ-UBND');
    });
  });

  test('leads to the very citation, highlighted and in sight, on a phone below the line at the head', async () => {
    for (const options of [{}, PHONE])
      await inLong(
        `${LONG}#dan-dieu-59`,
        async (page) => {
          await page
            .locator('#vien-dan .citations > li')
            .last()
            .getByRole('link', { name: 'Đến đúng chỗ viện dẫn' })
            .click();
          await page.waitForURL('**/van-ban/02-qd-ubnd-2021/#vd-01-qd-ubnd-2020-2');
          const spot = '#vd-01-qd-ubnd-2020-2';
          expect(await isInSight(page, spot)).toBe(true);
          expect(await page.locator(spot).evaluate((element) => element.closest('p')?.id)).toBe('dieu-1-khoan-2');
          const [marked, plain] = await page
            .locator(spot)
            .evaluate((element) => [
              getComputedStyle(element).backgroundColor,
              getComputedStyle(document.querySelector('#vd-01-qd-ubnd-2020') as Element).backgroundColor,
            ]);
          expect(marked).not.toBe(plain);
        },
        options,
      );
  });
});

test('of a fact: who says so is shown, and its very words are one click away, without a script', async () => {
  await withPage(
    'van-ban/43-kl-tw-2019/',
    async (page) => {
      const row = page.locator('.facts tbody tr').first();
      expect(await row.innerText()).toContain('theo nhiệm vụ 1 của Chỉ thị của Ban Thường vụ Thành ủy');
      expect(await row.innerText()).toMatch(/baosonla\.org\.vn, xem ngày \d+\/\d+\/\d{4}/);
      expect(await row.locator('mark').isVisible()).toBe(false);
      await row.locator('summary').click();
      expect(await row.locator('mark').innerText()).toBe('Kết luận số 43-KL/TW');
      await row.getByRole('link', { name: 'nhiệm vụ 1' }).click();
      await page.waitForURL('**#vd-43-kl-tw-2019');
      expect(await isInSight(page, '#vd-43-kl-tw-2019')).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test('the head says what is not known, and why', async () => {
  await withPage(DIRECTIVE, async (page) => {
    const text = await page.locator('.summary').innerText();
    for (const said of [
      /Số ký hiệu\s+chưa rõ\s+\(chưa có nguồn nào cho biết\)/,
      /chưa rõ — không sớm hơn 23\/3\/2022\s+\(vì văn bản viện dẫn một văn bản ban hành ngày ấy\)/,
      /Chưa rõ\s+\(đến ngày 24\/11\/2026 kho chưa có nguồn nào nói\)/,
    ])
      expect(text).toMatch(said);
  });
});

test('on paper nothing of it is left but the notes', async () => {
  await withPage(DIRECTIVE, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['#muc-luc', '.cite-form', '.neo', '.bien-tap', '.copied'])
      for (const element of await page.locator(hidden).all()) expect(await element.isVisible(), hidden).toBe(false);
    expect(await page.locator('#ghi-chu-3').isVisible()).toBe(true);
  });
});

test.for([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'a text of hundreds of provisions, %s, at %i px: axe finds nothing wrong, nothing is wider',
  async ([colorScheme, width]) => {
    await withPage(
      LONG,
      async (page) => {
        expect(
          (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      },
      { colorScheme, viewport: { width, height: 800 } },
      'long',
    );
  },
);
