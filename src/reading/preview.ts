/**
 * Previews of what is cited, on hover, focus and tap: hoverable, dismissed by Escape, there until left (WCAG 1.4.13).
 * What is shown is the citation's item in "Viện dẫn", so nothing is fetched and nothing is said twice over.
 * A click, or Enter, goes where the link goes; of taps the first shows, and the second, or the link in the box, goes.
 */

/** A pointer that only passes by shows nothing; one on its way to the box does not lose it. In milliseconds. */
const SHOW_AFTER = 250;
const HIDE_AFTER = 300;
/** Between the words and the box, and between the box and the edge of the window, in CSS pixels. */
const GAP = 6;
/** As in styles/reading.css: narrower than this, the box stands along an edge of the screen. */
const NARROW = '(max-width: 40em)';
const LINKS = '.toan-van a:is(.vien-dan, .bien-tap), .note a, .facts a';

export function startPreviews(): void {
  const box = document.querySelector<HTMLElement>('#xem-truoc');
  const content = box?.querySelector<HTMLElement>('#xem-truoc-noi-dung');
  const way = box?.querySelector<HTMLAnchorElement>('.preview-ways a');
  const close = box?.querySelector('button');
  if (!box || !content || !way || !close) return;
  const items = readItems();
  let shown: HTMLAnchorElement | null = null;
  let timer: number | undefined;
  let isTouch = false;

  /** @returns the link with a preview that an event is about */
  const toLink = (target: EventTarget | null): HTMLAnchorElement | null => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
    return link && findItem(link, items) ? link : null;
  };
  const isInside = (target: EventTarget | null): boolean => target instanceof Node && box.contains(target);

  function show(link: HTMLAnchorElement, pointerY: number | null): void {
    window.clearTimeout(timer);
    const item = findItem(link, items);
    if (!box || !content || !way || !item || shown === link) return;
    hide();
    shown = link;
    content.replaceChildren(...copyItem(item));
    // A note of the site's own stands on this very page: there is nothing to open.
    const name = item.querySelector('a:not(.citation-spot a)')?.textContent?.trim();
    way.hidden = !name;
    way.href = link.href;
    way.textContent = `${box.dataset.open} ${name}`;
    link.setAttribute('aria-describedby', content.id);
    box.classList.toggle('tapped', isTouch);
    box.hidden = false;
    place(box, link, pointerY);
  }

  function hide(): void {
    window.clearTimeout(timer);
    if (!box || !shown) return;
    const hadFocus = box.contains(document.activeElement);
    shown.removeAttribute('aria-describedby');
    box.hidden = true;
    if (hadFocus) shown.focus({ preventScroll: true });
    shown = null;
  }

  function later(act: () => void, after: number): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, after);
  }

  document.addEventListener('pointerdown', (event) => {
    isTouch = event.pointerType === 'touch';
    if (shown && !isInside(event.target) && toLink(event.target) !== shown) hide();
  });
  document.addEventListener('mouseover', (event) => {
    if (isTouch) return;
    const link = toLink(event.target);
    if (link) later(() => show(link, event.clientY), SHOW_AFTER);
    else if (isInside(event.target)) window.clearTimeout(timer);
  });
  document.addEventListener('mouseout', (event) => {
    if (isTouch || !(toLink(event.target) || isInside(event.target))) return;
    // A keyboard's reader is still there, wherever the pointer goes.
    later(() => shown?.matches(':focus-visible') || hide(), HIDE_AFTER);
  });
  document.addEventListener('mousemove', ({ movementX, movementY }) => {
    // A hybrid's mouse is taken up again; the one a tap pretends does not move.
    if (movementX !== 0 || movementY !== 0) isTouch = false;
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = toLink(target);
    if (link?.matches(':focus-visible') && !isTouch) show(link, null);
  });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    if (shown && !isInside(relatedTarget) && relatedTarget !== shown && !box.matches(':hover')) hide();
  });
  document.addEventListener('click', (event) => {
    const link = toLink(event.target);
    if (!link) return;
    if (!isTouch || shown === link) return hide();
    event.preventDefault();
    show(link, event.clientY);
    // Whoever hears the page is told of the box by being in it.
    (way.hidden ? close : way).focus({ preventScroll: true });
  });
  document.addEventListener('keydown', (event) => {
    // A keyboard is taken up, whatever was touched before.
    isTouch = false;
    if (event.key === 'Escape') hide();
  });
  close.addEventListener('click', hide);
  // A page that the browser kept shows nothing that was left open.
  window.addEventListener('pagehide', hide);
}

/** Every item that tells of a link, by where the link leads (of a citation in the text: by its own place). */
function readItems(): Map<string, Element> {
  const items = new Map<string, Element>();
  const add = (key: string | null | undefined, item: Element): void => {
    if (key && !items.has(key)) items.set(key, item);
  };
  for (const item of document.querySelectorAll<HTMLElement>('#vien-dan li, .editorial li')) {
    add(item.querySelector('.citation-spot a')?.getAttribute('href'), item);
    add(item.dataset.at, item);
  }
  return items;
}

function findItem(link: HTMLAnchorElement, items: ReadonlyMap<string, Element>): Element | undefined {
  return items.get(`#${link.id}`) ?? items.get(link.getAttribute('href') ?? '');
}

/** What an item says, without its own ways about the page. */
function copyItem(item: Element): Node[] {
  const copy = item.cloneNode(true) as Element;
  for (const way of copy.querySelectorAll('.citation-spot, details')) way.remove();
  for (const link of copy.querySelectorAll('a')) {
    const words = document.createElement('strong');
    words.append(...link.childNodes);
    link.replaceWith(words);
  }
  return [...copy.childNodes];
}

/** Under the line of the link that is pointed at; over it where there is no room. Nothing of the page moves. */
function place(box: HTMLElement, link: HTMLElement, pointerY: number | null): void {
  const lines = [...link.getClientRects()];
  const line = lines.find(({ top, bottom }) => pointerY !== null && top <= pointerY && pointerY <= bottom) ?? lines[0];
  if (!line) return;
  const { offsetHeight: height, offsetWidth: width } = box;
  box.classList.toggle('at-top', line.bottom > window.innerHeight - height);
  if (matchMedia(NARROW).matches) {
    box.style.removeProperty('top');
    box.style.removeProperty('left');
    return;
  }
  const isBelow = line.bottom + GAP + height <= window.innerHeight || line.top < GAP + height;
  const most = document.documentElement.clientWidth - width - GAP;
  box.style.top = `${window.scrollY + (isBelow ? line.bottom + GAP : line.top - GAP - height)}px`;
  box.style.left = `${Math.max(GAP, Math.min(line.left, most))}px`;
}
