/** SARIF against the schema of OASIS, and what the schema cannot see. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Report } from '../../src/core/check.ts';
import { DIAGNOSTICS } from '../../src/core/diagnostic.ts';
import { applyFixes } from '../../src/core/fixes.ts';
import { buildLineStarts } from '../../src/core/position.ts';
import { printSarif } from '../../src/report/sarif.ts';
import { EDITS } from '../core/edits.ts';
import { check, copyCollection, DIRECTIVE, RECORD, replaceIn } from '../support/collection.ts';
import { ROOT } from '../support/paths.ts';
import { NASTY, NASTY_FILES, problem, reportOf } from './reports.ts';

const schema = JSON.parse(readFileSync(`${ROOT}tests/fixtures/sarif/sarif-schema-2.1.0.json`, 'utf8'));
// Here and there the schema leaves a type to be understood, which ajv's strict mode forbids.
const ajv = new Ajv04({ strict: false, allErrors: true });
addFormats(ajv);
const isSarif = ajv.compile(schema);

function read(report: Report) {
  const log = JSON.parse(printSarif(report));
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  return log.runs[0];
}

test('the schema refuses what is no log', () => {
  expect(isSarif({ version: '2.1.0' })).toBe(false);
  expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{}] }] })).toBe(false);
  const log = JSON.parse(printSarif(reportOf(problem())));
  log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'a b';
  expect(isSarif(log)).toBe(false);
});

test('a clean collection', () => {
  expect(read(check(copyCollection()))).toMatchObject({ results: [], columnKind: 'utf16CodeUnits' });
});

test.for(EDITS)('after: $name', ({ edit }) => {
  const folder = copyCollection();
  edit(folder);
  const report = check(folder);
  const codes = read(report).results.map(({ ruleId }: { ruleId: string }) => ruleId);
  expect(codes).toEqual(report.diagnostics.map(({ code }) => code));
  rmSync(folder, { recursive: true });
});

test('a file of no characters: the result still has a line', () => {
  const folder = copyCollection();
  writeFileSync(join(folder, RECORD('33-ct-ttg-2021')), '');
  const [result] = read(check(folder)).results;
  expect(result.locations[0].physicalLocation.region).toEqual({
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
  });
});

test('names and words that break a careless printer', () => {
  expect(read(NASTY).results).toHaveLength(NASTY.diagnostics.length);
});

test('every code is a rule with words of its own, and every result points at its rule and its lines', () => {
  const { tool, results } = read(NASTY);
  const { rules } = tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(DIAGNOSTICS));
  expect(new Set(rules.map((rule: { shortDescription: { text: string } }) => rule.shortDescription.text)).size).toBe(
    rules.length,
  );
  for (const { shortDescription, fullDescription, help } of rules)
    for (const { text } of [shortDescription, fullDescription, help]) expect(text).toMatch(/[^.]\.$/);
  for (const { ruleId, ruleIndex, locations } of results) {
    expect(rules[ruleIndex].id).toBe(ruleId);
    expect(locations[0].physicalLocation.region).toMatchObject({ startLine: 1, startColumn: 6 });
  }
  expect(results.map(({ level }: { level: string }) => level)).toContain('note');
});

test.for([...NASTY_FILES])('the address of %j is a URI reference that leads back to it', (file) => {
  const [result] = read(reportOf(problem({ file }))).results;
  const { uri } = result.locations[0].physicalLocation.artifactLocation;
  expect(uri).toMatch(/^(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-F]{2})*$/);
  // Resolved as a tool would, from the root of a repository.
  const path = decodeURIComponent(new URL(uri, 'file:///x/y/').pathname);
  const whole = file.replace(/\p{Cs}/gu, '\ufffd');
  expect(path).toBe(file.startsWith('/') ? whole : file.startsWith('../') ? `/x/${whole.slice(3)}` : `/x/y/${whole}`);
});

test('a message is no format string and holds no link', () => {
  const [result] = read(reportOf(problem({ found: '{0} [chữ](1)' }))).results;
  expect(result.message.text).toContain('“{{0}} [chữ\\](1)”');
});

test('a problem keeps its fingerprint when lines above it come or go, and shares it with none of its file', () => {
  const print = (...lines: number[]) =>
    read(reportOf(...lines.map((line) => problem({ line, endLine: line })))).results.map(
      ({ partialFingerprints }: { partialFingerprints: object }) => partialFingerprints,
    );
  expect(print(1, 9)).toEqual(print(4, 12));
  expect(print(1)).toEqual(print(1, 9).slice(0, 1));
  expect(new Set(print(1, 5, 9).map((value: object) => JSON.stringify(value))).size).toBe(3);
  const other = read(reportOf(problem({ found: 'Quyết định số 2-QĐ/TW' }))).results[0].partialFingerprints;
  expect([other]).not.toEqual(print(1));
});

test('a fix, made where its lines and columns say, is the fix the checker means', () => {
  const folder = copyCollection();
  const original = readFileSync(`${folder}/${DIRECTIVE}`, 'utf8');
  replaceIn(folder, DIRECTIVE, '[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)', 'Quyết định số 404-QĐ/Th.U');
  replaceIn(folder, DIRECTIVE, '](29-kl-tu-2021.md)', '](29-kl-tu-2022.md)');
  const text = readFileSync(`${folder}/${DIRECTIVE}`, 'utf8');
  const report = check(folder);
  expect(
    applyFixes(
      text,
      report.diagnostics.flatMap(({ fix }) => fix ?? []),
    ),
  ).toBe(original);
  const starts = buildLineStarts(text);
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  const replacements = read(report).results.map((result: never) => toReplacement(result));
  expect(
    applyFixes(
      text,
      replacements.map(({ deletedRegion: region, insertedContent }: Replacement) => ({
        start: offset(region.startLine, region.startColumn),
        end: offset(region.endLine, region.endColumn),
        text: insertedContent.text,
      })),
    ),
  ).toBe(original);
});

interface Replacement {
  deletedRegion: { startLine: number; startColumn: number; endLine: number; endColumn: number };
  insertedContent: { text: string };
}

function toReplacement(result: { fixes: { artifactChanges: { replacements: Replacement[] }[] }[] }) {
  return result.fixes[0]?.artifactChanges[0]?.replacements[0];
}
