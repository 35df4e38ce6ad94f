/**
 * Terms (khoá) of elected bodies: a document of "Ban Bí thư (khoá XI)" was issued while that committee was, and one of
 * QH13 while that National Assembly was. Which days a term lasted is told by issuers.yaml, with its evidence; nothing is
 * blamed by a term that is not listed there.
 */
import type { Citation } from './citation.ts';
import type { Issuers } from './issuer.ts';
import { parseNumber } from './number.ts';
import type { Span } from './passage.ts';

/** The words right after a body's name: " (khoá XI)", " khóa 11", ", khoá XI". */
const TERM = /[\s*_]*,?[\s*_]*\(?[\s*_]*((?:khóa|khoá)[\s*_]+(?:thứ[\s*_]+)?([IVX]+|\d{1,2}))(?![\p{L}\d])/iuy;
/** As a symbol counts it: QH13, UBTVQH14. */
const COUNTED = /^(?:UBTV)?QH(\d{1,2})$/;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** @param text the citation's offsets point into it @returns the term said after the body that is said to have issued it, and where */
export function readTerm(
  text: string,
  { issuer, spans }: Citation,
): (Span & { ordinal: number; words: string }) | null {
  if (issuer === null || !spans.issuer) return null;
  TERM.lastIndex = spans.issuer.end;
  const match = TERM.exec(text);
  const words = match?.[1];
  const ordinal = toOrdinal(match?.[2] ?? '');
  if (!words || ordinal === null) return null;
  const start = TERM.lastIndex - words.length;
  return { start, end: start + words.length, ordinal, words: words.replace(/[\s*_]+/g, ' ') };
}

/** @param number as written @returns the term its symbol counts, or null */
export function readCountedTerm(number: string): number | null {
  const parsed = parseNumber(number);
  const counted = COUNTED.exec(parsed?.bodySymbol ?? parsed?.typeSymbol ?? '')?.[1];
  return counted === undefined ? null : Number(counted);
}

/**
 * @param ordinal of a term @param date ISO, to the day
 * @returns the listed term in which the body was on that day, where the one that is said cannot be; else null
 */
export function findOtherTerm(ordinal: number, date: string, issuerId: string, { terms = [] }: Issuers): number | null {
  const own = terms.filter(({ issuers }) => issuers.includes(issuerId));
  const then = own.filter(({ from, to = '9999' }) => from <= date && date <= to);
  return then.some((term) => term.ordinal === ordinal) ? null : (then[0]?.ordinal ?? null);
}

/** @returns a term as people write it: "khoá XI" */
export const printTerm = (ordinal: number): string => `khoá ${toRoman(ordinal)}`;

function toRoman(ordinal: number): string {
  const tens = 'X'.repeat(Math.floor(ordinal / 10));
  return `${tens}${['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][ordinal % 10]}`;
}

/** @param written "XI" or "11" @returns 11; null where it is no such figure ("IIX") */
function toOrdinal(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const letters = [...written.toUpperCase()].map((letter) => ROMAN[letter] ?? 0);
  const sum = letters.reduce((total, value, at) => total + (value < (letters[at + 1] ?? 0) ? -value : value), 0);
  return toRoman(sum) === written.toUpperCase() ? sum : null;
}
