/** Editorial acts: what the checker asks of a [sic], and where each act is marked in the text that is published. */
import { expect, test } from 'vitest';
import { toDocument } from '../../src/core/document.ts';
import { placeEditorialActs } from '../../src/core/editorial-acts.ts';
import { applyEditorialActs, type TextLine } from '../../src/core/fidelity.ts';
import { readCollection } from '../../src/corpus.ts';
import { check, copyCollection, DIRECTIVE, replaceIn } from '../support/collection.ts';
import { ROOT } from '../support/paths.ts';

const SIC = { kind: 'sic', sourceLine: 3, words: 'Tỉnh', note: 'Thiếu chữ.' } as const;
const JOIN = (sourceLine: number, before: string, after: string) =>
  ({ kind: 'join', sourceLine, before, after }) as const;
const linesOf = (...texts: string[]): TextLine[] => {
  let start = 0;
  return texts.map((text, at) => {
    const line = { text, fileLine: at + 1, start, block: at };
    start += text.length + 2;
    return line;
  });
};

test.for<[string, string, boolean]>([
  ['once', 'của Ban Thường vụ Tỉnh về', true],
  ['not at all', 'của Ban Thường vụ về', false],
  ['twice', 'Tỉnh và Tỉnh', false],
  ['in another writing of it', 'Ti\u0309nh', false],
])('words of a sic that stand %s in their line', ([, line, isHeld]) => {
  const { lines, problems } = applyEditorialActs(linesOf('a', 'b', line), [SIC]);
  expect(problems).toEqual(isHeld ? [] : [{ act: SIC, index: 0, reason: 'words' }]);
  expect(lines.map(({ text }) => text)).toEqual(['a', 'b', line]);
});

test('the words may stand in a line that is joined to another; no such line is no place', () => {
  const acts = [JOIN(2, 'b', 'Ban'), SIC];
  expect(applyEditorialActs(linesOf('a', 'b', 'Ban Tỉnh'), acts).problems).toEqual([]);
  expect(applyEditorialActs(linesOf('a', 'Tỉnh'), [SIC]).problems).toHaveLength(1);
});

test('acts are marked where a line ended, and where the words end, also in lines joined twice', () => {
  const source = linesOf('Một', 'hai', 'ba Tỉnh bốn', 'Năm');
  const acts = [JOIN(1, 'Một', 'hai'), JOIN(2, 'hai', 'ba'), SIC, JOIN(9, 'x', 'y')];
  const published = linesOf('Một hai ba Tỉnh bốn', 'Năm');
  expect(placeEditorialActs(source, published, acts)).toEqual([
    'Một'.length,
    'Một hai'.length,
    'Một hai ba Tỉnh'.length,
    null,
  ]);
});

test('a text that is not its source’s has no place for them', () => {
  expect(placeEditorialActs(linesOf('Một Tỉnh'), linesOf('Khác'), [{ ...SIC, sourceLine: 1 }])).toEqual([null]);
});

test('the directive’s three acts stand where a reader would say', () => {
  const { documents, sources } = readCollection(`${ROOT}content`);
  const directive = documents.find(({ document }) => document.root);
  if (!directive || !sources[0]) throw new Error('no directive');
  const places = placeEditorialActs(sources[0].lines, directive.lines, directive.document.editorialActs ?? []);
  const { text } = directive;
  const around = places.map((at) => [text.slice((at ?? 0) - 12, at ?? 0), text.slice(at ?? 0, (at ?? 0) + 10)]);
  expect(around).toEqual([
    ['p hành Trung', ' ương Đảng'],
    ['h phong trào', ' thi đua “'],
    ['ường vụ Tỉnh', ' “Về tiếp '],
  ]);
});

test.for<[string, unknown, string[]]>([
  [
    'a kind of neither',
    { ...SIC, kind: 'sik' },
    ['editorialActs.0.kind', 'editorialActs.0.before', 'editorialActs.0.after', 'editorialActs.0'],
  ],
  ['a sic without its note', { kind: 'sic', sourceLine: 3, words: 'x' }, ['editorialActs.0.note']],
  ['a join with words', { ...JOIN(1, 'a', 'b'), words: 'x' }, ['editorialActs.0']],
  ['a sic at line 0', { ...SIC, sourceLine: 0 }, ['editorialActs.0.sourceLine']],
  ['no act at all', 'sic', ['editorialActs.0']],
])('the front matter: %s', ([, act, paths]) => {
  const typed = toDocument('x', { type: 'Chỉ thị', issuer: 'y', status: 'Chưa rõ', editorialActs: [act] });
  expect('problems' in typed && typed.problems.map(({ path }) => path.join('.')).sort()).toEqual([...paths].sort());
});

test('the checker marks the words that are not there, and says which line', () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, 'words: Ban Thường vụ Tỉnh', 'words: Ban Thường vụ Tỉnh uỷ');
  const found = check(folder).diagnostics;
  expect(found.map(({ code, marked }) => [code, marked])).toEqual([['editorial-act-invalid', 'Ban Thường vụ Tỉnh uỷ']]);
});
