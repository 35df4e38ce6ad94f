/**
 * The recogniser: finds every place where a text cites an instrument, and what it says of it.
 * Pure, on plain text; offsets always point into the text as given (UTF-16 units, end exclusive).
 * The rules of spans and fields are those of the corpus guidelines: from the type word to the end of the number;
 * the type is what the words say, never what the symbol implies.
 */
import { ABBREVIATED_HEADS, GAP, NUMBER_FORMS, NUMBER_START, SERIES_WORDS, TYPE_WORDS } from './citation-forms.ts';
import { readTail, type Tail } from './citation-tail.ts';
import { DOCUMENT_TYPES, TYPE_ABBREVIATIONS } from './document-type.ts';
import { foldMarked } from './fold.ts';
import { normaliseNumber, parseNumber, toKey } from './number.ts';
import type { Span } from './passage.ts';

export type CitationKind = 'numbered' | 'by-name' | 'self-number' | 'anaphor';

export interface Citation extends Span {
  /** The slice start–end of the text. */
  text: string;
  kind: CitationKind;
  /** Plain form of the type word that governs it, or null when nothing says. */
  type: string | null;
  /** The number as written, made comparable (normaliseNumber); null when cited by name or by "này". */
  number: string | null;
  /** Canonical key (toKey): what the registry and search go by. */
  key: string | null;
  /** ISO date, a year alone where only that is said, else null. */
  date: string | null;
  /** The body after "của" or "do", as written. */
  issuer: string | null;
  /** The title, without its quotation marks; an unquoted one begins at "về". */
  title: string | null;
  titleQuoted: boolean;
  /** The title stands at the end of a list and is said of all its members together. */
  titleShared: boolean;
  /** Where each field stands; a shared field points at the words that say it. */
  spans: { number: Span | null; type: Span | null; date: Span | null; issuer: Span | null; title: Span | null };
}

interface Found extends Citation {
  /** End of date, issuer and term: where a list may go on. */
  tailEnd: number;
  /** Whether a type word of its own stands before it. */
  ownHead: boolean;
}

const NUMBER = new RegExp(`${NUMBER_START}(?:${NUMBER_FORMS.map((form) => form.source).join('|')})`, 'gu');
const SO = `(?:${GAP}+(?:số|so)(?:${GAP}+hiệu)?${GAP}*[:.]?)`;
const HEAD_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])(${TYPE_WORDS})(?:${SO}|${GAP}*:)?${GAP}*$`, 'iu');
const ABBREVIATED_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}/-])(${ABBREVIATED_HEADS})${SO}?${GAP}+$`, 'u');
const LAW_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])((?:Bộ${GAP}+luật|Luật|Pháp${GAP}+lệnh))${GAP}+\\p{Lu}[^.;:()\\d]{1,150}?${SO}${GAP}*$`,
  'u',
);
const COLON_HEAD = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:các|những)${GAP}+(${TYPE_WORDS})[^.;:\\d]{0,120}:${GAP}*(?:số${GAP}*)?$`,
  'iu',
);
const BARE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:${caseless(SERIES_WORDS)})|${ABBREVIATED_HEADS})${GAP}+(?:số${GAP}*:?${GAP}*)?(\\d{1,4}(?:${GAP}*/${GAP}*(?:19|20)\\d{2})?)(?![\\p{L}\\d%]|[./:–-]\\d|[./-]\\p{L}|${GAP}*[/-]${GAP}*\\p{Lu})`,
  'gu',
);
const SELF_BEFORE = new RegExp(`(?:^|[\\n|])[^\\p{L}\\d\\n]*Số(?:${GAP}+hiệu)?${GAP}*(?::|(?=\\d))${GAP}*$`, 'u');
const ANAPHOR = new RegExp(
  `(?<![\\p{L}\\p{M}])(${caseless(TYPE_WORDS)})${GAP}+(?:này|nói${GAP}+trên|nêu${GAP}+trên|trên(?=${GAP}*[,.;:)]))(?![\\p{L}\\p{M}])`,
  'gu',
);
const BY_NAME = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:Hiến${GAP}+pháp(?:${GAP}+năm)?${GAP}+(\\d{4})|Điều${GAP}+lệ${GAP}+Đảng(?:${GAP}+Cộng${GAP}+sản${GAP}+Việt${GAP}+Nam)?|(?:Bộ${GAP}+luật|Luật|Pháp${GAP}+lệnh)${GAP}+\\p{Lu}[^.;:()\\d]{1,90}?(?:${GAP}+năm)?${GAP}+((?:19|20)\\d{2}))(?![\\d/])`,
  'gu',
);
const SHORT_LIST = new RegExp(`^${GAP}*(?:,|và|hoặc|,${GAP}*và)${GAP}*(?:số${GAP}*)?$`, 'u');
const LONG_LIST = new RegExp(`^${GAP}*(?:[,;]|và|hoặc|[,;]${GAP}*và)${GAP}*(?:số${GAP}*)?$`, 'u');
const TYPE_BY_FOLD = new Map(DOCUMENT_TYPES.map((entry) => [foldMarked(entry.name), entry.name]));
/** How far back the words that govern a number may stand, in UTF-16 units. */
const LOOK_BACK = 200;

/** Type words begin with a capital where they name an instrument; the rest of the word may be of either case. */
function caseless(words: string): string {
  return words
    .split('|')
    .map(
      (word) =>
        `(?:${word}|${word.replace(/^./u, (letter) => letter.toLowerCase())}|${word.replace(/\\p\{[^}]*\}|\[[^\]]*\][+*]?|./gu, upperLetter)})`,
    )
    .join('|');
}

function upperLetter(piece: string): string {
  return piece.length === 1 ? piece.toUpperCase() : piece;
}

/**
 * @param text any plain text
 * @returns every citation in the order of the text; a list gives one a number
 */
export function recogniseCitations(text: string): Citation[] {
  const numbered = findNumbered(text);
  shareAlongLists(text, numbered);
  const all: Citation[] = [...numbered.map(toCitation), ...findAnaphors(text)];
  const names = findByName(text).filter(
    (name) => !all.some((other) => other.start < name.end && name.start < other.end),
  );
  return [...all, ...names].sort((a, b) => a.start - b.start);
}

function findNumbered(text: string): Found[] {
  const places = [...findSymbolNumbers(text), ...findBareNumbers(text)].sort((a, b) => a.start - b.start);
  const found: Found[] = [];
  for (const place of places) {
    const previous = found.at(-1);
    if (previous && place.start < (previous.spans.number?.end ?? 0)) continue;
    const citation = toFound(text, place, previous ?? null);
    if (citation) found.push(citation);
  }
  return found;
}

function findSymbolNumbers(text: string): Span[] {
  return [...text.matchAll(NUMBER)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function findBareNumbers(text: string): Span[] {
  return [...text.matchAll(BARE)].flatMap((match) => {
    const number = match[1];
    const end = match.index + match[0].length;
    return number ? [{ start: end - number.length, end }] : [];
  });
}

/** Decides whether a number is a citation, and of what: by the words before it, else by the list it continues. */
function toFound(text: string, at: Span, previous: Found | null): Found | null {
  const raw = text.slice(at.start, at.end);
  const number = normaliseNumber(raw);
  const parsed = parseNumber(number);
  if (!parsed) return null;
  const before = text.slice(Math.max(0, at.start - LOOK_BACK), at.start);
  if (SELF_BEFORE.test(before)) return toSelfNumber(text, at, number);
  const head = readHead(before, at.start);
  const inList = !head && previous?.kind === 'numbered' && LONG_LIST.test(text.slice(previous.tailEnd, at.start));
  const colon = head || inList ? null : COLON_HEAD.exec(before);
  const known = parsed.typeSymbol !== null || parsed.bodySymbol?.includes('-') || /so?ố\s*$/iu.test(before);
  if (!head && !inList && !colon && !known) return null;
  const tail = readTail(text, at.end);
  const start = head?.start ?? at.start;
  return {
    ...tail.fields,
    start,
    end: at.end,
    text: text.slice(start, at.end),
    kind: 'numbered',
    type: head?.type ?? (inList ? previous.type : toTypeName(colon?.[1] ?? null)),
    number,
    key: toKey(number),
    titleShared: false,
    tailEnd: tail.end,
    ownHead: head !== null,
    spans: { ...tail.spans, number: at, type: head?.words ?? (inList ? previous.spans.type : null) },
  };
}

interface Head {
  start: number;
  type: string | null;
  words: Span;
}

function readHead(before: string, end: number): Head | null {
  const match = HEAD_BEFORE.exec(before) ?? ABBREVIATED_BEFORE.exec(before) ?? LAW_BEFORE.exec(before);
  const words = match?.[1];
  if (!match || !words) return null;
  const start = end - before.length + match.index;
  return { start, type: toTypeName(words), words: { start, end: start + words.length } };
}

function toTypeName(words: string | null): string | null {
  if (!words) return null;
  const plain = words.replace(/[*_]/g, '').trim();
  return TYPE_ABBREVIATIONS[plain] ?? TYPE_BY_FOLD.get(foldMarked(plain)) ?? null;
}

const NOTHING: Tail = {
  end: 0,
  fields: { date: null, issuer: null, title: null, titleQuoted: false },
  spans: { date: null, issuer: null, title: null },
};

function toSelfNumber(text: string, at: Span, number: string): Found {
  return {
    ...NOTHING.fields,
    ...at,
    text: text.slice(at.start, at.end),
    kind: 'self-number',
    type: null,
    number,
    key: toKey(number),
    titleShared: false,
    tailEnd: at.end,
    ownHead: false,
    spans: { ...NOTHING.spans, number: at, type: null },
  };
}

/**
 * Gives the members of a list what is said once for all of them: date and issuer to members under one head
 * ("217-QĐ/TW, 218-QĐ/TW ngày …"), the title to every member before it, marked as shared. An unquoted title at the
 * end of a list is shared by all: it tells their subject and is nobody's own words. A bare number takes the symbol
 * of the member that ends its list ("217, 218-QĐ/TW").
 */
function shareAlongLists(text: string, found: Found[]): void {
  for (let at = found.length - 2; at >= 0; at--) {
    const member = found[at] as Found;
    const next = found[at + 1] as Found;
    if (member.kind !== 'numbered' || next.kind !== 'numbered') continue;
    if (!SHORT_LIST.test(text.slice(member.tailEnd, next.start))) continue;
    if (!next.ownHead) shareUnderOneHead(member, next);
    if (!member.title && next.title) {
      member.title = next.title;
      member.titleQuoted = next.titleQuoted;
      member.spans.title = next.spans.title;
      member.titleShared = true;
      if (!next.titleQuoted) next.titleShared = true;
    }
  }
}

function shareUnderOneHead(member: Found, next: Found): void {
  if (!member.date && !member.issuer) {
    member.date = next.date;
    member.issuer = next.issuer;
    member.spans.date = next.spans.date;
    member.spans.issuer = next.spans.issuer;
  }
  if (member.number && next.key && /^\d+$/.test(member.number)) {
    member.key = next.key.replace(/^[^-]+/, member.number.replace(/^0+(?=\d)/, ''));
  }
}

function toCitation({ tailEnd: _tailEnd, ownHead: _ownHead, ...citation }: Found): Citation {
  return citation;
}

function findAnaphors(text: string): Citation[] {
  return [...text.matchAll(ANAPHOR)].flatMap((match) => {
    const words = match[1] ?? '';
    if (!/^\p{Lu}/u.test(words)) return [];
    return [toNameless(text, match.index, match[0].length, 'anaphor', toTypeName(words), null)];
  });
}

function findByName(text: string): Citation[] {
  return [...text.matchAll(BY_NAME)].map((match) => {
    const type = /^(?:Bộ\s+luật|Luật|Pháp\s+lệnh)/u.exec(match[0])?.[0] ?? null;
    return toNameless(text, match.index, match[0].length, 'by-name', toTypeName(type), match[1] ?? match[2] ?? null);
  });
}

function toNameless(
  text: string,
  start: number,
  length: number,
  kind: CitationKind,
  type: string | null,
  date: string | null,
): Citation {
  return {
    ...NOTHING.fields,
    start,
    end: start + length,
    text: text.slice(start, start + length),
    kind,
    type,
    number: null,
    key: null,
    date,
    titleShared: false,
    spans: { ...NOTHING.spans, number: null, type: { start, end: start + length } },
  };
}

/** @returns whether two type words are the same, tone placement and case aside */
export function isSameType(a: string, b: string): boolean {
  return foldMarked(a) === foldMarked(b);
}
