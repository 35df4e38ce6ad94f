/**
 * What is told beside a citation and not after it with "của": body and day before the type word ("Ngày 30/7/2021, Bộ Chính
 * trị đã ban hành Quyết định số …"), or the body in brackets ("… ngày 02/02/2018 (Ban Bí thư)"). Only the very names of
 * listed bodies are read: any other words may be a sentence of their own.
 */
import { GAP, ISSUER_HEADS, SOME_GAP } from './citation/forms.ts';
import type { Citation } from './citation.ts';
import { DATE_SOURCE, toIsoDate } from './date.ts';
import { foldIssuerName, type Issuers, matchIssuers } from './issuer.ts';
import type { Span } from './passage.ts';

export interface ToldBeside {
  body: (Span & { name: string }) | null;
  /** ISO, to the day or to the year. */
  date: (Span & { value: string }) | null;
}

const NOTHING: ToldBeside = { body: null, date: null };
/** How far a name is looked for, and before it a day, in UTF-16 units. */
const REACH = 120;
const DAY_REACH = 40;
const TERM = `(?:${SOME_GAP}\\(?(?:khóa|khoá)${SOME_GAP}[IVX\\d]+\\)?)?`;
/** Verbs by which a body is the one that issues what follows. */
const ISSUING = `(?:đã${SOME_GAP})?(?:ký${SOME_GAP})?(?:ban${SOME_GAP}hành|thông${SOME_GAP}qua)|đã${SOME_GAP}(?:có|ra)`;
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d])((?:${ISSUER_HEADS})(?![\\p{L}\\p{M}])[^.;:()\\d“”"|]{0,80}?)${TERM}${SOME_GAP}(?:${ISSUING})${SOME_GAP}(?:các${SOME_GAP})?$`,
  'u',
);
const DAY_BEFORE = new RegExp(
  `(?<!\\p{L})(?:ngày${SOME_GAP}(?<day>${DATE_SOURCE})|năm${SOME_GAP}(?<year>(?:19|20)\\d{2})),?${SOME_GAP}$`,
  'iu',
);
const BRACKETED = new RegExp(`${GAP},?${GAP}\\(((?:${ISSUER_HEADS})(?![\\p{L}\\p{M}])[^()\\d“”"|]{0,80})\\)`, 'uy');

/** @param text the citation's offsets point into it @returns what is told before it; or the body in brackets, after one that names none itself */
export function readToldBeside(text: string, citation: Citation, issuers: Issuers): ToldBeside {
  const { issuer, date } = citation.spans;
  const before = readBefore(text, citation.start, issuers);
  if (before || issuer) return before ?? NOTHING;
  return { body: readBracketed(text, date?.end ?? citation.end, issuers), date: null };
}

function readBefore(text: string, end: number, issuers: Issuers): ToldBeside | null {
  const from = Math.max(0, end - REACH);
  const match = BEFORE.exec(text.slice(from, end));
  // The name as far as it goes: "Văn phòng Ban Bí thư" is not "Ban Bí thư".
  if (!match?.[1] || !isNamed(match[1], issuers)) return null;
  const body = { ...toSpan(from + match.index, match[1]), name: match[1].replace(/[\s*_]+/g, ' ') };
  return { body, date: readDayBefore(text, body.start) };
}

function readDayBefore(text: string, end: number): ToldBeside['date'] {
  const from = Math.max(0, end - DAY_REACH);
  const match = DAY_BEFORE.exec(text.slice(from, end));
  const { day, year } = match?.groups ?? {};
  const written = day ?? year;
  const value = match && day ? toIsoDate(match, 2) : (year ?? null);
  if (!match || !written || value === null) return null;
  return { ...toSpan(from + match.index + match[0].indexOf(written), written), value };
}

function readBracketed(text: string, at: number, issuers: Issuers): ToldBeside['body'] {
  BRACKETED.lastIndex = at;
  const words = BRACKETED.exec(text)?.[1];
  if (!words || !isNamed(words, issuers)) return null;
  return { ...toSpan(BRACKETED.lastIndex - 1 - words.length, words), name: words.replace(/[\s*_]+/g, ' ') };
}

/** Whether the words are a listed body's name, whole. */
function isNamed(words: string, issuers: Issuers): boolean {
  const folded = foldIssuerName(words);
  const known = new Set(matchIssuers(words, issuers, null).map(({ id }) => id));
  return issuers.issuers.some(
    ({ id, name, names = [] }) => known.has(id) && [name, ...names].some((one) => foldIssuerName(one) === folded),
  );
}

const toSpan = (start: number, words: string): Span => ({ start, end: start + words.length });
