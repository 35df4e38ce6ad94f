/** Dates as Vietnamese documents write them, and as people read them. */

/** Source of one date, unanchored: "ngày 12 tháng 12 năm 2013", "12/12/2013", "12-12-2013", "12.12.2013"; no "ngày". */
const G = '[\\s\\u00ad\\u200b-\\u200d\\u2060\\ufeff*_]';
export const DATE_SOURCE = `(?:(\\d{1,2})${G}*tháng${G}*(\\d{1,2})${G}*năm${G}*(\\d{4})|(\\d{1,2})${G}*[/.\\-–]${G}*(\\d{1,2})${G}*[/.\\-–]${G}*(\\d{4}))(?!\\d)`;
const WHOLE_DATE = new RegExp(`^${DATE_SOURCE}$`, 'iu');

/** @param written one date matched by DATE_SOURCE @returns ISO, or null when no such day exists */
export function parseDate(written: string): string | null {
  const match = WHOLE_DATE.exec(written.normalize('NFC'));
  if (!match) return null;
  const [day, month, year] = match.slice(1).filter((part) => part !== undefined);
  return toIsoDate(Number(year), Number(month), Number(day));
}

function toIsoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** @param iso "2021-07-30" or a year alone @returns "30/7/2021", as the documents themselves write it; a year stays a year */
export function printDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return month && day ? `${Number(day)}/${Number(month)}/${year}` : (year ?? iso);
}
