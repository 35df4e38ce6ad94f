/** Text as a terminal shows it: characters that would move or colour it made visible, and how wide each is. */

/** Control characters, lone surrogates, and the marks that reorder a line. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** Alone these take no place; in a cluster they belong to the character before them. */
const WIDTHLESS = /^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]+$/u;
/** What a terminal draws two columns wide: East Asian wide and full-width characters, and emoji. */
const WIDE =
  /^(?:[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d1e}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator})/u;

/** Composed Vietnamese, as nearly all lines are: each unit a character, each one column wide. Cutting these takes no segmenter. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027]*$/;

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** @returns the same text on one line, with nothing in it that a terminal obeys */
export function showControls(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}

/** @param grapheme one cluster, as Intl.Segmenter cuts @returns columns it takes on a terminal */
export function widthOf(grapheme: string): 0 | 1 | 2 {
  if (WIDTHLESS.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

export interface Cell {
  /** UTF-16 offsets in the text it was cut from. */
  start: number;
  end: number;
  shown: string;
  width: number;
}

/** A text cut into what stands in one place of a terminal each; a tab is as many spaces wherever it stands. */
export function toCells(text: string): Cell[] {
  if (PLAIN.test(text)) return text.split('').map((shown, start) => ({ start, end: start + 1, shown, width: 1 }));
  return Array.from(segmenter.segment(text), ({ segment, index }) => {
    const shown = segment === '\t' ? '    ' : showControls(segment);
    const width = segment === '\t' ? 4 : widthOf(shown);
    return { start: index, end: index + segment.length, shown, width };
  });
}
