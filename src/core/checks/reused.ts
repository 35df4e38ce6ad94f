/**
 * One number twice in one counter: the Party's numbers run through a committee's term, the State's through a year, so that
 * two records of one body and one number, of different days in one counter, are one document, or a day or a number of
 * theirs is mistyped. Only what is certain is compared: one and the same body, symbols written alike, a term that is
 * listed; where no term is, days so near that no counter can have come round.
 */
import type { FileFacts } from '../facts.ts';
import { findIssuer, type Issuer, type Issuers } from '../issuer.ts';
import { toCandidate } from '../judge.ts';
import { parseNumber } from '../number.ts';
import { printTerm } from '../term.ts';
import { CANDIDATES_MAX, type Found, findGroups, type Whole } from './together.ts';

/** @returns a finding for each record of a number that stands more than once in one counter; time and memory linear */
export function findReusedNumbers({ facts, issuers }: Whole): Found[] {
  if (!issuers) return [];
  // Almost every number stands alone: only of the others is it asked which counter they are of.
  const toKey = ({ entry: { key, issuer, issuedOn } }: FileFacts): string | null =>
    key && issuedOn ? `${key}|${issuer}` : null;
  return findGroups(facts, toKey)
    .flatMap((namesakes) => findGroups(namesakes, toTypeSymbol))
    .flatMap((namesakes) => findReused(namesakes, issuers));
}

/** "HD" is Hướng dẫn and "HĐ" Hợp đồng, though their keys are one; what has no such symbol may be counted in several ways. */
function toTypeSymbol({ entry: { number = '' } }: FileFacts): string | null {
  const { typeSymbol = null, bodySymbol = null } = parseNumber(number) ?? {};
  return bodySymbol === null ? null : (typeSymbol?.toUpperCase() ?? null);
}

/** A record, its day in days, and the counter it is surely of. */
interface Counted {
  file: FileFacts;
  issuedOn: string;
  day: number;
  period: string | null;
}

function findReused(namesakes: readonly FileFacts[], issuers: Issuers): Found[] {
  const body = findIssuer(namesakes[0]?.entry.issuer ?? '', issuers);
  if (!body) return [];
  const toCounted = (file: FileFacts): Counted => {
    const { issuedOn = '', number = '' } = file.entry;
    const period = findPeriod(body, number, issuedOn, issuers);
    return { file, issuedOn, day: Date.parse(issuedOn) / DAY, period };
  };
  // Two of one day have a message of their own: of each day one is compared.
  const byDay = new Map(namesakes.map((file) => [file.entry.issuedOn ?? '', toCounted(file)]));
  const sorted = [...byDay.values()].sort((a, b) => a.day - b.day);
  const placeOf = new Map(sorted.map(({ issuedOn }, at) => [issuedOn, at]));
  return namesakes.flatMap((file): Found[] => {
    const at = placeOf.get(file.entry.issuedOn ?? '') ?? 0;
    const { period } = sorted[at] as Counted;
    const others = [...walk(sorted, at, -1), ...walk(sorted, at, 1)].slice(0, CANDIDATES_MAX);
    if (others.length === 0) return [];
    return [
      {
        code: 'number-reused',
        file: file.file,
        ...file.place,
        found: file.entry.number,
        ...(period !== null && others.some((other) => other.period === period) && { expected: period }),
        subject: body.name,
        candidates: others.map((other) => toCandidate(other.file.entry, issuers)),
      },
    ];
  });
}

/** Those of one counter stand together in the order of their days. */
function walk(sorted: readonly Counted[], from: number, step: 1 | -1): Counted[] {
  const found: Counted[] = [];
  const start = sorted[from] as Counted;
  for (let at = from + step; found.length < CANDIDATES_MAX; at += step) {
    const other = sorted[at];
    if (!other || !isOneCounter(start, other)) break;
    found.push(other);
  }
  return found;
}

const DAY = 86_400_000;
/** No counter comes round in so many days. */
const NEAR = 7;
/** Days on which bodies of the State were formed anew under their old names, and began to count again. */
const FORMED_ANEW = ['2025-03-01', '2025-07-01'];

function isOneCounter(a: Counted, b: Counted): boolean {
  const [first = '', last = ''] = [a.issuedOn, b.issuedOn].sort();
  if (FORMED_ANEW.some((anew) => first < anew && anew <= last)) return false;
  return (a.period !== null && a.period === b.period) || Math.abs(a.day - b.day) <= NEAR;
}

/** Elected councils of a place count anew with each term, of which nothing is listed. */
const COUNCIL = /HĐND/iu;
/** A term whose end is not listed may have ended since: so many years of it are sure. */
const OPEN_TERM = 4;

/** @returns the counter of a number as people say it: "năm 2021", "khoá XII"; null where it is not sure */
function findPeriod({ id, system }: Issuer, number: string, day: string, issuers: Issuers): string | null {
  if (system === 'state') return COUNCIL.test(number) ? null : `năm ${day.slice(0, 4)}`;
  const [term, ...others] = (issuers.terms ?? []).filter(
    ({ issuers: ids, from, to }) => ids.includes(id) && from <= day && day <= (to ?? addYears(from, OPEN_TERM)),
  );
  return term && others.length === 0 ? printTerm(term.ordinal) : null;
}

const addYears = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
