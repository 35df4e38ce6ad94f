/**
 * Words for searching: where they stand in a text, and what of their spelling counts (DOMAIN.md 5).
 * The index, the query and the marking of excerpts all cut and fold words here, so that they cannot disagree.
 */
import { foldMarked, foldPlain } from './fold.ts';
import { remember } from './remember.ts';

/** Letters, marks, figures, and what cannot be seen inside a word. */
const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
/** A "y" that alone carries the vowel, decomposed: kỷ, lý, sỹ, quy; not thúy, where "uy" and "ui" are two sounds. */
const SOLE_Y = /^(qu|[^aeiouy]*)y([\u0300-\u036f]*)$/u;

export interface TextWord {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** Folded with its marks, and without any. */
  marked: string;
  plain: string;
}

/** Words repeat: what one folds to is kept for a while. */
const foldWord = remember(
  (word) => ({ marked: foldSoleY(foldMarked(word)), plain: foldSoleY(foldPlain(word)) }),
  20_000,
);

/** @returns the words of a text in their order */
export function toWords(text: string): TextWord[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = match[0];
    const folded = foldWord(word);
    return folded.plain ? [{ start: match.index, end: match.index + word.length, ...folded }] : [];
  });
}

/** Dictionaries and offices differ over "kỉ luật" and "kỷ luật": the two are one word to a reader. */
function foldSoleY(word: string): string {
  return word.replace(SOLE_Y, '$1i$2');
}

/** Whether any word was typed with its marks: then marks are meant everywhere in it. */
export function hasMarks(words: readonly TextWord[]): boolean {
  return words.some(({ marked, plain }) => marked !== plain);
}
