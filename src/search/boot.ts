/** All that a page loads of search until its box is used: the box itself follows when it is focused, or "/" is pressed. */

const input = document.querySelector<HTMLInputElement>('#q');
let loading: Promise<boolean> | null = null;

/** @returns whether the box is at work; where it is not the form still leads to the search page */
function load(): Promise<boolean> {
  loading ??= fetchBox().catch(() => {
    loading = null;
    return false;
  });
  return loading;
}

async function fetchBox(): Promise<boolean> {
  // A browser remembers a module that failed, and never asks again: without a connection it is not asked for.
  if (!navigator.onLine) await waitForConnection();
  const { startBox } = await import('./box.ts');
  input?.form?.removeEventListener('submit', wait);
  startBox();
  return true;
}

/** What is said of it is in the page: nothing can be fetched now. */
function waitForConnection(): Promise<unknown> {
  const answer = input?.form?.querySelector<HTMLElement>('.answer');
  const status = answer?.querySelector('#trang-thai');
  if (answer) answer.hidden = false;
  if (status) status.textContent = input?.form?.dataset.offline ?? '';
  return new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
}

/** Enter pressed before the box is there waits for it: the one document that is meant is opened, not a list of one. */
async function wait(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  if (await load()) input?.form?.requestSubmit();
  else input?.form?.submit();
}

/** Where "/" is a character to be typed. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

if (input) {
  input.addEventListener('focus', load);
  input.addEventListener('input', load);
  // A filter chosen asks as well as a word typed.
  input.form?.addEventListener('change', load);
  input.form?.addEventListener('submit', wait);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  const isAsked = input.form?.dataset.place === 'page' && (location.search !== '' || input.value !== '');
  if (isAsked || document.activeElement === input) void load();
}
