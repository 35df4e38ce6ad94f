/**
 * What a query asks for before its words are looked for in texts: a date, a number or several, a number the collection
 * does not hold, or documents by their type and issuing body. Pure; runs in the browser on the number index.
 */
import { parseDate } from './date.ts';
import { DOCUMENT_TYPES } from './document-type.ts';
import { editDistance } from './edit-distance.ts';
import { foldLookalikes, foldPlain } from './fold.ts';
import { lookUpNames } from './look-up-names.ts';
import { parseNumber, toKey } from './number.ts';
import { byNewest, lookUpNumber, type NumberIndexRow, type Recognise } from './search.ts';

export type LookUp =
  /** `absent`: numbers of a list that no document bears. */
  | { kind: 'found'; exact: boolean; rows: NumberIndexRow[]; absent: string[] }
  /** Documents issued on a day; perhaps none. */
  | { kind: 'date'; date: string; rows: NumberIndexRow[] }
  /**
   * Numbers the collection does not hold, and the rows a slip away from them. `isBare`: figures alone, or with a type;
   * they may also be words of a text.
   */
  | { kind: 'absent'; numbers: string[]; year: string | null; nearest: NumberIndexRow[]; isBare?: true }
  /** Documents whose type or issuing body the query names. */
  | { kind: 'named'; rows: NumberIndexRow[] }
  | { kind: 'words' };

/** How many nearest numbers are shown, and how many slips of the pen apart they may be. */
const MAX_NEAREST = 3;
const MAX_SLIPS = 2;

/** @param rows the number index, or those of its files that findShards names @param recognise asked only where nothing lighter finds */
export function lookUp(query: string, rows: readonly NumberIndexRow[], recognise: Recognise): LookUp {
  const date = readDate(query);
  if (date) return { kind: 'date', date, rows: rows.filter(({ issuedOn }) => issuedOn === date) };
  const list = lookUpList(query, rows, recognise);
  if (list) return list;
  const found = lookUpNumber(query, rows, recognise);
  if (found.rows.length > 0) return { kind: 'found', ...found, absent: [] };
  const bare = readBareNumber(query);
  if (bare)
    return { kind: 'absent', numbers: [bare], year: null, nearest: findNearestOrdinals(bare, rows), isBare: true };
  const absent = readAbsent(query, recognise);
  if (absent) return { kind: 'absent', ...absent, nearest: findNearestRows(absent.numbers, rows) };
  const named = lookUpNames(query, rows);
  return named.length > 0 ? { kind: 'named', rows: named } : { kind: 'words' };
}

/** A query that is a date and nothing else, in any form a document writes one. */
function readDate(query: string): string | null {
  const written = foldLookalikes(query)
    .trim()
    .replace(/^ng[aà]y\s+/iu, '')
    .replace(/\bthang\b/iu, 'tháng')
    .replace(/\bnam\b/iu, 'năm');
  return parseDate(written);
}

/** "217, 218-QĐ/TW": a member without symbols takes those of the next that has them, as in the texts themselves. */
function lookUpList(query: string, rows: readonly NumberIndexRow[], recognise: Recognise): LookUp | null {
  const parts = withoutTypeWords(foldLookalikes(query).trim())
    .split(/\s*[,;]\s*|\s+(?:và|va)\s+/iu)
    .filter(Boolean);
  const members = parts.map(parseNumber);
  if (parts.length < 2 || members.includes(null)) return null;
  const numbers = members.map((member, at) => {
    const donor = [...members.slice(at), ...members.slice(0, at).reverse()].find((other) => other?.typeSymbol);
    if (!member || member.typeSymbol || !donor) return member?.number ?? '';
    return `${member.number}${donor.number.slice(donor.ordinal.length)}`;
  });
  const found = numbers.map((number) => ({ number, ...lookUpNumber(number, rows, recognise) }));
  const kept = [...new Set(found.flatMap((member) => member.rows))];
  const absent = found.filter((member) => member.rows.length === 0).map(({ number }) => number);
  if (kept.length > 0) return { kind: 'found', exact: found.every(({ exact }) => exact), rows: kept, absent };
  const isWhole = members.some((member) => member?.typeSymbol);
  return isWhole ? { kind: 'absent', numbers: absent, year: null, nearest: findNearestRows(absent, rows) } : null;
}

/** "Quyết định số 217, 218-QĐ/TW" without its first words, when these are a type and nothing else. */
function withoutTypeWords(query: string): string {
  const [, before = '', rest = ''] = /^(\P{N}*)(.*)$/su.exec(query) ?? [];
  const words = foldPlain(before)
    .replace(/(?:^|\s)so$/, '')
    .trim();
  return words === '' || DOCUMENT_TYPES.some(({ name }) => foldPlain(name) === words) ? rest : query;
}

/** A query that says a whole number, which is given back as typed; a year beside it may be what keeps it from being held. */
function readAbsent(query: string, recognise: Recognise): { numbers: string[]; year: string | null } | null {
  if (!/\d/.test(query)) return null;
  const [, number = query, year = null] = /^(.*\S)\s+(?:n[aă]m\s+)?((?:19|20)\d{2})$/iu.exec(query.trim()) ?? [];
  if (isWholeNumber(number)) return { numbers: [number.trim()], year };
  const cited = recognise(query).filter(({ kind }) => kind === 'numbered');
  const isAll = (text: string): boolean => text.length === query.trim().length;
  const whole = cited.filter((citation) => isAll(citation.text) || parseNumber(citation.number ?? '')?.bodySymbol);
  const [first] = whole;
  if (!first) return null;
  return { numbers: whole.flatMap((citation) => citation.number ?? []), year: first.date?.slice(0, 4) ?? null };
}

/** A number with its type's symbol and a body's; or, written as one word, with any two: "114-LK/TW". */
function isWholeNumber(written: string): boolean {
  const parsed = parseNumber(written);
  if (!parsed?.bodySymbol) return false;
  return parsed.typeSymbol !== null || (parsed.bodySymbol.includes('-') && !/\s/.test(written.trim()));
}

/** "3405", "số 3405", "QĐ 3405", "nghị quyết 67"; a year alone is none. @returns its figures */
function readBareNumber(query: string): string | null {
  const written = foldLookalikes(query).trim();
  const rest = withoutTypeWords(written).replace(TYPE_SYMBOL_BEFORE, '');
  const isYear = /^(?:19|20)\d{2}$/.test(written);
  return !isYear && /^\d{1,6}$/.test(rest) ? rest : null;
}

const TYPE_SYMBOL_BEFORE = new RegExp(
  `^(?:${DOCUMENT_TYPES.flatMap(({ symbols }) => symbols)
    .flatMap((symbol) => [symbol, foldPlain(symbol)])
    .join('|')})\\s*(?=\\d)`,
  'iu',
);

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
