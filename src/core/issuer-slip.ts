/** The name of a body with a slip in the very word by which bodies are known ("của Bxn Bí thư"): read as none, it says nothing. */

import { GAP, SOME_GAP } from './citation/forms.ts';
import type { Citation } from './citation.ts';
import { editDistance } from './edit-distance.ts';
import { findIssuer, foldIssuerName, type Issuers } from './issuer.ts';
import type { Span } from './passage.ts';

const OF = new RegExp(`${GAP}\\)?,?${GAP}(?:của|do)${SOME_GAP}`, 'uy');
/** Slips of the pen in a name that is still surely meant, and the shortest name of which that can be said. */
const SLIPS_MAX = 2;
const NAME_MIN = 6;
/** How far after a citation a name is looked for, in UTF-16 units. */
const REACH = 250;

/** @returns the words after "của" that are nearly a name of the body, and where they stand; null where they are none, or its name */
export function findIssuerSlip(
  text: string,
  { end, spans }: Citation,
  issuerId: string | undefined,
  issuers: Issuers,
): (Span & { name: string }) | null {
  const body = issuerId ? findIssuer(issuerId, issuers) : null;
  if (!body) return null;
  const from = spans.date?.end ?? end;
  // Letters and their marks apart are the same letters: the words are read composed, and led back.
  const given = text.slice(from, from + REACH);
  const plain = given.normalize('NFC');
  OF.lastIndex = 0;
  const start = OF.exec(plain)?.[0].length;
  if (start === undefined) return null;
  const readings = [body.name, ...(body.names ?? [])].map((name) => {
    const found = readWords(plain, start, name.split(/\s+/).length);
    return {
      found,
      distance: isSame(found, name) ? 0 : editDistance(found.toLowerCase(), name.normalize('NFC').toLowerCase()),
      length: name.length,
    };
  });
  if (readings.some(({ distance }) => distance === 0)) return null;
  const slip = readings
    .filter(({ distance, length }) => length >= NAME_MIN && distance <= SLIPS_MAX)
    .sort((a, b) => b.found.length - a.found.length)[0];
  if (!slip) return null;
  const lead = (at: number): number => from + toGiven(given, at);
  return { start: lead(start), end: lead(start + slip.found.length), name: slip.found.replace(/[\s*_]+/g, ' ') };
}

function readWords(text: string, start: number, count: number): string {
  const words = new RegExp(`[^\\s,;:.()]+(?:${SOME_GAP}[^\\s,;:.()]+){${count - 1}}`, 'uy');
  words.lastIndex = start;
  return words.exec(text)?.[0] ?? '';
}

/** Another way to place a tone mark, or to shorten, is no slip. */
const isSame = (a: string, b: string): boolean => foldIssuerName(a) === foldIssuerName(b);

/** Offset in the words as given of one in the same words composed: after the marks of the letter before it. */
function toGiven(given: string, at: number): number {
  let length = at;
  while (given.slice(0, length).normalize('NFC').length < at) length++;
  while (/^\p{M}/u.test(given.slice(length))) length++;
  return length;
}
