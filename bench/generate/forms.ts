/**
 * How texts write one number, as data: each row is a way seen in real documents (shared corpus notes), with how often the
 * generator uses it in a thousand. Odd ways are far more frequent here than in life, so that a small collection has them all.
 */
import type { Instrument } from './instruments.ts';
import type { NumberParts } from './number.ts';
import { writeNumber } from './number.ts';

export interface WrittenForm {
  name: string;
  weight: number;
  fits: (target: Instrument) => boolean;
  write: (number: NumberParts) => string;
}

const always = (): boolean => true;
const isParty = ({ issuer }: Instrument): boolean => issuer.system === 'party';
const has =
  (pattern: RegExp) =>
  ({ canonical }: Instrument): boolean =>
    pattern.test(canonical);

/** Rewrites the canonical number. */
const rewrite =
  (change: (canonical: string) => string) =>
  (number: NumberParts): string =>
    change(writeNumber(number));

/** The Party's "23-QĐ/TW" in other marks. */
const remark =
  (first: string, second: string) =>
  ({ ordinal, rest }: NumberParts): string =>
    ordinal + first + rest.map(({ segment }) => segment).join(second);

const LAST_HYPHEN = /-(?=[^-]*$)/;
const SMALL_KNOWN = /^\d+(?:-(?:NQ|QĐ|CT|KL|TB|KH)\/(?:TW|TU)|(?:\/\d{4})?\/(?:QĐ|CT|NĐ|NQ|KH)-(?:TTg|CP|UBND))$/;

export const WRITTEN_FORMS: readonly WrittenForm[] = [
  { name: 'canonical', weight: 800, fits: always, write: writeNumber },
  { name: 'space after the hyphen', weight: 20, fits: has(/-/), write: rewrite((n) => n.replace(LAST_HYPHEN, '- ')) },
  {
    name: 'line end after the hyphen',
    weight: 16,
    fits: has(/-/),
    write: rewrite((n) => n.replace(LAST_HYPHEN, '-\n')),
  },
  { name: 'line end after a slash', weight: 8, fits: has(/\//), write: rewrite((n) => n.replace('/', '/\n')) },
  { name: 'space after a slash', weight: 8, fits: has(/\//), write: rewrite((n) => n.replace('/', '/ ')) },
  { name: 'spaces around the hyphen', weight: 6, fits: has(/-/), write: rewrite((n) => n.replace(LAST_HYPHEN, ' - ')) },
  { name: 'en dash', weight: 12, fits: has(/-/), write: rewrite((n) => n.replace(LAST_HYPHEN, '–')) },
  { name: 'no-break hyphen', weight: 4, fits: has(/-/), write: rewrite((n) => n.replace(LAST_HYPHEN, '\u2011')) },
  { name: 'no-break space', weight: 6, fits: has(/\//), write: rewrite((n) => n.replace('/', '/\u00a0')) },
  { name: 'State order for the Party', weight: 20, fits: isParty, write: remark('/', '-') },
  {
    name: 'spaced, Party',
    weight: 14,
    fits: has(/^\d+-(?:NQ|QĐ|CT|KL|TB|KH|CV|CTr)\/(?:TW|TU|HU|Th)/),
    write: remark(' ', '/'),
  },
  { name: 'spaced without a slash', weight: 6, fits: has(/^\d+-(?:NQ|QĐ|CT|KL)\/(?:TW|TU)$/), write: remark(' ', ' ') },
  { name: 'TƯ', weight: 20, fits: has(/\/TW$/), write: rewrite((n) => n.replace('/TW', '/TƯ')) },
  { name: 'eth', weight: 16, fits: has(/Đ/), write: rewrite((n) => n.replace('Đ', 'Ð')) },
  { name: 'no marks', weight: 12, fits: has(/Đ/), write: rewrite((n) => n.replaceAll('Đ', 'D')) },
  { name: 'a leading zero dropped', weight: 40, fits: has(/^0/), write: rewrite((n) => n.slice(1)) },
  { name: 'small letters', weight: 6, fits: has(SMALL_KNOWN), write: rewrite((n) => n.toLowerCase()) },
  { name: 'TTG', weight: 8, fits: has(/TTg/), write: rewrite((n) => n.replace('TTg', 'TTG')) },
  { name: 'ƯBND, a scan', weight: 3, fits: has(/UBND/), write: rewrite((n) => n.replace('UBND', 'ƯBND')) },
  {
    name: 'a slash left out',
    weight: 3,
    fits: has(/^\d+\/\d{4}\/T/),
    write: rewrite((n) => n.replace(/^(\d+\/\d{4})\//, '$1')),
  },
  { name: 'ThU', weight: 100, fits: has(/Th\.U/), write: rewrite((n) => n.replace('Th.U', 'ThU')) },
  { name: 'zero-width space', weight: 2, fits: has(/-/), write: rewrite((n) => n.replace(LAST_HYPHEN, '-\u200b')) },
];
