/** `npm run link` writes the links that are missing and certain, and nothing else. */
import { readFileSync } from 'node:fs';
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
