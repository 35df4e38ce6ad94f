/** Whether a document answers a query in words, how closely, and where; decided on its own words, marks and all. */
import { hasMarks, type TextWord, toWords } from './words.ts';

/** A stretch of a document that is read as one: its heading facts, or a provision. */
export interface Passage {
  /** Fragment of the provision; empty for the document as a whole. */
  anchor: string;
  text: string;
}

export type WordTest = (word: TextWord) => boolean;

/**
 * How close the words stand. What a document is called by comes before what it says: all words of the query side by side
 * in its heading facts, or these in a few stretches ("quy chế công tác dân vận" and "Tỉnh ủy"). Then side by side in a
 * provision, in one passage, and only in one document.
 */
export const CLOSENESS = { named: 0, nearlyNamed: 1, phrase: 2, passage: 3, document: 4 } as const;

export interface Match {
  closeness: number;
  /** Index of the passage that answers best. */
  at: number;
}

/** Words that must stand side by side: mostly one alone; several when quoted, or when capitals make them a name. */
export type WordGroup = readonly WordTest[];

/** A query in words, with the ways it may be read, strictest first. */
export interface WordQuery {
  /** The words as typed: with their marks where any was typed, else without any. */
  faithful: WordGroup[];
  /** As faithful, but the last word may go on: the reader is perhaps still typing it. */
  unfinished: WordGroup[];
  /** Words typed with marks as typed, the others with any; null when all words are typed alike. */
  partly: WordGroup[] | null;
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
  const isMixed = isMarked && words.some((word) => !hasMarks([word]));
  return {
    faithful: toGroups(toFaithful),
    unfinished: toGroups(toUnfinished),
    partly: isMixed ? toGroups((wanted) => (hasMarks([wanted]) ? toFaithful : toUnmarked)(wanted)) : null,
    unmarked: isMarked ? toGroups(toUnmarked) : null,
  };
}

/** The tone, which a folded word has at its end. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]*$/;

/**
 * Whether a word begins so; what goes on with a mark of its last letter is another word: "vận" does not begin with "vân",
 * but "hội" does begin with "hộ".
 */
function goesOn(word: string, start: string): boolean {
  const [base, begun] = [word.replace(TONE, ''), start.replace(TONE, '')];
  const tone = start.slice(begun.length);
  if (!base.startsWith(begun) || /^\p{M}/u.test(base.slice(begun.length))) return false;
  const isWhole = base.length === begun.length;
  return tone === word.slice(base.length) || (tone === '' && !isWhole);
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

/**
 * @param passages the heading facts first, which have no anchor
 * @returns where the passages answer best, or null when some group of words stands in none of them
 */
export function matchPassages(passages: readonly Passage[], groups: readonly WordGroup[]): Match | null {
  if (groups.length === 0) return null;
  const whole = groups.flat();
  const found = passages.map(({ anchor, text }) => {
    const words = toWords(text);
    return { words, isHead: anchor === '', groups: groups.map((group) => hasPhrase(words, group)) };
  });
  if (!groups.every((_, index) => found.some((passage) => passage.groups[index]))) return null;
  const counts = found.map((passage) => passage.groups.filter(Boolean).length);
  const closeness = found.map(({ words, isHead }, at): number => {
    if (counts[at] !== groups.length) return CLOSENESS.document;
    if (hasPhrase(words, whole)) return isHead ? CLOSENESS.named : CLOSENESS.phrase;
    return isHead && isInStretches(words, whole) ? CLOSENESS.nearlyNamed : CLOSENESS.passage;
  });
  const closest = Math.min(...closeness);
  if (closest < CLOSENESS.document) return { closeness: closest, at: closeness.indexOf(closest) };
  return { closeness: closest, at: counts.indexOf(Math.max(...counts)) };
}

/** @returns whether the words stand side by side, or in the document's own head */
export function isClose({ closeness }: { closeness: number }): boolean {
  return closeness <= CLOSENESS.phrase;
}

/** For sorting: the closest first; of equals the document as a whole, then the one whose title has fewest other words. */
export function compareMatches(a: Match, titleOfA: string | null, b: Match, titleOfB: string | null): number {
  const byPlace = Number(a.at > 0) - Number(b.at > 0);
  return a.closeness - b.closeness || byPlace || (titleOfA?.length ?? 0) - (titleOfB?.length ?? 0);
}

/** Stretches at most (type, title and issuing body), and words of each at least: fewer stand side by side by chance. */
const STRETCHES_MAX = 3;
const STRETCH_MIN = 2;

/** Whether the words stand in a few stretches, each side by side and in order. */
function isInStretches(words: readonly TextWord[], tests: WordGroup): boolean {
  let stretches = 0;
  for (let at = 0; at < tests.length; stretches++) {
    let length = 1;
    while (at + length < tests.length && hasPhrase(words, tests.slice(at, at + length + 1))) length++;
    if (length < STRETCH_MIN || stretches === STRETCHES_MAX) return false;
    at += length;
  }
  return true;
}

function hasPhrase(words: readonly TextWord[], tests: WordGroup): boolean {
  return words.some((_, at) => tests.every((test, index) => isWord(words[at + index], test)));
}

function isWord(word: TextWord | undefined, test: WordTest): boolean {
  return word !== undefined && test(word);
}
