/** Boxes get their places: bands from top to bottom, columns from left to right, gutters between them. */
import { LEVELS, SYSTEMS } from '../issuer.ts';
import { type Draft, type Frame, isKnown } from './frame.ts';
import {
  ABOVE_PORT,
  BAND_PAD,
  BELOW_PORT,
  BOX_GAP,
  BOX_MAX,
  BOX_MIN,
  HEAD_DROP,
  LABEL_SIZE,
  LANE,
  type Layout,
  type LayoutWish,
  LEADING,
  MARGIN,
  PAD,
  PAD_UPRIGHT,
  type PlacedBox,
  PORT_GAP,
  TEXT_SIZE,
  type TextLine,
} from './model.ts';
import type { LineWish, Port, Side } from './nets.ts';
import { wrapText } from './text-width.ts';

export interface Placed {
  width: number;
  height: number;
  bands: Layout['bands'];
  heads: TextLine[];
  boxes: Map<string, PlacedBox>;
  /** Of each gutter, where its lanes begin and whether lane 0 is the rightmost. */
  lanes: { left: number; right: number; isFromRight: boolean }[];
}

/** How far apart two level strokes must run to be told apart, and how far a box moves down for it. */
const TOLD_APART = 6;
/** So many moves at most: a drawing that needs more is none to be read. */
const MOVES = 150;

/** @returns the places, for so many lanes in each gutter: boxes move down until no line of one net runs on in a line of another */
export function settle<Line extends LineWish>(frame: Frame<Line>, counts: readonly number[]): Placed {
  const gaps = new Map<string, number>();
  for (let move = 0; ; move++) {
    const placed = place(frame, counts, gaps);
    const clash = move < MOVES ? findClash(frame, placed) : null;
    if (clash === null) return placed;
    gaps.set(clash, (gaps.get(clash) ?? 0) + TOLD_APART);
  }
}

/** @returns the box on the right of the uppermost two ports that face one another so nearly level that their lines would run together */
function findClash<Line extends LineWish>(frame: Frame<Line>, placed: Placed): string | null {
  const ports = frame.nets.flatMap(({ hub, branches }, net) => [
    { ...hub, net, branch: null, isCrossing: branches.some(({ isCrossing }) => isCrossing) },
    ...branches.map(({ port, isCrossing }, branch) => ({ ...port, net, branch, isCrossing })),
  ]);
  const seen = ports
    .map((port) => ({
      ...port,
      y: toPort(frame, placed, port, port.net, port.branch).y,
      column: frame.drafts.get(port.box)?.column ?? 0,
    }))
    .sort((a, b) => a.y - b.y);
  for (const port of seen.filter(({ side }) => side === 'left')) {
    for (const other of seen) {
      if (other.side === 'left' || other.column >= port.column || Math.abs(other.y - port.y) >= TOLD_APART) continue;
      const areFacing = other.column + 1 === port.column || other.isCrossing || port.isCrossing;
      const isOneLine = other.net === port.net && other.y === port.y;
      if (areFacing && !isOneLine) return port.box;
    }
  }
  return null;
}

/** Boxes stand in bands and columns; `counts` is the number of lanes of each gutter, `gaps` what is left free above a box. */
function place<Line extends LineWish>(
  frame: Frame<Line>,
  counts: readonly number[],
  gaps: ReadonlyMap<string, number>,
): Placed {
  const { wish, columns, strips } = frame;
  const gutters = strips.map(({ left, right }, gutter) => {
    const count = counts[gutter] ?? 0;
    const isInner = gutter > 0 && gutter < columns.length;
    return Math.max(left + right + (count > 0 ? (count + 1) * LANE : 0), isInner ? 2 * LANE : 0);
  });
  const room = wish.width - 2 * MARGIN - gutters.reduce((sum, width) => sum + width, 0);
  const fair = Math.floor(room / Math.max(1, columns.length));
  const boxWidth = Math.max(BOX_MIN, wish.isNarrow ? fair : Math.min(fair, BOX_MAX));
  const lefts: number[] = [];
  const lanes: Placed['lanes'] = [];
  let x = MARGIN;
  for (const [gutter, width] of gutters.entries()) {
    const { left, right } = strips[gutter] as Record<Side, number>;
    lanes.push({ left: x + left, right: x + width - right, isFromRight: isNearestOnRight(frame, gutter) });
    x += width;
    if (gutter < columns.length) {
      lefts.push(x);
      x += boxWidth;
    }
  }
  return { width: x + MARGIN, lanes, ...stack(frame, lefts, boxWidth, gaps) };
}

/** The first lane is the one beside the boxes, in a gutter with boxes on both sides the one beside the middle. */
function isNearestOnRight<Line extends LineWish>({ columns, centreColumn }: Frame<Line>, gutter: number): boolean {
  if (gutter === 0 || gutter === columns.length) return gutter === 0;
  return centreColumn < 0 || gutter <= centreColumn;
}

/** From top to bottom: in each band, each column's boxes under the heads of their levels and systems. */
function stack<Line extends LineWish>(
  { wish, drafts, columns, centreColumn, hasCrossing }: Frame<Line>,
  lefts: readonly number[],
  width: number,
  gaps: ReadonlyMap<string, number>,
): Pick<Placed, 'height' | 'bands' | 'heads' | 'boxes'> {
  const boxes = new Map<string, PlacedBox>();
  const heads: TextLine[] = [];
  const bands: Layout['bands'] = [];
  let y = 0;
  for (let band = 0; band <= LEVELS.length; band++) {
    const inBand = [...drafts.values()].filter((draft) => draft.band === band);
    if (inBand.length === 0) continue;
    const piles = columns.map((_, column) =>
      pileUp(
        inBand.filter((draft) => draft.column === column),
        lefts[column] ?? 0,
        width,
        wish,
        gaps,
      ),
    );
    const middle = piles[centreColumn];
    const isApart = hasCrossing && middle !== undefined && middle.height > 0;
    const tops = piles.map((_, column) => {
      if (column === centreColumn) return 0;
      return isApart ? middle.height + BOX_GAP : 0;
    });
    const height = Math.max(...piles.map((pile, column) => pile.height + (pile.height > 0 ? (tops[column] ?? 0) : 0)));
    if (middle && !isApart) tops[centreColumn] = Math.floor((height - middle.height) / 2);
    for (const [column, pile] of piles.entries()) {
      const top = y + BAND_PAD + (tops[column] ?? 0);
      heads.push(...pile.heads.map((head) => ({ ...head, y: head.y + top })));
      for (const box of pile.boxes) boxes.set(box.id, moveDown(box, top));
    }
    bands.push({ y, height: height + 2 * BAND_PAD });
    y += height + 2 * BAND_PAD;
  }
  return { height: y, bands, heads, boxes };
}

interface Pile {
  boxes: PlacedBox[];
  heads: TextLine[];
  height: number;
}

function pileUp(
  drafts: readonly Draft[],
  x: number,
  width: number,
  { headOf }: LayoutWish,
  gaps: ReadonlyMap<string, number>,
): Pile {
  const pile: Pile = { boxes: [], heads: [], height: 0 };
  const cells = [...SYSTEMS, null].map((system) =>
    drafts.filter(({ wish }) => (isKnown(wish) ? wish.system : null) === system),
  );
  for (const [first, ...rest] of cells) {
    if (!first) continue;
    if (pile.height > 0) pile.height += BAND_PAD;
    pile.height += gaps.get(first.wish.id) ?? 0;
    const { level, system } = isKnown(first.wish) ? first.wish : { level: null, system: null };
    for (const words of wrapText(headOf(level, system), width, LABEL_SIZE)) {
      pile.height += LEADING;
      pile.heads.push({ words, isStrong: false, x, y: pile.height - HEAD_DROP });
    }
    for (const [at, draft] of [first, ...rest].entries()) {
      if (at > 0) pile.height += BOX_GAP + (gaps.get(draft.wish.id) ?? 0);
      const box = toBox(draft, x, pile.height, width);
      pile.boxes.push(box);
      pile.height += box.height;
    }
  }
  return pile;
}

function toBox({ wish, stubs }: Draft, x: number, y: number, width: number): PlacedBox {
  const texts = wish.text.flatMap(({ words, isStrong }) =>
    // Paragraphs are apart for those who hear or copy them, too.
    wrapText(words, width - 2 * PAD, TEXT_SIZE).map((line, at, { length }) => ({
      words: at < length - 1 ? line : `${line} `,
      isStrong,
    })),
  );
  const ports = Math.max(stubs.left.length, stubs.right.length);
  const forPorts = ports === 0 ? 0 : ABOVE_PORT + (ports - 1) * PORT_GAP + BELOW_PORT;
  const forText = texts.length * LEADING;
  const height = Math.max(forText + 2 * PAD_UPRIGHT, forPorts);
  const top = Math.floor((height - forText) / 2) + TEXT_SIZE;
  const lines = texts.map((text, at) => ({ ...text, x: x + PAD, y: y + top + at * LEADING }));
  return { id: wish.id, x, y, width, height, lines };
}

function moveDown(box: PlacedBox, by: number): PlacedBox {
  return { ...box, y: box.y + by, lines: box.lines.map((line) => ({ ...line, y: line.y + by })) };
}

/** @returns where a net meets a box: at its hub, or with one of its branches */
export function toPort<Line extends LineWish>(
  { drafts }: Frame<Line>,
  { boxes }: Placed,
  { box: id, side }: Port,
  net: number,
  branch: number | null,
) {
  const box = boxes.get(id) as PlacedBox;
  const stubs = drafts.get(id)?.stubs[side] ?? [];
  const at = stubs.findIndex((stub) => stub.net === net && stub.branch === branch);
  // Labels stand above their lines: the ports sit a little low, so that the first label stays beside its own box.
  const middle = box.y + Math.floor((box.height + ABOVE_PORT - BELOW_PORT) / 2);
  return {
    x: side === 'left' ? box.x : box.x + box.width,
    y: Math.floor(middle + (at - (stubs.length - 1) / 2) * PORT_GAP),
  };
}
