/** What is asked of a drawing and what it gives; its sizes, in the drawing's own unit. */
import type { Level, System } from '../issuer.ts';
import type { LineWish } from './nets.ts';

export interface BoxWish {
  id: string;
  /** Null when the data does not say; it then stands in the last band. */
  level: Level | null;
  system: System | null;
  /** What is written in the box, a paragraph each; wrapped to its width. */
  text: readonly { words: string; isStrong: boolean }[];
}

export interface LayoutWish<Line extends LineWish = LineWish> {
  /** In the order they are to stand within their level and system. */
  boxes: readonly BoxWish[];
  lines: readonly Line[];
  /** The box in the middle, or null. */
  centre: string | null;
  /** The width to keep to; `Layout.width` is greater only where the lines need it. */
  width: number;
  /** One column, for a narrow screen. */
  isNarrow: boolean;
  /** What is written over the boxes of one level and system; both are null for those not known. */
  headOf: (level: Level | null, system: System | null) => string;
}

export interface TextLine {
  /** With the space it was broken at: words taken together read as they were given. */
  words: string;
  isStrong: boolean;
  x: number;
  /** The line letters stand on. */
  y: number;
}

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedBox extends Rectangle {
  id: string;
  lines: TextLine[];
}

export interface Point {
  x: number;
  y: number;
}

export interface PlacedLine<Line extends LineWish = LineWish> {
  line: Line;
  /** From its source's border to its target's, without direction from the end its trunk begins at; level or upright from each to the next. */
  points: Point[];
  /** What is to be drawn of it: the part that no line before it on the same trunk has drawn, so that none darkens another. */
  stroke: Point[];
  label: { words: string; x: number; y: number; anchor: 'start' | 'end' };
}

export interface Layout<Line extends LineWish = LineWish> {
  width: number;
  height: number;
  bands: { y: number; height: number }[];
  heads: TextLine[];
  boxes: PlacedBox[];
  lines: PlacedLine<Line>[];
}

/** Sizes of letters, in the drawing's own unit. */
export const TEXT_SIZE = 13;
export const LABEL_SIZE = 12;
/** How far an arrow's head reaches back from the border. */
export const HEAD = 7;
export const LEADING = 17;
export const PAD = 9;
export const PAD_UPRIGHT = 7;
export const BAND_PAD = 12;
export const BOX_GAP = 10;
export const BOX_MAX = 200;
export const BOX_MIN = 124;
export const LANE = 10;
export const PORT_GAP = 18;
/** Room a label takes above its line, and a line below its port. */
export const ABOVE_PORT = 16;
export const BELOW_PORT = 6;
export const LABEL_PAD = 4;
/** The border of a box is drawn half outside it. */
export const MARGIN = 2;
/** From the foot of a head's line up to where its letters stand. */
export const HEAD_DROP = 6;
