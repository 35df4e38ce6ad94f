/** What the site hands out: the Markdown of a document with links that work where all files lie in one folder. */
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toCitingAnchors } from '../../src/core/library.ts';
import { readCollection } from '../../src/corpus.ts';
import { publishCollection } from '../../src/publish.ts';
import { buildRoutes, toBase } from '../../src/routes.ts';
import { copyCollection, DIRECTIVE, replaceIn } from '../support/collection.ts';

const publish = (folder: string) => publishCollection(readCollection(folder), buildRoutes('/x/'));
const find = (folder: string, slug: string) =>
  publish(folder).find(({ published }) => published.document.slug === slug);

test('links to the other folder are made flat, with their anchors; nothing else changes', () => {
  const folder = copyCollection();
  const raw = readCollection(folder).documents.find(({ document }) => document.root)?.raw ?? '';
  expect(find(folder, 'chi-thi-dan-van-chinh-quyen')?.markdown).toBe(raw.replaceAll('../nha-nuoc/', ''));
  expect(find(folder, '76-nq-cp-2021')?.markdown).toContain('(chi-thi-dan-van-chinh-quyen.md#nhiem-vu-3)');
  rmSync(folder, { recursive: true });
});

test('a link written with "./" is the same link', () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, '](404-qd-thu-2022.md)', '](./404-qd-thu-2022.md)');
  const published = find(folder, 'chi-thi-dan-van-chinh-quyen');
  expect(published?.markdown).toContain('[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)');
  expect(published?.html).toContain('<a href="/x/van-ban/404-qd-thu-2022/" id="vd-404-qd-thu-2022" class="vien-dan">');
  rmSync(folder, { recursive: true });
});

test('no two citing spots of a text have one name, not even of documents whose slugs end in numbers', () => {
  expect(toCitingAnchors(['a', 'b', 'a', 'a-2', 'a', 'a-2'])).toEqual([
    'vd-a',
    'vd-b',
    'vd-a-2',
    'vd-a-2-2',
    'vd-a-3',
    'vd-a-2-3',
  ]);
});

test('the page has the characters of the text and no white space of its own', () => {
  const folder = copyCollection();
  const html = find(folder, 'chi-thi-dan-van-chinh-quyen')?.html ?? '';
  expect(html).not.toMatch(/\n/);
  expect(html).toContain('về " Ban hành Quy chế');
  expect(html.match(/<br>/g)).toHaveLength(3 + 8 + 1);
  rmSync(folder, { recursive: true });
});

test.for([
  ['/', '/'],
  ['', '/'],
  ['x', '/x/'],
  ['/x', '/x/'],
  ['//a//b', '/a/b/'],
] as const)('base %s → %s', ([base, root]) => {
  expect(toBase(base)).toBe(root);
  expect(buildRoutes(base).document('a', 'b')).toBe(`${root}van-ban/a/#b`);
});
