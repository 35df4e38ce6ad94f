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

/** Two patterns, for an engine runs one range of characters much faster than several. */
const MARK = /[\u0300-\u036f]/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const PIECE = /[\u0300-\u036f]+|[\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** A stretch taken over as it is, or one piece that was composed or left out. */
interface Stretch {
  plain: number;
  given: number;
  plainLength: number;
  givenLength: number;
}

const asGiven = (offset: number): number => offset;

/** @param given any text @returns itself, when it has no loose mark and nothing invisible */
export function toPlainText(given: string): PlainText {
  if (!MARK.test(given) && !INVISIBLE.test(given)) return { text: given, toStart: asGiven, toEnd: asGiven };
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
  for (const match of given.matchAll(PIECE)) {
    const end = match.index + match[0].length;
    // A mark is composed with the letter before it; what nobody sees is left out.
    const isMark = MARK.test(match[0]);
    const from = isMark && match.index > last ? match.index - 1 : match.index;
    take(given.slice(last, from), last, from - last);
    take(isMark ? given.slice(from, end).normalize('NFC') : '', from, end - from);
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
