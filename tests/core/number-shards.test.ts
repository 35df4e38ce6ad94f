/** The number index in files: nothing lost, each small, one enough for a number, whatever way it is typed. */
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIRECTORY_MAX } from '../../bench/search/budget.ts';
import { openIndex, planRows, scoreWholeNumbers, WHOLE_FORMS } from '../../bench/search/number-queries.ts';
import { decodeShard, encodeShard, findShards, planShards } from '../../src/core/number-shards.ts';
import { readCollection } from '../../src/corpus.ts';
import { planNumberIndex, SHARD_BYTES, toNumberRows } from '../../src/number-index-files.ts';
import { ROOT } from '../support/paths.ts';

const real = toNumberRows(readCollection(`${ROOT}content`));
const thousand = planRows(1000, 5);

test('what is written to a file is read back', () => {
  expect(decodeShard(JSON.parse(JSON.stringify(encodeShard(real))))).toEqual(real);
  expect(decodeShard(JSON.parse(JSON.stringify(encodeShard(thousand))))).toEqual(thousand);
});

test('the real collection is one file, with no directory', () => {
  const { shards, directory } = planNumberIndex(real);
  expect(shards).toHaveLength(1);
  expect(directory).toBe('');
});

test('the directory of a hundred thousand documents is small: it travels in the search script', () => {
  const { directory } = planNumberIndex(planRows(100_000, 9));
  expect(directory.split(',').length).toBeGreaterThan(500);
  expect(brotliCompressSync(directory).length).toBeLessThan(DIRECTORY_MAX);
});

test('every row stands in one file, and each file is small', () => {
  const { shards } = planNumberIndex(thousand);
  expect(
    shards
      .flat()
      .map(({ slug }) => slug)
      .sort(),
  ).toEqual(thousand.map(({ slug }) => slug).sort());
  expect(Math.max(...openIndex(thousand).sizes)).toBeLessThanOrEqual(SHARD_BYTES);
});

test('the directory leads to the file of a number, for any collection', () => {
  const numbers = fc.tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.constantFrom('-QĐ/TW', '/NQ-CP', '/QĐ-UBND', '-CT/TU', '/2020/NĐ-CP', '/2021/TT-BYT', '/2008/QH12', '/CT-TTg'),
  );
  const [row] = real;
  fc.assert(
    fc.property(
      fc.array(numbers, { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 300, max: 3000 }),
      (all, most) => {
        const rows = all.map(([ordinal, rest], at) => ({
          ...(row as (typeof real)[0]),
          slug: `x${at}`,
          number: `${ordinal}${rest}`,
        }));
        const { shards, directory } = planShards(rows, most, (text) => text.length);
        for (const { number, slug } of rows) {
          const files = findShards(number, directory);
          expect(
            files.some((at) => shards[at]?.some((other) => other.slug === slug)),
            `${number} ${directory}`,
          ).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a number that looks like a year is one, where a symbol follows it', async () => {
  const [row] = thousand;
  const years = Array.from({ length: 400 }, (_, at) => ({
    ...(row as (typeof thousand)[0]),
    slug: `n-${at}`,
    number: `${1800 + at}/BTP-VP`,
    issuedOn: '2003-04-21',
  }));
  const { looked, requests } = await openIndex([...thousand, ...years]).ask('2007/BTP-VP ngày 21/4/2003');
  expect(looked).toMatchObject({ kind: 'found', rows: [{ slug: 'n-207' }] });
  expect(requests).toBe(1);
});

test('of a list each number is looked for in its own files; of a day none is, and that is said', async () => {
  const { ask } = openIndex(planRows(10_000, 5));
  const told = planRows(10_000, 5).filter(({ isNamesake }) => !isNamesake);
  const [low, high] = [told.find(({ key }) => key?.startsWith('2-')), told.find(({ key }) => key?.startsWith('1900-'))];
  const { looked, requests } = await ask(`${low?.number}, ${high?.number}`);
  expect(looked).toMatchObject({ kind: 'found', absent: [], rows: [{ slug: low?.slug }, { slug: high?.slug }] });
  expect(requests).toBe(2);
  for (const day of ['30/7/2021', 'tháng 7/2021', 'năm 2021'])
    expect(await ask(day)).toMatchObject({ looked: { kind: 'date', rows: [] }, isPart: true, requests: 0 });
});

test('of a number nobody bears the nearest are looked for in every file its figures may stand in', async () => {
  const { looked } = await openIndex(planRows(10_000, 5)).ask('7/NQ-CP');
  expect(looked).toMatchObject({ kind: 'absent', nearest: [{ number: '06/NQ-CP' }, { number: '06/NQ-CP' }, {}] });
});

describe('numbers of a thousand documents', () => {
  test('every form gives the right document first, in one file of at most 5 KB', async () => {
    const { asked, missed, requests, bytes } = await scoreWholeNumbers(thousand, 120, 3);
    expect(missed).toEqual([]);
    expect(asked).toBeGreaterThan(1500);
    expect(requests).toBe(1);
    expect(bytes).toBeLessThanOrEqual(SHARD_BYTES);
  });

  test.for(WHOLE_FORMS)('of the real collection: %s', async ([, write]) => {
    const { ask } = openIndex(real);
    for (const row of real.filter(({ number }) => number !== null)) {
      const query = write(row.number ?? '', row);
      if (query === null) continue;
      const { looked } = await ask(query);
      expect(looked, query).toMatchObject({ kind: 'found', exact: true, rows: [{ slug: row.slug }] });
    }
  });

  test('a number nobody bears is never another', async () => {
    const { ask } = openIndex(thousand);
    for (const query of ['99999-QĐ/TW', '4711/2099/TT-BYT', '23-QĐ/XYZ', '88888']) {
      const { looked } = await ask(query);
      expect(looked.kind, query).not.toBe('found');
    }
  });
});
