/** The generated collection: clean, read as its own truth says, the same for the same seed, and made without any of src. */
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TrueCitation } from '../../bench/generate/document.ts';
import { type Generated, generateCollection } from '../../bench/generate.ts';
import { checkCollection } from '../../src/core/check.ts';
import type { Collection } from '../../src/core/collection.ts';
import { type JudgedDocument, judgeCollection } from '../../src/core/judge.ts';
import { readCollection } from '../../src/corpus.ts';
import { TODAY } from '../support/collection.ts';
import { ROOT, TEMPORARY } from '../support/paths.ts';
import { WRITTEN_FORMS } from '../support/written-forms.ts';

const COUNT = 200;
const SEED = 3;

let folder: string;
let generated: Generated;
let collection: Collection;
let truth: Map<string, TrueCitation[]>;

beforeAll(() => {
  folder = mkdtempSync(join(TEMPORARY, 'generated-'));
  generated = generateCollection(folder, COUNT, SEED);
  collection = readCollection(folder);
  truth = readTruth(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

function readTruth(dir: string): Map<string, TrueCitation[]> {
  const lines = readFileSync(join(dir, 'truth.jsonl'), 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const { file, citations } = JSON.parse(line) as { file: string; citations: TrueCitation[] };
      return [file, citations];
    }),
  );
}

/** What the recogniser says, in the terms of the truth; where the truth leaves the body open, so does this. */
function toFound({ citations }: JudgedDocument, expected: readonly TrueCitation[]): TrueCitation[] {
  return citations
    .filter(({ citation }) => citation.kind === 'numbered')
    .map(({ citation: { text, type, date, issuer }, resolution }, at) => ({
      text,
      target: 'slug' in resolution ? resolution.slug : resolution.kind,
      type,
      date,
      ...(expected[at] && !('issuer' in expected[at]) ? {} : { issuer }),
    }));
}

function readAll(dir: string): Record<string, string> {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(dir.length), readFileSync(file, 'utf8')];
    }),
  );
}

test('the checker finds nothing wrong, and resolves as many citations as were written', () => {
  const { diagnostics, summary } = checkCollection(collection, { today: TODAY });
  expect(diagnostics).toEqual([]);
  expect(summary).toMatchObject({ documents: COUNT, citations: generated.citations, resolved: generated.citations });
  expect([...truth.values()].flat()).toHaveLength(generated.citations);
  expect(generated.citations / COUNT).toBeGreaterThan(10);
  expect(summary.recordsOnly).toBeGreaterThan(0);
});

test('every citation is read as it was meant: words, document, type, date, body', () => {
  const { documents } = judgeCollection(collection);
  expect(documents).toHaveLength(truth.size);
  for (const document of documents) {
    const expected = truth.get(`documents/${document.path}`);
    expect(toFound(document, expected ?? []), document.path).toEqual(expected);
  }
});

test('a document cites only what was issued on an earlier day', () => {
  const dates = new Map(collection.documents.map(({ document }) => [document.slug, document.issuedOn ?? '']));
  for (const { document, path } of collection.documents)
    for (const { target } of truth.get(`documents/${path}`) ?? [])
      expect((dates.get(target) as string) < (document.issuedOn as string), `${path} → ${target}`).toBe(true);
});

test.for(WRITTEN_FORMS)('written with: %s', ([, pattern]) => {
  expect([...truth.values()].flat().some(({ text }) => pattern.test(text))).toBe(true);
});

test('the same seed gives the same bytes, another seed others', () => {
  const again = mkdtempSync(join(TEMPORARY, 'generated-'));
  const other = mkdtempSync(join(TEMPORARY, 'generated-'));
  generateCollection(again, COUNT, SEED);
  generateCollection(other, COUNT, SEED + 1);
  expect(readAll(again)).toEqual(readAll(folder));
  expect(Object.keys(readAll(other))).not.toEqual(Object.keys(readAll(folder)));
  for (const dir of [again, other]) rmSync(dir, { recursive: true });
});

test.for([1, 2, 7])('a collection of %d is clean too', (count) => {
  const dir = mkdtempSync(join(TEMPORARY, 'generated-'));
  generateCollection(dir, count, SEED);
  expect(checkCollection(readCollection(dir), { today: TODAY }).diagnostics).toEqual([]);
  rmSync(dir, { recursive: true });
});

test('the generator knows nothing of src', () => {
  const files = globSync('bench/{generate.ts,generate/*.ts}', { cwd: ROOT });
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(readFileSync(join(ROOT, file), 'utf8'), file).not.toMatch(/from '[^']*src\//);
});
