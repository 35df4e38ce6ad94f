/** Replacing a file: whole or not at all, never through a link, never over what was written meanwhile. */
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeLeftovers, replaceFile } from '../../scripts/replace-file.ts';
import { TEMPORARY } from '../support/paths.ts';

const IS_ROOT = process.getuid?.() === 0;

function makeFolder(text = 'cũ\n'): { root: string; file: string; read: () => string } {
  const root = mkdtempSync(join(TEMPORARY, 'replace-'));
  mkdirSync(join(root, 'dang'));
  const file = join(root, 'dang', 'a.md');
  writeFileSync(file, text);
  return { root, file, read: () => readFileSync(file, 'utf8') };
}

test('the text changes; mode, byte order mark and line ends stay; nothing is left beside it', () => {
  const { root, file, read } = makeFolder('\ufeffmột\r\nhai\r\n');
  chmodSync(file, 0o640);
  expect(replaceFile(root, file, 'một\r\nhai\r\n', 'một\r\nba\r\n')).toBeNull();
  expect(read()).toBe('\ufeffmột\r\nba\r\n');
  expect(lstatSync(file).mode & 0o7777).toBe(0o640);
  expect(readdirSync(join(root, 'dang'))).toEqual(['a.md']);
});

test.runIf(IS_ROOT)('a file of another owner stays theirs', () => {
  const { root, file } = makeFolder();
  chownSync(file, 65534, 65534);
  expect(replaceFile(root, file, 'cũ\n', 'mới\n')).toBeNull();
  expect(lstatSync(file)).toMatchObject({ uid: 65534, gid: 65534 });
});

test.for([
  ['written anew', (file: string) => writeFileSync(file, 'khác\n'), 'changed', 'khác\n'],
  ['a line end changed', (file: string) => writeFileSync(file, 'cũ\r\n'), 'changed', 'cũ\r\n'],
  ['cut off', (file: string) => writeFileSync(file, ''), 'changed', ''],
  ['gone', (file: string) => unlinkSync(file), 'ENOENT', null],
] as const)('changed since it was read, so left alone: %s', ([, change, code, left]) => {
  const { root, file, read } = makeFolder();
  change(file);
  expect(replaceFile(root, file, 'cũ\n', 'mới\n')).toBe(code);
  if (left !== null) expect(read()).toBe(left);
  expect(readdirSync(join(root, 'dang'))).toEqual(left === null ? [] : ['a.md']);
});

test('never through a link: the file', () => {
  const { root, file } = makeFolder();
  const outside = makeFolder();
  unlinkSync(file);
  symlinkSync(outside.file, file);
  expect(replaceFile(root, file, 'cũ\n', 'mới\n')).toBe('symlink');
  expect(outside.read()).toBe('cũ\n');
  expect(lstatSync(file).isSymbolicLink()).toBe(true);
});

test('never through a link: the folder, whether it leads out or back in', () => {
  const { root } = makeFolder();
  const outside = makeFolder();
  symlinkSync(join(outside.root, 'dang'), join(root, 'ngoai'));
  symlinkSync('dang', join(root, 'trong'));
  for (const name of ['ngoai', 'trong'])
    expect(replaceFile(root, join(root, name, 'a.md'), 'cũ\n', 'mới\n')).toBe('symlink');
  expect(outside.read()).toBe('cũ\n');
  expect(readdirSync(join(outside.root, 'dang'))).toEqual(['a.md']);
});

test('never outside the folder', () => {
  const { root } = makeFolder();
  const outside = makeFolder();
  symlinkSync(outside.root, join(root, 'x'));
  expect(replaceFile(root, join(root, 'x', '..', 'x', 'dang', 'a.md'), 'cũ\n', 'mới\n')).toBe('symlink');
  expect(outside.read()).toBe('cũ\n');
});

test('the folder a person names may itself be a link', () => {
  const { root, read } = makeFolder();
  const link = `${root}-link`;
  symlinkSync(root, link);
  expect(replaceFile(link, join(link, 'dang', 'a.md'), 'cũ\n', 'mới\n')).toBeNull();
  expect(read()).toBe('mới\n');
});

test('what a killed run has left is removed, and nothing that only resembles it', () => {
  const { root } = makeFolder();
  const outside = makeFolder();
  const left = '.viendan-0123456789abcdef.tmp';
  for (const folder of [root, join(root, 'dang'), join(outside.root, 'dang')]) writeFileSync(join(folder, left), 'nửa');
  const kept = ['.viendan-0123.tmp', `x${left}`, '.viendan-0123456789abcdef.tmp.md', '.tmp'];
  for (const name of kept) writeFileSync(join(root, name), '');
  symlinkSync(join(outside.root, 'dang'), join(root, 'ngoai'));
  mkdirSync(join(root, 'sau', left), { recursive: true });
  expect(removeLeftovers(root)).toEqual([]);
  expect(readdirSync(root).sort()).toEqual([...kept, 'dang', 'ngoai', 'sau'].sort());
  expect(readdirSync(join(root, 'dang'))).toEqual(['a.md']);
  expect(readdirSync(join(root, 'sau'))).toEqual([left]);
  expect(readdirSync(join(outside.root, 'dang'))).toContain(left);
});

test('a folder that is a link is not cleaned', () => {
  const { root } = makeFolder();
  const left = join(root, '.viendan-0123456789abcdef.tmp');
  writeFileSync(left, '');
  symlinkSync(root, `${root}-link`);
  expect(removeLeftovers(`${root}-link`)).toEqual([]);
  expect(lstatSync(left).isFile()).toBe(true);
});
