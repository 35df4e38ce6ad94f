/** The provision cited with an instrument: "điểm a khoản 2 Điều 5 [của] Nghị định …", "nhiệm vụ 6 của Chỉ thị …". */

import type { Span } from '../passage.ts';
import { GAP, SOME_GAP } from './forms.ts';

const PART = [
  `(?:điểm|tiết)${SOME_GAP}(?:[a-zđ]\\d?|\\d+(?:\\.\\d+)*)`,
  `khoản${SOME_GAP}\\d+[a-zđ]?`,
  `điều${SOME_GAP}\\d+[a-zđ]?`,
  `(?:tiểu${SOME_GAP})?mục${SOME_GAP}(?:[IVXLC]+|\\d+)(?:\\.\\d+)*`,
  `(?:chương|phần)${SOME_GAP}(?:[IVXLC]+|\\d+)`,
  `phụ${SOME_GAP}lục(?:${SOME_GAP}(?:[IVXLC]+|\\d+)[a-zđ]?)?`,
  `nhiệm${SOME_GAP}vụ${SOME_GAP}\\d+`,
].join('|');
/** More of the same kind: "khoản 1, 2 và 3 Điều 5". */
const MORE = `(?:${GAP}(?:,|và|hoặc|đến)${GAP}(?:\\d+[a-zđ]?|[a-zđ])(?![\\p{L}\\d]))*`;
const JOIN = `${GAP}(?:,|;|và|của|thuộc)?${GAP}`;
const BEFORE = new RegExp(
  `(?<=(?<!\\p{L})((?:(?:${PART})${MORE}${JOIN})*(?:${PART})${MORE})(?:${SOME_GAP}(?:của|tại|thuộc|trong)|,|${SOME_GAP}ban${SOME_GAP}hành${SOME_GAP}kèm${SOME_GAP}theo)?${SOME_GAP})`,
  'iuy',
);
/** How a provision ends: a figure, a letter of its own, a list's comma, or the word that joins it on. */
const ENDING = /(?:\d[a-zđ]?|[IVXLC]|(?:^|[\s*_])[a-zđ]\d?|,|[Cc]ủa|[Tt]ại|[Tt]huộc|[Tt]rong|[Tt]heo|[Ll]ục)$/u;

/** @param at where the citation begins @returns the provision just before it, as written, and where it stands; or null */
export function readProvision(text: string, at: number): Span | null {
  if (!ENDING.test(text.slice(Math.max(0, at - 8), at).trimEnd())) return null;
  BEFORE.lastIndex = at;
  const words = BEFORE.exec(text)?.[1];
  if (!words) return null;
  const start = text.lastIndexOf(words, at - words.length);
  return { start, end: start + words.length };
}
