/** “Đường viện dẫn” at work: the way is found in the browser, in files of the graph that are fetched as it goes. */
import { printDate } from '../core/date.ts';
import { lookUpInIndex } from '../core/indexed-look-up.ts';
import type { PublishedDocument } from '../core/library.ts';
import { type FoundPath, findFile, findPath, type Joined, type Step } from '../core/paths.ts';
import type { NumberIndexRow } from '../core/search.ts';
import { buildRoutes } from '../routes.ts';
import { paths as words } from '../strings/paths.ts';
import { nameProvision } from '../strings/provision-names.ts';
import { search as searchWords } from '../strings/search.ts';
import { names } from '../strings/site.ts';
import { fetchWhole } from './requests.ts';

type DocumentData = Omit<PublishedDocument, 'issuer'> & { issuer: { name: string } };

const routes = buildRoutes(import.meta.env.BASE_URL);
const form = document.querySelector<HTMLFormElement>('#duong');
const status = document.querySelector<HTMLElement>('#duong-trang-thai');
const output = document.querySelector<HTMLElement>('#duong-ket-qua');
if (form && status && output) startPaths(form, status, output);

function startPaths(form: HTMLFormElement, status: HTMLElement, output: HTMLElement): void {
  const starts: string[] = JSON.parse(form.dataset.starts ?? '[]');
  const files = keep((at: number) => fetchJson<Record<string, Joined>>(routes.joined(at)));
  const load = async (slug: string): Promise<Joined | undefined> => (await files(findFile(slug, starts)))[slug];
  const from = form.elements.namedItem('tu') as HTMLSelectElement | HTMLInputElement;
  const to = form.elements.namedItem('den') as HTMLSelectElement | HTMLInputElement;
  const ours = form.elements.namedItem('cung-noi-dung') as HTMLInputElement;
  let asked = 0;

  /** The address says what is asked for: it is what is answered. */
  async function answer(): Promise<void> {
    const now = ++asked;
    const given = new URLSearchParams(location.search);
    ours.checked = given.has('cung-noi-dung');
    for (const field of [from, to]) {
      field.value = given.get(field.name) ?? '';
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    output.replaceChildren();
    const ends = [given.get('tu')?.trim() ?? '', given.get('den')?.trim() ?? ''] as const;
    if (ends.every((end) => end === '')) {
      status.textContent = '';
      return;
    }
    if (ends.some((end) => end === '')) {
      status.textContent = words.incomplete;
      return;
    }
    status.textContent = words.searching;
    try {
      const shown = await find(ends[0], ends[1]);
      if (now !== asked) return;
      status.textContent = shown.message;
      output.replaceChildren(...shown.parts);
    } catch {
      if (now === asked) status.textContent = navigator.onLine ? words.failed : words.offline;
    }
  }

  async function find(writtenFrom: string, writtenTo: string): Promise<Shown> {
    const ends: string[] = [];
    for (const [field, written] of [
      [from, writtenFrom],
      [to, writtenTo],
    ] as const) {
      const meant = await resolve(written, load);
      if (meant.length === 0) return { message: words.unknownDocument(written), parts: [] };
      if (meant.length > 1) return { message: words.several(written), parts: toChoice(meant, field.name) };
      ends.push(...meant.map(({ slug }) => slug));
    }
    const [start = '', end = ''] = ends;
    if (start === end) return { message: words.same, parts: [] };
    const hasSameSubject = ours.checked;
    const search = (one: string, other: string, isEitherWay: boolean): Promise<FoundPath> =>
      findPath(one, other, { isEitherWay, hasSameSubject }, load);
    const [first, last] = await Promise.all([readDocument(start), readDocument(end)]);
    const forward = await search(start, end, false);
    if (forward.kind === 'found') {
      return {
        message: words.found(forward.steps.length, nameOf(first), nameOf(last)),
        parts: [await toList(forward.steps)],
      };
    }
    const parts: HTMLElement[] = [];
    if (!first.fidelity) parts.push(toParagraph(words.noText(nameOf(first))));
    const reverse = await search(end, start, false);
    if (reverse.kind === 'found') {
      parts.push(
        toParagraph(words.reverse(reverse.steps.length, nameOf(last), nameOf(first))),
        await toList(reverse.steps),
      );
    }
    const mixed = await search(start, end, true);
    const isShorter = reverse.kind !== 'found' || (mixed.kind === 'found' && mixed.steps.length < reverse.steps.length);
    if (mixed.kind === 'found' && isShorter) {
      const head = document.createElement('h2');
      head.textContent = words.mixed(mixed.steps.length);
      parts.push(head, toParagraph(words.mixedNote), await toList(mixed.steps));
    }
    if (mixed.kind === 'none') parts.push(toParagraph(words.unconnected));
    if (mixed.kind === 'stopped') parts.push(toParagraph(words.stopped(mixed.looked)));
    const message =
      forward.kind === 'stopped' ? words.stopped(forward.looked) : words.none(nameOf(first), nameOf(last));
    return { message, parts };
  }

  /** Several documents bear what was typed: each is the same question with that one. */
  function toChoice(meant: readonly Meant[], field: string): HTMLElement[] {
    const list = document.createElement('ul');
    for (const { slug, name } of meant.slice(0, CHOICES_MAX)) {
      const given = new URLSearchParams(location.search);
      given.set(field, slug);
      const item = document.createElement('li');
      item.append(toLink(`${routes.paths()}?${given}`, name));
      list.append(item);
    }
    return meant.length > CHOICES_MAX ? [list, toParagraph(searchWords.part)] : [list];
  }

  form.classList.add('ready');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = [...new FormData(form)].flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
    history.pushState(null, '', `${location.pathname}?${new URLSearchParams(fields)}`);
    void answer();
  });
  form.querySelector('#doi-chieu-duong')?.addEventListener('click', () => {
    [from.value, to.value] = [to.value, from.value];
    form.requestSubmit();
  });
  window.addEventListener('popstate', () => void answer());
  void answer();
}

interface Shown {
  message: string;
  parts: HTMLElement[];
}

/** A document that an address or a person may mean. */
interface Meant {
  slug: string;
  name: string;
}

const CHOICES_MAX = 20;

/** @returns what is meant: by a slug its document, by a number what it is looked up as everywhere else */
async function resolve(
  written: string,
  load: (slug: string) => Promise<Joined | undefined>,
): Promise<readonly Meant[]> {
  if (await load(written)) return [{ slug: written, name: written }];
  const { NUMBER_INDEX } = await import('./number-index.ts');
  const { looked } = await lookUpInIndex(written, NUMBER_INDEX);
  return looked.kind === 'found' ? looked.rows.map((row) => ({ slug: row.slug, name: toName(row) })) : [];
}

async function toList(steps: readonly Step[]): Promise<HTMLElement> {
  const list = document.createElement('ol');
  list.className = 'path';
  list.append(...(await Promise.all(steps.map(toItem))));
  return list;
}

/** One step: which document says what of which, in which words, and where. */
async function toItem({ from, to, kind, isBackward }: Step): Promise<HTMLLIElement> {
  const [citing, cited] = await Promise.all([readDocument(from), readDocument(to)]);
  const [here, there] = isBackward ? [cited, citing] : [citing, cited];
  const item = document.createElement('li');
  item.className = kind;
  item.dataset.from = from;
  item.dataset.to = to;
  const verb = isBackward ? words.steps[kind].backward : words.steps[kind].forward;
  // What has no direction has no arrow.
  const said = kind === 'sameSubject' ? `– ${verb} –` : isBackward ? `← ${verb}` : `${verb} →`;
  const head = document.createElement('p');
  head.append(toDocumentLink(here), ` ${said} `, toDocumentLink(there));
  item.append(head);
  const relation = citing.document.relations?.find((one) => one.kind === kind && one.target === to);
  if (relation) {
    if (relation.words) item.append(toParagraph(words.said(relation.words)));
    if (relation.ourReading) item.append(toParagraph(`${words.ours}: ${relation.ourReading}`, 'muted'));
    const [slug = '', anchor = ''] = relation.in.split('#');
    item.append(await toSpot(slug, anchor, anchor));
  }
  const spot = citing.cites.find((one) => one.to === to);
  if (spot) {
    const quote = document.createElement('blockquote');
    const mark = document.createElement('mark');
    const { start, end } = spot.inSentence;
    mark.textContent = spot.sentence.slice(start, end);
    quote.append(spot.sentence.slice(0, start), mark, spot.sentence.slice(end));
    item.append(quote, await toSpot(from, spot.anchor, spot.provision));
  }
  return item;
}

async function toSpot(slug: string, anchor: string, provision: string): Promise<HTMLElement> {
  const data = await readDocument(slug);
  const at = data.provisions.findIndex(({ anchor }) => anchor === provision);
  const place = nameProvision(data.provisions, at);
  const name = place ? words.toSpotIn(`${place}, ${nameOf(data)}`) : words.toSpot;
  const paragraph = toParagraph('', 'muted');
  paragraph.append(toLink(routes.document(slug, anchor), name));
  return paragraph;
}

const readDocument = keep((slug: string) => fetchJson<DocumentData>(routes.json(slug)));

function nameOf({ document: { type, number, issuedOn }, issuer }: DocumentData): string {
  return toName({ type, number: number ?? null, issuedOn: issuedOn ?? null, issuer: issuer.name });
}

type Named = Pick<NumberIndexRow, 'type' | 'number' | 'issuedOn' | 'issuer'>;

function toName({ type, number, issuedOn, issuer }: Named): string {
  if (!number) return names.unnumbered(type, issuer);
  return `${names.numbered(type, number)}${issuedOn ? ` (${printDate(issuedOn)})` : ''}`;
}

function toDocumentLink(data: DocumentData): HTMLAnchorElement {
  return toLink(routes.document(data.document.slug), nameOf(data));
}

function toLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function toParagraph(text: string, className = ''): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  if (className) paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

async function fetchJson<T>(address: string): Promise<T> {
  return (await fetchWhole(address)).json();
}

/** What has been fetched is not fetched again; what failed is. */
function keep<Key, Value>(read: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const promise =
      known.get(key) ??
      read(key).catch((error: unknown) => {
        known.delete(key);
        throw error;
      });
    known.set(key, promise);
    return promise;
  };
}
