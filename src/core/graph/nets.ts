/**
 * How lines run: edges of one kind that share an end run together as a net, along one vertical lane of the gutter beside
 * their boxes, so that fifteen citations are one trunk with fifteen branches and not fifteen lines.
 */

/** One line asked for. An edge without direction has no arrow. */
export interface LineWish {
  from: string;
  to: string;
  /** Lines of one kind may share a trunk. */
  kind: string;
  label: string;
  isDirected: boolean;
}

export type Side = 'left' | 'right';
/** A box meets a line on one of its sides, at a port. */
export interface Port {
  box: string;
  side: Side;
}

export interface Net<Wish extends LineWish = LineWish> {
  gutter: number;
  /** Where the trunk begins: its one port; branches lead to the others, and carry the labels. */
  hub: Port;
  branches: { wish: Wish; port: Port; isCrossing: boolean }[];
}

/** A column of boxes: the gutters on its two sides, by number. */
export interface Column {
  left: number;
  right: number;
}

/**
 * @param columnOf the column of each box
 * @param columns from left to right; neighbours share the gutter between them, unless they share none
 * @param centre the box that every one of its lines begins at, or null
 * @returns every line in exactly one net
 */
export function toNets<Wish extends LineWish>(
  wishes: readonly Wish[],
  columnOf: (box: string) => number,
  columns: readonly Column[],
  centre: string | null,
): Net<Wish>[] {
  const nets = new Map<string, Net<Wish>>();
  for (const wish of wishes) {
    const hub = wish.to === centre ? wish.to : wish.from;
    const end = hub === wish.from ? wish.to : wish.from;
    const sides = toSides(columnOf(hub), columnOf(end), wish.isDirected, columns);
    // Where a trunk is entered matters: lines into a box do not share one with lines out of it.
    const key = [hub, hub === wish.to && wish.isDirected ? 'in' : 'out', wish.kind, sides.gutter].join('\n');
    const net = nets.get(key) ?? { gutter: sides.gutter, hub: { box: hub, side: sides.hub }, branches: [] };
    net.branches.push({ wish, port: { box: end, side: sides.end }, isCrossing: sides.isCrossing });
    nets.set(key, net);
  }
  return [...nets.values()];
}

/**
 * Inside one of several columns what a text says runs on the inner side, what is our reading on the outer. A column that
 * stands alone has all its lines on the left: two gutters would take from its boxes what a narrow screen lacks.
 */
function toSides(
  hub: number,
  end: number,
  isDirected: boolean,
  columns: readonly Column[],
): { gutter: number; hub: Side; end: Side; isCrossing: boolean } {
  const from = columns[hub] as Column;
  if (hub === end) {
    const isInnerRight = hub === 0;
    const side = columns.length > 1 && isDirected === isInnerRight ? 'right' : 'left';
    return { gutter: from[side], hub: side, end: side, isCrossing: false };
  }
  const side = end > hub ? 'right' : 'left';
  return { gutter: from[side], hub: side, end: end > hub ? 'left' : 'right', isCrossing: Math.abs(end - hub) > 1 };
}

/** How far two trunks in one lane keep apart. */
const APART = 8;

/**
 * Shares out the lanes of one gutter: trunks that overlap never share one. Those that cross to the far column come
 * first and the short before the long, so that the lane nearest the boxes holds the shortest.
 * @returns the lane of each trunk, from 0
 */
export function shareLanes(trunks: readonly { top: number; bottom: number; isCrossing: boolean }[]): number[] {
  const lanes: { top: number; bottom: number }[][] = [];
  const result = trunks.map(() => 0);
  const order = trunks
    .map((trunk, at) => ({ ...trunk, at }))
    .sort(
      (a, b) => Number(b.isCrossing) - Number(a.isCrossing) || a.bottom - a.top - (b.bottom - b.top) || a.at - b.at,
    );
  for (const { top, bottom, at } of order) {
    const isFree = (lane: { top: number; bottom: number }[]): boolean =>
      lane.every((other) => bottom + APART < other.top || other.bottom + APART < top);
    let lane = lanes.findIndex(isFree);
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane]?.push({ top, bottom });
    result[at] = lane;
  }
  return result;
}
