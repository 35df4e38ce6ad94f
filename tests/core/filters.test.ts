/** Filters: what addresses say, and what they leave of the real collection. */
import { expect, test } from 'vitest';
import { buildFilter, toFacets } from '../../src/core/facets.ts';
import { FACETS, isFiltering, readFilters } from '../../src/core/filters.ts';
import { decodeShard, encodeShard } from '../../src/core/number-shards.ts';
import { readCollection } from '../../src/corpus.ts';
import { toNumberRows } from '../../src/number-index-files.ts';
import { buildRoutes } from '../../src/routes.ts';

const rows = toNumberRows(readCollection('content'));
const find = (search: string): string[] => {
  const given = new URLSearchParams(search);
  return rows.filter(buildFilter(readFilters((facet) => given.get(facet)))).map(({ slug }) => slug);
};

test.for<[string, string[]]>([
  ['cap=thanh-pho&loai=quyet-dinh', ['404-qd-thu-2022']],
  ['he=nha-nuoc&nam=2021', ['3504-qd-ubnd-2021', '33-ct-ttg-2021', '76-nq-cp-2021']],
  ['co-quan=ban-bi-thu', ['114-kl-tw-2015', '124-qd-tw-2018', '43-kl-tw-2019']],
  // The directive's own day is not known: no year has it, and it is found by that.
  ['nam=chua-ro', ['chi-thi-dan-van-chinh-quyen']],
  ['cap=tinh&he=dang&loai=ket-luan', ['29-kl-tu-2021']],
  // A facet at odds with another leaves nothing, and a value nobody has too.
  ['co-quan=ban-bi-thu&he=nha-nuoc', []],
  ['nam=202', []],
])('%s leaves %j', ([search, slugs]) => {
  expect(find(search).sort()).toEqual([...slugs].sort());
});

test('an empty value narrows nothing', () => {
  expect(find('cap=&nam=')).toHaveLength(rows.length);
  expect(isFiltering(readFilters(() => ''))).toBe(false);
});

test('an address gives back the filters it was made of', () => {
  for (const row of rows) {
    const filters = toFacets(row);
    const { search } = new URL(buildRoutes('/x/').search('23 tw & “dân vận”', filters), 'https://vidu.vn');
    const given = new URLSearchParams(search);
    expect(given.get('q')).toBe('23 tw & “dân vận”');
    expect(readFilters((facet) => given.get(facet))).toEqual(filters);
    expect(Object.keys(filters)).toEqual([...FACETS]);
    expect(find(search.slice(1))).toContain(row.slug);
  }
});

test('a row read back from a file of the index is filtered as it was', () => {
  expect(decodeShard(JSON.parse(JSON.stringify(encodeShard(rows)))).map(toFacets)).toEqual(rows.map(toFacets));
});
