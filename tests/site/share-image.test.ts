/** What a shared link shows: the words of the card, the card itself, and what the page says of it. */
import { existsSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { hasOwnCards, SHARE_IMAGE_SIZE, type ShareCard } from '../../src/core/share-card.ts';
import { readCollection } from '../../src/corpus.ts';
import { publishCollection } from '../../src/publish.ts';
import { buildRoutes } from '../../src/routes.ts';
import { drawCard, readCard, toDocumentCard } from '../../src/share-image.ts';
import { ROOT, SITES } from '../support/paths.ts';
import { openSites } from './open.ts';

const sites = openSites();

describe('the words of a card', () => {
  const collection = readCollection(`${ROOT}content`);
  const issuers = collection.issuers ?? { places: [], issuers: [] };
  const cards = new Map(
    publishCollection(collection, buildRoutes('/')).map(({ published }) => [
      published.document.slug,
      toDocumentCard(published, issuers),
    ]),
  );
  test.for<[string, Partial<ShareCard>]>([
    [
      '33-ct-ttg-2021',
      { kicker: 'Chỉ thị', head: '33/CT-TTg', note: null, foot: ['Thủ tướng Chính phủ', 'Ngày ban hành: 26/11/2021'] },
    ],
    ['3504-qd-ubnd-2021', { head: '3504/QĐ-UBND', note: '(tên gọi theo cách đọc của kho)' }],
    ['218-qd-tw-2013', { kicker: 'Quyết định', note: null }],
    [
      'chi-thi-dan-van-chinh-quyen',
      { kicker: 'Ban Thường vụ Thành ủy', head: 'Chỉ thị', foot: ['Ngày ban hành: chưa rõ — không sớm hơn 23/3/2022'] },
    ],
  ])('%s', ([slug, expected]) => {
    expect(cards.get(slug)).toMatchObject(expected);
  });
});

describe('the card', () => {
  const CARD: ShareCard = {
    kicker: 'Chỉ thị',
    head: '33/CT-TTg',
    title: 'Về dân vận',
    note: null,
    foot: ['Thủ tướng Chính phủ'],
  };
  /** @returns how much of a band of the picture is not its ground */
  const readInk = async (png: Buffer, top: number, height: number): Promise<number> => {
    const { data } = await sharp(png)
      .extract({ left: 0, top, width: SHARE_IMAGE_SIZE.width, height })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return data.filter((value) => value < 128).length;
  };
  test('is of the size that is asked for, small, and has its words', async () => {
    const png = await drawCard(CARD);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...SHARE_IMAGE_SIZE });
    expect(png.length).toBeLessThan(60_000);
    expect(await readInk(png, 30, 300)).toBeGreaterThan(2000);
  });
  test.for([
    ['a title of a hundred words', { title: 'Nghiêm chỉnh chấp hành '.repeat(25) }],
    ['and a note under it', { title: 'Nghiêm chỉnh chấp hành '.repeat(25), note: '(tên gọi theo cách đọc của kho)' }],
    ['a word longer than a line', { title: 'W'.repeat(300) }],
    ['a number longer than a line', { head: '1234567/2021/TTLT-BTP-BNV-BTC-BGDĐT-BLĐTBXH-BTTTT' }],
  ] as const)('%s stays in its place', async ([, change]) => {
    const card = { ...CARD, ...change };
    const png = await drawCard(card);
    expect(await sharp(png).metadata()).toMatchObject(SHARE_IMAGE_SIZE);
    // The bar above and the band below are as on every card, but for the colours picked: nothing has pushed or covered them.
    const usual = await drawCard(CARD);
    for (const [top, height] of [
      [0, 18],
      [552, 78],
    ] as const) {
      const ink = (await readInk(png, top, height)) / (await readInk(usual, top, height));
      expect(ink).toBeGreaterThan(0.99);
      expect(ink).toBeLessThan(1.01);
    }
    // Between the foot and the band nothing is written.
    expect(await readInk(png, 534, 16)).toBe(0);
  });
  test('every toned letter is drawn, and as one', async () => {
    const draw = (title: string) => drawCard({ ...CARD, title });
    const letters = 'Ằ Ẵ Ặ Ớ Ứ Ỹ ằ ẵ ặ ớ ứ ỹ đ Đ';
    expect(await draw(letters.normalize('NFD'))).toEqual(await draw(letters));
    expect(await draw(letters)).not.toEqual(await draw(letters.normalize('NFD').replace(/\p{M}/gu, '')));
  });
  test('is drawn once for the same words', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'viendan-cards-'));
    const first = await readCard(CARD, cache);
    const [file] = globSync('*', { cwd: cache });
    expect(await readCard(CARD, cache)).toEqual(first);
    expect(globSync('*', { cwd: cache })).toEqual([file]);
    await readCard({ ...CARD, head: '34/CT-TTg' }, cache);
    expect(globSync('*', { cwd: cache })).toHaveLength(2);
  });
  test('a large collection has one for all', () => {
    expect([16, 500, 501, 100_000].map(hasOwnCards)).toEqual([true, true, false, false]);
  });
});

describe('what a page says of itself', () => {
  const readMeta = async (path: string, which: 'root' | 'below'): Promise<Record<string, string>> => {
    let meta: Record<string, string> = {};
    await sites.withPage(
      path,
      async (page) => {
        const pairs = await page
          .locator('meta[property], meta[name^="twitter:"]')
          .evaluateAll((all) =>
            all.map((one) => [one.getAttribute('property') ?? one.getAttribute('name'), one.getAttribute('content')]),
          );
        meta = Object.fromEntries(pairs);
      },
      {},
      which,
    );
    return meta;
  };
  test('of a document, with its own card', async () => {
    const meta = await readMeta('van-ban/33-ct-ttg-2021/', 'below');
    expect(meta).toMatchObject({
      'og:type': 'article',
      'og:locale': 'vi_VN',
      'og:url': 'https://vidu.example/x/van-ban/33-ct-ttg-2021/',
      'og:image': 'https://vidu.example/x/van-ban/33-ct-ttg-2021.png',
      'twitter:card': 'summary_large_image',
    });
    expect(meta['og:title']).toMatch(/^Chỉ thị 33\/CT-TTg: Về tiếp tục/);
    expect(meta['og:description']).toMatch(/^Hồ sơ Chỉ thị 33\/CT-TTg/);
    expect(existsSync(`${SITES.below}van-ban/33-ct-ttg-2021.png`)).toBe(true);
  });
  test('of any other page, with the site’s', async () => {
    const meta = await readMeta('van-ban/', 'below');
    expect(meta).toMatchObject({ 'og:type': 'website', 'og:image': 'https://vidu.example/x/chia-se.png' });
    expect(existsSync(`${SITES.below}chia-se.png`)).toBe(true);
  });
  test('where the site knows no address of its own, none is given, and no card is drawn', async () => {
    const meta = await readMeta('van-ban/33-ct-ttg-2021/', 'root');
    expect(Object.keys(meta).sort()).toEqual(['og:description', 'og:locale', 'og:site_name', 'og:title', 'og:type']);
    expect(globSync('**/*.png', { cwd: SITES.root })).toEqual([]);
  });
  test('every picture of every page is there', () => {
    for (const page of globSync('**/*.html', { cwd: SITES.below })) {
      const [, image = ''] =
        /<meta property="og:image" content="([^"]*)"/.exec(readFileSync(`${SITES.below}${page}`, 'utf8')) ?? [];
      expect(existsSync(`${SITES.below}${image.replace('https://vidu.example/x/', '')}`), `${page}: ${image}`).toBe(
        true,
      );
    }
  });
});
