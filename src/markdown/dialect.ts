/**
 * The Markdown of a legal text: `**`, hard breaks and links are markup; everything else is the text itself.
 * "1." stays the characters "1.", "- " a hyphen and a space, "#" a hash: Markdown must not renumber the law.
 */
import type { Emphasis, PhrasingContent, Root } from 'mdast';
import type { Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const DISABLED: Extension = {
  disable: {
    null: [
      'autolink',
      'blockQuote',
      'characterReference',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'labelStartImage',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

/** A source is text as received: of Markdown it may carry `**` and the two spaces of a hard break, and no more. */
const DISABLED_IN_SOURCES: Extension = {
  disable: { null: ['characterEscape', 'hardBreakEscape', 'labelStartLink', 'labelEnd'] },
};

export type TextKind = 'document' | 'source';

const PARSERS: Readonly<Record<TextKind, (body: string) => Root>> = {
  document: toParser([DISABLED]),
  source: toParser([DISABLED, DISABLED_IN_SOURCES]),
};

/** A frozen processor, made once: making one takes longer than a short text. */
function toParser(extensions: Extension[]): (body: string) => Root {
  const processor = unified().data('micromarkExtensions', extensions).use(remarkParse).freeze();
  return (body) => processor.parse(body);
}

/** What Markdown takes for emphasis, beside `**`: a lone asterisk, also one that an escape has left of two. */
const SINGLE_MARKER = /_|\\\*|(?<!\*)\*(?:\*\*)*(?!\*)/;

/** @param body Markdown without front matter @returns its tree: paragraphs of text, strong, break and link only */
export function parseBody(body: string, kind: TextKind): Root {
  const tree = PARSERS[kind](body);
  if (!SINGLE_MARKER.test(body)) return tree;
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const marker =
      node.type === 'emphasis' || (node.type === 'strong' && isUnderscored(node, body)) ? toMarker(node, body) : null;
    if (marker === null) return;
    const children = (node as Emphasis).children;
    parent.children.splice(
      index,
      1,
      toText(marker, node, 'start'),
      ...(children as PhrasingContent[]),
      toText(marker, node, 'end'),
    );
    return index;
  });
  return tree;
}

type Positioned = { position?: Root['position'] };

function isUnderscored(node: Positioned, body: string): boolean {
  return body.charAt(node.position?.start.offset ?? 0) === '_';
}

/** Single asterisks and underscores are characters of the text, so an emphasis is put back as it was written. */
function toMarker(node: Positioned & { type: string }, body: string): string {
  const start = node.position?.start.offset ?? 0;
  return body.slice(start, start + (node.type === 'strong' ? 2 : 1));
}

function toText(value: string, { position }: Positioned, side: 'start' | 'end'): PhrasingContent {
  const offset = side === 'start' ? (position?.start.offset ?? 0) : (position?.end.offset ?? 0) - value.length;
  const point = { line: 1, column: 1, offset };
  return { type: 'text', value, position: { start: point, end: { ...point, offset: offset + value.length } } };
}
