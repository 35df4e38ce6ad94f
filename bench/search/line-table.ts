/** What a first query costs on a slow line: of a number and of words, by our box and by Pagefind as it comes. */
import type { Browser } from 'playwright-core';
import type { NumberIndexRow } from '../../src/core/search.ts';
import { SCRIPT_MAX } from './budget.ts';
import { type Cold, measureCold, toOurWay, toPagefindWay, type Way } from './line.ts';
import { measureScript } from './script.ts';
import type { WordQuery } from './word-queries.ts';

/** Of a number: data, requests for it, and time. */
const BYTES_MAX = 5 * 1024;
const MILLISECONDS_MAX = 500;
/** Words that very many documents have. */
const COMMON_WORDS = 'công tác dân vận';

/** @param queries none where there is no full text */
export async function measureLine(
  size: number,
  index: readonly NumberIndexRow[],
  queries: readonly WordQuery[],
  home: string,
  browser: Browser,
) {
  const rows: object[] = [];
  const measure = async (what: string, way: Way, query: string, how: string): Promise<Cold> => {
    const cold = await measureCold(browser, way, query);
    rows.push(toRow(size, what, how, query, cold));
    return cold;
  };
  const ours = toOurWay(home, true);
  const number = toTyped(index);
  const looked = await measure('số', ours, number, 'ô tìm');
  await measure('số, gõ ngay khi vừa chạm ô', toOurWay(home, false), number, 'ô tìm');
  const isText = queries.length > 0;
  if (isText) await measure('số', toPagefindWay(home), number, 'Pagefind');
  const texts = isText ? { 'chữ thường gặp': COMMON_WORDS, 'một câu': pickSentence(queries) } : {};
  for (const [what, query] of Object.entries(texts)) {
    await measure(what, ours, query, 'ô tìm');
    await measure(what, toPagefindWay(home), query, 'Pagefind');
  }
  const { indexRequests, indexBytes, milliseconds } = looked;
  const { before, after } = await measureScript(browser, home, number);
  const forWords = isText ? (await measureScript(browser, home, COMMON_WORDS)).after : null;
  const script = {
    'văn bản': size,
    'mã trước khi chạm ô, byte brotli': before,
    'đến khi trả lời một số': after,
    'đến khi trả lời một câu chữ': forWords ?? '',
  };
  const isSmall = after <= SCRIPT_MAX;
  return {
    rows,
    script,
    isRight: isSmall && indexRequests === 1 && indexBytes <= BYTES_MAX && milliseconds <= MILLISECONDS_MAX,
  };
}

function toRow(size: number, what: string, how: string, query: string, cold: Cold): object {
  return {
    'văn bản': size,
    tra: what,
    bằng: how,
    'yêu cầu': cold.requests,
    'byte trên đường': cold.bytes,
    'trong đó tệp số': cold.indexRequests > 0 ? `${cold.indexRequests}: ${cold.indexBytes}` : '',
    ms: Math.round(cold.milliseconds),
    câu: query.length > 40 ? `${query.slice(0, 40)}…` : query,
  };
}

/** A number that one document bears, as typed on a phone: small letters, no marks, spaces. */
function toTyped(index: readonly NumberIndexRow[]): string {
  const middle = index.slice(index.length >> 1).find(({ number, isNamesake }) => number !== null && !isNamesake);
  return (middle?.number ?? '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ư/g, 'u')
    .replace(/[^a-z0-9]+/g, ' ');
}

/** A phrase without marks, as one types what one remembers. */
function pickSentence(queries: readonly WordQuery[]): string {
  return queries.find(({ kind }) => /^a (?:phrase|provision) without marks/.test(kind))?.query ?? '';
}
