/** Who acts on whom: one edge for each kind and pair, from the real collection and from made-up documents. */
import { describe, expect, test } from 'vitest';
import {
  type Edge,
  groupByStanding,
  isDirected,
  mergeEdges,
  otherEnd,
  toCollectionEdges,
  toEdges,
  toNeighbourhood,
} from '../../../src/core/graph.ts';
import { readCollection } from '../../../src/corpus.ts';
import { publishCollection } from '../../../src/publish.ts';
import { buildRoutes } from '../../../src/routes.ts';
import { ROOT } from '../../support/paths.ts';

const DIRECTIVE = 'chi-thi-dan-van-chinh-quyen';
const publish = (folder: string) =>
  publishCollection(readCollection(`${ROOT}${folder}`), buildRoutes('/')).map(({ published }) => published);
const real = publish('content');
const edge = (kind: Edge['kind'], from: string, to: string, spots = 1): Edge => ({
  kind,
  from,
  to,
  in: `${from}#doan-1`,
  spot: `${from}#doan-1`,
  spots,
  words: null,
  ourReading: null,
});

describe('the real collection', () => {
  const edges = toCollectionEdges(real);
  const count = (kind: Edge['kind']): number => edges.filter((one) => one.kind === kind).length;

  test('15 citations, one act that carries another on, six pairs read as related, and no basis that no text states', () => {
    expect(count('cites')).toBe(15);
    expect(count('implements')).toBe(1);
    expect(count('sameSubject')).toBe(6);
    expect(count('basedOn')).toBe(0);
    expect(edges).toHaveLength(22);
  });

  test('each citation knows the provision it stands in and its very spot', () => {
    const directive = real.find(({ document }) => document.root);
    const [first] = directive ? toEdges(directive) : [];
    expect(first).toMatchObject({
      kind: 'cites',
      from: DIRECTIVE,
      to: '23-qd-tw-2021',
      in: `${DIRECTIVE}#nhiem-vu-1`,
      spot: `${DIRECTIVE}#vd-23-qd-tw-2021`,
      spots: 1,
    });
  });

  test('only what a text says has words', () => {
    const worded = edges.filter(({ words }) => words !== null);
    expect(worded.map(({ kind, words }) => [kind, words])).toEqual([['implements', 'về tiếp tục thực hiện']]);
    for (const one of edges) expect(one.ourReading !== null).toBe(!isDirected(one.kind));
  });
});

test('a document not held is an end too, once however often it is cited', () => {
  const edges = toCollectionEdges(publish('tests/site/other'));
  expect(edges.map(({ kind, to, spots }) => [kind, to, spots])).toEqual([
    ['cites', '05-qd-ubnd-2020', 1],
    ['cites', '05-qd-ubnd-2021', 1],
    ['cites', 'not-held.yaml#99-qd-ubnd-2019', 2],
    ['cites', 'not-held.yaml#07-ct-ubnd', 1],
  ]);
});

describe('merging', () => {
  test.for<{ name: string; edges: Edge[]; ends: string[] }>([
    {
      name: 'two spots of one citation',
      edges: [edge('cites', 'a', 'b'), edge('cites', 'a', 'b')],
      ends: ['cites a b 2'],
    },
    {
      name: 'a citation is not a basis',
      edges: [edge('cites', 'a', 'b'), edge('basedOn', 'a', 'b')],
      ends: ['cites a b 1', 'basedOn a b 1'],
    },
    {
      name: 'citing one another is two',
      edges: [edge('cites', 'a', 'b'), edge('cites', 'b', 'a')],
      ends: ['cites a b 1', 'cites b a 1'],
    },
    {
      name: 'related both ways is one',
      edges: [edge('sameSubject', 'b', 'a'), edge('sameSubject', 'a', 'b')],
      ends: ['sameSubject b a 1'],
    },
    { name: 'a document and itself are none', edges: [edge('cites', 'a', 'a')], ends: [] },
  ])('$name', ({ edges, ends }) => {
    expect(mergeEdges(edges).map(({ kind, from, to, spots }) => `${kind} ${from} ${to} ${spots}`)).toEqual(ends);
  });

  test('what is merged is not changed', () => {
    const first = edge('cites', 'a', 'b');
    mergeEdges([first, edge('cites', 'a', 'b')]);
    expect(first.spots).toBe(1);
  });

  test('a neighbourhood has its own edges before those of others', () => {
    const edges = toNeighbourhood(
      [edge('sameSubject', 'a', 'b')],
      [edge('sameSubject', 'b', 'a'), edge('cites', 'c', 'a')],
    );
    expect(edges.map((one) => otherEnd(one, 'a'))).toEqual(['b', 'c']);
  });
});

test('from farther off: numbers of documents and of edges, the largest first; what is not known is a group', () => {
  const standings = { a: 'central', b: 'central', c: 'city' } as const;
  const { groups, edges } = groupByStanding(
    ['a', 'b', 'c', 'd'],
    [
      edge('cites', 'c', 'a'),
      edge('cites', 'c', 'b'),
      edge('cites', 'a', 'b'),
      edge('sameSubject', 'c', 'a'),
      edge('sameSubject', 'b', 'c'),
      edge('cites', 'c', 'd'),
    ],
    (id) => (id in standings ? { level: standings[id as 'a'], system: 'party' } : { level: null, system: null }),
  );
  expect(groups.map(({ id, documents }) => [id, documents])).toEqual([
    ['central·party', 2],
    ['city·party', 1],
    ['·', 1],
  ]);
  expect(edges.map(({ kind, from, to, count }) => [kind, from, to, count])).toEqual([
    ['cites', 'city·party', 'central·party', 2],
    ['sameSubject', 'central·party', 'city·party', 2],
    ['cites', 'central·party', 'central·party', 1],
    ['cites', 'city·party', '·', 1],
  ]);
});

test('a document in the middle stays itself', () => {
  const { groups, edges } = groupByStanding(
    ['me', 'a', 'b'],
    [edge('cites', 'me', 'a'), edge('cites', 'b', 'me')],
    () => ({ level: 'city', system: 'state' }),
    'me',
  );
  expect(groups.map(({ id, documents }) => [id, documents])).toEqual([['city·state', 2]]);
  expect(edges.map(({ from, to }) => [from, to])).toEqual([
    ['me', 'city·state'],
    ['city·state', 'me'],
  ]);
});
