/** A thousand generated documents, in a real browser: words whose one answer the texts decide, and numbers in several files. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateCollection } from '../../bench/generate.ts';
import { planRows } from '../../bench/search/number-queries.ts';
import { buildSearchPage, readTexts, writeTextIndex } from '../../bench/search/site.ts';
import { sampleWordQueries } from '../../bench/search/word-queries.ts';
import { printDate } from '../../src/core/date.ts';
import { askAll } from '../support/ask.ts';
import { launchBrowser } from '../support/browser.ts';
import { TEMPORARY } from '../support/paths.ts';
import { serve } from '../support/serve.ts';

const COUNT = 1000;
const SEED = 9;
/** Queries of each of the ten kinds. */
const EACH = 4;
/** Files read for one answer at most, where very many documents have the words. */
const FRAGMENTS_MAX = 40;

test('words and numbers among a thousand documents: the right one first, and few files read', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(TEMPORARY, 'words-'));
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  generateCollection(content, COUNT, SEED);
  const texts = readTexts(content);
  const rows = planRows(COUNT, SEED);
  buildSearchPage(site, rows);
  await writeTextIndex(site, texts);
  const queries = sampleWordQueries(texts, SEED, EACH);
  expect(queries.length).toBeGreaterThanOrEqual(40);
  const served = await serve(site);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    let fragments = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('.pf_fragment')) fragments++;
    });
    await page.goto(`${served.home}tim-kiem/`);
    await askAll(page, ['công tác dân vận']);
    expect(fragments).toBeLessThanOrEqual(FRAGMENTS_MAX);
    const answers = await askAll(
      page,
      queries.map(({ query }) => query),
    );
    const places = queries.map(({ slug }, at) => answers[at]?.slugs.indexOf(slug) ?? -1);
    const missed = queries.filter((_, at) => places[at] !== 0).map(({ query }) => query);
    expect(places.filter((place) => place === 0).length, missed.join('\n')).toBeGreaterThanOrEqual(
      0.85 * queries.length,
    );
    expect(places.filter((place) => place >= 0 && place < 3).length).toBeGreaterThanOrEqual(0.93 * queries.length);
    const numbered = rows.filter(({ isNamesake, number }) => number !== null && !isNamesake);
    const asked = numbered.filter((_, at) => at % 40 === 0);
    const found = await askAll(
      page,
      asked.map(({ number }) => (number ?? '').toLowerCase()),
    );
    expect(found.map(({ slugs }) => slugs[0])).toEqual(asked.map(({ slug }) => slug));
    expect(asked.length).toBeGreaterThan(10);
    // Numbers far apart stand in files of their own; days stand in none, and in the full text.
    const [low, high] = [asked[0], asked.at(-1)];
    const [both, day] = await askAll(page, [`${low?.number}, ${high?.number}`, printDate(high?.issuedOn ?? '')]);
    expect(both?.slugs).toEqual([low?.slug, high?.slug]);
    const ofDay = rows.filter(({ issuedOn }) => issuedOn === high?.issuedOn).map(({ slug }) => slug);
    expect(day?.slugs.sort()).toEqual(ofDay.sort());
    const [year, none] = await askAll(page, [`năm ${high?.issuedOn?.slice(0, 4)}`, 'ngày 1/1/1950']);
    expect(year?.slugs.length).toBeGreaterThan(10);
    const ofYear = rows.filter(({ issuedOn }) => issuedOn?.startsWith(high?.issuedOn?.slice(0, 4) ?? '-'));
    expect(ofYear.map(({ slug }) => slug)).toEqual(expect.arrayContaining(year?.slugs ?? []));
    expect(none?.says).toBe('Kho không có văn bản nào ban hành ngày 1/1/1950.');
  } finally {
    await browser.close();
    await served.close();
  }
});
