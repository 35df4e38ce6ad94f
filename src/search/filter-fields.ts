/** The filters of the search page as fields of its form; on any other page there are none, and nothing is narrowed. */
import { FACETS, type Facet, type Filters, isFiltering, readFilters } from '../core/filters.ts';

export interface FilterFields {
  read: () => Filters;
  /** Puts the fields as an address has them; a value that is not offered leaves its field open. */
  write: (given: URLSearchParams) => void;
  /** What is chosen, in the words of the fields: "Cấp: tỉnh". */
  describe: () => string[];
}

/** @param onChange called when the reader chooses a filter, or clears them */
export function startFilters(form: HTMLFormElement, onChange: () => void): FilterFields {
  const folded = form.querySelector<HTMLDetailsElement>('.filters');
  const clear = form.querySelector<HTMLElement>('.clear-filters');
  const fieldOf = (facet: Facet): HTMLSelectElement | null => form.querySelector(`select[name="${facet}"]`);
  const read = (): Filters => readFilters((facet) => fieldOf(facet)?.value ?? null);
  /** What narrows the answer is never hidden. */
  const show = (): void => {
    const isNarrowed = isFiltering(read());
    if (folded && isNarrowed) folded.open = true;
    if (clear) clear.hidden = !isNarrowed;
  };
  const describe = (): string[] =>
    FACETS.flatMap((facet) => {
      const field = fieldOf(facet);
      if (!field?.value) return [];
      // Without the count of its documents: it is that of the collection, not of the answer.
      const name = field.selectedOptions[0]?.text.replace(/ \(\d+\)$/, '');
      return [`${field.labels[0]?.querySelector('span')?.textContent}: ${name}`];
    });
  const write = (given: URLSearchParams): void => {
    for (const facet of FACETS) {
      const field = fieldOf(facet);
      const value = given.get(facet) ?? '';
      if (field) field.value = [...field.options].some((option) => option.value === value) ? value : '';
    }
    show();
  };
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    show();
    onChange();
  });
  clear?.querySelector('button')?.addEventListener('click', () => {
    write(new URLSearchParams());
    onChange();
    folded?.querySelector<HTMLElement>('summary')?.focus();
  });
  show();
  return { read, write, describe };
}
