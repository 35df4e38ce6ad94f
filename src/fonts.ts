/**
 * The typeface as this site serves it: one file a weight, cut down to the letters that can stand on its pages. Whole files
 * of it are 130 KB; cut by alphabet, as packages have it, the two weights take four files, and no pair of letters from two
 * alphabets ("Tư") is kerned. Cutting takes a second, so it is done once for a set of letters.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

export type FontWeight = 400 | 600;

const FILES: Record<FontWeight, string> = {
  400: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  600: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
};

/** What people type and the site itself says, whatever the collection: ASCII, every Vietnamese letter, marks of prose. */
const ASCII = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_none, at) => 0x20 + at));
const VOWELS = 'aăâeêioôơuưy';
/** Tone marks, and what else a letter typed in parts is made of. */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const PARTS = '\u0302\u0306\u031b\u0131';
const PROSE = '\u00a0\u00a7\u00ab\u00b0\u00b7\u00bb\u00d7\u2010\u2011\u2013\u2014‘’“”•…\u202f₫←↑→↓−';
const TONED = [...VOWELS].flatMap((vowel) => [...TONES].map((tone) => (vowel + tone).normalize('NFC'))).join('');
const VIETNAMESE = `${VOWELS}đ${TONED}`;
const ALWAYS = ASCII + VIETNAMESE + VIETNAMESE.toUpperCase() + TONES + PARTS + PROSE;

/** @returns every character that pages made of these texts may show, each once, in order; spaces of lines left out */
export function toFontCharacters(texts: Iterable<string>): string {
  const characters = new Set(ALWAYS);
  for (const text of texts) for (const character of text) characters.add(character);
  return [...characters]
    .filter((character) => !/\p{Cc}/u.test(character))
    .sort()
    .join('');
}

/** @returns the whole typeface of a weight, for what is drawn while the site is built */
export function readFont(weight: FontWeight): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(FILES[weight]));
}

/**
 * Cuts the typeface down; characters it does not have are left to the reader's own machine.
 * @param cache folder to keep cut files in
 * @returns folder with `be-vietnam-pro-400.woff2` and `be-vietnam-pro-600.woff2`
 */
export async function cutFonts(characters: string, cache: string): Promise<string> {
  const key = createHash('sha256').update(characters).update(readFont(400)).update(readFont(600)).digest('hex');
  const folder = join(cache, key.slice(0, 16));
  mkdirSync(folder, { recursive: true });
  for (const weight of [400, 600] as const) {
    const file = join(folder, `be-vietnam-pro-${weight}.woff2`);
    if (existsSync(file)) continue;
    const cut = await subsetFont(readFont(weight), characters, {
      targetFormat: 'woff2',
      // Glyphs that only a typographic feature would bring are not asked for by any style here.
      noLayoutClosure: true,
      // Instructions for the pixel grids of old screens are half of a file: a slow line has more to gain.
      noHinting: true,
    });
    // Whole or not at all: two builds may run at once, and one may be stopped.
    const written = `${file}.${process.pid}`;
    writeFileSync(written, cut);
    renameSync(written, file);
  }
  return folder;
}
