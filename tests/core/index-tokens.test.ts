/** What the full-text index is told and asked: tokens of words and of pairs, and which of a query are asked for. */
import { expect, test } from 'vitest';
import { toDocumentTokens, toSpans, toToken } from '../../src/core/index-tokens.ts';
import { toWords } from '../../src/core/words.ts';
import { toSearches } from '../../src/search/searches.ts';

test.for([
  ['vận', 'plain', 'vanq'],
  ['vận', 'marked', 'vanwanz'],
  ['van', 'marked', 'vanwz'],
  ['Đường', 'marked', 'duongwdhhfz'],
  ['hoà', 'marked', 'hoawfz'],
  ['hòa'.normalize('NFD'), 'marked', 'hoawfz'],
  ['dân vận', 'plain', 'danjvanq'],
  ['dân vận', 'marked', 'danjvanq'],
  ['dân vậ', 'begun', 'danjva'],
] as const)('“%s”, %s: %s', ([text, form, token]) => {
  expect(toToken(toWords(text), form)).toBe(token);
});

test('a document has each token once, those of its head as often as they weigh; two facts are not side by side', () => {
  const tokens = toDocumentTokens(['Quyết định', 'Quy chế'], 'Quy chế', ['dân vận dân vận']);
  const count = (token: string): number => tokens.filter((other) => other === token).length;
  expect(['quijcheq', 'danjvanq', 'vanjdanq', 'danq', 'dinhjquiq'].map(count)).toEqual([8, 1, 1, 1, 0]);
});

test('of each stretch of a query the rarest token is asked for', () => {
  const words = toWords('một hai ba bốn năm sáu bảy tám chín mười mười một mười hai');
  const { pairs } = toSpans(words);
  const common = pairs.filter((_, at) => at % 2 === 0).map((pair) => toToken(pair, 'plain'));
  const [asked = []] = toSearches('một hai ba bốn năm sáu bảy tám chín mười mười một mười hai', common).faithful;
  expect(asked.length).toBe(6);
  expect(asked.filter((token) => common.includes(token))).toEqual([]);
});
