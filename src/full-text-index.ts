/** The full-text index: one Pagefind record a document, with its provisions, so that a hit opens the very paragraph. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { toFacets } from './core/filters.ts';
import { findIssuer, type Issuers } from './core/issuer.ts';
import type { PublishedDocument } from './core/library.ts';
import { encodeShard } from './core/number-shards.ts';
import { buildNumberIndex, type NumberIndexRow } from './core/search.ts';
import { toIndexWords } from './core/words.ts';
import type { Routes } from './routes.ts';

/** Pagefind's own user interfaces, and its worker: the search page uses none of them (src/search/pagefind.ts). */
const UNUSED = new Set(
  ['component-ui', 'modular-ui', 'ui', 'highlight', 'worker'].flatMap((name) => [
    `pagefind-${name}.js`,
    `pagefind-${name}.css`,
  ]),
);

/**
 * The words are cut and folded by words.ts before Pagefind sees them: its own cutting drops one-letter parts, and it
 * never folds đ to d (STACK.md). The words as they stand travel in `meta`, to decide and to be shown.
 * @param outDir folder of the built site; the index is written to its pagefind/
 */
export async function writeFullTextIndex(
  documents: readonly PublishedDocument[],
  issuers: Issuers,
  routes: Routes,
  outDir: string,
): Promise<void> {
  const rows = new Map(
    buildNumberIndex(
      documents.map(({ document }) => document),
      issuers,
    ).map((row) => [row.slug, row]),
  );
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  for (const document of documents) {
    const { errors: problems } = await index.addCustomRecord(
      toRecord(document, rows.get(document.document.slug), issuers, routes),
    );
    if (problems.length > 0) throw new Error(problems.join('\n'));
  }
  // Written here: Pagefind 1.5.2 says that it has written its files before all of them are on the disk, and closing it
  // then left its entry file empty (seen once, with 600 documents).
  const { files, errors: problems } = await index.getFiles();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await close();
  for (const { path, content } of files) {
    if (UNUSED.has(path)) continue;
    const file = join(outDir, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** As Pagefind takes them: a list of values a filter. */
function mapFacets(row: NumberIndexRow): Record<string, string[]> {
  return Object.fromEntries(Object.entries(toFacets(row)).map(([facet, value]) => [facet, [value]]));
}

function toRecord(
  { document, provisions }: PublishedDocument,
  row: NumberIndexRow | undefined,
  issuers: Issuers,
  routes: Routes,
) {
  const { slug, number = '', title = '', type } = document;
  const issuer = findIssuer(document.issuer, issuers);
  const { signatory, letterhead, placeOfIssue } = document;
  const head = [type, number, title, issuer?.name, ...(issuer?.names ?? []), signatory, letterhead, placeOfIssue]
    .filter(Boolean)
    .join(' · ')
    .normalize('NFC');
  const texts = provisions.map(({ anchor, text }) => [anchor, text.normalize('NFC')]);
  return {
    url: routes.document(slug),
    content: toIndexWords([head, ...texts.map(([, text]) => text)].join(' ')),
    language: 'vi',
    ...(row && { filters: mapFacets(row) }),
    meta: { row: JSON.stringify(encodeShard(row ? [row] : [])), head, provisions: JSON.stringify(texts) },
  };
}
