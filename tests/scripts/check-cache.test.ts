/** The cache between runs, and --watch: broken, stale, shared or killed, it never changes what is said. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkFolder } from '../../src/checker.ts';
import { check, copyCollection, DIRECTIVE, replaceIn, TODAY } from '../support/collection.ts';
import { ROOT, TEMPORARY } from '../support/paths.ts';
import { runNode } from '../support/run.ts';

const CACHE = mkdtempSync(join(TEMPORARY, 'cache-'));
vi.stubEnv('VIENDAN_CACHE', CACHE);
const { readCache, writeCache } = await import('../../src/check-cache.ts');
const folders: string[] = [];

function copy(): string {
  const folder = copyCollection();
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The cache file written last. */
function newest(before: ReadonlySet<string>): string {
  const [name] = readdirSync(CACHE).filter((file) => !before.has(file));
  if (!name) throw new Error('no cache was written');
  return join(CACHE, name);
}

async function cached(folder: string): Promise<string> {
  const before = new Set(readdirSync(CACHE));
  writeCache(folder, (await checkFolder(folder, null, { today: TODAY })).state);
  return newest(before);
}

test('what was written is read back, for that folder only', async () => {
  const folder = copy();
  const { state } = await checkFolder(folder, null, { today: TODAY });
  writeCache(folder, state);
  expect(readCache(folder)).toEqual(JSON.parse(JSON.stringify(state)));
  expect(readCache(copy())).toBeNull();
  expect(readCache(join(folder, 'no-such-folder'))).toBeNull();
});

test.for([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  [
    'one byte changed',
    (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte))),
  ],
  ['of another version of the checker', (bytes: Buffer) => Buffer.concat([Buffer.from('0'), bytes])],
  ['not JSON', () => Buffer.from('{"documents":')],
] as const)('a cache %s is no cache', async ([, spoil]) => {
  const folder = copy();
  const file = await cached(folder);
  writeFileSync(file, spoil(readFileSync(file)));
  expect(readCache(folder)).toBeNull();
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

test('two runs at once say the same', async () => {
  const folder = copy();
  const outputs = await Promise.all(Array.from({ length: 4 }, () => collect(folder)));
  expect(new Set(outputs).size).toBe(1);
  expect(outputs[0]).toContain('0 lỗi, 0 cảnh báo.');
  expect(readCache(folder)).not.toBeNull();
});

test('killed at any moment, it leaves a whole cache or none', async () => {
  const folder = copy();
  const expected = JSON.stringify(check(folder));
  for (let wait = 150; wait < 420; wait += 9) {
    const child = spawn(process.execPath, ['scripts/check.ts', '--content', folder], { cwd: ROOT, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    setTimeout(() => child.kill('SIGKILL'), wait);
    await ended;
    expect(JSON.stringify((await checkFolder(folder, readCache(folder), { today: TODAY })).report)).toBe(expected);
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
