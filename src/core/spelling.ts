/**
 * Ids misspelt: one that differs from the right one only in case, marks, look-alikes or punctuation, and what to write.
 * Only ids, numbers and addresses of ours pass through here: never the words of a text.
 */
import type { Fix } from './diagnostic.ts';
import { foldPlain, foldScripts } from './fold.ts';

/**
 * The one id that all spellings of it share. An id that is written rightly is its own: so what another spelling means is
 * never one of several.
 * @param written "23-QÐ_TW-2021", "Bộ Chính trị"
 * @returns "23-qd-tw-2021", "bo-chinh-tri"; empty where nothing is left, or a letter or figure that no id has
 */
export function toId(written: string): string {
  const folded = foldPlain(foldScripts(written));
  if (FOREIGN.test(folded)) return '';
  return folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

const FOREIGN = /(?![a-z0-9])[\p{L}\p{N}]/u;

/** @returns of a closed list the one value that is spelt as what was written, but for case, marks and punctuation */
export function findSpelt(written: string, values: Iterable<unknown>): string | undefined {
  const id = toId(written);
  if (id === '') return undefined;
  const alike = [...values].filter((value): value is string => typeof value === 'string' && toId(value) === id);
  return alike.length === 1 && alike[0] !== written ? alike[0] : undefined;
}

/** A plain scalar that YAML would take for a number, a truth value or nothing at all. */
const NO_STRING = /^(?:[-+.\d][\d_.eE+-]*|0[xo][\da-f]+|true|false|null|~|)$/i;
/** What may stand in a plain scalar, in a list on one line too, whatever stands around it. */
const PLAIN = /^[\p{L}\p{M}\d](?:[\p{L}\p{M}\d/.()&#-]| (?=[\p{L}\d]))*$/u;

/**
 * Puts another value in place of a scalar's, in the quotation marks it has.
 * @param scalar as it stands in the file, quotation marks and all
 * @param start where it stands in the file
 * @param written the value YAML read there: where the scalar is not simply that (an escape, an alias, several lines), there
 *   is no fix
 */
export function toScalarFix(scalar: string, start: number, written: string, text: string): Fix | undefined {
  if (!PLAIN.test(text)) return undefined;
  if (scalar === written && !NO_STRING.test(text)) return { start, end: start + scalar.length, text };
  const isQuoted = scalar === `'${written}'` || scalar === `"${written}"`;
  return isQuoted ? { start: start + 1, end: start + scalar.length - 1, text } : undefined;
}
