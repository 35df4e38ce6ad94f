/** Pagefind, loaded once and loaded afresh after any failure: neither it nor the browser tries a failed file again. */
import type { Filters } from '../core/filters.ts';
import { buildRoutes } from '../routes.ts';
import { countFailures, watchRequests } from './requests.ts';

/** What a record carries; written by full-text-index.ts. */
export interface RecordMeta {
  /** What a result shows of the document: a file of the number index with one row, as JSON. */
  row?: string;
  /** Type, number, title and every name of the issuing body: what a reader may call the document by. */
  head?: string;
  /** Provisions as JSON: `[anchor, text][]`. */
  provisions?: string;
}

interface PagefindResult {
  data: () => Promise<{ meta: RecordMeta }>;
}

interface PagefindInstance {
  search: (query: string | null, options: { filters: Filters }) => Promise<{ results: PagefindResult[] }>;
  destroy: () => Promise<void>;
}

interface PagefindModule {
  createInstance: (options: { baseUrl: string; noWorker: boolean }) => PagefindInstance;
}

interface Loaded {
  instance: PagefindInstance;
  /** Failures counted before it was made: any later one makes it unfit. */
  failuresBefore: number;
}

const folder = buildRoutes(import.meta.env.BASE_URL).pagefind();
let loaded: Promise<Loaded> | null = null;
/** How often the module itself could not be had: a browser may keep a failed import, so the next has another address. */
let failedImports = 0;

/** Records read at once, and at most: each is a small file of its own. */
const STEP = 60;
const MAX_READ = 600;

/**
 * @param query words; null for every document that the filters leave
 * @param isEnough asked after each step with the records it brought; false reads on
 * @returns the records that may answer, best first, and whether none was left unread
 * @throws when any part of the index could not be had; the next call starts afresh
 */
export async function readRecords(
  query: string | null,
  filters: Filters,
  isEnough: (step: readonly RecordMeta[]) => boolean,
): Promise<{ records: RecordMeta[]; isAll: boolean }> {
  loaded ??= load();
  const mine = loaded;
  try {
    const { instance, failuresBefore } = await mine;
    const { results } = await instance.search(query, { filters });
    const records: RecordMeta[] = [];
    const most = Math.min(results.length, MAX_READ);
    for (let isDone = false; !isDone && records.length < most; ) {
      const next = results.slice(records.length, Math.min(records.length + STEP, most));
      const step = await Promise.all(next.map(async (result) => (await result.data()).meta));
      records.push(...step);
      isDone = isEnough(step);
    }
    if (countFailures() > failuresBefore) throw new Error('a part of the index is missing');
    return { records, isAll: records.length === results.length };
  } catch (error) {
    if (loaded === mine) loaded = null;
    mine.then(({ instance }) => instance.destroy()).catch(() => undefined);
    throw error;
  }
}

async function load(): Promise<Loaded> {
  const address = `${folder}pagefind.js${failedImports > 0 ? `?lan=${failedImports}` : ''}`;
  try {
    const module: PagefindModule = await import(/* @vite-ignore */ address);
    // In a worker its requests could not be watched.
    watchRequests(folder);
    return { instance: module.createInstance({ baseUrl: '/', noWorker: true }), failuresBefore: countFailures() };
  } catch (error) {
    failedImports++;
    throw error;
  }
}
