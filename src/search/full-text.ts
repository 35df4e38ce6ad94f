/** Full-text search: Pagefind finds the documents that may answer, and their own words decide. */
import type { Filters } from '../core/filters.ts';
import { decodeShard } from '../core/number-shards.ts';
import type { NumberIndexRow } from '../core/search.ts';
import { toIndexWords } from '../core/words.ts';
import { type ExcerptPiece, toExcerpt } from './excerpt.ts';
import { CLOSENESS, type Match, matchPassages, type Passage, readWordQuery, type WordGroup } from './matching.ts';
import { type RecordMeta, readRecords } from './pagefind.ts';

export interface FullTextHit {
  row: NumberIndexRow;
  /** Fragment of the provision that answers best; empty for the document as a whole. */
  anchor: string;
  /** One of CLOSENESS. */
  closeness: number;
  excerpt: ExcerptPiece[];
}

/** How the words of the query were read in the end; `scattered`: as typed, but in no passage all of them. */
export type Reading = 'faithful' | 'scattered' | 'unfinished' | 'unmarked';

export interface FullTextAnswer {
  /** Closest first, each document once. */
  hits: FullTextHit[];
  reading: Reading;
  /** How many documents were looked into, and whether these were all that may answer. */
  read: number;
  isAll: boolean;
}

/** Documents shown. */
const MAX_SHOWN = 20;

interface ReadRecord {
  row: NumberIndexRow;
  passages: Passage[];
}

/** @throws when the index cannot be had */
export async function searchFullText(query: string, filters: Filters, signal: AbortSignal): Promise<FullTextAnswer> {
  const words = toIndexWords(query);
  if (!words) return { hits: [], reading: 'faithful', read: 0, isAll: true };
  const read: ReadRecord[] = [];
  const { faithful } = readWordQuery(query);
  let found = 0;
  // What Pagefind thinks near need not have the very words: reading stops for enough answers, not for enough records.
  const { isAll } = await readRecords(words, filters, (step) => {
    if (signal.aborted) return true;
    const records = step.flatMap(toReadRecord);
    read.push(...records);
    found += findHits(records, faithful, CLOSENESS.document).length;
    return found > MAX_SHOWN;
  });
  signal.throwIfAborted();
  const { hits, reading } = readHits(read, query);
  return { hits: hits.slice(0, MAX_SHOWN), reading, read: read.length, isAll: isAll && hits.length <= MAX_SHOWN };
}

/** @returns documents that the filters leave, and whether they are all; @throws when the index cannot be had */
export async function listFiltered(
  filters: Filters,
  most: number,
  signal: AbortSignal,
): Promise<{ rows: NumberIndexRow[]; isAll: boolean }> {
  const rows: NumberIndexRow[] = [];
  const { isAll } = await readRecords(null, filters, (step) => {
    rows.push(...step.flatMap(toReadRecord).map(({ row }) => row));
    return signal.aborted || rows.length >= most;
  });
  signal.throwIfAborted();
  return { rows: rows.slice(0, most), isAll: isAll && rows.length <= most };
}

function toReadRecord({ row: written, head = '', provisions = '[]' }: RecordMeta): ReadRecord[] {
  const [row] = written ? decodeShard(JSON.parse(written)) : [];
  if (!row) return [];
  const parts: [string, string][] = JSON.parse(provisions);
  const passages = [{ anchor: '', text: head }, ...parts.map(([anchor, text]) => ({ anchor, text }))];
  return [{ row, passages }];
}

/**
 * Pagefind folds marks away and, finding nothing, answers with what is merely near: it only proposes. A query typed with
 * marks is answered by documents that have those very words. Only when there are none, words still being typed, and
 * then whole words with other marks; the reader is told which.
 */
function readHits(records: readonly ReadRecord[], query: string): { hits: FullTextHit[]; reading: Reading } {
  const { faithful, unfinished, unmarked } = readWordQuery(query);
  const matches = findHits(records, faithful, CLOSENESS.document);
  const isTogether = matches.some(({ closeness }) => closeness < CLOSENESS.document);
  if (matches.length > 0) return { hits: matches, reading: isTogether ? 'faithful' : 'scattered' };
  const begun = findHits(records, unfinished, CLOSENESS.passage);
  if (begun.length > 0) return { hits: begun, reading: 'unfinished' };
  return { hits: unmarked ? findHits(records, unmarked, CLOSENESS.passage) : [], reading: 'unmarked' };
}

/** @param loosest the least closeness that still counts @returns the closest first, of equals those named so before those that say so */
function findHits(records: readonly ReadRecord[], groups: readonly WordGroup[], loosest: number): FullTextHit[] {
  return records
    .flatMap((record) => {
      const match = matchPassages(record.passages, groups);
      return match && match.closeness <= loosest ? [{ record, match }] : [];
    })
    .sort((a, b) => a.match.closeness - b.match.closeness || Number(a.match.at > 0) - Number(b.match.at > 0))
    .map(({ record, match }) => toHit(record, match, groups));
}

/** Of a document as a whole its title is shown, not all that it may be called by. */
function toHit({ row, passages }: ReadRecord, { at, closeness }: Match, groups: readonly WordGroup[]): FullTextHit {
  const { anchor = '', text = '' } = passages[at] ?? {};
  return { row, anchor, closeness, excerpt: toExcerpt(anchor ? text : (row.title ?? ''), groups.flat()) };
}
