/** Whether a document answers a query in words, how closely, and where; decided on its own words, marks and all. */
import { hasMarks, type TextWord, toWords } from '../core/words.ts';

/** A stretch of a document that is read as one: its heading facts, or a provision. */
export interface Passage {
  /** Fragment of the provision; empty for the document as a whole. */
  anchor: string;
  text: string;
}

export type WordTest = (word: TextWord) => boolean;

/** How close the words stand: side by side and in order, in one passage, or only in one document. */
export const CLOSENESS = { phrase: 0, passage: 1, document: 2 } as const;

export interface Match {
  closeness: number;
  /** Index of the passage that answers best. */
  at: number;
}

/** Words that must stand side by side: mostly one alone; several when quoted, or when capitals make them a name. */
export type WordGroup = readonly WordTest[];

/** A query in words, with the three ways it may be read, strictest first. */
export interface WordQuery {
  /** The words as typed: with their marks where any was typed, else without any. */
  faithful: WordGroup[];
  /** As faithful, but the last word may go on: the reader is perhaps still typing it. */
  unfinished: WordGroup[];
  /** Whole words without their marks; null when the query has none to lose. */
  unmarked: WordGroup[] | null;
}

const QUOTED = /["“«][^"”»]*["”»]/gu;
/** "Hà", "Nội"; not "UBND", and not the lone capital of a beginning. */
const CAPITALISED = /^\p{Lu}.*\p{Ll}/u;

export function readWordQuery(given: string): WordQuery {
  const query = given.normalize('NFC');
  const words = toWords(query);
  const isMarked = hasMarks(words);
  const form = isMarked ? 'marked' : 'plain';
  const last = words.at(-1);
  const toGroups = (toTest: (wanted: TextWord) => WordTest): WordGroup[] =>
    groupWords(query, words).map((group) => group.map(toTest));
  const toFaithful =
    (wanted: TextWord): WordTest =>
    (word) =>
      word[form] === wanted[form];
  const toUnfinished = (wanted: TextWord): WordTest =>
    wanted === last ? (word) => goesOn(word[form], wanted[form]) : toFaithful(wanted);
  const toUnmarked =
    (wanted: TextWord): WordTest =>
    (word) =>
      word.plain === wanted.plain;
  return {
    faithful: toGroups(toFaithful),
    unfinished: toGroups(toUnfinished),
    unmarked: isMarked ? toGroups(toUnmarked) : null,
  };
}

/** Whether a word begins so; what goes on with a mark alone is another word: "vận" does not begin with "vân". */
function goesOn(word: string, start: string): boolean {
  return word.startsWith(start) && !/^\p{M}/u.test(word.slice(start.length));
}

function groupWords(query: string, words: readonly TextWord[]): TextWord[][] {
  const quotes = [...query.matchAll(QUOTED)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const toQuote = ({ start, end }: TextWord) => quotes.find((quote) => quote.start < start && end < quote.end);
  const isName = ({ start, end }: TextWord): boolean => CAPITALISED.test(query.slice(start, end));
  const groups: TextWord[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const quote = toQuote(word);
    const isOne =
      previous && quote === toQuote(previous) && (quote !== undefined || (isName(word) && isName(previous)));
    if (group && isOne) group.push(word);
    else groups.push([word]);
  }
  return groups;
}

/** @returns where the passages answer best, or null when some group of words stands in none of them */
export function matchPassages(passages: readonly Passage[], groups: readonly WordGroup[]): Match | null {
  if (groups.length === 0) return null;
  const whole = groups.flat();
  const found = passages.map(({ text }) => {
    const words = toWords(text);
    return { words, groups: groups.map((group) => hasPhrase(words, group)) };
  });
  if (!groups.every((_, index) => found.some((passage) => passage.groups[index]))) return null;
  const counts = found.map((passage) => passage.groups.filter(Boolean).length);
  const phrase = found.findIndex(({ words }, at) => counts[at] === groups.length && hasPhrase(words, whole));
  if (phrase >= 0) return { closeness: CLOSENESS.phrase, at: phrase };
  const most = Math.max(...counts);
  return { closeness: most === groups.length ? CLOSENESS.passage : CLOSENESS.document, at: counts.indexOf(most) };
}

function hasPhrase(words: readonly TextWord[], tests: WordGroup): boolean {
  return words.some((_, at) => tests.every((test, index) => isWord(words[at + index], test)));
}

function isWord(word: TextWord | undefined, test: WordTest): boolean {
  return word !== undefined && test(word);
}
