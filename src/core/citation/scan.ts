/**
 * One walk over a text, before any pattern runs: where a number or a name may begin, and where a loose mark or a
 * character nobody sees stands. A pattern of its own for each would walk the text four times; this is much of the recogniser's
 * speed. It only leaves out what cannot be; the patterns of number.ts and name.ts decide.
 */

export interface Scan {
  /** Offsets of first digits of figures that may be numbers. */
  figures: number[];
  /** Offsets of the capitals with which the head word of a law, a resolution, the Constitution begins. */
  capitals: number[];
  /** Offsets of "này" and "trên", as words or in them. */
  pointers: number[];
  /** Offsets of marks that stand loose after their letter, and of characters nobody sees. */
  loose: number[];
}

/** What a character is; one may be several of them. */
const DIGIT = 1;
const NAME_CAPITAL = 2;
const LOOSE = 4;
const SPACE = 8;
const SEPARATOR = 16;
const LETTER = 32;
const CAPITAL = 64;
/** Last letters of the words after which a bare number may stand, and of "số:". */
const HEAD_ENDING = 128;
/** The letter to know "này" and "trên" by. */
const POINTING = 256;

const STOPS = DIGIT | NAME_CAPITAL | POINTING | LOOSE;
const POINT = 46;
/** As many as the patterns allow between a word and its number. */
const SPACES_MAX = 24;

/** By UTF-16 unit. */
const KINDS = buildKinds();

function buildKinds(): Uint16Array {
  const kinds = new Uint16Array(0x10000);
  const add = (characters: string, kind: number): void => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      kinds[code] = (kinds[code] ?? 0) | kind;
    }
  };
  for (let code = 0; code < 0x2000; code++) {
    const character = String.fromCharCode(code);
    if (/\p{L}/u.test(character)) kinds[code] = LETTER;
    if (/\p{Lu}/u.test(character)) add(character, CAPITAL);
    if (/[\u0300-\u036f]/.test(character)) kinds[code] = LOOSE;
  }
  add('0123456789', DIGIT);
  add('BLPHĐN', NAME_CAPITAL);
  add('\u00ad\u200b\u200c\u200d\u2060\ufeff', LOOSE);
  add(
    ' \t\n\r\u000b\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000*_',
    SPACE,
  );
  add('/-\u2010\u2011\u2012\u2013\u2014\u2015\u2212', SEPARATOR);
  add('tịhnưoôốTỊHNƯOỐĐQLK:', HEAD_ENDING);
  add('yê', POINTING);
  return kinds;
}

/** @param text any text @returns its scan */
export function scanText(text: string): Scan {
  const figures: number[] = [];
  const capitals: number[] = [];
  const pointers: number[] = [];
  const loose: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const kind = KINDS[text.charCodeAt(at)] as number;
    if ((kind & STOPS) === 0) continue;
    if (kind & DIGIT) {
      const start = at;
      while (kindAt(text, at + 1) & DIGIT) at++;
      if (mayBeNumber(text, start, at + 1)) figures.push(start);
    } else if (kind & POINTING) {
      const start = toPointer(text, at);
      if (start >= 0) pointers.push(start);
    } else if (kind & LOOSE) loose.push(at);
    else if (mayBeName(text.charCodeAt(at + 1), text.charCodeAt(at + 2))) capitals.push(at);
  }
  return { figures, capitals, pointers, loose };
}

function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (KINDS[text.charCodeAt(at)] as number) : 0;
}

/** Where "này" begins, of its y, or "trên", of its ê; or -1. */
function toPointer(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  if (text.charCodeAt(at) === 0x79) return before === 0xe0 && text.charCodeAt(at - 2) === 0x6e ? at - 2 : -1;
  return before === 0x72 && text.charCodeAt(at - 2) === 0x74 && text.charCodeAt(at + 1) === 0x6e ? at - 2 : -1;
}

/** By its second and third letter: Luật, Pháp lệnh, Hiến pháp, Điều lệ, Nghị quyết, Bộ luật; LUẬT, PHÁP LỆNH, BỘ LUẬT. */
function mayBeName(second: number, third: number): boolean {
  switch (second) {
    case 0x75: // u
      return third === 0x1ead; // ậ
    case 0x68: // h
      return third === 0xe1; // á
    case 0x69: // i
      return third === 0x1ebf || third === 0x1ec1; // ế, ề
    case 0x67: // g
      return third === 0x68; // h
    case 0x55: // U
      return third === 0x1eac; // Ậ
    case 0x48: // H
      return third === 0xc1; // Á
    default:
      return second === 0x1ed9 || second === 0x1ed8; // ộ, Ộ
  }
}

/** Whether what follows a figure may be the rest of a number, or what stands before it a word that a bare number follows. */
function mayBeNumber(text: string, start: number, end: number): boolean {
  const next = kindAt(text, end);
  if (next & SEPARATOR) {
    if (isSymbolAfter(text, end + 1)) return true;
  } else if (next & LETTER) {
    if (kindAt(text, end + 1) & (SEPARATOR | SPACE)) return true;
  } else if (next & SPACE) {
    const further = skip(text, end, SPACE);
    const kind = kindAt(text, further);
    if (kind & CAPITAL || (kind & SEPARATOR && isSymbolAfter(text, further + 1))) return true;
  } else if (text.charCodeAt(end) === POINT && kindAt(text, skip(text, end + 1, DIGIT)) & SEPARATOR) return true;
  return (kindAt(text, skipBack(text, start - 1)) & HEAD_ENDING) !== 0;
}

/** After a separator: a symbol at once, or after a year and, perhaps, another separator. A date has neither. */
function isSymbolAfter(text: string, at: number): boolean {
  const first = skip(text, at, SPACE);
  const kind = kindAt(text, first);
  if (!(kind & DIGIT)) return (kind & LETTER) !== 0;
  const end = skip(text, first, DIGIT);
  if (kindAt(text, end) & LETTER) return true;
  const second = skip(text, end, SPACE);
  return (kindAt(text, second) & SEPARATOR) !== 0 && (kindAt(text, skip(text, second + 1, SPACE)) & LETTER) !== 0;
}

function skip(text: string, from: number, kind: number): number {
  let at = from;
  while (at - from < SPACES_MAX && kindAt(text, at) & kind) at++;
  return at;
}

function skipBack(text: string, from: number): number {
  let at = from;
  while (from - at < SPACES_MAX && kindAt(text, at) & SPACE) at--;
  return at;
}
