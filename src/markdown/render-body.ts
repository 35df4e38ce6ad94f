/** A body as HTML: the same tree the checker read, with anchors and addresses of the site. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Link, Paragraph, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { toCitingAnchors } from '../core/library.ts';
import { insertMarks, type Mark, toEmptyLink } from './insert-marks.ts';
import { markAbbreviations } from './mark-abbreviations.ts';
import { type Spot, wrapSpots } from './wrap-spots.ts';

export interface RenderOptions {
  /** Of each paragraph, in order: its anchor, what the link to it is called, and who cites it, where anyone does. */
  paragraphs: readonly RenderedParagraph[];
  /** Turns the address written in the file into the site's; null leaves the link as it is. */
  toAddress: (url: string) => RenderedAddress | null;
  /** Words without a link in the file that the site yet leads on from. */
  spots: readonly Spot[];
  /** Notes of the site's own on the text, by where they belong. */
  marks: readonly Mark[];
  /** What abbreviations stand for. */
  abbreviations: Readonly<Record<string, string>>;
  /** Before every id, where one page has several texts. */
  idPrefix?: string;
}

export interface RenderedParagraph {
  anchor: string;
  /** Null where it is no paragraph of a document's own page, but of the collection's own note, or of a page of several texts. */
  label: string | null;
  citedAt: { href: string; note: string; label: string } | null;
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
  markLinks(marked, options);
  wrapSpots(marked, options.spots);
  insertMarks(marked, options.marks);
  markParagraphs(marked, options);
  const processor = unified()
    .use(remarkRehype)
    .use(dropOwnLineEnds)
    .use(markAbbreviations(options.abbreviations))
    .use(rehypeStringify);
  return processor.stringify(processor.runSync(marked) as HastRoot);
}

/** The link to a paragraph is empty: every character on the page is the document's, and what is seen of it is drawn. */
function markParagraphs(tree: Root, { paragraphs: named, idPrefix = '' }: RenderOptions): void {
  const paragraphs = tree.children.filter((node): node is Paragraph => node.type === 'paragraph');
  for (const [at, paragraph] of paragraphs.entries()) {
    const isBold = paragraph.children.every((child) => child.type === 'strong' || child.type === 'break');
    const { anchor, label, citedAt } = named[at] ?? { anchor: `doan-${at + 1}`, label: null, citedAt: null };
    paragraph.data = { hProperties: { id: idPrefix + anchor, className: isBold ? ['doan', 'dam'] : ['doan'] } };
    if (citedAt) {
      // In the margin where the window has one.
      const link = toEmptyLink({ ...citedAt, className: ['duoc-dan'] });
      link.data = { hProperties: { ...link.data?.hProperties, dataGhiChu: citedAt.note } };
      paragraph.children.push(link);
    }
    if (label !== null) paragraph.children.push(toEmptyLink({ href: `#${anchor}`, className: ['neo'], label }));
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
