/** The search page at work: the box, the address, the live region and the list kept in step. */
import { buildRoutes } from '../routes.ts';
import { search } from '../strings/site.ts';
import { answerQuery } from './answer.ts';

/** Long enough for a typist's pause, short enough to feel immediate. */
const DEBOUNCE_MS = 150;

const routes = buildRoutes(import.meta.env.BASE_URL);

export function startSearchPage(): void {
  const input = document.querySelector<HTMLInputElement>('#q');
  const status = document.querySelector<HTMLElement>('#trang-thai');
  const list = document.querySelector<HTMLOListElement>('#ket-qua');
  if (!input?.form || !status || !list) return;
  const box = input;
  let timer: number | undefined;
  let work = new AbortController();
  /** The query this history entry was opened for; what is typed since only overwrites its address. */
  let settled = '';
  /** The last answer lacks what a connection would bring. */
  let isWaiting = false;

  const readBox = (): string => box.value.trim();

  async function run(query: string): Promise<void> {
    work.abort();
    work = new AbortController();
    const { signal } = work;
    isWaiting = false;
    if (!query) return show(search.idle, []);
    show(search.loading, null);
    try {
      const { message, items, incomplete } = await answerQuery(query, signal);
      if (signal.aborted) return;
      isWaiting = incomplete;
      show(message, items);
    } catch {
      if (signal.aborted) return;
      isWaiting = true;
      show(navigator.onLine ? search.failed : search.offline, []);
    }
  }

  /** @param items null leaves the last results in place, so that the list does not flicker while typing */
  function show(message: string, items: HTMLLIElement[] | null): void {
    if (!status || !list) return;
    status.textContent = message;
    list.setAttribute('aria-busy', String(items === null));
    if (items) list.replaceChildren(...items);
  }

  function answerTyping(): void {
    history.replaceState(history.state, '', routes.search(readBox()));
    void run(readBox());
  }

  /** A finished query is a step of its own: Back returns to the one finished before it. */
  function submit(): void {
    window.clearTimeout(timer);
    const query = readBox();
    if (query !== settled) {
      history.replaceState(history.state, '', routes.search(settled));
      history.pushState(null, '', routes.search(query));
      settled = query;
    }
    void run(query);
  }

  function readAddress(fallback: string): void {
    window.clearTimeout(timer);
    box.value = new URLSearchParams(location.search).get('q') ?? fallback;
    settled = readBox();
    void run(settled);
  }

  function schedule(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(answerTyping, DEBOUNCE_MS);
  }

  box.addEventListener('input', (event) => {
    // A word half composed by an input method is not yet what the reader means.
    if (event instanceof InputEvent && event.isComposing) return;
    schedule();
  });
  box.addEventListener('compositionend', schedule);
  input.form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  window.addEventListener('popstate', () => readAddress(''));
  window.addEventListener('online', () => {
    if (isWaiting) void run(readBox());
  });

  // A page restored by the browser may already hold what was typed; the address is the better witness.
  readAddress(box.value);
}
