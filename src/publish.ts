/** From a checked collection to what the site publishes: library data and HTML, by the same judgement the checker made. */
import type { PublishedBody } from './built/check-site.ts';
import { findAbbreviations } from './core/abbreviations.ts';
import { countCitedProvisions, findCitedProvisions } from './core/cited-provisions.ts';
import type { Collection, DocumentFile, TextLink } from './core/collection.ts';
import type { EditorialAct } from './core/document.ts';
import { placeEditorialActs } from './core/editorial-acts.ts';
import { applyEditorialActs } from './core/fidelity.ts';
import {
  type JudgedCollection,
  type JudgedDocument,
  judgeCollection,
  parseLink,
  type Shelf,
  toLinkAnchors,
} from './core/judge.ts';
import { toJudgements } from './core/judgements.ts';
import {
  type EditorialNote,
  type FidelityProof,
  type PublishedDocument,
  type ReadyDocument,
  toCitedAnchor,
  toNotHeldAnchors,
  toPublished,
} from './core/library.ts';
import { toId } from './core/not-held-ref.ts';
import { choosePack, toItemId } from './core/pack.ts';
import { parseBody } from './markdown/dialect.ts';
import type { Mark } from './markdown/insert-marks.ts';
import { type RenderedParagraph, renderBody } from './markdown/render-body.ts';
import { buildRoutes, type Routes } from './routes.ts';
import { nameProvision } from './strings/provision-names.ts';
import { citedHere, copying, editorial } from './strings/reading.ts';
import { notHeld as words } from './strings/site.ts';

export interface Publication {
  published: PublishedDocument;
  html: string;
  /** Addresses of links in the HTML that the file does not have. */
  added: ReadonlySet<string>;
  /** The Markdown file as the collection has it, but for links: the site keeps all files in one folder. */
  markdown: string;
}

/** @param routes of the base path the site is built for @returns every document, in the collection's order */
export function publishCollection(collection: Collection, routes: Routes): Publication[] {
  const judged = judgeCollection(collection);
  const slugs = new Set(Object.keys(judged.registry.bySlug));
  const all = publishDocuments(judged);
  const cited = countCitedProvisions(all.flatMap(({ cites }) => cites));
  const abbreviations = findAbbreviations(judged.issuers);
  return judged.documents.map((document, at) => {
    const file = collection.documents[at] as DocumentFile;
    const published = all[at] as PublishedDocument;
    return {
      published,
      ...renderDocument(document, published, file, { cited, abbreviations, routes }),
      markdown: flattenLinks(file, slugs),
    };
  });
}

/**
 * The full texts of a study pack, each as it stands in the one page of all: ids with their item's number before them,
 * links to other items of the pack within the page.
 * @returns HTML by slug; nothing where the collection has no pack
 */
export function publishPackTexts(collection: Collection, routes: Routes): Map<string, string> {
  const judged = judgeCollection(collection);
  const pack = choosePack(publishDocuments(judged));
  const abbreviations = findAbbreviations(judged.issuers);
  const items = new Map(pack?.items.map(({ published, number }) => [published.document.slug, { number, published }]));
  const toAddress: Elsewhere['toAddress'] = (slug, anchor) => {
    const item = items.get(slug);
    if (!item) return { href: routes.document(slug, anchor ?? undefined) };
    const hasAnchor = anchor !== null && item.published.fidelity !== null;
    return { href: `#${hasAnchor ? toItemId(item.number, anchor) : toItemId(item.number)}`, mark: String(item.number) };
  };
  return new Map(
    judged.documents.flatMap((document, at): [string, string][] => {
      const item = items.get(document.document.slug);
      if (!item?.published.fidelity) return [];
      const elsewhere = { idPrefix: `${toItemId(item.number)}-`, toAddress };
      const file = collection.documents[at] as DocumentFile;
      // Who cites a paragraph, and what was done to it, is told on the document's own page.
      const rendering = { cited: new Map(), abbreviations, routes };
      const { html } = renderDocument(document, item.published, file, rendering, elsewhere);
      return [[document.document.slug, html]];
    }),
  );
}

/** @returns each document's body as its page has it, with the lines its links were written on, by the page's path in the site's folder */
export function toPublishedBodies(
  publications: readonly Publication[],
  { documents, lineStarts }: Collection,
): Map<string, PublishedBody> {
  const routes = buildRoutes('/');
  return new Map(
    documents.map(({ document, file, raw, links }, at) => {
      const { html = '', added = new Set<string>() } = publications[at] ?? {};
      const body = { html, added, file, links, text: raw, lineStarts: lineStarts[file] ?? [0] };
      return [`${routes.document(document.slug).slice(1)}index.html`, body];
    }),
  );
}

function publishDocuments(judged: JudgedCollection): PublishedDocument[] {
  const places = new Set(
    judged.documents
      .filter(({ source }) => source !== null)
      .flatMap(({ document, provisions }) => provisions.map(({ anchor }) => `${document.slug}#${anchor}`)),
  );
  return judged.documents.map((document) => publishDocument(document, judged, places));
}

/** @param places every provision of a full text, "slug#anchor" */
function publishDocument(file: JudgedDocument, shelf: Shelf, places: ReadonlySet<string>): PublishedDocument {
  const anchors = toLinkAnchors(file.links);
  const notHeld = findNotHeld(file);
  const links = file.citations.flatMap(({ citation, link, linkedTo }) => {
    const anchor = link && anchors.get(link);
    if (!link || !linkedTo || !anchor) return [];
    const has = (name: string): boolean => places.has(`${linkedTo}#${name}`);
    const linked = parseLink(link.url)?.anchor ?? null;
    return [{ citation, to: linkedTo, anchor, citedProvisions: findCitedProvisions(citation.provision, linked, has) }];
  });
  return toPublished({
    document: file.document,
    text: file.text,
    provisions: file.provisions,
    links,
    notHeld,
    // A record's words are ours, and cite nothing.
    judgements: file.source ? toJudgements(file, shelf, nameSpots(file, anchors, notHeld)) : [],
    fidelity: toProof(file),
    editorialNotes: findNotes(file),
  });
}

/** @returns the fragment of each citation, and of each link on other words, whose words have one on the page */
function nameSpots(
  { citations, links }: JudgedDocument,
  anchors: ReadonlyMap<TextLink, string>,
  notHeld: ReadyDocument['notHeld'],
): Map<object, string> {
  const linked = citations.map(({ citation, link }) => [citation, link && anchors.get(link)] as const);
  const others = links.map((link) => [link, anchors.get(link)] as const);
  const absent = notHeld.map(({ citation, anchor }) => [citation, anchor] as const);
  return new Map([...linked, ...others, ...absent].flatMap(([spot, anchor]) => (anchor ? [[spot, anchor]] : [])));
}

/** Words that a person has linked elsewhere keep that link, and get no anchor. */
function findNotHeld({ citations }: JudgedDocument): ReadyDocument['notHeld'] {
  const found = citations.flatMap(({ citation, link, resolution }) =>
    resolution.kind === 'not-held' ? [{ citation, link, to: toId(resolution.ref) }] : [],
  );
  const anchors = toNotHeldAnchors(found.filter(({ link }) => !link).map(({ to }) => to));
  return found.map(({ citation, link, to }) => ({
    citation,
    to,
    anchor: link ? null : (anchors.shift() ?? null),
    citedProvisions: [],
  }));
}

function toProof({ source, document }: JudgedDocument): FidelityProof | null {
  if (!source) return null;
  const acts = document.editorialActs ?? [];
  const { lines } = applyEditorialActs(source.lines, acts);
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return {
    source: source.name,
    sha256: source.sha256,
    lines: lines.length,
    characters,
    joins: acts.filter(({ kind }) => kind === 'join').length,
  };
}

function findNotes(file: JudgedDocument): EditorialNote[] {
  return placeNotes(file).map(({ act, at, number }) => ({
    act,
    anchor: `bien-tap-${number}`,
    noteAnchor: `ghi-chu-${number}`,
    provision: file.provisions.find(({ start, end }) => start <= at && at <= end)?.anchor ?? '',
  }));
}

/** @returns the acts whose place is known, in the order they are declared in, numbered by that order */
function placeNotes({ source, lines, document }: JudgedDocument): { act: EditorialAct; at: number; number: number }[] {
  const acts = document.editorialActs ?? [];
  if (!source) return [];
  return placeEditorialActs(source.lines, lines, acts).flatMap((at, index) =>
    at === null ? [] : [{ act: acts[index] as EditorialAct, at, number: index + 1 }],
  );
}

/** What pages need of the rest of the collection. */
interface Rendering {
  /** How many spots cite each provision of the collection: core/cited-provisions.ts. */
  cited: ReadonlyMap<string, number>;
  abbreviations: Readonly<Record<string, string>>;
  routes: Routes;
}

/** Where a body stands other than on its document's own page: before its ids, and where its links lead. */
interface Elsewhere {
  idPrefix: string;
  toAddress: (slug: string, anchor: string | null) => { href: string; mark?: string | undefined };
}

function renderDocument(
  judged: JudgedDocument,
  published: PublishedDocument,
  file: DocumentFile,
  { cited, abbreviations, routes }: Rendering,
  elsewhere?: Elsewhere,
): Pick<Publication, 'html' | 'added'> {
  const idPrefix = elsewhere?.idPrefix ?? '';
  const spots = findNotHeld(judged).flatMap(({ citation: { start, end }, to, anchor }) =>
    anchor ? [{ start, end, href: routes.notHeld(to), id: `${idPrefix}${anchor}`, note: words.mark }] : [],
  );
  const paragraphs = judged.provisions.map(({ anchor }, at): RenderedParagraph => {
    const count = cited.get(`${judged.document.slug}#${anchor}`);
    return {
      anchor,
      label: judged.source && !elsewhere ? copying.anchor(nameProvision(judged.provisions, at) ?? anchor) : null,
      citedAt:
        count === undefined
          ? null
          : { href: `#${toCitedAnchor(anchor)}`, note: citedHere.note(count), label: citedHere.mark(count) },
    };
  });
  const marks = (elsewhere ? [] : placeNotes(judged)).map(({ act: { kind }, at }, index): Mark => {
    const { anchor, noteAnchor } = published.editorialNotes[index] as EditorialNote;
    return { at, href: `#${noteAnchor}`, id: anchor, className: ['bien-tap', kind], label: editorial.marks[kind] };
  });
  const html = renderBody(parseBody(file.raw.slice(file.bodyStart), 'document'), {
    paragraphs,
    toAddress: (url) => {
      const target = parseLink(url);
      if (!target) return null;
      const address = elsewhere?.toAddress(target.slug, target.anchor) ?? {
        href: routes.document(target.slug, target.anchor ?? undefined),
      };
      return { ...address, slug: target.slug };
    },
    spots,
    marks,
    abbreviations,
    idPrefix,
  });
  const own = paragraphs.flatMap(({ anchor, label, citedAt }) => [
    ...(label === null ? [] : [`#${anchor}`]),
    ...(citedAt ? [citedAt.href] : []),
  ]);
  return { html, added: new Set([...spots, ...marks].map(({ href }) => href).concat(own)) };
}

/** Rewrites the address of each link to another document, and not a byte more. */
function flattenLinks({ raw, links }: DocumentFile, slugs: ReadonlySet<string>): string {
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
