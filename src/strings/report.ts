/** The words of a printed report that are not any one problem's: the labels of a problem's facts. */
import { printDate } from '../core/date.ts';
import type { Diagnostic, DiagnosticCode } from '../core/diagnostic.ts';

/** Of these `found` and `expected` are two forms of one thing, and can be read one above the other. */
const COMPARED: ReadonlySet<DiagnosticCode> = new Set([
  'file-name',
  'source-changed',
  'text-changed',
  'link-target-missing',
  'link-span',
  'number-mismatch',
  'type-mismatch',
  'date-mismatch',
  'issuer-mismatch',
  'title-mismatch',
]);

/** @returns the two forms, labelled and one above the other; none where there is nothing to compare */
export function printCompared({ code, found, expected }: Diagnostic): string[] {
  if (!COMPARED.has(code) || found === undefined || expected === undefined) return [];
  const print = (value: string): string => (code === 'date-mismatch' ? printDate(value) : value);
  return [`Ở đây:     ${print(found)}`, `Cần khớp:  ${print(expected)}`];
}

/** @param place where the fix stands, if not where the problem is marked @param text what it puts there */
export function printFix(place: string | null, text: string): string {
  const words = text === '' ? '(bỏ đi)' : text;
  return place === null ? `Sửa thành: ${words}` : `Sửa thành (${place}): ${words}`;
}
