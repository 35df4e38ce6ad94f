/** The full-text index: one Pagefind record a provision, so that a hit opens the very paragraph. */
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { findIssuer, type Issuers } from './core/issuer.ts';
import type { PublishedDocument } from './core/library.ts';
import { foldDyet } from './core/search.ts';
import type { Routes } from './routes.ts';

/**
 * Pagefind folds tone marks but never đ to d (STACK.md): records are indexed with đ written d, queries are written
 * the same way, and the words as they stand travel in `meta.text` for excerpts.
 * @param outDir folder of the built site; the index is written to its pagefind/
 */
export async function writeFullTextIndex(
  documents: readonly PublishedDocument[],
  issuers: Issuers,
  routes: Routes,
  outDir: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  for (const record of documents.flatMap((document) => toRecords(document, issuers, routes))) {
    const { errors: problems } = await index.addCustomRecord(record);
    if (problems.length > 0) throw new Error(problems.join('\n'));
  }
  await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
  await close();
}

function toRecords({ document, provisions, fidelity }: PublishedDocument, issuers: Issuers, routes: Routes) {
  const { slug, number = '', title = '', type } = document;
  const issuer = findIssuer(document.issuer, issuers)?.name ?? '';
  const head = [type, number, title, issuer].filter(Boolean).join(' · ');
  const toRecord = (text: string, anchor: string, content = text) => ({
    url: routes.document(slug, anchor || undefined),
    content: foldDyet(content),
    language: 'vi',
    meta: { title: title || number, text, slug, anchor, number },
  });
  // A record's note is ours, not the document's words: only full texts are searched by paragraph.
  return [toRecord(title, '', head), ...(fidelity ? provisions.map(({ text, anchor }) => toRecord(text, anchor)) : [])];
}
