/** Full-text search by Pagefind, whose index holds one record a provision with đ written as d. */
import { foldDyet } from '../core/search.ts';
import { buildRoutes } from '../routes.ts';
import { type ExcerptPiece, toExcerpt } from './excerpt.ts';
import { hasAllWords, toLooseTests, toWordTests, type WordTest } from './words.ts';

/** What a record carries; written when the index is built. */
interface RecordMeta {
  title?: string;
  /** The provision's words with their own marks. */
  text?: string;
  slug?: string;
  anchor?: string;
}

interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ meta: RecordMeta }> }[] }>;
}

export interface FullTextHit {
  slug: string;
  /** Fragment of the provision that matched best; empty for the document as a whole. */
  anchor: string;
  title: string;
  excerpt: ExcerptPiece[];
}

export interface FullTextAnswer {
  /** Best first, each document once. */
  hits: FullTextHit[];
  /** Whether there was more to find than is shown. */
  more: boolean;
}

/** Documents shown, and records read to find them; each record is a small file of its own. */
const MAX_DOCUMENTS = 20;
const MAX_RECORDS = 100;

let pagefind: Promise<Pagefind> | null = null;

function loadPagefind(): Promise<Pagefind> {
  pagefind ??= importPagefind().catch((error: unknown) => {
    pagefind = null;
    throw error;
  });
  return pagefind;
}

async function importPagefind(): Promise<Pagefind> {
  const address = `${buildRoutes(import.meta.env.BASE_URL).pagefind()}pagefind.js`;
  const module: Pagefind = await import(/* @vite-ignore */ address);
  await module.options({ baseUrl: '/' });
  return module;
}

/** @throws when the index cannot be loaded */
export async function searchFullText(query: string, signal: AbortSignal): Promise<FullTextAnswer> {
  const { search } = await loadPagefind();
  const { results } = await search(foldDyet(query));
  signal.throwIfAborted();
  const records = await Promise.all(results.slice(0, MAX_RECORDS).map(async (result) => (await result.data()).meta));
  const { matching, tests } = keepMatching(records, query);
  const best = new Map<string, FullTextHit>();
  for (const { slug, anchor = '', title = '', text = '' } of matching) {
    if (!slug || best.has(slug)) continue;
    best.set(slug, { slug, anchor, title, excerpt: toExcerpt(text.normalize('NFC'), tests) });
  }
  const hits = [...best.values()];
  return { hits: hits.slice(0, MAX_DOCUMENTS), more: hits.length > MAX_DOCUMENTS || results.length > MAX_RECORDS };
}

/**
 * Pagefind folds marks away and, finding nothing, answers with what is merely near. A query typed with marks is answered
 * by the records that have those very words; only when there are none, by those that have them without their marks.
 */
function keepMatching(records: readonly RecordMeta[], query: string): { matching: RecordMeta[]; tests: WordTest[] } {
  const keep = (tests: WordTest[]) => ({
    matching: records.filter(({ title = '', text = '' }) => hasAllWords(`${title} ${text}`, tests)),
    tests,
  });
  const faithful = keep(toWordTests(query));
  return faithful.matching.length > 0 ? faithful : keep(toLooseTests(query));
}
