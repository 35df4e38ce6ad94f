/** Documents by what they are and who issued them: "chỉ thị", "Bộ Chính trị", "quyết định của UBND tỉnh". */
import { byNewest, type NumberIndexRow } from './search.ts';
import { hasMarks, type TextWord, toWords } from './words.ts';

/** Words that may stand about a name and say nothing themselves. */
const FILLERS = ['cua', 'do', 'cac', 'nhung', 'van ban', 'ban hanh', 'nam'].map(toWords);
/** A part of a body's name counts from this many words on: one word of it ("ban", "nhân") is any word. */
const MIN_PART = 2;

/** @returns rows whose type and issuing body, and perhaps year, account for every word of the query; those named in full first, newest first */
export function lookUpNames(query: string, rows: readonly NumberIndexRow[]): NumberIndexRow[] {
  const words = toWords(query.normalize('NFC'));
  const isSame = hasMarks(words) ? isSameMarked : isSamePlain;
  const named = rows.flatMap((row) => {
    const fullness = readNames(words, row, isSame);
    return fullness === null ? [] : [{ row, fullness }];
  });
  return named.sort((a, b) => b.fullness - a.fullness || byNewest(a.row, b.row)).map(({ row }) => row);
}

type Comparison = (a: TextWord, b: TextWord) => boolean;
const isSameMarked: Comparison = (a, b) => a.marked === b.marked;
const isSamePlain: Comparison = (a, b) => a.plain === b.plain;

/** How fully the words name a row: 2 by whole names alone, 1 by a part of one; null when a word is left over. */
function readNames(words: readonly TextWord[], row: NumberIndexRow, isSame: Comparison): number | null {
  const { names, type } = toRowWords(row);
  /** For each place in the query, the best naming of all the words before it; 3 while nothing is named. */
  const best: (number | null)[] = [3, ...words.map(() => null)];
  const reach = (at: number, from: number, fullness: number): void => {
    best[at] = Math.max(best[at] ?? 0, Math.min(from, fullness));
  };
  for (const [at] of words.entries()) {
    const from = best[at] ?? null;
    if (from === null) continue;
    for (const filler of FILLERS) if (startsAt(words, at, filler, isSamePlain)) reach(at + filler.length, from, 3);
    if (words[at]?.plain === row.issuedOn?.slice(0, 4)) reach(at + 1, from, 3);
    if (startsAt(words, at, type, isSame)) reach(at + type.length, from, 2);
    for (const name of names) {
      for (const [length, fullness] of readParts(words, at, name, isSame)) reach(at + length, from, fullness);
    }
  }
  const fullness = best[words.length] ?? null;
  return fullness === 3 ? null : fullness;
}

/** Cut once for each row: every keystroke asks all of them. */
function toRowWords(row: NumberIndexRow): { names: TextWord[][]; type: TextWord[] } {
  const known = ROW_WORDS.get(row);
  if (known) return known;
  const words = { names: [row.issuer, ...row.names].map(toWords), type: toWords(row.type) };
  ROW_WORDS.set(row, words);
  return words;
}
const ROW_WORDS = new WeakMap<NumberIndexRow, { names: TextWord[][]; type: TextWord[] }>();

/** Stretches of a name that stand at a place of the query: their lengths, and 2 for the whole name, 1 for a part. */
function readParts(words: readonly TextWord[], at: number, name: readonly TextWord[], isSame: Comparison) {
  return name.flatMap((_, start): [number, number][] => {
    let length = 0;
    while (length < name.length - start && isSameAt(words[at + length], name[start + length], isSame)) length++;
    const lengths = Array.from({ length }, (_item, index) => index + 1);
    return lengths
      .filter((part) => part === name.length || part >= MIN_PART)
      .map((part) => [part, part === name.length ? 2 : 1]);
  });
}

function startsAt(words: readonly TextWord[], at: number, phrase: readonly TextWord[], isSame: Comparison): boolean {
  return phrase.every((word, index) => isSameAt(words[at + index], word, isSame));
}

function isSameAt(a: TextWord | undefined, b: TextWord | undefined, isSame: Comparison): boolean {
  return a !== undefined && b !== undefined && isSame(a, b);
}
