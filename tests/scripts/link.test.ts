/** `npm run link` writes the links that are missing and certain, and nothing else. */
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, copyCollection, DIRECTIVE, replaceIn } from '../support/collection.ts';
import { hashFolder, runNode } from '../support/run.ts';

const read = (folder: string) => readFileSync(join(folder, DIRECTIVE), 'utf8');

test('every link taken out of the directive is put back, to the byte', () => {
  const folder = copyCollection();
  const original = read(folder);
  for (const link of original.match(/\[[^\]]+\]\([^)]+\.md\)/g) ?? [])
    replaceIn(folder, DIRECTIVE, link, link.replace(/^\[|\]\(.*$/g, ''));
  expect(read(folder)).not.toContain('.md)');
  const { status, stdout } = runNode(['scripts/link.ts', '--content', folder]);
  expect(status).toBe(0);
  expect(stdout).toContain('Đã thêm 15 liên kết trong 1 tệp.');
  expect(read(folder)).toBe(original);
  expect(check(folder).diagnostics).toEqual([]);
});

test('with nothing missing nothing is written; a second run changes nothing', () => {
  const folder = copyCollection();
  const before = hashFolder(folder);
  expect(runNode(['scripts/link.ts', '--content', folder]).stdout).toBe('Đã thêm 0 liên kết trong 0 tệp.\n');
  expect(hashFolder(folder)).toBe(before);
});

test('what is not certain is left alone, and said', () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, '[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)', 'Quyết định số 999-QĐ/TW');
  const before = hashFolder(folder);
  expect(runNode(['scripts/link.ts', '--content', folder]).stdout).toContain('Còn 1 viện dẫn chưa chắc chắn');
  expect(hashFolder(folder)).toBe(before);
});

test('CRLF files stay CRLF', () => {
  const folder = copyCollection();
  const original = read(folder).replaceAll('\n', '\r\n');
  runNode([
    '-e',
    `require('node:fs').writeFileSync(process.argv[1], process.argv[2])`,
    join(folder, DIRECTIVE),
    original.replace('[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)', 'Quyết định số 404-QĐ/Th.U'),
  ]);
  runNode(['scripts/link.ts', '--content', folder]);
  expect(read(folder)).toBe(original);
});

test.for([
  ['the words give another type than the record', '[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)', 'Quy định số 23-QĐ/TW'],
  [
    'the words give another title',
    '[Chỉ thị số 06-CT/TU](06-ct-tu-2016.md) ngày 14/01/2016 của Ban Thường vụ Tỉnh uỷ về “Tăng cường',
    'Chỉ thị số 06-CT/TU ngày 14/01/2016 của Ban Thường vụ Tỉnh uỷ về “Giảm',
  ],
  ['markup stands among the words', '[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)', '**Quyết định số 23**-QĐ/TW'],
] as const)('not certain, so not written: %s', ([, from, to]) => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, from, to);
  const before = hashFolder(folder);
  expect(runNode(['scripts/link.ts', '--content', folder]).stdout).toContain('Còn 1 viện dẫn chưa chắc chắn');
  expect(hashFolder(folder)).toBe(before);
});

test('while a file cannot be read, nothing is certain: it may be the namesake', () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, '[Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md)', 'Nghị quyết số 25-NQ/TW');
  const namesake = readFileSync(join(folder, 'documents/dang/25-nq-tw-2013.md'), 'utf8').replaceAll(
    '2013-06-03',
    '12/03/2003',
  );
  writeFileSync(join(folder, 'documents/dang/25-nq-tw-2003.md'), namesake);
  const before = hashFolder(folder);
  const { status, stderr } = runNode(['scripts/link.ts', '--content', folder]);
  expect(status).toBe(2);
  expect(stderr).toContain('25-nq-tw-2003.md');
  expect(stderr).toContain('không sửa gì');
  expect(hashFolder(folder)).toBe(before);
});

test('a folder that is not there is an error, and a file keeps its mode', () => {
  expect(runNode(['scripts/link.ts', '--content', 'khong-co']).status).toBe(2);
  const folder = copyCollection();
  chmodSync(join(folder, DIRECTIVE), 0o640);
  replaceIn(folder, DIRECTIVE, '[Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md)', 'Nghị quyết số 25-NQ/TW');
  runNode(['scripts/link.ts', '--content', folder]);
  expect(read(folder)).toContain('[Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md)');
  expect(statSync(join(folder, DIRECTIVE)).mode & 0o777).toBe(0o640);
});
