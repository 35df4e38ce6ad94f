/** JSON-LD of the built sites: of schema.org's vocabulary, read by a JSON-LD processor, run by no browser. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { readOtherSite } from '../support/build-sites.ts';
import { SITES } from '../support/paths.ts';
import { checkVocabulary } from '../support/schema-org.ts';
import { DIRECTIVE, openSites } from './open.ts';

const sites = openSites();

interface Node {
  '@type': string;
  '@id'?: string;
  [name: string]: unknown;
}
interface Graph {
  '@context': string;
  '@graph': Node[];
}
const SCRIPT = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

function readGraph(folder: string, page: string): Graph {
  const found = [...readFileSync(`${folder}${page}`, 'utf8').matchAll(SCRIPT)];
  expect(found, page).toHaveLength(1);
  return JSON.parse(found[0]?.[1] ?? '');
}

const listPages = (folder: string): string[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== '404.html');

const graphOf = (node: Record<string, unknown>): unknown => ({ '@context': 'https://schema.org', '@graph': [node] });

test('every page of every site speaks the vocabulary, and what does not is found', { timeout: 240_000 }, () => {
  const good = [SITES.below, readOtherSite()].flatMap((folder) =>
    listPages(folder).map((page) => ({ page: folder + page, graph: readGraph(folder, page) })),
  );
  expect(good.length).toBeGreaterThan(50);
  const bad = [
    { '@type': 'Legislation', legislationTitle: 'x' },
    { '@type': 'Legislashun', name: 'x' },
    { '@type': 'Legislation', citation: [{ '@type': 'Legislation', '@id': '/x', cited: 1 }] },
    { '@type': 'Legislation', legislationPassedBy: { '@type': 'Place', name: 'x' } },
    { '@type': 'Legislation', legislationLegalValue: 'https://schema.org/UnofficialLegalValue' },
    { '@type': 'Legislation', legislationLegalForce: 'https://schema.org/Chưa rõ' },
    { '@type': 'Legislation', encoding: { '@type': 'LegislationObject', legislationLegalValue: 'Unofficial' } },
    { '@type': 'WebSite', potentialAction: { '@type': 'SearchAction', 'words-input': 'required' } },
  ];
  const unknown = checkVocabulary([...good.map(({ graph }) => graph), ...bad.map(graphOf)]);
  const wrong = unknown.filter(({ graph }) => graph < good.length);
  expect(wrong.map(({ graph, message }) => `${good[graph]?.page}: ${message}`)).toEqual([]);
  const found = new Set(unknown.map(({ graph }) => graph - good.length));
  expect(bad.filter((_node, at) => !found.has(at))).toEqual([]);
});

describe('as a JSON-LD processor reads it', () => {
  /** The part of schema.org's context these graphs need; the network is not asked. */
  const CONTEXT = {
    '@vocab': 'https://schema.org/',
    ...Object.fromEntries(
      ['url', 'item', 'contentUrl', 'legislationLegalValue', 'legislationLegalForce'].map((name) => [
        name,
        { '@type': '@id' },
      ]),
    ),
  };
  const readQuads = (graph: Graph, base: string) =>
    jsonld.toRDF({ ...graph, '@context': CONTEXT }, { base, safe: true });
  const OF = 'https://vidu.example/x/van-ban/';

  test('the directive cites fifteen, by the ids they have on their own pages', async () => {
    const page = `${DIRECTIVE}index.html`;
    const quads = await readQuads(readGraph(SITES.below, page), 'https://elsewhere.example/');
    const cited = quads.filter(({ predicate }) => predicate.value === 'https://schema.org/citation');
    expect(new Set(cited.map(({ subject }) => subject.value))).toEqual(
      new Set([`${OF}chi-thi-dan-van-chinh-quyen/#van-ban`]),
    );
    expect(cited).toHaveLength(15);
    for (const { object } of cited) {
      const target = readGraph(
        SITES.below,
        `van-ban/${object.value.slice(OF.length).replace('#van-ban', 'index.html')}`,
      );
      expect(target['@graph'].map((node) => node['@id'])).toContain(object.value);
    }
    const said = new Set(quads.map(({ predicate }) => predicate.value.replace('https://schema.org/', '')));
    for (const unknown of ['legislationDate', 'legislationLegalForce', 'legislationIdentifier'])
      expect(
        quads.some(
          ({ subject, predicate }) => subject.value.includes('chi-thi') && predicate.value.endsWith(`/${unknown}`),
        ),
      ).toBe(false);
    expect(said).toContain('legislationLegalValue');
  });

  test('without SITE the same ids, from wherever the page stands', async () => {
    const quads = await readQuads(readGraph(SITES.root, `${DIRECTIVE}index.html`), `https://kho.example/${DIRECTIVE}`);
    const subjects = quads.map(({ subject }) => subject.value).filter((value) => !/^b\d+$/.test(value));
    expect(subjects).toContain('https://kho.example/van-ban/chi-thi-dan-van-chinh-quyen/#van-ban');
    expect(subjects.filter((value) => !value.startsWith('https://kho.example/'))).toEqual([]);
  });

  test('with SITE no address is left that needs a page to be read from', async () => {
    for (const page of listPages(SITES.below)) {
      const quads = await readQuads(readGraph(SITES.below, page), 'https://elsewhere.example/');
      expect(quads.length, page).toBeGreaterThan(5);
      expect(JSON.stringify(quads), page).not.toContain('elsewhere.example');
    }
  });

  test('43-KL/TW goes on with 25-NQ/TW, because the directive says so; 269 and 23 are only of one subject', async () => {
    const graph = readGraph(SITES.root, 'van-ban/43-kl-tw-2019/index.html');
    expect(JSON.stringify(graph)).toContain(
      '"legislationEnsuresImplementationOf":[{"@type":"Legislation","@id":"/van-ban/25-nq-tw-2013/#van-ban"',
    );
    expect(JSON.stringify(readGraph(SITES.root, 'van-ban/269-qd-tu-2021/index.html'))).not.toContain('23-qd-tw-2021');
  });
});

test('the data beside the page says the same', () => {
  const data = JSON.parse(readFileSync(`${SITES.below}van-ban/217-qd-tw-2013.json`, 'utf8'));
  const graph = readGraph(SITES.below, 'van-ban/217-qd-tw-2013/index.html');
  expect(data.jsonLd['@graph']).toEqual(graph['@graph'].filter((node) => node['@type'] === 'Legislation'));
});

test('each document’s page names its other forms, and they are there', () => {
  for (const page of listPages(SITES.below).filter((name) => /^van-ban\/[^/]+\/index\.html$/.test(name))) {
    const html = readFileSync(`${SITES.below}${page}`, 'utf8');
    for (const [type, extension] of [
      ['application/json', 'json'],
      ['text/markdown', 'md'],
    ]) {
      const file = page.replace('/index.html', `.${extension}`);
      expect(html, page).toContain(`<link rel="alternate" href="/x/${file}" type="${type}">`);
      expect(existsSync(`${SITES.below}${file}`), file).toBe(true);
    }
  }
});

test('a page that is at no address describes none', () => {
  expect(readFileSync(`${SITES.root}404.html`, 'utf8')).not.toContain('application/ld+json');
});

test('a policy that lets no script of a page run has nothing to say of it', async () => {
  const context = await sites.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.assign(window, { violations: [] });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile }) =>
      (window as unknown as { violations: string[] }).violations.push(`${effectiveDirective} ${sourceFile}`),
    );
  });
  await page.route('**/van-ban/**', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'; style-src 'self'" };
    await route.fulfill({ response, headers });
  });
  const readViolations = () => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  await page.goto(sites.served.root.home + DIRECTIVE, { waitUntil: 'networkidle' });
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
  expect(await readViolations()).toEqual([]);
  // What does run is stopped, so both policies are at work: this one, and the page's own.
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('script'), { text: 'var x = 1' })),
  );
  expect((await readViolations()).length).toBe(2);
  await context.close();
});
