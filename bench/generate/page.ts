/** How a text reached the collection: set in narrow lines, decomposed, cut by a page break; and its Markdown and source. */
import type { Mention } from './citing.ts';
import type { Paragraph } from './layout.ts';
import type { Random } from './random.ts';

/** Lines of a narrow page, in UTF-16 units. */
const LINE = 86;
/**
 * Lines a narrow page may begin with, and this one does not.
 * Left out: "Nghị định⏎65/2001." and a year that ends a sentence alone on the next line ("năm⏎2013. Các cấp …"): the
 * recogniser takes the first for a mark of a list, the checker the second for a clause. Left out: "Bộ Lao động⏎-
 * Thương binh và Xã hội": the recogniser takes the second line for a new paragraph.
 */
const NOT_AT_LINE_START = /^(?:(?:Điều\s+)?\d+[a-zđ]?(?:\/\d{4})?\s?[.:]|-)/u;

/** @returns the paragraph with line ends in place of some spaces; every offset stays */
export function wrapLines(paragraph: Paragraph): Paragraph {
  if (!paragraph.wraps) return paragraph;
  const { text } = paragraph;
  const characters = text.split('');
  let lineStart = 0;
  let space = -1;
  for (let at = 0; at < text.length; at++) {
    const character = characters[at];
    if (character === '\n') {
      lineStart = at + 1;
      space = -1;
    } else if (character === ' ' && !NOT_AT_LINE_START.test(text.slice(at + 1, at + 12))) space = at;
    if (at - lineStart >= LINE && space > lineStart) {
      characters[space] = '\n';
      lineStart = space + 1;
      space = -1;
    }
  }
  return { ...paragraph, text: characters.join('') };
}

/** Paragraphs between two running heads, about. */
const PAGE = 7;

/** @returns the paragraphs with the running heads of Công Báo between them, as text taken from its pages has */
export function addRunningHeads(paragraphs: readonly Paragraph[], issuedOn: string, random: Random): Paragraph[] {
  const [year, month, day] = issuedOn.split('-').map(Number);
  const issue = 100 + random.below(900);
  const first = 2 + random.below(60);
  return paragraphs.flatMap((paragraph, at) => {
    if (at === 0 || at % PAGE > 0) return [paragraph];
    const text = `CÔNG BÁO/Số ${issue} + ${issue + 1}/Ngày ${day}-${month}-${year}\n${first + at / PAGE}`;
    return [{ text, mentions: [], bold: false, wraps: false }, paragraph];
  });
}

/** @returns the paragraph as some keyboards write it: letters and their marks apart */
export function decompose(paragraph: Paragraph): Paragraph {
  let text = '';
  let from = 0;
  const mentions = paragraph.mentions.map((mention): Mention => {
    const start = text.length + paragraph.text.slice(from, mention.start).normalize('NFD').length;
    text += paragraph.text.slice(from, mention.end).normalize('NFD');
    from = mention.end;
    return { ...mention, start, end: text.length };
  });
  text += paragraph.text.slice(from).normalize('NFD');
  const { bold } = paragraph;
  return {
    ...paragraph,
    mentions,
    text,
    bold: typeof bold === 'number' ? paragraph.text.slice(0, bold).normalize('NFD').length : bold,
  };
}

/** @param toHref address of a document from the one that is written @returns the paragraph as Markdown */
export function toMarkdown({ text, mentions, bold }: Paragraph, toHref: (mention: Mention) => string): string {
  if (bold === true)
    return text
      .split('\n')
      .map((line) => `**${line}**`)
      .join('  \n');
  let markdown = '';
  let from = 0;
  if (bold) {
    markdown = `**${text.slice(0, bold)}**`;
    from = bold;
  }
  for (const mention of mentions) {
    markdown += `${text.slice(from, mention.start)}[${text.slice(mention.start, mention.end)}](${toHref(mention)})`;
    from = mention.end;
  }
  return markdown + text.slice(from);
}

/** A paragraph that a page break cuts in two in the source, and the collection joins again. */
export interface PageBreak {
  /** Which paragraph, and the offset of the space at which it is cut. */
  paragraph: number;
  at: number;
}

/** @returns where a page might end: at a space of a long paragraph, in no citation; or null */
export function findPageBreak(paragraphs: readonly Paragraph[], random: Random): PageBreak | null {
  const long = paragraphs.flatMap(({ text, wraps }, at) => (wraps && text.length > 300 ? [at] : []));
  if (long.length === 0) return null;
  const paragraph = random.pick(long);
  const { text, mentions } = paragraphs[paragraph] as Paragraph;
  for (let at = text.indexOf(' ', 100 + random.below(150)); at >= 0; at = text.indexOf(' ', at + 1)) {
    const isFree = mentions.every(({ start, end }) => at < start - 30 || at > end + 60);
    // A few whole words must stand on either side of the cut, on its own line.
    if (isFree && /[^\s]+ [^\s]+$/.test(text.slice(0, at)) && /^[^\s]+ [^\s]+ /.test(text.slice(at + 1)))
      return { paragraph, at };
  }
  return null;
}

export interface Source {
  text: string;
  /** The editorial act that undoes the page break. */
  act: { sourceLine: number; before: string; after: string } | null;
}

/** @returns the text as received: without Markdown, with its page break */
export function toSource(paragraphs: readonly Paragraph[], cut: PageBreak | null): Source {
  const texts = paragraphs.map(({ text }) => text);
  if (!cut) return { text: `${texts.join('\n\n')}\n`, act: null };
  const { paragraph, at } = cut;
  const whole = texts[paragraph] as string;
  const first = whole.slice(0, at);
  const second = whole.slice(at + 1);
  texts[paragraph] = `${first}\n\n${second}`;
  const sourceLine = [...texts.slice(0, paragraph), first].join('\n\n').split('\n').length;
  const before = /[^\s]+ [^\s]+$/.exec(first)?.[0] ?? '';
  const after = /^[^\s]+ [^\s]+/.exec(second)?.[0] ?? '';
  return { text: `${texts.join('\n\n')}\n`, act: { sourceLine, before, after } };
}

const ARTICLE = /^Điều\s+(\d+)\s*[.:]/u;
const NUMBERED = /^(\d+)\.\s/u;

/** @returns the fragment of each paragraph's address, by the rules the README gives */
export function toAnchors(paragraphs: readonly Paragraph[], type: string): string[] {
  const seen = new Set<string>();
  let article: string | null = null;
  return paragraphs.map(({ text }, at) => {
    const composed = text.normalize('NFC');
    const number = NUMBERED.exec(composed)?.[1];
    const opened = ARTICLE.exec(composed)?.[1];
    if (opened) article = opened;
    const clause = article
      ? `dieu-${article}-khoan-${number}`
      : type === 'Chỉ thị'
        ? `nhiem-vu-${number}`
        : `khoan-${number}`;
    const named = opened ? `dieu-${opened}` : number ? clause : null;
    const anchor = named && !seen.has(named) ? named : `doan-${at + 1}`;
    seen.add(anchor);
    return anchor;
  });
}
