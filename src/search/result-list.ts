/** Results as list items. Built of text nodes only: nothing a reader or an index says is ever read as HTML. */
import { printDate } from '../core/date.ts';
import type { NumberIndexRow } from '../core/search.ts';
import { buildRoutes } from '../routes.ts';
import { search } from '../strings/site.ts';
import type { ExcerptPiece } from './excerpt.ts';
import type { FullTextHit } from './full-text.ts';

const routes = buildRoutes(import.meta.env.BASE_URL);

export function toNumberItem(row: NumberIndexRow, exact: boolean): HTMLLIElement {
  const item = toItem(routes.document(row.slug), row.title ?? row.type, row);
  if (exact) item.dataset.khop = 'chinh-xac';
  return item;
}

export function toFullTextItem(hit: FullTextHit, row: NumberIndexRow | undefined): HTMLLIElement {
  const item = toItem(routes.document(hit.slug, hit.anchor), row?.title ?? hit.title, row);
  const excerpt = document.createElement('p');
  excerpt.className = 'excerpt';
  excerpt.append(...hit.excerpt.map(toNode));
  item.append(excerpt);
  return item;
}

function toItem(href: string, title: string, row: NumberIndexRow | undefined): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  item.append(link);
  if (row) {
    const facts = document.createElement('p');
    facts.textContent = [
      row.number ?? search.numberUnknown,
      row.type,
      row.issuedOn ? printDate(row.issuedOn) : search.dateUnknown,
      row.issuer,
    ].join(' · ');
    item.append(facts);
  }
  return item;
}

function toNode({ text, marked }: ExcerptPiece): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
