/** `npm run check -- --fix` as a command: certain edits, whole files, a second run that changes nothing. */
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyCollection, DIRECTIVE, replaceIn } from '../support/collection.ts';
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

test('--dry-run alone is a wrong call', () => {
  const { status, stderr } = runNode(['scripts/check.ts', '--dry-run']);
  expect(status).toBe(2);
  expect(stderr).toContain('--dry-run chỉ đi cùng --fix');
});

test('killed at any moment, every file is wholly the old one or wholly the new one', async () => {
  const folder = spoil();
  const [old, mended] = [readFileSync(join(folder, DIRECTIVE)), readFileSync(join(ROOT, 'content', DIRECTIVE))];
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
    const left = readFileSync(join(copy, DIRECTIVE));
    expect(left.equals(old) || left.equals(mended)).toBe(true);
    expect(runNode(['scripts/check.ts', '--fix', '--content', copy]).status).toBe(0);
    expect(readFileSync(join(copy, DIRECTIVE))).toEqual(mended);
    expect(readdirSync(join(copy, 'documents/dang')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    rmSync(copy, { recursive: true });
  }
}, 120_000);
