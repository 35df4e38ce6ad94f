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
  `nhiệm${SOME_GAP}vụ${SOME_GAP}(?:(?:thứ|số)${SOME_GAP})?\\d+`,
].join('|');
/** More of the same kind: "khoản 1, 2 và 3 Điều 5". */
const MORE = `(?:${GAP}(?:,|và|hoặc|đến|[-–])${GAP}(?:\\d+[a-zđ]?|[a-zđ])(?![\\p{L}\\d]))*`;
const JOIN = `${GAP}(?:,|;|và|của|thuộc)?${GAP}`;
const CHAIN = `(?:(?:${PART})${MORE}${JOIN})*(?:${PART})${MORE}`;
const BEFORE = new RegExp(
  `(?<=(?<!\\p{L})(${CHAIN})(?:${SOME_GAP}(?:của|tại|thuộc|trong)|,|${SOME_GAP}ban${SOME_GAP}hành${SOME_GAP}kèm${SOME_GAP}theo)?${SOME_GAP})`,
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

/** "Quyết định này, Điều 9", "… tại Điều 9", "… (Điều 9)". */
const AFTER = new RegExp(
  `${GAP}(?:(\\()|,${GAP}(?:tại${SOME_GAP})?|tại${SOME_GAP})${GAP}(${CHAIN})(?![\\p{L}\\d])`,
  'iuy',
);
/** Where the clause ends, or goes on with what is no part of a provision and names no other document. */
const CLAUSE_END = new RegExp(
  `${GAP}(?:[.;)]|$|\\n|,${SOME_GAP}(?!(?:các|những|cùng|và|hoặc|điều|khoản|điểm|tiết|mục|chương|phần|phụ|luật|bộ|hiến|pháp|nghị|quyết|quy|thông|chỉ|kết)(?!\\p{L}))\\p{Ll})`,
  'uy',
);

/**
 * @param at where a document has been named and told in full
 * @returns the provision said of it right after, where it can be no other's: between brackets, or at the end of a clause
 */
export function readProvisionAfter(text: string, at: number): Span | null {
  AFTER.lastIndex = at;
  const [, bracket, words = ''] = AFTER.exec(text) ?? [];
  if (!words) return null;
  const end = AFTER.lastIndex;
  CLAUSE_END.lastIndex = end;
  const isWhole = bracket ? /^[\s*_]*\)/.test(text.slice(end, end + 8)) : CLAUSE_END.test(text);
  return isWhole ? { start: end - words.length, end } : null;
}
