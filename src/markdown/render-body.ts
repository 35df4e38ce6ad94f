/** A body as HTML: the same tree the checker read, with anchors and addresses of the site. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Link, Paragraph, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { toCitingAnchors } from '../core/library.ts';
import { type Spot, wrapSpots } from './wrap-spots.ts';

export interface RenderOptions {
  /** Anchor of each paragraph, in order. */
  anchors: readonly string[];
  /** Turns the address written in the file into the site's; null leaves the link as it is. */
  toAddress: (url: string) => RenderedAddress | null;
  /** Words without a link in the file that the site yet leads on from. */
  spots: readonly Spot[];
  /** Before every id, where one page has several texts. */
  idPrefix?: string;
}

export interface RenderedAddress {
  href: string;
  slug: string;
  /** What the page draws after the words; not a character of it is text. */
  mark?: string | undefined;
}

/** @param tree from readBody @returns HTML without white space of its own: every character in it is the document's */
export function renderBody(tree: Root, options: RenderOptions): string {
  const marked = structuredClone(tree);
  markParagraphs(marked, options);
  markLinks(marked, options);
  wrapSpots(marked, options.spots);
  const processor = unified().use(remarkRehype).use(dropOwnLineEnds).use(rehypeStringify);
  return processor.stringify(processor.runSync(marked) as HastRoot);
}

function markParagraphs(tree: Root, { anchors, idPrefix = '' }: RenderOptions): void {
  const paragraphs = tree.children.filter((node): node is Paragraph => node.type === 'paragraph');
  for (const [at, paragraph] of paragraphs.entries()) {
    const isBold = paragraph.children.every((child) => child.type === 'strong' || child.type === 'break');
    paragraph.data = { hProperties: { id: idPrefix + anchors[at], className: isBold ? ['doan', 'dam'] : ['doan'] } };
  }
}

function markLinks(tree: Root, { toAddress, idPrefix = '' }: RenderOptions): void {
  const links: { link: Link; slug: string; mark: string | undefined }[] = [];
  visit(tree, 'link', (link) => {
    const address = toAddress(link.url);
    if (!address) return;
    link.url = address.href;
    links.push({ link, slug: address.slug, mark: address.mark });
  });
  const ids = toCitingAnchors(links.map(({ slug }) => slug));
  for (const [at, { link, mark }] of links.entries()) {
    const hProperties = { id: `${idPrefix}${ids[at]}`, className: ['vien-dan'], ...(mark && { dataMuc: mark }) };
    link.data = { hProperties };
  }
}

/** remark-rehype puts line ends between blocks and after breaks; where white space is kept they would show as lines. */
function dropOwnLineEnds() {
  return (tree: HastRoot): void => {
    tree.children = tree.children.filter((node) => node.type !== 'text');
    visit(tree, 'element', (element: Element) => {
      element.children = element.children.flatMap((child, at): ElementContent[] => {
        if (child.type !== 'text') return [child];
        const previous = element.children[at - 1];
        const isAfterBreak = previous?.type === 'element' && previous.tagName === 'br';
        const value = isAfterBreak ? child.value.replace(/^\r?\n/, '') : child.value;
        return toLines(value);
      });
    });
  };
}

/** A line end in the file is a line end on the page. */
function toLines(value: string): ElementContent[] {
  return value
    .split(/\r\n|\n|\r/)
    .flatMap((line, at): ElementContent[] => [
      ...(at > 0 ? [{ type: 'element', tagName: 'br', properties: {}, children: [] } as Element] : []),
      ...(line ? [{ type: 'text', value: line } as ElementContent] : []),
    ]);
}
