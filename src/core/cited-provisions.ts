/** Which provisions of a document a citation of it means: what margins are marked by. */
import { readPlaces, toPlaceAnchor } from './cited-place.ts';
import type { CitingSpot } from './library.ts';

/**
 * @param words the provision as cited, "khoản 1, 2 Điều 5"; null where the citation names none
 * @param linked the anchor its link leads to, or null
 * @param has whether the cited document has a provision of that anchor
 * @returns anchors, each once, in the order of the words; a clause of several articles is none of them for certain
 */
export function findCitedProvisions(
  words: string | null,
  linked: string | null,
  has: (anchor: string) => boolean,
): string[] {
  const named = readPlaces(words ?? '').flatMap((place) => toPlaceAnchor(place) ?? []);
  const all = [...named, ...(linked === null ? [] : [linked])];
  return [...new Set(all)].filter(has);
}

/** @returns how many spots cite each provision, by the cited document's slug and the provision's anchor ("thu#dieu-1") */
export function countCitedProvisions(spots: readonly CitingSpot[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { to, citedProvisions } of spots)
    for (const anchor of citedProvisions) {
      const place = `${to}#${anchor}`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  return counts;
}
