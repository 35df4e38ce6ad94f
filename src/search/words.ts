/** Words of a query against words of a text: marks count when they were typed and not otherwise (DOMAIN.md 5). */
import { foldMarked, foldPlain } from '../core/fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export interface TextWord {
  start: number;
  end: number;
  text: string;
}

/** @returns the words of a text and where they stand */
export function toWords(text: string): TextWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

export type WordTest = (word: string) => boolean;

/** @returns one test for each word of the query, in its order */
export function toWordTests(query: string): WordTest[] {
  return toWords(query.normalize('NFC')).map(({ text }) => {
    const plain = foldPlain(text);
    const marked = foldMarked(text);
    return marked === plain ? (word) => foldPlain(word) === plain : (word) => foldMarked(word) === marked;
  });
}

/** As toWordTests, but marks never count and a word may go on: for a query still being typed, or typed with other marks. */
export function toLooseTests(query: string): WordTest[] {
  return toWords(query.normalize('NFC')).map(({ text }) => {
    const plain = foldPlain(text);
    return (word) => foldPlain(word).startsWith(plain);
  });
}

/** Whether every word of the query stands in the text. */
export function hasAllWords(text: string, tests: readonly WordTest[]): boolean {
  const words = toWords(text).map((word) => word.text);
  return tests.every((test) => words.some(test));
}
