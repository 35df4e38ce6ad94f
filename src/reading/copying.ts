/** Links to paragraphs, and citations of the document, to be copied; what came of it is said once, politely. */

/** How long what is said stays to be read, in milliseconds. */
const SAID_FOR = 5000;

export function startCopying(): void {
  const status = document.querySelector<HTMLElement>('.copied');
  if (!status) return;
  let timer: number | undefined;

  function say(words = ''): void {
    if (!status) return;
    status.textContent = words;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => status.replaceChildren(), SAID_FOR);
  }

  /** Where there is no clipboard, as on a page that came over plain HTTP, the link simply goes there. */
  async function copyLink(link: HTMLAnchorElement): Promise<void> {
    if (await write(link.href)) say(`${status?.dataset.done} ${link.getAttribute('aria-label')?.toLowerCase()}`);
    else location.assign(link.href);
  }

  async function copyWords(words: Element, what = ''): Promise<void> {
    if (await write(words.textContent ?? '')) return say(`${status?.dataset.done} ${what}`);
    getSelection()?.selectAllChildren(words);
    say(status?.dataset.failed);
  }

  document.addEventListener('click', (event) => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.neo') : null;
    if (!link || !isPlain || !hasClipboard()) return;
    event.preventDefault();
    void copyLink(link);
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const words = button.previousElementSibling;
    if (!words) continue;
    button.hidden = false;
    button.addEventListener('click', () => copyWords(words, button.dataset.copy));
  }
}

/** Missing in a page that is not secure, whatever the types say. */
function hasClipboard(): boolean {
  return (navigator.clipboard as Clipboard | undefined) !== undefined;
}

async function write(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
