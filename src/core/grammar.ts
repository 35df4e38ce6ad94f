/**
 * What the symbols of a number allow: a type, an issuing body, a year. Only what is certain is refused: a symbol or a
 * name that is in no table (document-type.ts, body-symbol.ts) goes with everything.
 */

import { BODY_SYMBOLS, type BodySymbol } from './body-symbol.ts';
import { isSameType } from './citation.ts';
import { DOCUMENT_TYPES } from './document-type.ts';
import { foldIssuerName, type Level, type System } from './issuer.ts';
import { type DocumentNumber, foldSymbol, parseNumber } from './number.ts';
import { findSeries, SYMBOL_OF_ANY_TYPE } from './type-series.ts';

/** "QH13" and "UBTVQH14" count the terms of the National Assembly. */
const foldCounted = (symbol: string): string => foldSymbol(symbol).replace(/\d+$/, '');
const BODY_BY_SYMBOL = new Map(BODY_SYMBOLS.map((row) => [foldSymbol(row.symbol), row]));
const BODY_NAMES = BODY_SYMBOLS.flatMap((row) =>
  [...row.bodies, ...row.alsoNamed].map((name) => ({ row, name: foldIssuerName(name) })),
);

/**
 * @param written a number as written @param type plain form of a type word
 * @returns the types its symbol stands for when it cannot be of the type given, else null
 */
export function findOtherTypes(written: string, type: string): string[] | null {
  const number = parseNumber(written);
  const body = number && readBody(number);
  const symbol = body && number.typeSymbol;
  const said = DOCUMENT_TYPES.find(({ name }) => isSameType(name, type));
  const { alsoBears = [], alsoBearsInParty, alsoBearsWithYear } = findSeries(said?.name ?? '');
  if (!symbol || !said || alsoBears === 'any' || said.symbols.length === 0) return null;
  const folded = foldCounted(symbol);
  const isOfParty = body.system === 'party' && body.isCentral !== null;
  const narrower = (isOfParty && alsoBearsInParty) || (number.year !== null && alsoBearsWithYear);
  const allowed = [...said.symbols, ...(narrower || alsoBears), SYMBOL_OF_ANY_TYPE].map(foldCounted);
  if (allowed.includes(folded)) return null;
  return DOCUMENT_TYPES.filter(({ symbols }) => symbols.map(foldCounted).includes(folded)).map(({ name }) => name);
}

/** What one body alone issues, since its numbers carry their year: a Nghị định is the Government's. */
const SOLE_BODIES: Readonly<Record<string, string>> = { nd: 'CP' };

/** @returns of a number whose symbol of a type and symbol of a body do not go together the type, and the body it goes with; else null */
export function findOtherPair(written: string): { type: string; body: string } | null {
  const number = parseNumber(written);
  const row = number && readBody(number);
  const symbol = foldCounted(number?.typeSymbol ?? '');
  const sole = SOLE_BODIES[symbol];
  if (!row || number.year === null || sole === undefined || row.symbol === sole) return null;
  const type = DOCUMENT_TYPES.find(({ symbols }) => symbols.map(foldCounted).includes(symbol));
  return type
    ? { type: type.name, body: `${sole} (${BODY_BY_SYMBOL.get(foldSymbol(sole))?.bodies[0] ?? sole})` }
    : null;
}

/** An issuing body as far as it is known: its names, and of a body in issuers.yaml the system and level it is of. */
export interface KnownBody {
  names: readonly string[];
  system?: System;
  level?: Level | null;
}

/**
 * @param written a number as written
 * @returns the bodies its symbol stands for (the symbol itself where none is listed) when it cannot be of the body given,
 * else null
 */
export function findOtherBodies(written: string, { names, system, level }: KnownBody): string[] | null {
  const number = parseNumber(written);
  const row = number && readBody(number);
  if (!row) return null;
  const isSure = row.isCentral !== null;
  const isOfOtherSystem = isSure && system !== undefined && system !== row.system;
  const isOfOtherLevel = isSure && level != null && (level === 'central') !== row.isCentral;
  if (!isOfOtherSystem && !isOfOtherLevel && !isOfOtherName(row, names)) return null;
  return row.bodies.length > 0 ? [...row.bodies] : [row.symbol];
}

/** @returns whether one of the names is that of a body that stands behind the symbol of the number */
export function isOfSymbol(written: string, names: readonly string[]): boolean {
  const number = parseNumber(written);
  const row = number && readBody(number);
  return row !== null && names.flatMap(findBodiesNamed).includes(row);
}

/** @param date ISO, to the day @returns the year a number carries when it is not the date's, else null */
export function findOtherYear(written: string, date: string): string | null {
  const year = parseNumber(written)?.year;
  return year && /^\d{4}-/.test(date) && !date.startsWith(year) ? year : null;
}

/** The body of a number whose type stands before it and which is in the table: else its segments may mean anything. */
function readBody({ number, typeSymbol, bodySymbol }: DocumentNumber): BodySymbol | null {
  if (typeSymbol === null) return null;
  // A law's symbol is type and body in one.
  if (bodySymbol === null) return /^(?:QH|UBTVQH)\d+$/.test(typeSymbol) ? findBody(typeSymbol) : null;
  const isInOrder = ['/', '-'].some((mark) => number.endsWith(`${typeSymbol}${mark}${bodySymbol}`));
  return isInOrder ? findBody(bodySymbol) : null;
}

function findBody(symbol: string): BodySymbol | null {
  return BODY_BY_SYMBOL.get(foldCounted(symbol)) ?? null;
}

/** Whether the names are those of bodies in the table, and of none that stands behind the symbol. */
function isOfOtherName(row: BodySymbol, names: readonly string[]): boolean {
  const rows = names.flatMap(findBodiesNamed);
  return row.bodies.length > 0 && rows.length > 0 && !rows.includes(row);
}

function findBodiesNamed(name: string): BodySymbol[] {
  const folded = foldIssuerName(name);
  return BODY_NAMES.filter(({ name: head }) => folded === head || folded.startsWith(`${head} `)).map(({ row }) => row);
}
