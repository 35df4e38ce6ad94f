/** The relation table's groups: what a document does to others, and what others do to it. */
import { RELATION_KINDS, type RelationKind } from '../core/document.ts';
import type { PublishedDocument } from '../core/library.ts';
import { relations as words } from '../strings/site.ts';
import type { Library } from './library.ts';

export interface RelationGroup {
  label: string;
  sentence: string;
  /** Slugs, each once. */
  documents: string[];
}

/** A document of the same subject, and who says so. */
export interface RelatedDocument {
  slug: string;
  /** The place that made us read it so: `slug#anchor`. */
  in: string;
  words: string | null;
  ourReading: string | null;
}

const DIRECTED = RELATION_KINDS.filter((kind) => kind !== 'sameSubject');
/** The order of a reader's lược đồ: what it rests on, what it cites, then what it does. */
const GROUPS = ['basedOn', 'cites', ...DIRECTED.filter((kind) => kind !== 'basedOn')] as const;

export function toOutgoingGroups({ document, cites }: PublishedDocument): RelationGroup[] {
  return GROUPS.map((kind) => ({
    ...words.outgoing[kind],
    documents: unique(
      kind === 'cites'
        ? cites.map((spot) => spot.to)
        : (document.relations ?? []).filter((relation) => relation.kind === kind).map((relation) => relation.target),
    ),
  }));
}

export function toIncomingGroups({ document }: PublishedDocument, library: Library): RelationGroup[] {
  const incoming = library.pointedAt.get(document.slug) ?? [];
  return GROUPS.map((kind) => ({
    ...words.incoming[kind],
    documents: unique(
      kind === 'cites'
        ? (library.citedBy.get(document.slug) ?? []).map((spot) => spot.from)
        : incoming.filter((relation) => relation.kind === kind).map((relation) => relation.from),
    ),
  }));
}

export function toSameSubjectGroup(published: PublishedDocument, library: Library): RelationGroup {
  return { ...words.sameSubject, documents: toRelatedDocuments(published, library).map(({ slug }) => slug) };
}

/** Same subject holds both ways: what this record declares comes first, then what others declare of it. */
export function toRelatedDocuments({ document }: PublishedDocument, library: Library): RelatedDocument[] {
  const declared = (document.relations ?? []).map(({ target, ...relation }) => ({ slug: target, ...relation }));
  const received = (library.pointedAt.get(document.slug) ?? []).map(({ from, ...relation }) => ({
    slug: from,
    ...relation,
  }));
  const related = new Map<string, RelatedDocument>();
  for (const relation of [...declared, ...received]) {
    if (!isSameSubject(relation.kind) || related.has(relation.slug)) continue;
    related.set(relation.slug, {
      slug: relation.slug,
      in: relation.in,
      words: relation.words ?? null,
      ourReading: relation.ourReading ?? null,
    });
  }
  return [...related.values()];
}

function isSameSubject(kind: RelationKind): boolean {
  return kind === 'sameSubject';
}

function unique(slugs: readonly string[]): string[] {
  return [...new Set(slugs)];
}
