/** Before anything has a place: which band and column each box stands in, which lines run together, how wide labels are. */
import { LEVELS, SYSTEMS, type System } from '../issuer.ts';
import { type BoxWish, HEAD, LABEL_PAD, LABEL_SIZE, type LayoutWish } from './model.ts';
import { type Column, type LineWish, type Net, type Port, type Side, toNets } from './nets.ts';
import { measureText } from './text-width.ts';

/** A box before it has a place. */
export interface Draft {
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

export interface Frame<Line extends LineWish> {
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

/** @returns the wish with its boxes sorted into bands and columns, and its lines into nets */
export function toFrame<Line extends LineWish>(wish: LayoutWish<Line>): Frame<Line> {
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

/** @returns whether both level and system are known: else a box stands with the unknown */
export function isKnown({ level, system }: BoxWish): boolean {
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
