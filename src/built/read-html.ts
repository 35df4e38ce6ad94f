/** The addresses and ids of a page, as a browser would find them in its HTML. */
import { Parser } from 'htmlparser2';
import type { Mark, Reference, SitePage } from '../core/site-links.ts';
import { readCss } from './read-css.ts';

export type PageContent = Omit<SitePage, 'path'>;

/** Attributes that are one address, on whatever element they stand. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'xlink:href']);
const OWN_LINKS = /(?:^|\s)canonical(?:\s|$)/i;
/** Of what a page says of itself to others, what is an address. */
const OWN_META =
  /^(?:og:(?:url|image|video|audio)(?::(?:secure_)?url)?|twitter:(?:url|image|player)(?::src)?|msapplication-tileimage)$/i;

/** @param html a whole page @returns what it refers to and what can be referred to on it */
export function readHtml(html: string): PageContent {
  const page: PageContent = { references: [], ids: [], names: [], baseHref: null };
  // Inside a template nothing can be jumped to, and an id may stand in each copy of it.
  let templates = 0;
  let isStyle = false;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      const place = { start: parser.startIndex, end: parser.endIndex + 1 };
      if (tag === 'template') templates++;
      isStyle = tag === 'style';
      if (tag === 'base') page.baseHref ??= attributes.href ?? null;
      else page.references.push(...readReferences(tag, attributes).map((reference) => ({ ...reference, ...place })));
      if (templates > 0) return;
      if (attributes.id) page.ids.push({ value: copy(attributes.id), ...place });
      if (tag === 'a' && attributes.name) page.names.push(copy(attributes.name));
    },
    ontext: (text) => {
      if (isStyle) page.references.push(...readCss(text, parser.startIndex).map(copyMark));
    },
    onclosetag: (tag) => {
      if (tag === 'template') templates--;
      isStyle = false;
    },
  });
  parser.end(html);
  return page;
}

type Said = Omit<Reference, 'start' | 'end'>;

function readReferences(tag: string, attributes: Record<string, string>): Said[] {
  if (tag === 'meta') return readMeta(attributes);
  const isOwn = OWN_LINKS.test(attributes.rel ?? '');
  return Object.entries(attributes)
    .flatMap(([name, value]) => readAttribute(tag, name, value))
    .map((value) => ({ value: copy(value), isOwn }));
}

function readAttribute(tag: string, name: string, value: string): string[] {
  if (ADDRESSES.has(name) || (name === 'data' && tag === 'object')) return [value];
  if (name === 'srcset' || name === 'imagesrcset') return readSrcset(value);
  return name === 'style' ? readCss(value).map((mark) => mark.value) : [];
}

/** @returns the addresses of a `srcset`, without their widths and densities */
export function readSrcset(list: string): string[] {
  return [...list.matchAll(/[\s,]*([^\s,](?:\S*[^\s,])?)(?:,|\s[^,]*|$)/g)].map(([, address = '']) => address);
}

function readMeta({ property, name, content = '', 'http-equiv': header }: Record<string, string>): Said[] {
  if (OWN_META.test(property ?? name ?? '')) return [{ value: copy(content), isOwn: true }];
  const refresh =
    header?.toLowerCase() === 'refresh' ? /^[\d.\s]*[;,]\s*(?:url\s*=\s*)?(["']?)(.+?)\1\s*$/i.exec(content) : null;
  return refresh?.[2] ? [{ value: copy(refresh[2]) }] : [];
}

/** A piece of a text keeps the whole text in memory: of a page only what is copied may outlive it. */
function copy(text: string): string {
  return Buffer.from(text).toString();
}

function copyMark(mark: Mark): Mark {
  return { ...mark, value: copy(mark.value) };
}
