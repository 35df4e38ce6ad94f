/** Filters of a search: what a reader narrows an answer by. Their names and values are those of addresses: `?cap=tinh&nam=2021`. */
/** Level, system, type, issuing body, year of issue. */
export const FACETS = ['cap', 'he', 'loai', 'co-quan', 'nam'] as const;
export type Facet = (typeof FACETS)[number];
/** One value a facet at most; a facet that is absent narrows nothing. */
export type Filters = Readonly<Partial<Record<Facet, string>>>;

/** @returns the values an address or a form gives, but for those that are empty */
export function readFilters(get: (facet: Facet) => string | null): Filters {
  return Object.fromEntries(
    FACETS.flatMap((facet) => {
      const value = get(facet);
      return value ? [[facet, value]] : [];
    }),
  );
}

export function isFiltering(filters: Filters): boolean {
  return FACETS.some((facet) => filters[facet] !== undefined);
}
