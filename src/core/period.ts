/** A day, a month or a year that is asked for: "30/7/2021", "2021-07-30", "tháng 7/2021", "năm 2021". */
import { parseDate } from './date.ts';
import { foldLookalikes } from './fold.ts';

const YEAR = /^(?:19|20)\d{2}$/;
const MONTH = /^tháng\s*(1[0-2]|0?[1-9])\s*(?:[/-]|,?\s(?:năm\s)?)\s*((?:19|20)\d{2})$/iu;
const CALLED_YEAR = /^năm\s+((?:19|20)\d{2})$/iu;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A query that is a date and nothing else, in any form a document writes one; or a month, or a year that is called one.
 * @returns ISO, or as much of it as was said: "2021-07", "2021"
 */
export function readPeriod(query: string): string | null {
  const written = foldLookalikes(query)
    .trim()
    .replace(/^ng[aà]y\s+/iu, '')
    .replace(/\bthang\b/iu, 'tháng')
    .replace(/\bnam\b/iu, 'năm');
  const [, month = '', ofYear = ''] = MONTH.exec(written) ?? [];
  if (month) return `${ofYear}-${month.padStart(2, '0')}`;
  const [, year = null] = CALLED_YEAR.exec(written) ?? [];
  return year ?? parseDate(written.replace(ISO, '$3/$2/$1'));
}

/** @returns whether a query is a year and nothing else; it may be a number as well */
export function isYear(query: string): boolean {
  return YEAR.test(query.trim());
}

/** @param date ISO @param period as readPeriod gives one */
export function isWithin(date: string, period: string): boolean {
  return `${date}-`.startsWith(`${period}-`);
}
