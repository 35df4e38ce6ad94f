/** The report for people: marks that stand under the very characters, lines cut around them, nothing a terminal obeys. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptLine } from '../../src/report/excerpt.ts';
import { printPretty, printProblem } from '../../src/report/pretty.ts';
import { showControls, toCells, widthOf } from '../../src/report/visible.ts';
import { NASTY, problem, reportOf } from './reports.ts';

const widthOfAll = (text: string): number => toCells(text).reduce((sum, { width }) => sum + width, 0);

/** @param words the marked words, given once in the line */
function mark(line: string, words: string) {
  const start = line.indexOf(words);
  return excerptLine(line, start, start + words.length);
}

test.for([
  ['Theo Quyết định số 1', 'Quyết định', '     ^^^^^^^^^^'],
  ['Theo Quyết định số 1'.normalize('NFD'), 'Quyết định'.normalize('NFD'), '     ^^^^^^^^^^'],
  ['\tsố 1', 'số', '    ^^'],
  ['a\tb\tc', '\t', ' ^^^^'],
  ['字喃 số 1', 'số', '     ^^'],
  ['số 字喃', '字喃', '   ^^^^'],
  ['𡨸喃 số', '𡨸', '^^'],
  ['😀 số', 'số', '   ^^'],
  ['👩‍👩‍👧 số', 'số', '   ^^'],
  ['🇻🇳 số', '🇻🇳', '^^'],
  ['ｆｕｌｌ số', 'số', '         ^^'],
  ['dân\u200bvận', 'vận', '   ^^^'],
  ['dân\u00a0vận', '\u00a0', '   ^'],
] as const)('marks stand under %j: %j', ([line, words, marks]) => {
  expect(mark(line, words).marks).toBe(marks);
});

test('part of a character marks the whole of it, an empty span the place, the end of a line the place after it', () => {
  const decomposed = 'dân'.normalize('NFD');
  expect(excerptLine(decomposed, 2, 3).marks).toBe(' ^');
  expect(excerptLine('dân vận', 4, 4).marks).toBe('    ^');
  expect(excerptLine('dân', 3, 3).marks).toBe('   ^');
  expect(excerptLine('dân', 2, 99).marks).toBe('  ^');
  expect(excerptLine('dân', 90, 99).marks).toBe('   ^');
  expect(excerptLine('dân\u200b', 3, 4).marks).toBe('   ^');
});

test('a long line is cut around the words, on the side that is long', () => {
  const words = 'Quyết định số 1';
  const [before, after] = ['trước '.repeat(60), ' sau'.repeat(60)];
  const cut = (line: string) => {
    const { text, marks } = mark(line, words);
    expect(widthOfAll(text)).toBeLessThanOrEqual(100);
    expect(text.slice(marks.indexOf('^'), marks.length)).toBe(words);
    return [text.startsWith('…'), text.endsWith('…')];
  };
  expect(cut(before + words + after)).toEqual([true, true]);
  expect(cut(before + words)).toEqual([true, false]);
  expect(cut(words + after)).toEqual([false, true]);
  expect(cut(`ngắn ${words} ngắn`)).toEqual([false, false]);
});

test('words longer than a line are marked as far as they are shown', () => {
  const { text, marks } = excerptLine('x'.repeat(500), 0, 500);
  expect(text).toBe(`${'x'.repeat(98)}…`);
  expect(marks).toBe('^'.repeat(98));
});

test('a line of megabytes costs no more than a short one', () => {
  const line = 'Quyết định số 1-QĐ/TW, '.repeat(200_000);
  const started = performance.now();
  for (let at = 0; at < 200; at++) excerptLine(line, at * 20_000, at * 20_000 + 30);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('any UTF-16 at all: within the width, nothing a terminal obeys, marks under what is shown', () => {
  const code = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }),
    fc.constantFrom(...Array.from('aâ\u0302\u0301\u200d\u200b\ufe0f字\t ', (character) => character.charCodeAt(0))),
  );
  const lines = fc.array(code, { maxLength: 400 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(lines, fc.nat(450), fc.nat(450), (line, start, length) => {
      const { text, marks } = excerptLine(line, start, start + length);
      expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u202e]/u);
      expect(widthOfAll(text)).toBeLessThanOrEqual(100);
      expect(marks).toMatch(/^ *\^+$/);
      // One place more than the text: the end of the line, or a last mark without width.
      expect(marks.length).toBeLessThanOrEqual(Math.max(widthOfAll(text), 0) + 1);
    }),
  );
});

test.for([
  ['a', 1],
  ['ế', 1],
  ['ế'.normalize('NFD'), 1],
  ['\u0301', 0],
  ['\u200b', 0],
  ['“', 1],
  ['…', 1],
  ['字', 2],
  ['𡨸', 2],
  ['。', 2],
  ['Ａ', 2],
  ['한', 2],
  ['😀', 2],
  ['❤️', 2],
  ['❤', 1],
] as const)('%j is %i wide', ([grapheme, width]) => {
  expect(widthOf(grapheme)).toBe(width);
});

test('text that is cut without a segmenter is cut as by one', () => {
  const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });
  const plain = fc.string({ unit: fc.integer({ min: 0x20, max: 0x2030 }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(plain, (text) => {
      const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
      expect(toCells(text).map(({ start, end }) => text.slice(start, end))).toEqual(segments);
      expect(widthOfAll(text)).toBe(segments.reduce((sum, segment) => sum + widthOf(showControls(segment)), 0));
    }),
  );
  const letters = Array.from({ length: 0x2030 }, (_, code) => String.fromCharCode(code));
  for (const letter of letters.filter((each) => /^[ -~\u00a0-\u024f\u1e00-\u1eff\u2010-\u2027]$/.test(each)))
    expect([letter, toCells(letter)[0]?.width]).toEqual([letter, widthOf(letter)]);
});

test('what a terminal would obey is shown', () => {
  expect(showControls('\u001b[31m\n\r\t\u0000\u007f\u009b\u202e\ud800')).toBe('␛[31m␊␍␉␀␡\ufffd\ufffd\ufffd');
});

test('names and words that break a careless printer: every problem keeps its lines', () => {
  const text = printPretty(NASTY, { lineOf: (_, line) => NASTY.diagnostics[line]?.found ?? '' });
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u);
  expect(text.split('\n\n')).toHaveLength(NASTY.diagnostics.length + 1);
  expect(text.match(/^.* \[[a-z-]+\]$/gm)).toHaveLength(NASTY.diagnostics.length);
});

test('a problem of the whole file, an empty line, a line that cannot be read: no line is shown', () => {
  const whole = problem({ code: 'file-unexpected', line: 1, column: 1, endLine: 1, endColumn: 1 });
  const asked: string[] = [];
  const print = (line: string, diagnostic = problem()) =>
    printProblem(diagnostic, {
      lineOf: (file) => {
        asked.push(file);
        return line;
      },
    }).split('\n');
  expect(print('Theo Quyết định số 1-QĐ/TW', whole)).toHaveLength(2);
  expect(asked).toEqual([]);
  expect(print('')).toHaveLength(2);
  expect(print('Theo Quyết định số 1-QĐ/TW')).toHaveLength(4);
});

test('a fix within the marked words is those words mended; another says where', () => {
  const fix = (column: number, endColumn: number, text: string, line = 1) =>
    printProblem(
      problem({ line, endLine: line, fix: { start: 0, end: 0, text, line, column, endLine: line, endColumn } }),
      { lineOf: () => 'Theo Quyết định số 1-QĐ/TW' },
    )
      .split('\n')
      .at(-1);
  expect(fix(20, 21, '2')).toBe('  Sửa thành: Quyết định số 2-QĐ/TW');
  expect(fix(6, 27, '')).toBe('  Sửa thành: (bỏ đi)');
  expect(fix(1, 5, 'Căn cứ')).toBe('  Sửa thành (1:1-1:5): Căn cứ');
  expect(fix(27, 27, '.\n')).toBe('  Sửa thành: Quyết định số 1-QĐ/TW.␊');
});

test('colour is only added: without its codes the report is the same', () => {
  const lineOf = () => 'Theo Quyết định số 1-QĐ/TW';
  const report = reportOf(problem(), problem({ code: 'record-uncited', severity: 'warning' }));
  const plain = printPretty(report, { lineOf });
  const colored = printPretty(report, { lineOf, color: true });
  expect(colored).toContain('\u001b[31m');
  expect(colored).toContain('\u001b[33m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is looked for
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});
