/**
 * Folding for comparison only. Nothing that is stored or shown has passed through here.
 * The rules are those of Vietnamese text as typed: Unicode form, case, where the tone mark of
 * oa/oe/uy stands, the look-alikes of đ, and characters that cannot be seen.
 */
import { remember } from './remember.ts';

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const SPACE = /\s+/g;
/** The five tone marks, decomposed: grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ALL_MARKS = /[\u0300-\u036f]/g;
const WORD = /[\p{L}\p{M}]+/gu;

/** Moves a word's tone mark to its end, so that "hoà" and "hòa" become one; takes a decomposed word. */
function moveToneToEnd(word: string): string {
  const tones = word.match(TONE);
  return tones ? word.replace(TONE, '') + tones.join('') : word;
}

/** @param text any string @returns it in NFC with eth and African D written as đ, invisible characters gone and white space as single spaces */
export function foldLookalikes(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ÐðƉɖ]/g, toDyet)
    .replace(INVISIBLE, '')
    .replace(SPACE, ' ');
}

/** Letters of other scripts that no eye tells from a Latin one, and the Latin one. */
const TWINS = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХаеѕіјорсух', 'ABESIJKMHOPCTYXaesijopcyx'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
  ].flatMap(([others = '', latin = '']) => [...others].map((letter, at) => [letter, latin.charAt(at)] as const)),
);
const TWIN = new RegExp(`[${[...TWINS.keys()].join('')}]`, 'g');
/** Forms as wide as a Chinese character. */
const WIDE = /[\uff01-\uff5e]/g;

/**
 * For what we write ourselves (numbers of records, ids, addresses), never for a text: there such a letter is what it is.
 * @returns the text with Cyrillic, Greek and full-width look-alikes of Latin letters written as those
 */
export function foldScripts(text: string): string {
  return text
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(TWIN, (letter) => TWINS.get(letter) ?? letter);
}

function toDyet(letter: string): string {
  return letter === 'Ð' || letter === 'Ɖ' ? 'Đ' : 'đ';
}

/**
 * Folds what a reader would call "the same words, marks included".
 * @param text any string
 * @returns lower case, tone marks at the end of their word (decomposed), look-alikes and spaces folded
 */
export const foldMarked = remember(
  (text) => foldLookalikes(text).toLowerCase().normalize('NFD').replace(WORD, moveToneToEnd).trim(),
  5000,
);

/**
 * Folds what a reader would type without marks.
 * @param text any string
 * @returns lower case without any mark, đ as d
 */
export function foldPlain(text: string): string {
  return foldLookalikes(text).toLowerCase().normalize('NFD').replace(ALL_MARKS, '').replace(/đ/g, 'd').trim();
}
