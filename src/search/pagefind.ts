/** Pagefind, loaded once and loaded afresh after any failure: neither it nor the browser tries a failed file again. */
import type { Filters } from '../core/filters.ts';
import { buildRoutes } from '../routes.ts';
import { countFailures, fetchWhole, watchRequests } from './requests.ts';

/** What a record carries; written by full-text-index.ts. */
export interface RecordMeta {
  /** What a result shows of the document: a file of the number index with one row, as JSON. */
  row?: string;
  /** Type, number, title and every name of the issuing body: what a reader may call the document by. */
  head?: string;
  /** Provisions as JSON: `[anchor, text][]`. */
  provisions?: string;
}

/** A document that has all tokens asked for; its words are in a file of its own, read only when they are wanted. */
export interface Candidate {
  id: string;
  data: () => Promise<{ meta: RecordMeta }>;
}

export interface TextIndex {
  /** Tokens that many documents have, the commonest first. */
  common: readonly string[];
  /** Documents with all of these tokens, those first in whose heads they weigh most. */
  find: (tokens: readonly string[]) => Promise<Candidate[]>;
  /** Every document the filters leave. */
  list: () => Promise<Candidate[]>;
}

interface PagefindInstance {
  search: (query: string | null, options: { filters: Filters }) => Promise<{ results: Candidate[] }>;
  destroy: () => Promise<void>;
}

interface PagefindModule {
  createInstance: (options: object) => PagefindInstance;
}

interface Loaded {
  instance: PagefindInstance;
  common: readonly string[];
  /** Failures counted before it was made: any later one makes it unfit. */
  failuresBefore: number;
}

/** A long text says no less of itself than a short one; only the head's weight is to tell two documents apart. */
const RANKING = { pageLength: 0, termFrequency: 1 };

const folder = buildRoutes(import.meta.env.BASE_URL).pagefind();
let loaded: Promise<Loaded> | null = null;
/** How often the module itself could not be had: a browser may keep a failed import, so the next has another address. */
let failedImports = 0;

/**
 * @param filters narrow whatever is found
 * @param signal once it is aborted the work may throw: that is no failure of the index, which another query is already using
 * @throws when any part of the index could not be had while the work went on; the next call starts afresh
 */
export async function withTextIndex<Result>(
  work: (index: TextIndex) => Promise<Result>,
  filters: Filters,
  signal: AbortSignal,
): Promise<Result> {
  loaded ??= load();
  const mine = loaded;
  try {
    const { instance, common } = await mine;
    const search = async (query: string | null): Promise<Candidate[]> =>
      (await instance.search(query, { filters })).results;
    const result = await work({ common, find: (tokens) => find(tokens, search), list: () => search(null) });
    if (!(await isSound(mine))) throw new Error('a part of the index is missing');
    return result;
  } catch (error) {
    if (!signal.aborted || !(await isSound(mine))) {
      if (loaded === mine) loaded = null;
      mine.then(({ instance }) => instance.destroy()).catch(() => undefined);
    }
    throw error;
  }
}

/** Whether all that was asked for has come. */
function isSound(index: Promise<Loaded>): Promise<boolean> {
  return index.then(
    ({ failuresBefore }) => countFailures() === failuresBefore,
    () => false,
  );
}

/** Begins to load the index: for a query that will perhaps need it. */
export function prepareTextIndex(): void {
  loaded ??= load();
  const mine = loaded;
  mine.catch(() => {
    if (loaded === mine) loaded = null;
  });
}

/** Pagefind passes over a token it does not know, and finds documents without it: so each is asked for alone as well. */
async function find(tokens: readonly string[], search: (query: string) => Promise<Candidate[]>): Promise<Candidate[]> {
  const alone = await Promise.all(tokens.map(search));
  if (tokens.length === 1) return alone[0] ?? [];
  return alone.some((results) => results.length === 0) ? [] : search(tokens.join(' '));
}

async function load(): Promise<Loaded> {
  const common = fetchWhole(`${folder}common.json`).then((response): Promise<string[]> => response.json());
  // Should the module fail first, nobody waits for these.
  common.catch(() => undefined);
  const module = await importModule();
  // In a worker its requests could not be watched.
  watchRequests(folder);
  const failuresBefore = countFailures();
  const instance = module.createInstance({ baseUrl: '/', noWorker: true, ranking: RANKING });
  return { instance, common: await common, failuresBefore };
}

async function importModule(): Promise<PagefindModule> {
  try {
    return await import(/* @vite-ignore */ `${folder}pagefind.js${failedImports > 0 ? `?lan=${failedImports}` : ''}`);
  } catch (error) {
    failedImports++;
    throw error;
  }
}
