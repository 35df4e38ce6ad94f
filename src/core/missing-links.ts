/** Links a text lacks and that are certain: what `npm run link` writes. */
import { toLinkFix } from './checks/citations.ts';
import type { Fix } from './diagnostic.ts';
import type { JudgedCollection, JudgedDocument } from './judge.ts';
import type { Resolution } from './resolve.ts';

/**
 * The links the checker offers, and like it none while a file is unread that might be the other document words mean.
 * @returns for each file the links to write, in the order of the text, and how many unlinked citations are left alone
 */
export function findMissingLinks(judged: JudgedCollection): { file: JudgedDocument; fixes: Fix[]; left: number }[] {
  const isWhole = judged.unread.size === 0;
  return judged.documents.map((file) => {
    const unlinked = file.citations.filter(
      ({ citation, link, resolution }) => citation.kind === 'numbered' && !link && isLinkable(resolution),
    );
    const fixes = unlinked.flatMap((item) => (isWhole ? (toLinkFix(file, item, judged) ?? []) : []));
    return { file, fixes, left: unlinked.length - fixes.length };
  });
}

/** A document's own number leads nowhere, and what the collection does not hold has no file to lead to. */
function isLinkable({ kind }: Resolution): boolean {
  return kind !== 'self' && kind !== 'not-held';
}

/** @param fixes none reaching into another @returns the text with each of them made; nothing else changes */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  // Last first, so that earlier offsets stay true.
  return [...fixes]
    .sort((a, b) => b.start - a.start)
    .reduce((mended, { start, end, text: words }) => `${mended.slice(0, start)}${words}${mended.slice(end)}`, text);
}
