/** The stretch of a text that shows best why it was found, with the found words marked. */
import type { WordTest } from '../core/matching.ts';
import { type TextWord, toWords } from '../core/words.ts';

export interface ExcerptPiece {
  text: string;
  marked: boolean;
}

/** About how many characters of the text one excerpt shows, and how many of them before the first found word. */
const LENGTH = 240;
const LEAD = 60;

/** @returns the whole text @param tests one for each word of the query */
export function markWords(text: string, tests: readonly WordTest[]): ExcerptPiece[] {
  const found = toWords(text).filter((word) => tests.some((test) => test(word)));
  return toPieces(text, 0, text.length, found);
}

/** @param text original words of a provision @param tests one for each word of the query */
export function toExcerpt(text: string, tests: readonly WordTest[]): ExcerptPiece[] {
  const words = toWords(text);
  const hits = words.map((word) => tests.findIndex((test) => test(word)));
  const first = words[findBestStart(words, hits)];
  const from = first && first.start > LEAD ? first.start - LEAD : 0;
  const shown = words.filter((word) => word.start >= from && word.end <= from + LENGTH);
  const start = from === 0 ? 0 : (shown[0]?.start ?? 0);
  const end = from + LENGTH >= text.length ? text.length : (shown.at(-1)?.end ?? text.length);
  return [
    ...(start > 0 ? [{ text: '…', marked: false }] : []),
    ...toPieces(
      text,
      start,
      end,
      words.filter((_, at) => hits[at] !== -1),
    ),
    ...(end < text.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** The found word from which most of the query follows in its own order; the earliest of equals. */
function findBestStart(words: readonly TextWord[], hits: readonly number[]): number {
  let best = { at: -1, score: 0 };
  for (const [at, hit] of hits.entries()) {
    if (hit < 0) continue;
    const near = hits
      .slice(at, at + 40)
      .filter((_, step) => (words[at + step]?.end ?? 0) - (words[at]?.start ?? 0) <= LENGTH - LEAD);
    const score = new Set(near.filter((other) => other >= 0)).size * 10 + countInOrder(hits, at);
    if (score > best.score) best = { at, score };
  }
  return best.at;
}

function countInOrder(hits: readonly number[], from: number): number {
  let count = 1;
  while (hits[from + count] === (hits[from] ?? 0) + count) count++;
  return count;
}

function toPieces(text: string, start: number, end: number, found: readonly TextWord[]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = start;
  for (const word of found) {
    if (word.start < at || word.end > end) continue;
    const between = text.slice(at, word.start);
    const last = pieces.at(-1);
    // Words side by side are one mark.
    if (last?.marked && between.trim() === '') last.text += text.slice(at, word.end);
    else {
      if (between) pieces.push({ text: between, marked: false });
      pieces.push({ text: text.slice(word.start, word.end), marked: true });
    }
    at = word.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
  return pieces;
}
