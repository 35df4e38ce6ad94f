/** What a document is filtered by, as addresses have it; apart from filters.ts, for few searches need it. */
import { FACETS, type Facet, type Filters } from './filters.ts';
import type { Level, System } from './issuer.ts';
import type { NumberIndexRow } from './search.ts';
import { toId } from './spelling.ts';

/** The value of what is not known: it can be asked for too. */
export const UNKNOWN_VALUE = 'chua-ro';
export const LEVEL_VALUES = {
  central: 'trung-uong',
  province: 'tinh',
  city: 'thanh-pho',
  commune: 'xa',
} as const satisfies Record<Level, string>;
export const SYSTEM_VALUES = { party: 'dang', state: 'nha-nuoc' } as const satisfies Record<System, string>;

/** @returns the value of a document in each facet */
export function toFacets({ level, system, type, issuer, issuedOn }: NumberIndexRow): Record<Facet, string> {
  return {
    cap: level ? LEVEL_VALUES[level] : UNKNOWN_VALUE,
    he: system ? SYSTEM_VALUES[system] : UNKNOWN_VALUE,
    loai: toId(type),
    'co-quan': toId(issuer),
    nam: issuedOn?.slice(0, 4) ?? UNKNOWN_VALUE,
  };
}

/** @returns a test for documents: whether each facet asked for has the value asked for */
export function buildFilter(filters: Filters): (row: NumberIndexRow) => boolean {
  const asked = FACETS.filter((facet) => filters[facet] !== undefined);
  if (asked.length === 0) return () => true;
  return (row) => {
    const facets = toFacets(row);
    return asked.every((facet) => facets[facet] === filters[facet]);
  };
}
