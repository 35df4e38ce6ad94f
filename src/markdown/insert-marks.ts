/** Links with no words of their own, put between the characters of a text: what is seen of them is drawn. */
import type { Link, Paragraph, PhrasingContent, Root } from 'mdast';

export interface Mark {
  /** UTF-16 offset in the plain text, as read-body.ts counts it: the mark stands after the character before it. */
  at: number;
  href: string;
  id: string;
  className: string[];
  /** Its name for those who hear the page. */
  label: string;
}

/** Changes the tree. A mark among the words of a link stands after the link: one link cannot hold another. */
export function insertMarks(tree: Root, marks: readonly Mark[]): void {
  let at = 0;
  for (const block of tree.children) {
    if (block.type !== 'paragraph') continue;
    if (at > 0) at += '\n\n'.length;
    at = insertIn(block, at, marks);
  }
}

/** @returns an empty link: not a character of it is text */
export function toEmptyLink({ href, id, className, label }: Omit<Mark, 'at' | 'id'> & { id?: string }): Link {
  return { type: 'link', url: href, children: [], data: { hProperties: { id, className, ariaLabel: label } } };
}

/** @param from where the words of `parent` begin in the plain text @returns where they end */
function insertIn(parent: Paragraph | { children: PhrasingContent[] }, from: number, marks: readonly Mark[]): number {
  let at = from;
  parent.children = parent.children.flatMap((node): PhrasingContent[] => {
    const start = at;
    if (node.type === 'break') at += '\n'.length;
    else if (node.type === 'text') at += measure(node.value);
    else if (node.type === 'link') at += measureAll(node.children);
    else if ('children' in node) {
      at = insertIn(node as { children: PhrasingContent[] }, at, marks);
      return [node];
    }
    const here = marks.filter((mark) => start < mark.at && mark.at <= at);
    if (here.length === 0) return [node];
    return node.type === 'text' ? cut(node.value, start, here) : [node, ...here.map(toEmptyLink)];
  });
  return at;
}

function measureAll(nodes: readonly PhrasingContent[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'text') return sum + measure(node.value);
    if (node.type === 'break') return sum + 1;
    return 'children' in node ? sum + measureAll(node.children as PhrasingContent[]) : sum;
  }, 0);
}

function measure(value: string): number {
  return value.replace(/\r\n?/g, '\n').length;
}

function cut(value: string, start: number, marks: readonly Mark[]): PhrasingContent[] {
  const text = value.replace(/\r\n?/g, '\n');
  const pieces: PhrasingContent[] = [];
  let done = 0;
  for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
    pieces.push({ type: 'text', value: text.slice(done, mark.at - start) }, toEmptyLink(mark));
    done = mark.at - start;
  }
  return [...pieces, { type: 'text', value: text.slice(done) }];
}
