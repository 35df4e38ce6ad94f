/**
 * What changed in the collection, as far as it says so itself. Its files carry no history (a copy of them has none), and a
 * log kept by hand would be one more thing to be wrong; but each witness of a fact tells the day a person saw it there.
 * So the last such day of a document is when it was last worked on for certain, and a document of which no address was
 * ever seen has no day to be listed by.
 */
import { FACT_FIELDS, type FactField, type LegalDocument } from './document.ts';

export interface Seen {
  slug: string;
  /** ISO day on which sources of the document were last looked at. */
  day: string;
  /** What they were looked at for on that day, in the order of a page; and whose they are, each once. */
  facts: FactField[];
  hosts: string[];
}

/** @returns the last look at each document, newest first, at most so many */
export function findLastSeen(documents: readonly LegalDocument[], max: number): Seen[] {
  return documents
    .flatMap((document) => toLastSeen(document) ?? [])
    .sort((a, b) => compare(b.day, a.day) || compare(a.slug, b.slug))
    .slice(0, max);
}

function toLastSeen({ slug, evidence = {} }: LegalDocument): Seen | null {
  const witnesses = FACT_FIELDS.flatMap((field) =>
    (evidence[field] ?? []).flatMap((item) => ('seenOn' in item ? [{ field, day: item.seenOn, at: item.at }] : [])),
  );
  const day = witnesses
    .map((witness) => witness.day)
    .sort()
    .at(-1);
  if (day === undefined) return null;
  const last = witnesses.filter((witness) => witness.day === day);
  return {
    slug,
    day,
    facts: [...new Set(last.map(({ field }) => field))],
    hosts: [...new Set(last.map(({ at }) => new URL(at).host))],
  };
}

/** @returns plain text as HTML, which is what a feed has titles and summaries in: what looks like markup is not */
export function toHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
