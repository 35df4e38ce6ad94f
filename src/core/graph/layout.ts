/**
 * The drawn graph: levels are bands from top to bottom, systems are columns, the document being read stands in the middle.
 * Boxes are placed, then lines run in the gutters between columns, where no box stands; labels have a strip of the gutter to
 * themselves, beside the box they belong to. The same graph and width give the same drawing.
 */
import { LEVELS, type Level, SYSTEMS, type System } from '../issuer.ts';
import { type Column, type LineWish, type Net, type Port, type Side, shareLanes, toNets } from './nets.ts';
import { measureText, wrapText } from './text-width.ts';

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

export interface PlacedLine<Line extends LineWish = LineWish> {
  line: Line;
  /** From its source's border to its target's; only level and upright strokes. */
  points: { x: number; y: number }[];
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
const LEADING = 17;
const PAD = 9;
const PAD_UPRIGHT = 7;
const BAND_PAD = 12;
const BOX_GAP = 10;
const BOX_MAX = 200;
export const BOX_MIN = 124;
const LANE = 10;
const PORT_GAP = 18;
/** Room a label takes above its line, and a line below its port. */
const ABOVE_PORT = 16;
const BELOW_PORT = 6;
const LABEL_PAD = 4;
/** The border of a box is drawn half outside it. */
const MARGIN = 2;
/** From the foot of a head's line up to where its letters stand. */
const HEAD_DROP = 6;

/** A box before it has a place. */
interface Draft {
  wish: BoxWish;
  band: number;
  column: number;
  /** Its ports from top to bottom: the nets that end there. */
  stubs: Record<Side, Stub[]>;
}

/** A line's end at a box: a net's trunk at its hub, or one of its branches. */
interface Stub {
  net: number;
  /** Null at the hub. */
  branch: number | null;
}

interface Frame<Line extends LineWish> {
  wish: LayoutWish<Line>;
  drafts: Map<string, Draft>;
  columns: Column[];
  /** Which column holds the centre; -1 for none. */
  centreColumn: number;
  nets: Net<Line>[];
  /** Width of the strips for labels at the two sides of each gutter. */
  strips: Record<Side, number>[];
  /** A line runs across the middle column: the centre then has its rows for itself. */
  hasCrossing: boolean;
}

interface Placed {
  width: number;
  height: number;
  bands: Layout['bands'];
  heads: TextLine[];
  boxes: Map<string, PlacedBox>;
  /** Of each gutter, where its lanes begin and whether lane 0 is the rightmost. */
  lanes: { left: number; right: number; isFromRight: boolean }[];
}

/** @returns the drawing; an empty one for no boxes */
export function layOut<Line extends LineWish>(wish: LayoutWish<Line>): Layout<Line> {
  const frame = toFrame(wish);
  // How many lanes a gutter needs is known when boxes stand, and where they stand when gutters are: begin with the most.
  const most = frame.strips.map((_, gutter) => frame.nets.filter((net) => net.gutter === gutter).length);
  let counts = countLanes(frame, shareAll(frame, settle(frame, most)));
  for (;;) {
    const placed = settle(frame, counts);
    const lanes = shareAll(frame, placed);
    const needed = countLanes(frame, lanes);
    if (needed.every((count, gutter) => count <= (counts[gutter] ?? 0))) return draw(frame, placed, lanes);
    counts = counts.map((count, gutter) => Math.max(count, needed[gutter] ?? 0));
  }
}

function toFrame<Line extends LineWish>(wish: LayoutWish<Line>): Frame<Line> {
  const { boxes, centre, isNarrow } = wish;
  const others = boxes.filter(({ id }) => isNarrow || id !== centre);
  const hasCentreColumn = others.length < boxes.length;
  const present = SYSTEMS.filter((system) => others.some((box) => isKnown(box) && box.system === system));
  const sides = isNarrow || (present.length === 0 && others.length > 0) ? [null] : present;
  const slots: (System | 'centre' | null)[] = [...sides];
  if (hasCentreColumn) slots.splice(sides[0] === 'state' ? 0 : 1, 0, 'centre');
  const centreColumn = slots.indexOf('centre');
  const outer = slots.flatMap((slot, at) => (slot === 'centre' ? [] : [at]));
  let unknown = 0;
  const drafts = new Map(
    boxes.map((box): [string, Draft] => {
      const isCentre = hasCentreColumn && box.id === centre;
      const isPlain = isNarrow || isKnown(box);
      const column = isCentre
        ? centreColumn
        : isNarrow || sides[0] === null
          ? (outer[0] ?? 0)
          : isPlain
            ? slots.indexOf(box.system)
            : (outer[unknown++ % outer.length] ?? 0);
      const band = isKnown(box) && box.level ? LEVELS.indexOf(box.level) : LEVELS.length;
      return [box.id, { wish: box, band, column, stubs: { left: [], right: [] } }];
    }),
  );
  const columns = slots.map((_, at) => ({ left: at, right: at + 1 }));
  const columnOf = (id: string): number => drafts.get(id)?.column ?? 0;
  const lines = wish.lines.filter(({ from, to }) => from !== to && drafts.has(from) && drafts.has(to));
  const nets = toNets(lines, columnOf, columns, centre);
  const frame = {
    wish,
    drafts,
    columns,
    centreColumn,
    nets,
    hasCrossing: nets.some(({ branches }) => branches.some(({ isCrossing }) => isCrossing)),
  };
  addStubs(frame);
  return { ...frame, strips: toStrips(frame) };
}

function isKnown({ level, system }: BoxWish): boolean {
  return level !== null && system !== null;
}

/** At each side of a box the ports stand in the order of what they lead to, so that lines cross seldom. */
function addStubs<Line extends LineWish>({ drafts, nets }: Pick<Frame<Line>, 'drafts' | 'nets'>): void {
  const order = new Map([...drafts.values()].sort((a, b) => a.band - b.band).map(({ wish }, at) => [wish.id, at]));
  const rankOf = (box: string): number => order.get(box) ?? 0;
  const wanted: { port: Port; stub: Stub; rank: number }[] = nets.flatMap(({ hub, branches }, net) => {
    const mean = branches.reduce((sum, { port }) => sum + rankOf(port.box), 0) / branches.length;
    const ends = branches.map(({ port }, branch) => ({ port, stub: { net, branch }, rank: rankOf(hub.box) }));
    return [{ port: hub, stub: { net, branch: null }, rank: mean }, ...ends];
  });
  for (const { port, stub } of wanted.sort((a, b) => a.rank - b.rank))
    drafts.get(port.box)?.stubs[port.side].push(stub);
}

/** A strip is as wide as its widest label; one without labels leaves room for an arrow's head. */
function toStrips<Line extends LineWish>({
  drafts,
  nets,
  columns,
}: Pick<Frame<Line>, 'drafts' | 'nets' | 'columns'>): Record<Side, number>[] {
  const strips = Array.from({ length: columns.length + 1 }, () => ({ left: 0, right: 0 }));
  const widen = ({ box, side }: Port, width: number): void => {
    const gutter = columns[drafts.get(box)?.column ?? 0]?.[side] ?? 0;
    const strip = strips[gutter];
    // A box at the left of a gutter meets it with its right side.
    const at = side === 'right' ? 'left' : 'right';
    if (strip) strip[at] = Math.max(strip[at], width);
  };
  for (const { hub, branches } of nets) {
    widen(hub, HEAD + 2 * LABEL_PAD);
    for (const { port, wish } of branches) widen(port, HEAD + 2 * LABEL_PAD + measureText(wish.label, LABEL_SIZE));
  }
  return strips;
}

/** How far apart two level strokes must run to be told apart, and how far a box moves down for it. */
const TOLD_APART = 6;
/** So many moves at most: a drawing that needs more is none to be read. */
const MOVES = 150;

/** Boxes are moved down until no line of one net runs on in a line of another. */
function settle<Line extends LineWish>(frame: Frame<Line>, counts: readonly number[]): Placed {
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
    wrapText(words, width - 2 * PAD, TEXT_SIZE).map((line) => ({ words: line, isStrong })),
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

/** Where a net meets a box. */
function toPort<Line extends LineWish>(
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

/** The lane of each net, counted in its own gutter. */
function shareAll<Line extends LineWish>(frame: Frame<Line>, placed: Placed): number[] {
  const trunks = frame.nets.map(({ hub, branches }, net) => {
    const ys = [
      toPort(frame, placed, hub, net, null).y,
      ...branches.map(({ port }, at) => toPort(frame, placed, port, net, at).y),
    ];
    return { top: Math.min(...ys), bottom: Math.max(...ys), isCrossing: branches.some(({ isCrossing }) => isCrossing) };
  });
  const result = frame.nets.map(() => 0);
  for (const gutter of frame.strips.keys()) {
    const own = frame.nets.flatMap((net, at) => (net.gutter === gutter ? [at] : []));
    const lanes = shareLanes(own.map((at) => trunks[at] as (typeof trunks)[number]));
    for (const [index, at] of own.entries()) result[at] = lanes[index] ?? 0;
  }
  return result;
}

function countLanes<Line extends LineWish>({ nets, strips }: Frame<Line>, lanes: readonly number[]): number[] {
  return strips.map((_, gutter) =>
    Math.max(0, ...nets.map((net, at) => (net.gutter === gutter ? (lanes[at] ?? 0) + 1 : 0))),
  );
}

function draw<Line extends LineWish>(frame: Frame<Line>, placed: Placed, lanes: readonly number[]): Layout<Line> {
  const lines = frame.nets.flatMap(({ gutter, hub, branches }, net) => {
    const { left, right, isFromRight } = placed.lanes[gutter] as Placed['lanes'][number];
    const away = ((lanes[net] ?? 0) + 1) * LANE;
    const x = isFromRight ? right - away : left + away;
    const start = toPort(frame, placed, hub, net, null);
    return branches.map(({ wish: line, port }, at): PlacedLine<Line> => {
      const end = toPort(frame, placed, port, net, at);
      const bends =
        start.y === end.y
          ? []
          : [
              { x, y: start.y },
              { x, y: end.y },
            ];
      const points = [start, ...bends, end];
      const isOnRight = port.side === 'right';
      return {
        line,
        // Dashes of lines that share a trunk lie on one another only where all begin at the hub.
        points: line.isDirected && line.to === hub.box ? points.reverse() : points,
        label: {
          words: line.label,
          x: end.x + (isOnRight ? 1 : -1) * (HEAD + LABEL_PAD),
          y: end.y - LABEL_PAD,
          anchor: isOnRight ? 'start' : 'end',
        },
      };
    });
  });
  const { width, height, bands, heads, boxes } = placed;
  return { width, height, bands, heads, boxes: [...boxes.values()], lines };
}
