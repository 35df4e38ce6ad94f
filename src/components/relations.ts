/** The relation table's groups: what a document does to others, and what others do to it. */
import { RELATION_KINDS, type RelationKind } from '../core/document.ts';
import type { PublishedDocument } from '../core/library.ts';
import { relations as words } from '../strings/site.ts';
import type { Library } from './library.ts';

export interface RelationGroup {
  label: string;
  sentence: string;
  /** Documents, each once. */
  entries: RelationEntry[];
  /** Nothing declared and no text to read it from: not none, but not known. */
  isUnknown: boolean;
}

/** A document of a group, and who says that it belongs there. */
export interface RelationEntry {
  slug: string;
  /** The place that says so, `slug#anchor`; null for what the text itself cites. */
  in: string | null;
  /** The very words that say so; null when it is our reading. */
  words: string | null;
}

/** A document of the same subject, and who says so. */
export interface RelatedDocument extends RelationEntry {
  in: string;
  ourReading: string | null;
}

const DIRECTED = RELATION_KINDS.filter((kind) => kind !== 'sameSubject');
/** The order of a reader's lược đồ: what it rests on, what it cites, then what it does. */
const GROUPS = ['basedOn', 'cites', ...DIRECTED.filter((kind) => kind !== 'basedOn')] as const;

/** What a document does to others is read from its text: without the text only what another text says of it is known. */
export function toOutgoingGroups({ document, cites, fidelity }: PublishedDocument): RelationGroup[] {
  return GROUPS.map((kind) => {
    const entries = unique(
      kind === 'cites'
        ? cites.map((spot) => ({ slug: spot.to, in: null, words: null }))
        : (document.relations ?? [])
            .filter((relation) => relation.kind === kind)
            .map(({ target, in: place, words: said }) => ({ slug: target, in: place, words: said ?? null })),
    );
    return { ...words.outgoing[kind], entries, isUnknown: !fidelity && entries.length === 0 };
  });
}

export function toIncomingGroups({ document }: PublishedDocument, library: Library): RelationGroup[] {
  const incoming = library.pointedAt.get(document.slug) ?? [];
  return GROUPS.map((kind) => {
    const entries = unique(
      kind === 'cites'
        ? (library.citedBy.get(document.slug) ?? []).map((spot) => ({ slug: spot.from, in: null, words: null }))
        : incoming
            .filter((relation) => relation.kind === kind)
            .map(({ from, in: place, words: said }) => ({ slug: from, in: place, words: said ?? null })),
    );
    return { ...words.incoming[kind], entries, isUnknown: false };
  });
}

export function toSameSubjectGroup(published: PublishedDocument, library: Library): RelationGroup {
  return { ...words.sameSubject, entries: toRelatedDocuments(published, library), isUnknown: false };
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

function unique(entries: readonly RelationEntry[]): RelationEntry[] {
  return [...new Map(entries.map((entry) => [entry.slug, entry])).values()];
}
