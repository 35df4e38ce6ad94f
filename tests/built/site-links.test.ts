/** The links of a built site, each way of writing one right beside the same written wrong, over a folder as a build leaves it. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBuiltSite, type PublishedBody } from '../../src/built/check-site.ts';
import { listBuiltFiles } from '../../src/built/folder.ts';
import { readCss } from '../../src/built/read-css.ts';
import { readSrcset } from '../../src/built/read-html.ts';
import { publishStaged } from '../../src/built/staging.ts';
import { readCollection } from '../../src/corpus.ts';
import { publishCollection, toPublishedBodies } from '../../src/publish.ts';
import { buildRoutes } from '../../src/routes.ts';
import { printMessage } from '../../src/strings/diagnostics.ts';
import { readMarked } from '../support/collection.ts';
import { BASE_BELOW, ROOT, SITES, TEMPORARY } from '../support/paths.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="vi"><head>${head}</head><body>${body}</body></html>`;

/** One letter, or a letter and its mark: what macOS once made of file names. */
const NFC = 'hòa'.normalize('NFC');
const NFD = 'hòa'.normalize('NFD');

const SITE: Record<string, string> = {
  'index.html': page('<h1>Trang đầu</h1>'),
  '404.html': page('<h1>Không có</h1>'),
  'anh.png': '',
  'anh 2.png': '',
  'a%b.png': '',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'chu.woff2': '',
  'css/nen.css': '',
  'van-ban/index.html': page('<h1>Danh mục</h1>'),
  'van-ban/23-qd-tw-2021/index.html': page(
    '<p id="doan-1">Một</p><p id="điều-5đ">Hai</p><p id="có cách">Ba</p><p id="a%20b">Bốn</p><a name="cu">Năm</a>',
  ),
  'van-ban/23-qd-tw-2021.json': '{}',
  [`van-ban/${NFD}/index.html`]: page(`<p id="${NFD}"></p>`),
  [`van-ban/${NFD}.txt`]: '',
};

let folder = '';

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(TEMPORARY, 'built-'));
  write(SITE);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Options {
  base?: string;
  origin?: string | null;
  bodies?: Map<string, PublishedBody>;
  madeBy?: Map<string, string>;
}

/** The site with some files more, checked; they are taken away again. */
function check(files: Record<string, string>, options: Options = {}) {
  write(files);
  try {
    const { base = '/x/', origin = 'https://vidu.example', bodies = new Map(), madeBy = new Map() } = options;
    return checkBuiltSite({ folder, shownAs: 'dist.next', base, origin, bodies, madeBy });
  } finally {
    for (const path of Object.keys(files)) rmSync(join(folder, path));
    for (const path of Object.keys(files)) if (path in SITE) write({ [path]: SITE[path] ?? '' });
  }
}

const brief = (html: string, options: Options = {}, at = 'thu/index.html') =>
  check({ [at]: html }, options).diagnostics.map(({ code, reason, expected }) =>
    [code.replace('page-', ''), reason, expected].filter(Boolean).join(' '),
  );

const ORIGIN = 'https://vidu.example';
const DOCUMENT = '/x/van-ban/23-qd-tw-2021/';

/** An address on the page /x/thu/, and what is said of it: nothing, or the reason and the address that is right. */
const ADDRESSES: [string, string | null][] = [
  // The base path.
  ['/x/', null],
  ['/x', 'slash /x/'],
  ['/X/van-ban/', 'case /x/van-ban/'],
  ['/x/van-ban/', null],
  ['/van-ban/', 'outside-base /x/van-ban/'],
  ['/van-ban?a=1', 'outside-base /x/van-ban/?a=1'],
  ['/anh.png', 'outside-base /x/anh.png'],
  ['/', 'outside-base /x/'],
  ['/khac/', 'outside-base-missing /x/'],
  ['../../van-ban/', 'outside-base /x/van-ban/'],
  ['../../../../x/van-ban/', null],
  // Folders and files.
  ['/x/van-ban', 'slash /x/van-ban/'],
  [DOCUMENT, null],
  ['/x/van-ban/23-qd-tw-2021', 'slash /x/van-ban/23-qd-tw-2021/'],
  ['/x/van-ban/23-qd-tw-2021#doan-1', 'slash /x/van-ban/23-qd-tw-2021/#doan-1'],
  ['/x/van-ban/23-qd-tw-2021/index.html', null],
  ['/x/van-ban/23-qd-tw-2021.json', null],
  ['/x/van-ban/23-qd-tw-2021.json/', 'slash /x/van-ban/23-qd-tw-2021.json'],
  ['/x/van-ban/23-qd-tw-2022/', 'missing'],
  ['/x/van-ban//23-qd-tw-2021/', 'spelling /x/van-ban/23-qd-tw-2021/'],
  ['/x/404.html', null],
  ['/x/404', 'spelling /x/404.html'],
  ['/x/css/', 'missing'],
  // Relative ones.
  ['', null],
  ['./', null],
  ['../', null],
  ['../van-ban/', null],
  ['../van-ban/./23-qd-tw-2021/../', null],
  ['../van-ban', 'slash /x/van-ban/'],
  ['van-ban/', 'missing'],
  ['./index.html', null],
  ['\\x\\van-ban\\', null],
  ['  /x/van-ban/\n', null],
  // Capitals.
  ['/x/Van-Ban/', 'case /x/van-ban/'],
  ['/x/van-ban/23-QD-TW-2021/', 'case /x/van-ban/23-qd-tw-2021/'],
  ['/x/van-ban/23-QD-TW-2021', 'spelling /x/van-ban/23-qd-tw-2021/'],
  ['/x/anh.PNG', 'case /x/anh.png'],
  // Queries.
  ['/x/van-ban/?q=%C4%91', null],
  ['?q=1', null],
  ['/x/van-ban?q=1', 'slash /x/van-ban/?q=1'],
  ['/x/anh.png?v=2', null],
  // Percent-encoding.
  ['/x/anh%202.png', null],
  ['/x/anh 2.png', null],
  ['/x/a%25b.png', null],
  ['/x/a%b.png', 'malformed'],
  ['/x/A%25b.png', 'case /x/a%25b.png'],
  ['/x/%76an-ban/', null],
  ['/x/%E0%A4%A', 'malformed'],
  // Unicode forms of file names.
  [`/x/van-ban/${NFD}/`, null],
  [`/x/van-ban/${encodeURIComponent(NFD)}/`, null],
  [`/x/van-ban/${NFC}/`, `unicode /x/van-ban/${encodeURIComponent(NFD)}/`],
  [`/x/van-ban/${NFC}.txt`, `unicode /x/van-ban/${encodeURIComponent(NFD)}.txt`],
  [`/x/van-ban/${NFC}`, `spelling /x/van-ban/${NFD}/`],
  // Other sites, and what is no place.
  ['https://example.com/khong-co/', null],
  ['http://example.com', null],
  ['mailto:a@example.com', null],
  ['tel:+84', null],
  ['ftp://vidu.example/x/khong-co/', null],
  ['javascript:void(0)', null],
  ['data:image/png;base64,AAAA', null],
  ['//cdn.example.com/a.js', null],
  ['//van-ban/', 'two-slashes /x/van-ban/'],
  ['//x/van-ban/', 'two-slashes /x/van-ban/'],
  ['http://[', 'malformed'],
  ['//', 'malformed'],
  // The site by its whole address; its host may hold other things.
  [`${ORIGIN}/x/van-ban/`, null],
  [`${ORIGIN}/x/van-ban`, `slash ${ORIGIN}/x/van-ban/`],
  ['//vidu.example/x/khong-co/', 'missing'],
  [`${ORIGIN}/x/khong-co/`, 'missing'],
  ['http://vidu.example/x/khong-co/', 'missing'],
  [`${ORIGIN}/van-ban/`, null],
  [`${ORIGIN}:8080/x/khong-co/`, null],
];

describe('an address', () => {
  test.for(ADDRESSES)('%j → %s', ([href, wrong]) => {
    const escaped = href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    expect(brief(page(`<a href="${escaped}">a</a>`))).toEqual(wrong === null ? [] : [`link-missing ${wrong}`]);
  });

  test('at the root nothing leaves the base', () => {
    const links = '<a href="/van-ban/">a</a><a href="../van-ban/">a</a><a href="/x/van-ban/">a</a>';
    expect(brief(page(links), { base: '/' })).toEqual(['link-missing missing']);
  });

  test('a site that does not know its host takes every whole address for another site', () => {
    const links = `<a href="${ORIGIN}/x/khong-co/">a</a><link rel="canonical" href="${ORIGIN}/x/khong-co/">`;
    expect(brief(page(links), { origin: null })).toEqual([]);
  });
});

/** A fragment on a page with the ids of 23-qd-tw-2021, from that page and from another. */
const FRAGMENTS: [string, string | null][] = [
  ['#', null],
  ['#top', null],
  ['#TOP', null],
  ['#doan-1', null],
  ['#doan-2', 'missing'],
  ['#Doan-1', 'case #doan-1'],
  ['#điều-5đ', null],
  [`#${encodeURIComponent('điều-5đ')}`, null],
  [`#${encodeURIComponent('điều-5đ').toLowerCase()}`, null],
  [`#${'điều-5đ'.normalize('NFD')}`, `unicode #${encodeURIComponent('điều-5đ')}`],
  ['#điều-6đ', 'missing'],
  ['#c%C3%B3%20c%C3%A1ch', null],
  ['#có cách', null],
  ['#a%20b', null],
  ['#a%2520b', null],
  ['#cu', null],
  ['#%', 'missing'],
  ['#doan-1:~:text=Một', null],
  ['#:~:text=Một', null],
];

describe('a fragment', () => {
  const IDS = SITE['van-ban/23-qd-tw-2021/index.html'] ?? '';
  test.for(FRAGMENTS)('%s → %s', ([fragment, wrong]) => {
    const said = (address: string) => (wrong === null ? [] : [`anchor-missing ${wrong.replace(' #', ` ${address}#`)}`]);
    const linkTo = (address: string): string => `<a href="${address}${fragment}">a</a>`;
    // Pages before it and after it in the order of reading, and the page itself.
    for (const at of ['a/index.html', 'z/index.html']) {
      expect(brief(page(linkTo(DOCUMENT)), {}, at), at).toEqual(said(DOCUMENT));
    }
    const own = IDS.replace('</body>', `${linkTo('')}</body>`);
    expect(brief(own, {}, 'van-ban/23-qd-tw-2021/index.html')).toEqual(said(''));
  });

  test('of a file that is no page is for whatever opens the file', () => {
    expect(brief(page('<a href="/x/van-ban/23-qd-tw-2021.json#a">a</a><img src="/x/favicon.svg#b">'))).toEqual([]);
  });

  test('inside a template no place can be gone to, and an id there is no second one', () => {
    const html = page(
      '<template><p id="a"></p><p id="a"></p></template><a href="#a">a</a><p id="b"></p><a href="#b">b</a>',
    );
    expect(brief(html)).toEqual(['anchor-missing missing']);
  });
});

/** Places an address can stand, with one that leads somewhere and one that does not. */
const PLACES: [string, (address: string) => string][] = [
  ['a', (url) => `<a href="${url}">a</a>`],
  ['without quotes', (url) => `<A HREF=${url}>a</A>`],
  ['area', (url) => `<map><area href="${url}"></map>`],
  ['img', (url) => `<img src='${url}' alt="">`],
  ['srcset', (url) => `<img srcset="/x/anh.png 1x, ${url} 2x" alt="">`],
  ['source', (url) => `<picture><source srcset="${url}"></picture>`],
  ['video', (url) => `<video poster="${url}"></video>`],
  ['script', (url) => `<script src="${url}"></script>`],
  ['iframe', (url) => `<iframe src="${url}"></iframe>`],
  ['object', (url) => `<object data="${url}"></object>`],
  ['form', (url) => `<form action="${url}"></form>`],
  ['button', (url) => `<button formaction="${url}"></button>`],
  ['svg', (url) => `<svg><use xlink:href="${url}"/></svg>`],
  ['style sheet', (url) => `<link rel="stylesheet" href="${url}">`],
  ['preload', (url) => `<link rel="preload" as="image" imagesrcset="${url} 2x">`],
  ['canonical', (url) => `<link rel="canonical" href="${ORIGIN}${url}">`],
  ['og:url', (url) => `<meta property="og:url" content="${ORIGIN}${url}">`],
  ['og:image', (url) => `<meta property="og:image" content="${ORIGIN}${url}">`],
  ['twitter:image', (url) => `<meta name="twitter:image" content="${ORIGIN}${url}">`],
  ['refresh', (url) => `<meta http-equiv="refresh" content="0; url=${url}">`],
  ['style', (url) => `<style>body { background: url(${url}) }</style>`],
  ['style attribute', (url) => `<p style="background: url('${url}')">a</p>`],
  ['noscript', (url) => `<noscript><a href="${url}">a</a></noscript>`],
];

describe('an address is found', () => {
  test.for(PLACES)('in %s', ([, write]) => {
    expect(brief(page(write('/x/anh.png')))).toEqual([]);
    expect(brief(page(write('/x/anh-2.png')))).toEqual(['link-missing missing']);
  });

  test('and is not where it is words', () => {
    const words = '<!-- <a href="/khong/"> --><script>"<a href=/khong/>"</script><title><a href="/khong/"></title>';
    const more = '<textarea><img src="/khong/"></textarea><p data-href="/khong/">&lt;a href="/khong/"></p>';
    const style = '<style>/* url(/khong/) */</style>url(/khong/)';
    const meta = '<meta name="description" content="/khong/"><meta property="og:title" content="/khong/">';
    expect(brief(page(words + more + style, meta))).toEqual([]);
  });

  test('canonical and og may not leave the base, where another link with its host may', () => {
    const canonical = `<link rel="canonical" href="${ORIGIN}/van-ban/">`;
    const og = `<meta property="og:url" content="${ORIGIN}/khac/">`;
    expect(brief(page(`<a href="${ORIGIN}/van-ban/">a</a>`, canonical + og))).toEqual([
      `link-missing outside-base ${ORIGIN}/x/van-ban/`,
      `link-missing outside-base-missing ${ORIGIN}/x/`,
    ]);
  });

  test('in a style sheet, relative to the sheet', () => {
    const css = (url: string) =>
      check({ 'css/trang.css': `@font-face { src: url(${url}) format("woff2") }` }).diagnostics;
    expect(css('../chu.woff2')).toEqual([]);
    expect(css('"../chu.woff2"')).toEqual([]);
    expect(css('/x/chu.woff2')).toEqual([]);
    expect(css('data:font/woff2;base64,AA')).toEqual([]);
    expect(css('#net')).toEqual([]);
    expect(css('chu.woff2')).toMatchObject([
      { code: 'page-link-missing', file: 'dist.next/css/trang.css', line: 1, column: 19, found: 'chu.woff2' },
    ]);
  });

  test('after a base element, relative to it', () => {
    expect(brief(page('<a href="23-qd-tw-2021/#doan-1">a</a>', '<base href="/x/van-ban/">'))).toEqual([]);
    expect(brief(page('<a href="van-ban/">a</a>', '<base href="/x/van-ban/">'))).toEqual(['link-missing missing']);
  });
});

test('the addresses of a list of images', () => {
  expect(readSrcset('a.png')).toEqual(['a.png']);
  expect(readSrcset(' a.png 1x,b.png 2x , c,d.png 3x')).toEqual(['a.png', 'b.png', 'c,d.png']);
  expect(readSrcset('a.png, b.png 100w')).toEqual(['a.png', 'b.png']);
  expect(readSrcset('data:image/png;base64,AA== 1x, b.png')).toEqual(['data:image/png;base64,AA==', 'b.png']);
  expect(readSrcset('')).toEqual([]);
});

test('the addresses of a style sheet', () => {
  const read = (css: string) => readCss(css).map(({ value }) => value);
  expect(read('a{b:url(1.png) url( "2.png" ) URL(\'3.png\')}')).toEqual(['1.png', '2.png', '3.png']);
  expect(read('@import "a.css";@import\'b.css\';@import url(c.css) print;')).toEqual(['a.css', 'b.css', 'c.css']);
  expect(read('/* url(a.png) */ a{content:"url(b.png)"} b{c:my-url(d.png)}')).toEqual([]);
  expect(read(String.raw`a{b:url(a\ \28 1\29.png) url("\"c.png")}`)).toEqual(['a (1).png', '"c.png']);
  expect(readCss('a{b:url(1.png)}', 10)).toEqual([{ value: '1.png', start: 14, end: 23 }]);
});

describe('an id', () => {
  test('stands once on a page; another page may have it too', () => {
    expect(brief(page('<p id="doan-1"></p><p id="Doan-1"></p>'))).toEqual([]);
    expect(brief(page('<p id="a"></p><a name="a" id="b"></a><a name="b"></a>'))).toEqual([]);
    const { diagnostics } = check({ 'thu/index.html': page('<p id="a"></p>\n<p id="a"></p>\n<p id="a"></p>') });
    expect(diagnostics).toMatchObject([{ code: 'page-id-duplicate', found: 'a', line: 2, column: 1, endColumn: 11 }]);
  });
});

describe('what is said', () => {
  const say = (files: Record<string, string>, options: Options = {}) =>
    check(files, options).diagnostics.map(
      (diagnostic) => `${diagnostic.file}:${diagnostic.line}:${diagnostic.column} ${printMessage(diagnostic)}`,
    );

  test('where, on which page and made by what, what was found and what was expected', () => {
    const files = { 'thu/index.html': page('\n  <a href="/van-ban/">a</a>') };
    expect(say(files, { madeBy: new Map([['thu/index.html', 'src/pages/thu.astro']]) })).toEqual([
      'dist.next/thu/index.html:2:3 Trang /x/thu/ (src/pages/thu.astro): địa chỉ “/van-ban/” ra ngoài đường dẫn gốc của trang. Hãy viết “/x/van-ban/”.',
    ]);
    expect(say(files)).toEqual([
      'dist.next/thu/index.html:2:3 Trang /x/thu/: địa chỉ “/van-ban/” ra ngoài đường dẫn gốc của trang. Hãy viết “/x/van-ban/”.',
    ]);
  });

  test('a mistake of a layout is said once, with the number of pages', () => {
    const broken = page('<a href="/x/khong-co/">a</a><a href="/x/khong-co/">b</a><a href="#noi-dung">c</a>');
    expect(say({ 'a/index.html': broken, 'b/index.html': broken, 'c/index.html': broken })).toEqual([
      'dist.next/a/index.html:1:51 Trang /x/a/ và 2 trang khác: địa chỉ “/x/khong-co/” không dẫn tới trang hay tệp nào của bản dựng. Hãy sửa địa chỉ, hoặc thêm trang hay tệp ấy.',
      'dist.next/a/index.html:1:107 Trang /x/a/ và 2 trang khác: “#noi-dung” dẫn tới một chỗ mà trang /x/a/ không có. Hãy sửa phần sau dấu “#”, hoặc đặt id cho chỗ ấy.',
    ]);
  });

  test('what a person wrote in a document is said of the line it was written on, each time', () => {
    const link = '<a href="/x/van-ban/khong-co/" id="vd-khong-co" class="vien-dan">a</a>';
    const html = `<p id="doan-1">${link} và <a href="/x/van-ban/">b</a>, ${link.replaceAll('vd-khong-co', 'vd-khong-co-2')}</p>`;
    const text = '---\n---\n[a](khong-co.md) và [b](c.md),\n[a](khong-co.md)';
    const at = (words: string, from = 0) => ({
      fileStart: text.indexOf(words, from),
      fileEnd: text.indexOf(words, from) + words.length,
    });
    const body: PublishedBody = {
      html,
      file: 'content/documents/thu.md',
      links: [at('[a](khong-co.md)'), at('[b](c.md)'), at('[a](khong-co.md)', 20)],
      added: new Set(),
      text,
      lineStarts: [0, 4, 8, 39],
    };
    const files = { 'thu/index.html': page(`<a href="/x/van-ban/khong-co/">của trang</a><div>${html}</div>`) };
    expect(say(files, { bodies: new Map([['thu/index.html', body]]) })).toEqual([
      expect.stringMatching(
        /^content\/documents\/thu\.md:3:1 Trang \/x\/thu\/ \(dist\.next\/thu\/index\.html\): địa chỉ/,
      ),
      expect.stringMatching(
        /^content\/documents\/thu\.md:4:1 Trang \/x\/thu\/ \(dist\.next\/thu\/index\.html\): địa chỉ/,
      ),
      expect.stringMatching(/^dist\.next\/thu\/index\.html:1:51 Trang \/x\/thu\/: địa chỉ/),
    ]);
  });

  test('a link that the site itself puts among the words is nobody’s line, and takes none from the others', () => {
    const added = '/x/khong-co-trong-kho/#a';
    const html = `<p><a href="${added}">a</a>, <a href="/x/van-ban/khong-co/">b</a></p>`;
    const text = 'a, [b](khong-co.md)';
    const links = [{ fileStart: 3, fileEnd: text.length }];
    const body = { html, file: 'content/a.md', links, added: new Set([added]), text, lineStarts: [0] };
    expect(say({ 'thu/index.html': page(html) }, { bodies: new Map([['thu/index.html', body]]) })).toEqual([
      expect.stringMatching(/^content\/a\.md:1:4 .*“\/x\/van-ban\/khong-co\/”/),
      expect.stringMatching(/^dist\.next\/thu\/index\.html:1:\d+ .*“\/x\/khong-co-trong-kho\/#a”/),
    ]);
  });

  test('so in the real site: a document gone, every link to it is named by its line in the text, the others by their page', () => {
    const copy = mkdtempSync(join(TEMPORARY, 'below-'));
    cpSync(SITES.below, copy, { recursive: true });
    rmSync(join(copy, 'van-ban/23-qd-tw-2021/index.html'));
    const collection = readCollection(join(ROOT, 'content'));
    const bodies = toPublishedBodies(publishCollection(collection, buildRoutes(BASE_BELOW)), collection);
    const site = { folder: copy, shownAs: 'dist.next', base: BASE_BELOW, origin: null, bodies, madeBy: new Map() };
    const { diagnostics } = checkBuiltSite(site);
    const inText = diagnostics.filter(({ file }) => file.endsWith('.md'));
    expect(inText.map(readMarked)).toEqual(['[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)']);
    expect(inText[0]?.page?.file).toBe('dist.next/van-ban/chi-thi-dan-van-chinh-quyen/index.html');
    const others = diagnostics.filter((diagnostic) => !inText.includes(diagnostic));
    // One of the pages that lead there: the register, the drawing, the time line and others do.
    expect(others.map(({ found }) => found)).toEqual(['/x/van-ban/23-qd-tw-2021/']);
    expect(others[0]?.file).toMatch(/^dist\.next\/.*index\.html$/);
  });

  test('a body that its page does not hold word for word names the page, and no line it may not be', () => {
    const at = (fileStart: number) => ({ fileStart, fileEnd: fileStart + 8 });
    const html = '<p><a href="/x/a/">a</a></p>';
    const body = { html, file: 'a.md', links: [at(0), at(9)], added: new Set<string>(), text: '', lineStarts: [0] };
    const files = { 'thu/index.html': page('<p><a href="/x/a/">a</a></p>') };
    expect(say(files, { bodies: new Map([['thu/index.html', body]]) })[0]).toMatch(/^dist\.next\/thu\/index\.html:1:/);
  });

  test('how much was checked', () => {
    const { pages, references } = check({ 'thu/index.html': page('<a href="#">a</a><img src="/x/anh.png">') });
    expect({ pages, references }).toEqual({ pages: 6, references: 2 });
  });
});

test('what is published takes the place of all that was, but for .git', () => {
  const outDir = mkdtempSync(join(TEMPORARY, 'dist-'));
  const staged = `${outDir}.next`;
  for (const path of ['.git/HEAD', 'cu/index.html', 'index.html']) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), 'trước');
  }
  mkdirSync(join(staged, 'moi'), { recursive: true });
  writeFileSync(join(staged, 'moi/index.html'), 'sau');
  writeFileSync(join(staged, 'index.html'), 'sau');
  publishStaged(staged, outDir);
  const read = (path: string): string => `${path}: ${readFileSync(join(outDir, path), 'utf8')}`;
  expect(listBuiltFiles(outDir).map(read)).toEqual(['.git/HEAD: trước', 'index.html: sau', 'moi/index.html: sau']);
  expect(existsSync(staged)).toBe(false);
});
