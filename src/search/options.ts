/** The list under the box: which of its options the arrow keys have come to, told to screen readers as a combobox does. */

export interface Options {
  /** Takes the place of the whole list; none of it is active. */
  show: (items: readonly HTMLLIElement[]) => void;
  /** The next or previous option, around the ends by way of the box itself. */
  move: (step: 1 | -1) => void;
  active: () => HTMLAnchorElement | null;
  clear: () => void;
}

/** @param input the combobox @param list its listbox: items that each begin with a link, which is the option */
export function startOptions(input: HTMLInputElement, list: HTMLOListElement): Options {
  let at = -1;
  list.setAttribute('role', 'listbox');
  const links = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>(':scope > li > a')];
  const activate = (next: number): void => {
    const all = links();
    all[at]?.setAttribute('aria-selected', 'false');
    at = next;
    const link = all[at];
    link?.setAttribute('aria-selected', 'true');
    if (link) input.setAttribute('aria-activedescendant', link.id);
    else input.removeAttribute('aria-activedescendant');
    link?.scrollIntoView({ block: 'nearest' });
  };
  return {
    show: (items) => {
      list.replaceChildren(...items);
      for (const [index, item] of items.entries()) {
        item.setAttribute('role', 'none');
        const link = item.querySelector('a');
        link?.setAttribute('role', 'option');
        link?.setAttribute('aria-selected', 'false');
        if (link) link.id = `ket-qua-${index + 1}`;
      }
      activate(-1);
    },
    move: (step) => {
      const count = links().length + 1;
      // The box is one of the stops: −1 and then round.
      activate(((at + 1 + step + count) % count) - 1);
    },
    active: () => links()[at] ?? null,
    clear: () => activate(-1),
  };
}
