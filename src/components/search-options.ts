/** What the search page offers to filter by: the values the collection has, each with how many documents have it. */
import { LEVEL_VALUES, toFacets } from '../core/facets.ts';
import { FACETS, type Facet } from '../core/filters.ts';
import type { NumberIndexRow } from '../core/search.ts';
import { filters, levels, systems, UNKNOWN } from '../strings/site.ts';

export interface FacetOptions {
  facet: Facet;
  label: string;
  options: { value: string; label: string }[];
}

const vietnamese = new Intl.Collator('vi');
const LEVEL_ORDER: readonly string[] = Object.values(LEVEL_VALUES);

/** @param rows of the whole collection */
export function listFacets(rows: readonly NumberIndexRow[]): FacetOptions[] {
  const faceted = rows.map((row) => ({ row, values: toFacets(row) }));
  return FACETS.map((facet) => {
    const found = new Map<string, { name: string; count: number }>();
    for (const { row, values } of faceted) {
      const option = found.get(values[facet]) ?? { name: nameValue(row, facet), count: 0 };
      option.count++;
      found.set(values[facet], option);
    }
    const options = [...found]
      .sort(([a, { name }], [b, other]) => compare(facet, a, b) || vietnamese.compare(name, other.name))
      .map(([value, { name, count }]) => ({ value, label: filters.option(name, count) }));
    return { facet, label: filters.facets[facet], options };
  });
}

/** Levels from the highest, years from the newest; all else by name. */
function compare(facet: Facet, a: string, b: string): number {
  if (facet === 'cap') return LEVEL_ORDER.indexOf(a) - LEVEL_ORDER.indexOf(b);
  return facet === 'nam' ? (a < b ? 1 : -1) : 0;
}

function nameValue({ level, system, type, issuer, issuedOn }: NumberIndexRow, facet: Facet): string {
  switch (facet) {
    case 'cap':
      return level ? levels[level] : UNKNOWN;
    case 'he':
      return system ? systems[system] : UNKNOWN;
    case 'loai':
      return type;
    case 'co-quan':
      return issuer;
    case 'nam':
      return issuedOn?.slice(0, 4) ?? UNKNOWN;
  }
}
