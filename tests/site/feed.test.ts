/** The feed of changes: Atom by its grammar and by a reader of feeds, and true. */
import { existsSync, readFileSync } from 'node:fs';
import { parseAtomFeed } from 'feedsmith';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { findLastSeen, toHtml } from '../../src/core/changes.ts';
import type { LegalDocument } from '../../src/core/document.ts';
import { readCollection } from '../../src/corpus.ts';
import { ROOT, SITES } from '../support/paths.ts';

const FILE = `${SITES.below}thay-doi.xml`;
const HOME = 'https://vidu.example/x/';
const readFeed = (): string => readFileSync(FILE, 'utf8');

const judge = (contents: string) =>
  validateXML({
    xml: { fileName: 'thay-doi.xml', contents },
    schema: readFileSync(`${ROOT}tests/fixtures/atom/atom.rng`, 'utf8'),
    extension: 'relaxng',
  });

test('is Atom by the grammar of RFC 4287', async () => {
  const { errors, valid } = await judge(readFeed());
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});

test.for<[string, RegExp, string]>([
  ['a feed without an id', /<id>[^<]*<\/id>/, ''],
  ['a day that is no instant', /<updated>[^<]*/, '<updated>2026-11-24'],
  ['an entry without a title', /<entry>\s*<title[\s\S]*?<\/title>/, '<entry>'],
  ['an element Atom has not', /<entry>/, '<entry><pubDate>x</pubDate>'],
  ['a link to nowhere', /<link href="[^"]*"\/>/, '<link/>'],
])('the grammar would refuse %s', async ([, from, to]) => {
  const broken = readFeed().replace(from, to);
  expect(broken).not.toBe(readFeed());
  expect((await judge(broken)).valid).toBe(false);
});

test('a reader of feeds finds each document whose sources were seen, newest first, by whole addresses', () => {
  const feed = parseAtomFeed(readFeed());
  expect(feed.id).toBe(`${HOME}thay-doi.xml`);
  expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(feed.id);
  expect(feed.authors?.length).toBeGreaterThan(0);
  const entries = feed.entries ?? [];
  const documents = readCollection(`${ROOT}content`).documents.map(({ document }) => document);
  const seen = documents.filter(({ evidence }) => JSON.stringify(evidence).includes('seenOn'));
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(documents.length);
  expect(new Set(entries.map(({ id }) => id))).toEqual(
    new Set(seen.map(({ slug }) => `${HOME}van-ban/${slug}/#van-ban`)),
  );
  const days = entries.map(({ updated }) => updated ?? '');
  expect(days).toEqual([...days].sort().reverse());
  expect(feed.updated).toBe(days[0]);
  for (const { links, summary } of entries) {
    const href = links?.[0]?.href ?? '';
    expect(existsSync(`${SITES.below}${href.replace(HOME, '')}index.html`), href).toBe(true);
    expect(summary?.value).toMatch(/^Ngày \d\d?\/\d\d?\/\d{4} đã xem nguồn \(/);
  }
});

test('every page tells of it where there is one, and only there', () => {
  const link = '<link rel="alternate" type="application/atom+xml"';
  for (const page of ['', 'van-ban/23-qd-tw-2021/', 'tim-kiem/']) {
    expect(readFileSync(`${SITES.below}${page}index.html`, 'utf8')).toContain(link);
    expect(readFileSync(`${SITES.root}${page}index.html`, 'utf8')).not.toContain(link);
  }
  expect(existsSync(`${SITES.root}thay-doi.xml`)).toBe(false);
});

test('what looks like markup in a title is read as it was written, and ends nothing', () => {
  const title = 'a & <b> "c" ]]> &lt; d';
  const escaped = toHtml(title);
  expect(escaped).not.toMatch(/[<>]/);
  let read = '';
  const parser = new Parser({ ontext: (text) => (read += text) });
  parser.end(escaped);
  expect(read).toBe(title);
});

describe('the last look at a document', () => {
  const document = (slug: string, evidence: LegalDocument['evidence']): LegalDocument => ({
    slug,
    type: 'Chỉ thị',
    issuer: 'a',
    status: 'Chưa rõ',
    evidence,
  });
  const at = (day: string, host = 'a.vn') => ({ at: `https://${host}/x`, seenOn: day });
  const DOCUMENTS = [
    document('chi-trong-kho', { type: [{ own: 'doan-1' }], title: [{ in: 'b#doan-1' }] }),
    document('cu', { type: [at('2026-11-01')] }),
    document('moi', {
      title: [at('2026-11-24', 'b.vn'), at('2026-11-23', 'cu.vn')],
      number: [at('2026-11-24', 'b.vn')],
      issuer: [at('2026-11-20')],
    }),
    document('cung-ngay', { title: [at('2026-11-24')] }),
    document('khong-chung-cu', undefined),
  ];
  test('is the last of its days, with what was seen that day and where; what nobody saw outside is not listed', () => {
    expect(findLastSeen(DOCUMENTS, 10)).toEqual([
      { slug: 'cung-ngay', day: '2026-11-24', facts: ['title'], hosts: ['a.vn'] },
      { slug: 'moi', day: '2026-11-24', facts: ['number', 'title'], hosts: ['b.vn'] },
      { slug: 'cu', day: '2026-11-01', facts: ['type'], hosts: ['a.vn'] },
    ]);
  });
  test('no more than are asked for', () => {
    expect(findLastSeen(DOCUMENTS, 1).map(({ slug }) => slug)).toEqual(['cung-ngay']);
  });
});
