/** Titles (trích yếu) compared: what a citation quotes, and what the record has. */
import { foldMarked } from './fold.ts';

/** Where a quotation leaves words out: "…", "...", "(…)", "[...]". */
const LEFT_OUT = /\s*[([]?(?:…|\.{3,})[)\]]?\s*/u;

/**
 * @param said a title as a citation quotes it; where it leaves words out, what it has must stand in the title in that order
 * @returns whether it is the title, folded as foldTitle does
 */
export function isSameTitle(said: string, title: string): boolean {
  const parts = said.split(LEFT_OUT).map(foldTitle);
  const whole = foldTitle(title);
  if (parts.length === 1) return parts[0] === whole;
  if (parts.every((part) => part === '')) return false;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (!whole.startsWith(first) || !whole.endsWith(last)) return false;
  let at = 0;
  for (const part of parts) {
    const found = ` ${whole} `.indexOf(part === '' ? '' : ` ${part} `, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

/** @returns whether two titles share most of their words: one is the other with a slip, and not other words */
export function isNearTitle(said: string, title: string): boolean {
  const words = new Set(foldTitle(title).split(' '));
  const own = foldTitle(said).split(' ');
  return own.filter((word) => words.has(word)).length * 2 >= Math.max(own.length, words.size);
}

const DASH = /\s*[-\u2010-\u2015\u2212]\s*/g;
/** Syllables written with i or y alike: kỷ/kỉ, kỹ/kĩ, lý/lí, mỹ/mĩ, sỹ/sĩ, tỷ/tỉ, hy/hi, quy/qui. */
const Y = /(?<![\p{L}\p{M}])(h|k|l|m|qu|s|t)y(?=\p{M}*(?!\p{L}))/gu;
const ABOUT = new RegExp(`^(?:${foldMarked('về')} )?(?:${foldMarked('việc')} )?(?:${foldMarked('ban hành')} )?`);

/**
 * Folds a title for comparison (DOMAIN.md 5): marks stay, but quotes, a leading "Về", "việc", "Về việc", "Ban hành", i for
 * y, what dash stands and whether between spaces, punctuation at either end and the white space beside quotes do not count.
 */
export function foldTitle(title: string): string {
  return foldMarked(title.replace(/["“”„«»‘’']/g, ' ').replace(DASH, '-'))
    .replace(ABOUT, '')
    .replace(Y, '$1i')
    .replace(/[.,;:\s]+$/, '');
}
