/** What the site hands out: the Markdown of a document with links that work where all files lie in one folder. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toCitingAnchors } from '../../src/core/library.ts';
import { readCollection } from '../../src/corpus.ts';
import { publishCollection } from '../../src/publish.ts';
import { buildRoutes, toBase } from '../../src/routes.ts';
import { copyCollection, DIRECTIVE, RECORD, replaceIn } from '../support/collection.ts';

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

/** A copy in which 124-QĐ/TW is declared as not held, its citation written as given. */
function withoutRecord(words: string): string {
  const folder = copyCollection();
  rmSync(join(folder, RECORD('124-qd-tw-2018')));
  replaceIn(folder, DIRECTIVE, '[Quy định số 124-QĐ/TW](124-qd-tw-2018.md)', words);
  writeFileSync(
    join(folder, 'not-held.yaml'),
    '- number: 124-QĐ/TW\n  type: Quy định\n  issuedOn: 2018-02-02\n  reason: Thử.\n',
  );
  return folder;
}

const ABSENT = '<a href="/x/khong-co-trong-kho/#124-qd-tw-2018"';
const NOTE = ' class="vien-dan khong-co" data-ghi-chu="không có trong kho">';

test.for<[string, string, string]>([
  [
    'plain words',
    'Quy định số 124-QĐ/TW',
    `và ${ABSENT} id="kc-124-qd-tw-2018"${NOTE}Quy định số 124-QĐ/TW</a> ngày 02/02/2018`,
  ],
  [
    'markup among them',
    'Quy **định số 124**-QĐ/TW',
    `và ${ABSENT} id="kc-124-qd-tw-2018" class="vien-dan khong-co">Quy </a><strong>${ABSENT} class="vien-dan khong-co">định số 124</a></strong>${ABSENT}${NOTE}-QĐ/TW</a> ngày`,
  ],
  [
    'a line end among them',
    'Quy định số\r\n124-QĐ/TW',
    `và ${ABSENT} id="kc-124-qd-tw-2018"${NOTE}Quy định số<br>124-QĐ/TW</a> ngày`,
  ],
  [
    'a link of a person’s own is kept',
    '[Quy định số 124-QĐ/TW](https://vidu.example/)',
    'và <a href="https://vidu.example/">Quy định số 124-QĐ/TW</a> ngày',
  ],
])('words that cite what is not held, %s', ([, words, expected]) => {
  const folder = withoutRecord(words);
  const { html = '', markdown, published } = find(folder, 'chi-thi-dan-van-chinh-quyen') ?? {};
  expect(html).toContain(expected);
  // The other citations of the text are as they were: the offsets of one paragraph do not slip into another.
  expect(html).toContain('<a href="/x/van-ban/218-qd-tw-2013/" id="vd-218-qd-tw-2013" class="vien-dan">218-QĐ/TW</a>');
  expect(html.match(/khong-co-trong-kho/g) ?? []).toHaveLength(expected.match(/khong-co-trong-kho/g)?.length ?? 0);
  expect(markdown).toContain(words);
  expect(markdown).toBe(readFileSync(join(folder, DIRECTIVE), 'utf8').replaceAll('../nha-nuoc/', ''));
  const anchor = words.includes('https') ? 'nhiem-vu-6' : 'kc-124-qd-tw-2018';
  expect(published?.citesNotHeld).toMatchObject([{ to: '124-qd-tw-2018', anchor, provision: 'nhiem-vu-6' }]);
  expect(published?.cites.map(({ to }) => to)).not.toContain('124-qd-tw-2018');
  rmSync(folder, { recursive: true });
});

test('cited twice, the spots have names of their own', () => {
  const folder = withoutRecord('Quy định số 124-QĐ/TW và Quy định số 124-QĐ/TW');
  const html = find(folder, 'chi-thi-dan-van-chinh-quyen')?.html ?? '';
  expect([...html.matchAll(/id="(kc-[^"]+)"/g)].map(([, id]) => id)).toEqual([
    'kc-124-qd-tw-2018',
    'kc-124-qd-tw-2018--2',
  ]);
  rmSync(folder, { recursive: true });
});

test('an undated document is no older than what it cites, held or not', () => {
  const folder = withoutRecord('Quy định số 124-QĐ/TW');
  const notBefore = () => find(folder, 'chi-thi-dan-van-chinh-quyen')?.published.notBefore;
  expect(notBefore()).toBe('2022-03-23');
  replaceIn(folder, DIRECTIVE, 'ngày 02/02/2018', 'ngày 02/02/2023');
  expect(notBefore()).toBe('2023-02-02');
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
