/** A collection too large for one page of the time line: a part for each year and for the undated, each in pages. */
import { expect, test } from 'vitest';
import type { Library } from '../../src/components/library.ts';
import { countPages, LISTED, loadTimeline, toParts } from '../../src/components/timeline.ts';

/** So many documents of each year; a year of 0 is none. */
function toLibrary(years: Readonly<Record<string, number>>): Library {
  const documents = Object.entries(years).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, at) => ({
      document: { slug: `${year}-${at}`, issuedOn: year === 'none' ? undefined : `${year}-05-01` },
      notBefore: null,
    })),
  );
  return { documents } as unknown as Library;
}

test.for<{ name: string; years: Record<string, number>; parts: [string, number, number][] }>([
  { name: 'nothing', years: {}, parts: [] },
  { name: 'as many as one page holds', years: { 2013: LISTED - 1, none: 1 }, parts: [] },
  {
    name: 'one more',
    years: { 2013: LISTED, none: 1 },
    parts: [
      ['2013', LISTED, 1],
      ['chua-ro', 1, 1],
    ],
  },
  {
    name: 'a year of several pages, a year without',
    years: { 2013: LISTED + 1, 2015: 2 },
    parts: [
      ['2013', LISTED + 1, 2],
      ['2015', 2, 1],
    ],
  },
])('$name', ({ years, parts }) => {
  const found = toParts(loadTimeline(toLibrary(years)));
  expect(found.map((part) => [part.id, part.documents.length, countPages(part)])).toEqual(parts);
});

test('it is sorted once, however many pages ask', () => {
  const library = toLibrary({ 2013: 3 });
  expect(loadTimeline(library)).toBe(loadTimeline(library));
});
