/** “Bảng viện dẫn” at work: rows are shown or not as the fields of its form say, and the address says what they say. */
import { buildRowFilter, type FilterableRow, readWords } from '../core/row-filter.ts';
import { citationTable as words } from '../strings/citation-table.ts';

const COLUMNS = ['van-ban', 'ket-qua', 'toi'] as const;

const form = document.querySelector<HTMLFormElement>('#loc');
const status = document.querySelector<HTMLElement>('#loc-trang-thai');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('#bang tbody tr')];
if (form && status) startFilter(form, status);

function startFilter(form: HTMLFormElement, status: HTMLElement): void {
  const clear = form.querySelector<HTMLButtonElement>('button[type="reset"]');
  const read = (name: string): string => String(new FormData(form).get(name) ?? '').trim();
  let filterable: FilterableRow[] | null = null;

  function apply(): void {
    filterable ??= rows.map(toFilterable);
    const fits = buildRowFilter({
      chosen: Object.fromEntries(COLUMNS.map((name) => [name, read(name)])),
      words: read('q'),
    });
    let shown = 0;
    for (const [at, row] of rows.entries()) {
      row.hidden = !fits(filterable[at] as FilterableRow);
      if (!row.hidden) shown++;
    }
    status.textContent = shown === 0 ? words.noneShown : words.shown(shown, rows.length);
    if (clear) clear.hidden = [...COLUMNS, 'q'].every((name) => read(name) === '');
  }

  function keep(): void {
    const query = new URLSearchParams([...COLUMNS, 'q'].flatMap((name) => (read(name) ? [[name, read(name)]] : [])));
    history.replaceState(history.state, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
    apply();
  }

  /** What an address asks for and the page has not is not chosen. */
  function readAddress(): void {
    const given = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[name]')) {
      field.value = given.get(field.name) ?? '';
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    apply();
  }

  form.classList.add('ready');
  form.addEventListener('input', keep);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The fields are emptied after this event.
    setTimeout(() => {
      keep();
      form.querySelector('select')?.focus();
    });
  });
  window.addEventListener('popstate', readAddress);
  readAddress();
}

/** The whole sentence, folded away, is that of many rows: a row is found by what it shows. */
function toFilterable(row: HTMLTableRowElement): FilterableRow {
  const shown = row.cloneNode(true) as HTMLTableRowElement;
  for (const folded of shown.querySelectorAll('details')) folded.remove();
  // Cells stand side by side without a space.
  const text = [...shown.cells].map((cell) => cell.textContent).join(' ');
  const list = (value: string | undefined): string[] => value?.split(' ') ?? [];
  const { vanBan, ketQua, toi } = row.dataset;
  return { values: { 'van-ban': list(vanBan), 'ket-qua': list(ketQua), toi: list(toi) }, words: readWords(text) };
}
