/** The drawn graph: boxes apart, lines from border to border, labels beside their own box, whatever the graph. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/core/graph/layout.ts';
import { type BoxWish, LABEL_SIZE, type Layout, type PlacedBox, TEXT_SIZE } from '../../../src/core/graph/model.ts';
import type { LineWish } from '../../../src/core/graph/nets.ts';
import { measureText } from '../../../src/core/graph/text-width.ts';
import { LEVELS, SYSTEMS } from '../../../src/core/issuer.ts';

const box = (id: string, level: BoxWish['level'], system: BoxWish['system'], words = id): BoxWish => ({
  id,
  level,
  system,
  text: [{ words, isStrong: true }],
});
const line = (from: string, to: string, kind = 'cites'): LineWish => ({
  from,
  to,
  kind,
  label: kind === 'sameSubject' ? 'liên quan' : 'viện dẫn',
  isDirected: kind !== 'sameSubject',
});
const lay = (boxes: BoxWish[], lines: LineWish[], centre: string | null, isNarrow = false): Layout =>
  layOut({
    boxes,
    lines,
    centre,
    width: isNarrow ? 288 : 760,
    isNarrow,
    headOf: (level, system) => `${level ?? 'chưa rõ'} ${system ?? ''}`,
  });
const boxOf = ({ boxes }: Layout, id: string): PlacedBox => boxes.find((placed) => placed.id === id) as PlacedBox;

describe('what stands where', () => {
  const boxes = [
    box('me', 'city', 'party'),
    box('party-top', 'central', 'party'),
    box('state-top', 'central', 'state'),
    box('party-mid', 'province', 'party'),
    box('lost', null, null),
  ];
  const lines = [line('me', 'party-top'), line('me', 'state-top'), line('party-mid', 'me'), line('me', 'lost')];

  test('levels from top to bottom, the unknown last; systems as columns, the document being read between them', () => {
    const layout = lay(boxes, lines, 'me');
    const [me, party, state, mid, lost] = ['me', 'party-top', 'state-top', 'party-mid', 'lost'].map((id) =>
      boxOf(layout, id),
    ) as [PlacedBox, PlacedBox, PlacedBox, PlacedBox, PlacedBox];
    expect([party.y, mid.y, me.y, lost.y]).toEqual([party.y, mid.y, me.y, lost.y].sort((a, b) => a - b));
    expect(state.y).toBe(party.y);
    expect(party.x + party.width).toBeLessThan(me.x);
    expect(me.x + me.width).toBeLessThan(state.x);
    expect(mid.x).toBe(party.x);
    expect(layout.bands).toHaveLength(4);
    expect(layout.heads.map(({ words }) => words)).toContain('chưa rõ');
  });

  test('on a narrow screen all stand in one column, Party before State', () => {
    const layout = lay(boxes, lines, 'me', true);
    expect(new Set(layout.boxes.map(({ x }) => x)).size).toBe(1);
    expect(boxOf(layout, 'party-top').y).toBeLessThan(boxOf(layout, 'state-top').y);
    expect(layout.width).toBeLessThanOrEqual(288);
  });

  test.for([
    { name: 'no box', boxes: [], lines: [], columns: 0 },
    { name: 'only the document itself', boxes: [box('me', 'city', 'party')], lines: [], columns: 1 },
    { name: 'only one system', boxes: boxes.slice(0, 2), lines: lines.slice(0, 1), columns: 2 },
    {
      name: 'only the unknown',
      boxes: [box('me', null, null), box('a', null, null)],
      lines: [line('me', 'a')],
      columns: 2,
    },
  ])('$name: no empty column', ({ boxes, lines, columns }) => {
    expect(new Set(lay(boxes, lines, 'me').boxes.map(({ x }) => x)).size).toBe(columns);
  });

  test('a line to the document itself, or to none that is drawn, is left out', () => {
    expect(lay(boxes, [line('me', 'me'), line('me', 'elsewhere')], 'me').lines).toEqual([]);
  });

  test('the same wish gives the same drawing', () => {
    expect(lay(boxes, lines, 'me')).toEqual(lay(boxes, lines, 'me'));
  });
});

describe('lines', () => {
  test('citations of one document are one trunk', () => {
    const boxes = [box('me', 'city', 'party'), ...['a', 'b', 'c'].map((id) => box(id, 'central', 'party'))];
    const { lines } = lay(boxes, [line('me', 'a'), line('me', 'b'), line('me', 'c')], 'me');
    const starts = new Set(lines.map(({ points }) => JSON.stringify(points.slice(0, 1))));
    expect(starts.size).toBe(1);
    expect(new Set(lines.map(({ points }) => points[1]?.x)).size).toBe(1);
  });

  test('what goes in and what goes out are two trunks, and our reading a third', () => {
    const boxes = [box('me', 'city', 'party'), box('a', 'central', 'party'), box('b', 'province', 'party')];
    const lines = [line('me', 'a'), line('me', 'b'), line('a', 'me'), line('b', 'me'), line('me', 'a', 'sameSubject')];
    const layout = lay(boxes, lines, 'me');
    const lanes = layout.lines.map(({ points }) => points.find(({ x }, at) => x === points[at + 1]?.x)?.x);
    expect(new Set(lanes).size).toBe(3);
  });

  test('an arrow ends at its target, a line without direction begins at the one end its trunk has', () => {
    const boxes = [box('me', 'city', 'party'), box('a', 'central', 'party')];
    const [into] = lay(boxes, [line('a', 'me')], 'me').lines;
    const [ours] = lay(boxes, [line('a', 'me', 'sameSubject')], 'me').lines;
    const me = boxOf(lay(boxes, [], 'me'), 'me');
    expect(into?.points.at(-1)?.x).toBe(boxOf(lay(boxes, [line('a', 'me')], 'me'), 'me').x);
    expect(ours?.points[0]?.x).toBe(boxOf(lay(boxes, [line('a', 'me', 'sameSubject')], 'me'), 'me').x);
    expect(me).toBeDefined();
  });
});

test('what is drawn of lines that share a trunk is every stroke of it, each once', () => {
  const boxes = [
    box('me', 'city', 'party'),
    ...['a', 'b', 'c'].map((id) => box(id, 'central', 'party')),
    box('d', 'commune', 'party'),
  ];
  const { lines } = lay(
    boxes,
    ['b', 'a', 'c', 'd'].map((id) => line('me', id)),
    'me',
  );
  const lane = lines[0]?.points[1]?.x;
  const upright = lines.flatMap(({ stroke }) =>
    stroke.flatMap((a, at) => {
      const b = stroke[at + 1];
      return b && a.x === b.x ? [[Math.min(a.y, b.y), Math.max(a.y, b.y)] as const] : [];
    }),
  );
  const ys = lines.flatMap(({ points }) => points.map(({ y }) => y));
  const drawn = upright.reduce((sum, [from, to]) => sum + to - from, 0);
  expect(drawn).toBe(Math.max(...ys) - Math.min(...ys));
  for (const { stroke, points } of lines) {
    expect(stroke.at(-1)).toEqual(points.at(-1));
    expect(stroke.some(({ x }) => x === lane)).toBe(true);
  }
});

/** Any small graph: boxes anywhere, words long and short, lines of any kind, several between two boxes. */
const graphs = fc
  .tuple(
    fc.array(
      fc.record({
        level: fc.constantFrom(...LEVELS, null),
        system: fc.constantFrom(...SYSTEMS, null),
        words: fc.constantFrom(
          '23-QĐ/TW',
          '01/2014/TTLT-BTP-BNV',
          'Chỉ thị của Ban Thường vụ Thành ủy',
          'Quyết định, 30/7/2021',
          '',
        ),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom('cites', 'basedOn', 'sameSubject')), { maxLength: 24 }),
    fc.option(fc.nat(11), { nil: null }),
    fc.boolean(),
  )
  .map(([drafts, pairs, centre, isNarrow]) => {
    const boxes = drafts.map(({ level, system, words }, at) => box(`b${at}`, level, system, words));
    const ids = boxes.map(({ id }) => id);
    const lines = pairs.flatMap(([from, to, kind]) => {
      const [a, b] = [ids[from], ids[to]];
      return a && b && a !== b ? [line(a, b, kind)] : [];
    });
    return { boxes, lines, centre: centre === null ? null : (ids[centre] ?? null), isNarrow };
  });

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const labelBox = ({ words, x, y, anchor }: Layout['lines'][number]['label']): Box => {
  const width = measureText(words, LABEL_SIZE);
  return { x: anchor === 'end' ? x - width : x, y: y - LABEL_SIZE, width, height: LABEL_SIZE + 2 };
};
const isOnBorder = ({ x, y, width, height }: Box, point: { x: number; y: number } | undefined): boolean =>
  point !== undefined && (point.x === x || point.x === x + width) && point.y > y && point.y < y + height;

describe('any small graph', () => {
  const check = (look: (layout: Layout, asked: { boxes: BoxWish[]; lines: LineWish[] }) => void): void =>
    fc.assert(
      fc.property(graphs, ({ boxes, lines, centre, isNarrow }) =>
        look(lay(boxes, lines, centre, isNarrow), { boxes, lines }),
      ),
      { numRuns: 400 },
    );

  test('every box is placed once, apart from every other, with its words inside', () => {
    check(({ boxes, width, height }, asked) => {
      expect(boxes.map(({ id }) => id).sort()).toEqual(asked.boxes.map(({ id }) => id).sort());
      for (const [at, one] of boxes.entries()) {
        for (const other of boxes.slice(at + 1)) expect(overlap(one, other)).toBe(false);
        expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(true);
        for (const { words, x, y } of one.lines) {
          expect(x >= one.x && x + measureText(words.trimEnd(), TEXT_SIZE) <= one.x + one.width).toBe(true);
          expect(y - TEXT_SIZE >= one.y && y + 4 <= one.y + one.height).toBe(true);
        }
      }
    });
  });

  test('every line is drawn, from border to border, level or upright, and through no box', () => {
    check(({ boxes, lines }, asked) => {
      expect(lines).toHaveLength(asked.lines.length);
      const byId = new Map(boxes.map((placed) => [placed.id, placed]));
      for (const { line, points } of lines) {
        const ends = [points[0], points.at(-1)];
        const [from, to] = [byId.get(line.from) as PlacedBox, byId.get(line.to) as PlacedBox];
        const [first, last] = !line.isDirected && !isOnBorder(from, ends[0]) ? [to, from] : [from, to];
        expect(isOnBorder(first, ends[0]) && isOnBorder(last, ends[1])).toBe(true);
        for (const [at, a] of points.slice(0, -1).entries()) {
          const b = points[at + 1] as { x: number; y: number };
          expect(a.x === b.x || a.y === b.y).toBe(true);
          const stroke = {
            x: Math.min(a.x, b.x) + 0.5,
            y: Math.min(a.y, b.y) - 0.5,
            width: Math.abs(a.x - b.x) - 1,
            height: Math.abs(a.y - b.y) + 1,
          };
          for (const placed of boxes)
            expect(overlap(stroke, placed), `${line.from} ${line.to} through ${placed.id}`).toBe(false);
        }
      }
    });
  });

  test('no label lies over a box, nor over another label', () => {
    check(({ boxes, lines, width }) => {
      const labels = lines.map(({ label }) => labelBox(label));
      for (const [at, one] of labels.entries()) {
        expect(one.x >= 0 && one.x + one.width <= width).toBe(true);
        for (const placed of boxes) expect(overlap(one, placed)).toBe(false);
        for (const other of labels.slice(at + 1)) expect(overlap(one, other)).toBe(false);
      }
    });
  });
});

test('no stroke of one trunk runs on in a stroke of another', () => {
  fc.assert(
    fc.property(graphs, ({ boxes, lines, centre, isNarrow }) => {
      const drawn = lay(boxes, lines, centre, isNarrow).lines;
      // Lines that enter one box together, or leave it together, are one trunk.
      const netOf = ({ kind, isDirected, from, to }: LineWish): string =>
        `${kind} ${to === centre ? `${isDirected ? 'in' : 'out'} ${to}` : `out ${from}`}`;
      const strokes = drawn.flatMap(({ line, points }) =>
        points.slice(0, -1).map((a, at) => ({ net: netOf(line), a, b: points[at + 1] as typeof a })),
      );
      for (const one of strokes)
        for (const other of strokes) {
          if (one.net === other.net) continue;
          const isLevel = one.a.y === one.b.y && other.a.y === other.b.y && one.a.y === other.a.y;
          const isUpright = one.a.x === one.b.x && other.a.x === other.b.x && one.a.x === other.a.x;
          const along = isLevel ? 'x' : 'y';
          if (!isLevel && !isUpright) continue;
          const [low, high] = [
            Math.max(Math.min(one.a[along], one.b[along]), Math.min(other.a[along], other.b[along])),
            Math.min(Math.max(one.a[along], one.b[along]), Math.max(other.a[along], other.b[along])),
          ];
          expect(high - low).toBeLessThanOrEqual(0);
        }
    }),
    { numRuns: 400 },
  );
});
