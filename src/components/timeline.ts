/** The time line's pages: one for a collection that fits it, else one of the years, and pages of each year. */
import { type Timeline, toTimeline } from '../core/timeline.ts';
import { TIMELINE_UNDATED } from '../routes.ts';
import { timeline as words } from '../strings/timeline.ts';
import type { Library } from './library.ts';

/** More documents than these are not listed on one page. */
export const LISTED = 200;

export interface TimelineDocument {
  slug: string;
  issuedOn: string | null;
  notBefore: string | null;
}

interface LoadedTimeline extends Timeline<TimelineDocument> {
  documents: TimelineDocument[];
}

/** Every page of a large collection's years asks; it is sorted once. */
const LOADED = new WeakMap<Library, LoadedTimeline>();

/** @returns the collection by day of issue */
export function loadTimeline(library: Library): LoadedTimeline {
  const known = LOADED.get(library);
  if (known) return known;
  const documents = library.documents.map(({ document, notBefore }) => ({
    slug: document.slug,
    issuedOn: document.issuedOn ?? null,
    notBefore,
  }));
  const loaded = { ...toTimeline(documents), documents };
  LOADED.set(library, loaded);
  return loaded;
}

/** A year, or the undated, of a large collection. */
export interface TimelinePart {
  /** As addresses have it. */
  id: string;
  name: string;
  documents: TimelineDocument[];
}

/** @returns the parts of a collection too large for one page, each with its pages; none where one page holds all */
export function toParts({ spans, undated, documents }: LoadedTimeline): TimelinePart[] {
  if (documents.length <= LISTED) return [];
  return [
    ...spans.flatMap((span) =>
      span.kind === 'gap' ? [] : [{ id: String(span.year), name: words.year(span.year), documents: span.documents }],
    ),
    ...(undated.length > 0 ? [{ id: TIMELINE_UNDATED, name: words.undated, documents: undated }] : []),
  ];
}

/** @returns how many pages a part takes */
export function countPages({ documents }: TimelinePart): number {
  return Math.ceil(documents.length / LISTED);
}
