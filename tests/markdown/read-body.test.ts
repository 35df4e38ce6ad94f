/** The plain text of a body: what Markdown reads, whichever paragraphs went through its parser, and each character's own place. */
import fc from 'fast-check';
import type { Link, Node } from 'mdast';
import { expect, test } from 'vitest';
import { toFileOffset } from '../../src/core/position.ts';
import { parseBody } from '../../src/markdown/dialect.ts';
import { readBody } from '../../src/markdown/read-body.ts';

const PIECES = [
  'Căn cứ ',
  'Điều 1.',
  '1. ',
  '- ',
  '#',
  '> ',
  '**',
  '**Điều 2.**',
  ' **a, b** ',
  '**_c_ d**',
  '*',
  '_',
  '____',
  '[a](b.md)',
  '[Quyết định số 1-QĐ/TW](../dang/1-qd-tw-2021.md)',
  '[Quyết định \nsố 2](b.md#dieu-1)',
  '[ x ](y)',
  '[a](b "t")',
  '[a](b(c)d)',
  '](',
  ')',
  '!',
  '[',
  ']',
  '\\',
  '\\*',
  '&amp;',
  '<b>',
  '`x`',
  '    ',
  '\t',
  ' ',
  '  \n',
  '\n',
  '\n\n',
  '\n \t\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '---',
  '===',
  '![i](j.png)',
  '\u00a0',
  'ệ\u0323',
  '😀',
];
const bodies = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

function toWords(node: Node): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return String(node.value).replace(/\r\n?/g, '\n');
  return 'children' in node ? (node.children as Node[]).map(toWords).join('') : '';
}

function findLinks(node: Node): unknown[] {
  const below = 'children' in node ? (node.children as Node[]).flatMap(findLinks) : [];
  if (node.type !== 'link') return below;
  const { url, title, position } = node as Link;
  return [[toWords(node), url, title ?? null, position?.start.offset, position?.end.offset], ...below];
}

test('an escape before two asterisks leaves one, and no letter is lost', () => {
  expect(readBody('\\**Điều 2.**', 0, 'document').text).toBe('**Điều 2.**');
});

test.for(['document', 'source'] as const)('%s: the words are those the Markdown parser gives for the whole', (kind) => {
  fc.assert(
    fc.property(bodies, (body) => {
      const whole = parseBody(body, kind).children.filter(({ type }) => type === 'paragraph');
      const { text, blocks, links } = readBody(body, 0, kind);
      expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(whole.map(toWords));
      expect(
        links.map(({ start, end, url, title, fileStart, fileEnd }) => [
          text.slice(start, end),
          url,
          title,
          fileStart,
          fileEnd,
        ]),
      ).toEqual(whole.flatMap(findLinks));
    }),
    { numRuns: 6000 },
  );
});

test('each character that is no line end stands in the file where its place says', () => {
  fc.assert(
    fc.property(bodies, fc.nat(50), (body, before) => {
      const { text, segments } = readBody(body, before, 'document');
      for (const [at, character] of [...text.split('').entries()]) {
        if (character !== '\n') expect(body.charAt(toFileOffset(segments, at) - before)).toBe(character);
      }
    }),
    { numRuns: 1500 },
  );
});
