/** The feed of changes, in Atom (RFC 4287). */
import { Feed } from 'feed';
import { findLastSeen, toHtml } from '../core/changes.ts';
import { printDate } from '../core/date.ts';
import { isOurTitle } from '../core/library.ts';
import type { Routes } from '../routes.ts';
import { feed as words } from '../strings/share.ts';
import { facts, site } from '../strings/site.ts';
import { type Library, toName } from './library.ts';
import { type ToAddress, toDocumentId } from './structured-data.ts';

/** Readers ask again and again for the whole of it. */
const ENTRIES_MAX = 50;

/** @param toAddress gives whole addresses: an id is for ever @returns null where no day is known to put anything at */
export function writeChangesFeed(library: Library, routes: Routes, toAddress: ToAddress): string | null {
  const seen = findLastSeen(
    library.documents.map(({ document }) => document),
    ENTRIES_MAX,
  );
  const newest = seen[0];
  if (!newest) return null;
  const home = toAddress(routes.home());
  const self = toAddress(routes.feed());
  const feed = new Feed({
    id: self,
    title: words.title,
    description: words.description,
    link: home,
    language: 'vi',
    updated: toInstant(newest.day),
    author: { name: site.name, link: home },
    feedLinks: { atom: self },
    generator: 'viendan',
    copyright: site.unofficial,
  });
  for (const { slug, day, facts: fields, hosts } of seen) {
    const document = library.bySlug.get(slug)?.document;
    if (!document) continue;
    const labels = fields.map((field) => facts.labels[field]);
    feed.addItem({
      id: toDocumentId(slug, routes, toAddress),
      link: toAddress(routes.document(slug)),
      title: toHtml(words.entry(toName(document, library), isOurTitle(document) ? undefined : document.title)),
      description: toHtml(words.seen(printDate(day), hosts, labels)),
      date: toInstant(day),
    });
  }
  return `${feed.atom1()}\n`;
}

/** A day, as it begins in Vietnam: the hour is not known, and the form asks for one. */
function toInstant(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}
