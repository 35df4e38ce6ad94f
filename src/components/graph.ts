/** What a drawing is made of: boxes and lines with their words and addresses, from the collection's edges. */
import { printDate } from '../core/date.ts';
import { LEVEL_VALUES, SYSTEM_VALUES, UNKNOWN_VALUE } from '../core/facets.ts';
import { layOut } from '../core/graph/layout.ts';
import type { BoxWish, Layout } from '../core/graph/model.ts';
import type { LineWish } from '../core/graph/nets.ts';
import { type Edge, type EdgeKind, groupByStanding, isDirected, type Standing } from '../core/graph.ts';
import { findIssuer, findPlace } from '../core/issuer.ts';
import { toIssuerLabel } from '../core/library.ts';
import type { NotHeldEntry } from '../core/not-held.ts';
import { isRef, toId, toRef } from '../core/not-held-ref.ts';
import type { Routes } from '../routes.ts';
import { graph as words } from '../strings/graph.ts';
import { names } from '../strings/site.ts';
import { type Library, toIssuerName, toName } from './library.ts';

/** More neighbours than these are drawn as groups. */
export const NEIGHBOURS_DRAWN = 24;
/** A collection of more documents than these is drawn as groups. */
export const DOCUMENTS_DRAWN = 60;
/** Of a drawing of groups, the most lines. */
export const GROUP_LINES_DRAWN = 16;

/**
 * Widths drawings are made for. The wide one is shown from 54em on and on paper. The whole collection has lines outside its
 * columns too, and a page without navigation beside it.
 */
const WIDE = { neighbourhood: 760, collection: 900 };
const NARROW = 288;
/** How much wider than asked for a wide drawing may come out and still be read; a narrow one may not. */
const SLACK = 1.06;

export interface DrawnBox extends BoxWish {
  /** Null for the document of the page itself. */
  href: string | null;
  /** What those hear who do not see where it stands, after what is written in it: the issuing body, or the group. */
  besides: string | null;
  look: 'plain' | 'current' | 'not-held' | 'group';
}

export interface DrawnLine extends LineWish {
  /** The sentence. */
  title: string;
}

export interface Picture {
  boxes: ReadonlyMap<string, DrawnBox>;
  wide: Layout<DrawnLine>;
  narrow: Layout<DrawnLine>;
}

/** A document as the graph speaks of it: one of the collection, or one that is cited and not held. */
export interface Named {
  name: string;
  href: string;
}

/** @param id slug or reference @returns its short name and its address */
export function toNamed(id: string, library: Library, routes: Routes): Named {
  if (isRef(id)) {
    const entry = findNotHeld(id, library);
    return { name: entry ? names.numbered(entry.type, entry.number) : toId(id), href: routes.notHeld(toId(id)) };
  }
  const published = library.bySlug.get(id);
  return { name: published ? toName(published.document, library) : id, href: routes.document(id) };
}

/** @param current the document of the page, which its own sentences do not name @returns the sentence of an edge, with its two names apart */
export function toSentence(
  { kind, from, to }: Pick<Edge, 'kind' | 'from' | 'to'>,
  current: string | null,
): { before: string; from: string | null; between: string; to: string | null; after: string } {
  const { before, between, after } = words.sentences[kind];
  const fromWords = from === current ? (before === '' ? words.currentFirst : words.currentInside) : null;
  const toWords = to === current ? words.currentInside : null;
  return {
    before: `${before}${fromWords ?? ''}`,
    from: fromWords === null ? from : null,
    between: `${between}${toWords ?? ''}`,
    to: toWords === null ? to : null,
    after,
  };
}

function printSentence(edge: Edge, current: string | null, library: Library, routes: Routes): string {
  const { before, from, between, to, after } = toSentence(edge, current);
  const name = (id: string | null): string => (id === null ? '' : toNamed(id, library, routes).name);
  return `${before}${name(from)}${between}${name(to)}${after}`;
}

/** One word for a line: of a kind's verbs the one the text says. */
function toVerb(kind: EdgeKind, said: string | null = null): string {
  const verbs: readonly string[] = words.verbs[kind];
  const spoken = said?.normalize('NFC').toLowerCase();
  return verbs.find((verb) => spoken?.includes(verb)) ?? verbs.at(-1) ?? '';
}

/** @returns the picture of a document among those it has to do with; null when nothing is drawn */
export function drawNeighbourhood(
  slug: string,
  edges: readonly Edge[],
  library: Library,
  routes: Routes,
  tableHref: string,
): { picture: Picture; grouped: { neighbours: number; drawn: number; lines: number } | null } | null {
  if (edges.length === 0) return null;
  const ids = toIds(edges, library).filter((id) => id !== slug);
  const centre = toBox(slug, library, routes, true);
  if (ids.length <= NEIGHBOURS_DRAWN) {
    const picture = draw(
      [centre, ...ids.map((id) => toBox(id, library, routes, false))],
      toLines(edges, slug, library, routes),
      slug,
      WIDE.neighbourhood,
    );
    if (isLegible(picture, WIDE.neighbourhood)) return { picture, grouped: null };
  }
  const grouped = drawGroups([slug, ...ids], edges, library, routes, { box: centre, href: tableHref });
  return {
    picture: grouped.picture,
    grouped: { neighbours: ids.length, drawn: grouped.drawn, lines: grouped.between },
  };
}

/** @returns the picture of the whole collection, or null where it has too many documents or lines to be drawn one by one */
export function drawCollection(edges: readonly Edge[], library: Library, routes: Routes): Picture | null {
  const ids = toIds(edges, library, true);
  if (ids.length > DOCUMENTS_DRAWN) return null;
  const root = library.documents.find(({ document }) => document.root)?.document.slug ?? null;
  const picture = draw(
    ids.map((id) => toBox(id, library, routes, false)),
    toLines(edges, null, library, routes),
    root,
    WIDE.collection,
  );
  return isLegible(picture, WIDE.collection) ? picture : null;
}

export interface GroupCount {
  from: string;
  to: string;
  kind: EdgeKind;
  verb: string;
  count: number;
}

/** @returns the picture of counts between levels and systems, how many lines it shows, and every count for the table */
export function drawGroups(
  ids: readonly string[],
  edges: readonly Edge[],
  library: Library,
  routes: Routes,
  centre: { box: DrawnBox; href: string } | null = null,
): { picture: Picture; drawn: number; between: number; all: GroupCount[] } {
  const centreId = centre?.box.id ?? null;
  const { groups, edges: counts } = groupByStanding(ids, edges, (id) => standingOf(id, library), centreId);
  const headOf = new Map<string, string>(groups.map(({ id, level, system }) => [id, words.head(level, system)]));
  if (centre) headOf.set(centre.box.id, toNamed(centre.box.id, library, routes).name);
  const between = counts.filter(({ from, to }) => from !== to);
  const boxes = groups.map(({ id, level, system, documents }): DrawnBox => {
    const inside = counts.filter(({ from, to }) => from === id && to === id);
    return {
      id,
      level,
      system,
      look: 'group',
      href:
        centre?.href ??
        routes.search('', {
          cap: level ? LEVEL_VALUES[level] : UNKNOWN_VALUE,
          he: system ? SYSTEM_VALUES[system] : UNKNOWN_VALUE,
        }),
      besides: words.head(level, system),
      text: [
        { words: words.documents(documents), isStrong: true },
        ...inside.map(({ kind, count }) => ({ words: words.inside(toVerb(kind), count), isStrong: false })),
      ],
    };
  });
  const lines = between.slice(0, GROUP_LINES_DRAWN).map(
    ({ kind, from, to, count }): DrawnLine => ({
      from,
      to,
      kind,
      label: words.counted(toVerb(kind), count),
      isDirected: isDirected(kind),
      title: words.groupTitle(headOf.get(from) ?? '', headOf.get(to) ?? '', toVerb(kind), count, isDirected(kind)),
    }),
  );
  const width = centre ? WIDE.neighbourhood : WIDE.collection;
  const drawFirst = (count: number): Picture =>
    draw(centre ? [centre.box, ...boxes] : boxes, lines.slice(0, count), centreId, width);
  let drawn = lines.length;
  let picture = drawFirst(drawn);
  // Fewer lines, until what is left can be read.
  while (drawn > 0 && !isLegible(picture, width)) picture = drawFirst(--drawn);
  return {
    picture,
    drawn,
    between: between.length,
    all: counts.map(({ kind, from, to, count }) => ({
      from: headOf.get(from) ?? from,
      to: headOf.get(to) ?? to,
      kind,
      verb: toVerb(kind),
      count,
    })),
  };
}

function draw(boxes: readonly DrawnBox[], lines: readonly DrawnLine[], centre: string | null, width: number): Picture {
  const wish = { boxes, lines, centre, headOf: words.head };
  return {
    boxes: new Map(boxes.map((box) => [box.id, box])),
    wide: layOut({ ...wish, width, isNarrow: false }),
    narrow: layOut({ ...wish, width: NARROW, isNarrow: true }),
  };
}

function isLegible({ wide, narrow }: Picture, width: number): boolean {
  return wide.width <= width * SLACK && narrow.width <= NARROW;
}

/** Newest first within a level, the undated before them; for the whole collection also documents nothing is said of. */
function toIds(edges: readonly Edge[], library: Library, isWhole = false): string[] {
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  if (isWhole) for (const { document } of library.documents) ids.add(document.slug);
  const dayOf = (id: string): string =>
    (isRef(id) ? findNotHeld(id, library)?.issuedOn : library.bySlug.get(id)?.document.issuedOn) ?? '9999';
  return [...ids].sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || (a < b ? -1 : 1));
}

function toLines(edges: readonly Edge[], current: string | null, library: Library, routes: Routes): DrawnLine[] {
  return edges.map((edge) => ({
    from: edge.from,
    to: edge.to,
    kind: edge.kind,
    label: toVerb(edge.kind, edge.words),
    isDirected: isDirected(edge.kind),
    title: printSentence(edge, current, library, routes),
  }));
}

function toBox(id: string, library: Library, routes: Routes, isCurrent: boolean): DrawnBox {
  const { name, href } = toNamed(id, library, routes);
  const standing = standingOf(id, library);
  const published = library.bySlug.get(id);
  if (!published) {
    const entry = findNotHeld(id, library);
    const day = entry?.issuedOn ? printDate(entry.issuedOn) : words.dayUnknown;
    return {
      id,
      ...standing,
      look: 'not-held',
      href,
      besides: entry?.issuer ? toIssuerLabel(entry.issuer, library.issuers) : null,
      text: [...toText(entry?.type ?? '', entry?.number ?? null, name, day), { words: words.notHeld, isStrong: false }],
    };
  }
  const { document, notBefore } = published;
  const day = document.issuedOn
    ? printDate(document.issuedOn)
    : notBefore
      ? words.notEarlierThan(printDate(notBefore))
      : words.dayUnknown;
  return {
    id,
    ...standing,
    look: isCurrent ? 'current' : 'plain',
    href: isCurrent ? null : href,
    // A document without a number goes by its body already.
    besides: document.number ? toIssuerName(document, library) : null,
    text: [
      ...(isCurrent ? [{ words: words.current, isStrong: false }] : []),
      ...toText(document.type, document.number ?? null, name, day),
    ],
  };
}

/** The number is what is looked for: it stands out. */
function toText(type: string, number: string | null, name: string, day: string): BoxWish['text'][number][] {
  if (number === null) {
    return [
      { words: name, isStrong: true },
      { words: day, isStrong: false },
    ];
  }
  return [
    { words: number, isStrong: true },
    { words: words.typeAndDay(type, day), isStrong: false },
  ];
}

function standingOf(id: string, library: Library): Standing {
  const issuer = isRef(id) ? findNotHeld(id, library)?.issuer : library.bySlug.get(id)?.document.issuer;
  if (issuer === undefined) return { level: null, system: null };
  return {
    level: findPlace(issuer, library.issuers)?.level ?? null,
    system: findIssuer(issuer, library.issuers)?.system ?? null,
  };
}

/** By reference, gathered once: every drawing asks. */
const NOT_HELD = new WeakMap<readonly NotHeldEntry[], ReadonlyMap<string, NotHeldEntry>>();

function findNotHeld(ref: string, { notHeld }: Library): NotHeldEntry | undefined {
  const known = NOT_HELD.get(notHeld) ?? new Map(notHeld.map((entry) => [toRef(entry.id), entry]));
  NOT_HELD.set(notHeld, known);
  return known.get(ref);
}
