/** The provision a citation names before its document, against the place its link leads to. */
import { type CitedPlace, readPlaces, toPlaceAnchor } from '../cited-place.ts';
import type { Finding } from '../diagnostic.ts';
import { atText, type JudgedDocument, parseLink, type Shelf } from '../judge.ts';

/** @returns "Điều 1" before a link to "#dieu-2": a finding for each whose words and whose link are of two places */
export function checkLinkedProvisions(file: JudgedDocument, { find }: Shelf): Finding[] {
  return file.citations.flatMap(({ citation: { spans }, link }): Finding[] => {
    const target = link && parseLink(link.url);
    const words = spans.provision;
    if (!target?.anchor || !words || /đến\s*$/iu.test(file.text.slice(0, words.start).slice(-8))) return [];
    const { anchor } = target;
    const found = file.text.slice(words.start, words.end);
    const places = readPlaces(found);
    if (places.length === 0 || places.some((place) => mayBe(place, anchor))) return [];
    // An anchor that is not there has its own message.
    const provision = find(target.slug)?.provisions.find((candidate) => candidate.anchor === anchor);
    if (!provision || provision.kind === 'paragraph') return [];
    return [atText(file, words, { code: 'link-span', reason: 'other-provision', found, expected: anchor })];
  });
}

/** Whether an anchor is of the place, of what it is part of, or of a part of it. */
function mayBe(place: CitedPlace, anchor: string): boolean {
  const own = toPlaceAnchor(place);
  return own === null || own === anchor || own.startsWith(`${anchor}-`) || anchor.startsWith(`${own}-`);
}
