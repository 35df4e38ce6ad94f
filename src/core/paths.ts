/**
 * Ways from one document to another along citations: the shortest, by breadth first. Pure: what a document is joined to
 * is handed in, so that a page may fetch it as it goes.
 */

import type { PublishedDocument } from './library.ts';
import { RELATION_KINDS, type RelationKind } from './relation-kind.ts';

/** A text cites a document, or says, or is read as saying, something more of the two. */
export type StepKind = 'cites' | RelationKind;

/** In the order of preference between two ways of one length: what says more comes first. */
export const STEP_KINDS: readonly StepKind[] = [
  ...RELATION_KINDS.filter((kind) => kind !== 'sameSubject'),
  'cites',
  'sameSubject',
];

/** What a document is joined to, by kind: whom it cites (`out`) and who cites it (`in`), by their slugs. */
export interface Joined {
  out: Partial<Record<StepKind, readonly string[]>>;
  in: Partial<Record<StepKind, readonly string[]>>;
}

/** One step as it is said: `from` cites `to`. A walk may take it against its direction. */
export interface Step {
  from: string;
  to: string;
  kind: StepKind;
  isBackward: boolean;
}

export interface Way {
  /** Whether steps may be taken against their direction. */
  isEitherWay: boolean;
  /** Whether "same subject", which is our reading and has no direction, may be a step. */
  hasSameSubject: boolean;
}

export type FoundPath =
  | { kind: 'found'; steps: Step[] }
  | { kind: 'none' }
  /** Given up after so many documents: there may be a way. */
  | { kind: 'stopped'; looked: number };

export type LoadJoined = (slug: string) => Promise<Joined | undefined>;

/** Documents looked at before a search is given up. */
export const LOOKED_MAX = 20_000;

/** @returns a shortest way; no steps where both ends are one document */
export async function findPath(
  from: string,
  to: string,
  way: Way,
  load: LoadJoined,
  max = LOOKED_MAX,
): Promise<FoundPath> {
  let looked = 0;
  for await (const reached of walk(from, way, load)) {
    if (reached.slug === to) return { kind: 'found', steps: reached.steps() };
    if (++looked >= max) return { kind: 'stopped', looked };
  }
  return { kind: 'none' };
}

/** @returns every document a way leads to, nearest first, each by a shortest way; not the one it begins at */
export async function findReach(from: string, way: Way, load: LoadJoined): Promise<{ slug: string; steps: Step[] }[]> {
  const reach: { slug: string; steps: Step[] }[] = [];
  for await (const { slug, steps } of walk(from, way, load)) if (slug !== from) reach.push({ slug, steps: steps() });
  return reach;
}

interface Reached {
  slug: string;
  steps: () => Step[];
}

async function* walk(from: string, way: Way, load: LoadJoined): AsyncGenerator<Reached> {
  const cameBy = new Map<string, Step | null>([[from, null]]);
  const toSteps = (slug: string): Step[] => {
    const steps: Step[] = [];
    for (let step = cameBy.get(slug); step; step = cameBy.get(step.isBackward ? step.to : step.from))
      steps.unshift(step);
    return steps;
  };
  // A Map keeps the order of what is added to it, also while it is walked.
  for (const slug of cameBy.keys()) {
    yield { slug, steps: () => toSteps(slug) };
    for (const step of listSteps(slug, (await load(slug)) ?? { out: {}, in: {} }, way)) {
      const next = step.isBackward ? step.from : step.to;
      if (!cameBy.has(next)) cameBy.set(next, step);
    }
  }
}

function listSteps(slug: string, joined: Joined, { isEitherWay, hasSameSubject }: Way): Step[] {
  const kinds = STEP_KINDS.filter((kind) => kind !== 'sameSubject' || hasSameSubject);
  const out = kinds.flatMap((kind) =>
    (joined.out[kind] ?? []).map((to) => ({ from: slug, to, kind, isBackward: false })),
  );
  const back = kinds
    .filter((kind) => isEitherWay || kind === 'sameSubject')
    .flatMap((kind) => (joined.in[kind] ?? []).map((from) => ({ from, to: slug, kind, isBackward: true })));
  return [...out, ...back];
}

/** @returns what each document is joined to; each pair once a kind, in the order of the collection and its texts */
export function joinDocuments(
  documents: readonly Pick<PublishedDocument, 'document' | 'cites'>[],
): Map<string, Joined> {
  const joined = new Map(documents.map(({ document }) => [document.slug, { out: {}, in: {} } as Writable]));
  const seen = new Set<string>();
  for (const { document, cites } of documents) {
    const steps = [
      ...cites.map(({ to }) => ({ kind: 'cites' as const, to })),
      ...(document.relations ?? []).map(({ kind, target }) => ({ kind, to: target })),
    ];
    for (const { kind, to } of steps) {
      const [ours, theirs] = [joined.get(document.slug), joined.get(to)];
      const key = `${document.slug}\n${to}\n${kind}`;
      if (!ours || !theirs || to === document.slug || seen.has(key)) continue;
      seen.add(key);
      push(ours.out, kind, to);
      push(theirs.in, kind, document.slug);
    }
  }
  return joined;
}

type Slugs = Partial<Record<StepKind, string[]>>;

interface Writable {
  out: Slugs;
  in: Slugs;
}

function push(slugs: Slugs, kind: StepKind, slug: string): void {
  const known = slugs[kind];
  if (known) known.push(slug);
  else slugs[kind] = [slug];
}

/** Documents of one file of the graph. */
export const JOINED_PER_FILE = 200;

/** @param slugs sorted @returns the first slug of each file */
export function listFileStarts(slugs: readonly string[]): string[] {
  return slugs.filter((_, at) => at % JOINED_PER_FILE === 0);
}

/** @returns which file a slug stands in, if in any */
export function findFile(slug: string, starts: readonly string[]): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as string) <= slug) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
