/**
 * The number index in pieces: files so small that one of them answers a look-up on a slow line, whatever the size of the
 * collection. Rows stand in the order of their numbers (ordinal, then type, body and year), each file holds a stretch of
 * them, and the directory says where each stretch begins: a number is looked for in one file, a part of one in those it
 * may lie in. Pure; the build writes the files, the browser reads them.
 */
import { DOCUMENT_TYPES } from './document-type.ts';
import { foldLookalikes, foldPlain } from './fold.ts';
import { foldSymbol, parseNumber } from './number.ts';
import { type NumberIndexRow, readWrittenNumber } from './search.ts';

/** What is said once of all rows of a file: the bodies, with their level, system and other names. */
type Body = [name: string, level: NumberIndexRow['level'], system: NumberIndexRow['system'], ...names: string[]];
type Row = [
  slug: string,
  number: string | null,
  type: string,
  issuedOn: string | null,
  body: number,
  title: string | null,
  /** 1: the title is ours; 2: others bear the number. */
  marks: number,
];

/** One file of the index, as JSON. */
export interface NumberShard {
  bodies: Body[];
  rows: Row[];
}

/**
 * Where each file after the first begins: "57,35,20qd.ubnd,tt": how much its ordinal is above that of the file before it,
 * nothing where it is the same one, and of what follows as much as is needed; a "+" where the file before it ends with the
 * same number; "~" where the rows without a number begin. Differences, for they are small and alike: it packs to two thirds.
 */
export type NumberDirectory = string;

export function encodeShard(rows: readonly NumberIndexRow[]): NumberShard {
  const bodies: Body[] = [];
  const places = new Map<string, number>();
  const toBody = ({ issuer, level, system, names }: NumberIndexRow): number => {
    const words = JSON.stringify([issuer, level, system, ...names]);
    const known = places.get(words);
    if (known !== undefined) return known;
    places.set(words, bodies.length);
    return bodies.push([issuer, level, system, ...names]) - 1;
  };
  return {
    rows: rows.map((row): Row => {
      const marks = (row.titleIsOurs ? 1 : 0) + (row.isNamesake ? 2 : 0);
      return [row.slug, row.number, row.type, row.issuedOn, toBody(row), row.title, marks];
    }),
    bodies,
  };
}

export function decodeShard({ bodies, rows }: NumberShard): NumberIndexRow[] {
  return rows.map(([slug, number, type, issuedOn, body, title, marks]) => {
    const [issuer = '', level = null, system = null, ...names] = bodies[body] ?? [];
    return {
      slug,
      number,
      key: number === null ? null : (parseNumber(number)?.key ?? null),
      type,
      title,
      titleIsOurs: (marks & 1) > 0,
      isNamesake: (marks & 2) > 0,
      issuedOn,
      issuer,
      names,
      level,
      system,
    };
  });
}

/** Where a row stands: its ordinal, and what tells it from others of that ordinal, most telling first. */
interface Standing {
  ordinal: number;
  rest: string;
}

/** Where a file begins. */
interface Start extends Standing {
  /** The file before it ends with the same number: too many bear it for one file. */
  isContinued: boolean;
}

/** Rows without a number stand last: nobody looks them up by one. */
const NO_NUMBER: Standing = { ordinal: Number.MAX_SAFE_INTEGER, rest: '' };
const NO_NUMBER_START = '~';

function toStanding(number: string | null): Standing {
  const parsed = number === null ? null : parseNumber(number);
  if (!parsed) return NO_NUMBER;
  const parts = [parsed.typeSymbol, parsed.bodySymbol].map((symbol) => (symbol ? foldSymbol(symbol) : ''));
  return { ordinal: Number.parseInt(parsed.ordinal, 10), rest: [...parts, parsed.year ?? ''].join('.') };
}

function compare(a: Standing, b: Standing): number {
  return a.ordinal - b.ordinal || (a.rest < b.rest ? -1 : a.rest > b.rest ? 1 : 0);
}

/**
 * @param rows of the whole collection
 * @param most size of a file, as `measure` gives it
 * @param measure size of a file's text: bytes as they travel
 * @returns the files in order, and their directory; rows of one number stand in one file unless they alone are too many
 */
export function planShards(
  rows: readonly NumberIndexRow[],
  most: number,
  measure: (text: string) => number,
): { shards: NumberIndexRow[][]; directory: NumberDirectory } {
  const sorted = rows
    .map((row) => ({ row, standing: toStanding(row.number) }))
    .sort((a, b) => compare(a.standing, b.standing) || byDay(a.row, b.row));
  const shards: (typeof sorted)[] = [];
  const sizeOf = (from: number, to: number): number =>
    measure(JSON.stringify(encodeShard(sorted.slice(from, to).map(({ row }) => row))));
  for (let from = 0; from < sorted.length; ) {
    const farthest = findEnd(from, sorted.length, most, sizeOf);
    const to = farthest === sorted.length ? farthest : chooseEnd(from, farthest, (at) => sorted[at]?.standing);
    shards.push(sorted.slice(from, to));
    from = to;
  }
  const directory = writeDirectory(shards.map((shard) => shard.map(({ standing }) => standing)));
  return { shards: shards.map((shard) => shard.map(({ row }) => row)), directory };
}

/** Newest first. */
function byDay(a: NumberIndexRow, b: NumberIndexRow): number {
  return (b.issuedOn ?? '').localeCompare(a.issuedOn ?? '') || (a.slug < b.slug ? -1 : 1);
}

/** The farthest end that fits, by halving. */
function findEnd(from: number, length: number, most: number, sizeOf: (from: number, to: number) => number): number {
  let step = 64;
  while (from + step < length && sizeOf(from, from + step) <= most) step *= 2;
  let [low, high] = [from + 1, Math.min(length, from + step)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sizeOf(from, middle) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A file may be so much smaller for the sake of the directory. */
const SPARE = 1 / 8;

/** Of the ends near the farthest that one where the directory has least to say; within a number only where none begins. */
function chooseEnd(from: number, farthest: number, standingAt: (at: number) => Standing | undefined): number {
  const toCost = (at: number): number => {
    const [before = NO_NUMBER, first = NO_NUMBER] = [standingAt(at - 1), standingAt(at)];
    return compare(before, first) === 0 ? Number.POSITIVE_INFINITY : toRestStart(before, first).length;
  };
  const nearest = farthest - Math.floor((farthest - from) * SPARE);
  let [end, cost] = [farthest, toCost(farthest)];
  for (let at = farthest - 1; at > from && (at >= nearest || cost === Number.POSITIVE_INFINITY); at--) {
    if (toCost(at) < cost) [end, cost] = [at, toCost(at)];
  }
  return end;
}

function writeDirectory(shards: readonly (readonly Standing[])[]): NumberDirectory {
  let reached = 0;
  const starts = shards.slice(1).map((shard, at) => {
    const [before = NO_NUMBER, first = NO_NUMBER] = [shards[at]?.at(-1), shard[0]];
    if (first.ordinal === NO_NUMBER.ordinal) return NO_NUMBER_START;
    const step = first.ordinal - reached;
    reached = first.ordinal;
    return `${step === 0 ? '' : step}${toRestStart(before, first)}`;
  });
  return starts.join(',');
}

/** As few letters after the ordinal as tell where a file begins from where the one before it ends. */
function toRestStart(before: Standing, first: Standing): string {
  if (before.ordinal !== first.ordinal) return '';
  if (before.rest === first.rest) return `${first.rest}+`;
  let length = 1;
  while (length < first.rest.length && before.rest.startsWith(first.rest.slice(0, length))) length++;
  return first.rest.slice(0, length);
}

function readDirectory(directory: NumberDirectory): Start[] {
  if (directory === '') return [];
  let ordinal = 0;
  return directory.split(',').map((start) => {
    if (start === NO_NUMBER_START) return { ...NO_NUMBER, isContinued: false };
    const [, step = '', rest = '', more = ''] = /^(\d*)([^+]*)(\+?)$/.exec(start) ?? [];
    ordinal += Number(step);
    return { ordinal, rest, isContinued: more !== '' };
  });
}

/** What a query says of where its rows may stand. */
interface Sought {
  ordinals: number[];
  /** Beginnings of what follows the ordinal; empty where nothing is said of it. */
  rests: string[];
}

/** Ordinals that begin so, besides the very one: "350" while "3504" is being typed. */
const GROWN = 1;

/**
 * @param isWide whatever type the query seems to say: for one in which nothing was found
 * @returns the files a query's rows may stand in, the likeliest first; none when it says no number
 */
export function findShards(query: string, directory: NumberDirectory, isWide = false): number[] {
  const starts = readDirectory(directory);
  const sought = readSought(query);
  const { ordinals } = sought;
  const rests = isWide ? [] : sought.rests;
  const found = ordinals.flatMap((ordinal) => {
    const narrow = rests.flatMap((rest) => toRange(starts, { ordinal, rest }, { ordinal, rest: `${rest}\uffff` }));
    return narrow.length > 0 ? narrow : toRange(starts, { ordinal, rest: '' }, { ordinal, rest: '\uffff' });
  });
  // Figures alone may go on; whoever has typed more than figures has done with them.
  const isGrowing = /^\D*\d+$/.test(query.trim()) && rests.length === 0;
  const grown = isGrowing
    ? ordinals.flatMap((ordinal) =>
        Array.from({ length: GROWN }, (_, at) => 10 ** (at + 1)).flatMap((scale) =>
          toRange(
            starts,
            { ordinal: ordinal * scale, rest: '' },
            { ordinal: ordinal * scale + scale - 1, rest: '\uffff' },
          ),
        ),
      )
    : [];
  return [...new Set([...found, ...grown])];
}

/** Files whose stretch meets the one asked for. */
function toRange(starts: readonly Start[], from: Standing, to: Standing): number[] {
  const fileOf = (standing: Standing): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(starts[middle] as Standing, standing) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let first = fileOf(from);
  for (let start = starts[first - 1]; start?.isContinued && compare(start, from) === 0; start = starts[first - 1])
    first--;
  return Array.from({ length: fileOf(to) - first + 1 }, (_, at) => first + at);
}

const SYMBOLS = [...new Set(DOCUMENT_TYPES.flatMap(({ symbols }) => symbols.map(foldSymbol)))].sort(
  (a, b) => b.length - a.length,
);
const NAMES = DOCUMENT_TYPES.map(({ name, symbols }) => ({ name: toLetters(name), symbols: symbols.map(foldSymbol) }));

function toLetters(words: string): string {
  return foldPlain(words).replace(/[^a-z]/g, '');
}

const YEAR = /^(?:19|20)\d{2}$/;

/** The first figures are the ordinal; the next may be, where the first are a year. */
function readSought(query: string): Sought {
  const written = foldLookalikes(query).trim();
  const runs = written.match(/\d+/g) ?? [];
  const [first = '', second = ''] = runs;
  // "2007/BTP-VP ngày 21/4/2003": what a symbol follows at once is the number, whatever year it may look like.
  const isYear = YEAR.test(first) && second !== '' && !/^\P{N}*\d+\s*[/-]\s*\p{L}{2}/u.test(written);
  const ordinals = [...new Set((isYear ? [second, first] : [first]).filter(Boolean).map(Number))];
  const parsed = readWrittenNumber(query);
  if (parsed) {
    const parts = [foldSymbol(parsed.typeSymbol ?? ''), foldSymbol(parsed.bodySymbol ?? ''), parsed.year ?? ''];
    const said = parsed.bodySymbol === null ? 1 : parsed.year === null ? 2 : 3;
    return { ordinals: [Number.parseInt(parsed.ordinal, 10)], rests: [parts.slice(0, said).join('.')] };
  }
  const letters = toLetters(written.replace(/^(?:s[oố](?:\s+(?:hi[eệ]u|k[yý]\s+hi[eệ]u))?)\s+/iu, ''));
  return { ordinals, rests: readRests(letters, runs.slice(1)) };
}

/** "ndcp": a symbol, and after it perhaps a body's; the words of a type stand for its symbols. */
function readRests(letters: string, runs: readonly string[]): string[] {
  const year = runs.find((run) => YEAR.test(run)) ?? '';
  const named = NAMES.filter(({ name }) => letters.startsWith(name)).sort((a, b) => b.name.length - a.name.length)[0];
  const after = named ? letters.slice(named.name.length).replace(/^so/, '') : letters;
  const symbol = SYMBOLS.find(
    (other) => other !== '' && after.startsWith(other) && (!named || named.symbols.includes(other)),
  );
  if (symbol === undefined) return named ? named.symbols.filter(Boolean) : [];
  const body = after.slice(symbol.length);
  // "33 2022 QH15": the symbol counts the terms of the National Assembly.
  const term = symbol.endsWith('qh') && body === '' ? runs.find((run) => /^\d{1,2}$/.test(run)) : undefined;
  if (term) return [`${symbol}${term}`];
  // Names have vowels, symbols hardly any: "ubnd", "vksndtctandtc"; not "banbithu".
  const vowels = (body.match(/[aeiouy]/g) ?? []).length;
  const isSymbol = body !== '' && (vowels < 2 || vowels / body.length < 0.2);
  return [isSymbol ? [symbol, body, ...(year ? [year] : [])].join('.') : symbol];
}
