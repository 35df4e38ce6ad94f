/** Comma-separated values: read back by a strict reader that knows nothing of the writer. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsvLine } from '../../src/core/csv.ts';
import { readCsv } from '../support/csv.ts';

test('what is written is read back, but for the apostrophe before what could be run as a formula', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(cells, (rows) => {
      for (const [at, row] of readCsv(rows.map(toCsvLine).join('')).entries())
        for (const [column, cell] of row.entries())
          expect([rows[at]?.[column], `'${rows[at]?.[column]}`].includes(cell)).toBe(true);
    }),
  );
});

test.for([
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-1', "'-1"],
  ['- UBND tỉnh;', "'- UBND tỉnh;"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['\tx', "'\tx"],
  ['\uff1d1', "'\uff1d1"],
  ['a=1', 'a=1'],
  ['1-2', '1-2'],
  ['"a"', '"""a"""'],
  ['a,b', '"a,b"'],
  ['a\nb', '"a\nb"'],
  ['“a; b”', '“a; b”'],
  ['', ''],
])('%j is written %j', ([value, written]) => {
  expect(toCsvLine([value as string, 'x'])).toBe(`${written},x\r\n`);
});
