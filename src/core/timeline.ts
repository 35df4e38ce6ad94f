/** The collection by day of issue: years with their documents, the years without any said as such, and what has no day. */

/** What a time line asks of a document. */
export interface Dated {
  slug: string;
  /** ISO day; null when unknown. */
  issuedOn: string | null;
  /** ISO day before which an undated document cannot have been issued; null when nothing bounds it. */
  notBefore: string | null;
}

export interface TimelineYear<Item extends Dated> {
  kind: 'year';
  year: number;
  /** Oldest first. */
  documents: Item[];
}

/** Years, one or several, in which nothing of the collection was issued. */
export interface TimelineGap {
  kind: 'gap';
  from: number;
  to: number;
}

export interface Timeline<Item extends Dated> {
  /** Oldest first; every year from the first to the last is in exactly one of them. */
  spans: (TimelineYear<Item> | TimelineGap)[];
  /** Without a day: those a bound is known of first, the earliest bound before the others. */
  undated: Item[];
}

/** @returns the time line; no document is placed by its bound, which is not its day */
export function toTimeline<Item extends Dated>(documents: readonly Item[]): Timeline<Item> {
  const years = new Map<number, Item[]>();
  const dated = documents.filter(({ issuedOn }) => issuedOn !== null);
  for (const document of [...dated].sort((a, b) => compare(a.issuedOn, b.issuedOn) || compare(a.slug, b.slug))) {
    const year = Number(document.issuedOn?.slice(0, 4));
    const known = years.get(year);
    if (known) known.push(document);
    else years.set(year, [document]);
  }
  const spans: Timeline<Item>['spans'] = [];
  let next: number | null = null;
  for (const [year, issued] of years) {
    if (next !== null && next < year) spans.push({ kind: 'gap', from: next, to: year - 1 });
    spans.push({ kind: 'year', year, documents: issued });
    next = year + 1;
  }
  const undated = documents
    .filter(({ issuedOn }) => issuedOn === null)
    .sort((a, b) => compare(a.notBefore ?? '9999', b.notBefore ?? '9999') || compare(a.slug, b.slug));
  return { spans, undated };
}

const compare = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : Number(a !== b));

/** An axis at true scale: every place on it is a share of its length, from 0 to 1. */
export interface TimeAxis {
  /** Where each labelled year begins. */
  ticks: { year: number; at: number }[];
  /** Documents, oldest first; those that would touch are raised one above another. */
  marks: { slug: string; at: number; raised: number }[];
  /** How many documents each year has, from its beginning to its end; instead of marks where those would be too many. */
  bars: { at: number; width: number; count: number }[];
  /** Undated documents from their bounds on; the end is open. */
  open: { slug: string; at: number }[];
  highest: number;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const TICKS = 10;
/** Marks in one of so many parts of the axis stand one above another. */
const PARTS = 60;
/** More documents than these are drawn as bars. */
const MARKS = 120;
/** The open end is seen to go on: at least so much of the axis is left for it. */
const OPEN_ROOM = 0.06;

/** @returns the axis over whole years; null when no day and no bound is known */
export function toAxis(documents: readonly Dated[]): TimeAxis | null {
  const days = documents.flatMap(({ issuedOn, notBefore }) => issuedOn ?? notBefore ?? []);
  if (days.length === 0) return null;
  const years = days.map((day) => Number(day.slice(0, 4)));
  // Not Math.min(...years): a collection may hold more documents than a call takes arguments.
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const bounds = documents.flatMap(({ slug, issuedOn, notBefore }) =>
    issuedOn === null && notBefore !== null ? [{ slug, notBefore }] : [],
  );
  const isCramped = (end: number): boolean =>
    bounds.some(({ notBefore }) => 1 - share(notBefore, first, end) < OPEN_ROOM);
  const end = isCramped(last + 1) ? last + 2 : last + 1;
  const at = (day: string): number => share(day, first, end);
  const step = STEPS.find((years) => (end - first) / years <= TICKS) ?? 1000;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year < end; year += step)
    ticks.push({ year, at: at(`${pad(year)}-01-01`) });
  const dated = documents
    .flatMap(({ slug, issuedOn }) => (issuedOn === null ? [] : [{ slug, at: at(issuedOn) }]))
    .sort((a, b) => a.at - b.at);
  const open = bounds.map(({ slug, notBefore }) => ({ slug, at: at(notBefore) }));
  if (dated.length > MARKS) {
    const bars = toBars(documents, at);
    return { ticks, marks: [], bars, open, highest: bars.reduce((most, { count }) => Math.max(most, count), 0) };
  }
  const marks = raise(dated);
  return { ticks, marks, bars: [], open, highest: marks.reduce((most, { raised }) => Math.max(most, raised + 1), 0) };
}

/** A mark stands on those before it that it would touch. */
function raise(dated: readonly { slug: string; at: number }[]): TimeAxis['marks'] {
  const marks: TimeAxis['marks'] = [];
  for (const mark of dated) {
    const touched = marks.filter((other) => mark.at - other.at < 1 / PARTS).map(({ raised }) => raised);
    let raised = 0;
    while (touched.includes(raised)) raised++;
    marks.push({ ...mark, raised });
  }
  return marks;
}

function toBars(documents: readonly Dated[], at: (day: string) => number): TimeAxis['bars'] {
  const counts = new Map<number, number>();
  for (const { issuedOn } of documents) {
    if (issuedOn === null) continue;
    const year = Number(issuedOn.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, count]) => {
      const start = at(`${pad(year)}-01-01`);
      return { at: start, width: at(`${pad(year + 1)}-01-01`) - start, count };
    });
}

const pad = (year: number): string => String(year).padStart(4, '0');
const toDays = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** @param end the year at whose beginning the axis ends */
function share(day: string, first: number, end: number): number {
  const start = toDays(`${pad(first)}-01-01`);
  return (toDays(day) - start) / (toDays(`${pad(end)}-01-01`) - start);
}
