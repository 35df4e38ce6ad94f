/** How wide words stand, told without a browser: what is drawn at build must fit its box wherever it is shown. */

/** Advances in em of the site's typeface at its heavier weight, rounded up, each with the letters that need no more. */
const ADVANCES: readonly [number, string][] = [
  [0.24, ' '],
  [0.3, 'lIij·'],
  [0.34, '.:;,'],
  [0.42, 'fr1"“'],
  [0.46, 't()”'],
  [0.54, 'Jzs/'],
  [0.6, 'hknuvxy7ư'],
  [0.64, 'cEFLe-'],
  [0.66, 'agoS28ơ'],
  [0.7, 'bdpqđPTZBR03569–'],
  [0.74, 'KYHUV4«»'],
  [0.8, 'ACDNXGĐƯ'],
  [0.84, 'OQƠ…'],
  [0.9, 'wmM'],
];
const WIDEST = 1.04;
const BY_LETTER = new Map(ADVANCES.flatMap(([advance, letters]) => [...letters].map((letter) => [letter, advance])));
/** Marks above and below a letter; the horn of ơ and the bar of đ are part of theirs. */
const MARKS = /[\u0300-\u031a\u031c-\u036f]/g;

/** @param size of the letters, in the unit the width is wanted in @returns at least as wide as the words will stand */
export function measureText(text: string, size: number): number {
  const letters = text.normalize('NFD').replace(MARKS, '').normalize('NFC');
  let em = 0;
  for (const letter of letters) em += BY_LETTER.get(letter) ?? WIDEST;
  return Math.ceil(em * size);
}

/**
 * @returns the words in lines no wider than a width, each with the space it was broken at; a word too long for a line is cut
 *   after a mark that joins its parts, else where it must be
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measureText(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(`${line} `);
    const parts = cutWord(word, width, size);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** "3504/QĐ-UBND" comes apart after "/" or "-". */
function cutWord(word: string, width: number, size: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const piece of word.match(/[^/-]*(?:[/-]+|$)/gu) ?? []) {
    if (part !== '' && measureText(part + piece, size) > width) {
      parts.push(part);
      part = '';
    }
    part += piece;
    while (measureText(part, size) > width && [...part].length > 1) {
      const cut = cutAt(part, width, size);
      if (cut >= part.length) break;
      parts.push(part.slice(0, cut));
      part = part.slice(cut);
    }
  }
  return part === '' ? parts : [...parts, part];
}

/** The longest beginning that fits, one letter at the least; a letter is never parted from its marks. */
function cutAt(line: string, width: number, size: number): number {
  const starts = [...line.matchAll(/\P{M}\p{M}*/gu)].map(({ index, 0: letter }) => index + letter.length);
  return starts.findLast((end) => measureText(line.slice(0, end), size) <= width) ?? starts[0] ?? line.length;
}
