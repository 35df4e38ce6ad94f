/** How wide words stand, told without a browser: what is drawn at build must fit its box wherever it is shown. */

/** Advances in em of the site's typeface at its heavier weight, rounded up, each with the letters that need no more. */
const ADVANCES: readonly [number, string][] = [
  [0.34, " ijlI:;.,·|!'"],
  [0.46, 'frt1()[]"“”'],
  [0.54, 'sz/'],
  [0.64, 'cehknuvxyEFL-'],
  [0.7, 'abdgopqđJKRSTBYVơưZ0235678–«»'],
  [0.76, '49ACDHNPUX'],
  [0.84, 'GOQMĐƠƯ…'],
  [0.92, 'mwM'],
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

/** A line may end after a space, or after a mark that joins the parts of a number. */
const PIECES = /[^\s/-]*(?:[/-]+|\s+|$)/gu;

/** @returns the words in lines no wider than a width; what no break would fit is cut where it must be */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().match(PIECES) ?? []) {
    if (line !== '' && measureText((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (measureText(line.trimEnd(), size) > width && [...line.trimEnd()].length > 1) {
      const cut = cutAt(line, width, size);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The longest beginning that fits, one letter at the least; a letter is never parted from its marks. */
function cutAt(line: string, width: number, size: number): number {
  const starts = [...line.matchAll(/\P{M}\p{M}*/gu)].map(({ index, 0: letter }) => index + letter.length);
  return starts.findLast((end) => measureText(line.slice(0, end), size) <= width) ?? starts[0] ?? line.length;
}
