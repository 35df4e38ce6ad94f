/**
 * The fidelity check: a published text against its source, character for character.
 * Both are read the same way (markup stripped, blank lines dropped), the declared editorial acts are applied to the
 * source, and the lines are compared. Runs of line ends are equal to one another; every space inside a line counts.
 */
import type { EditorialAct, Join, Sic } from './document.ts';
import { foldLookalikes } from './fold.ts';

/** One line of text that is not blank, and where it starts. */
export interface TextLine {
  text: string;
  /** 1-based line of the file it comes from. */
  fileLine: number;
  /** UTF-16 offset into the plain text it comes from. */
  start: number;
  /** Ordinal of its paragraph. */
  block: number;
}

export type TextDifference =
  /** The line differs: offset of the first character that does, and both readings around it, and the characters by name where the readings look alike. */
  | {
      kind: 'changed';
      at: TextLine;
      offset: number;
      length: number;
      found: string;
      expected: string;
      characters: string | null;
    }
  /** Lines of the source that are not in the document, to be reported on the line after the last that agrees. */
  | { kind: 'missing'; afterFileLine: number; expected: string; count: number }
  /** A line of the document that is not in the source. */
  | { kind: 'extra'; at: TextLine };

export type ActProblem =
  | { act: Join; index: number; reason: 'no-such-line' | 'before' | 'after' }
  | { act: Sic; index: number; reason: 'words' };

/**
 * Applies editorial acts to a source.
 * @param lines the source's lines that are not blank
 * @param acts each exact at its place: of a join the line must end with `before`, the next begin with `after`; a sic's
 *   words must stand in their line once, and change nothing
 * @returns the lines as they should be published, and the acts that do not fit the source
 */
export function applyEditorialActs(
  lines: readonly TextLine[],
  acts: readonly EditorialAct[],
): { lines: TextLine[]; problems: ActProblem[] } {
  const result = [...lines];
  const problems: ActProblem[] = [];
  // From the last to the first, so that a paragraph split twice is joined from its end.
  for (const [index, act] of [...acts.entries()].sort(([, a], [, b]) => b.sourceLine - a.sourceLine)) {
    if (act.kind === 'sic') {
      const text = lines.find(({ fileLine }) => fileLine === act.sourceLine)?.text ?? '';
      if (text.split(act.words).length !== 2) problems.push({ act, index, reason: 'words' });
      continue;
    }
    const at = result.findIndex((line) => line.fileLine === act.sourceLine);
    const line = result[at];
    const next = result[at + 1];
    if (!line || !next) problems.push({ act, index, reason: 'no-such-line' });
    else if (!line.text.endsWith(act.before)) problems.push({ act, index, reason: 'before' });
    else if (!next.text.startsWith(act.after)) problems.push({ act, index, reason: 'after' });
    else {
      result.splice(at, 2, { ...line, text: `${line.text} ${next.text}` });
      for (const [index, other] of result.entries())
        if (other.block === next.block) result[index] = { ...other, block: line.block };
    }
  }
  return { lines: result, problems: problems.sort((a, b) => a.index - b.index) };
}

/**
 * Compares two texts line by line, falling in step again after each difference.
 * @param found the published lines @param expected the source's lines, acts applied
 * @param firstFileLine line on which a text missing from its very beginning is reported
 */
export function compareLines(
  found: readonly TextLine[],
  expected: readonly TextLine[],
  firstFileLine: number,
): TextDifference[] {
  const differences: TextDifference[] = [];
  const placesOf = indexLines(expected);
  let i = 0;
  let j = 0;
  while (i < found.length || j < expected.length) {
    if (found[i] && found[i]?.text === expected[j]?.text) {
      i++;
      j++;
      continue;
    }
    const next = findAgreement(found, i, j, placesOf) ?? { i: found.length, j: expected.length };
    differences.push(
      ...compareChunk(found.slice(i, next.i), expected.slice(j, next.j), found[i - 1]?.fileLine ?? null, firstFileLine),
    );
    i = next.i;
    j = next.j;
  }
  return differences;
}

function indexLines(lines: readonly TextLine[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of lines.entries()) {
    const known = places.get(text);
    if (known) known.push(at);
    else places.set(text, [at]);
  }
  return places;
}

/** The nearest pair of equal lines at or after (i, j). */
function findAgreement(
  found: readonly TextLine[],
  i: number,
  j: number,
  placesOf: Map<string, number[]>,
): { i: number; j: number } | null {
  let best: { i: number; j: number } | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (let at = i; at < found.length && at - i < cost; at++) {
    const place = findFrom(placesOf.get((found[at] as TextLine).text) ?? [], j);
    if (place === undefined) continue;
    if (at - i + (place - j) >= cost) continue;
    best = { i: at, j: place };
    cost = at - i + (place - j);
  }
  return best;
}

/** The least of ascending numbers that is no less than another. */
function findFrom(places: readonly number[], least: number): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

/** Lines of a source among which a changed line is looked for: a text of which more is missing is another text. */
const WINDOW = 200;

/** Within a stretch that disagrees, lines that resemble each other are one changed line; the rest is missing or extra. */
function compareChunk(
  found: readonly TextLine[],
  expected: readonly TextLine[],
  lastAgreeing: number | null,
  firstFileLine: number,
): TextDifference[] {
  const differences: TextDifference[] = [];
  let last = lastAgreeing;
  let j = 0;
  for (const line of found) {
    const near = expected.slice(j, j + WINDOW).findIndex((candidate) => isAlike(line.text, candidate.text));
    const match = j + near;
    if (near < 0) {
      differences.push({ kind: 'extra', at: line });
      continue;
    }
    if (match > j) differences.push(toMissing(expected.slice(j, match), last, firstFileLine));
    differences.push(toChanged(line, (expected[match] as TextLine).text));
    last = line.fileLine;
    j = match + 1;
  }
  if (j < expected.length) differences.push(toMissing(expected.slice(j), last, firstFileLine));
  return differences;
}

function toMissing(lines: readonly TextLine[], last: number | null, firstFileLine: number): TextDifference {
  return {
    kind: 'missing',
    afterFileLine: last === null ? firstFileLine : last + 1,
    expected: (lines[0] as TextLine).text,
    count: lines.length,
  };
}

/** Two lines are readings of one when they begin or end alike for a third of the shorter, or for twenty characters. */
function isAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const enough = Math.min(20, Math.ceil(shorter / 3));
  return shorter > 0 && (commonPrefix(a, b) >= enough || commonSuffix(a, b, 0) >= enough);
}

const READING_CONTEXT = 24;

function toChanged(at: TextLine, expected: string): TextDifference {
  const prefix = commonPrefix(at.text, expected);
  const suffix = commonSuffix(at.text, expected, prefix);
  const from = Math.max(0, prefix - READING_CONTEXT);
  const reading = (text: string): string => {
    const to = Math.min(text.length, text.length - suffix + READING_CONTEXT);
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return {
    kind: 'changed',
    at,
    offset: prefix,
    length: Math.max(0, at.text.length - suffix - prefix),
    found: reading(at.text),
    expected: reading(expected),
    characters: nameCharacters(
      at.text.slice(prefix, at.text.length - suffix),
      expected.slice(prefix, expected.length - suffix),
    ),
  };
}

/** Readings that look alike differ in characters nobody sees: those are named, "U+00A0 ≠ U+0020". */
function nameCharacters(found: string, expected: string): string | null {
  if (foldLookalikes(found) !== foldLookalikes(expected)) return null;
  const name = (text: string): string =>
    [...text]
      .slice(0, 4)
      .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
      .join(' ') || '∅';
  return `${name(found)} ≠ ${name(expected)}`;
}

function commonPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  let length = 0;
  const most = Math.min(a.length, b.length) - prefix;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
