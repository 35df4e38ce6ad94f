/** The words before a number that govern it: its type word, "số", and how far back the citation begins. */

import { DOCUMENT_TYPES } from '../document-type.ts';
import { foldMarked } from '../fold.ts';
import type { Span } from '../passage.ts';
import { ABBREVIATED_HEADS, GAP, SO_WORD, SOME_GAP, TYPE_ABBREVIATIONS, TYPE_WORDS } from './forms.ts';

export interface Head {
  /** Where the citation begins: at its type word. */
  start: number;
  /** The type word in its plain form. */
  type: string | null;
  words: Span;
}

const SO = `(?:${SOME_GAP}(?:${SO_WORD})(?:${SOME_GAP}hiệu)?${GAP}[:.]?)`;
const DIRECT = new RegExp(`(?<=(?<!\\p{L})(${TYPE_WORDS})(?:${SO}|${GAP}:)?${GAP})`, 'iuy');
const ABBREVIATED = new RegExp(`(?<=(?<![\\p{L}/-])(${ABBREVIATED_HEADS})${SO}?${SOME_GAP})`, 'uy');
/** A type word, what it is about, then "số": "Luật Đất đai số …", "Quyết định công nhận … số …". */
const PHRASE = new RegExp(`(?<=(?<!\\p{L})(${TYPE_WORDS})${SOME_GAP}[^.;:()\\d“”"|]{2,150}?${SO}${GAP})`, 'uy');
/** A type word and the body it is of: "Quyết định của TTCP 53/2016/QĐ-TTg". */
const OF_BODY = new RegExp(
  `(?<=(?<!\\p{L})(${TYPE_WORDS})${SOME_GAP}của${SOME_GAP}\\p{Lu}[^.;:()\\d“”"|,]{2,60}?${SOME_GAP})`,
  'iuy',
);
/** A law's name standing directly before the number of a law: "Luật Đất đai 31/2024/QH15". */
const LAW_NAME = new RegExp(
  `(?<=(?<!\\p{L})(Bộ${SOME_GAP}luật|Luật|Pháp${SOME_GAP}lệnh)${SOME_GAP}\\p{Lu}[^.;:()\\d“”"|]{2,100}?${SOME_GAP})(?=\\d+[a-z]?${GAP}/${GAP}\\d{4}${GAP}/${GAP}(?:UBTV)?QH)`,
  'uy',
);
/** A law that amends, before the name of the law it amends, or of the last of several. */
const AMENDING = new RegExp(
  `(?<=(?<!\\p{L})((?:Bộ${SOME_GAP}luật|Luật|Pháp${SOME_GAP}lệnh))${SOME_GAP}[Ss]ửa${SOME_GAP}đổi[^.;:()\\d“”"|]{2,120}?của${SOME_GAP}(?:các${SOME_GAP})?(?:(?:Bộ${SOME_GAP}luật|Luật|Pháp${SOME_GAP}lệnh)${SOME_GAP}[^.;:()\\d“”"|]{2,400}?(?:,|và)${SOME_GAP})?)`,
  'duy',
);
/** A plural head over a list, across a colon: "các Nghị định của Chính phủ: số …; số …". */
const COLON = new RegExp(
  `(?<=(?<!\\p{L})(?:các|những)${SOME_GAP}(${TYPE_WORDS})[^.;:\\d]{0,120}:${GAP}(?:[-+]${GAP})?(?:số${GAP})?)`,
  'iuy',
);
/**
 * Words before the codes of forms, tables, standards and plates ("mẫu số 09/KK-TNCN", "QCVN 02:2019/BLĐTBXH"), and the
 * running heads of Công Báo ("CÔNG BÁO/Số 302/Ngày …").
 */
const FORM = new RegExp(
  `(?<=(?<!\\p{L})(?:(?:mẫu|biểu|phiếu|tờ${SOME_GAP}khai|bảng${SOME_GAP}kê|phụ${SOME_GAP}lục|biểu${SOME_GAP}mẫu|mã${SOME_GAP}số|ký${SOME_GAP}hiệu|biển|h[òộ][mp]${SOME_GAP}thư|thửa(?:${SOME_GAP}đất)?|tờ${SOME_GAP}bản${SOME_GAP}đồ|(?:hóa|hoá)${SOME_GAP}đơn|biên${SOME_GAP}lai|đơn${SOME_GAP}giá)(?:${SOME_GAP}(?:số|ký${SOME_GAP}hiệu))?|báo/số|(?:QCVN|TCVN|TCCS|QTKĐ|ISO)(?:${GAP}\\d*[-:])?|sở${SOME_GAP}\\d+)${GAP}:?${GAP})`,
  'iuy',
);
const SO_BEFORE = new RegExp(`(?<=(?<!\\p{L})(?:${SO_WORD})${GAP}:?${GAP})`, 'iuy');
/** "Số:" or "Số hiệu:" at the beginning of a line or cell; without its colon only where the number ends the line. */
const SELF = new RegExp(`(?<=(?:^|[\\n|])[^\\p{L}\\d\\n]*Số(?:${SOME_GAP}hiệu)?\\*{0,2}[ \\t]*(:?)[\\s|*]*)`, 'uy');
const LINE_END = /[ \t*|]*(?:$|[\r\n])/uy;
const TYPE_HERE = new RegExp(`(?:${TYPE_WORDS})(?!\\p{L})`, 'iuy');
const TYPE_BY_FOLD = new Map(DOCUMENT_TYPES.map((entry) => [foldMarked(entry.name), entry.name]));
/** Words repeat within a text: what they were read as is kept for a while. */
const KEPT_MAX = 1000;
const TYPE_BY_WORDS = new Map<string, string | null>();

/** @param at offset of the number @returns the head that stands directly before it, or null */
export function readHead(text: string, at: number): Head | null {
  const head = toHead(match(DIRECT, text, at) ?? match(ABBREVIATED, text, at), at, text);
  return head && !isEndOfName(text, head, at) ? head : null;
}

/**
 * "pháp luật số 64/2025/QH15", "theo hợp đồng số 69/2020/QH14" are the ends of laws' names; their head word stands
 * farther back.
 */
function isEndOfName(text: string, { start, type }: Head, at: number): boolean {
  if (type === 'Hợp đồng') return LAW_NUMBER.test(text.slice(at, at + LAW_NUMBER_MAX));
  return type === 'Luật' && /(?:pháp|kỷ)[\s*_]+$/iu.test(text.slice(Math.max(0, start - 8), start));
}

const LAW_NUMBER = /^\d+[a-z]?\s*\/\s*\d{4}\s*\/\s*(?:UBTV)?QH/;
const LAW_NUMBER_MAX = 30;

/** @returns the type word farther back that governs the number through its subject, or through the body it is of */
export function readDistantHead(text: string, at: number): Head | null {
  const head = toHead(
    (isAfterSo(text, at) ? match(PHRASE, text, at) : match(LAW_NAME, text, at)) ?? match(OF_BODY, text, at),
    at,
    text,
  );
  // "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số …": the number is that of the law that amends.
  return (head && toHead(match(AMENDING, text, head.start), head.start, text)) ?? head;
}

/** @returns the plural head that governs a number across a colon; the citation itself begins at its number */
export function readColonHead(text: string, at: number): Head | null {
  return toHead(match(COLON, text, at), at, text);
}

/** Whether the number is the code of a form, a table or a plate, and cites nothing. */
export function isFormCode(text: string, at: number): boolean {
  return match(FORM, text, at) !== null;
}

/** Whether "số" stands directly before. */
export function isAfterSo(text: string, at: number): boolean {
  return match(SO_BEFORE, text, at) !== null;
}

/** Whether a number stands after "Số:" at the beginning of a line: a document's own, in its header or its metadata. */
export function isOwnNumber(text: string, start: number, end: number): boolean {
  const found = match(SELF, text, start);
  if (!found) return false;
  if (found[1]) return true;
  LINE_END.lastIndex = end;
  return LINE_END.test(text);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function toHead(found: RegExpExecArray | null, at: number, text: string): Head | null {
  const words = found?.[1];
  if (!words) return null;
  // Where the same word may stand between, the pattern says which it means.
  const start = found.indices?.[1]?.[0] ?? text.lastIndexOf(words, at - words.length);
  // Read backwards over other words, the shortest type word was found: "thông tư" of "thông tư liên tịch của …".
  TYPE_HERE.lastIndex = start;
  const whole = TYPE_HERE.exec(text.slice(0, at))?.[0] ?? words;
  const type = whole.length > words.length ? whole : words;
  return { start, type: toTypeName(type), words: { start, end: start + type.length } };
}

/** @param words a type word as written @returns its plain form, or null when it is none */
export function toTypeName(words: string | null): string | null {
  if (words === null) return null;
  let name = TYPE_BY_WORDS.get(words);
  if (name === undefined) {
    const plain = words.replace(/[*_]/g, '').trim();
    name = TYPE_ABBREVIATIONS[plain] ?? TYPE_BY_FOLD.get(foldMarked(plain)) ?? null;
    if (TYPE_BY_WORDS.size >= KEPT_MAX) TYPE_BY_WORDS.clear();
    TYPE_BY_WORDS.set(words, name);
  }
  return name;
}
