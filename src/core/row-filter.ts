/** Which rows of a table a reader has asked for: by the values of its columns, and by words. Pure; runs in the browser. */
import { foldMarked, foldPlain } from './fold.ts';

export interface FilterableRow {
  /** Values of each column that can be chosen by. */
  values: Readonly<Record<string, readonly string[]>>;
  words: readonly FoldedWord[];
}

/** A word as typed with its marks and without them. */
export interface FoldedWord {
  marked: string;
  plain: string;
}

export interface RowFilter {
  /** Column to the value chosen; an empty one chooses all. */
  chosen: Readonly<Record<string, string>>;
  words: string;
}

/** Dashes, slashes and points stand between the parts of a number as anyone likes. */
const BETWEEN = /[\s\-–/.,;:"“”«»()]+/u;

/** @returns the words of a row, or of what is looked for in it */
export function readWords(text: string): FoldedWord[] {
  return text
    .normalize('NFC')
    .split(BETWEEN)
    .filter(Boolean)
    .map((word) => ({ marked: foldMarked(word), plain: foldPlain(word) }));
}

/**
 * @returns a test for rows: every column chosen by has the value, and the words stand in the row one after another. What
 *   is typed without marks finds all, what is typed with them those marks alone; the last word may be unfinished, but one
 *   with marks is not: "vân" does not begin "vận".
 */
export function buildRowFilter({ chosen, words }: RowFilter): (row: FilterableRow) => boolean {
  const wanted = Object.entries(chosen).filter(([, value]) => value !== '');
  const sought = readWords(words);
  const hasMarks = sought.some(isMarked);
  const fits = (word: FoldedWord | undefined, at: number): boolean => {
    const asked = sought[at] as FoldedWord;
    if (!word) return false;
    if (at === sought.length - 1 && !isMarked(asked)) return word.plain.startsWith(asked.plain);
    return hasMarks ? word.marked === asked.marked : word.plain === asked.plain;
  };
  return (row) =>
    wanted.every(([column, value]) => row.values[column]?.includes(value)) &&
    (sought.length === 0 || row.words.some((_, from) => sought.every((_, at) => fits(row.words[from + at], at))));
}

function isMarked({ marked, plain }: FoldedWord): boolean {
  return marked !== plain;
}
