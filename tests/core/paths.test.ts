/** Ways along citations: every step is one that was given, none is longer than it need be, nothing is walked that may not be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findFile,
  findPath,
  findReach,
  type Joined,
  joinDocuments,
  listFileStarts,
  STEP_KINDS,
  type Step,
  type StepKind,
  type Way,
} from '../../src/core/paths.ts';

type Edge = readonly [from: string, to: string, kind: StepKind];

function toLoad(edges: readonly Edge[]) {
  const joined = new Map<string, Joined>();
  const add = (slug: string, side: 'out' | 'in', kind: StepKind, other: string): void => {
    const known = joined.get(slug) ?? { out: {}, in: {} };
    joined.set(slug, { ...known, [side]: { ...known[side], [kind]: [...(known[side][kind] ?? []), other] } });
  };
  for (const [from, to, kind] of edges) {
    add(from, 'out', kind, to);
    add(to, 'in', kind, from);
  }
  return async (slug: string) => joined.get(slug);
}

const FORWARD: Way = { isEitherWay: false, hasSameSubject: false };
const EITHER: Way = { isEitherWay: true, hasSameSubject: false };
const OURS: Way = { isEitherWay: false, hasSameSubject: true };
const print = (steps: readonly Step[]): string =>
  steps.map(({ from, to, kind, isBackward }) => `${isBackward ? '<' : '>'}${from}-${kind}-${to}`).join(' ');

describe('single graphs', () => {
  const load = toLoad([
    ['a', 'b', 'cites'],
    ['b', 'c', 'cites'],
    ['a', 'd', 'cites'],
    ['c', 'd', 'sameSubject'],
    ['a', 'b', 'basedOn'],
    ['e', 'a', 'cites'],
  ]);
  test.for<[string, string, Way, string | null]>([
    ['a', 'a', FORWARD, ''],
    ['a', 'c', FORWARD, '>a-basedOn-b >b-cites-c'],
    ['c', 'a', FORWARD, null],
    ['c', 'a', EITHER, '<b-cites-c <a-basedOn-b'],
    ['b', 'd', EITHER, '<a-basedOn-b >a-cites-d'],
    ['b', 'd', FORWARD, null],
    ['b', 'd', OURS, '>b-cites-c >c-sameSubject-d'],
    ['d', 'c', OURS, '<c-sameSubject-d'],
    ['d', 'b', OURS, null],
    ['a', 'nowhere', EITHER, null],
    ['nowhere', 'a', EITHER, null],
  ])('%s → %s, %o', async ([from, to, way, expected]) => {
    const found = await findPath(from, to, way, load);
    expect(found.kind === 'found' ? print(found.steps) : found.kind).toBe(expected ?? 'none');
  });

  test('given up, it is said, and not taken for none', async () => {
    expect(await findPath('e', 'c', FORWARD, load, 2)).toEqual({ kind: 'stopped', looked: 2 });
  });

  test('all that is reached, nearest first', async () => {
    expect((await findReach('e', FORWARD, load)).map(({ slug, steps }) => `${slug}${steps.length}`)).toEqual([
      'a1',
      'b2',
      'd2',
      'c3',
    ]);
  });
});

const slug = fc.integer({ min: 0, max: 9 }).map(String);
const graph = fc.array(fc.tuple(slug, slug, fc.constantFrom(...STEP_KINDS)), { maxLength: 30 });
const way = fc.record({ isEitherWay: fc.boolean(), hasSameSubject: fc.boolean() });

/** All distances by another way than the walk's: edges relaxed until nothing changes. */
function measure(edges: readonly Edge[], from: string, { isEitherWay, hasSameSubject }: Way): Map<string, number> {
  const distances = new Map([[from, 0]]);
  for (let changed = true; changed; ) {
    changed = false;
    const relax = (a: string, b: string): void => {
      const next = (distances.get(a) ?? Number.POSITIVE_INFINITY) + 1;
      if (next >= (distances.get(b) ?? Number.POSITIVE_INFINITY)) return;
      distances.set(b, next);
      changed = true;
    };
    for (const [a, b, kind] of edges) {
      if (kind === 'sameSubject' && !hasSameSubject) continue;
      relax(a, b);
      if (isEitherWay || kind === 'sameSubject') relax(b, a);
    }
  }
  return distances;
}

test('every step is given, joins the one before it, and no way is shorter', async () => {
  await fc.assert(
    fc.asyncProperty(graph, slug, slug, way, async (edges, from, to, chosen) => {
      const found = await findPath(from, to, chosen, toLoad(edges));
      const distance = measure(edges, from, chosen).get(to);
      if (distance === undefined) {
        expect(found).toEqual({ kind: 'none' });
        return;
      }
      if (found.kind !== 'found') throw new Error(found.kind);
      expect(found.steps).toHaveLength(distance);
      let at = from;
      for (const step of found.steps) {
        expect(edges).toContainEqual([step.from, step.to, step.kind]);
        expect(step.isBackward ? step.to : step.from).toBe(at);
        if (step.isBackward) expect(chosen.isEitherWay || step.kind === 'sameSubject').toBe(true);
        if (step.kind === 'sameSubject') expect(chosen.hasSameSubject).toBe(true);
        at = step.isBackward ? step.from : step.to;
      }
      expect(at).toBe(to);
    }),
    { numRuns: 500 },
  );
});

test('what documents are joined to: each pair once a kind, nothing to itself or to what is not held', () => {
  const cite = (from: string, to: string) => ({ from, to }) as never;
  const joined = joinDocuments([
    {
      document: { slug: 'a', relations: [{ kind: 'basedOn', target: 'b', in: 'a#1' }] } as never,
      cites: [cite('a', 'b'), cite('a', 'b'), cite('a', 'a'), cite('a', 'x')],
    },
    { document: { slug: 'b' } as never, cites: [] },
  ]);
  expect(Object.fromEntries(joined)).toEqual({
    a: { out: { cites: ['b'], basedOn: ['b'] }, in: {} },
    b: { out: {}, in: { cites: ['a'], basedOn: ['a'] } },
  });
});

test('every slug is in the file that is said', () => {
  const slugs = Array.from({ length: 1203 }, (_, at) => `s-${String(at).padStart(5, '0')}`);
  const starts = listFileStarts(slugs);
  expect(starts).toHaveLength(7);
  for (const [at, one] of slugs.entries()) expect(findFile(one, starts)).toBe(Math.floor(at / 200));
  expect(findFile('a', starts)).toBe(0);
});
