/** Links a text lacks and that are certain: what `npm run link` writes. */
import { type JudgedCollection, type JudgedDocument, toFileSpan, toRelativePath } from './judge.ts';

export interface LinkEdit {
  /** UTF-16 offsets in the file of the words that become a link. */
  start: number;
  end: number;
  replacement: string;
}

/**
 * @returns for each file the edits, last first so that earlier offsets stay true, and how many unlinked citations are left alone
 */
export function findMissingLinks(
  judged: JudgedCollection,
): { file: JudgedDocument; edits: LinkEdit[]; left: number }[] {
  return judged.documents.map((file) => {
    const unlinked = file.citations.filter(
      ({ citation, link, resolution }) => citation.kind === 'numbered' && !link && resolution.kind !== 'self',
    );
    const edits = unlinked.flatMap(({ citation, resolution }): LinkEdit[] => {
      const target = resolution.kind === 'found' ? judged.bySlug.get(resolution.slug) : undefined;
      if (!target || citation.text.includes('\n')) return [];
      return [{ ...toFileSpan(file, citation), replacement: `](${toRelativePath(file.path, target.path)})` }];
    });
    return { file, edits: edits.reverse(), left: unlinked.length - edits.length };
  });
}

/** @param raw the file's text @returns it with each edit's words bracketed and followed by their address; nothing else changes */
export function applyLinkEdits(raw: string, edits: readonly LinkEdit[]): string {
  return edits.reduce(
    (text, { start, end, replacement }) =>
      `${text.slice(0, start)}[${text.slice(start, end)}${replacement}${text.slice(end)}`,
    raw,
  );
}
