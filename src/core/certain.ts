/**
 * Which fields of a citation are certainly said of its own number: the type word directly before it, "ngày …" directly
 * after it, "của …" directly after that date. Read farther off, or shared along a list, a field may be another
 * instrument's ("Ban Chỉ đạo thực hiện Nghị quyết số 18-NQ/TW của Chính phủ"), and nothing is blamed for it.
 */
import type { Citation } from './citation.ts';
import type { Span } from './passage.ts';

const GAP = '[\\s*_]*';
const BETWEEN_TYPE_AND_NUMBER = new RegExp(`^${GAP}(?:số(?:${GAP}hiệu)?)?${GAP}:?${GAP}$`, 'iu');
const BETWEEN_NUMBER_AND_DATE = new RegExp(`^${GAP},?${GAP}\\(?(?:(?:ký|ban${GAP}hành)${GAP})?ngày${GAP}$`, 'iu');
const BETWEEN_DATE_AND_ISSUER = new RegExp(`^${GAP}\\)?,?${GAP}của${GAP}$`, 'u');

export interface CertainFields {
  type: { span: Span; value: string } | null;
  /** To the day. */
  date: { span: Span; value: string } | null;
  issuer: { span: Span; value: string } | null;
}

/** @param text the citation's offsets point into it @returns the fields that are certain, each with its place */
export function readCertainFields(text: string, { type, date, issuer, spans }: Citation): CertainFields {
  const { number } = spans;
  const isBetween = (from: Span | null, to: Span | null, words: RegExp): boolean =>
    from !== null && to !== null && from.end <= to.start && words.test(text.slice(from.end, to.start));
  const isDated = isBetween(number, spans.date, BETWEEN_NUMBER_AND_DATE);
  const take = (value: string | null, span: Span | null, isSure: boolean) =>
    value !== null && span && isSure ? { span, value } : null;
  return {
    type: take(type, spans.type, isBetween(spans.type, number, BETWEEN_TYPE_AND_NUMBER)),
    date: take(date, spans.date, isDated && /^\d{4}-/.test(date ?? '')),
    issuer: take(issuer, spans.issuer, isDated && isBetween(spans.date, spans.issuer, BETWEEN_DATE_AND_ISSUER)),
  };
}
