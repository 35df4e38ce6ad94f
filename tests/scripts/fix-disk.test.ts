/** `--fix` on disks that refuse: it says which file and why, ends with 1, and leaves every byte and no temporary file. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyCollection, DIRECTIVE, RECORD, replaceIn } from '../support/collection.ts';
import { ROOT, TEMPORARY } from '../support/paths.ts';
import { hashFolder, runAsUser, runNode, STACK } from '../support/run.ts';

const IS_POSIX = process.platform !== 'win32';
const LINK = '[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)';
const RECORD_23 = RECORD('23-qd-tw-2021');
const inContent = (file: string) => readFileSync(join(ROOT, 'content', file), 'utf8');

/** A collection with something to fix in the directive, which is long, and in a record, which is short. */
function spoil(): string {
  const folder = copyCollection();
  chmodSync(folder, 0o755);
  replaceIn(folder, DIRECTIVE, LINK, 'Quyết định số 404-QĐ/Th.U');
  replaceIn(folder, RECORD_23, 'number: 23-QĐ/TW', 'number: 23-QÐ/TW');
  return folder;
}

const fix = (folder: string, ...more: string[]) => ['scripts/check.ts', '--fix', '--content', folder, ...more];
/** Root may write anywhere: what is read-only must be tried as another. */
const runAsNobody = (folder: string) => runAsUser(fix(folder));
const readNames = (folder: string) => readdirSync(join(folder, 'documents'), { recursive: true }).map(String).sort();
const REFUSED = (file: string, why: string) => `Không ghi được ${file}: ${why}. Tệp vẫn như cũ.\n`;
const NO_LEAVE = 'không có quyền ghi tệp hoặc thư mục này';

test.runIf(IS_POSIX)('a folder that may not be written to', () => {
  const folder = spoil();
  chmodSync(join(folder, 'documents/dang'), 0o555);
  const before = hashFolder(folder);
  const { status, stdout, stderr } = runAsNobody(folder);
  expect(status).toBe(1);
  expect(stderr).toContain(REFUSED(join(folder, DIRECTIVE), NO_LEAVE));
  expect(stderr).toContain(REFUSED(join(folder, RECORD_23), NO_LEAVE));
  expect(stderr).not.toMatch(STACK);
  expect(stdout).toContain('Đã sửa 0 chỗ trong 0 tệp.');
  expect(hashFolder(folder)).toBe(before);
  chmodSync(join(folder, 'documents/dang'), 0o755);
  rmSync(folder, { recursive: true });
});

test.runIf(IS_POSIX)('a file that may not be written to, in a folder that may: the others are written', () => {
  const folder = spoil();
  chmodSync(join(folder, 'documents/dang'), 0o777);
  for (const name of readdirSync(join(folder, 'documents/dang')))
    chmodSync(join(folder, 'documents/dang', name), 0o666);
  chmodSync(join(folder, DIRECTIVE), 0o444);
  const [before, names] = [readFileSync(join(folder, DIRECTIVE)), readNames(folder)];
  const { status, stdout, stderr } = runAsNobody(folder);
  expect(status).toBe(1);
  expect(stderr).toBe(REFUSED(join(folder, DIRECTIVE), NO_LEAVE));
  expect(stdout).toContain('Đã sửa 1 chỗ trong 1 tệp.');
  expect(readFileSync(join(folder, DIRECTIVE))).toEqual(before);
  expect(statSync(join(folder, DIRECTIVE)).mode & 0o777).toBe(0o444);
  expect(readFileSync(join(folder, RECORD_23), 'utf8')).toBe(inContent(RECORD_23));
  expect(readNames(folder)).toEqual(names);
  rmSync(folder, { recursive: true });
});

test.runIf(process.getuid?.() === 0)('root leaves a file that nobody may write as it is', () => {
  const folder = spoil();
  chmodSync(join(folder, DIRECTIVE), 0o444);
  const before = readFileSync(join(folder, DIRECTIVE));
  const { status, stderr } = runNode(fix(folder));
  expect(status).toBe(1);
  expect(stderr).toBe(REFUSED(join(folder, DIRECTIVE), NO_LEAVE));
  expect(readFileSync(join(folder, DIRECTIVE))).toEqual(before);
  rmSync(folder, { recursive: true });
});

/** Runs a shell's words, in which "$@" is the command; what it says on the way is given back. */
function runShell(words: string, folder: string, wrap: string[] = []) {
  const command = [...wrap, 'sh', '-c', words, 'sh', process.execPath, ...fix(folder)];
  const env = { ...process.env, NO_COLOR: '1', VIENDAN_CACHE: join(TEMPORARY, 'cache-of-full-disk') };
  return spawnSync(command[0] as string, command.slice(1), { cwd: ROOT, encoding: 'utf8', env });
}

test.runIf(IS_POSIX)('no file may grow past a size: the one that would is as it was', () => {
  const folder = spoil();
  const [before, names] = [readFileSync(join(folder, DIRECTIVE)), readNames(folder)];
  // In blocks of 512 bytes, or of 1024 where the shell counts so: more than a record has, less than the directive.
  const { status, stderr } = runShell('ulimit -f 8; exec "$@"', folder);
  expect(status).toBe(1);
  expect(stderr).toBe(REFUSED(join(folder, DIRECTIVE), 'tệp lớn quá cỡ được phép ghi'));
  expect(readFileSync(join(folder, DIRECTIVE))).toEqual(before);
  expect(readFileSync(join(folder, RECORD_23), 'utf8')).toBe(inContent(RECORD_23));
  expect(readNames(folder)).toEqual(names);
  rmSync(folder, { recursive: true });
});

/** A disk of its own that is gone with the process: only where this process may make one. */
const UNSHARE = ['unshare', '-m'];
const MAY_MOUNT =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', TEMPORARY]).status === 0;

test.runIf(MAY_MOUNT)('a full disk', () => {
  const folder = spoil();
  const disk = mkdtempSync(join(TEMPORARY, 'disk-'));
  const there = join(disk, 'content');
  // Filled to the last byte; the state before and after, and what lies there, are said from inside.
  const words = `
    mount -t tmpfs -o size=400k tmpfs "${disk}" && cp -r "${folder}" "${there}" || exit 99
    cat /dev/zero > "${disk}/day" 2>/dev/null
    state() { find "${there}" -type f | sort | xargs sha256sum; }
    before=$(state)
    "$@"; status=$?
    [ "$before" = "$(state)" ] && echo SAME
    rm "${disk}/day"; "$@" >/dev/null 2>&1 && diff -r "${there}" "${join(ROOT, 'content')}" && echo MENDED
    exit $status`;
  const { status, stdout, stderr } = runShell(words, there, UNSHARE);
  expect(stderr).toBe(
    [DIRECTIVE, RECORD_23]
      .map((file) => REFUSED(join(there, file), 'đĩa đã đầy'))
      .sort()
      .join(''),
  );
  expect(status).toBe(1);
  expect(stdout).toContain('SAME');
  expect(stdout).toContain('MENDED');
  rmSync(folder, { recursive: true });
});

test.runIf(IS_POSIX)('never through a link out of the collection: a list', () => {
  const folder = copyCollection();
  const outside = join(mkdtempSync(join(TEMPORARY, 'outside-')), 'issuers.yaml');
  renameSync(join(folder, 'issuers.yaml'), outside);
  symlinkSync(outside, join(folder, 'issuers.yaml'));
  writeFileSync(outside, readFileSync(outside, 'utf8').replace('system: party', 'system: Party'));
  const before = readFileSync(outside);
  for (const more of [[], ['--dry-run']]) {
    const { status, stderr } = runNode(fix(folder, ...more));
    expect(status).toBe(1);
    expect(stderr).toContain(
      `Không ghi được ${join(folder, 'issuers.yaml')}: trên đường tới tệp có liên kết tượng trưng`,
    );
    expect(readFileSync(outside)).toEqual(before);
  }
  rmSync(folder, { recursive: true });
});

test.runIf(IS_POSIX)('never through a link out of the collection: a document, a folder', () => {
  const folder = copyCollection();
  const outside = spoil();
  rmSync(join(folder, DIRECTIVE));
  symlinkSync(join(outside, DIRECTIVE), join(folder, DIRECTIVE));
  symlinkSync(join(outside, 'documents/dang'), join(folder, 'documents/ngoai'));
  const before = hashFolder(outside);
  expect(runNode(fix(folder)).status).toBe(1);
  expect(hashFolder(outside)).toBe(before);
  rmSync(folder, { recursive: true });
});

test('what a killed run has left beside a list is removed too, and nothing below what is not ours', () => {
  const folder = spoil();
  const left = '.viendan-0123456789abcdef.tmp';
  mkdirSync(join(folder, 'khac'));
  for (const name of [left, join('documents', left), join('khac', left)]) writeFileSync(join(folder, name), 'nửa');
  expect(runNode(fix(folder)).status).toBe(0);
  expect([left, join('documents', left), join('khac', left)].map((name) => existsSync(join(folder, name)))).toEqual([
    false,
    false,
    true,
  ]);
  rmSync(folder, { recursive: true });
});
