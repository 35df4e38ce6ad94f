/** What the pages say to machines, in this site's addresses: whole where the build knows its host, else relative to it. */
import {
  type JsonLdNode,
  type LegislationContext,
  toLegislation,
  toLegislationId,
  toWebSite,
} from '../core/json-ld.ts';
import { type PublishedDocument, toIssuerLabel } from '../core/library.ts';
import type { NotHeldEntry } from '../core/not-held.ts';
import type { Routes } from '../routes.ts';
import { site } from '../strings/site.ts';
import { type Library, toName } from './library.ts';

/** Turns a path of the site into the address it is known by. */
export type ToAddress = (path: string) => string;

/** @param origin `Astro.site`, or undefined when the build was told none */
export function buildToAddress(origin: URL | undefined): ToAddress {
  return (path) => (origin ? new URL(path, origin).href : path);
}

/** @returns the document as schema.org's Legislation */
export function describeDocument(
  published: PublishedDocument,
  library: Library,
  routes: Routes,
  toAddress: ToAddress,
): JsonLdNode {
  const context: LegislationContext = {
    toPage: (slug) => toAddress(routes.document(slug)),
    toMarkdown: (slug) => toAddress(routes.markdown(slug)),
    toNotHeld: (id) => toAddress(routes.notHeld(id)),
    toName: (document) => toName(document, library),
    toIssuerName: (issuer) => toIssuerLabel(issuer, library.issuers),
    findDocument: (slug) => library.bySlug.get(slug)?.document,
    findNotHeld: (id) => indexNotHeld(library).get(id),
  };
  return toLegislation(published, context);
}

/** Asked once a citation: each collection's entries are put by id once. */
const NOT_HELD = new WeakMap<Library, ReadonlyMap<string, NotHeldEntry>>();

function indexNotHeld(library: Library): ReadonlyMap<string, NotHeldEntry> {
  const known = NOT_HELD.get(library) ?? new Map(library.notHeld.map((entry) => [entry.id, entry]));
  NOT_HELD.set(library, known);
  return known;
}

/** @returns id of a document's node, the same on every page */
export function toDocumentId(slug: string, routes: Routes, toAddress: ToAddress): string {
  return toLegislationId(toAddress(routes.document(slug)));
}

/** @returns the site as a whole, and how it is searched */
export function describeSite(description: string, routes: Routes, toAddress: ToAddress): JsonLdNode {
  const home = toAddress(routes.home());
  return toWebSite({ home, name: site.name, description }, `${toAddress(routes.search())}?q={search_term_string}`);
}
