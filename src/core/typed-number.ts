/** Numbers as they are typed: letters that no eye tells from others, a type in front, several at once. */
import { DOCUMENT_TYPES } from './document-type.ts';
import { foldLookalikes, foldPlain, foldScripts } from './fold.ts';
import { parseNumber } from './number.ts';

/** Figures that a scan or an eye has taken for letters: "l14-KL/TW", "O6-CT/TU". */
const LETTERS_FOR_FIGURES = /(?<![\p{L}\p{N}])[lI|Oo]+(?=\d)|(?<=\d)[lI|Oo]+(?=\d)/gu;

/** @returns a query as it is read: what no eye tells apart is one */
export function foldTyped(query: string): string {
  return foldScripts(query).replace(LETTERS_FOR_FIGURES, (letters) => letters.replace(/o/gi, '0').replace(/\D/g, '1'));
}

/**
 * "217, 218-QĐ/TW", "QĐ 217 và QĐ 218": a member without symbols takes those of the next that has them, as in the texts
 * themselves.
 * @returns each number as it is looked up; none when the query is no list of numbers
 */
export function readNumberList(query: string): string[] {
  const parts = withoutTypeWords(foldLookalikes(query).trim())
    .split(/\s*[,;]\s*|\s+(?:và|va)\s+/iu)
    .filter(Boolean);
  const members = parts.map((part) => parseNumber(withoutType(part)));
  if (parts.length < 2 || members.includes(null)) return [];
  return members.map((member, at) => {
    const donor = [...members.slice(at), ...members.slice(0, at).reverse()].find((other) => other?.typeSymbol);
    if (!member || member.typeSymbol || !donor) return parts[at] ?? '';
    return `${member.number}${donor.number.slice(donor.ordinal.length)}`;
  });
}

/** "217 218": a list where it is nothing else, for the second may be a year. @returns as readNumberList does */
export function readBareList(query: string): string[] {
  return /^\d+(?:\s+\d+)+$/.test(query.trim()) ? query.trim().split(/\s+/) : [];
}

/** @returns what follows the type, in words or as a symbol, that a number begins with: "quyết định số 23", "QĐ 23" */
export function withoutType(query: string): string {
  return withoutTypeWords(query).replace(TYPE_SYMBOL_BEFORE, '');
}

/** "Quyết định số 217, 218-QĐ/TW" without its first words, when these are a type and nothing else. */
function withoutTypeWords(query: string): string {
  const [, before = '', rest = ''] = /^(\P{N}*)(.*)$/su.exec(query) ?? [];
  const words = foldPlain(before)
    .replace(/(?:^|\s)so$/, '')
    .trim();
  return words === '' || DOCUMENT_TYPES.some(({ name }) => foldPlain(name) === words) ? rest : query;
}

const TYPE_SYMBOL_BEFORE = new RegExp(
  `^(?:${DOCUMENT_TYPES.flatMap(({ symbols }) => symbols)
    .flatMap((symbol) => [symbol, foldPlain(symbol)])
    .join('|')})\\s*(?=\\d)`,
  'iu',
);
