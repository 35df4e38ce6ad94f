/** The study pack: which documents of a collection are printed together, in what order, and how the page names them. */
import type { PublishedDocument } from './library.ts';

/** Documents of a collection that go into one pack whole; of a larger one the roots do, and what they cite. */
export const PACK_MAX = 60;

export interface PackItem {
  /** From 1, as printed. */
  number: number;
  published: PublishedDocument;
}

export interface Pack {
  items: PackItem[];
  /** Documents of the collection that are not in it. */
  leftOut: number;
}

/** Roots come first, then other full texts, then records in the order in which the texts cite them. */
export function choosePack(documents: readonly PublishedDocument[]): Pack | null {
  const isWhole = documents.length <= PACK_MAX;
  const texts = documents
    .filter(({ fidelity, document }) => fidelity && (isWhole || document.root))
    .sort((a, b) => Number(b.document.root ?? false) - Number(a.document.root ?? false));
  if (texts.length === 0) return null;
  const bySlug = new Map(documents.map((published) => [published.document.slug, published]));
  const cited = texts.flatMap(({ cites }) => cites.flatMap(({ to }) => bySlug.get(to) ?? []));
  const chosen = new Set([...texts, ...cited, ...(isWhole ? documents : [])]);
  return {
    items: [...chosen].map((published, at) => ({ number: at + 1, published })),
    leftOut: documents.length - chosen.size,
  };
}

/** @returns the id of an item in the page, or of a place in its text */
export function toItemId(number: number, anchor?: string): string {
  return anchor === undefined ? `muc-${number}` : `muc-${number}-${anchor}`;
}
