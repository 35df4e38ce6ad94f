/** The tasks of a directive: their openings, whom the text charges with each, and the instruments each cites. */
import { printDate } from '../core/date.ts';
import type { Charge } from '../core/document.ts';
import { isOurTitle, type PublishedDocument, type PublishedProvision, toIssuerLabel } from '../core/library.ts';
import { isRef, toId } from '../core/not-held-ref.ts';
import { toClause } from '../core/passage.ts';
import { buildRoutes } from '../routes.ts';
import { ourTitleMark, UNKNOWN } from '../strings/site.ts';
import { type Library, printIssuedOn, toIssuerName, toName } from './library.ts';

const routes = buildRoutes(import.meta.env.BASE_URL);

/** @returns the roots of a collection that have tasks: what “Nhiệm vụ” is about, and why there is such a page */
export function listDirectives({ documents }: Library): PublishedDocument[] {
  return documents.filter((published) => published.document.root && listTasks(published).length > 0);
}

export function listTasks({ provisions }: PublishedDocument): PublishedProvision[] {
  return provisions.filter(({ kind }) => kind === 'task');
}

/** The first sentence, or its first clause: one sentence here runs over a page. */
export function toOpening({ text }: Pick<PublishedProvision, 'text'>): string {
  const { start, end } = toClause(text, { start: 0, end: text.length }, { start: 0, end: 0 });
  const opening = text.slice(start, end);
  return opening.endsWith('.') ? opening : `${opening}…`;
}

/** @returns what the provision charges bodies with, as declared and proved word for word */
export function listCharges({ document }: PublishedDocument, anchor: string): Charge[] {
  return (document.charged ?? []).filter(({ own }) => own === anchor);
}

/** @returns the provisions outside every task that charge someone: what they say is of all tasks */
export function listGeneral(published: PublishedDocument): PublishedProvision[] {
  return published.provisions.filter(
    ({ kind, anchor }) => kind !== 'task' && listCharges(published, anchor).length > 0,
  );
}

/** The words of a charge with the body's name among them. */
export function markBody({ words, body }: Charge): { text: string; mark: { start: number; end: number } } {
  const start = words.normalize('NFC').indexOf(body.normalize('NFC'));
  return { text: words.normalize('NFC'), mark: { start, end: start + body.normalize('NFC').length } };
}

/** A document that a task cites, as it is known. */
export interface Instrument {
  /** Null of one that is not held. */
  slug: string | null;
  name: string;
  href: string;
  title: string;
  issuer: string;
  issuedOn: string;
  /** Where the task cites it first. */
  spot: string;
}

/** @returns what a provision cites, each document once, in the order of the text */
export function listInstruments({ document, judgements }: PublishedDocument, anchor: string, library: Library) {
  const cited = new Map<string, string>();
  for (const { provision, outcome, target, anchor: spot } of judgements) {
    if (provision !== anchor || target === null || cited.has(target)) continue;
    if (outcome === 'found' || outcome === 'not-held') cited.set(target, routes.document(document.slug, spot));
  }
  return [...cited].flatMap(([target, spot]) => toInstrument(target, spot, library) ?? []);
}

function toInstrument(target: string, spot: string, library: Library): Instrument | null {
  if (isRef(target)) {
    const entry = library.notHeld.find(({ id }) => id === toId(target));
    return (
      (entry && {
        name: `${entry.type} ${entry.number}`,
        href: routes.notHeld(entry.id),
        title: entry.title ?? UNKNOWN,
        issuer: entry.issuer ? toIssuerLabel(entry.issuer, library.issuers) : UNKNOWN,
        issuedOn: entry.issuedOn ? printDate(entry.issuedOn) : UNKNOWN,
        spot,
        slug: null,
      }) ??
      null
    );
  }
  const published = library.bySlug.get(target);
  if (!published) return null;
  const { document } = published;
  const { title = UNKNOWN } = document;
  return {
    name: toName(document, library),
    href: routes.document(target),
    title: isOurTitle(document) ? `${title} ${ourTitleMark}` : title,
    issuer: toIssuerName(document, library),
    issuedOn: printIssuedOn(published),
    spot,
    slug: target,
  };
}
