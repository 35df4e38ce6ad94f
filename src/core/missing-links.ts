/** Links a text lacks and that are certain: what `npm run link` writes. */
import { checkAgreement } from './checks/citations.ts';
import {
  type JudgedCitation,
  type JudgedCollection,
  type JudgedDocument,
  toFileSpan,
  toRelativePath,
} from './judge.ts';
import type { Resolution } from './resolve.ts';

export interface LinkEdit {
  /** UTF-16 offsets in the file of the words that become a link. */
  start: number;
  end: number;
  replacement: string;
}

/**
 * A link is certain when the words resolve to one document and agree with the whole of its record, when the words stand
 * in the file without markup among them, and when no file is unread that might be the other document they mean.
 * @returns for each file the edits, last first so that earlier offsets stay true, and how many unlinked citations are left alone
 */
export function findMissingLinks(
  judged: JudgedCollection,
): { file: JudgedDocument; edits: LinkEdit[]; left: number }[] {
  const isWhole = judged.unread.size === 0;
  return judged.documents.map((file) => {
    const unlinked = file.citations.filter(
      ({ citation, link, resolution }) => citation.kind === 'numbered' && !link && isLinkable(resolution),
    );
    const edits = unlinked.flatMap((item) => (isWhole ? toEdit(file, item, judged) : []));
    return { file, edits: edits.reverse(), left: unlinked.length - edits.length };
  });
}

/** A document's own number leads nowhere, and what the collection does not hold has no file to lead to. */
function isLinkable({ kind }: Resolution): boolean {
  return kind !== 'self' && kind !== 'not-held';
}

function toEdit(file: JudgedDocument, item: JudgedCitation, judged: JudgedCollection): LinkEdit[] {
  const { citation, resolution } = item;
  const target = resolution.kind === 'found' ? judged.find(resolution.slug) : undefined;
  const span = toFileSpan(file, citation);
  if (!target || citation.text.includes('\n') || span.end - span.start !== citation.text.length) return [];
  if (checkAgreement(file, { ...item, linkedTo: target.document.slug }, judged).length > 0) return [];
  return [{ ...span, replacement: `](${toRelativePath(file.path, target.path)})` }];
}

/** @param raw the file's text @returns it with each edit's words bracketed and followed by their address; nothing else changes */
export function applyLinkEdits(raw: string, edits: readonly LinkEdit[]): string {
  return edits.reduce(
    (text, { start, end, replacement }) =>
      `${text.slice(0, start)}[${text.slice(start, end)}${replacement}${text.slice(end)}`,
    raw,
  );
}
