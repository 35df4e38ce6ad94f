/** Folding, dates, positions, provisions, passages: the small laws the rest stands on. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, printDate } from '../../src/core/date.ts';
import { compareLines, type TextLine } from '../../src/core/fidelity.ts';
import { foldMarked, foldPlain } from '../../src/core/fold.ts';
import { toClause, toSentence } from '../../src/core/passage.ts';
import { buildLineStarts, toPosition } from '../../src/core/position.ts';
import { toProvisions } from '../../src/core/provision.ts';
import { foldTitle } from '../../src/core/title.ts';

test.for([
  ['hoà', 'hòa'],
  ['khoẻ', 'khỏe'],
  ['Tỉnh uỷ', 'TỈNH ỦY'],
  ['Đảng', 'Ðảng'],
  ['khoá'.normalize('NFD'), 'khóa'],
  ['dân\u00a0vận', 'dân vận'],
  ['dân\u200b vận', 'dân vận'],
] as const)('the same words, marks included: %s = %s', ([a, b]) => {
  expect(foldMarked(a)).toBe(foldMarked(b));
});

test.for([
  ['ủy', 'uỳ'],
  ['dân', 'dan'],
  ['má', 'mà'],
  ['Đ', 'D'],
] as const)('other words: %s ≠ %s', ([a, b]) => {
  expect(foldMarked(a)).not.toBe(foldMarked(b));
});

test('without marks', () => expect(foldPlain('Quyết ĐỊNH đường uỷ')).toBe('quyet dinh duong uy'));

test('titles: quotes, "Về", case and tone placement do not count; a word does', () => {
  expect(foldTitle('" Về nâng cao hoà giải')).toBe(foldTitle('nâng cao hòa giải”'));
  expect(foldTitle('Về việc ban hành')).toBe(foldTitle('ban hành'));
  expect(foldTitle('nâng cao hiệu quả')).not.toBe(foldTitle('nâng cao hiệu qua'));
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldPlain(foldPlain(text))).toBe(foldPlain(text));
    }),
  );
});

test.for([
  ['12/12/2013', '2013-12-12'],
  ['03/6/2013', '2013-06-03'],
  ['12-12-2013', '2013-12-12'],
  ['12.12.2013', '2013-12-12'],
  ['12 tháng 12 năm 2013', '2013-12-12'],
  ['31/02/2021', null],
  ['29/02/2020', '2020-02-29'],
  ['29/02/2021', null],
  ['00/01/2021', null],
  ['1/13/2021', null],
] as const)('date %s → %s', ([written, iso]) => expect(parseDate(written)).toBe(iso));

test('a date printed is the same date read', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1945-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (day) => {
      const iso = day.toISOString().slice(0, 10);
      expect(parseDate(printDate(iso))).toBe(iso);
    }),
  );
});

test('lines end at LF, CR LF and CR; columns count UTF-16 units', () => {
  const text = 'a\r\nb\rc\n😀d';
  expect([0, 3, 5, 7, 9].map((offset) => toPosition(buildLineStarts(text), offset))).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 3 },
  ]);
});

const provisionsOf = (paragraphs: string[], type: string) => {
  let start = 0;
  const blocks = paragraphs.map((text) => {
    const block = { start, end: start + text.length };
    start = block.end + 2;
    return block;
  });
  return toProvisions(paragraphs.join('\n\n'), blocks, type).map(({ anchor }) => anchor);
};

test('anchors: tasks of a directive, articles and clauses of others; a number seen again is its paragraph', () => {
  expect(provisionsOf(['Mở đầu', '1. Một', '2. Hai', 'Kết'], 'Chỉ thị')).toEqual([
    'doan-1',
    'nhiem-vu-1',
    'nhiem-vu-2',
    'doan-4',
  ]);
  expect(provisionsOf(['Điều 1. A', '1. x', 'Điều 2. B', '1. y', '1. z'], 'Nghị định')).toEqual([
    'dieu-1',
    'dieu-1-khoan-1',
    'dieu-2',
    'dieu-2-khoan-1',
    'doan-5',
  ]);
});

test('the clause between semicolons, and the whole sentence', () => {
  const text = '1. Trước hết; làm theo Chỉ thị số 33/CT-TTg của ông A. B; rồi thôi. Câu sau; nữa.';
  const start = text.indexOf('Chỉ thị');
  const at = { start, end: start + 'Chỉ thị số 33/CT-TTg'.length };
  const whole = { start: 0, end: text.length };
  const slice = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  expect(slice(toSentence(text, whole, at))).toBe('1. Trước hết; làm theo Chỉ thị số 33/CT-TTg của ông A.');
  expect(slice(toClause(text, whole, at))).toBe('làm theo Chỉ thị số 33/CT-TTg của ông A.');
});

const toLines = (texts: string[]): TextLine[] =>
  texts.map((text, at) => ({ text, fileLine: at * 2 + 1, start: 0, block: at }));

test('a text compared with itself has no difference; with one line changed, exactly one', () => {
  const words = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.nat(), (texts, seed) => {
      const lines = toLines(texts);
      expect(compareLines(lines, lines, 1)).toEqual([]);
      const at = seed % texts.length;
      const changed = toLines(texts.map((text, index) => (index === at ? `${text}☃` : text)));
      expect(compareLines(changed, lines, 1).length).toBeGreaterThan(0);
    }),
  );
});

test('no text is accepted for another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }),
      fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }),
      (found, expected) => {
        expect(compareLines(toLines(found), toLines(expected), 1).length === 0).toBe(
          found.join('|') === expected.join('|'),
        );
      },
    ),
  );
});
