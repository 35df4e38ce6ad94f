/** Whatever is done to a folder, one thing after another, the checker that takes over says what the whole check says. */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createRandom } from '../../bench/generate/random.ts';
import { generateCollection } from '../../bench/generate.ts';
import { checkCollection } from '../../src/core/check.ts';
import { readCollection } from '../../src/corpus.ts';
import { TODAY } from '../support/collection.ts';
import { TEMPORARY } from '../support/paths.ts';

vi.stubEnv('VIENDAN_CACHE', mkdtempSync(join(TEMPORARY, 'cache-')));
const { openChecker } = await import('../../src/checker/checker.ts');

test.for([1, 2])('a walk of random edits, %i', { timeout: 90_000 }, async (seed) => {
  const random = createRandom(seed, 5);
  const folder = mkdtempSync(join(TEMPORARY, 'generated-'));
  generateCollection(folder, 50, seed);
  const list = (below: string): string[] =>
    readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
  const aDocument = (): string => random.pick(list('documents'));
  const gone: [string, Buffer][] = [];
  const change = (file: string, to: (text: string) => string): void => {
    gone.push([file, readFileSync(file)]);
    writeFileSync(file, to(readFileSync(file, 'utf8')));
  };
  const toOtherSide = (file: string): string =>
    file.includes('/dang/') ? file.replace('/dang/', '/nha-nuoc/') : file.replace('/nha-nuoc/', '/dang/');
  const put =
    (name: string, texts: readonly string[]): (() => void) =>
    () =>
      writeFileSync(join(folder, name), random.pick(texts));
  const edits: (() => void)[] = [
    () =>
      change(aDocument(), (text) => {
        const figures = [...text.matchAll(/\d/g)];
        const { index } = random.pick(figures);
        return `${text.slice(0, index)}${(Number(text[index]) + 1) % 10}${text.slice(index + 1)}`;
      }),
    () => change(random.pick(list('sources')), (text) => `${text}x`),
    () => change(aDocument(), (text) => text.replace('---', '--')),
    () => change(aDocument(), (text) => text.replace(/\[([^\]]*)\]\([^)]*\)/, '$1')),
    () => {
      const file = aDocument();
      gone.push([file, readFileSync(file)]);
      rmSync(file);
    },
    () => {
      // What was changed or taken away comes back.
      const [file, bytes] = gone.splice(random.below(gone.length), 1)[0] ?? [];
      if (file && bytes) writeFileSync(file, bytes);
    },
    () => {
      const file = aDocument();
      if (!existsSync(toOtherSide(file))) renameSync(file, toOtherSide(file));
    },
    () => {
      const file = aDocument();
      if (!existsSync(toOtherSide(file))) copyFileSync(file, toOtherSide(file));
    },
    () => renameSync(aDocument(), join(folder, 'documents', `khac-${random.below(1000)}.md`)),
    () => utimesSync(aDocument(), 1, 1),
    () => writeFileSync(aDocument(), Buffer.from([0xff, 0xfe])),
    put('rules.yaml', [
      'severity: {}\n',
      'severity:\n  date-mismatch: off\n',
      'severity:\n  number-mismatch: warning\n',
      'x',
    ]),
    put('not-held.yaml', ['[]\n', '- number: 1/QĐ-TTg\n  type: Quyết định\n  reason: Thử.\n', '- x\n']),
    () => change(join(folder, 'issuers.yaml'), (text) => text.replace(/name: (.*)\n/, 'name: $1 X\n')),
  ];
  for (let step = 0; step < 45; step++) {
    for (let times = random.below(2); times >= 0; times--) random.pick(edits)();
    const { report } = await openChecker(folder).check({ today: TODAY });
    const whole = checkCollection(readCollection(folder), { today: TODAY });
    expect(JSON.parse(JSON.stringify(report)), `step ${step}`).toEqual(JSON.parse(JSON.stringify(whole)));
  }
  rmSync(folder, { recursive: true });
});
