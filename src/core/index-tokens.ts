/**
 * What the full-text index is told of a document, and asked for. Vietnamese is written in syllables of which nearly every
 * text has the same few hundred: a list of the documents of one syllable is long and says little. So the index keeps
 * pairs of words that stand side by side as well, each once a document; the words of its head are repeated, and so weigh more.
 *
 * A token is the words without marks: "dân vận" is `danjvanq`. A word alone is kept with its marks too, for alone it is
 * mistaken for many others: "vận" is `vanq` and `vanwanz`. Pairs hardly are, and what was found is read anyway.
 */
import { type TextWord, toWords } from './words.ts';

/** Letters Vietnamese does not use. Between the two of a pair; at the end; before the marks, and after them. */
const AND = 'j';
const END = 'q';
const MARKS = 'w';
const MARKS_END = 'z';

/** Circumflex, breve, horn; grave, acute, tilde, hook above, dot below; and the bar of đ. */
const MARK_LETTERS = new Map([
  ['\u0302', 'a'],
  ['\u0306', 'b'],
  ['\u031b', 'h'],
  ['\u0300', 'f'],
  ['\u0301', 's'],
  ['\u0303', 'x'],
  ['\u0309', 'r'],
  ['\u0323', 'n'],
  ['đ', 'd'],
]);

/** Before the figures of a date, each written as a letter. */
const DATE = 'wz';
const FIGURES = 'abcdefghik';

/** How far a token is meant: with its marks, without them, or as the beginning of words. */
export type TokenForm = 'marked' | 'plain' | 'begun';

/** A head of so many words or fewer weighs most: the shorter it is, the more of it a query says. */
const SHORT_HEAD = 12;
const WEIGHT_MAX = 8;
const WEIGHT_MIN = 3;

/** @param words one word, or two that stand side by side; of two the marks are not said */
export function toToken(words: readonly TextWord[], form: TokenForm): string {
  const plain = words.map((word) => word.plain).join(AND);
  const [only, ...others] = words;
  if (form === 'begun') return plain;
  if (form === 'plain' || !only || others.length > 0) return plain + END;
  return plain + MARKS + toMarks(only.marked) + MARKS_END;
}

/** @returns whether it is the token of words without their marks, whole */
export function isPlainToken(token: string): boolean {
  return token.endsWith(END);
}

/** @param date ISO, or the month or year it begins with */
export function toDateToken(date: string): string {
  const figures = date.replace(/\D/g, '');
  return DATE + [...figures].map((figure) => FIGURES[Number(figure)]).join('') + MARKS_END;
}

/** @returns the tokens of a day, its month and its year */
export function toDateTokens(date: string): string[] {
  return [date, date.slice(0, 7), date.slice(0, 4)].map(toDateToken);
}

function toMarks(marked: string): string {
  return [...marked].map((letter) => MARK_LETTERS.get(letter) ?? '').join('');
}

/** @returns the words, and the pairs of words side by side */
export function toSpans(words: readonly TextWord[]): { words: TextWord[][]; pairs: TextWord[][] } {
  return { words: words.map((word) => [word]), pairs: words.slice(1).map((word, at) => [words[at] as TextWord, word]) };
}

/**
 * @param head what the document may be called by @param title its title, which alone tells how long the head is
 * @param passages its provisions: words of two of them do not stand side by side
 * @returns every token of the document: once, those of the head as often as they weigh
 */
export function toDocumentTokens(head: readonly string[], title: string, passages: readonly string[]): string[] {
  const named = new Set(head.flatMap(toTextTokens));
  const said = new Set(passages.flatMap(toTextTokens).filter((token) => !named.has(token)));
  const share = SHORT_HEAD / Math.max(SHORT_HEAD, toWords(title).length);
  const weight = Math.max(WEIGHT_MIN, Math.round(WEIGHT_MAX * share));
  return [...Array.from({ length: weight }, () => [...named]).flat(), ...said];
}

function toTextTokens(text: string): string[] {
  const { words, pairs } = toSpans(toWords(text));
  return [...words, ...pairs].flatMap((span) => [...new Set([toToken(span, 'plain'), toToken(span, 'marked')])]);
}
