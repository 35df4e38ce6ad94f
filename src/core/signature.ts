/** Who signed: names as a record gives them, and the lines of a text on which somebody signs. */
import { editDistance } from './edit-distance.ts';
import { foldLookalikes, foldMarked } from './fold.ts';

/** A joint act is signed by several. */
const BETWEEN_NAMES = /\s*[,;]\s*|\s+và\s+/u;
const WORD_OF_NAME = /^[\p{L}\p{M}'’.-]*[\p{L}\p{M}]\.?$/u;

/** Longest line on which somebody signs, in UTF-16 units: a longer one is a sentence that speaks of a person. */
const LINE_MAX = 100;
/** What begins an item of a list: recipients and members are not those who sign. */
const LISTED = /^(?:[-–—+•]|\p{L}?\d+[.)])\s*/u;
/** What parts the columns of a signature, and a name from "(đã ký)" and the like. */
const BETWEEN_CELLS = /\s{2,}|\s*[\t|;,:()[\]/_]\s*|\s+(?:[-–—]|và)\s+/u;
const AROUND = /^[\s.…"“”]+|[\s.…"“”]+$/gu;
/** Last words of titles and ranks, whatever their case: after them a name begins. */
const TITLE_ENDS = new Set(
  'thư tịch trưởng tướng tá úy uý đốc sư sĩ sỹ viên nhiệm ban lý ký nước hội phủ tỉnh phố huyện'
    .split(' ')
    .map(foldMarked),
);

/** @param signatory of a record @returns the name of each who signed */
export function listSigners(signatory: string): string[] {
  return signatory.split(BETWEEN_NAMES);
}

/** @returns whether what a record gives for its signer is a name, or several: nothing in brackets, no figure, no mark left over */
export function isNamed(signatory: string): boolean {
  return listSigners(foldLookalikes(signatory).trim()).every((name) => isName(name.split(' ')));
}

/** Nobody signs as one. */
const COMRADE = /^đồng chí /iu;

/** The first word and the last begin with a capital; a rank before the name may have small letters. */
function isName(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    !COMRADE.test(words.join(' ')) &&
    words.every((word) => WORD_OF_NAME.test(word)) &&
    /^\p{Lu}/u.test(first) &&
    /^\p{Lu}.*[^.]$|^\p{Lu}$/u.test(last)
  );
}

/**
 * @param text a full text
 * @returns whether somebody of that very name signs it: the name is a line of its own, or all that follows a title on one;
 *   a longer name is another's, and a name inside a sentence signs nothing
 */
export function isSignedBy(text: string, name: string): boolean {
  const words = foldMarked(name).split(' ');
  return someLine(text, (line) => toCells(line).some((cell) => isNameOf(cell, words)));
}

/** @returns of a name that signs nowhere the one that does and is nearest to it, where one is near */
export function findNearestSigner(text: string, name: string): string | undefined {
  const near = new Map<string, number>();
  someLine(text, (line) => {
    for (const cell of toCells(line))
      if (isNamed(cell) && cell.includes(' ') && isAlike(cell, name))
        near.set(cell, editDistance(foldMarked(cell), foldMarked(name)));
    return false;
  });
  return [...near].sort(([, a], [, b]) => a - b)[0]?.[0];
}

/** They share a word, and not only one that many are called by. */
function isAlike(cell: string, name: string): boolean {
  const words = new Set(foldMarked(name).split(' '));
  const shared = foldMarked(cell)
    .split(' ')
    .filter((word) => words.has(word));
  return shared.length >= Math.min(2, words.size);
}

/** Short lines of a text from its end, where most sign, and each two that follow one another: a name may be broken. */
function someLine(text: string, isFound: (line: string) => boolean): boolean {
  let below = '';
  const lines = text.split('\n');
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || line.length > LINE_MAX || LISTED.test(line)) {
      below = '';
      continue;
    }
    const broken = below && `${line} ${below}`;
    if (isFound(line) || (broken && broken.length <= LINE_MAX && isFound(broken))) return true;
    below = line;
  }
  return false;
}

function toCells(line: string): string[] {
  return line
    .normalize('NFC')
    .split(BETWEEN_CELLS)
    .map((cell) => cell.replace(AROUND, ''))
    .filter(Boolean);
}

function isNameOf(cell: string, words: readonly string[]): boolean {
  const written = cell.split(/\s+/);
  const from = written.length - words.length;
  if (from < 0 || foldMarked(written.slice(from).join(' ')) !== words.join(' ')) return false;
  const before = written[from - 1];
  if (before === undefined) return true;
  // "Dương" before "Tất Thắng" is of the name; "thư", "PGS.TS" and "TRƯỞNG" are not.
  const isCapital = (word: string): boolean => word === word.toUpperCase();
  return (
    TITLE_ENDS.has(foldMarked(before)) ||
    /^\p{Ll}|\.$/u.test(before) ||
    (isCapital(before) && !isCapital(written[from] ?? ''))
  );
}
