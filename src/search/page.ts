/** The search page at work: the box, the address, the live region and the list kept in step. */
import { buildRoutes } from '../routes.ts';
import { search } from '../strings/site.ts';
import { answerQuery } from './answer.ts';

/** Long enough for a typist's pause, short enough to feel immediate. */
const DEBOUNCE_MS = 150;

export function startSearchPage(): void {
  const input = document.querySelector<HTMLInputElement>('#q');
  const status = document.querySelector<HTMLElement>('#trang-thai');
  const list = document.querySelector<HTMLOListElement>('#ket-qua');
  if (!input?.form || !status || !list) return;
  let timer: number | undefined;
  let work = new AbortController();

  async function run(query: string): Promise<void> {
    work.abort();
    work = new AbortController();
    const { signal } = work;
    if (!query) return show(search.idle, []);
    show(search.loading, null);
    try {
      const { message, items } = await answerQuery(query, signal);
      if (!signal.aborted) show(message, items);
    } catch {
      if (!signal.aborted) show(navigator.onLine ? search.failed : search.offline, []);
    }
  }

  /** @param items null leaves the last results in place, so that the list does not flicker while typing */
  function show(message: string, items: HTMLLIElement[] | null): void {
    if (!status || !list) return;
    status.textContent = message;
    list.setAttribute('aria-busy', String(items === null));
    if (items) list.replaceChildren(...items);
  }

  function submit(): void {
    window.clearTimeout(timer);
    const query = input?.value.trim() ?? '';
    history.replaceState(history.state, '', buildRoutes(import.meta.env.BASE_URL).search(query));
    void run(query);
  }

  function schedule(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(submit, DEBOUNCE_MS);
  }

  input.addEventListener('input', (event) => {
    // A word half composed by an input method is not yet what the reader means.
    if (event instanceof InputEvent && event.isComposing) return;
    schedule();
  });
  input.addEventListener('compositionend', schedule);
  input.form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });

  // A page restored by the browser may already hold what was typed; the address is the better witness.
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  void run(input.value.trim());
}
