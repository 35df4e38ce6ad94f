/** The relation table's groups: what a document does to others, and what others do to it. */
import type { RelationKind } from '../core/document.ts';
import { DIRECTED_KINDS, type Edge, isDirected, toNeighbourhood } from '../core/graph.ts';
import type { PublishedDocument } from '../core/library.ts';
import { relations as words } from '../strings/site.ts';
import type { Library } from './library.ts';

export interface RelationGroup {
  label: string;
  sentence: string;
  /** Of each document of the group, the one edge that puts it there. */
  edges: Edge[];
  /** Nothing declared and no text to read it from: not none, but not known. */
  isUnknown: boolean;
}

/** A document of the same subject, and who says so. */
export interface RelatedDocument {
  slug: string;
  /** The place that says so, `slug#anchor`. */
  in: string;
  /** The very words that say so; null when it is our reading. */
  words: string | null;
  ourReading: string | null;
}

/** Every edge of a document, each once; the table and the drawing are both made of these. */
export function toEdgesOf(slug: string, { edgesFrom, edgesTo }: Library): Edge[] {
  return toNeighbourhood(edgesFrom.get(slug) ?? [], edgesTo.get(slug) ?? []);
}

/** What a document does to others is read from its text: without the text only what another text says of it is known. */
export function toOutgoingGroups({ document, fidelity }: PublishedDocument, all: readonly Edge[]): RelationGroup[] {
  return DIRECTED_KINDS.map((kind) => {
    const edges = all.filter((edge) => edge.kind === kind && edge.from === document.slug);
    return { ...words.outgoing[kind], edges, isUnknown: !fidelity && edges.length === 0 };
  });
}

export function toIncomingGroups({ document }: PublishedDocument, all: readonly Edge[]): RelationGroup[] {
  return DIRECTED_KINDS.map((kind) => {
    const edges = all.filter((edge) => edge.kind === kind && edge.to === document.slug);
    return { ...words.incoming[kind], edges, isUnknown: false };
  });
}

export function toSameSubjectGroup(all: readonly Edge[]): RelationGroup {
  return { ...words.sameSubject, edges: all.filter(({ kind }) => !isDirected(kind)), isUnknown: false };
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
