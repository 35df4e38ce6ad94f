/**
 * Numbers and symbols (số, ký hiệu): reading one as it is written, and the one key its variants share.
 * The only normaliser of numbers: the recogniser, the registry, slugs and search all call it.
 */
import { DOCUMENT_TYPES } from './document-type.ts';
import { foldLookalikes, foldPlain, foldScripts } from './fold.ts';
import { remember } from './remember.ts';

export interface DocumentNumber {
  /** As written, made comparable (see normaliseNumber): "23-QĐ/TW". */
  number: string;
  /**
   * The canonical key: what every way of writing one number has in common. `217-QĐ/TW`, `217/QĐ-TW` and `217 QÐ / TƯ`
   * give "217-qd-tw"; leading zeros go; the type symbol comes first. A number alone is no identity (DOMAIN.md 2):
   * several documents may share a key.
   */
  key: string;
  /** "23", "06", "3a": leading zeros kept. */
  ordinal: string;
  /** "2020" in 30/2020/NĐ-CP, else null. */
  year: string | null;
  /** "QĐ", or null where no type symbol stands (dispatches: 1234/BNV-TCCB). */
  typeSymbol: string | null;
  /** "TW", "UBND", "BTP-BNV"; null where none stands. */
  bodySymbol: string | null;
}

/** Every dash that stands for a hyphen in numbers: hyphens, en and em dash, minus. */
export const DASHES = '\\-\u2010-\u2015\u2212';
const ANY_DASH = new RegExp(`[${DASHES}]`, 'g');
const FORM =
  /^(\d{1,6}(?:\.\d{1,3})?[a-z]?)(?:\/((?:19|20)\d{2}))?(?:[-/]?(\p{L}[\p{L}\p{M}\d.,&()]*(?:[-/][\p{L}\d][\p{L}\p{M}\d.,&()]*)*))?$/iu;
/** Figures and letters with nothing between them. */
const JOINED = /^(\d+)(\p{L}{2,})(?=[-/]|$)/u;
const TYPE_SYMBOLS = new Set(DOCUMENT_TYPES.flatMap((entry) => entry.symbols.map(foldPlain)));

/**
 * Makes a number comparable without correcting it (corpus rule 5): NFC, no white space nor invisible characters or
 * Markdown runs, every dash "-", eth as Đ, QD and ND as QĐ and NĐ when they are whole segments. Misprints, order of
 * marks and leading zeros stay. A space in place of a separator is restored: "212 KL TW" gives "212-KL/TW".
 */
export function normaliseNumber(raw: string): string {
  const spaced = foldLookalikes(raw).replace(/[*_]/g, '').trim();
  const restored = spaced.replace(
    /^(\d+[a-z]?) ?[-–]? ?(\p{L}{2,4})[ /]+(TW|TƯ|T\.Ư|TU|Th\.?U|HU|QU|ĐU)$/iu,
    '$1-$2/$3',
  );
  return restored
    .replace(/\s+/g, '')
    .replace(ANY_DASH, '-')
    .replace(/(^|[-/])QD(?=$|[-/])/g, '$1QĐ')
    .replace(/(^|[-/])ND(?=$|[-/])/g, '$1NĐ');
}

/** @param raw a number as written @returns its parts, or null when it has no form of a number at all */
export const parseNumber = remember(readNumber, 5000);

function readNumber(raw: string): DocumentNumber | null {
  const number = normaliseNumber(raw);
  // "114KL/TW": the K is the symbol's, as in "114A/TW" the A is the ordinal's.
  const separated = number.replace(JOINED, (joined, figures: string, letters: string) =>
    TYPE_SYMBOLS.has(foldSymbol(letters)) ? `${figures}-${letters}` : joined,
  );
  const match = FORM.exec(separated);
  if (!match) return null;
  const [, ordinal = '', year = null, symbol] = match;
  const segments = symbol ? symbol.split(/[-/]/) : [];
  const typeAt = segments.findIndex((segment) => TYPE_SYMBOLS.has(foldSymbol(segment).replace(/\d+$/, '')));
  const typeSymbol = segments[typeAt] ?? null;
  const rest = segments.filter((_, at) => at !== typeAt);
  const symbols = [...(typeSymbol === null ? [] : [typeSymbol]), ...rest].map(foldSymbol);
  const key = [ordinal.replace(/^0+(?=\d)/, '').toLowerCase(), ...(year === null ? [] : [year]), ...symbols].join('-');
  return { number, key, ordinal, year, typeSymbol, bodySymbol: rest.length > 0 ? rest.join('-') : null };
}

/** @returns a number as a record has it: one form, no look-alikes, no stray space; null where it is none */
export function toWrittenNumber(raw: string): string | null {
  return parseNumber(foldScripts(raw))?.number ?? null;
}

/** @returns the same, where only look-alikes, marks, spaces and dashes have to give way; null where a separator is missing */
export function findMeantNumber(raw: string): string | null {
  const number = toWrittenNumber(raw);
  const characters = foldLookalikes(foldScripts(raw))
    .replace(/[\s*_]/g, '')
    .replace(ANY_DASH, '-');
  return number !== null && foldPlain(characters) === foldPlain(number) ? number : null;
}

/** @returns the canonical key of a number (see DocumentNumber.key), or null when it is none */
export function toKey(raw: string): string | null {
  return parseNumber(raw)?.key ?? null;
}

/** @returns the year a number with a symbol carries ("2020" of 30/2020/NĐ-CP); null where a year may be something else */
export function readYear(raw: string): string | null {
  const { year = null, typeSymbol = null, bodySymbol = null } = parseNumber(raw) ?? {};
  return typeSymbol === null && bodySymbol === null ? null : year;
}

/** Folds one segment of a symbol: no marks, no dots; TƯ is Trung ương, not Tỉnh ủy, and ƯBND a scan's UBND. */
export function foldSymbol(segment: string): string {
  const upper = segment.normalize('NFC').toUpperCase();
  if (upper === 'TƯ' || upper === 'T.Ư') return 'tw';
  return foldPlain(segment).replace(/[^a-z0-9]/g, '');
}

/**
 * The slug of a document: its number as written and the year it was issued (ARCHITECTURE: `23-qd-tw-2021`).
 * A number that carries its year does not repeat it.
 * @param issuedOn ISO date, or null when unknown
 */
export function toSlug(number: string, issuedOn: string | null): string | null {
  const parsed = parseNumber(number);
  if (!parsed) return null;
  const asWritten = parsed.key.replace(/^[^-]+/, parsed.ordinal.toLowerCase()).replaceAll('.', '-');
  return parsed.year || !issuedOn ? asWritten : `${asWritten}-${issuedOn.slice(0, 4)}`;
}
