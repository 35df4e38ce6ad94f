/**
 * The drawn graph: levels are bands from top to bottom, systems are columns, the document being read stands in the middle.
 * Boxes are placed, then lines run in the gutters between columns, where no box stands; labels have a strip of the gutter to
 * themselves, beside the box they belong to. The same graph and width give the same drawing.
 */
import { type Frame, toFrame } from './frame.ts';
import { HEAD, LABEL_PAD, LANE, type Layout, type LayoutWish, type PlacedLine } from './model.ts';
import { type LineWish, shareLanes } from './nets.ts';
import { type Placed, settle, toPort } from './place.ts';

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
    let [top, bottom] = [start.y, start.y];
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
      // The first line draws the trunk as far as it goes, a later one what it adds.
      const leave = Math.min(Math.max(end.y, top), bottom);
      const stroke = at === 0 ? points : [...(leave === end.y ? [] : [{ x, y: leave }]), { x, y: end.y }, end];
      [top, bottom] = [Math.min(top, end.y), Math.max(bottom, end.y)];
      const isOnRight = port.side === 'right';
      return {
        line,
        points: line.isDirected && line.to === hub.box ? points.toReversed() : points,
        stroke,
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
