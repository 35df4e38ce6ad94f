/** What an instrument issues by its number: a Quy chế, a Quy định; as its title says it, and as whoever cites it calls it. */
import { TYPE_WORDS } from './citation/forms.ts';
import { toTypeName } from './citation/head.ts';
import { isSameType } from './citation.ts';
import { DOCUMENT_TYPE_NAMES } from './document-type.ts';
import type { Span } from './passage.ts';
import { findSeries } from './type-series.ts';

/** "Ban hành Quy chế …", "Về việc ban hành Quy định …". */
const TITLE = new RegExp(`^(?:về\\s+)?(?:việc\\s+)?ban\\s+hành\\s+(${TYPE_WORDS})(?!\\p{L})`, 'iu');
/** "Quy chế ban hành kèm theo", directly before a citation. */
const BEFORE = new RegExp(
  `(?<!\\p{L})(${TYPE_WORDS})([\\s*_]+(?:được[\\s*_]+)?ban[\\s*_]+hành[\\s*_]+kèm[\\s*_]+theo[\\s*_]+)$`,
  'iu',
);
/** Words before it that make it the form of one: "mẫu Báo cáo ban hành kèm theo". */
const FORM = /(?<!\p{L})(?:mẫu|biểu|danh mục|phụ lục)(?: số)?[\s*_]+$/iu;
const REACH = 120;
/** The types that are issued by another's number. */
const ISSUED = new Set(DOCUMENT_TYPE_NAMES.filter((name) => findSeries(name).alsoBears?.includes('QĐ')));

/** @param title of a decision @returns the type of what it says it issues, or null */
export function readIssued(title: string): string | null {
  return toTypeName(TITLE.exec(title.normalize('NFC'))?.[1] ?? null);
}

/** @returns the type of what a title says is issued, where it names no such thing as the type given; else null */
export function findOtherIssued(annex: string, title: string): string | null {
  const said = readIssued(title);
  if (said === null || isSameType(said, annex)) return null;
  const words = title.normalize('NFC');
  return words.includes(annex) || words.includes(annex.toUpperCase()) ? null : said;
}

/** @param start of a citation in the text @returns the type word of what is said to be issued with what it cites, and where */
export function readAnnexBefore(text: string, start: number): (Span & { type: string }) | null {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const match = BEFORE.exec(before);
  const [, words = '', rest = ''] = match ?? [];
  const type = toTypeName(words || null);
  if (!match || type === null || !ISSUED.has(type) || FORM.test(before.slice(0, match.index))) return null;
  const end = start - rest.length;
  return { start: end - words.length, end, type };
}
