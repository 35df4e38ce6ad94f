/** A line of a file with some of its words marked beneath, cut to what a terminal holds. */
import { type Cell, toCells } from './visible.ts';

export interface Excerpt {
  text: string;
  /** Spaces, then marks: set under `text`, they stand under the words. */
  marks: string;
}

/** Columns of an excerpt, ellipses included. */
const WIDTH = 100;
/** Columns kept before the words where the line is longer. */
const BEFORE = 30;
/** UTF-16 units looked at on either side of the words' beginning: more than the columns can hold, for a line may be megabytes. */
const REACH = 400;

/**
 * @param line without its end
 * @param start UTF-16 offset in `line` @param end exclusive, may lie beyond the line; where it is `start`, one place is marked
 */
export function excerptLine(line: string, start: number, end: number): Excerpt {
  const from = Math.max(0, start - REACH);
  const cells = toCells(line.slice(from, start + REACH));
  const first = indexAt(cells, start - from);
  const last = Math.max(first, indexAt(cells, Math.max(end - 1, start) - from));
  const [left, right] = toWindow(cells, first, from > 0 || start + REACH < line.length);
  const before = left > 0 || from > 0 ? '…' : '';
  const after = right < cells.length || start + REACH < line.length ? '…' : '';
  const text =
    before +
    cells
      .slice(left, right)
      .map(({ shown }) => shown)
      .join('') +
    after;
  const indent = before.length + sumWidths(cells.slice(left, first));
  const marked = sumWidths(cells.slice(first, Math.min(last + 1, right)));
  return { text, marks: ' '.repeat(indent) + '^'.repeat(Math.max(1, marked)) };
}

/** The cell that holds an offset; after the last one, the place where one more would stand. */
function indexAt(cells: readonly Cell[], offset: number): number {
  const index = cells.findIndex(({ end }) => offset < end);
  return index < 0 ? cells.length : index;
}

/** @returns which cells are shown, end exclusive: all of them, or the marked words with what fits around them */
function toWindow(cells: readonly Cell[], first: number, isCut: boolean): [number, number] {
  if (!isCut && sumWidths(cells) <= WIDTH) return [0, cells.length];
  // Two columns are for the ellipses.
  const columns = WIDTH - 2;
  const near = reachLeft(cells, first, BEFORE);
  const right = reachRight(cells, first, columns - sumWidths(cells.slice(near, first)));
  return [reachLeft(cells, first, columns - sumWidths(cells.slice(first, right))), right];
}

function reachLeft(cells: readonly Cell[], from: number, columns: number): number {
  let [at, room] = [from, columns];
  while (at > 0 && (cells[at - 1] as Cell).width <= room) room -= (cells[--at] as Cell).width;
  return at;
}

function reachRight(cells: readonly Cell[], from: number, columns: number): number {
  let [at, room] = [from, columns];
  while (at < cells.length && (cells[at] as Cell).width <= room) room -= (cells[at++] as Cell).width;
  return at;
}

function sumWidths(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
