/** Citations by name: laws, codes, ordinances, the Constitution, the Party's statutes, resolutions of congresses and plenums. */

import { foldMarked, foldPlain } from '../fold.ts';
import type { Span } from '../passage.ts';
import { GAP, SOME_GAP } from './forms.ts';
import { LAW_NAMES } from './law-names.ts';
import { readTail } from './tail.ts';

export interface NamedInstrument extends Span {
  type: string;
  date: string | null;
  dateSpan: Span | null;
}

const g = (source: string): string => source.replace(/ /g, `${SOME_GAP}`);
/** Where a name may begin. Capitals of headings too; a small "luật" is the common noun. */
const OPENING = new RegExp(
  `((?:Bộ${SOME_GAP})?Luật|Bộ${SOME_GAP}luật|Pháp${SOME_GAP}lệnh|(?:BỘ${SOME_GAP})?LUẬT|PHÁP${SOME_GAP}LỆNH)(?=${SOME_GAP}\\S)|` +
    `(Hiến${SOME_GAP}pháp)|(Điều${SOME_GAP}lệ${SOME_GAP}Đảng)|(Nghị${SOME_GAP}quyết)(?=${SOME_GAP}(?:Đại${SOME_GAP}hội|Hội${SOME_GAP}nghị|Trung${SOME_GAP}ương))`,
  'y',
);
const LETTER = /\p{L}/u;
const COMMON_BEFORE = new RegExp(`(?<=(?:pháp|kỷ)${SOME_GAP})`, 'iuy');
const CONSTITUTION_REST = new RegExp(
  g(`(?: nước(?: Cộng hòa| Cộng hoà| CHXHCN)(?: xã hội chủ nghĩa)? Việt Nam)`),
  'uy',
);
const STATUTES_REST = new RegExp(g(`(?: Cộng sản Việt Nam)`), 'uy');
const CONGRESS_REST = new RegExp(
  g(
    `(?: Đại hội(?: đại biểu)?(?: toàn quốc)?(?: Đảng)?(?: bộ(?: \\p{L}+){1,6}?)?(?: lần thứ)? [IVXLC\\d]+(?: của Đảng)?| Hội nghị lần thứ [\\p{L}\\d]+,? (?:của )?(?:Ban Chấp hành )?Trung ương(?: Đảng)?(?:,? \\(?(?:khóa|khoá) [IVXLC\\d]+\\)?)?| (?:Hội nghị )?(?:Ban Chấp hành )?Trung ương(?: Đảng)?(?: lần thứ)? (?:\\d+|[IVXLC]+|\\p{Ll}+(?=,? \\(?kh))(?:,? \\(?(?:khóa|khoá) [IVXLC\\d]+\\)?)?)`,
  ),
  'uy',
);
/** What amends a law is named by what it does to it. */
const AMENDING = new RegExp(
  g(`(?: sửa đổi(?:${GAP},)? bổ sung(?: một số)?(?: điều)?(?: của)?(?: các)?(?: Luật| Bộ luật| Pháp lệnh)?)`),
  'iuy',
);
const AND_LAW = new RegExp(
  `(?:${GAP},|${SOME_GAP}và)${SOME_GAP}(?:Bộ${SOME_GAP}luật|Luật|Pháp${SOME_GAP}lệnh)(?!\\p{L})`,
  'uy',
);
const DATED = new RegExp(`${GAP},?${GAP}(?:ngày|năm|số)(?!\\p{L})`, 'uy');
const YEAR_REST = new RegExp(
  `(?:${SOME_GAP}\\(?sửa${SOME_GAP}đổi(?:,?${SOME_GAP}bổ${SOME_GAP}sung)?\\)?|${SOME_GAP}Việt${SOME_GAP}Nam)?(?:${SOME_GAP}năm)?${SOME_GAP}((?:19|20)\\d{2})(?![\\d/.,]\\d|\\d)`,
  'uy',
);
const WORD = new RegExp(`(?:${GAP},)?${GAP}([\\p{L}\\p{M}/]+)`, 'uy');
/** A name nobody listed goes on while its words are not of the sentence around it. */
const NAME_STOPS = new Set(
  (
    'này nay nêu trên năm ngày số và quy về đã có được của thì là do để khi theo hiện hoặc hay không phải cũng vẫn sẽ chưa cho đến từ tại ' +
    'trong ngoài nếu nhưng mà như còn gồm với bởi vì'
  ).split(' '),
);
const NAME_MAX = 12;

/** Names as a tree of folded syllables, so that the longest is found in one walk. */
interface NameNode {
  next: Map<string, NameNode>;
  isName: boolean;
}

/** Syllables repeat: each is folded once. */
const FOLDED = new Map<string, string>();
const FOLDED_MAX = 5000;

function foldSyllable(word: string): string {
  let folded = FOLDED.get(word);
  if (folded === undefined) {
    if (FOLDED.size >= FOLDED_MAX) FOLDED.clear();
    folded = foldPlain(word);
    FOLDED.set(word, folded);
  }
  return folded;
}

function buildNames(names: readonly string[]): NameNode {
  const root: NameNode = { next: new Map(), isName: false };
  for (const name of names) {
    let node = root;
    for (const word of name.match(/[\p{L}/]+/gu) ?? []) {
      const key = foldPlain(word);
      const below = node.next.get(key) ?? { next: new Map(), isName: false };
      node.next.set(key, below);
      node = below;
    }
    node.isName = true;
  }
  return root;
}

const NAMES = buildNames(LAW_NAMES);
const SHORT_NAMES = new Set(LAW_NAMES.filter((name) => !name.includes(' ')).map(foldMarked));

/**
 * @param text plain text
 * @param capitals where a name may begin (scan.ts), in order
 * @returns every instrument cited by its name, in order
 */
export function findNames(text: string, capitals: readonly number[]): NamedInstrument[] {
  const found: NamedInstrument[] = [];
  let last = 0;
  for (const start of capitals) {
    if (start < last) continue;
    OPENING.lastIndex = start;
    const match = OPENING.exec(text);
    if (!match || LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(OPENING.lastIndex))) continue;
    // "pháp luật", "kỷ luật" in capitals are no law.
    COMMON_BEFORE.lastIndex = start;
    if (COMMON_BEFORE.test(text)) continue;
    const named = readName(text, match);
    if (!named) continue;
    found.push(named);
    last = named.end;
  }
  return found;
}

function readName(text: string, match: RegExpMatchArray): NamedInstrument | null {
  const start = match.index ?? 0;
  const opened = start + match[0].length;
  const [, law, constitution, statutes, congress] = match;
  if (constitution) return toNamed(text, start, after(CONSTITUTION_REST, text, opened) ?? opened, 'Hiến pháp');
  if (statutes)
    return { start, end: after(STATUTES_REST, text, opened) ?? opened, type: 'Điều lệ', date: null, dateSpan: null };
  if (congress) {
    const end = after(CONGRESS_REST, text, opened);
    return end === null ? null : toNamed(text, start, end, 'Nghị quyết');
  }
  const end = law ? readLawName(text, opened) : null;
  return end === null ? null : toNamed(text, start, end, toLawType(law ?? ''));
}

function toLawType(head: string): string {
  const plain = foldPlain(head.replace(/[*_]/g, ''));
  return plain === 'bo luat' ? 'Bộ luật' : plain === 'luat' ? 'Luật' : 'Pháp lệnh';
}

function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** @returns where the name ends: a listed one, one that amends a listed one, or a run of capitalised words */
function readLawName(text: string, at: number): number | null {
  const amended = after(AMENDING, text, at);
  if (amended === null) return readListed(text, at) ?? readUnlisted(text, at);
  const first = readListed(text, amended);
  return first === null ? amended : readAmendedToo(text, first);
}

/** More laws that the same law amends: theirs only when its day, year or number stands after the last of them. */
function readAmendedToo(text: string, first: number): number {
  let end: number | null = first;
  for (let next = after(AND_LAW, text, first); next !== null; next = end && after(AND_LAW, text, end)) {
    end = readListed(text, next);
  }
  return end !== null && after(DATED, text, end) !== null ? end : first;
}

function readListed(text: string, at: number): number | null {
  let node = NAMES;
  let end: number | null = null;
  let depth = 0;
  WORD.lastIndex = at;
  for (let word = WORD.exec(text); word; word = WORD.exec(text)) {
    depth++;
    const below = node.next.get(foldSyllable(word[1] ?? ''));
    if (!below) break;
    node = below;
    // A name of one syllable must be that very syllable: "được" is not "Dược".
    if (node.isName && (depth > 1 || SHORT_NAMES.has(foldMarked(word[1] ?? '')))) end = WORD.lastIndex;
  }
  return end;
}

/** "Luật Phát triển đô thị": begins with a capital, and ends before the first word that belongs to the sentence. */
function readUnlisted(text: string, at: number): number | null {
  let end: number | null = null;
  WORD.lastIndex = at;
  for (let count = 0; count < NAME_MAX; count++) {
    const from = WORD.lastIndex;
    const word = WORD.exec(text)?.[1];
    if (!word || /[,]/.test(text.slice(from, WORD.lastIndex)) || NAME_STOPS.has(word.toLowerCase())) break;
    if (count === 0 && !/^\p{Lu}\p{Ll}/u.test(word)) return null;
    if (count > 4 && /^\p{Lu}/u.test(word)) break;
    end = WORD.lastIndex;
  }
  return end;
}

/** A year belongs to the name ("Luật Đất đai năm 2024"); a day stands after it. */
function toNamed(text: string, start: number, nameEnd: number, type: string): NamedInstrument {
  YEAR_REST.lastIndex = nameEnd;
  const year = YEAR_REST.exec(text)?.[1];
  if (year) {
    const end = YEAR_REST.lastIndex;
    return { start, end, type, date: year, dateSpan: { start: end - 4, end } };
  }
  const { fields, spans } = readTail(text, nameEnd);
  return { start, end: nameEnd, type, date: fields.date, dateSpan: spans.date };
}
