/** Words in lines: broken where a reader would, never wider than their box. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText, wrapText } from '../../../src/core/graph/text-width.ts';

test.for<[string, number, string[]]>([
  ['23-QĐ/TW', 200, ['23-QĐ/TW']],
  // A date is not broken while there is a space to break at.
  ['Quyết định, 30/11/2021', 110, ['Quyết định, ', '30/11/2021']],
  ['01/2014/TTLT-BTP-BNV', 110, ['01/2014/TTLT-', 'BTP-BNV']],
  ['Chỉ thị của Ban Thường vụ Thành ủy', 130, ['Chỉ thị của Ban ', 'Thường vụ Thành ', 'ủy']],
  ['WWWWWWWW', 60, ['WWWW', 'WWWW']],
  ['', 100, []],
  ['   ', 100, []],
])('%s at %i', ([text, width, lines]) => {
  expect(wrapText(text, width, 13)).toEqual(lines);
});

test('marks add no width, and no letter is parted from its own', () => {
  expect(measureText('ủyệ', 13)).toBe(measureText('uye', 13));
  expect(measureText('ủyệ'.normalize('NFD'), 13)).toBe(measureText('ủyệ', 13));
  for (const line of wrapText('ệệệệệệệệ'.normalize('NFD'), 20, 13)) expect(line).toMatch(/^e/);
});

test('no line is wider than asked, unless it is one letter; taken together they are what was given', () => {
  const words = fc.stringMatching(/^[a-zđăơư0-9/ -]{0,60}$/u);
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 300 }), (text, width) => {
      const lines = wrapText(text, width, 13);
      for (const line of lines) expect(measureText(line.trimEnd(), 13) <= width || [...line].length === 1).toBe(true);
      expect(lines.join('')).toBe(text.trim().replace(/ +/g, ' '));
    }),
  );
});
