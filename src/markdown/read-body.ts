/** One parse of a body: its plain text, its links, and where each stands in the file. */
import type { Link, Node, Paragraph, Text } from 'mdast';
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
}

/** What may be markup in each kind of text; a paragraph with none of it is its own plain text. */
const MARKUP: Readonly<Record<TextKind, RegExp>> = { document: /\*\*|[[\\]/, source: /\*\*/ };
/**
 * Markup that can be read in one way only: a link in which nothing is markup and whose address has no space, bracket or
 * quotation mark; bold on one line that stands between spaces, opens with a letter or figure and has nothing of markup
 * in it. Groups: words and address of a link, words of a bold.
 */
const PLAIN_BOLD = String.raw`(?<![^ \t\r\n])\*\*((?=[\p{L}\d])[^*_[\]\\\r\n]*[^\s*_[\]\\])\*\*(?![^ \t\r\n])`;
const PLAIN_LINK = String.raw`\[([^[\]\\*]+)\]\(([^\s()<>\\"'[\]*]+)\)`;
const PLAIN: Readonly<Record<TextKind, RegExp>> = {
  document: new RegExp(`${PLAIN_LINK}|${PLAIN_BOLD}`, 'gu'),
  source: new RegExp(`(?!)()()|${PLAIN_BOLD}`, 'gu'),
};
/** What may be markup still when all that is plain is taken out: a single asterisk may pair with one of a bold. */
const LEFT: Readonly<Record<TextKind, RegExp>> = { document: /[*[\\]/, source: /\*/ };
/** Lines with something on them, one after another, and no blank line between: all that a paragraph is here. */
const PARAGRAPH = /[ \t]*[^ \t\r\n][^\r\n]*(?:(?:\r\n|\r|\n)[ \t]*[^ \t\r\n][^\r\n]*)*/g;

/**
 * Only paragraphs with markup that could be read in more than one way go through the Markdown parser: most of a legal
 * text has none, or links alone, and parsing is most of a check's time. Both ways give the same (tests/markdown).
 * @param body Markdown without front matter
 * @param kind a source is text in which even less is markup
 * @param bodyStart where the body begins in its file: every file offset given back counts from the file's start
 */
export function readBody(body: string, bodyStart: number, kind: TextKind): Body {
  const paragraphs = [...body.matchAll(PARAGRAPH)].map(({ index, 0: words }) => ({ start: index, words }));
  const isPlain = (words: string): boolean =>
    !MARKUP[kind].test(words) || !LEFT[kind].test(words.replace(PLAIN[kind], ''));
  const marked = parseMarked(
    paragraphs.filter(({ words }) => !isPlain(words)),
    kind,
  );
  const result: Body = { text: '', segments: [], blocks: [], links: [] };
  for (const { start: from, words } of paragraphs) {
    if (result.text) result.text += '\n\n';
    const start = result.text.length;
    const parsed = marked.get(from);
    if (parsed) readChildren(parsed.paragraph, parsed.body, bodyStart + from - parsed.start, result);
    else readPlain(words, bodyStart + from, kind, result);
    result.blocks.push({ start, end: result.text.length });
  }
  return result;
}

/** A paragraph as parsed, and where it begins in the text that was given to the parser. */
interface ParsedParagraph {
  paragraph: Paragraph;
  body: string;
  start: number;
}

/** @returns the paragraphs by where each begins in its body; parsed together, for a parser takes long to set up */
function parseMarked(
  paragraphs: readonly { start: number; words: string }[],
  kind: TextKind,
): Map<number, ParsedParagraph> {
  const parsed = new Map<number, ParsedParagraph>();
  if (paragraphs.length === 0) return parsed;
  const body = paragraphs.map(({ words }) => words).join(BETWEEN);
  const blocks = parseBody(body, kind).children.filter((block) => block.type === 'paragraph');
  let start = 0;
  for (const [at, { start: from, words }] of paragraphs.entries()) {
    parsed.set(from, { paragraph: blocks[at] as Paragraph, body, start });
    start += words.length + BETWEEN.length;
  }
  return parsed;
}

const BETWEEN = '\n\n';

/** A paragraph with no markup but what is plain: its lines as Markdown reads them, without the white space at either end. */
function readPlain(words: string, fileStart: number, kind: TextKind, result: Body): void {
  let at = 0;
  for (const { index, 0: whole, 1: text, 2: url = '', 3: bold = '' } of words.matchAll(PLAIN[kind])) {
    const end = index + whole.length;
    readLines(words, at, index, fileStart, result);
    const start = result.text.length;
    const from = index + (text === undefined ? '**'.length : '['.length);
    readLines(words, from, from + (text ?? bold).length, fileStart, result);
    if (text !== undefined) {
      const place = { fileStart: fileStart + index, fileEnd: fileStart + end };
      result.links.push({ start, end: result.text.length, url, title: null, ...place });
    }
    at = end;
  }
  readLines(words, at, words.length, fileStart, result);
}

/** A stretch of a paragraph; white space is dropped only where the stretch's edge is a line's. */
function readLines(words: string, from: number, to: number, fileStart: number, result: Body): void {
  let at = from;
  while (at < to) {
    LINE_END.lastIndex = at;
    const lineEnd = LINE_END.exec(words);
    const end = Math.min(lineEnd?.index ?? to, to);
    const isLast = end === to;
    const opensLine = at === 0 || /[\r\n]/.test(words.charAt(at - 1));
    const closesLine = !isLast || to === words.length || /[\r\n]/.test(words.charAt(to));
    const start = opensLine ? skipSpaces(words, at, end) : at;
    const close = closesLine ? skipSpacesBack(words, start, end) : end;
    if (close > start) {
      result.segments.push({ textStart: result.text.length, fileStart: fileStart + start, length: close - start });
      result.text += words.slice(start, close);
    }
    if (isLast) return;
    result.text += '\n';
    at = end + (lineEnd?.[0].length ?? 0);
  }
}

const LINE_END = /\r\n|\r|\n/g;

function skipSpaces(words: string, from: number, to: number): number {
  let at = from;
  while (at < to && (words.charAt(at) === ' ' || words.charAt(at) === '\t')) at++;
  return at;
}

function skipSpacesBack(words: string, from: number, to: number): number {
  let at = to;
  while (at > from && (words.charAt(at - 1) === ' ' || words.charAt(at - 1) === '\t')) at--;
  return at;
}

/** @returns a line without the spaces and tabs at either end, which Markdown drops */
export function trimLine(line: string): string {
  return /^[ \t]|[ \t]$/.test(line) ? line.replace(/^[ \t]+|[ \t]+$/g, '') : line;
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
