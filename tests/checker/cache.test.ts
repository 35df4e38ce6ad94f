/** The cache between runs, and --watch: broken, stale, shared or killed, it never changes what is said. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkFolder } from '../../src/checker/check-folder.ts';
import { listCollection } from '../../src/folder.ts';
import { check, copyCollection, DIRECTIVE, RECORD, replaceIn, TODAY } from '../support/collection.ts';
import { ROOT, TEMPORARY } from '../support/paths.ts';
import { runNode } from '../support/run.ts';

const CACHE = mkdtempSync(join(TEMPORARY, 'cache-'));
vi.stubEnv('VIENDAN_CACHE', CACHE);
const { openCache } = await import('../../src/checker/cache.ts');
const { openChecker } = await import('../../src/checker/checker.ts');
const folders: string[] = [];

function copy(): string {
  const folder = copyCollection();
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const FILES = ['report', 'state', 'changes'] as const;

/** The cache files of a folder checked once, and once more after an edit, by name. */
async function cached(folder: string): Promise<Record<string, string>> {
  const before = new Set(readdirSync(CACHE));
  await openChecker(folder).check({ today: TODAY });
  replaceIn(folder, RECORD('29-kl-tu-2021'), 'status: Chưa rõ', "status: 'Chưa rõ'");
  await openChecker(folder).check({ today: TODAY });
  const names = readdirSync(CACHE).filter((name) => !before.has(name));
  return Object.fromEntries(
    FILES.map((kind) => [kind, join(CACHE, names.find((name) => name.includes(`.${kind}.`)) ?? '')]),
  );
}

test('what was written is read back, for that folder only', async () => {
  const folder = copy();
  const run = await checkFolder(folder, null, { today: TODAY });
  openCache(folder).write({ folder: listCollection(folder), ...run });
  expect(openCache(folder).readState()).toEqual(run.state);
  expect(openCache(copy()).readState()).toBeNull();
  expect(openCache(join(folder, 'no-such-folder')).readState()).toBeNull();
});

test('a small edit is written apart, and read back with the rest', async () => {
  const folder = copy();
  const files = await cached(folder);
  const state = readFileSync(files.state as string);
  replaceIn(folder, RECORD('29-kl-tu-2021'), "status: 'Chưa rõ'", 'status: "Chưa rõ"');
  await openChecker(folder).check({ today: TODAY });
  expect(readFileSync(files.state as string).equals(state)).toBe(true);
  const { state: whole } = await checkFolder(folder, null, { today: TODAY });
  expect(openCache(folder).readState()?.documents).toEqual(whole.documents);
});

test('changes of another state than the one on disk are none: a run was killed between the two, or two ran at once', async () => {
  const folder = copy();
  const files = await cached(folder);
  const changes = readFileSync(files.changes as string);
  // Written whole again, by a run that had read nothing.
  const run = await checkFolder(folder, null, { today: TODAY });
  replaceIn(folder, RECORD('29-kl-tu-2021'), "status: 'Chưa rõ'", 'status: "Chưa rõ"');
  const later = await checkFolder(folder, run.state, { today: TODAY });
  openCache(folder).write({ folder: listCollection(folder), ...later });
  writeFileSync(files.changes as string, changes);
  expect(openCache(folder).readState()).toEqual(later.state);
});

const SPOILED = [
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  [
    'one byte changed',
    (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte))),
  ],
  ['of another version of the checker', (bytes: Buffer) => Buffer.concat([Buffer.from('0'), bytes])],
  ['not JSON', () => Buffer.from('{"documents":')],
] as const;

test.for(SPOILED.flatMap(([how, spoil]) => FILES.map((kind) => [how, kind, spoil] as const)))(
  'a cache %s (%s) is no cache',
  async ([, kind, spoil]) => {
    const folder = copy();
    const file = (await cached(folder))[kind] as string;
    replaceIn(folder, DIRECTIVE, 'ngày 30/7/2021', 'ngày 30/8/2021');
    writeFileSync(file, spoil(readFileSync(file)));
    const cache = openCache(folder);
    if (kind === 'report') expect(cache.findReport(listCollection(folder), TODAY)).toBeNull();
    if (kind === 'state') expect(cache.readState()).toBeNull();
    expect((await openChecker(folder).check({ today: TODAY })).report).toEqual(
      JSON.parse(JSON.stringify(check(folder))),
    );
  },
);

test('the report is taken as it was only where nothing has changed, and its day is today', async () => {
  const folder = copy();
  await openChecker(folder).check({ today: TODAY });
  const find = (today = TODAY) => openCache(folder).findReport(listCollection(folder), today);
  // The times of inodes cannot be set: the copy is trusted only when it has settled.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  await openChecker(folder).check({ today: TODAY });
  expect(find()).toEqual(JSON.parse(JSON.stringify(check(folder))));
  expect(find('2026-12-02')).toBeNull();
  writeFileSync(join(folder, 'rules.yaml'), 'severity: {}\n');
  expect(find()).toBeNull();
  rmSync(join(folder, 'rules.yaml'));
  expect(find()).not.toBeNull();
  rmSync(join(folder, RECORD('114-kl-tw-2015')));
  expect(find()).toBeNull();
});

test('the command says the same with and without it, and after an edit', () => {
  const folder = copy();
  const run = () => runNode(['scripts/check.ts', '--content', folder, '--format', 'json']);
  const cold = run();
  expect(run().stdout).toBe(cold.stdout);
  replaceIn(folder, DIRECTIVE, 'ngày 30/7/2021', 'ngày 30/8/2021');
  const edited = run();
  expect(edited.status).toBe(1);
  expect(JSON.parse(edited.stdout).diagnostics.map(({ code }: { code: string }) => code)).toEqual(
    check(folder).diagnostics.map(({ code }) => code),
  );
  expect(run().stdout).toBe(edited.stdout);
});

test.for([
  ['a folder that cannot be made', [], { VIENDAN_CACHE: '/dev/null/cache' }],
  ['nor below one that is no folder of a disk', [], { VIENDAN_CACHE: '/proc/khong-co/cache' }],
  ['a disk that is full', ['sh', '-c', 'ulimit -f 0; exec "$0" "$@"'], {}],
] as const)('where no cache can be written the same is said: %s', ([, before, env]) => {
  const folder = copy();
  replaceIn(folder, DIRECTIVE, 'ngày 30/7/2021', 'ngày 30/8/2021');
  const args = [process.execPath, 'scripts/check.ts', '--content', folder];
  const [command = '', ...rest] = [...before, ...args];
  const { status, stdout, stderr } = spawnSync(command, rest, {
    cwd: ROOT,
    env: { ...process.env, VIENDAN_CACHE: join(CACHE, 'none'), ...env },
    encoding: 'utf8',
  });
  expect(stdout).toContain('[date-mismatch]');
  expect(stdout).toBe(runNode(['scripts/check.ts', '--content', folder]).stdout);
  expect(stderr).toBe('');
  expect(status).toBe(1);
});

test('two runs at once say the same', async () => {
  const folder = copy();
  const outputs = await Promise.all(Array.from({ length: 4 }, () => collect(folder)));
  expect(new Set(outputs).size).toBe(1);
  expect(outputs[0]).toContain('0 lỗi, 0 cảnh báo.');
  expect(openCache(folder).readState()).not.toBeNull();
});

test('killed at any moment, it leaves a whole cache or none', async () => {
  const folder = copy();
  const expected = JSON.stringify(check(folder));
  for (let wait = 150; wait < 420; wait += 9) {
    const child = spawn(process.execPath, ['scripts/check.ts', '--content', folder], { cwd: ROOT, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    setTimeout(() => child.kill('SIGKILL'), wait);
    await ended;
    expect(JSON.stringify((await openChecker(folder).check({ today: TODAY })).report)).toBe(expected);
  }
}, 60_000);

test('--watch: a saved file is checked again, with what depends on it', async () => {
  const folder = copy();
  const child = spawn(process.execPath, ['scripts/check.ts', '--watch', '--content', folder], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const waitFor = async (words: string): Promise<void> => {
    const deadline = Date.now() + 20_000;
    while (!output.includes(words)) {
      if (Date.now() > deadline) throw new Error(`never said ${words}:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    output = '';
  };
  try {
    await waitFor('Đang theo dõi');
    replaceIn(folder, DIRECTIVE, 'ngày 30/7/2021', 'ngày 30/8/2021');
    await waitFor('[date-mismatch]');
    replaceIn(folder, DIRECTIVE, 'ngày 30/8/2021', 'ngày 30/7/2021');
    await waitFor('0 lỗi, 0 cảnh báo.');
  } finally {
    child.kill('SIGKILL');
  }
});

function collect(folder: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/check.ts', '--content', folder], { cwd: ROOT });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.once('close', () => resolve(output));
  });
}
