/** What the full-text index is asked for a query: few tokens, for each costs a file, and rather those few documents have. */
import { type TokenForm, toSpans, toToken } from '../core/index-tokens.ts';
import { hasMarks, type TextWord, toWords } from '../core/words.ts';

/** Tokens asked for at once. */
const MAX_TOKENS = 6;
/** So many words side by side in some document are what was meant: none are sought apart. */
export const SENTENCE = 9;

/** For each way a query may be read, sets of tokens that must be in one document; the strictest set first. */
export interface Searches {
  faithful: string[][];
  unfinished: string[][];
  unmarked: string[][];
}

/** @param common tokens that many documents have, the commonest first */
export function toSearches(query: string, common: readonly string[]): Searches {
  const words = toWords(query.normalize('NFC'));
  const typed: TokenForm = hasMarks(words) ? 'marked' : 'plain';
  const { words: alone, pairs } = toSpans(words);
  const toSets = (form: TokenForm, last: TokenForm): string[][] =>
    // Pagefind may miss a word that is only begun: all but that one are asked for as well.
    [pairs, ...(last === 'begun' ? [pairs.slice(0, -1)] : []), alone]
      .filter((spans) => spans.length > 0)
      .map((spans) => chooseRare(spans, (span) => (span.at(-1) === words.at(-1) ? last : form), common));
  return {
    faithful: toSets(typed, typed),
    unfinished: toSets(typed, 'begun'),
    unmarked: toSets('plain', 'plain'),
  };
}

/**
 * Of each stretch of the query the token fewest documents have, as far as is known: where all were taken from one
 * stretch, every document that says as much of it would be found. Of equals the longest, whose words are the rarer ones.
 */
function chooseRare(
  spans: readonly (readonly TextWord[])[],
  toForm: (span: readonly TextWord[]) => TokenForm,
  common: readonly string[],
): string[] {
  const ranked = spans.map((span) => {
    const at = common.indexOf(toToken(span, 'plain'));
    return { token: toToken(span, toForm(span)), rank: at < 0 ? common.length : at };
  });
  const stretches = Math.min(MAX_TOKENS, ranked.length);
  const chosen = Array.from({ length: stretches }, (_, at) => {
    const stretch = ranked.slice((at * ranked.length) / stretches, ((at + 1) * ranked.length) / stretches);
    return stretch.reduce((rarest, other) => (isRarer(other, rarest) ? other : rarest)).token;
  });
  return [...new Set(chosen)];
}

interface RankedToken {
  token: string;
  rank: number;
}

function isRarer(a: RankedToken, b: RankedToken): boolean {
  return a.rank > b.rank || (a.rank === b.rank && a.token.length > b.token.length);
}
