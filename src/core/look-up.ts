/**
 * What a query asks for before its words are looked for in texts: a date, a number or several, a number the collection
 * does not hold, or documents by their type and issuing body. Pure; runs in the browser on the number index.
 */
import { editDistance } from './edit-distance.ts';
import { foldLookalikes } from './fold.ts';
import { lookUpNames } from './look-up-names.ts';
import { parseNumber, toKey } from './number.ts';
import { isWithin, isYear, readPeriod } from './period.ts';
import { byNewest, lookUpNumber, type NumberIndexRow, type Recognise } from './search.ts';
import { foldTyped, readBareList, readNumberList, withoutType } from './typed-number.ts';

export type LookUp =
  /** `absent`: numbers of a list that no document bears. */
  | { kind: 'found'; exact: boolean; rows: NumberIndexRow[]; absent: string[] }
  /** Documents issued on a day, in a month or a year ("2021-07-30", "2021-07", "2021"); perhaps none. */
  | { kind: 'date'; date: string; rows: NumberIndexRow[] }
  /**
   * Numbers the collection does not hold, and the rows a slip away from them. `isBare`: figures alone, or with a type;
   * they may also be words of a text.
   */
  | { kind: 'absent'; numbers: string[]; year: string | null; nearest: NumberIndexRow[]; isBare?: true }
  /** Documents whose type or issuing body the query names. */
  | { kind: 'named'; rows: NumberIndexRow[] }
  /** `numbered`: documents whose number stands among the words, for which there may be a word too many. */
  | { kind: 'words'; numbered: NumberIndexRow[] };

/** How many nearest numbers are shown, and how many slips of the pen apart they may be. */
const MAX_NEAREST = 3;
const MAX_SLIPS = 2;

/** @param typed as typed @param rows the number index, or those of its files that findShards names @param recognise asked only where nothing lighter finds */
export function lookUp(typed: string, rows: readonly NumberIndexRow[], recognise: Recognise): LookUp {
  const query = foldTyped(typed);
  const date = readPeriod(query);
  if (date) return lookUpDate(date, rows);
  const list = lookUpList(readNumberList(query), rows, recognise);
  if (list) return list;
  const found = lookUpNumber(query, rows, recognise);
  if (found.rows.length > 0) return { kind: 'found', ...found, absent: [] };
  const apart = lookUpList(readBareList(query), rows, recognise);
  if (apart?.kind === 'found' && apart.absent.length === 0) return apart;
  const named = lookUpNames(query, rows);
  const bare = readBareNumber(query);
  // "quyết định 2021" may be of the year.
  if (bare && !(isYear(bare) && named.length > 0))
    return { kind: 'absent', numbers: [bare], year: null, nearest: findNearestOrdinals(bare, rows), isBare: true };
  const absent = readAbsent(query, recognise);
  if (absent) return { kind: 'absent', ...absent, nearest: findNearestRows(absent.numbers, rows) };
  // Of four figures that are no number the year is left.
  if (isYear(query)) return lookUpDate(query.trim(), rows);
  const slips = findSlips(readSpacedNumber(query), rows);
  if (slips.length > 0)
    return { kind: 'absent', numbers: [query.trim()], year: null, nearest: slips.slice(0, MAX_NEAREST) };
  return named.length > 0 ? { kind: 'named', rows: named } : { kind: 'words', numbered: lookUpAmongWords(query, rows) };
}

function lookUpDate(date: string, rows: readonly NumberIndexRow[]): LookUp {
  const found = rows.filter(({ issuedOn }) => issuedOn !== null && isWithin(issuedOn, date));
  return { kind: 'date', date, rows: found.sort(byNewest) };
}

/** At most so many words are tried beside a number. */
const MAX_BESIDE = 8;

/** "nghị quyết 25 hội nghị trung ương 7": of the first words, else of the last, as many as say a number with its type or body. */
function lookUpAmongWords(query: string, rows: readonly NumberIndexRow[]): NumberIndexRow[] {
  const words = query.trim().split(/\s+/);
  const lengths = Array.from({ length: Math.min(MAX_BESIDE, words.length - 1) }, (_, at) => at + 1).reverse();
  const parts = [...lengths.map((length) => words.slice(0, length)), ...lengths.map((length) => words.slice(-length))]
    .map((part) => part.join(' '))
    .filter((part) => /\d/.test(part) && /\p{L}{2}/u.test(part));
  for (const part of parts) {
    const found = lookUpNumber(part, rows, () => []);
    if (found.exact) return found.rows;
  }
  return [];
}

/** @param members of a list, each as it is looked up */
function lookUpList(members: readonly string[], rows: readonly NumberIndexRow[], recognise: Recognise): LookUp | null {
  if (members.length === 0) return null;
  const found = members.map((number) => ({ number, ...lookUpNumber(number, rows, recognise) }));
  const kept = [...new Set(found.flatMap((member) => member.rows))];
  const absent = found.filter((member) => member.rows.length === 0).map(({ number }) => number);
  if (kept.length > 0) return { kind: 'found', exact: found.every(({ exact }) => exact), rows: kept, absent };
  const isWhole = members.some((member) => parseNumber(member)?.typeSymbol);
  return isWhole ? { kind: 'absent', numbers: absent, year: null, nearest: findNearestRows(absent, rows) } : null;
}

/** A query that says a whole number, which is given back as typed; a year beside it may be what keeps it from being held. */
function readAbsent(query: string, recognise: Recognise): { numbers: string[]; year: string | null } | null {
  if (!/\d/.test(query)) return null;
  const [, number = query, year = null] = /^(.*\S)\s+\(?(?:n[aă]m\s+)?((?:19|20)\d{2})\)?$/iu.exec(query.trim()) ?? [];
  if (isWholeNumber(number)) return { numbers: [number.trim()], year };
  if (isOneWord(query)) return null;
  const cited = recognise(query).filter(({ kind }) => kind === 'numbered');
  const isAll = (text: string): boolean => text.length === query.trim().length;
  const whole = cited.filter((citation) => isAll(citation.text) || parseNumber(citation.number ?? '')?.bodySymbol);
  const [first] = whole;
  if (!first) return null;
  return { numbers: whole.flatMap((citation) => citation.number ?? []), year: first.date?.slice(0, 4) ?? null };
}

/** A number with its type's symbol and a body's or a year; or what is one word and has the form of a number: "114-LK/TW". */
function isWholeNumber(written: string): boolean {
  const parsed = parseNumber(written);
  if (!parsed) return false;
  if (parsed.typeSymbol !== null) return parsed.bodySymbol !== null || parsed.year !== null || isOneWord(written);
  return (parsed.bodySymbol?.includes('-') ?? false) && isOneWord(written);
}

function isOneWord(query: string): boolean {
  return !/\s/.test(query.trim());
}

/** "3405", "số 3405", "QĐ 3405", "nghị quyết 67"; a year alone is none. @returns its figures */
function readBareNumber(query: string): string | null {
  const written = foldLookalikes(query).trim();
  const rest = withoutType(written);
  return !isYear(written) && /^\d{1,6}$/.test(rest) ? rest : null;
}

/** Rows whose ordinal is one slip away: a figure left out, put in or mistaken, or two exchanged. */
function findNearestOrdinals(figures: string, rows: readonly NumberIndexRow[]): NumberIndexRow[] {
  const ordinal = String(Number(figures));
  const sorted = [...ordinal].sort().join('');
  const near = rows.flatMap((row) => {
    const other = row.key?.split('-', 1)[0] ?? '';
    const isExchanged = other.length === ordinal.length && [...other].sort().join('') === sorted;
    const slips = isExchanged ? 1 : editDistance(ordinal, other);
    return other !== '' && slips <= 1 ? [{ row, slips, isExchanged }] : [];
  });
  return near
    .sort((a, b) => Number(b.isExchanged) - Number(a.isExchanged) || byNewest(a.row, b.row))
    .slice(0, MAX_NEAREST)
    .map(({ row }) => row);
}

/** "114 lk tw": what may be a number, and may be any words. */
function readSpacedNumber(query: string): string | null {
  const [, ordinal, type, body] = /^(\d+)\s+(\p{L}{1,5})\s+(\p{L}[\p{L}.]{0,7})$/u.exec(query.trim()) ?? [];
  return ordinal ? `${ordinal}-${type}/${body}` : null;
}

/** Rows whose numbers are a slip away, the nearest first. */
function findSlips(number: string | null, rows: readonly NumberIndexRow[]): NumberIndexRow[] {
  const key = number === null ? null : toKey(number);
  if (key === null) return [];
  return rows
    .map((row) => ({ row, slips: row.key === null ? Number.POSITIVE_INFINITY : editDistance(key, row.key) }))
    .filter(({ slips }) => slips <= MAX_SLIPS)
    .sort((a, b) => a.slips - b.slips || byNewest(a.row, b.row))
    .map(({ row }) => row);
}

/** Rows of the very number, which something else said contradicts; else those a slip away, or of the same ordinal. */
function findNearestRows(numbers: readonly string[], rows: readonly NumberIndexRow[]): NumberIndexRow[] {
  const keys = numbers.flatMap((number) => toKey(number) ?? []);
  const namesakes = rows.filter(({ key }) => key !== null && keys.includes(key));
  if (namesakes.length > 0) return namesakes.sort(byNewest);
  const near = rows.flatMap((row) => {
    const { key } = row;
    if (key === null) return [];
    const slips = Math.min(...keys.map((other) => editDistance(other, key)));
    const isSameOrdinal = keys.some((other) => other.split('-')[0] === key.split('-')[0]);
    return slips <= MAX_SLIPS || isSameOrdinal ? [{ row, slips }] : [];
  });
  return near
    .sort((a, b) => a.slips - b.slips || byNewest(a.row, b.row))
    .slice(0, MAX_NEAREST)
    .map(({ row }) => row);
}
