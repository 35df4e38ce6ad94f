/**
 * A short citation of a number that several documents bear means the one its text has cited in full: linked to another,
 * which the text never cites in full, it leads astray, and no word of its own can tell.
 */
import type { Finding } from '../diagnostic.ts';
import { atText, type JudgedCitation, type JudgedDocument, type Shelf, toCandidates } from '../judge.ts';
import { lookUp } from '../registry.ts';
import { isDateFitting, isIssuerFitting } from '../resolve.ts';

export function checkNamesakes(file: JudgedDocument, shelf: Shelf): Finding[] {
  const { registry } = shelf;
  const cited = new Map<string, JudgedCitation[]>();
  for (const item of file.citations) {
    const { key, kind } = item.citation;
    if (kind !== 'numbered' || !key || (registry.byKey[key]?.length ?? 0) < 2) continue;
    cited.set(key, [...(cited.get(key) ?? []), item]);
  }
  return [...cited.values()].flatMap((items): Finding[] => {
    const full = new Set(items.flatMap((item) => toFullyCited(file, item, shelf) ?? []));
    if (full.size === 0) return [];
    return items.flatMap(({ citation, linkedTo }): Finding[] => {
      const isShort = citation.date === null && citation.issuer === null;
      const isNamesake = linkedTo !== null && registry.keyOf[linkedTo] === citation.key;
      if (!isShort || !isNamesake || full.has(linkedTo)) return [];
      const candidates = toCandidates([...full], registry);
      return [atText(file, citation, { code: 'link-namesake', found: citation.text, subject: linkedTo, candidates })];
    });
  });
}

/** @returns the document that a citation is linked to and whose day or body it rightly tells, if it does */
function toFullyCited(
  file: JudgedDocument,
  { citation, linkedTo }: JudgedCitation,
  { registry }: Shelf,
): string | null {
  const entry = linkedTo ? lookUp(linkedTo, registry) : undefined;
  if (!entry || (citation.date === null && citation.issuer === null)) return null;
  const isRight = isDateFitting(citation, entry) && isIssuerFitting(citation, entry, registry, file.document.slug);
  return isRight ? entry.slug : null;
}
