/**
 * The documents of a collection before their texts: who issued what, when, under which number. Kept in arrays of plain
 * numbers, so that a hundred thousand of them take a few megabytes; each is put together when it is needed.
 */
import { type Body, buildLocalBodies, CENTRE, type Place, STATE_CENTRE } from './bodies.ts';
import { type NumberParts, saysYear, toNumberParts, toSlug, writeNumber } from './number.ts';
import { createRandom, type Random } from './random.ts';
import { buildSeries, type Series } from './series.ts';
import { writeTitle } from './titles.ts';

export interface Instrument {
  index: number;
  slug: string;
  /** Folder of documents/ it stands in. */
  folder: 'dang' | 'nha-nuoc';
  number: NumberParts;
  /** As its own document writes it. */
  canonical: string;
  type: string;
  title: string;
  issuer: Body;
  issuedOn: string;
  series: Series;
}

export interface Plan {
  count: number;
  seed: number;
  places: readonly Place[];
  bodies: readonly Body[];
  /** The instrument of an index: they stand in the order of their days. */
  at: (index: number) => Instrument;
  /** First index of the same day: only what stands before it was issued earlier. */
  dayStart: (index: number) => number;
  /** The document before it of the same series, type word and body, or -1. */
  previousOf: Int32Array;
  /** Indexes of what everyone cites, and of what a place issued, in order. */
  hubs: readonly number[];
  byPlace: ReadonlyMap<string, readonly number[]>;
  /** A place and those it lies within, innermost first. */
  placesAround: (placeId: string) => readonly string[];
}

const FIRST_MONDAY = Date.UTC(2001, 4, 7);
const DAY = 86_400_000;
/** Working days from the first Monday to the end of November 2025. */
const WORKING_DAYS = 6400;
const TERMS_CENTRE = ['2001-04-22', '2006-04-25', '2011-01-19', '2016-01-28', '2021-02-01', '2026-01-25'];
const TERMS_LOCAL = ['2000-12-20', '2005-12-20', '2010-10-20', '2015-10-20', '2020-10-20', '2025-10-20'];
/** Days from which each legislature counts, from the eleventh. */
const LEGISLATURES = ['2002-07-19', '2007-07-19', '2011-07-21', '2016-07-20', '2021-07-20'];
/** How many documents go out in pairs, on one day and with adjoining numbers: 217 and 218. */
const PAIRED = 0.07;
const SALT = 101;

/** @param count documents; small collections know fewer provinces, so that documents of one place can cite each other */
export function planCollection(count: number, seed: number): Plan {
  const { provinces, districts } = buildLocalBodies(Math.min(63, Math.max(3, Math.round(count / 60))));
  const series = buildSeries(provinces, districts);
  const places = [CENTRE, ...[...provinces, ...districts].map(({ place }) => place)];
  const bodies = [...new Map(series.flatMap((row) => row.bodies).map((body) => [body.id, body])).values()];
  const rows = numberDocuments(count, seed, series);
  const parents = new Map(places.map(({ id, within }) => [id, within]));
  const { dayOf } = rows;
  return {
    count,
    seed,
    places,
    bodies,
    at: (index) => toInstrument(rows, series, seed, index),
    dayStart: (index) => {
      let first = index;
      while (first > 0 && dayOf[first - 1] === dayOf[index]) first--;
      return first;
    },
    previousOf: rows.previousOf,
    ...toPools(rows, series),
    placesAround: (placeId) => {
      const around: string[] = [];
      for (let id: string | undefined = placeId; id; id = parents.get(id)) around.push(id);
      return around;
    },
  };
}

interface Rows {
  seriesOf: Uint16Array;
  ordinalOf: Uint32Array;
  dayOf: Uint16Array;
  typeOf: Uint8Array;
  bodyOf: Uint8Array;
  patternOf: Uint8Array;
  /** 1 where the name of the file needs the issuer's id, for another document has it already. */
  isSuffixed: Uint8Array;
  previousOf: Int32Array;
}

function numberDocuments(count: number, seed: number, series: readonly Series[]): Rows {
  const random = createRandom(seed, SALT);
  const rows: Rows = {
    seriesOf: new Uint16Array(count),
    ordinalOf: new Uint32Array(count),
    dayOf: new Uint16Array(count),
    typeOf: new Uint8Array(count),
    bodyOf: new Uint8Array(count),
    patternOf: new Uint8Array(count),
    isSuffixed: new Uint8Array(count),
    previousOf: new Int32Array(count).fill(-1),
  };
  const slugs = new Set<string>();
  const counters = new Map<number, { period: string; last: number }>();
  const latest = new Map<string, number>();
  const pickSeries = buildPicker(series, random);
  let paired = true;
  for (let index = 0; index < count; index++) {
    // A pair shares everything but its number; a third is not added to it.
    const before = index - 1;
    paired = !paired && index > 0 && random.chance(PAIRED);
    const at = paired ? (rows.seriesOf[before] as number) : null;
    rows.dayOf[index] = paired ? (rows.dayOf[before] as number) : Math.floor((index * WORKING_DAYS) / count);
    const issuedOn = toDate(rows.dayOf[index] as number);
    rows.seriesOf[index] = at ?? pickSeries(issuedOn);
    const row = series[rows.seriesOf[index] as number] as Series;
    rows.typeOf[index] = paired ? (rows.typeOf[before] as number) : random.below(row.types.length);
    rows.bodyOf[index] = paired ? (rows.bodyOf[before] as number) : random.below(row.bodies.length);
    rows.patternOf[index] = paired ? (rows.patternOf[before] as number) : random.below(row.patterns.length);
    giveNumber(rows, index, row, issuedOn, counters, slugs, random);
    const group = `${rows.seriesOf[index]} ${row.types[rows.typeOf[index] as number]} ${rows.bodyOf[index]}`;
    rows.previousOf[index] = latest.get(group) ?? -1;
    latest.set(group, index);
  }
  return rows;
}

/** Numbers rise through the year or the term about as fast as they do in an office that gives out `volume` of them. */
function giveNumber(
  rows: Rows,
  index: number,
  row: Series,
  issuedOn: string,
  counters: Map<number, { period: string; last: number }>,
  slugs: Set<string>,
  random: Random,
): void {
  const at = rows.seriesOf[index] as number;
  const [start, end] = toPeriod(row, issuedOn);
  const counter = counters.get(at);
  const last = counter?.period === start ? counter.last : 0;
  const passed = (Date.parse(issuedOn) - Date.parse(start)) / (Date.parse(end) - Date.parse(start));
  const isPair = index > 0 && rows.seriesOf[index - 1] === at && rows.dayOf[index - 1] === rows.dayOf[index];
  let ordinal = isPair ? last + 1 : Math.max(last + 1, Math.round(passed * row.volume * (0.9 + 0.2 * random.next())));
  for (; ; ordinal++) {
    const number = toNumber(rows, row, index, ordinal, issuedOn);
    const slug = toSlug(number, issuedOn.slice(0, 4));
    const suffixed = `${slug}-${row.bodies[rows.bodyOf[index] as number]?.id}`;
    if (slugs.has(suffixed)) continue;
    rows.isSuffixed[index] = slugs.has(slug) ? 1 : 0;
    slugs.add(slug).add(suffixed);
    break;
  }
  rows.ordinalOf[index] = ordinal;
  counters.set(at, { period: start, last: ordinal });
}

function toNumber(rows: Rows, row: Series, index: number, ordinal: number, issuedOn: string): NumberParts {
  const pattern = row.patterns[rows.patternOf[index] as number] as string;
  const legislature = 10 + LEGISLATURES.filter((day) => day <= issuedOn).length;
  return toNumberParts(ordinal, pattern.replace('YYYY', issuedOn.slice(0, 4)).replace('QHn', `QH${legislature}`));
}

/** First day of the counter that was running, and of the one after it. */
function toPeriod({ runsThrough, bodies }: Series, issuedOn: string): [string, string] {
  const year = Number(issuedOn.slice(0, 4));
  if (runsThrough === 'year') return [`${year}-01-01`, `${year + 1}-01-01`];
  const terms = bodies[0]?.place === CENTRE.id ? TERMS_CENTRE : TERMS_LOCAL;
  const next = terms.findIndex((day) => day > issuedOn);
  return next < 0 ? [terms.at(-1) as string, '2030-10-20'] : [terms[next - 1] as string, terms[next] as string];
}

/** @returns a function that picks a series in use on a day, each as often as its weight says */
function buildPicker(series: readonly Series[], random: Random): (issuedOn: string) => number {
  let total = 0;
  const ends = series.map(({ weight }) => (total += weight));
  return (issuedOn) => {
    for (;;) {
      const at = countBelow(ends, random.next() * total);
      const { from, until } = series[at] as Series;
      if ((from ?? '') <= issuedOn && issuedOn <= (until ?? '9999')) return at;
    }
  };
}

/** @param sorted rising numbers @returns how many of them are at most `limit` */
export function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toPools({ seriesOf, bodyOf }: Rows, series: readonly Series[]): Pick<Plan, 'hubs' | 'byPlace'> {
  const hubs: number[] = [];
  const byPlace = new Map<string, number[]>();
  for (const [index, at] of seriesOf.entries()) {
    const row = series[at] as Series;
    if (row.isHub) hubs.push(index);
    const place = row.bodies[bodyOf[index] as number]?.place ?? '';
    const pool = byPlace.get(place) ?? [];
    if (pool.length === 0) byPlace.set(place, pool);
    pool.push(index);
  }
  return { hubs, byPlace };
}

/** Dates repeat: each working day is written out once. */
const DATES = new Map<number, string>();

function toDate(workingDay: number): string {
  let date = DATES.get(workingDay);
  if (!date) {
    const days = Math.floor(workingDay / 5) * 7 + (workingDay % 5);
    date = new Date(FIRST_MONDAY + days * DAY).toISOString().slice(0, 10);
    DATES.set(workingDay, date);
  }
  return date;
}

function toInstrument(rows: Rows, series: readonly Series[], seed: number, index: number): Instrument {
  const row = series[rows.seriesOf[index] as number] as Series;
  const issuedOn = toDate(rows.dayOf[index] as number);
  const issuer = row.bodies[rows.bodyOf[index] as number] as Body;
  const type = row.types[rows.typeOf[index] as number] as string;
  const number = toNumber(rows, row, index, rows.ordinalOf[index] as number, issuedOn);
  const slug = toSlug(number, issuedOn.slice(0, 4));
  return {
    index,
    slug: rows.isSuffixed[index] ? `${slug}-${issuer.id}` : slug,
    folder: issuer.system === 'party' ? 'dang' : 'nha-nuoc',
    number,
    canonical: writeNumber(number),
    type,
    title: writeTitle(type, createRandom(seed, SALT, index), issuer === STATE_CENTRE.assembly),
    issuer,
    issuedOn,
    series: row,
  };
}

/** Whether its number says its year, as those of normative acts do. */
export function isNormative({ number }: Instrument): boolean {
  return saysYear(number);
}
