/** Comma-separated values by RFC 4180, for people who open them in a spreadsheet. */

/** Excel takes a file without it for one of the machine's old code page, and shows Vietnamese as rubbish. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * A cell that begins with one of these, perhaps after spaces, may be run as a formula, also in its full-width form.
 * An apostrophe before it makes a spreadsheet show it as text.
 */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** @returns one line, its end included; a cell that could be run as a formula begins with an apostrophe */
export function toCsvLine(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
