/** One query answered: by date, number or name when it says one, else by full text; and what to say of the answer. */
import { printDate } from '../core/date.ts';
import { type Filters, isFiltering } from '../core/filters.ts';
import { lookUpInIndex } from '../core/indexed-look-up.ts';
import type { LookUp } from '../core/look-up.ts';
import { byNewest, type NumberIndexRow } from '../core/search.ts';
import { search } from '../strings/search.ts';
import type { FullTextAnswer, FullTextHit } from './full-text.ts';
import { NUMBER_INDEX } from './number-index.ts';
import { prepareTextIndex } from './pagefind.ts';
import { toPart } from './parts.ts';
import { type RowMatch, toFullTextItem, toRowItem } from './result-list.ts';

export interface Answer {
  message: string;
  items: HTMLLIElement[];
  /** A part of the answer could not be had: worth asking again. */
  incomplete: boolean;
}

/** Most readers look a number up, and need neither of these. */
const loadFullText = toPart(() => import('./full-text.ts'));
const loadFacets = toPart(() => import('../core/facets.ts'));

/** Documents of one number that are listed. */
const MAX_LISTED = 100;

/**
 * @param query may be empty where filters are given: then every document they leave is listed
 * @throws when an index cannot be had, or when the signal is aborted
 */
export async function answerQuery(query: string, filters: Filters, signal: AbortSignal): Promise<Answer> {
  if (!isFiltering(filters)) return answer(query, filters, signal);
  const answered = query ? await answer(query, filters, signal) : await answerFilters(filters, signal);
  return { ...answered, message: `${answered.message} ${search.narrowed}` };
}

/** Of few documents all are in the number index; of many the full text knows which the filters leave. */
async function answerFilters(filters: Filters, signal: AbortSignal): Promise<Answer> {
  const isSmall = NUMBER_INDEX.directory === '';
  const { rows, isAll } = isSmall
    ? { rows: (await NUMBER_INDEX.load(0)).filter(await loadFilter(filters)), isAll: true }
    : await (await loadFullText()).listFiltered(filters, MAX_NAMED, signal);
  signal.throwIfAborted();
  const items = [...rows].sort(byNewest).map((row) => toRowItem(row, 'near'));
  return complete(isAll ? search.found(rows.length) : search.foundPart(rows.length), items);
}

async function answer(query: string, filters: Filters, signal: AbortSignal): Promise<Answer> {
  // A number is had without the full text, which is far larger; words mostly are not.
  if (!/\d/.test(query)) prepareFullText();
  const { looked: found, isPart } = await lookUpInIndex(query, NUMBER_INDEX);
  signal.throwIfAborted();
  const looked = isFiltering(filters) ? narrow(found, await loadFilter(filters)) : found;
  signal.throwIfAborted();
  if (looked === null) return complete(search.filteredOut, []);
  const toItems = (found: readonly NumberIndexRow[], match: RowMatch) =>
    found.slice(0, MAX_LISTED).map((row) => toRowItem(row, match));
  switch (looked.kind) {
    case 'found':
      return complete(
        `${describeFound(looked)}${isPart || looked.rows.length > MAX_LISTED ? ` ${search.part}` : ''}`,
        toItems(looked.rows, looked.exact ? 'exact' : 'near'),
      );
    case 'date':
      return isPart
        ? answerPeriod(looked.date, filters, signal)
        : complete(
            `${search.ofPeriod(looked.rows.length, describePeriod(looked.date))}${looked.rows.length > MAX_LISTED ? ` ${search.part}` : ''}`,
            toItems(looked.rows, 'near'),
          );
    case 'absent':
      return looked.isBare
        ? answerBare(query, looked, filters, signal)
        : complete(describeAbsent(looked), toItems(looked.nearest, 'other'));
    case 'named':
      return answerNamed(query, looked.rows, filters, signal);
    case 'words':
      return answerWords(query, looked.numbered, filters, signal);
  }
}

/** Of many documents the full text knows which were issued when. */
async function answerPeriod(date: string, filters: Filters, signal: AbortSignal): Promise<Answer> {
  const { rows, isAll } = await (await loadFullText()).listPeriod(date, filters, MAX_NAMED, signal);
  signal.throwIfAborted();
  const items = [...rows].sort(byNewest).map((row) => toRowItem(row, 'near'));
  return complete((isAll ? search.ofPeriod : search.ofPeriodPart)(rows.length, describePeriod(date)), items);
}

/** "ngày 30/7/2021", "tháng 7/2021", "năm 2021". */
function describePeriod(date: string): string {
  return `${search.periods[date.split('-').length - 1]} ${printDate(date)}`;
}

async function loadFilter(filters: Filters): Promise<(row: NumberIndexRow) => boolean> {
  return (await loadFacets()).buildFilter(filters);
}

/** Begins to load what reads texts, and the index it reads, side by side; what fails is asked for again when it is needed. */
function prepareFullText(): void {
  loadFullText().catch(() => undefined);
  prepareTextIndex();
}

async function searchFullText(query: string, filters: Filters, signal: AbortSignal): Promise<FullTextAnswer> {
  return (await loadFullText()).searchFullText(query, filters, signal);
}

/** @returns what the filters leave of an answer; null where they leave nothing of one that found something */
function narrow(looked: LookUp, isKept: (row: NumberIndexRow) => boolean): LookUp | null {
  if (looked.kind === 'absent') return looked;
  if (looked.kind === 'words') return { ...looked, numbered: looked.numbered.filter(isKept) };
  const rows = looked.rows.filter(isKept);
  return rows.length === 0 && looked.rows.length > 0 ? null : { ...looked, rows };
}

function complete(message: string, items: HTMLLIElement[]): Answer {
  return { message, items, incomplete: false };
}

/** Documents of one type or body that are listed; a register shows them all. */
const MAX_NAMED = 50;

/** What a body issued comes before what speaks of it; without the full text the first part still stands. */
async function answerNamed(
  query: string,
  named: readonly NumberIndexRow[],
  filters: Filters,
  signal: AbortSignal,
): Promise<Answer> {
  const items = named.slice(0, MAX_NAMED).map((row) => toRowItem(row, 'near'));
  try {
    const { hits, reading } = await searchFullText(query, filters, signal);
    const others = reading === 'faithful' ? hits.filter(({ row }) => !named.some(({ slug }) => slug === row.slug)) : [];
    const more = others.map((hit) => toFullTextItem(hit, reading));
    return complete(search.named(named.length, items.length, others.length), [...items, ...more]);
  } catch {
    signal.throwIfAborted();
    return { message: `${search.named(named.length, items.length, 0)} ${search.textMissing}`, items, incomplete: true };
  }
}

/** Figures that are no number here may yet be words of a text; without the full text it is said that none was looked into. */
async function answerBare(query: string, absent: Absent, filters: Filters, signal: AbortSignal): Promise<Answer> {
  const items = absent.nearest.map((row) => toRowItem(row, 'other'));
  try {
    const { hits, reading } = await searchFullText(query, filters, signal);
    const said = reading === 'faithful' ? hits.map((hit) => toFullTextItem(hit, reading)) : [];
    const number = absent.numbers.join();
    return complete(
      said.length > 0 ? search.absentButSaid(number, said.length, items.length) : describeAbsent(absent),
      [...said, ...items],
    );
  } catch {
    signal.throwIfAborted();
    return { message: `${describeAbsent(absent)} ${search.textMissing}`, items, incomplete: true };
  }
}

type Absent = Extract<LookUp, { kind: 'absent' }>;

function describeAbsent({ numbers, year, nearest }: Absent): string {
  return search.absent(numbers.join(', '), year, nearest.length);
}

/** @param numbered documents whose number stands among the words: they come first where no text has all of these together */
async function answerWords(
  query: string,
  numbered: readonly NumberIndexRow[],
  filters: Filters,
  signal: AbortSignal,
): Promise<Answer> {
  const found = await searchFullText(query, filters, signal);
  const said = describeFullText(query, found);
  const toHits = (hits: readonly FullTextHit[]) => hits.map((hit) => toFullTextItem(hit, found.reading));
  if (numbered.length === 0 || (found.reading === 'faithful' && found.hits.length > 0))
    return complete(said, toHits(found.hits));
  const first = numbered.slice(0, MAX_NAMED);
  const others = found.hits.filter(({ row }) => !first.some(({ slug }) => slug === row.slug));
  return complete(`${search.numbered(numbered.length)}${others.length > 0 ? ` ${said}` : ''}`, [
    ...first.map((row) => toRowItem(row, 'near')),
    ...toHits(others),
  ]);
}

/** Several documents may bear one number: that is said, and none is picked. */
function describeFound({ exact, rows, absent }: Extract<LookUp, { kind: 'found' }>): string {
  const number = rows[0]?.number ?? '';
  const isOneNumber = rows.every((row) => row.key === rows[0]?.key);
  const missing = absent.length > 0 ? ` ${search.absent(absent.join(', '), null, 0)}` : '';
  if (rows.length === 1) return `${exact ? search.foundExact(number) : search.found(1)}${missing}`;
  if (isOneNumber) return `${search.sameNumber(rows.length, number)}${missing}`;
  return `${exact ? search.found(rows.length) : search.several(rows.length)}${missing}`;
}

function describeFullText(query: string, { hits, reading, read, isAll }: FullTextAnswer): string {
  const count = hits.length;
  if (count === 0) return isAll ? search.none(query) : search.noneAmong(query, read);
  if (reading === 'unmarked') return search.unmarked(query, count);
  if (reading === 'scattered') return search.scattered(count);
  if (reading === 'unfinished') return search.unfinished(count);
  return isAll ? search.found(count) : search.foundFirst(count);
}
