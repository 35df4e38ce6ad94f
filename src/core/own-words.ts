/** What a document's own lines say of it: a fact is whole lines, one or several together, never a word inside a sentence. */
import { parseDate, printDate } from './date.ts';
import type { FactField } from './document.ts';
import { foldMarked } from './fold.ts';
import { normaliseNumber } from './number.ts';

/** "Số 15-CT/Th.U" and "Hà Tĩnh, ngày 05 tháng 4 năm 2022": lines of a header that say a fact among words that only lead to it. */
const OWN_NUMBER = /^số(?: hiệu)?\s*:?\s*(?=\d)/iu;
const OWN_DAY = /^(?:([^,\d]{2,60}),\s*)?ngày\s+(.+)$/iu;

/** @param run whole lines of a document's own text, as one @returns whether they say a fact of it, and nothing else */
export function isOwnWord(run: string, field: FactField, value: string): boolean {
  const [, place = '', day = ''] = OWN_DAY.exec(run.normalize('NFC').trim()) ?? [];
  switch (field) {
    case 'number':
      return normaliseNumber(run.replace(OWN_NUMBER, '')) === normaliseNumber(value);
    case 'issuedOn':
      return parseDate(day.replace(/[.\s]+$/, '')) === value || foldMarked(run) === foldMarked(printDate(value));
    case 'placeOfIssue':
      return foldMarked(place || run) === foldMarked(value);
    default:
      return foldMarked(run) === foldMarked(value);
  }
}

/** @returns every run of whole lines of a paragraph, joined by spaces */
export function toLineRuns(paragraph: string): string[] {
  const lines = paragraph.split('\n');
  return lines.flatMap((_, from) =>
    lines.slice(from).map((_line, count) => lines.slice(from, from + count + 1).join(' ')),
  );
}
