/** Places in a file, counted as a person's editor counts them: 1-based lines and columns, columns in UTF-16 units. */

import type { Mark, Place } from './diagnostic.ts';

export interface Position {
  line: number;
  column: number;
}

/** @param text a file's whole text @returns offset of each line's start; a line ends at LF, CR LF or CR */
export function buildLineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** @param lineStarts from buildLineStarts @param offset UTF-16 offset into the same text */
export function toPosition(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] as number) + 1 };
}

/** @returns where a span stands, first character to just after the last */
export function toPlace(lineStarts: readonly number[], { start, end }: { start: number; end: number }): Place {
  const from = toPosition(lineStarts, start);
  const to = toPosition(lineStarts, Math.max(start, end));
  return { ...from, endLine: to.line, endColumn: to.column };
}

/** @param text of the whole file @returns where a span stands, and its characters */
export function toMark(text: string, lineStarts: readonly number[], span: { start: number; end: number }): Mark {
  return { ...toPlace(lineStarts, span), marked: text.slice(span.start, span.end).replace(/\r\n?/g, '\n') };
}

/** One stretch of extracted text and where it stands in its file; both advance together. */
export interface TextSegment {
  textStart: number;
  fileStart: number;
  length: number;
}

/**
 * @param segments ordered by textStart
 * @param offset UTF-16 offset into the extracted text
 * @returns offset into the file; between two segments (a line end, markup) the end of the one before
 */
export function toFileOffset(segments: readonly TextSegment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  if (high < 0) return 0;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle] as TextSegment).textStart <= offset) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low] as TextSegment;
  return segment.fileStart + Math.min(Math.max(offset - segment.textStart, 0), segment.length);
}

/** The end of a span, exclusive: the file offset just after its last character. */
export function toFileEnd(segments: readonly TextSegment[], end: number): number {
  return end > 0 ? toFileOffset(segments, end - 1) + 1 : toFileOffset(segments, 0);
}
