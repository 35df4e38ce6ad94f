/** The time line: years, years without documents, and documents without a day, which get none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dated, toAxis, toTimeline } from '../../src/core/timeline.ts';

const dated = (slug: string, issuedOn: string): Dated => ({ slug, issuedOn, notBefore: null });
const undated = (slug: string, notBefore: string | null = null): Dated => ({ slug, issuedOn: null, notBefore });
const print = (documents: Dated[]): string[] =>
  toTimeline(documents).spans.map((span) =>
    span.kind === 'gap'
      ? `${span.from}–${span.to}`
      : `${span.year}: ${span.documents.map(({ slug }) => slug).join(' ')}`,
  );

describe('years', () => {
  test.for<{ name: string; documents: Dated[]; spans: string[] }>([
    { name: 'nothing', documents: [], spans: [] },
    { name: 'only undated', documents: [undated('a', '2022-03-23')], spans: [] },
    {
      name: 'one after another',
      documents: [dated('b', '2014-01-01'), dated('a', '2013-12-31')],
      spans: ['2013: a', '2014: b'],
    },
    {
      name: 'a gap of one year',
      documents: [dated('a', '2013-06-03'), dated('b', '2015-07-14')],
      spans: ['2013: a', '2014–2014', '2015: b'],
    },
    {
      name: 'a gap of several',
      documents: [dated('a', '1999-06-03'), dated('b', '2015-07-14')],
      spans: ['1999: a', '2000–2014', '2015: b'],
    },
    {
      name: 'one day in a steady order',
      documents: [dated('b', '2013-12-12'), dated('a', '2013-12-12')],
      spans: ['2013: a b'],
    },
    // A bound is no day: it neither opens a year nor closes a gap.
    {
      name: 'a bound beyond the last day',
      documents: [dated('a', '2013-06-03'), undated('b', '2022-03-23')],
      spans: ['2013: a'],
    },
  ])('$name', ({ documents, spans }) => {
    expect(print(documents)).toEqual(spans);
  });

  test('the undated: those with a bound first', () => {
    const { undated: rest } = toTimeline([
      undated('c'),
      undated('b', '2022-03-23'),
      undated('a', '2019-01-01'),
      dated('d', '2020-01-01'),
    ]);
    expect(rest.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
  });

  test('every document stands once, every year from the first to the last in one span', () => {
    const day = fc
      .date({ min: new Date('1945-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(fc.option(day, { nil: null }), { maxLength: 30 }), (days) => {
        const documents = days.map((issuedOn, at) => ({ slug: `d${at}`, issuedOn, notBefore: null }));
        const { spans, undated: rest } = toTimeline(documents);
        const placed = [...spans.flatMap((span) => (span.kind === 'gap' ? [] : span.documents)), ...rest];
        expect(placed.map(({ slug }) => slug).sort()).toEqual(documents.map(({ slug }) => slug).sort());
        const ends = spans.map((span) => (span.kind === 'gap' ? [span.from, span.to] : [span.year, span.year]));
        for (const [at, [from = 0, to = 0]] of ends.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          const next = ends[at + 1];
          if (next) expect(next[0]).toBe(to + 1);
        }
      }),
    );
  });
});

describe('the axis', () => {
  test('is true to scale: half of a year is half of its length', () => {
    const axis = toAxis([dated('a', '2013-01-01'), dated('b', '2013-07-02'), dated('c', '2013-12-31')]);
    expect(axis?.marks.map(({ at }) => Math.round(at * 1000) / 1000)).toEqual([0, 0.499, 0.997]);
    expect(axis?.ticks).toEqual([{ year: 2013, at: 0 }]);
  });

  test('marks that would touch are raised, others are not', () => {
    const axis = toAxis([
      dated('a', '2013-12-12'),
      dated('b', '2013-12-12'),
      dated('c', '2013-12-20'),
      dated('d', '2020-01-01'),
    ]);
    expect(axis?.marks.map(({ slug, raised }) => [slug, raised])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['d', 0],
    ]);
    expect(axis?.highest).toBe(3);
  });

  test('a bound is open to the end, never a mark, and the end leaves room to see it', () => {
    const axis = toAxis([dated('a', '2022-01-01'), undated('b', '2022-12-30'), undated('c')]);
    expect(axis?.marks.map(({ slug }) => slug)).toEqual(['a']);
    expect(axis?.open.map(({ slug }) => slug)).toEqual(['b']);
    expect(axis?.open[0]?.at).toBeLessThan(0.6);
  });

  test('years are labelled in round steps, ten at the most', () => {
    const axis = toAxis([dated('a', '1946-01-01'), dated('b', '2026-01-01')]);
    expect(axis?.ticks.map(({ year }) => year)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  });

  test('many documents are counted by year', () => {
    const documents = Array.from({ length: 300 }, (_, at) => dated(`d${at}`, `${2010 + (at % 3)}-05-01`));
    const axis = toAxis(documents);
    expect(axis?.marks).toEqual([]);
    expect(axis?.bars.map(({ count }) => count)).toEqual([100, 100, 100]);
    expect(axis?.bars.at(-1)).toMatchObject({ at: expect.closeTo(0.667, 2), width: expect.closeTo(0.333, 2) });
  });

  test.for([[[]], [[undated('a')]]])('without any day there is none', ([documents]) => {
    expect(toAxis(documents as Dated[])).toBeNull();
  });
});
