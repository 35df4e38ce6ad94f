/** Dates as Vietnamese documents write them, and as people read them. */

/**
 * Source of one date, unanchored: "12 tháng 12 năm 2013", "12/12/2013", "12-12-2013", "12.12.2013", and the two ways mixed:
 * "12 tháng 12/2013", "12/12 năm 2013"; no "ngày".
 */
const G = '[\\s*_]{0,24}';
export const DATE_SOURCE = `(?:(\\d{1,2})${G}(?:tháng|/)${G}(\\d{1,2})${G}(?:,?${G}năm|/)${G}(\\d{4})|(\\d{1,2})${G}[/.\\-–]${G}(\\d{1,2})${G}[/.\\-–]${G}(\\d{4}))(?!\\d)`;
const WHOLE_DATE = new RegExp(`^${DATE_SOURCE}$`, 'iu');

/** @param written one date matched by DATE_SOURCE @returns ISO, or null when no such day exists */
export function parseDate(written: string): string | null {
  const match = WHOLE_DATE.exec(written.normalize('NFC'));
  return match && toIsoDate(match, 1);
}

/** @returns whether it is written as a date is, whether or not there is such a day */
export function isWrittenDate(written: string): boolean {
  return WHOLE_DATE.test(written.normalize('NFC'));
}

/** @param first index of the first of DATE_SOURCE's six groups @returns ISO, or null when no such day exists */
export function toIsoDate(match: RegExpExecArray, first: number): string | null {
  const at = match[first] === undefined ? first + 3 : first;
  const [day = '', month = '', year = ''] = [match[at], match[at + 1], match[at + 2]];
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

/** @param iso "2013-06-03" @returns "03/6/2013", as a citation writes it: a day below 10 and the first two months take a zero */
export function printCitedDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** @param iso "2021-07-30", a month or a year alone @returns "30/7/2021", "7/2021", "2021", as the documents themselves write it */
export function printDate(iso: string): string {
  return iso.split('-').reverse().map(Number).join('/');
}
