/**
 * Looking a document up by its number, as readers type numbers: "23 qd tw", "QD23", "quyết định 3504", "23 Trung ương".
 * Pure and small: the search page runs it in the browser on the number index. Dates, lists, names and numbers nobody
 * holds are look-up.ts's. Reading and folding are those of number.ts and fold.ts.
 */
import type { Citation } from './citation.ts';
import type { LegalDocument } from './document.ts';
import { DOCUMENT_TYPES } from './document-type.ts';
import { foldLookalikes, foldPlain } from './fold.ts';
import type { Issuers, Level, System } from './issuer.ts';
import { isOurTitle, toIssuerLabel } from './library.ts';
import { type DocumentNumber, foldSymbol, parseNumber, toKey } from './number.ts';

/** What the index says of one document; a document without a number stands in it too, for the names of full-text hits. */
export interface NumberIndexRow {
  slug: string;
  number: string | null;
  /** Canonical key (toKey); several rows may share one. */
  key: string | null;
  type: string;
  title: string | null;
  /** The title is given to this document by our reading alone. */
  titleIsOurs: boolean;
  /** Others of the collection bear the number. */
  isNamesake: boolean;
  /** ISO date, or null when unknown. */
  issuedOn: string | null;
  /** Name of the issuing body, with its place where several bodies bear the name. */
  issuer: string;
  /** Other names the body goes by. */
  names: string[];
  level: Level | null;
  system: System | null;
}

/** The recogniser: handed in, so that who only looks numbers up need not load it. */
export type Recognise = (text: string) => readonly Citation[];

export interface NumberLookUp {
  /** Whether the query says the whole number (ordinal and every symbol), or only one document answers all of it. */
  exact: boolean;
  /** Newest first. */
  rows: NumberIndexRow[];
}

/** @returns one row a document, in the order given */
export function buildNumberIndex(documents: readonly LegalDocument[], issuers: Issuers): NumberIndexRow[] {
  const counts = new Map<string | null, number>();
  for (const { number } of documents) {
    const key = number ? toKey(number) : null;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return documents.map((document) => {
    const key = document.number ? toKey(document.number) : null;
    // Looked up here and not through issuer.ts, whose schema would follow this module into the browser.
    const issuer = issuers.issuers.find(({ id }) => id === document.issuer);
    const place = issuers.places.find(({ id }) => id === issuer?.place);
    return {
      slug: document.slug,
      number: document.number ?? null,
      key,
      type: document.type,
      title: document.title ?? null,
      titleIsOurs: isOurTitle(document),
      isNamesake: key !== null && (counts.get(key) ?? 0) > 1,
      issuedOn: document.issuedOn ?? null,
      issuer: toIssuerLabel(document.issuer, issuers),
      names: issuer ? listNames(issuer, toIssuerLabel(document.issuer, issuers)) : [],
      level: place?.level ?? null,
      system: issuer?.system ?? null,
    };
  });
}

/** Every name a body is called by besides the one shown: also those it is miswritten by, for what is typed is copied from texts. */
function listNames(issuer: Issuers['issuers'][number], shown: string): string[] {
  const { name, names = [], misspellings = [] } = issuer;
  return [name, ...names, ...misspellings].filter((other) => other !== shown);
}

/** Words that belong to any citation and say nothing of which document is meant. */
const FILLERS = ['so', 'so hieu', 'so ky hieu', 'van ban', 'ngay', 'thang', 'nam', 'cua'];
/** What readers call the level of a body. */
const LEVEL_WORDS: Readonly<Record<Level, readonly string[]>> = {
  central: ['trung uong', 'tw'],
  province: ['tinh'],
  city: ['thanh pho'],
  commune: ['xa', 'phuong'],
};
/** Which parts of a row's number a query has named; bits, so that readings of one query can be kept apart. */
const NAMED = { type: 1, body: 2, suffix: 4 } as const;

/**
 * @param query as typed: a number in any of its forms, or a citation pasted with its title
 * @param rows the number index, or those of its files that findShards names
 * @returns the documents whose number it is; none when it says no number. If it says a whole number, only those
 */
export function lookUpNumber(query: string, rows: readonly NumberIndexRow[], recognise: Recognise): NumberLookUp {
  const said = readQuery(query);
  if (said.digits.length === 0) return { exact: false, rows: [] };
  const matches = rows.flatMap((row) => {
    const match = matchRow(row, said);
    return match ? [{ row, exact: match.exact }] : [];
  });
  if (matches.length === 0) {
    // Before the recogniser: whoever types slowly asks at every letter, and it is larger than all the rest of the search.
    const grown = lookUpUnfinished(said, rows);
    return grown.length > 0 ? { exact: false, rows: grown } : lookUpCited(query, rows, recognise);
  }
  const isWhole = matches.some((match) => match.exact);
  const kept = matches.filter((match) => match.exact === isWhole).map((match) => match.row);
  return { exact: isWhole || kept.length === 1, rows: kept.sort(byNewest) };
}

/**
 * Words around a number that are not its own, as in a pasted citation: what the recogniser reads there decides.
 * Figures alone beside a number ("25-NQ/TW 2008") have already been held against every row, and contradict it.
 */
function lookUpCited(query: string, rows: readonly NumberIndexRow[], recognise: Recognise): NumberLookUp {
  // Around what is one word there are no others.
  if (!/\p{L}{2}/u.test(query) || !/\s/.test(query.trim())) return { exact: false, rows: [] };
  const cited = recognise(query).filter((citation) => citation.key !== null);
  const around = cited.reduce((rest, { text }) => rest.replace(text, ' '), query);
  if (!/\p{L}{2}/u.test(around)) return { exact: false, rows: [] };
  const kept = rows.filter((row) => cited.some((citation) => citation.key === row.key && isOfDate(row, citation.date)));
  return { exact: kept.length > 0, rows: kept.sort(byNewest) };
}

/** A number still being typed: "350", "quyết định 350", "23-Q"; its last figure, or its last letter, may go on. */
function lookUpUnfinished(said: Said, rows: readonly NumberIndexRow[]): NumberIndexRow[] {
  const [only, ...others] = said.digits;
  const grown = rows.filter((row) => {
    const ordinal = row.number ? /^0*(\d+)/.exec(row.number)?.[1] : undefined;
    if (!ordinal || only === undefined) return false;
    if (said.isInFigures && others.length === 0 && ordinal.startsWith(only))
      return matchRow(row, { ...said, digits: [ordinal], written: null }, true) !== null;
    return matchRow(row, said, true) !== null;
  });
  return grown.sort((a, b) => (a.key ?? '').length - (b.key ?? '').length || byNewest(a, b));
}

/** A date that was said tells namesakes apart; one that was not said, or is not known, tells nothing. */
function isOfDate(row: NumberIndexRow, date: string | null): boolean {
  return !date || !row.issuedOn || row.issuedOn.startsWith(date);
}

/** For sorting: the newest first. */
export function byNewest(a: NumberIndexRow, b: NumberIndexRow): number {
  return (b.issuedOn ?? '').localeCompare(a.issuedOn ?? '');
}

/** A date, a year, or what stands for one, after a number. */
const DATED = /\s+\(?(?:n[aă]m|ng[aà]y)?\s*\d[\d/.\-\s]*\)?$/iu;

/** @returns the number a query gives with its symbols, type words before it and a date after it aside; else null */
export function readWrittenNumber(query: string): DocumentNumber | null {
  const written = foldLookalikes(query)
    .trim()
    .replace(DATED, '')
    .replace(/^\P{N}+/u, '');
  const parsed = parseNumber(written);
  return parsed?.typeSymbol ? parsed : null;
}

/** What a query says: runs of digits without leading zeros, and all letters joined: "404 QĐ Th.U" gives 404 and "qdthu". */
interface Said {
  digits: string[];
  letters: string;
  /** It ends in figures, which may go on. */
  isInFigures: boolean;
  /** The number as written with its symbols: a row of other symbols is another document, whatever else fits. */
  written: DocumentNumber | null;
}

function readQuery(query: string): Said {
  // TƯ written "T.Ư" is one symbol, and not Tỉnh ủy.
  const runs =
    foldLookalikes(query)
      .replace(/t\.\s?ư(?!\p{L})/giu, 'TƯ')
      // And the "tư" of Thông tư is no symbol at all.
      .replace(/(?<=thông\s{1,3})tư(?!\p{L})/giu, 'tu')
      .match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  return {
    written: readWrittenNumber(query),
    isInFigures: /\d\s*$/.test(query),
    digits: runs.filter(isDigits).map(withoutLeadingZeros),
    // foldSymbol, not foldPlain: it knows that TƯ is Trung ương and not Tỉnh ủy.
    letters: runs
      .filter((run) => !isDigits(run))
      .map(foldSymbol)
      .join(''),
  };
}

function isDigits(run: string): boolean {
  return /^\d+$/.test(run);
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/**
 * A row matches when every digit run and every letter of the query is accounted for by that row, its ordinal among them.
 * @param isUnfinished the last letters may be the beginning of a word
 */
function matchRow(
  row: NumberIndexRow,
  { digits, letters, written }: Said,
  isUnfinished = false,
): { exact: boolean } | null {
  const parsed = row.number ? parseNumber(row.number) : null;
  if (!parsed || (written && !isOfSymbols(parsed, written, isUnfinished))) return null;
  const [, ordinal = '', suffix = ''] = /^(\d+)([a-z]?)/i.exec(parsed.ordinal) ?? [];
  const others = otherDigits(row, parsed.year, [parsed.typeSymbol, parsed.bodySymbol]);
  const ordinalAt = digits.indexOf(withoutLeadingZeros(ordinal));
  if (ordinalAt < 0 || digits.some((run, at) => at !== ordinalAt && !others.has(run))) return null;

  const type = toLetters(parsed.typeSymbol ?? '');
  const body = toLetters(parsed.bodySymbol ?? '');
  const words = new Map<string, number>(ordinaryWords(row, type).map((word) => [word, 0]));
  if (type) words.set(type, NAMED.type);
  if (body) words.set(body, NAMED.body);
  if (suffix) words.set(suffix.toLowerCase(), NAMED.suffix);
  const readings = [...readLetters(letters, words, isUnfinished)].filter((named) => !suffix || named & NAMED.suffix);
  if (readings.length === 0) return null;
  const whole = (type ? NAMED.type : 0) | (body ? NAMED.body : 0);
  return { exact: readings.some((named) => (named & whole) === whole) };
}

/** Ordinal and symbols that were written are held to, the last of them perhaps unfinished; a year written into the number too. */
function isOfSymbols(number: DocumentNumber, written: DocumentNumber, isUnfinished: boolean): boolean {
  const isSame = (symbol: string | null, said: string | null): boolean => {
    const [whole, part] = [foldSymbol(symbol ?? ''), foldSymbol(said ?? '')];
    return isUnfinished ? whole.startsWith(part) : whole === part;
  };
  if (withoutLeadingZeros(number.ordinal) !== withoutLeadingZeros(written.ordinal)) return false;
  if (written.bodySymbol !== null && !isSame(number.bodySymbol, written.bodySymbol)) return false;
  return isSame(number.typeSymbol, written.typeSymbol) && (written.year === null || written.year === number.year);
}

/** Digits a query may carry besides the ordinal: the number's own year, the parts of the date, a term (QH13). */
function otherDigits(row: NumberIndexRow, year: string | null, symbols: readonly (string | null)[]): Set<string> {
  const counted = symbols.flatMap((symbol) => symbol?.match(/\d+/g) ?? []);
  const parts = [year ?? '', ...(row.issuedOn ?? '').split('-'), ...counted];
  return new Set(parts.filter(Boolean).map(withoutLeadingZeros));
}

/** Words that may stand around the number of this row: its type, its issuer by any name, its level, and fillers. */
function ordinaryWords(row: NumberIndexRow, typeSymbol: string): string[] {
  // "-QĐ/" counts Quyết định and Quy định alike, and readers mix the two: any type of the same symbol is understood.
  const types = DOCUMENT_TYPES.filter((entry) => entry.symbols.some((symbol) => foldSymbol(symbol) === typeSymbol));
  const names = [row.issuer, ...row.names];
  const words = [
    row.type,
    ...types.map((entry) => entry.name),
    ...names.flatMap((name) => [name, ...name.split(/\s+/)]),
  ];
  return [...words, ...(row.level ? LEVEL_WORDS[row.level] : []), ...FILLERS].map(toLetters).filter(Boolean);
}

function toLetters(words: string): string {
  return foldPlain(words).replace(/[^a-z]/g, '');
}

/** @returns for each way of cutting the letters wholly into words, which parts of the number it names; empty when there is no way */
function readLetters(letters: string, words: ReadonlyMap<string, number>, isUnfinished: boolean): Set<number> {
  const readings: Set<number>[] = Array.from({ length: letters.length + 1 }, () => new Set());
  readings[0]?.add(0);
  for (let at = 0; at < letters.length; at++) {
    for (const named of readings[at] ?? []) {
      for (const [word, names] of words) {
        if (letters.startsWith(word, at)) readings[at + word.length]?.add(named | names);
        else if (isUnfinished && word.startsWith(letters.slice(at))) readings[letters.length]?.add(named);
      }
    }
  }
  return readings[letters.length] ?? new Set();
}
