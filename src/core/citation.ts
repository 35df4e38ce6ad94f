/**
 * The recogniser: finds every place where a text cites an instrument, and what it says of it.
 * Pure; offsets always point into the text as given (UTF-16 units, end exclusive). The rules of spans and fields are
 * those of the corpus guidelines: from the type word to the end of the number; the type is what the words say, never
 * what the symbol implies.
 */
import { type Anaphor, buildAntecedents, findAnaphors } from './citation/anaphor.ts';
import {
  type Head,
  isAfterSo,
  isFormCode,
  isOwnNumber,
  readColonHead,
  readDistantHead,
  readHead,
} from './citation/head.ts';
import { isListBetween, isListGoingOn, shareAlongLists } from './citation/list.ts';
import type { Citation, Found } from './citation/model.ts';
import { findNames, type NamedInstrument } from './citation/name.ts';
import { findNumbers, type NumberPlace } from './citation/number.ts';
import { type PlainText, toPlainText } from './citation/plain-text.ts';
import { readProvision } from './citation/provision.ts';
import { findRunningHeads, readAcross } from './citation/running-head.ts';
import { type Scan, scanText } from './citation/scan.ts';
import { NO_TAIL, readIssuer, readTail } from './citation/tail.ts';
import { foldMarked } from './fold.ts';
import { type DocumentNumber, parseNumber } from './number.ts';
import type { Span } from './passage.ts';

export type { Citation, CitationKind } from './citation/model.ts';

/** What looks like a number and was not understood as a citation: silence never means "fine". */
export interface NearMiss extends Span {
  text: string;
}

export interface Recognition {
  citations: Citation[];
  nearMisses: NearMiss[];
}

/** @param given any text @returns every citation in the order of the text; a list gives one a number */
export function recogniseCitations(given: string): Citation[] {
  return recogniseText(given).citations;
}

/** @param given any text @returns its citations, and what looked like one */
export function recogniseText(given: string): Recognition {
  const scan = scanText(given);
  const plain = toPlainText(given, scan.loose);
  const { citations, nearMisses } = withInterrupted(
    plain.text,
    recognisePlain(plain.text, scan.loose.length === 0 ? scan : scanText(plain.text)),
  );
  return {
    citations: toGiven(citations, given, plain),
    nearMisses: nearMisses.map((miss) => toGivenSpan(miss, given, plain)),
  };
}

interface PlainRecognition {
  citations: Citation[];
  nearMisses: Span[];
}

function recognisePlain(text: string, scan: Scan): PlainRecognition {
  const { found, nearMisses } = findNumbered(text, scan.figures);
  shareAlongLists(text, found);
  const numbered = found.map(({ citation }) => citation);
  const findAntecedent = buildAntecedents(numbered);
  const anaphors = findAnaphors(text, scan.pointers).map((anaphor) =>
    toAnaphor(text, anaphor, findAntecedent(anaphor)),
  );
  const names = findNames(text, scan.capitals)
    .filter(buildOverlapTest(numbered))
    .map((name) => toNamed(text, name));
  return { citations: inOrder([...numbered, ...anaphors, ...names]), nearMisses };
}

/** What a page's running head interrupts takes the place of what was found of it on either side. */
function withInterrupted(text: string, recognition: PlainRecognition): PlainRecognition {
  const heads = findRunningHeads(text);
  if (heads.length === 0) return recognition;
  const interrupted = readAcross(text, heads, (words) => recognisePlain(words, scanText(words)).citations);
  return {
    citations: inOrder([...recognition.citations.filter(buildOverlapTest(interrupted)), ...interrupted]),
    nearMisses: recognition.nearMisses.filter(buildOverlapTest(interrupted)),
  };
}

const inOrder = (citations: Citation[]): Citation[] => citations.sort((a, b) => a.start - b.start || b.end - a.end);

function findNumbered(text: string, figures: readonly number[]): { found: Found[]; nearMisses: Span[] } {
  const found: Found[] = [];
  const nearMisses: Span[] = [];
  let code: Span | null = null;
  for (const place of findNumbers(text, figures)) {
    const head = place.understood ? readHead(text, place.start) : null;
    if (!head && (isFormCode(text, place.start) || (code && isListBetween(text, code.end, place.start)))) {
      code = place;
      continue;
    }
    const citation = place.understood ? toFound(text, place, head, found.at(-1) ?? null) : null;
    if (citation) found.push(citation);
    else if (isMeant(text, place)) nearMisses.push(place);
  }
  return { found, nearMisses };
}

/**
 * Whether a number that was not understood was yet meant as one: "số" or a type word stands before it, or a symbol of a
 * type is among its own. A figure and a word with spaces between them, or the code of a row in a table, is none.
 */
function isMeant(text: string, { start, end, bare, understood }: NumberPlace): boolean {
  const words = text.slice(start, end);
  if (bare || (understood && /[\s*_]/.test(words))) return false;
  return !understood || parseNumber(words)?.typeSymbol != null || isAfterSo(text, start);
}

/** Decides whether a number is a citation, and of what: by the words before it, else by the list it continues. */
function toFound(text: string, at: NumberPlace, head: Head | null, previous: Found | null): Found | null {
  const parsed = parseNumber(text.slice(at.start, at.end));
  if (!parsed) return null;
  const { number, key } = parsed;
  if (!head && isOwnNumber(text, at.start, at.end)) return toSelfNumber(text, at, parsed);
  const inList = !head && previous !== null && isListGoingOn(text, previous, at.start);
  const distant = head || inList ? null : readDistantHead(text, at.start);
  const colon = head || inList || distant ? null : readColonHead(text, at.start);
  const isGoverned = head || inList || distant || colon;
  if (!isGoverned && parsed.typeSymbol === null && !isDispatch(parsed) && !isAfterSo(text, at.start)) return null;
  const governing = head ?? distant;
  const tail = readTail(text, at.end);
  // "Chỉ thị của Ban Bí thư số …", "các Quyết định của Bộ Chính trị: số …": the body is named before the number.
  const words = (distant ?? colon)?.words;
  const issuer = tail.spans.issuer
    ? null
    : words
      ? readIssuer(text, words.end)
      : inList
        ? toListIssuer(previous)
        : null;
  const start = governing?.start ?? at.start;
  const provision = governing ? readProvision(text, start) : null;
  const { start: from, end } = at;
  const { date, title, titleQuoted } = tail.fields;
  const citation: Citation = {
    date,
    title,
    titleQuoted,
    issuer: issuer ? collapse(text.slice(issuer.start, issuer.end)) : tail.fields.issuer,
    start,
    end,
    text: text.slice(start, end),
    kind: 'numbered',
    type: governing?.type ?? (inList ? previous.citation.type : (colon?.type ?? null)),
    number,
    key,
    titleShared: false,
    provision: provision ? collapse(text.slice(provision.start, provision.end)) : null,
    antecedent: null,
    spans: {
      date: tail.spans.date,
      title: tail.spans.title,
      issuer: issuer ?? tail.spans.issuer,
      number: { start: from, end },
      type: governing?.words ?? (inList ? previous.citation.spans.type : (colon?.words ?? null)),
      provision,
    },
  };
  return { citation, tailEnd: tail.end, ownHead: governing !== null, isSameDay: tail.isSameDay };
}

/** The body named before the first number of a list is that of all its members. */
function toListIssuer({ citation: { spans } }: Found): Span | null {
  return spans.issuer && spans.number && spans.issuer.end <= spans.number.start ? spans.issuer : null;
}

/** Whether a symbol without a type is that of a dispatch: a body and its unit, each of two letters at least ("7593/VPCP-CN"). */
function isDispatch({ bodySymbol }: DocumentNumber): boolean {
  const segments = bodySymbol?.split('-') ?? [];
  return segments.length > 1 && segments.every((segment) => /^\p{L}{2}/u.test(segment));
}

/** A test for spans that come in order: whether each is clear of every citation found. */
function buildOverlapTest(found: readonly Span[]): (span: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while (at < found.length && (found[at] as Span).end <= start) at++;
    return at >= found.length || (found[at] as Span).start >= end;
  };
}

const collapse = (words: string): string => words.replace(/[\s*_]+/g, ' ');

const NOTHING = {
  ...NO_TAIL.fields,
  type: null,
  number: null,
  key: null,
  titleShared: false,
  provision: null,
  antecedent: null,
  spans: { ...NO_TAIL.spans, number: null, type: null, provision: null },
} as const;

function toSelfNumber(text: string, { start, end }: Span, { number, key }: DocumentNumber): Found {
  const spans = { ...NOTHING.spans, number: { start, end } };
  const citation: Citation = {
    ...NOTHING,
    start,
    end,
    text: text.slice(start, end),
    kind: 'self-number',
    number,
    key,
    spans,
  };
  return { citation, tailEnd: end, ownHead: false, isSameDay: false };
}

function toAnaphor(text: string, { start, end, type, words }: Anaphor, antecedent: string | null): Citation {
  return {
    ...NOTHING,
    start,
    end,
    text: text.slice(start, end),
    kind: 'anaphor',
    type,
    antecedent,
    spans: { ...NOTHING.spans, type: words },
  };
}

function toNamed(text: string, { start, end, type, date, dateSpan }: NamedInstrument): Citation {
  const provision = readProvision(text, start);
  return {
    ...NOTHING,
    start,
    end,
    text: text.slice(start, end),
    kind: 'by-name',
    type,
    date,
    provision: provision ? collapse(text.slice(provision.start, provision.end)) : null,
    spans: { ...NOTHING.spans, type: { start, end }, date: dateSpan, provision },
  };
}

/** Leads every offset back to the text as given. */
function toGiven(citations: Citation[], given: string, plain: PlainText): Citation[] {
  if (plain.text === given) return citations;
  return citations.map((citation) => {
    const entries = Object.entries(citation.spans).map(([field, span]) => [
      field,
      span && toGivenSpan(span, given, plain),
    ]);
    const spans = Object.fromEntries(entries) as Citation['spans'];
    return { ...citation, ...toGivenSpan(citation, given, plain), spans };
  });
}

function toGivenSpan({ start, end }: Span, given: string, plain: PlainText): NearMiss {
  const from = plain.toStart(start);
  const to = plain.toEnd(end);
  return { start: from, end: to, text: given.slice(from, to) };
}

/** Longer names of a type that its number and its header do not tell apart. */
const WIDER_TYPES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['chương trình hành động', 'chương trình'],
    ['kế hoạch hành động', 'kế hoạch'],
    ['thông báo kết luận', 'thông báo'],
    ['báo cáo thẩm tra', 'báo cáo'],
    ['báo cáo giải trình', 'báo cáo'],
    ['kết luận thanh tra', 'kết luận'],
  ].map((names) => names.map(foldMarked)),
);

/** @returns whether two type words are the same, tone placement, case and what is said in more words aside */
export function isSameType(a: string, b: string): boolean {
  const fold = (type: string): string => WIDER_TYPES[foldMarked(type)] ?? foldMarked(type);
  return a === b || fold(a) === fold(b);
}
