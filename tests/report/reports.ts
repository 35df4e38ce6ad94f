/** Reports made by hand, of what no sound collection has: names and words that break a careless printer. */
import { type Report, toReport } from '../../src/core/check.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';

/** A problem at the second word of "Theo Quyết định số 1-QĐ/TW", unless told otherwise. */
export function problem(details: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'citation-unknown',
    severity: 'error',
    file: 'content/documents/dang/a.md',
    line: 1,
    column: 6,
    endLine: 1,
    endColumn: 27,
    marked: 'Quyết định số 1-QĐ/TW',
    found: 'Quyết định số 1-QĐ/TW',
    ...details,
  };
}

export const reportOf = (...diagnostics: Diagnostic[]): Report =>
  toReport(diagnostics, [], { hasUnread: false, exceptions: [], files: [], rules: {}, today: '2026-12-01' });

export const NASTY_FILES = [
  'kho/a, b.md',
  'kho/a:b::c.md',
  'C:/kho/a.md',
  'kho/hai  dấu cách .md',
  'kho/cu\u031b\u0301 dấu rời.md',
  'kho/100%25.md',
  'kho/"nháy" \'đơn\'.md',
  'kho/<thẻ>&amp;.md',
  'kho/]]>.md',
  'kho/dòng\nmới\r.md',
  'kho/\u001b[31mđỏ\u0007.md',
  'kho/😀👩‍👩‍👧.md',
  'kho/lẻ\ud800.md',
  'kho/#neo?tra=1.md',
  'kho/gạch\\chéo.md',
  '::error file=x::y.md',
  '/tuyệt/đối.md',
  '../ngoài.md',
  ' .md',
] as const;

export const NASTY_WORDS = [
  'hai\ndòng\r\nba\rbốn',
  ']]> <b>đậm</b> & &amp; "nháy"',
  '😀 👩‍👩‍👧 🇻🇳',
  'lẻ \ud83d và \ude00',
  '\u0000\u0001\u0008\u000b\u000c\u001b[2J\u007f\u0085\u009b',
  '\ufffe\uffff\u2028\u2029\u202e\u2066',
  '::error::giả',
  '##[error]giả',
  '%0A%25',
  '{0} {{1}} [chữ](1) [chữ](a.md)',
  'tab\there',
  '',
  'x'.repeat(5000),
] as const;

/** Every name with a sentence, every sentence with a name, a fix in each. */
export const NASTY: Report = reportOf(
  ...NASTY_FILES.map((file, at) => problem({ file, found: NASTY_WORDS[at % NASTY_WORDS.length] })),
  ...NASTY_WORDS.map((found, at) => problem({ found, severity: (['error', 'warning', 'info'] as const)[at % 3] })),
  ...NASTY_WORDS.map((text) =>
    problem({
      code: 'citation-unlinked',
      expected: text,
      endLine: 3,
      fix: { start: 5, end: 26, text, line: 1, column: 6, endLine: 1, endColumn: 27 },
    }),
  ),
);
