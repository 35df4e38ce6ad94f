/** The full-text index: one Pagefind record a document, with its provisions, so that a hit opens the very paragraph. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { listHeadFacts, toHead } from './core/called-by.ts';
import { toFacets } from './core/facets.ts';
import { isPlainToken, toDateTokens, toDocumentTokens } from './core/index-tokens.ts';
import type { Issuers } from './core/issuer.ts';
import type { PublishedDocument } from './core/library.ts';
import { encodeShard } from './core/number-shards.ts';
import { buildNumberIndex, type NumberIndexRow } from './core/search.ts';
import type { Routes } from './routes.ts';

/** Pagefind's own user interfaces, and its worker: the search page uses none of them (src/search/pagefind.ts). */
const UNUSED = new Set(
  ['component-ui', 'modular-ui', 'ui', 'highlight', 'worker'].flatMap((name) => [
    `pagefind-${name}.js`,
    `pagefind-${name}.css`,
  ]),
);

/** Pairs of words listed as common, most common first: the search asks for others where it can. */
const COMMON_MAX = 1500;
/** Documents that must have a pair before it is worth listing. */
const COMMON_FROM = 50;

/** What of a document is indexed. */
export type IndexedDocument = Pick<PublishedDocument, 'document' | 'provisions'>;

/**
 * Pagefind gets tokens (core/index-tokens.ts) and no texts: it would cut words otherwise than we do, never folds đ to d,
 * and indexes whatever stands in `meta` too. What a result shows is put into its fragment afterwards, in place of the tokens.
 * @param outDir folder of the built site; the index is written to its pagefind/
 */
export async function writeFullTextIndex(
  documents: readonly IndexedDocument[],
  issuers: Issuers,
  routes: Routes,
  outDir: string,
): Promise<void> {
  const rows = buildNumberIndex(
    documents.map(({ document }) => document),
    issuers,
  );
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  const counts = new Map<string, number>();
  for (const [at, document] of documents.entries()) {
    const tokens = toTokens(document, issuers);
    for (const token of new Set(tokens.filter(isPlainToken))) counts.set(token, (counts.get(token) ?? 0) + 1);
    const { errors: problems } = await index.addCustomRecord({
      url: String(at),
      content: tokens.join(' '),
      language: 'vi',
      filters: mapFacets(rows[at]),
    });
    if (problems.length > 0) throw new Error(problems.join('\n'));
  }
  // Written here: Pagefind 1.5.2 says that it has written its files before all of them are on the disk, and closing it
  // then left its entry file empty (seen once, with 600 documents).
  const { files, errors: problems } = await index.getFiles();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await close();
  const folder = join(outDir, 'pagefind');
  for (const { path, content } of files) {
    if (UNUSED.has(path)) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const shown = path.endsWith('.pf_fragment')
      ? fillFragment(content, (at) => toRecord(documents[at], rows[at], issuers, routes))
      : content;
    writeFileSync(file, shown);
  }
  writeFileSync(join(folder, 'common.json'), JSON.stringify(listCommon(counts)));
}

/** How Pagefind's unpacked files begin. */
const SIGNATURE = 'pagefind_dcd';

/** @param toFragment what to say of a document, by its place @returns the fragment, filled, packed as Pagefind packs it */
function fillFragment(packed: Uint8Array, toFragment: (at: number) => object): Uint8Array {
  const fragment = JSON.parse(gunzipSync(packed).toString('utf8').slice(SIGNATURE.length));
  return gzipSync(SIGNATURE + JSON.stringify({ ...fragment, content: '', ...toFragment(Number(fragment.url)) }), {
    level: 9,
  });
}

/** @returns tokens many documents have, the commonest first */
function listCommon(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .filter(([, count]) => count >= COMMON_FROM)
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .slice(0, COMMON_MAX)
    .map(([token]) => token);
}

function toTokens(document: IndexedDocument, issuers: Issuers): string[] {
  const texts = document.provisions.map(({ text }) => text.normalize('NFC'));
  const { title = '', issuedOn } = document.document;
  return [
    ...toDocumentTokens(listHeadFacts(document.document, issuers), title, texts),
    ...(issuedOn ? toDateTokens(issuedOn) : []),
  ];
}

/** As Pagefind takes them: a list of values a filter. */
function mapFacets(row: NumberIndexRow | undefined): Record<string, string[]> {
  return row ? Object.fromEntries(Object.entries(toFacets(row)).map(([facet, value]) => [facet, [value]])) : {};
}

function toRecord(
  document: IndexedDocument | undefined,
  row: NumberIndexRow | undefined,
  issuers: Issuers,
  routes: Routes,
) {
  if (!document || !row) throw new Error('a fragment of no document');
  const texts = document.provisions.map(({ anchor, text }) => [anchor, text.normalize('NFC')]);
  return {
    url: routes.document(row.slug),
    meta: {
      row: JSON.stringify(encodeShard([row])),
      head: toHead(document.document, issuers),
      provisions: JSON.stringify(texts),
    },
  };
}
