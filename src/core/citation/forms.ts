/**
 * The written forms of numbers and of the words around them, as data. Adding a form is adding a row.
 * Sources: DOMAIN.md 3 and Nghị định 30/2020/NĐ-CP; each row carries real examples and something it must not take.
 * All sources are for the flags `u` and `y`, on plain text (plain-text.ts): letters composed, nothing invisible.
 */
import { DOCUMENT_TYPES } from '../document-type.ts';
import { DASHES } from '../number.ts';
import { findSeries } from '../type-series.ts';

/**
 * What may stand between two parts of one citation: white space of any kind, line ends, runs of Markdown. Its length is
 * bounded, so that no pattern built from it can take more than a constant time at one place.
 */
export const GAP = '[\\s*_]{0,24}';
/** The same where something must stand. */
export const SOME_GAP = '[\\s*_]{1,24}';
/** "số" as it is found: without marks, and as scans read it. */
export const SO_WORD = 'số|sô|so';
const SEPARATOR = `${GAP}[/${DASHES}]${GAP}`;
/** A segment of a symbol: capitals and digits, or one of the few that are written with small letters; never a part of a word. */
const SEGMENT =
  '(?:TTg|CTrHĐ|CTr|TTr|TrS|QyĐ|T[hH]\\.?[uU]|T\\.Ư|\\p{Lu}[\\p{Lu}\\d]*(?:v\\p{Lu}+|(?<=T)r\\d*)?)(?:\\.(?:\\p{Lu}{1,12}|\\d{2})(?![\\p{L}\\d.]))?' +
  // A word of the sentence sometimes runs into the symbol: "168/2024/NĐ-CPngày".
  '(?!(?!(?:ngày|của|và|về|quy|hướng|sửa)(?!\\p{L}))[\\p{L}\\d])';
/** Ends where nothing of it goes on: a percent sign is an address of the net, a separator and a letter a longer symbol. */
const SYMBOL = `${SEGMENT}(?:(?:${SEPARATOR}|&)${SEGMENT})*(?!%|[/${DASHES}&|\u2215\u2044]\\p{L}|[/${DASHES}]\\d{4}(?!\\d))`;
const SMALL_TYPE = '(?:nqlt|nq|qđ|qd|ct|kl|qc|hd|tb|bc|kh|ctr|ttlt|tt|ttr|nđ|nd|cv|cđ)';
const SMALL_BODY = '(?:tw|tư|tu|th\\.?u|hu|ttg|cp|ubnd|hđnd|hdnd|vptw|btctw|qh\\d*|b[a-zđ]{1,6})';
const PARTY_TYPE = '(?:NQ|QĐ|QD|QÐ|CT|KL|QC|TT|HD|TB|BC|KH|CTr|ĐA|TTr|CV)';
const PARTY_BODY = '(?:TW|TƯ|T\\.Ư|TU|Th\\.?U|HU|QU|ĐU)';
const YEAR = '(?:19|20)\\d{2}';

export interface NumberForm {
  name: string;
  /** Real numbers of this form. */
  examples: readonly string[];
  /** Something that looks alike and is not of this form. */
  negative: string;
  /** Source of the number itself; begins with a digit. */
  source: string;
}

export const NUMBER_FORMS: readonly NumberForm[] = [
  {
    name: 'normative: number/year/type-body; the second slash is sometimes left out',
    examples: [
      '30/2020/NĐ-CP',
      '80/2015/QH13',
      '01/2014/TTLT-BTP-BNV',
      '30a/2008/NQ-CP',
      '49/2025TT-BCT',
      '66.16/2026/NQ-CP',
    ],
    negative: 'ngày 30/2020',
    source: `\\d{1,5}(?:\\.\\d{1,3})?[a-zđ]?${GAP}/${GAP}${YEAR}(?:${SEPARATOR}|(?=\\p{Lu}))${SYMBOL}`,
  },
  {
    name: 'State and Party: number, separator, symbol; dispatches without a type symbol',
    examples: ['23-QĐ/TW', '33/CT-TTg', '404-QĐ/Th.U', '296 - QĐ/TW', '217/QĐ-TW', '7593/VPCP-CN', '1238/GSQL-GQ2'],
    negative: '30A-123.45',
    source: `\\d{1,6}[a-zđ]?${SEPARATOR}${SYMBOL}`,
  },
  {
    name: 'Party, spaces for separators: number type/body',
    examples: ['217 QĐ/TW', '212 KL TW', '404 QĐ/Th.U'],
    negative: '23 CT',
    source: `\\d{1,5}[a-z]?${SOME_GAP}${PARTY_TYPE}(?:${GAP}/${GAP}|${SOME_GAP})${PARTY_BODY}(?!\\p{L})`,
  },
  {
    name: 'old State form, a space between number and symbol: number type/body',
    examples: ['210a TC/VP', '155 HĐBT', '299 TTg', '1785 TC/TCT'],
    negative: '23 CT',
    source: `\\d{1,5}[a-z]?${SOME_GAP}(?:(?:TTg|HĐBT|CP|CT|TC|NHNN|LĐTBXH|BXD|UB|UBND|NV|VHTT|GD|BYT|NN|LN)(?:${GAP}[/${DASHES}]${GAP}${SEGMENT})+|HĐBT|TTg)(?!\\p{L})`,
  },
  {
    name: 'small letters, known symbols only',
    examples: ['33/ct-ttg', '23-qđ/tw', '100/2019/nđ-cp'],
    negative: '12/km-h',
    source: `\\d{1,5}(?:${SEPARATOR}${YEAR})?${SEPARATOR}${SMALL_TYPE}${SEPARATOR}${SMALL_BODY}(?!\\p{L})`,
  },
];

/** Source of any number with a symbol; sticky at its first digit. */
export const NUMBER_SOURCE = NUMBER_FORMS.map((form) => form.source).join('|');
/** Source of a bare number, or number and year, directly after a type word of its own series (corpus rule 2). */
export const BARE_SOURCE = `\\d{1,5}[a-z]?(?:${GAP}/${GAP}${YEAR})?`;
/** What must not follow a bare number: a unit, a longer figure, the rest of some other form. */
export const BARE_END = `(?![\\p{L}\\d%]|[.:&][\\p{L}\\d]|,\\d(?!\\d)|${GAP}\\(\\p{Lu}[\\p{L}.]{0,5}[/${DASHES}]|${GAP}[/${DASHES}]${GAP}[\\p{L}\\d]|${SOME_GAP}(?:khoản|điều|điểm|nội|tháng|lần|nhóm|người|đối|trường|loại|bước|hình|chính|thủ|bộ|văn|mức|phần|đồng|triệu|tỷ|tỉ|ha|km|m2|%)(?!\\p{L}))`;

/**
 * What may follow a bare number that stands after its type word without "số": the rest of a sentence about an instrument.
 * Any other small word counts or measures: "Kết luận 43 vụ việc", "Nghị quyết 25 năm trước", "Kế hoạch 5 năm 2021-2025".
 */
export const NAMED_END = `(?=${GAP}(?:[^\\s*_\\p{Ll}\\d]|$)|${SOME_GAP}(?:của|ngày(?=${SOME_GAP}\\d)|về|và|hoặc|do|đã|đang|sẽ|được|bị|là|thì|mà|như|với|tại|theo|trong|vào|từ|này|nêu|nói|trên|ra|ban|quy|qui|có|cũng|còn|không|chưa|cho|để|khi|yêu|xác|khẳng|chỉ|đề|đặt|hướng|sửa|bổ|thay|bãi|hết|phê|thông|kết|mới|vừa|sau|trước|gắn|nhằm|nên|bằng|qua|hay|nếu|vì|bởi|dành|áp|giao|bảo|phù|ấy|đó|cùng|thực|triển|ký|tiếp|nhưng|song|tuy|(?<![kK]ế${SOME_GAP}hoạch${SOME_GAP}\\d{1,2}${SOME_GAP})năm${SOME_GAP}(?:19|20)\\d{2}(?!\\d|${GAP}[/${DASHES}]))(?!\\p{L}))`;

/** A further bare number of the same list: "217, 218", "178 và 67"; never a year, never the count of something. */
export const MORE_BARE_SOURCE = `${GAP}(?:,${GAP}và|,|và|hoặc|đến)${GAP}(?:số${SOME_GAP})?(?!(?:19|20)\\d{2}(?!\\d))(\\d{1,4}[a-z]?)(?![\\p{L}\\d%/])(?=${GAP}(?:[,;.)”"“:]|và|của|ngày|năm|về|đã|là|hoặc|do|như|này|trên|nêu)|\\s*$|\\s*\\n)`;

const words = (list: string): string[] => list.split(',').map((word) => word.trim());
/** Words as a source: any gap between syllables, longest first so that none hides another. */
export const toSource = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, '\\.').replace(/ /g, `${SOME_GAP}`))
    .join('|');

/** Every type word; to be matched without regard to case. */
export const TYPE_WORDS = toSource(DOCUMENT_TYPES.map((entry) => entry.name));
/** The same in the ways a sentence writes them, where small letters and capitals tell a name from a word. */
export const TYPE_WORDS_AS_WRITTEN = toSource(
  DOCUMENT_TYPES.flatMap(({ name }) => [name, name.toLowerCase(), name.toUpperCase()]),
);
/** Type words a bare number may follow. */
export const SERIES_WORDS = toSource(
  DOCUMENT_TYPES.filter((entry) => findSeries(entry.name).ownSeries).map((entry) => entry.name),
);
/** Abbreviated heads ("NĐ 178", "NQ số 18-NQ/TW") and the words they stand for (corpus rule 6: abbreviations are expanded). */
export const TYPE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
};

/** Abbreviated heads, case as written. */
export const ABBREVIATED_HEADS = toSource(Object.keys(TYPE_ABBREVIATIONS));

/** First words of the names of issuing bodies: what may follow "của" or "do" (corpus rule 8). */
export const ISSUER_HEADS = toSource(
  words(
    'Ban, BTV, BCH, BCT, BBT, Bộ, Chính phủ, Phó Thủ tướng, Thủ tướng, TTCP, TTg, Quốc hội, Ủy ban, Uỷ ban, UBND, UBTVQH, HĐND, HĐBT, Hội đồng, Tỉnh ủy, Tỉnh uỷ, ' +
      'Thành ủy, Thành uỷ, Huyện ủy, Huyện uỷ, Quận ủy, Quận uỷ, Đảng ủy, Đảng uỷ, Trung ương, TW, Chủ tịch, Văn phòng, Tổng, Cục, Sở, ' +
      'Tòa án, Toà án, TAND, TANDTC, Viện, VKSND, Thường trực, Ngân hàng, NHNN, Bảo hiểm, BHXH, Thanh tra, Kiểm toán, Liên, Đảng, Đoàn, Chi cục, Giám đốc, ' +
      'Công ty, Tập đoàn, Học viện, Trường, Đại học, Quân ủy, Mặt trận, Hội',
  ),
);
/** Words at which the name of a body has ended. */
export const ISSUER_STOPS = toSource(
  words(
    'CÔNG BÁO, Căn cứ, căn cứ, bằng, sang, vào, mà, nhưng, nên, phải, sẽ, đang, còn, hết, hay, hoặc, áp dụng, chuyển, về, quy định, ban hành, hướng dẫn, sửa đổi, phê duyệt, thông qua, quy, có, đã, được, là, thì, để, và các, gắn, theo, trong, ngày, số, khóa, ' +
      'khoá, tại, khẳng định, nêu, chỉ rõ, nhấn mạnh, đề ra, cho rằng, yêu cầu, công bố, bãi bỏ, thay thế, bổ sung, triển khai, thực hiện, nêu, như, chi tiết, giao, với, do, năm, xác định, chỉ đạo, ' +
      'kèm theo, thành lập, đối với, nhằm, cho, khi, đến, từ, trên, cũng, này, nói, giai đoạn, hợp nhất, đính chính, kiện toàn, phân công, đề nghị',
  ),
);
