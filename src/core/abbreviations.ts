/** Abbreviations whose meaning the collection's own data gives: two names of one body that differ in their first word alone. */
import type { Issuers } from './issuer.ts';

/**
 * "UBND tỉnh" and "Ủy ban nhân dân tỉnh" are one body: UBND is Ủy ban nhân dân. The letters must be those the words
 * begin with, and no other body's names may say otherwise.
 * @returns what each abbreviation stands for; nothing that the data does not say
 */
export function findAbbreviations({ issuers }: Issuers): Record<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { name, names = [] } of issuers) {
    for (const short of [name, ...names]) {
      const [letters = '', ...rest] = short.split(' ');
      if (!/^\p{Lu}{2,}$/u.test(letters)) continue;
      for (const long of [name, ...names]) {
        const words = toMeaning(long, letters, rest.join(' '));
        if (words) found.set(letters, (found.get(letters) ?? new Set()).add(words));
      }
    }
  }
  return Object.fromEntries(
    [...found].flatMap(([letters, [only, ...others]]) => (only && others.length === 0 ? [[letters, only]] : [])),
  );
}

/** @returns the words of a long name that the letters stand for, when what follows them is what follows the letters */
function toMeaning(long: string, letters: string, rest: string): string | null {
  if (rest !== '' && !long.endsWith(` ${rest}`)) return null;
  const words = rest === '' ? long : long.slice(0, -rest.length - 1);
  const initials = words.split(' ').map(toInitial).join('');
  return words !== letters && initials === [...letters].map(toInitial).join('') ? words : null;
}

/** The first letter without its marks: the "Ủ" of Ủy is the "U" of UBND. Đ is a letter of its own. */
function toInitial(word: string): string {
  return word.normalize('NFD').charAt(0).toUpperCase();
}
