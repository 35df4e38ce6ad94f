/** The study pack: what goes into it, in what order, and how ids and links of its texts are made. */
import { expect, test } from 'vitest';
import type { PublishedDocument } from '../../src/core/library.ts';
import { choosePack, PACK_MAX, toItemId } from '../../src/core/pack.ts';
import { readCollection } from '../../src/corpus.ts';
import { publishCollection, publishPackTexts } from '../../src/publish.ts';
import { buildRoutes } from '../../src/routes.ts';
import { ROOT } from '../support/paths.ts';

const make = (slug: string, more: { isText?: boolean; isRoot?: boolean; cites?: string[] } = {}): PublishedDocument =>
  ({
    document: { slug, ...(more.isRoot && { root: true }) },
    fidelity: more.isText ? {} : null,
    cites: (more.cites ?? []).map((to) => ({ to })),
  }) as never;
const list = (documents: PublishedDocument[]) =>
  choosePack(documents)?.items.map(({ published }) => published.document.slug);
const MANY = Array.from({ length: PACK_MAX }, (_, at) => make(`r-${at}`));

test('a small collection goes in whole: the root, other texts, records as they are cited, then the rest', () => {
  const documents = [
    make('rest'),
    make('second'),
    make('first'),
    make('text', { isText: true }),
    make('root', { isText: true, isRoot: true, cites: ['first', 'second', 'first', 'not-here'] }),
  ];
  expect(list(documents)).toEqual(['root', 'text', 'first', 'second', 'rest']);
  expect(choosePack(documents)?.leftOut).toBe(0);
});

test('of a large one the root and what it cites, and it is told how many are left out', () => {
  const root = make('root', { isText: true, isRoot: true, cites: ['r-7', 'r-3'] });
  expect(list([...MANY, make('text', { isText: true }), root])).toEqual(['root', 'r-7', 'r-3']);
  expect(choosePack([...MANY, root])?.leftOut).toBe(PACK_MAX - 2);
});

test('none without a text to begin with', () => {
  expect(choosePack([make('a')])).toBeNull();
  expect(choosePack([...MANY, make('text', { isText: true })])).toBeNull();
  expect(choosePack([])).toBeNull();
});

test('the text of the pack is that of its own page, but for its ids and where its links lead', () => {
  const collection = readCollection(`${ROOT}content`);
  const routes = buildRoutes('/');
  const html = publishPackTexts(collection, routes).get('chi-thi-dan-van-chinh-quyen') ?? '';
  const own = publishCollection(collection, routes).find(({ published }) => published.document.root)?.html ?? '';
  const plain = (text: string): string => text.replace(/<[^>]*>/g, '');
  expect(plain(html)).toBe(plain(own));
  // What was done to the text is told on its own page, and there alone.
  const ids = [...own.matchAll(/id="([^"]*)"/g)].flatMap(([, id = '']) => (id.startsWith('bien-tap-') ? [] : [id]));
  expect([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids.map((id) => `${toItemId(1)}-${id}`));
  expect(html).toContain('<a href="#muc-15" id="muc-1-vd-218-qd-tw-2013" class="vien-dan" data-muc="15">218-QĐ/TW</a>');
});
