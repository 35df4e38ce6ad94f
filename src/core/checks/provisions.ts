/** Provisions cited of a text that is held: the article, clause, point or task is there. */
import { type CitedPlace, printPlace, readPlaces } from '../cited-place.ts';
import { type HeldProvisions, POINTS } from '../held-provisions.ts';
import type { Found, Whole } from './together.ts';

/** An amendment may have added what the text that is held lacks: of what another amends nothing is said. */
export function findMissingProvisions({ facts }: Whole): Found[] {
  const amended = new Set(facts.flatMap(({ amends }) => amends));
  const held = new Map(facts.map(({ entry, provisions }) => [entry.slug, provisions]));
  return facts.flatMap(({ file, entry, citesProvisions }) =>
    citesProvisions.flatMap(({ slug, words, place }): Found[] => {
      const provisions = amended.has(slug) ? null : held.get(slug);
      const missing = provisions && findMissing(readPlaces(words), provisions, slug === entry.slug);
      return missing ? [{ code: 'provision-missing', file, ...place, ...missing, subject: slug }] : [];
    }),
  );
}

interface Missing {
  found: string;
  /** What there is instead. */
  expected: string;
}

function findMissing(cited: readonly CitedPlace[], held: HeldProvisions, isOwn: boolean): Missing | null {
  for (const place of cited) {
    const expected = findInstead(place, held, isOwn);
    if (expected !== null) return expected;
  }
  return null;
}

function findInstead(
  place: CitedPlace,
  { articles, points, unnumbered, tasks }: HeldProvisions,
  isOwn: boolean,
): Missing | null {
  const { article, clause, point, task } = place;
  if (task !== undefined)
    return tasks > 0 && isBeyond(task, tasks) ? { found: printPlace({ task }), expected: `nhiệm vụ 1–${tasks}` } : null;
  if (article === undefined) return null;
  const names = Object.keys(articles);
  if (names.length === 0)
    // Of another's a rule issued with it may be meant; a text set out in tasks that cites itself has no articles at all.
    return isOwn && tasks > 0 ? { found: printPlace({ article }), expected: `nhiệm vụ 1–${tasks}` } : null;
  const clauses = articles[article];
  if (clauses === undefined) return { found: printPlace({ article }), expected: `Điều ${names[0]}–${names.at(-1)}` };
  if (clause !== undefined && clauses > 0 && isBeyond(clause, clauses))
    return { found: printPlace({ article, clause }), expected: `khoản 1–${clauses}` };
  const lines = unnumbered[article] ?? Number.POSITIVE_INFINITY;
  if (clause !== undefined && clauses === 0 && isBeyond(clause, lines))
    return { found: printPlace({ article, clause }), expected: `Điều ${article}, không chia khoản` };
  // A point of an article that has clauses may be one of theirs.
  const last = clause === undefined && clauses > 0 ? undefined : points[article]?.[Number(clause ?? 0)];
  if (point === undefined || last === undefined || last === '?') return null;
  if (last === '0')
    return { found: printPlace(place), expected: `${printPlace({ ...place, point: undefined })}, không chia điểm` };
  return POINTS.indexOf(point) > POINTS.indexOf(last) ? { found: printPlace(place), expected: `điểm a–${last}` } : null;
}

/** No count begins with 0. */
function isBeyond(figure: string, last: number): boolean {
  return Number(figure) > last || Number(figure) === 0;
}
