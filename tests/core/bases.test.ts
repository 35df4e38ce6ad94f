/** Bases across a collection, from the facts alone: what had ended, and what goes round. */
import { expect, test } from 'vitest';
import { findBasisCycles, findRepealedBases } from '../../src/core/checks/bases.ts';
import type { FileFacts } from '../../src/core/facts.ts';

const PLACE = { line: 1, column: 1, endLine: 1, endColumn: 2, marked: '' };

/** A document that rests on others; issued in 2020 unless said. */
function fact(slug: string, bases: string[], more: Partial<FileFacts> = {}, issuedOn = '2020-01-01'): FileFacts {
  return {
    file: `${slug}.md`,
    path: `${slug}.md`,
    entry: { slug, type: 'Quyết định', issuer: 'x', issuedOn, number: undefined, title: undefined, key: null },
    identity: null,
    root: false,
    source: null,
    place: PLACE,
    cites: bases,
    notHeld: [],
    counts: { citations: 0, resolved: 0, notHeld: 0, unknown: 0, ambiguous: 0, notLookedUp: 0, isCompared: false },
    bases: bases.map((base) => ({ slug: base, place: PLACE })),
    repeals: [],
    amends: [],
    relations: [],
    saidOfOthers: [],
    provisions: null,
    citesProvisions: [],
    worksFrom: issuedOn,
    endedOn: null,
    inForce: null,
    ...more,
  };
}

const toWhole = (facts: FileFacts[]) => ({
  facts,
  sources: [],
  hasUnread: false,
  today: '2026-11-24',
  issuers: { places: [], issuers: [] },
  notHeld: [],
});

const findCycles = (facts: FileFacts[]): string[] =>
  findBasisCycles(toWhole(facts)).map(({ file, found, candidates }) =>
    [file, found, '|', ...(candidates ?? []).map(({ slug }) => slug)].join(' '),
  );

test.for<[string, FileFacts[], string[]]>([
  ['a chain', [fact('a', ['b']), fact('b', ['c']), fact('c', [])], []],
  ['two ways to one basis', [fact('a', ['b', 'c']), fact('b', ['c']), fact('c', [])], []],
  ['a basis that is not held', [fact('a', ['z'])], []],
  ['two', [fact('a', ['b']), fact('b', ['a'])], ['a.md b | b a', 'b.md a | a b']],
  [
    'three, entered from outside',
    [fact('o', ['a']), fact('a', ['b']), fact('b', ['c']), fact('c', ['a'])],
    ['a.md b | b c a', 'b.md c | c a b', 'c.md a | a b c'],
  ],
  [
    'two cycles that share a basis: each basis is told once',
    [fact('a', ['b']), fact('b', ['c', 'a']), fact('c', ['a'])],
    ['a.md b | b c a', 'b.md c | c a b', 'c.md a | a b c', 'b.md a | a b'],
  ],
])('cycles: %s', ([, facts, cycles]) => {
  expect(findCycles(facts)).toEqual(cycles);
});

test('a chain of a hundred thousand is walked once, without recursion', () => {
  const last = 100_000;
  const chain = Array.from({ length: last + 1 }, (_, at) =>
    fact(`d${at}`, at < last ? [`d${at + 1}`, `d${at + 1}`] : []),
  );
  expect(findBasisCycles(toWhole(chain))).toEqual([]);
});

const findEnded = (facts: FileFacts[]) =>
  findRepealedBases(toWhole(facts)).map(({ file, found, reason, candidates }) =>
    [file, found, reason, ...(candidates ?? []).map(({ slug }) => slug)].join(' '),
  );

test.for<[string, FileFacts[], string[]]>([
  ['by its own record', [fact('a', ['b']), fact('b', [], { endedOn: '2019-12-31' })], ['a.md 2019-12-31 ended']],
  ['on the very day', [fact('a', ['b']), fact('b', [], { endedOn: '2020-01-01' })], []],
  [
    'by another, from the day it works',
    [fact('a', ['b']), fact('b', []), fact('r', [], { repeals: ['b'], worksFrom: '2019-06-01' })],
    ['a.md 2019-06-01 repealed r'],
  ],
  [
    'the earliest of several',
    [
      fact('a', ['b']),
      fact('b', [], { endedOn: '2019-12-31' }),
      fact('r', [], { repeals: ['b'], worksFrom: '2019-06-01' }),
      fact('s', [], { repeals: ['b'], worksFrom: '2019-08-01' }),
    ],
    ['a.md 2019-06-01 repealed r'],
  ],
  ['by what has no day', [fact('a', ['b']), fact('b', []), fact('r', [], { repeals: ['b'], worksFrom: null })], []],
  ['in force, as its record says', [fact('a', ['b']), fact('b', [], { endedOn: '2019-12-31', inForce: PLACE })], []],
  [
    'cited by what has no day',
    [
      { ...fact('a', ['b']), entry: { ...fact('a', []).entry, issuedOn: undefined } },
      fact('b', [], { endedOn: '2019-12-31' }),
    ],
    [],
  ],
])('ended: %s', ([, facts, ended]) => {
  expect(findEnded(facts)).toEqual(ended);
});
