/** The search box at work, on any page: a combobox that answers while one types; on the search page the address goes with it. */
import { type Filters, isFiltering } from '../core/filters.ts';
import { buildRoutes } from '../routes.ts';
import { search } from '../strings/search.ts';
import { type Answer, answerQuery } from './answer.ts';
import { startFilters } from './filter-fields.ts';
import { startOptions } from './options.ts';
import { isPartLost } from './parts.ts';
import { forgetRecent, keepRecent, readRecent } from './recent.ts';

/** Long enough for a typist's pause, short enough to feel immediate. */
const DEBOUNCE_MS = 120;

const routes = buildRoutes(import.meta.env.BASE_URL);

export function startBox(): void {
  const input = document.querySelector<HTMLInputElement>('#q');
  const form = input?.form;
  const answer = form?.querySelector<HTMLElement>('.answer');
  const status = form?.querySelector<HTMLElement>('#trang-thai');
  const list = form?.querySelector<HTMLOListElement>('#ket-qua');
  const forget = form?.querySelector<HTMLElement>('.forget');
  const asPrinted = form?.querySelector<HTMLElement>('#cau-da-tra');
  if (!input || !form || !answer || !status || !list || !forget) return;
  const box = input;
  const isPage = form.dataset.place === 'page';
  const options = startOptions(box, list);
  const fields = startFilters(form, () => {
    settle();
    void run(readBox(), fields.read());
  });
  let timer: number | undefined;
  let work = new AbortController();
  /** The address this history entry was opened with; what is typed since only overwrites it. */
  let settled = routes.search();
  /** The last answer lacks what a connection would bring. */
  let isWaiting = false;
  /** What is being answered, or was answered last, as an address, and its answer. */
  let asked: { address: string; answer: Promise<Answer | null> } | null = null;

  const readBox = (): string => box.value.trim();

  function setOpen(isOpen: boolean): void {
    if (answer && !isPage) answer.hidden = !isOpen;
    box.setAttribute('aria-expanded', String(isOpen));
  }

  function run(query: string, filters: Filters): Promise<Answer | null> {
    const address = routes.search(query, filters);
    if (asked?.address === address && !isWaiting) return asked.answer;
    work.abort();
    work = new AbortController();
    const made = ask(query, filters, work.signal);
    asked = { address, answer: made };
    return made;
  }

  async function ask(query: string, filters: Filters, signal: AbortSignal): Promise<Answer | null> {
    isWaiting = false;
    if (!query && !isFiltering(filters)) {
      showRecent();
      return null;
    }
    show(search.loading, null);
    try {
      const found = await answerQuery(query, filters, signal);
      if (signal.aborted) return null;
      isWaiting = found.incomplete;
      show(found.message, found.items, query);
      return found;
    } catch {
      if (signal.aborted) return null;
      isWaiting = true;
      show(navigator.onLine ? search.failed : search.offline, [], query);
      return null;
    }
  }

  /**
   * @param items null leaves the last results in place, so that the list does not flicker while typing
   * @param query what they answer
   */
  function show(message: string, items: readonly HTMLLIElement[] | null, query = ''): void {
    if (!status || !list || !forget) return;
    status.textContent = message;
    list.setAttribute('aria-busy', String(items === null));
    forget.hidden = true;
    list.setAttribute('aria-label', search.results);
    if (items) options.show(items);
    if (items && asPrinted) asPrinted.textContent = search.asked(query, fields.describe());
    setOpen(isPage || document.activeElement === box);
  }

  function showRecent(): void {
    const recent = readRecent();
    show(recent.length > 0 ? search.recent : isPage ? search.idle : '', recent.map(toRecentItem));
    list?.setAttribute('aria-label', search.recent);
    if (forget) forget.hidden = recent.length === 0;
    if (recent.length === 0) setOpen(isPage);
  }

  function answerTyping(): void {
    if (isPage) history.replaceState(history.state, '', routes.search(readBox(), fields.read()));
    void run(readBox(), fields.read());
  }

  /** One document and no other: it is opened. Else the search page lists what there is; opened anew, it brings a part that was lost. */
  async function submit(): Promise<void> {
    window.clearTimeout(timer);
    const query = readBox();
    const active = options.active();
    if (query) keepRecent(query);
    if (active) return active.click();
    const found = query ? await run(query, fields.read()) : null;
    if (query !== readBox()) return;
    const exact = found?.items.filter(({ dataset }) => dataset.khop === 'chinh-xac') ?? [];
    const only = exact.length === 1 && found?.items.length === 1 ? exact[0]?.querySelector('a') : null;
    if (only) location.assign(only.href);
    else if (!isPage || isPartLost()) location.assign(routes.search(query, fields.read()));
  }

  /** A finished query, or another filter, is a step of its own: Back returns to the one before it. */
  function settle(): void {
    const address = routes.search(readBox(), fields.read());
    if (!isPage || address === settled) return;
    history.replaceState(history.state, '', settled);
    history.pushState(null, '', address);
    settled = address;
  }

  function readAddress(): void {
    window.clearTimeout(timer);
    const given = new URLSearchParams(location.search);
    box.value = given.get('q') ?? '';
    fields.write(given);
    settled = routes.search(readBox(), fields.read());
    void run(readBox(), fields.read());
  }

  function schedule(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(answerTyping, DEBOUNCE_MS);
  }

  function handleKey(event: KeyboardEvent): void {
    // A key that an input method is still at work on is its own.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (answer?.hidden) setOpen(true);
      options.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (options.active()) options.clear();
      else if (answer && !answer.hidden && !isPage) setOpen(false);
      else box.value = '';
    }
  }

  function toRecentItem(query: string): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = routes.search(query);
    link.textContent = query;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      box.value = query;
      box.focus();
      answerTyping();
    });
    item.append(link);
    return item;
  }

  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-controls', list.id);
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-haspopup', 'listbox');
  setOpen(isPage);
  box.addEventListener('input', (event) => {
    // A word half composed by an input method is not yet what the reader means.
    if (event instanceof InputEvent && event.isComposing) return;
    options.clear();
    schedule();
  });
  box.addEventListener('compositionend', schedule);
  box.addEventListener('keydown', handleKey);
  box.addEventListener('focus', () => {
    if (readBox()) setOpen(true);
    else void run('', fields.read());
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) setOpen(isPage);
  });
  // The link itself must be reached by the click before the list is gone.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', () => {
    if (readBox()) keepRecent(readBox());
  });
  forget.querySelector('button')?.addEventListener('click', () => {
    forgetRecent();
    box.focus();
    asked = null;
    void run('', fields.read());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const isWritten = options.active() === null;
    void submit();
    if (isWritten) settle();
  });
  window.addEventListener('popstate', () => {
    if (isPage) readAddress();
  });
  window.addEventListener('online', () => {
    if (isWaiting) void run(readBox(), fields.read());
  });

  // A page restored by the browser may hold what was typed, and a reader may have typed already; the address is the better witness.
  if (isPage && location.search !== '') readAddress();
  else if (isPage && (readBox() || isFiltering(fields.read()))) answerTyping();
  else void run(readBox(), fields.read());
}
