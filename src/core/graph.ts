/**
 * Who acts on whom: every citation and declared relation of the collection as an edge of one graph. The table, the
 * drawing and the sentences of a page are all made from the same edges, so none can say what another does not.
 */
import { RELATION_KINDS, type RelationKind } from './document.ts';
import type { Level, System } from './issuer.ts';
import type { CitingSpot, PublishedDocument } from './library.ts';
import { toRef } from './not-held-ref.ts';

export type EdgeKind = RelationKind | 'cites';
/** Kinds with a direction. The order of a reader's lược đồ: what it rests on, what it cites, then what it does. */
export const DIRECTED_KINDS = [
  'basedOn',
  'cites',
  ...RELATION_KINDS.filter((kind) => kind !== 'basedOn' && kind !== 'sameSubject'),
] as readonly Exclude<EdgeKind, 'sameSubject'>[];

/** One document acts on another, once for each kind, however often the text says so. */
export interface Edge {
  kind: EdgeKind;
  /** Slugs; a document not held goes by its reference (`toRef`). `sameSubject` holds both ways. */
  from: string;
  to: string;
  /** The provision that says so, `slug#anchor`, and the very spot to open; the same where no spot is marked. */
  in: string;
  spot: string;
  /** How many spots say so. */
  spots: number;
  /** The words that say so; null for a citation, which is its own words, and for our reading. */
  words: string | null;
  ourReading: string | null;
}

/** @returns whether an edge has a direction; `sameSubject` is our reading, and holds both ways */
export function isDirected(kind: EdgeKind): kind is Exclude<EdgeKind, 'sameSubject'> {
  return kind !== 'sameSubject';
}

/** @returns what a document does to others: what it cites, held or not, in text order, then what its record declares */
export function toEdges({ document, cites, citesNotHeld }: PublishedDocument): Edge[] {
  const declared = (document.relations ?? []).map(({ kind, target, in: place, words = null, ourReading = null }) => ({
    kind,
    from: document.slug,
    to: target,
    in: place,
    spot: place,
    spots: 1,
    words,
    ourReading,
  }));
  return mergeEdges([
    ...cites.map((spot) => toEdge(spot, spot.to)),
    ...citesNotHeld.map((spot) => toEdge(spot, toRef(spot.to))),
    ...declared,
  ]);
}

function toEdge({ from, provision, anchor }: CitingSpot, to: string): Edge {
  return {
    kind: 'cites',
    from,
    to,
    in: `${from}#${provision}`,
    spot: `${from}#${anchor}`,
    spots: 1,
    words: null,
    ourReading: null,
  };
}

/** @returns each edge once, with the first place that says so; `sameSubject` declared both ways is one; none to itself */
export function mergeEdges(edges: readonly Edge[]): Edge[] {
  const merged = new Map<string, Edge>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const ends = isDirected(edge.kind) ? [edge.from, edge.to] : [edge.from, edge.to].sort();
    const key = [edge.kind, ...ends].join(' ');
    const known = merged.get(key);
    if (!known) merged.set(key, { ...edge });
    else if (edge.kind === 'cites') known.spots += edge.spots;
  }
  return [...merged.values()];
}

/** @returns every edge of the collection; linear in its edges, for `toEdges` gives each once already but for `sameSubject` */
export function toCollectionEdges(documents: readonly PublishedDocument[]): Edge[] {
  const edges = documents.flatMap(toEdges);
  const ours = mergeEdges(edges.filter(({ kind }) => !isDirected(kind)));
  return [...edges.filter(({ kind }) => isDirected(kind)), ...ours];
}

/**
 * @param own what the document does to others (`toEdges`)
 * @param received what others do to it
 * @returns every edge of the document, each once: its own before those of others
 */
export function toNeighbourhood(own: readonly Edge[], received: readonly Edge[]): Edge[] {
  return mergeEdges([...own, ...received]);
}

/** @returns the other end of an edge, seen from one of its ends */
export function otherEnd({ from, to }: Pick<Edge, 'from' | 'to'>, slug: string): string {
  return from === slug ? to : from;
}

/** Where a body stands. */
export interface Standing {
  level: Level | null;
  system: System | null;
}

/** Documents of one level and system, or of those not known. */
export interface StandingGroup extends Standing {
  id: string;
  documents: number;
}

/** How many edges of a kind lead from one group to another. */
export interface GroupEdge {
  kind: EdgeKind;
  from: string;
  to: string;
  count: number;
}

/** @returns the name a group goes by among nodes; no slug has a "·" */
export function toGroupId({ level, system }: Standing): string {
  return `${level ?? ''}·${system ?? ''}`;
}

/**
 * The same graph from farther off: documents of one level and system become one node with their number.
 * @param ids every document
 * @param standingOf where each stands
 * @param centre a document that stays itself, or null
 * @returns the groups in the order met, and the counts between them, the largest first
 */
export function groupByStanding(
  ids: readonly string[],
  edges: readonly Pick<Edge, 'kind' | 'from' | 'to'>[],
  standingOf: (id: string) => Standing,
  centre: string | null = null,
): { groups: StandingGroup[]; edges: GroupEdge[] } {
  const groups = new Map<string, StandingGroup>();
  const groupOf = new Map<string, string>();
  for (const id of ids) {
    if (id === centre) continue;
    const { level, system } = standingOf(id);
    const name = toGroupId({ level, system });
    const group = groups.get(name) ?? { id: name, level, system, documents: 0 };
    group.documents++;
    groups.set(name, group);
    groupOf.set(id, name);
  }
  const counts = new Map<string, GroupEdge>();
  for (const { kind, ...ends } of edges) {
    const pair = [groupOf.get(ends.from) ?? ends.from, groupOf.get(ends.to) ?? ends.to];
    const [from = '', to = ''] = isDirected(kind) ? pair : pair.sort();
    const key = [kind, from, to].join(' ');
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { kind, from, to, count: 1 });
  }
  return { groups: [...groups.values()], edges: [...counts.values()].sort((a, b) => b.count - a.count) };
}
