/** "Quyết định này", "Chỉ thị nêu trên": words that point at the document itself or at one cited before. */

import type { Span } from '../passage.ts';
import { SOME_GAP, TYPE_WORDS } from './forms.ts';
import { toTypeName } from './head.ts';
import type { Citation } from './model.ts';

export interface Anaphor extends Span {
  type: string | null;
  words: Span;
  /** Whether it may mean the document that says it; "nêu trên" never does. */
  isOwn: boolean;
}

/** What points: "này", or "trên" after "nêu" or at the end of a clause. */
const POINTING = /này|trên(?:(?=[\s*_]{0,24}(?:[,.;:)]|$))|(?<=(?:nêu|nói|kể)[\s*_]{1,24}trên))/y;
const WORD_GOES_ON = /\p{L}/u;
const TYPE_BEFORE = new RegExp(`(?<=(?<!\\p{L})(${TYPE_WORDS})${SOME_GAP}(?:(?:nêu|nói|kể)${SOME_GAP})?)`, 'iuy');

/**
 * @param text plain text
 * @param pointers where "này" and "trên" stand (scan.ts), in order
 * @returns every pointing word with the type word before it; a small letter is the common noun
 */
export function findAnaphors(text: string, pointers: readonly number[]): Anaphor[] {
  const found: Anaphor[] = [];
  for (const pointer of pointers) {
    POINTING.lastIndex = pointer;
    const match = POINTING.exec(text);
    if (!match) continue;
    TYPE_BEFORE.lastIndex = match.index;
    const words = TYPE_BEFORE.exec(text)?.[1];
    if (!words || !/^\p{Lu}/u.test(words) || WORD_GOES_ON.test(text.charAt(match.index + match[0].length))) continue;
    const start = text.lastIndexOf(words, match.index);
    const end = match.index + match[0].length;
    found.push({
      start,
      end,
      type: toTypeName(words),
      words: { start, end: start + words.length },
      isOwn: match[0].endsWith('y'),
    });
  }
  return found;
}

/**
 * The one instrument "nêu trên" can mean: of its type, cited by number before it, and no other of that type.
 * @param numbered citations of the same text, in order
 * @returns a look-up for anaphors that come in order: the key, or null when none or several are possible
 */
export function buildAntecedents(numbered: readonly Citation[]): (anaphor: Anaphor) => string | null {
  const keysOf = new Map<string | null, Set<string>>();
  let at = 0;
  return ({ isOwn, start, type }) => {
    for (; at < numbered.length && (numbered[at] as Citation).start < start; at++) {
      const cited = numbered[at] as Citation;
      if (cited.kind !== 'numbered' || !cited.key) continue;
      const keys = keysOf.get(cited.type) ?? new Set();
      keysOf.set(cited.type, keys.add(cited.key));
    }
    const keys = isOwn ? undefined : keysOf.get(type);
    return keys?.size === 1 ? ([...keys][0] ?? null) : null;
  };
}
