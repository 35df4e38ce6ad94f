/**
 * The written forms of numbers and of the words around them, as data. Adding a form is adding a row.
 * Sources: DOMAIN.md 3 and Nghị định 30/2020/NĐ-CP; each row carries a real example and what it must not take.
 */
import { DOCUMENT_TYPES, TYPE_ABBREVIATIONS } from './document-type.ts';
import { DASHES } from './number.ts';

/** What may stand between two parts of one citation: white space of any kind, line ends, invisible characters, Markdown runs. */
export const GAP = '[\\s\\u00ad\\u200b-\\u200d\\u2060\\ufeff*_]';
const DASH = `[${DASHES}]`;
const SEPARATOR = `${GAP}*[/${DASHES}]${GAP}*`;
/** A segment of a symbol: capitals and digits, or one of the few that are written with small letters. */
const SEGMENT = `(?:TTg|CTrHĐ|CTr|TTr|TrS|QyĐ|Th\\.?U|\\p{Lu}\\p{M}*(?:[\\p{Lu}\\d]\\p{M}*)*)(?![\\p{Ll}\\p{M}])`;
const SMALL_TYPE = '(?:nq|qđ|qd|ct|kl|qc|hd|tb|bc|kh|ctr|tt|ttr|nđ|nd|cv)';
const SMALL_BODY = '(?:tw|tư|tu|th\\.?u|hu|ttg|cp|ubnd|hđnd|hdnd|vptw|btctw)';
const PARTY_TYPE = '(?:NQ|QĐ|QD|QÐ|CT|KL|QC|TT|HD|TB|BC|KH|CTr|ĐA|TTr|CV)';

export interface NumberForm {
  name: string;
  /** Real numbers of this form. */
  examples: readonly string[];
  /** Something that looks alike and is not of this form. */
  negative: string;
  /** Source of the number itself; flags `u`. */
  source: string;
}

export const NUMBER_FORMS: readonly NumberForm[] = [
  {
    name: 'normative: number/year/type-body',
    examples: ['30/2020/NĐ-CP', '80/2015/QH13', '01/2014/TTLT-BTP-BNV'],
    negative: 'ngày 30/2020',
    source: `\\d{1,5}[a-z]?${GAP}*/${GAP}*(?:19|20)\\d{2}${GAP}*/?${GAP}*${SEGMENT}(?:${SEPARATOR}${SEGMENT})*`,
  },
  {
    name: 'Party, spaces for separators: number type/body',
    examples: ['217 QĐ/TW', '212 KL TW', '404 QĐ/Th.U'],
    negative: '23 CT',
    source: `\\d{1,5}[a-z]?${GAP}+${PARTY_TYPE}${GAP}*[/ ]${GAP}*(?:TW|TƯ|TU|Th\\.?U|HU|QU|ĐU)(?![\\p{L}\\p{M}])`,
  },
  {
    name: 'State and Party: number, separator, symbol; dispatches without a type symbol',
    examples: ['23-QĐ/TW', '33/CT-TTg', '404-QĐ/Th.U', '296 - QĐ/TW', '217/QĐ-TW', '7593/VPCP-CN', '1238/GSQL-GQ2'],
    negative: '30A-123.45',
    source: `\\d{1,5}[a-z]?${SEPARATOR}${SEGMENT}(?:${SEPARATOR}${SEGMENT})*`,
  },
  {
    name: 'small letters, known symbols only',
    examples: ['33/ct-ttg', '23-qđ/tw'],
    negative: '12/km-h',
    source: `\\d{1,5}${SEPARATOR}${SMALL_TYPE}${SEPARATOR}${SMALL_BODY}(?![\\p{L}\\p{M}])`,
  },
];

const spaced = (words: string): string => words.replace(/ /g, `${GAP}+`);
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|');

/** Every type word, longest first; matched without regard to case. */
export const TYPE_WORDS = longestFirst(DOCUMENT_TYPES.map((entry) => entry.name));
/** Type words a bare number may follow (corpus rule 2). */
export const SERIES_WORDS = longestFirst(DOCUMENT_TYPES.filter((entry) => entry.ownSeries).map((entry) => entry.name));
/** Abbreviated heads, case as written. */
export const ABBREVIATED_HEADS = longestFirst(Object.keys(TYPE_ABBREVIATIONS));

/** Where a number cannot begin: inside a word, a longer number, an address. */
export const NUMBER_START = `(?<![\\p{L}\\p{M}\\d]|[\\p{L}\\d][./${DASHES}=&?#@]|://[^\\s]{0,200})`;
export const DASH_SOURCE = DASH;

/** First words of the names of issuing bodies: what may follow "của" or "do" (corpus rule 8). */
export const ISSUER_HEADS = longestFirst([
  'Ban',
  'BTV',
  'BCH',
  'Bộ',
  'Chính phủ',
  'Thủ tướng',
  'Quốc hội',
  'Ủy ban',
  'Uỷ ban',
  'UBND',
  'UBTVQH',
  'HĐND',
  'Hội đồng',
  'Tỉnh ủy',
  'Tỉnh uỷ',
  'Thành ủy',
  'Thành uỷ',
  'Huyện ủy',
  'Huyện uỷ',
  'Quận ủy',
  'Quận uỷ',
  'Đảng ủy',
  'Đảng uỷ',
  'Trung ương',
  'Chủ tịch',
  'Văn phòng',
  'Tổng',
  'Cục',
  'Sở',
  'Tòa án',
  'Toà án',
  'Viện',
  'Thường trực',
  'Ngân hàng',
  'Bảo hiểm',
  'Thanh tra',
  'Kiểm toán',
  'Liên',
  'Đảng',
]);
/** Words at which the name of a body has ended. */
export const ISSUER_STOPS = longestFirst([
  'về',
  'quy định',
  'ban hành',
  'hướng dẫn',
  'sửa đổi',
  'phê duyệt',
  'thông qua',
  'quy',
  'có',
  'đã',
  'được',
  'là',
  'thì',
  'để',
  'và các',
  'gắn',
  'theo',
  'trong',
  'ngày',
  'số',
  'khóa',
  'khoá',
  'tại',
  'yêu cầu',
  'công bố',
  'bãi bỏ',
  'thay thế',
  'bổ sung',
  'triển khai',
  'thực hiện',
  'nêu',
  'như',
  'chi tiết',
  'giao',
  'với',
  'do',
  'năm',
  'xác định',
  'chỉ đạo',
]);
