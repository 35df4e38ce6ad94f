/** --watch with real files, saved in every way an editor saves: whatever is saved is checked, as often as it is. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { copyCollection, DIRECTIVE, RECORD } from '../support/collection.ts';
import { ROOT } from '../support/paths.ts';

let child: ChildProcessByStdio<null, Readable, null> | undefined;
afterEach(() => void child?.kill('SIGKILL'));

/** Starts the watch of a folder. @returns what waits until a report says something, and forgets all that was said before it */
async function watch(folder: string): Promise<(words: string) => Promise<void>> {
  let output = '';
  child = spawn(process.execPath, ['scripts/check.ts', '--watch', '--content', folder], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const waitFor = async (words: string): Promise<void> => {
    const deadline = Date.now() + 20_000;
    while (!output.includes(words)) {
      if (Date.now() > deadline) throw new Error(`never said ${words}:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    output = output.slice(output.lastIndexOf(words) + words.length);
  };
  await waitFor('Đang theo dõi');
  return waitFor;
}

const CLEAN = '0 lỗi, 0 cảnh báo.';
const inPlace = (file: string, text: string): void => writeFileSync(file, text);
/** As vim, sed -i and most editors do: a new file under the name of the old one. */
function renamedOver(file: string, text: string): void {
  writeFileSync(`${file}.tmp~`, text);
  renameSync(`${file}.tmp~`, file);
}
function madeAnew(file: string, text: string): void {
  rmSync(file);
  writeFileSync(file, text);
}
/** The folder and all; its name stays. */
function folderMadeAnew(file: string, text: string): void {
  const folder = dirname(file);
  renameSync(folder, `${folder}-2`);
  mkdirSync(folder);
  writeFileSync(file, text);
  rmSync(`${folder}-2`, { recursive: true });
}

test('a file is checked whenever it is saved, however it is saved and however often', async () => {
  const folder = copyCollection();
  const file = join(folder, DIRECTIVE);
  const right = readFileSync(file, 'utf8');
  const waitFor = await watch(folder);
  const saves = [inPlace, renamedOver, inPlace, renamedOver, renamedOver, madeAnew, inPlace, renamedOver, renamedOver];
  for (const [at, save] of saves.entries()) {
    const day = `${at + 1}/8/2021`;
    save(file, right.replace('ngày 30/7/2021', `ngày ${day}`));
    await waitFor(`ở đây ghi ${day}`);
  }
  appendFileSync(file, '\nThêm một đoạn.\n');
  await waitFor('[text-extra]');
  renamedOver(file, right);
  await waitFor(CLEAN);
}, 60_000);

test('a folder that is new is watched, and one that was removed and made again', async () => {
  const folder = copyCollection();
  const waitFor = await watch(folder);
  const record = readFileSync(join(folder, RECORD('33-ct-ttg-2021')), 'utf8');
  const file = join(folder, 'documents/khac/44-ct-ttg-2021.md');
  mkdirSync(dirname(file));
  writeFileSync(file, record.replace('33/CT-TTg', '44/CT-TTg'));
  await waitFor('[file-name]');
  renamedOver(file, record.replace('33/CT-TTg', '45/CT-TTg'));
  await waitFor('phải là “nha-nuoc/45-ct-ttg-2021.md”');
  for (const number of [46, 47, 48]) {
    folderMadeAnew(file, record.replace('33/CT-TTg', `${number}/CT-TTg`));
    await waitFor(`phải là “nha-nuoc/${number}-ct-ttg-2021.md”`);
    inPlace(file, record.replace('33/CT-TTg', `${number}9/CT-TTg`));
    await waitFor(`phải là “nha-nuoc/${number}9-ct-ttg-2021.md”`);
  }
  rmSync(dirname(file), { recursive: true });
  await waitFor(CLEAN);
  writeFileSync(join(folder, 'rules.yaml'), 'severity: sai\n');
  await waitFor('[rules-invalid]');
}, 60_000);

test('of many saves at once the last is told', async () => {
  const folder = copyCollection();
  const file = join(folder, DIRECTIVE);
  const right = readFileSync(file, 'utf8');
  const waitFor = await watch(folder);
  for (let round = 1; round <= 3; round++) {
    for (let at = 0; at < 40; at++) {
      (at % 2 ? inPlace : renamedOver)(file, right.replace('ngày 30/7/2021', `ngày ${1 + (at % 28)}/9/2021`));
      if (at % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 30));
    }
    inPlace(file, right.replace('ngày 30/7/2021', `ngày 0${round}/10/2021`));
    await waitFor(`ở đây ghi ${round}/10/2021`);
  }
  renamedOver(file, right);
  await waitFor(CLEAN);
}, 60_000);

test('the collection moved away and put back', async () => {
  const folder = copyCollection();
  const waitFor = await watch(folder);
  renameSync(folder, `${folder}-away`);
  await waitFor('[collection-missing]');
  renameSync(`${folder}-away`, folder);
  await waitFor(CLEAN);
  expect(child?.exitCode).toBeNull();
  renamedOver(join(folder, 'rules.yaml'), 'severity: sai\n');
  await waitFor('[rules-invalid]');
}, 60_000);
