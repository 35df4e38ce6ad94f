/** The words around a citation: the clause it stands in, and the whole sentence. Both are slices; nothing is rewritten. */

export interface Span {
  /** UTF-16 offsets into the document's plain text, end exclusive. */
  start: number;
  end: number;
}

const SENTENCE_END = /[.?!…](?=\s+\p{Lu})/gu;
const BLOCK_NUMBER = /^\s*(?:Điều\s+)?\d+[a-zđ]?\.$/u;

/**
 * @param text the document's plain text
 * @param block the paragraph the citation stands in
 * @param at the citation's span
 * @returns the sentence: from the last full stop before to the first one after, inside the paragraph
 */
export function toSentence(text: string, block: Span, at: Span): Span {
  let start = block.start;
  let end = block.end;
  for (const match of text.slice(block.start, block.end).matchAll(SENTENCE_END)) {
    const stop = block.start + match.index + 1;
    if (BLOCK_NUMBER.test(text.slice(block.start, stop))) continue;
    if (stop <= at.start) start = stop;
    else if (stop >= at.end && end === block.end) end = stop;
  }
  return trim(text, { start, end });
}

/** @returns the stretch between semicolons, inside the sentence, that holds the citation */
export function toClause(text: string, block: Span, at: Span): Span {
  const sentence = toSentence(text, block, at);
  const before = text.lastIndexOf(';', at.start - 1);
  const after = text.indexOf(';', at.end);
  return trim(text, {
    start: before >= sentence.start ? before + 1 : sentence.start,
    end: after >= 0 && after < sentence.end ? after : sentence.end,
  });
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
