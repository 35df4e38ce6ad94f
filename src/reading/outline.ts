/** The outline follows the reader: the entry of what stands at the head of the window is marked, and kept in view. */

/** Below where a target comes to stand, in CSS pixels: what was jumped to is what is being read. */
const BELOW_TARGET = 16;
/** A window is being resized until it has kept its size for so long, in milliseconds. */
const RESIZED_AFTER = 150;

export function startOutline(): void {
  const navigation = document.querySelector<HTMLElement>('#muc-luc');
  const way = navigation?.querySelector<HTMLAnchorElement>('.outline-way');
  const name = navigation?.querySelector('.outline-current');
  if (!navigation || !way || !name) return;
  const links = new Map(
    [...navigation.querySelectorAll<HTMLAnchorElement>('li a')].map((link) => [link.hash.slice(1), link]),
  );
  const entries = findEntries(links);
  let current: HTMLAnchorElement | undefined;

  function mark(link: HTMLAnchorElement | undefined): void {
    if (!link || link === current || !navigation || !name) return;
    current?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'location');
    current = link;
    name.textContent = link.textContent;
    keepInView(navigation, link);
  }

  function setOpen(isOpen: boolean): void {
    navigation?.classList.toggle('open', isOpen);
    way?.setAttribute('aria-expanded', String(isOpen));
  }

  let observer: IntersectionObserver | undefined;
  /** What crosses a line near the head of the window is read; the line is drawn anew for a window of another height. */
  function watch(): void {
    observer?.disconnect();
    const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const line = Math.round(padding) + BELOW_TARGET;
    observer = new IntersectionObserver((seen) => markCrossing(seen, line), {
      rootMargin: `-${line}px 0px ${line + 1 - window.innerHeight}px 0px`,
    });
    for (const element of entries.keys()) observer.observe(element);
  }

  function markCrossing(seen: readonly IntersectionObserverEntry[], line: number): void {
    for (const { isIntersecting, target } of seen) if (isIntersecting) mark(entries.get(target));
    // At the foot of the page the target may be lower than that line, and is yet what was asked for.
    const { clientHeight, scrollHeight } = document.documentElement;
    const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const top = asked?.getBoundingClientRect().top ?? 0;
    const isAtFoot = scrollHeight - clientHeight - window.scrollY < 2;
    if (asked && isAtFoot && top > line && top < clientHeight) mark(entries.get(asked));
  }

  let timer: number | undefined;
  window.addEventListener('resize', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(watch, RESIZED_AFTER);
  });
  watch();

  way.setAttribute('role', 'button');
  setOpen(false);
  way.addEventListener('click', (event) => {
    event.preventDefault();
    setOpen(!navigation.classList.contains('open'));
  });
  way.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    way.click();
  });
  navigation.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('li a') : null;
    if (!link) return;
    setOpen(false);
    mark(link);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !navigation.classList.contains('open')) return;
    setOpen(false);
    way.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && navigation.contains(target))) setOpen(false);
  });
}

/**
 * What is watched, and the entry it belongs to: every paragraph of the text, those without an entry to the one before;
 * and every other section.
 */
function findEntries(links: ReadonlyMap<string, HTMLAnchorElement>): Map<Element, HTMLAnchorElement> {
  const entries = new Map<Element, HTMLAnchorElement>();
  let before = links.get('toan-van');
  for (const element of document.querySelectorAll('.toan-van > *, .sections > section:not(#toan-van)')) {
    before = links.get(element.id) ?? before;
    if (before) entries.set(element, before);
  }
  return entries;
}

/** Scrolls the list, and never the page. */
function keepInView(navigation: HTMLElement, link: HTMLElement): void {
  const list = navigation.querySelector('ul');
  const scroller = list && list.scrollHeight > list.clientHeight ? list : navigation;
  const frame = scroller.getBoundingClientRect();
  const { top, bottom, height } = link.getBoundingClientRect();
  if (top >= frame.top + height && bottom <= frame.bottom - height) return;
  scroller.scrollTop += top - frame.top - frame.height / 2;
}
