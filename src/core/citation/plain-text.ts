/**
 * A text made readable for matching, without normalising it as a whole: only letters with loose marks are composed and
 * only characters nobody sees are left out, each where it stands. Offsets found in it lead back to the text as given.
 */

export interface PlainText {
  text: string;
  /** UTF-16 offset in the text as given, of a character of the plain text. */
  toStart: (offset: number) => number;
  /** The same for an end, exclusive: just after the character before it. */
  toEnd: (offset: number) => number;
}

const MARK = /[\u0300-\u036f]/;
/** A stretch taken over as it is, or one piece that was composed or left out. */
interface Stretch {
  plain: number;
  given: number;
  plainLength: number;
  givenLength: number;
}

const same = (offset: number): number => offset;

/**
 * @param given any text
 * @param loose offsets of its loose marks and of the characters nobody sees (scan.ts), in order
 */
export function toPlainText(given: string, loose: readonly number[]): PlainText {
  if (loose.length === 0) return { text: given, toStart: same, toEnd: same };
  const stretches: Stretch[] = [];
  const parts: string[] = [];
  let length = 0;
  const take = (part: string, from: number, givenLength: number): void => {
    if (givenLength === 0) return;
    stretches.push({ plain: length, given: from, plainLength: part.length, givenLength });
    parts.push(part);
    length += part.length;
  };
  let last = 0;
  for (let at = 0; at < loose.length; at++) {
    const first = loose[at] as number;
    // A mark is composed with the letter before it, and with the marks after it; what nobody sees is left out.
    const isMark = MARK.test(given.charAt(first));
    while (loose[at + 1] === (loose[at] as number) + 1 && MARK.test(given.charAt(loose[at + 1] as number)) === isMark)
      at++;
    const end = (loose[at] as number) + 1;
    const from = isMark && first > last ? first - 1 : first;
    take(given.slice(last, from), last, from - last);
    take(isMark ? compose(given.slice(from, end)) : '', from, end - from);
    last = end;
  }
  take(given.slice(last), last, given.length - last);
  const find = (offset: number): Stretch => findStretch(stretches, offset);
  return {
    text: parts.join(''),
    toStart: (offset) => {
      const { plain, given: from, plainLength, givenLength } = find(offset);
      return plainLength === givenLength ? from + offset - plain : from;
    },
    toEnd: (offset) => {
      if (offset === 0) return 0;
      const { plain, given: from, plainLength, givenLength } = find(offset - 1);
      return plainLength === givenLength ? from + offset - plain : from + givenLength;
    },
  };
}

/** Letters repeat: each is composed once. */
const COMPOSED = new Map<string, string>();
const COMPOSED_MAX = 1000;

function compose(letter: string): string {
  let composed = COMPOSED.get(letter);
  if (composed === undefined) {
    composed = letter.normalize('NFC');
    if (COMPOSED.size < COMPOSED_MAX) COMPOSED.set(letter, composed);
  }
  return composed;
}

/** The last stretch that begins at or before an offset and is not empty in the plain text. */
function findStretch(stretches: readonly Stretch[], offset: number): Stretch {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle] as Stretch).plain <= offset) low = middle;
    else high = middle - 1;
  }
  return stretches[low] as Stretch;
}
