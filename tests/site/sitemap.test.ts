/** What search engines are told: the list of pages by its schema and by a reader of such lists, and where it is. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeRobots } from '../../src/core/robots.ts';
import { SITES } from '../support/paths.ts';

const HOME = 'https://vidu.example/x/';
const read = (name: string): string => readFileSync(`${SITES.below}${name}`, 'utf8');
const SCHEMA = join(dirname(createRequire(import.meta.url).resolve('sitemap/package.json')), 'schema/sitemap.xsd');

const judge = (contents: string) =>
  validateXML({ xml: { fileName: 'sitemap.xml', contents }, schema: readFileSync(SCHEMA, 'utf8') });

test('is a sitemap by its schema, and the schema would refuse another', async () => {
  const list = read('sitemap-0.xml');
  expect((await judge(list)).errors).toEqual([]);
  expect((await judge(list.replace('<loc>', '<lok>').replace('</loc>', '</lok>'))).valid).toBe(false);
  expect((await judge(list.replace('</url>', '<lastmod>hôm qua</lastmod></url>'))).valid).toBe(false);
});

test('lists every page that may be found, and no other; claims no day', async () => {
  const items = await parseSitemap(Readable.from([read('sitemap-0.xml')]));
  const listed = items.map(({ url }) => url).sort();
  const pages = globSync('**/*.html', { cwd: SITES.below }).map((file) => file.replaceAll('\\', '/'));
  const found = pages.filter((page) => !read(page).includes('<meta name="robots" content="noindex"'));
  expect(listed).toEqual(found.map((page) => HOME + page.replace(/index\.html$/, '')).sort());
  expect(found.length).toBeGreaterThan(20);
  expect(found.length).toBeLessThan(pages.length);
  expect(items.filter(({ lastmod }) => lastmod !== undefined)).toEqual([]);
  expect(read('sitemap-index.xml')).toContain(`<loc>${HOME}sitemap-0.xml</loc>`);
});

test('robots look at the root of a host: below it there is nothing for them', () => {
  expect(existsSync(`${SITES.below}robots.txt`)).toBe(false);
  expect(existsSync(`${SITES.root}sitemap-index.xml`)).toBe(false);
  expect(readFileSync(`${SITES.root}robots.txt`, 'utf8')).toBe('User-agent: *\nAllow: /\n');
});

test('at the root of a known host they are told of the list', () => {
  expect(writeRobots('https://vidu.example/sitemap-index.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://vidu.example/sitemap-index.xml\n',
  );
});
