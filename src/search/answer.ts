/** One query answered: by number when it is one, else by full text; and what to say of the answer. */
import { lookUpNumber, type NumberLookUp } from '../core/search.ts';
import { search } from '../strings/site.ts';
import { type FullTextAnswer, searchFullText } from './full-text.ts';
import { loadNumberIndex } from './number-index.ts';
import { toFullTextItem, toNumberItem } from './result-list.ts';

export interface Answer {
  message: string;
  items: HTMLLIElement[];
}

/** @throws when an index cannot be had, or when the signal is aborted */
export async function answerQuery(query: string, signal: AbortSignal): Promise<Answer> {
  const rows = await loadNumberIndex();
  signal.throwIfAborted();
  const byNumber = lookUpNumber(query, rows);
  if (byNumber.rows.length > 0) {
    return { message: describeNumbers(byNumber), items: byNumber.rows.map((row) => toNumberItem(row, byNumber.exact)) };
  }
  const found = await searchFullText(query, signal);
  signal.throwIfAborted();
  return {
    message: describeFullText(query, found),
    items: found.hits.map((hit) =>
      toFullTextItem(
        hit,
        rows.find(({ slug }) => slug === hit.slug),
      ),
    ),
  };
}

/** Several documents may bear one number: that is said, and none is picked. */
function describeNumbers({ exact, rows }: NumberLookUp): string {
  const number = rows[0]?.number ?? '';
  if (rows.length === 1) return exact ? search.foundExact(number) : search.found(1);
  const isOneNumber = rows.every((row) => row.key === rows[0]?.key);
  return isOneNumber ? search.sameNumber(rows.length, number) : search.several(rows.length);
}

function describeFullText(query: string, { hits, more }: FullTextAnswer): string {
  if (hits.length === 0) return search.none(query);
  return more ? search.foundFirst(hits.length) : search.found(hits.length);
}
