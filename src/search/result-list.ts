/** Results as list items. Built of text nodes only: nothing a reader or an index says is ever read as HTML. */
import { printDate } from '../core/date.ts';
import type { NumberIndexRow } from '../core/search.ts';
import { buildRoutes } from '../routes.ts';
import { search } from '../strings/search.ts';
import { names, ourTitleMark } from '../strings/site.ts';
import type { ExcerptPiece } from './excerpt.ts';
import type { FullTextHit, Reading } from './full-text.ts';

const routes = buildRoutes(import.meta.env.BASE_URL);

/** How a document answers: its whole number was said, something of it was, or it is another than was asked for. */
export type RowMatch = 'exact' | 'near' | 'other';

export function toRowItem(row: NumberIndexRow, match: RowMatch): HTMLLIElement {
  const item = toItem(routes.document(row.slug), row);
  if (match === 'exact') {
    item.dataset.khop = 'chinh-xac';
    addTo(item, toSpan('tag', search.exact));
  }
  if (match === 'other') {
    item.dataset.gan = 'so-khac';
    addTo(item, toSpan('tag', search.otherNumber));
  }
  return item;
}

export function toFullTextItem(hit: FullTextHit, reading: Reading): HTMLLIElement {
  const href = routes.document(hit.row.slug, hit.anchor);
  // The title stands there already: what was found is marked in it, and nothing is said twice.
  const item = hit.anchor ? toItem(href, hit.row) : toItem(href, hit.row, hit.said);
  if (hit.anchor) {
    const excerpt = toSpan('excerpt', '');
    excerpt.append(...hit.said.map(toNode));
    addTo(item, excerpt);
  }
  if (reading === 'unmarked') {
    item.dataset.gan = 'khong-dung-dau';
    addTo(item, toSpan('tag', search.otherMarks));
  }
  return item;
}

/** The whole item is the link, and so the option that a screen reader says: name, title, date, body, and why it is here. */
function toItem(href: string, row: NumberIndexRow, title: readonly ExcerptPiece[] = plain(row.title)): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  // Paper has no links: there the whole address is shown.
  link.dataset.diaChi = link.href;
  const name = toSpan('name', '');
  name.append(...toName(row), title.length > 0 ? ' — ' : '', ...title.map(toNode));
  link.append(name);
  if (row.title && row.titleIsOurs) link.append(' ', toSpan('our-title', ourTitleMark));
  link.append(' ', toFacts(row));
  item.append(link);
  return item;
}

function addTo(item: HTMLLIElement, part: HTMLElement): void {
  item.firstElementChild?.append(' ', part);
}

function toFacts(row: NumberIndexRow): HTMLSpanElement {
  const date = row.issuedOn ? search.issuedOn(printDate(row.issuedOn)) : search.dateUnknown;
  return toSpan('facts', [...(row.number ? [] : [search.numberUnknown]), date, row.issuer].join(' · '));
}

/** Namesakes are told apart by their dates; a number is never broken over two lines. */
function toName(row: NumberIndexRow): (Node | string)[] {
  if (!row.number) return [names.unnumbered(row.type, row.issuer)];
  const suffix = row.issuedOn ? names.ofDay(printDate(row.issuedOn)) : names.ofIssuer(row.issuer);
  return [`${row.type} `, toSpan('number', row.number), row.isNamesake ? ` ${suffix}` : ''];
}

function toSpan(className: string, words: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = words;
  return span;
}

function plain(text: string | null): ExcerptPiece[] {
  return text ? [{ text, marked: false }] : [];
}

function toNode({ text, marked }: ExcerptPiece): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
