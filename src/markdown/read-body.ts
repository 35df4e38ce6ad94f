/** One parse of a body: its plain text, its links, and where each stands in the file. */
import type { Link, Node, Paragraph, Root, Text } from 'mdast';
import type { TextSegment } from '../core/position.ts';
import { parseBody, type TextKind } from './dialect.ts';

export interface BodyLink {
  /** UTF-16 offsets of the link's words in the plain text, end exclusive. */
  start: number;
  end: number;
  url: string;
  title: string | null;
  /** UTF-16 offsets of the whole link, brackets and address, in the file. */
  fileStart: number;
  fileEnd: number;
}

export interface Body {
  /** Paragraphs joined by a blank line; a line end inside one is "\n". */
  text: string;
  segments: TextSegment[];
  blocks: { start: number; end: number }[];
  links: BodyLink[];
  tree: Root;
}

/**
 * @param body Markdown without front matter
 * @param kind a source is text in which even less is markup
 * @param bodyStart where the body begins in its file: every file offset given back counts from the file's start
 */
export function readBody(body: string, bodyStart: number, kind: TextKind): Body {
  const tree = parseBody(body, kind);
  const result: Body = { text: '', segments: [], blocks: [], links: [], tree };
  for (const block of tree.children) {
    if (block.type !== 'paragraph') continue;
    if (result.text) result.text += '\n\n';
    const start = result.text.length;
    readChildren(block, body, bodyStart, result);
    result.blocks.push({ start, end: result.text.length });
  }
  return result;
}

function readChildren(
  parent: Paragraph | Link | { children: Node[] },
  body: string,
  bodyStart: number,
  result: Body,
): void {
  for (const node of parent.children as Node[]) {
    if (node.type === 'text') readText(node as Text, body, bodyStart, result);
    else if (node.type === 'break') result.text += '\n';
    else if (node.type === 'link') readLink(node as Link, body, bodyStart, result);
    else if ('children' in node) readChildren(node as { children: Node[] }, body, bodyStart, result);
  }
}

function readLink(node: Link, body: string, bodyStart: number, result: Body): void {
  const start = result.text.length;
  readChildren(node, body, bodyStart, result);
  result.links.push({
    start,
    end: result.text.length,
    url: node.url,
    title: node.title ?? null,
    fileStart: bodyStart + (node.position?.start.offset ?? 0),
    fileEnd: bodyStart + (node.position?.end.offset ?? 0),
  });
}

/**
 * A text node's value is its source less escapes and the spaces around line ends: the two are walked together, and
 * each stretch on which they agree is one segment.
 */
function readText(node: Text, body: string, bodyStart: number, result: Body): void {
  const value = node.value.replace(/\r\n?/g, '\n');
  let from = node.position?.start.offset ?? 0;
  let segment: TextSegment | null = null;
  for (const character of value.split('')) {
    while (from < body.length && !isSame(body, from, character)) {
      from++;
      segment = null;
    }
    if (!segment) {
      segment = { textStart: result.text.length, fileStart: bodyStart + from, length: 0 };
      result.segments.push(segment);
    }
    result.text += character;
    segment.length++;
    const width = character === '\n' && body.startsWith('\r\n', from) ? 2 : 1;
    if (width === 2) segment = null;
    from += width;
  }
}

function isSame(body: string, at: number, character: string): boolean {
  const found = body.charAt(at);
  return found === character || (character === '\n' && found === '\r');
}
