/** The outline of a text: what is listed, under what, and in what words. */
import { expect, test } from 'vitest';
import type { PublishedProvision } from '../../src/core/library.ts';
import { type OutlineEntry, toOutline } from '../../src/core/outline.ts';
import { toProvisions } from '../../src/core/provision.ts';

function outlineOf(paragraphs: readonly string[], type = 'Quyết định'): OutlineEntry[] {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length };
  });
  const provisions = toProvisions(text, blocks, type).map(
    (provision): PublishedProvision => ({ ...provision, text: text.slice(provision.start, provision.end) }),
  );
  return toOutline(provisions);
}
const print = (entries: readonly OutlineEntry[]): string[] =>
  entries.flatMap(({ anchor, label, entries: below }) => [
    `${anchor} ${label}`,
    ...print(below).map((line) => `  ${line}`),
  ]);

test('tasks of a directive; what has no number is not listed', () => {
  expect(
    print(
      outlineOf(['Trong những năm qua.', '1. Tăng cường. Và nữa.', '2. Đẩy mạnh', 'Ban Dân vận theo dõi.'], 'Chỉ thị'),
    ),
  ).toEqual(['nhiem-vu-1 1. Tăng cường', 'nhiem-vu-2 2. Đẩy mạnh']);
});

test('clauses stand under their article, and by themselves where there is none', () => {
  expect(
    print(outlineOf(['1. Trước', 'Điều 1. Phạm vi', '1. Một', 'a) Điểm', '2. Hai', 'Điều 2. Hiệu lực', '1. Ba'])),
  ).toEqual([
    'khoan-1 1. Trước',
    'dieu-1 Điều 1. Phạm vi',
    '  dieu-1-khoan-1 1. Một',
    '  dieu-1-khoan-2 2. Hai',
    'dieu-2 Điều 2. Hiệu lực',
    '  dieu-2-khoan-1 1. Ba',
  ]);
});

test.for<[string, string]>([
  ['Điều 1. Phạm vi\nQuyết định này quy định', 'Điều 1. Phạm vi'],
  [
    '1. Thực hiện Kết luận số 29-KL/TU ngày 22/7/2021 của Ban Thường vụ',
    '1. Thực hiện Kết luận số 29-KL/TU ngày 22/7/2021 của Ban…',
  ],
  [
    '1. Một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười,, mười một',
    '1. Một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười…',
  ],
  [`1. ${'x'.repeat(80)}`, '1.…'],
  [`1.\u00a0${'𝒙'.repeat(80)}`, `1.\u00a0${'𝒙'.repeat(26)}…`],
])('"%s" is listed as "%s"', ([paragraph, label]) => {
  expect(outlineOf([paragraph])[0]?.label).toBe(label);
});
