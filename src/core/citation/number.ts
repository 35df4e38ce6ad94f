/** Where numbers stand in a text: a pattern only where one may begin. */

import { DOCUMENT_TYPES } from '../document-type.ts';
import { DASHES } from '../number.ts';
import type { Span } from '../passage.ts';
import {
  ABBREVIATED_HEADS,
  BARE_END,
  BARE_SOURCE,
  GAP,
  MORE_BARE_SOURCE,
  NAMED_END,
  NUMBER_SOURCE,
  SERIES_WORDS,
  SO_WORD,
  SOME_GAP,
  TYPE_WORDS,
} from './forms.ts';

export interface NumberPlace extends Span {
  /** A number without a symbol, standing on the type word before it ("Nghị quyết 57"). */
  bare: boolean;
  /** False for what looks like a number and is of no known form: it becomes a near miss. */
  understood: boolean;
}

const NUMBER = new RegExp(NUMBER_SOURCE, 'uy');
const MORE_BARE = new RegExp(MORE_BARE_SOURCE, 'uy');
const BARE = new RegExp(`${BARE_SOURCE}${BARE_END}`, 'uy');
/** Read backwards from a number: the type word a bare one needs, "số" between them or not. */
const SERIES_BEFORE = new RegExp(
  `(?<=(?<![\\p{L}])(?:${SERIES_WORDS})(?:${SOME_GAP}(?:${SO_WORD})(?:${SOME_GAP}hiệu)?${GAP}:?)?${SOME_GAP})`,
  'iuy',
);
const ABBREVIATION_BEFORE = new RegExp(
  `(?<=(?<![\\p{L}/-])(?:${ABBREVIATED_HEADS})(?:${SOME_GAP}số)?${SOME_GAP})`,
  'uy',
);
/** A symbol of no known form: "08-QĐi/TW", "12/20/NĐ". */
const UNKNOWN = new RegExp(
  `\\d{1,6}[a-zđ]?[/${DASHES}](?:\\d{1,4}[/${DASHES}]?)?(?=[\\p{L}\\d./&${DASHES}]{0,12}\\p{Lu}{2})\\p{L}[\\p{L}\\d.&]*(?:[/${DASHES}|\u2215\u2044][\\p{L}\\d.&]+)*`,
  'uy',
);
const TYPE_SYMBOLS = [...new Set(DOCUMENT_TYPES.flatMap(({ symbols }) => symbols))].join('|');
/**
 * A slip of the pen or of a scan in the figures, or a separator that is none or left out: "2l7-QĐ/TW", "4O4-QĐ/Th.U",
 * "33CT-TTg", "23.QĐ/TW", "23 (QĐ/TW)", "217&218-QĐ/TW".
 */
const SLIP = new RegExp(
  `(?:(?=\\d+[lIOo])[\\dlIOo]{2,6}(?:/(?:19|20)\\d{2})?[/${DASHES}]|\\d{1,6}(?:&\\d{1,6}[/${DASHES}]|${GAP}\\(|[.|\u2215\u2044])?(?=(?:${TYPE_SYMBOLS})[/${DASHES}]))\\p{Lu}[\\p{L}\\d.&]*[/${DASHES}]\\p{L}[\\p{L}\\d.&]*`,
  'uy',
);
const UNKNOWN_BEFORE = new RegExp(
  `(?<=(?<!\\p{L})(?:(?:${SO_WORD})|${TYPE_WORDS}|${ABBREVIATED_HEADS})${GAP}:?${GAP})`,
  'iuy',
);
/** Last letters of the words after which a bare number may stand: enough to pass over "khoản 2", "năm 2013", "ngày 5". */
const HEAD_ENDING =
  '(?:ết|ịnh|ị|ận|ẫn|ư|áo|ạch|ăn|ện|ệnh|[bB]ản|ố|so|sô|ẾT|ỊNH|Ị|ẬN|ẪN|Ư|ÁO|ẠCH|ĂN|ỆN|ỆNH|BẢN|Ố|[ĐQTLK]|[ốỐ]:)';
const LETTER = 'a-zA-ZÀ-ỹ';
/** A first digit, then a separator or the capital of a spaced form; or before it the end of a word a bare number may follow. */
const CANDIDATE = new RegExp(
  `\\d(?:(?<![${LETTER}\\d]\\d)|(?<=[sS]ố\\d)|(?<=[sS]ố [IlOo]\\d))(?:(?=\\d{0,5}(?:\\.\\d{1,3})?[a-zđ]?(?:[\\s*_]{0,12}[/${DASHES}][\\s*_]{0,12}(?:\\d{1,4}(?:[\\s*_]{0,12}[/${DASHES}][\\s*_]{0,12})?)?[${LETTER}]|[\\s*_]{1,12}[A-ZĐ][A-ZĐÐ]))|(?<=${HEAD_ENDING}[\\s*_]{1,12}\\d))`,
  'y',
);
const PART_BEFORE = new RegExp(`(?:số|sô|so)[ \\u00a0]((?:${TYPE_SYMBOLS})[/.${DASHES}]|\\d{1,3}\\.|[IlOo])$`, 'iu');
/** Longest part looked back for, with its "số", in UTF-16 units. */
const PART_REACH = 12;
/** A number does not begin inside a longer figure, a code or an address. */
const INSIDE = new RegExp(`(?<=[${LETTER}\\d][./${DASHES}=&?#@%])`, 'y');

/**
 * @param text plain text
 * @param figures where a number may begin (scan.ts), in order
 * @returns every place a number may stand, in order, none overlapping
 */
export function findNumbers(text: string, figures: readonly number[]): NumberPlace[] {
  const places: NumberPlace[] = [];
  let last = 0;
  for (const start of figures) {
    if (start < last) continue;
    CANDIDATE.lastIndex = start;
    if (!CANDIDATE.test(text)) continue;
    const place = readNumber(text, start) ?? readMeant(SLIP, text, start);
    if (!place) continue;
    places.push(place, ...readMoreBare(text, place));
    last = (places.at(-1) as NumberPlace).end;
  }
  return places;
}

function readNumber(text: string, start: number): NumberPlace | null {
  NUMBER.lastIndex = start;
  if (NUMBER.test(text)) {
    const end = NUMBER.lastIndex;
    if (isPlaceholder(text, start))
      return isHeadless(text, start) ? { start, end, bare: false, understood: false } : null;
    if (isInAddress(text, start)) return null;
    // "số QĐ-23/TW", "số 3.504/QĐ-UBND", "số I23-QĐ/TW": what stands before the figures is a part of it, wrongly.
    const before = PART_BEFORE.exec(text.slice(Math.max(0, start - PART_REACH), start))?.[1];
    if (before !== undefined) return { start: start - before.length, end, bare: false, understood: false };
    return isInside(text, start) ? null : { start, end, bare: false, understood: true };
  }
  BARE.lastIndex = start;
  if (!BARE.test(text)) return readMeant(UNKNOWN, text, start);
  const end = BARE.lastIndex;
  SERIES_BEFORE.lastIndex = start;
  ABBREVIATION_BEFORE.lastIndex = start;
  const isAfterHead = SERIES_BEFORE.test(text) ? isNamed(text, start, end) : ABBREVIATION_BEFORE.test(text);
  if (isAfterHead && !isYear(text, start, end)) return { start, end, bare: true, understood: true };
  return readMeant(UNKNOWN, text, start);
}

/** What has no known form is a number only directly after "số" or a type word; it was meant as one, and not understood. */
function readMeant(pattern: RegExp, text: string, start: number): NumberPlace | null {
  pattern.lastIndex = start;
  if (!pattern.test(text)) return null;
  const end = pattern.lastIndex;
  UNKNOWN_BEFORE.lastIndex = start;
  if (!UNKNOWN_BEFORE.test(text) || isInAddress(text, start)) return null;
  return { start, end, bare: false, understood: false };
}

/** The further members of a list of bare numbers. */
function readMoreBare(text: string, first: NumberPlace): NumberPlace[] {
  const more: NumberPlace[] = [];
  MORE_BARE.lastIndex = first.end;
  for (let match = first.bare ? MORE_BARE.exec(text) : null; match?.[1]; match = MORE_BARE.exec(text)) {
    const end = MORE_BARE.lastIndex;
    more.push({ start: end - match[1].length, end, bare: true, understood: true });
  }
  return more;
}

const NAMED = new RegExp(NAMED_END, 'uy');
const SO_BEFORE = new RegExp(`(?<=(?:${SO_WORD})(?:${SOME_GAP}hiệu)?${GAP}:?${GAP})`, 'iuy');
/** Common nouns and verbs, unless a capital or "số" says otherwise: "theo quy định 04", "kế hoạch 5 năm". */
const COMMON_BEFORE = new RegExp(
  `(?<=(?<!\\p{L})(?:quy${SOME_GAP}định|kế${SOME_GAP}hoạch|hướng${SOME_GAP}dẫn|thông${SOME_GAP}báo|văn${SOME_GAP}bản|quyết${SOME_GAP}định)${SOME_GAP})`,
  'uy',
);
const LINE_BEFORE = /(?<=[\r\n][\s*_]{0,24})/y;
const LIST_MARK_AFTER = /\.(?:\s|$)|[ \t]*[\r\n]/y;

/** Whether a bare number after a type word is a number of its series, and no figure of the sentence or of a list. */
function isNamed(text: string, start: number, end: number): boolean {
  SO_BEFORE.lastIndex = start;
  if (SO_BEFORE.test(text)) return true;
  COMMON_BEFORE.lastIndex = start;
  if (COMMON_BEFORE.test(text)) return false;
  // With a year it is no mark of a list, even where a line begins with it.
  if (text.slice(start, end).includes('/')) return true;
  NAMED.lastIndex = end;
  if (!NAMED.test(text)) return false;
  LINE_BEFORE.lastIndex = start;
  LIST_MARK_AFTER.lastIndex = end;
  return !(LINE_BEFORE.test(text) && LIST_MARK_AFTER.test(text));
}

/** A year after a type word says when, not which: "Kế hoạch 2026". */
function isYear(text: string, start: number, end: number): boolean {
  SO_BEFORE.lastIndex = start;
  return /^(?:19|20)\d{2}$/.test(text.slice(start, end)) && !SO_BEFORE.test(text);
}

/** What is left of "số …/2026/TT-BTC": a year where the number should stand. */
function isPlaceholder(text: string, start: number): boolean {
  return (
    /^(?:19|20)\d{2}\D/.test(text.slice(start, start + 5)) && /\/\s?$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

const SO_SLASH = new RegExp(`(?<=(?:${SO_WORD})${GAP}/${GAP})`, 'iuy');

/** "Nghị định số/2016/NĐ-CP": not even dots where the number should stand; it was lost, and is told as a near miss. */
function isHeadless(text: string, start: number): boolean {
  SO_SLASH.lastIndex = start;
  return SO_SLASH.test(text);
}

function isInside(text: string, at: number): boolean {
  INSIDE.lastIndex = at;
  return INSIDE.test(text);
}

/** Longest address looked back over, in UTF-16 units. */
const ADDRESS_MAX = 300;

/** Whether the unbroken run of characters before it holds "://". */
function isInAddress(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < ADDRESS_MAX && !isSpace(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === 47 && text.startsWith('://', at - 2)) return true;
    at--;
  }
  return false;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
