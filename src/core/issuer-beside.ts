/**
 * A body told beside a citation and not after it with "của": before the type word ("Ban Bí thư ban hành Quy định số …"), or
 * in brackets ("… ngày 02/02/2018 (Ban Bí thư)"). Only the very names of listed bodies are read: any other words may be a
 * sentence of their own.
 */
import { GAP, ISSUER_HEADS, SOME_GAP } from './citation/forms.ts';
import type { Citation } from './citation.ts';
import { foldIssuerName, type Issuers, matchIssuers } from './issuer.ts';
import type { Span } from './passage.ts';

/** How far a name is looked for, in UTF-16 units. */
const REACH = 120;
const TERM = `(?:${SOME_GAP}\\(?(?:khóa|khoá)${SOME_GAP}[IVX\\d]+\\)?)?`;
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d])((?:${ISSUER_HEADS})(?![\\p{L}\\p{M}])[^.;:()\\d“”"|]{0,80}?)${TERM}${SOME_GAP}(?:đã${SOME_GAP})?(?:ký${SOME_GAP})?ban${SOME_GAP}hành${SOME_GAP}(?:các${SOME_GAP})?$`,
  'u',
);
const BRACKETED = new RegExp(`${GAP},?${GAP}\\(((?:${ISSUER_HEADS})(?![\\p{L}\\p{M}])[^()\\d“”"|]{0,80})\\)`, 'uy');

/** @returns the body named right before a citation, or in brackets after one that names none itself, and where; null where there is none */
export function findIssuerBeside(text: string, citation: Citation, issuers: Issuers): (Span & { name: string }) | null {
  const { issuer, date } = citation.spans;
  return (
    readBefore(text, citation.start, issuers) ??
    (issuer ? null : readBracketed(text, date?.end ?? citation.end, issuers))
  );
}

function readBefore(text: string, end: number, issuers: Issuers): (Span & { name: string }) | null {
  const from = Math.max(0, end - REACH);
  const match = BEFORE.exec(text.slice(from, end));
  if (!match?.[1]) return null;
  // The longest name that ends there: "Thường trực Ban Bí thư" is not "Ban Bí thư" before it is known to be none.
  const words = match[1];
  return isNamed(words, issuers) ? toSpan(from + match.index, words) : null;
}

function readBracketed(text: string, at: number, issuers: Issuers): (Span & { name: string }) | null {
  BRACKETED.lastIndex = at;
  const words = BRACKETED.exec(text)?.[1];
  if (!words || !isNamed(words, issuers)) return null;
  return toSpan(BRACKETED.lastIndex - 1 - words.length, words);
}

/** Whether the words are a listed body's name, whole. */
function isNamed(words: string, issuers: Issuers): boolean {
  const folded = foldIssuerName(words);
  const known = new Set(matchIssuers(words, issuers, null).map(({ id }) => id));
  return issuers.issuers.some(
    ({ id, name, names = [] }) => known.has(id) && [name, ...names].some((one) => foldIssuerName(one) === folded),
  );
}

const toSpan = (start: number, words: string): Span & { name: string } => ({
  start,
  end: start + words.length,
  name: words.replace(/[\s*_]+/g, ' '),
});
