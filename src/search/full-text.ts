/** Full-text search: Pagefind finds the documents that may answer, and their own words decide. */
import type { Filters } from '../core/filters.ts';
import { toDateToken } from '../core/index-tokens.ts';
import {
  CLOSENESS,
  compareMatches,
  isClose,
  type Match,
  matchPassages,
  readWordQuery,
  type WordGroup,
} from '../core/matching.ts';
import type { NumberIndexRow } from '../core/search.ts';
import { toWords } from '../core/words.ts';
import { type ExcerptPiece, markWords, toExcerpt } from './excerpt.ts';
import { type Candidate, type TextIndex, withTextIndex } from './pagefind.ts';
import { type Reader, type ReadRecord, startReader } from './records.ts';
import { SENTENCE, toSearches } from './searches.ts';

export interface FullTextHit {
  row: NumberIndexRow;
  /** Fragment of the provision that answers best; empty for the document as a whole. */
  anchor: string;
  /** One of CLOSENESS. */
  closeness: number;
  /** Words of the provision, those found marked; of the document as a whole its title. */
  said: ExcerptPiece[];
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
/** Documents looked into at once, and at most for one search: each is a small file of its own. */
const STEP = MAX_SHOWN;
const MAX_READ = 150;

/** @throws when the index cannot be had */
export async function searchFullText(query: string, filters: Filters, signal: AbortSignal): Promise<FullTextAnswer> {
  if (toWords(query).length === 0) return { hits: [], reading: 'faithful', read: 0, isAll: true };
  return withTextIndex((index) => answer(query, index, signal), filters, signal);
}

/** At most so many documents, and whether they are all. */
interface Listed {
  rows: NumberIndexRow[];
  isAll: boolean;
}

/** @returns documents the filters leave @throws when the index cannot be had */
export function listFiltered(filters: Filters, most: number, signal: AbortSignal): Promise<Listed> {
  return listFound((index) => index.list(), filters, most, signal);
}

/** @param period a date, a month or a year (ISO) @returns documents issued then @throws when the index cannot be had */
export function listPeriod(period: string, filters: Filters, most: number, signal: AbortSignal): Promise<Listed> {
  return listFound((index) => index.find([toDateToken(period)]), filters, most, signal);
}

function listFound(
  find: (index: TextIndex) => Promise<Candidate[]>,
  filters: Filters,
  most: number,
  signal: AbortSignal,
): Promise<Listed> {
  const work = async (index: TextIndex): Promise<Listed> => {
    const candidates = await find(index);
    const records = await startReader(signal).read(candidates.slice(0, most));
    return { rows: records.map(({ row }) => row), isAll: candidates.length <= most };
  };
  return withTextIndex(work, filters, signal);
}

/**
 * A query typed with marks is answered by documents that have those very words. Only when there are none, words still
 * being typed, and then whole words with other marks; the reader is told which.
 */
async function answer(query: string, index: TextIndex, signal: AbortSignal): Promise<FullTextAnswer> {
  const reader = startReader(signal);
  const { faithful, unfinished, partly, unmarked } = readWordQuery(query);
  const searches = toSearches(query, index.common);
  const toAnswer = ({ hits, isAll }: Sought, reading: Reading): FullTextAnswer => ({
    hits: hits.slice(0, MAX_SHOWN),
    reading: hits.every(({ closeness }) => closeness === CLOSENESS.document) ? 'scattered' : reading,
    read: reader.count(),
    isAll: isAll && hits.length <= MAX_SHOWN,
  });
  const exact = await seek(searches.faithful, faithful, CLOSENESS.document, index, reader);
  if (exact.hits.some(isClose)) return toAnswer(exact, 'faithful');
  // The whole words, here and there, are perhaps not what is being typed: "vũ tra" of a "kiểm tra".
  const begun = await seek(searches.unfinished, unfinished, CLOSENESS.passage, index, reader);
  if (begun.hits.some(isClose) || (exact.hits.length === 0 && begun.hits.length > 0))
    return toAnswer(begun, 'unfinished');
  if (exact.hits.length > 0) return toAnswer(exact, 'faithful');
  for (const groups of [partly, unmarked]) {
    if (!groups) continue;
    const loose = await seek(searches.unmarked, groups, CLOSENESS.passage, index, reader);
    if (loose.hits.length > 0) return toAnswer(loose, 'unmarked');
  }
  return { hits: [], reading: 'unmarked', read: reader.count(), isAll: !reader.isCut() };
}

interface Sought {
  hits: FullTextHit[];
  /** No document was left unread that may answer. */
  isAll: boolean;
}

/** All of the query, without a break. */
function isSideBySide({ closeness }: Match): boolean {
  return closeness === CLOSENESS.named || closeness === CLOSENESS.phrase;
}

/** The searches one after the other, the strictest first, until enough documents answer. */
async function seek(
  tokenSets: readonly (readonly string[])[],
  groups: readonly WordGroup[],
  loosest: number,
  index: TextIndex,
  reader: Reader,
): Promise<Sought> {
  const found = new Map<ReadRecord, Match>();
  let isAll = true;
  const isEnough = (): boolean => [...found.values()].filter(isClose).length >= MAX_SHOWN;
  for (const tokens of tokenSets) {
    if (isEnough() || isSaid(found, groups)) break;
    const candidates = await index.find(tokens);
    const most = Math.min(candidates.length, MAX_READ);
    for (let at = 0, isFruitful = true; at < most && isFruitful && !isEnough(); at += STEP) {
      const records = await reader.read(candidates.slice(at, Math.min(at + STEP, most)));
      const step = records.flatMap((record) => {
        const match = matchPassages(record.passages, groups);
        return match && match.closeness <= loosest ? [{ record, match }] : [];
      });
      for (const { record, match } of step) found.set(record, match);
      // More are read until some stand side by side; then for as long as the next bring what stands close too. Of words
      // sought apart the best candidates come first, and what stands apart is enough.
      const isApart = tokens === tokenSets.at(-1);
      const isWanting = isApart
        ? found.size < MAX_SHOWN && ![...found.values()].some(isClose)
        : ![...found.values()].some(isSideBySide);
      isFruitful = isWanting || step.some(({ match }) => isClose(match));
    }
    if (candidates.some(({ id }) => !reader.has(id))) {
      isAll = false;
      reader.cut();
    }
  }
  return { hits: rank(found, groups), isAll };
}

/** Whether some document has a whole sentence side by side: then its words are not sought apart. */
function isSaid(found: ReadonlyMap<ReadRecord, Match>, groups: readonly WordGroup[]): boolean {
  return groups.flat().length >= SENTENCE && [...found.values()].some(isClose);
}

function rank(found: ReadonlyMap<ReadRecord, Match>, groups: readonly WordGroup[]): FullTextHit[] {
  return [...found]
    .sort(([a, match], [b, other]) => compareMatches(match, a.row.title, other, b.row.title))
    .map(([record, match]) => toHit(record, match, groups));
}

/** Of a document as a whole its title is shown, not all that it may be called by. */
function toHit({ row, passages }: ReadRecord, { at, closeness }: Match, groups: readonly WordGroup[]): FullTextHit {
  const { anchor = '', text = '' } = passages[at] ?? {};
  const tests = groups.flat();
  return { row, anchor, closeness, said: anchor ? toExcerpt(text, tests) : markWords(row.title ?? '', tests) };
}
