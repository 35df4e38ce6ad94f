/** From a checked collection to what the site publishes: library data and HTML, by the same judgement the checker made. */
import type { PublishedBody } from './built/check-site.ts';
import { applyEditorialActs } from './core/fidelity.ts';
import { type JudgedDocument, judgeCollection, parseLink, toLinkAnchors } from './core/judge.ts';
import { type FidelityProof, type PublishedDocument, toPublished } from './core/library.ts';
import type { ReadCollection } from './corpus.ts';
import { parseBody } from './markdown/dialect.ts';
import { renderBody } from './markdown/render-body.ts';
import { buildRoutes, type Routes } from './routes.ts';

export interface Publication {
  published: PublishedDocument;
  html: string;
  /** The Markdown file as the collection has it, but for links: the site keeps all files in one folder. */
  markdown: string;
}

/** @param routes of the base path the site is built for @returns every document, in the collection's order */
export function publishCollection(collection: ReadCollection, routes: Routes): Publication[] {
  const judged = judgeCollection(collection);
  const slugs = new Set(Object.keys(judged.registry.bySlug));
  return judged.documents.map((document, at) => {
    const file = collection.documents[at] as ReadCollection['documents'][number];
    return {
      published: publishDocument(document),
      html: renderDocument(document, file, routes),
      markdown: flattenLinks(file, slugs),
    };
  });
}

/** @returns each document's body as its page has it, with the lines its links were written on, by the page's path in the site's folder */
export function toPublishedBodies(
  publications: readonly Publication[],
  { documents, lineStarts }: ReadCollection,
): Map<string, PublishedBody> {
  const routes = buildRoutes('/');
  return new Map(
    documents.map(({ document, file, links }, at) => [
      `${routes.document(document.slug).slice(1)}index.html`,
      { html: publications[at]?.html ?? '', file, links, lineStarts: lineStarts[file] ?? [0] },
    ]),
  );
}

function publishDocument(file: JudgedDocument): PublishedDocument {
  const anchors = toLinkAnchors(file.links);
  const links = file.citations.flatMap(({ citation, link, linkedTo }) => {
    const anchor = link && anchors.get(link);
    return linkedTo && anchor ? [{ citation, to: linkedTo, anchor }] : [];
  });
  return toPublished({
    document: file.document,
    text: file.text,
    provisions: file.provisions,
    links,
    fidelity: toProof(file),
  });
}

function toProof({ source, document }: JudgedDocument): FidelityProof | null {
  if (!source) return null;
  const acts = document.editorialActs ?? [];
  const { lines } = applyEditorialActs(source.lines, acts);
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return { source: source.name, sha256: source.sha256, lines: lines.length, characters, joins: acts.length };
}

function renderDocument(judged: JudgedDocument, file: ReadCollection['documents'][number], routes: Routes): string {
  return renderBody(parseBody(file.raw.slice(file.bodyStart), 'document'), {
    anchors: judged.provisions.map(({ anchor }) => anchor),
    toAddress: (url) => {
      const target = parseLink(url);
      return target && { href: routes.document(target.slug, target.anchor ?? undefined), slug: target.slug };
    },
  });
}

/** Rewrites the address of each link to another document, and not a byte more. */
function flattenLinks({ raw, links }: ReadCollection['documents'][number], slugs: ReadonlySet<string>): string {
  return [...links]
    .sort((a, b) => b.fileStart - a.fileStart)
    .reduce((text, { url, fileStart, fileEnd }) => {
      const target = parseLink(url);
      const at = text.slice(fileStart, fileEnd).lastIndexOf(url);
      if (!target || !slugs.has(target.slug) || at < 0) return text;
      const flat = `${target.slug}.md${target.anchor === null ? '' : `#${target.anchor}`}`;
      return `${text.slice(0, fileStart + at)}${flat}${text.slice(fileStart + at + url.length)}`;
    }, raw);
}
