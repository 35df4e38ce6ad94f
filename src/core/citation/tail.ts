/** What follows a number inside one citation: date, issuing body, term of the committee, title. */

import { DATE_SOURCE, toIsoDate } from '../date.ts';
import type { Span } from '../passage.ts';
import { ABBREVIATED_HEADS, GAP, ISSUER_HEADS, ISSUER_STOPS, SOME_GAP, TYPE_WORDS_AS_WRITTEN } from './forms.ts';

export interface Tail {
  /** Just after the date, issuer and term: where a list may go on. The title is not counted. */
  end: number;
  fields: { date: string | null; issuer: string | null; title: string | null; titleQuoted: boolean };
  spans: { date: Span | null; issuer: Span | null; title: Span | null };
  /** "cùng ngày": the date is that of all the list. */
  isSameDay: boolean;
}

/**
 * A blank line ends a paragraph, except where a small letter follows: there a page break has split a sentence. A line that
 * opens with a hyphen is an item, unless a name with one is set in narrow lines.
 */
const PARAGRAPH_END =
  '(?:\\r?\\n[ \\t]*\\r?\\n\\s*(?!\\s|\\p{Ll})|\\r?\\n[ \\t]*(?!-\\s{0,3}Thương\\s{1,3}binh)[-*|#+])';
const PARAGRAPH_END_HERE = new RegExp(PARAGRAPH_END, 'uy');
/** "được ban hành ngày …", "ký vào ngày …", "do Bộ Y tế ban hành, ngày …". */
const ISSUED = `(?:(?:được${SOME_GAP})?(?:ký|ban${SOME_GAP}hành|thông${SOME_GAP}qua)(?:${GAP},${GAP}|${SOME_GAP})(?:vào${SOME_GAP})?\\(?|đề${SOME_GAP})?`;
const DATE = new RegExp(
  `${GAP},?${GAP}\\(?${ISSUED}(?:(?:cùng${SOME_GAP})?ng[àa]y${GAP}(?:m[ùồ]ng${GAP})?)?(${DATE_SOURCE})\\)?`,
  'iuy',
);
const OTHER_PARAGRAPH = /\n[ \t]*\r?\n\s*[*_]*Ngày/u;
const SAME_DAY = /cùng\s+ngày\s*$/iu;
/** A figure of a date, and the letters that are taken for one. */
const FIGURE = '[\\dOol]';
/** Written like a date, and none: "30/7/20221", "30/7/21", "7/2021", "3O/7/2021", "30 tháng 7", "năm 1021". */
const UNREAD_DATE = new RegExp(
  `${GAP},?${GAP}\\(?(?:${ISSUED}ng[àa]y${GAP}(?=${FIGURE}?\\d)(${FIGURE}{1,4}(?:[ \\t]?[/.\\-–][ \\t]?${FIGURE}{1,8}){1,3}(?!\\p{L})|${FIGURE}{1,4}${SOME_GAP}tháng${SOME_GAP}${FIGURE}{1,4}(?:${SOME_GAP}năm${SOME_GAP}${FIGURE}{1,8})?(?!\\p{L}))|năm${SOME_GAP}(\\d{3,5}(?![\\d/])))`,
  'iuy',
);
/** A month alone: "tháng 8/2021", "tháng 8 năm 2021". */
const MONTH = new RegExp(
  `${GAP},?${GAP}\\(?${ISSUED}tháng${SOME_GAP}((0?[1-9]|1[0-2])(?:${GAP}[/.\\-–]${GAP}|${SOME_GAP}năm${SOME_GAP})((?:19|20)\\d{2}))(?!\\d)\\)?`,
  'iuy',
);
/** A year after "năm", or standing directly after the number: "Quyết định 4035/QĐ-BTC 2025". */
const YEAR = new RegExp(
  `(?:${GAP}\\(?${ISSUED}năm${SOME_GAP}|[ \\u00a0]\\(?)((?:19|20)\\d{2})(?![\\d/.,%-]*\\d)\\)?`,
  'iuy',
);
const OF = new RegExp(`${GAP},?${GAP}(?:của|do)${SOME_GAP}(?=(?:${ISSUER_HEADS})(?![\\p{L}\\p{M}]))`, 'uy');
/** "Bộ Văn hóa, Thể thao và Du lịch": a comma inside a name, before its last two parts. */
const NAME_GOES_ON = `,${SOME_GAP}(?!(?:${ISSUER_HEADS}|${TYPE_WORDS_AS_WRITTEN})(?!\\p{L}))\\p{Lu}\\p{Ll}+(?:${SOME_GAP}\\p{Ll}+){0,2}${SOME_GAP}và${SOME_GAP}(?!(?:${ISSUER_HEADS}|${TYPE_WORDS_AS_WRITTEN})(?!\\p{L}))\\p{Lu}\\p{Ll}`;
const ISSUER_END = new RegExp(
  `(?!${NAME_GOES_ON})${GAP}(?:[,;:.()“”"«»|\\d]|${PARAGRAPH_END}|$)|${SOME_GAP}(?:${ISSUER_STOPS}|(?:và|,)${SOME_GAP}(?:${TYPE_WORDS_AS_WRITTEN}|${ABBREVIATED_HEADS}))(?![\\p{L}\\p{M}])`,
  'gu',
);
/** The symbol of a joint act: elsewhere what follows a comma may be who is to report by that day. */
const JOINT = /(?:TT|NQ|HD|CT|KH|QĐ)LT[^\p{Ll}]*$/u;
const JOINT_REACH = 40;
/** Further bodies of a joint act, where its day stands after the last: "của Bộ Y tế, Bộ Tài chính ngày …". */
const MORE_BODIES = new RegExp(
  `(?:(?:${GAP},|${SOME_GAP}và)${SOME_GAP}(?:Bộ|Ủy${SOME_GAP}ban|Uỷ${SOME_GAP}ban|Ban|Tòa|Toà|Viện|Văn${SOME_GAP}phòng|Tổng|Ngân${SOME_GAP}hàng|Thanh${SOME_GAP}tra)${SOME_GAP}[^,;:.()\\d“”"\\n]{2,60}?){1,4}(?=${GAP},?${SOME_GAP}ngày${SOME_GAP}\\d)`,
  'uy',
);
const TERM = new RegExp(`${GAP}\\(?${GAP}(?:khóa|khoá)${SOME_GAP}[IVXLC\\d]+\\)?`, 'uy');
/** After a colon alone what is quoted may be words of the text: a title says "Về" itself. */
const TITLE_OPENING = new RegExp(
  `(?:${GAP}[,:]?${GAP}về(?:${SOME_GAP}việc)?${GAP}:?|${GAP}:(?=${GAP}["“«‘]${GAP}về(?!\\p{L}))|${SOME_GAP}(?:về${SOME_GAP}(?:việc${SOME_GAP})?)?ban${SOME_GAP}hành(?:${SOME_GAP}kèm${SOME_GAP}theo)?|${GAP},?)${GAP}(["“«‘])`,
  'iuy',
);
const SUBJECT_OPENING = new RegExp(`${GAP},?${SOME_GAP}(?=về${GAP})`, 'iuy');
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '‘': '’', '"': '"' };
/** Longest issuer and longest title read, in UTF-16 units; a longer one is not one. */
const ISSUER_MAX = 120;
const TITLE_MAX = 1500;
/** To the next mark that may end an unquoted subject, or open or close words quoted in it. */
const SUBJECT_MARK = new RegExp(`[^;.\\r\\n"“”«»]{0,${TITLE_MAX}}([;.\\r\\n"“”«»]|$)`, 'y');

/** What a number with nothing after it says. */
export const NO_TAIL: Tail = {
  end: 0,
  fields: { date: null, issuer: null, title: null, titleQuoted: false },
  spans: { date: null, issuer: null, title: null },
  isSameDay: false,
};

/** After these nothing is said of the number. */
const NOTHING_AFTER = ';.]/';

/** @param at UTF-16 offset just after the number */
export function readTail(text: string, at: number): Tail {
  if (NOTHING_AFTER.includes(text.charAt(at))) return { ...NO_TAIL, end: at };
  let end = at;
  let date: { value: string | null; span: Span } | null = null;
  let issuer: Span | null = null;
  for (let turn = 0; turn < 3; turn++) {
    const before = end;
    if (!date) {
      date = readDate(text, end);
      if (date) end = skip(/\)?/uy, text, date.span.end);
    }
    if (!issuer) {
      issuer = readIssuer(text, end);
      if (issuer) end = skip(TERM, text, issuer.end);
      if (issuer && !date && JOINT.test(text.slice(Math.max(0, at - JOINT_REACH), at)))
        end = skip(MORE_BODIES, text, end);
    }
    if (end === before) break;
  }
  const title = readQuotedTitle(text, end) ?? readSubject(text, end);
  // "số 23-QĐ/TW về “Ban hành …” ngày 30/7/2021 của Bộ Chính trị": day and body may come after the title.
  if (title?.quoted) {
    const after = skip(/["”»]/uy, text, skip(/\s{0,3}/uy, text, title.span.end));
    date ??= readDate(text, after);
    issuer ??= readIssuer(text, date && date.span.start >= after ? skip(/\)?/uy, text, date.span.end) : after);
  }
  return {
    end,
    fields: {
      date: date?.value ?? null,
      issuer: issuer ? collapse(text.slice(issuer.start, issuer.end)) : null,
      title: title ? collapse(text.slice(title.span.start, title.span.end)) : null,
      titleQuoted: title?.quoted ?? false,
    },
    spans: { date: date?.span ?? null, issuer, title: title?.span ?? null },
    isSameDay: date !== null && SAME_DAY.test(text.slice(at, date.span.start)),
  };
}

/** Line ends and page breaks inside a field are not part of what it says. */
function collapse(words: string): string {
  return words.replace(/\s*[\r\n]\s*/g, ' ');
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (match(pattern, text, at)?.[0].length ?? 0);
}

/** A day that does not exist, or is written so that none can be read, is still the date of this citation: its place is kept. */
function readDate(text: string, at: number): { value: string | null; span: Span } | null {
  const day = match(DATE, text, at);
  // A new paragraph that opens with a date tells of something else.
  if (day && OTHER_PARAGRAPH.test(day[0])) return null;
  if (day?.[1]) return { value: toIsoDate(day, 2), span: spanOf(day[1], day, at) };
  const year = match(YEAR, text, at);
  if (year?.[1]) return { value: year[1], span: spanOf(year[1], year, at) };
  const month = match(MONTH, text, at);
  if (month?.[1]) return { value: `${month[3]}-${month[2]?.padStart(2, '0')}`, span: spanOf(month[1], month, at) };
  const unread = match(UNREAD_DATE, text, at);
  const written = unread?.[1] ?? unread?.[2];
  return unread && written ? { value: null, span: spanOf(written, unread, at) } : null;
}

function spanOf(written: string, found: RegExpExecArray, at: number): Span {
  const start = at + found[0].indexOf(written);
  return { start, end: start + written.length };
}

/** @param at where "của" or "do" may stand @returns the body named after it, or null */
export function readIssuer(text: string, at: number): Span | null {
  const opening = match(OF, text, at);
  if (!opening) return null;
  const start = at + opening[0].length;
  ISSUER_END.lastIndex = start + 1;
  const end = ISSUER_END.exec(text.slice(0, start + ISSUER_MAX + 20))?.index ?? start;
  return end > start && end - start <= ISSUER_MAX ? { start, end } : null;
}

/** A title in quotation marks, directly after what was read; white space inside the marks is not part of it. */
function readQuotedTitle(text: string, at: number): { span: Span; quoted: true } | null {
  const opening = match(TITLE_OPENING, text, at);
  const mark = opening?.[1];
  if (!opening || !mark) return null;
  const start = at + opening[0].length;
  const end = findClosing(text, start, mark);
  return end === null ? null : { span: trim(text, start, end), quoted: true };
}

function findClosing(text: string, start: number, open: string): number | null {
  const close = CLOSING[open] ?? open;
  let depth = 1;
  const limit = Math.min(text.length, start + TITLE_MAX);
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === close) depth--;
    else if (character === open) depth++;
    else if (isParagraphEnd(text, at)) return null;
    if (depth === 0) return at;
  }
  return null;
}

/** An unquoted subject: from "về" to the semicolon, the full stop or the end of the paragraph. */
function readSubject(text: string, at: number): { span: Span; quoted: false } | null {
  const opening = match(SUBJECT_OPENING, text, at);
  if (!opening) return null;
  const start = at + opening[0].length;
  const limit = Math.min(text.length, start + TITLE_MAX);
  let quote: string | null = null;
  SUBJECT_MARK.lastIndex = start;
  for (let mark = SUBJECT_MARK.exec(text); mark; mark = SUBJECT_MARK.exec(text)) {
    const character = mark[1] ?? '';
    const end = mark.index + mark[0].length - character.length;
    if (end > limit) break;
    if (quote) quote = character === CLOSING[quote] ? null : quote;
    else if (CLOSING[character]) quote = character;
    else if (character === '' || character === ';' || isParagraphEnd(text, end) || isSentenceEnd(text, end)) {
      return { span: trim(text, start, end), quoted: false };
    }
    if (character === '') break;
  }
  return null;
}

function isParagraphEnd(text: string, at: number): boolean {
  const character = text.charAt(at);
  return (character === '\n' || character === '\r') && match(PARAGRAPH_END_HERE, text, at) !== null;
}

function isSentenceEnd(text: string, at: number): boolean {
  return text.charAt(at) === '.' && /^(?:\s|$)/u.test(text.slice(at + 1, at + 2));
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
