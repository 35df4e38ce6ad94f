/** Stretches of the plain text made links of the site's own, where the file has plain words. */
import type { Link, Paragraph, PhrasingContent, Root } from 'mdast';

export interface Spot {
  /** UTF-16 offsets in the plain text, as read-body.ts counts it, end exclusive; in order, none within another or a link. */
  start: number;
  end: number;
  href: string;
  id: string;
  /** What the page adds beside the words by drawing; not a character of it is text. */
  note: string;
}

/** Changes the tree. Markup among the words of a spot makes several links of it: the first has its id, the last its note. */
export function wrapSpots(tree: Root, spots: readonly Spot[]): void {
  const begun = new Set<Spot>();
  let at = 0;
  for (const block of tree.children) {
    if (block.type !== 'paragraph') continue;
    if (at > 0) at += '\n\n'.length;
    at = wrapIn(block, at, spots, begun);
  }
}

/** @param at where the words of `parent` begin in the plain text @returns where they end */
function wrapIn(
  parent: Paragraph | { children: PhrasingContent[] },
  from: number,
  spots: readonly Spot[],
  begun: Set<Spot>,
): number {
  let at = from;
  parent.children = parent.children.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') {
      const value = node.value.replace(/\r\n?/g, '\n');
      const pieces = cut(value, at, spots, begun);
      at += value.length;
      return pieces;
    }
    if (node.type === 'break') at += '\n'.length;
    else if ('children' in node) at = wrapIn(node as { children: PhrasingContent[] }, at, spots, begun);
    return [node];
  });
  return at;
}

function cut(value: string, at: number, spots: readonly Spot[], begun: Set<Spot>): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let done = 0;
  const take = (end: number): PhrasingContent[] => {
    const words = value.slice(done, end);
    done = end;
    return words ? [{ type: 'text', value: words }] : [];
  };
  for (const spot of spots) {
    const start = Math.max(spot.start - at, 0);
    const end = Math.min(spot.end - at, value.length);
    if (start >= end) continue;
    pieces.push(...take(start), toLink(spot, take(end), !begun.has(spot), spot.end <= at + value.length));
    begun.add(spot);
  }
  return [...pieces, ...take(value.length)];
}

function toLink({ href, id, note }: Spot, children: PhrasingContent[], isFirst: boolean, isLast: boolean): Link {
  const className = ['vien-dan', 'khong-co'];
  const hProperties = { ...(isFirst && { id }), className, ...(isLast && { dataGhiChu: note }) };
  return { type: 'link', url: href, children: children as Link['children'], data: { hProperties } };
}
