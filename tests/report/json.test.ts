/** JSON against the schema this project publishes. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { Report } from '../../src/core/check.ts';
import { printJson } from '../../src/report/json.ts';
import { EDITS } from '../core/edits.ts';
import { check, copyCollection, RECORD } from '../support/collection.ts';
import { ROOT } from '../support/paths.ts';
import { NASTY, reportOf } from './reports.ts';

const schema = JSON.parse(readFileSync(`${ROOT}docs/report.schema.json`, 'utf8'));
const isReport = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

function read(report: Report) {
  const json = JSON.parse(printJson(report));
  expect(isReport(json), JSON.stringify(isReport.errors)).toBe(true);
  return json;
}

test('the schema refuses what is no report', () => {
  expect(isReport({ diagnostics: [] })).toBe(false);
  expect(isReport({ ...JSON.parse(printJson(reportOf())), more: 1 })).toBe(false);
  const [row] = JSON.parse(printJson(NASTY)).diagnostics;
  const { summary } = JSON.parse(printJson(NASTY));
  expect(isReport({ diagnostics: [row], exceptions: [], summary })).toBe(true);
  for (const spoilt of [{ line: 0 }, { severity: 'fatal' }, { fix: {} }, { message: '' }, { found: undefined }])
    expect(isReport({ diagnostics: [JSON.parse(JSON.stringify({ ...row, ...spoilt }))], summary })).toBe(false);
});

test('a clean collection', () => {
  expect(read(check(copyCollection()))).toMatchObject({ diagnostics: [], summary: { documents: 16 } });
});

test.for(EDITS)('after: $name', ({ edit }) => {
  const folder = copyCollection();
  edit(folder);
  const report = check(folder);
  expect(read(report).diagnostics).toHaveLength(report.diagnostics.length);
  rmSync(folder, { recursive: true });
});

test('a file of no characters', () => {
  const folder = copyCollection();
  writeFileSync(join(folder, RECORD('33-ct-ttg-2021')), '');
  writeFileSync(join(folder, 'issuers.yaml'), '');
  expect(read(check(folder)).diagnostics[0]).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1, fix: null });
});

test('names and words that break a careless printer come through as they are', () => {
  const { diagnostics } = read(NASTY);
  const facts = NASTY.diagnostics.map(({ file, found, fix }) => ({ file, found, fix: fix ?? null }));
  expect(diagnostics).toMatchObject(facts);
});
