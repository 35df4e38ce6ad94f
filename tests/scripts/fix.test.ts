/** `npm run check -- --fix` as a command: certain edits, whole files, a second run that changes nothing. */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, copyCollection, DIRECTIVE, RECORD, replaceIn } from '../support/collection.ts';
import { ROOT } from '../support/paths.ts';
import { hashFolder, runNode } from '../support/run.ts';

const LINK = '[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)';
const WORDS = 'Quyết định số 404-QĐ/Th.U';

function spoil(): string {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, LINK, WORDS);
  replaceIn(folder, DIRECTIVE, '](29-kl-tu-2021.md)', '](khong-co.md)');
  return folder;
}

test('what is certain is put back to the byte, and a second run changes nothing', () => {
  const folder = spoil();
  const fixed = runNode(['scripts/check.ts', '--fix', '--content', folder]);
  expect(fixed.stdout).toContain('Đã sửa 2 chỗ trong 1 tệp.');
  expect(fixed.stdout).toContain('0 lỗi, 0 cảnh báo.');
  expect(fixed.status).toBe(0);
  expect(readFileSync(join(folder, DIRECTIVE))).toEqual(readFileSync(join(ROOT, 'content', DIRECTIVE)));
  const before = hashFolder(folder);
  expect(runNode(['scripts/check.ts', '--fix', '--content', folder]).stdout).toContain('Đã sửa 0 chỗ trong 0 tệp.');
  expect(hashFolder(folder)).toBe(before);
  rmSync(folder, { recursive: true });
});

test('--dry-run prints a diff that names both edits, and writes nothing', () => {
  const folder = spoil();
  const before = hashFolder(folder);
  const { stdout, status } = runNode(['scripts/check.ts', '--fix', '--dry-run', '--content', folder]);
  expect(hashFolder(folder)).toBe(before);
  expect(stdout).toContain(`--- ${join(folder, DIRECTIVE)}`);
  expect(stdout).toContain(LINK);
  expect(stdout).toContain('Sẽ sửa 2 chỗ trong 1 tệp; chưa ghi gì.');
  expect(status).toBe(1);
  rmSync(folder, { recursive: true });
});

test('what is not certain is left as it is', () => {
  const folder = spoil();
  // A file that cannot be read may be the one that words mean.
  writeFileSync(join(folder, 'documents/dang/404-qd-thu-2023.md'), 'không đọc được');
  const before = readFileSync(join(folder, DIRECTIVE));
  const { status } = runNode(['scripts/check.ts', '--fix', '--content', folder]);
  expect(status).toBe(1);
  expect(readFileSync(join(folder, DIRECTIVE))).toEqual(before);
  rmSync(folder, { recursive: true });
});

const read = (folder: string, file = DIRECTIVE) => readFileSync(join(folder, file), 'utf8');
const fix = (folder: string, ...more: string[]) => runNode(['scripts/check.ts', '--fix', '--content', folder, ...more]);

test('every link taken out of the directive is put back, to the byte', () => {
  const folder = copyCollection();
  const original = read(folder);
  for (const link of original.match(/\[[^\]]+\]\([^)]+\.md\)/g) ?? [])
    replaceIn(folder, DIRECTIVE, link, link.replace(/^\[|\]\(.*$/g, ''));
  expect(read(folder)).not.toContain('.md)');
  const { status, stdout } = fix(folder);
  expect(status).toBe(0);
  expect(stdout).toContain('Đã sửa 15 chỗ trong 1 tệp.');
  expect(read(folder)).toBe(original);
  expect(check(folder).diagnostics).toEqual([]);
  rmSync(folder, { recursive: true });
});

test.for([
  ['a number nothing answers', '[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)', 'Quyết định số 999-QĐ/TW'],
  ['another type than the record', '[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)', 'Quy định số 23-QĐ/TW'],
  [
    'another title',
    '[Chỉ thị số 06-CT/TU](06-ct-tu-2016.md) ngày 14/01/2016 của Ban Thường vụ Tỉnh uỷ về “Tăng cường',
    'Chỉ thị số 06-CT/TU ngày 14/01/2016 của Ban Thường vụ Tỉnh uỷ về “Giảm',
  ],
  ['markup among the words', '[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)', '**Quyết định số 23**-QĐ/TW'],
] as const)('not certain, so not written, and said in the report: %s', ([, from, to]) => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, from, to);
  const before = hashFolder(folder);
  const { status, stdout } = fix(folder);
  expect(status).toBe(1);
  expect(stdout).toContain('Đã sửa 0 chỗ trong 0 tệp.');
  expect(stdout).toMatch(/\[citation-(?:unlinked|unknown)\]/);
  expect(hashFolder(folder)).toBe(before);
  rmSync(folder, { recursive: true });
});

test('CR LF, a byte order mark and the mode stay', () => {
  const folder = copyCollection();
  const original = `\ufeff${read(folder).replaceAll('\n', '\r\n')}`;
  writeFileSync(join(folder, DIRECTIVE), original.replace(LINK, WORDS));
  chmodSync(join(folder, DIRECTIVE), 0o640);
  expect(fix(folder).status).toBe(0);
  expect(read(folder)).toBe(original);
  expect(statSync(join(folder, DIRECTIVE)).mode & 0o777).toBe(0o640);
  rmSync(folder, { recursive: true });
});

test('a report for a program stands alone on standard output', () => {
  const folder = spoil();
  const { stdout, stderr } = fix(folder, '--format', 'json');
  expect(JSON.parse(stdout).diagnostics).toEqual([]);
  expect(stderr).toContain('Đã sửa 2 chỗ trong 1 tệp.');
  rmSync(folder, { recursive: true });
});

test('--dry-run prints all that --fix would write, also what is hidden behind a file that cannot be read', () => {
  const folder = spoil();
  replaceIn(folder, RECORD('404-qd-thu-2022'), 'number: 404-QĐ/Th.U', 'number: 404-QÐ/Th.U');
  const before = hashFolder(folder);
  const { stdout } = fix(folder, '--dry-run');
  expect(hashFolder(folder)).toBe(before);
  expect(stdout).toContain('-number: 404-QÐ/Th.U\n+number: 404-QĐ/Th.U');
  expect(stdout).toContain(LINK);
  expect(stdout).toContain('Sẽ sửa 3 chỗ trong 2 tệp; chưa ghi gì.');
  expect(fix(folder).status).toBe(0);
  expect(read(folder)).toBe(readFileSync(join(ROOT, 'content', DIRECTIVE), 'utf8'));
  rmSync(folder, { recursive: true });
});

test('what waits for a list that only a person can mend is said', () => {
  const folder = spoil();
  writeFileSync(join(folder, 'exceptions.yaml'), '- code: citation-unlink\n');
  const before = hashFolder(folder);
  const { status, stderr } = fix(folder);
  expect(status).toBe(1);
  expect(stderr).toContain('chưa sửa gì thêm');
  expect(hashFolder(folder)).toBe(before);
  rmSync(folder, { recursive: true });
});

test('--dry-run alone is a wrong call', () => {
  const { status, stderr } = runNode(['scripts/check.ts', '--dry-run']);
  expect(status).toBe(2);
  expect(stderr).toContain('--dry-run chỉ đi cùng --fix');
});

test('killed at any moment, every file is wholly the old one or wholly the new one', async () => {
  const folder = spoil();
  replaceIn(folder, RECORD('23-qd-tw-2021'), 'number: 23-QĐ/TW', 'number: 23-QÐ/TW');
  replaceIn(folder, RECORD('404-qd-thu-2022'), 'issuer: ban-thuong', 'issuer: Ban-thuong');
  const files = [DIRECTIVE, RECORD('23-qd-tw-2021'), RECORD('404-qd-thu-2022')];
  for (let wait = 150; wait < 520; wait += 12) {
    const copy = `${folder}-${wait}`;
    cpSync(folder, copy, { recursive: true });
    const child = spawn(process.execPath, ['scripts/check.ts', '--fix', '--content', copy], {
      cwd: ROOT,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    setTimeout(() => child.kill('SIGKILL'), wait);
    await ended;
    for (const file of files)
      expect([read(folder, file), read(join(ROOT, 'content'), file)]).toContain(read(copy, file));
    expect(fix(copy).status).toBe(0);
    for (const file of files) expect(read(copy, file)).toBe(read(join(ROOT, 'content'), file));
    expect(readdirSync(join(copy, 'documents/dang')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    rmSync(copy, { recursive: true });
  }
}, 120_000);
