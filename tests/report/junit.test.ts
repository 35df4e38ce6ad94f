/** JUnit XML, read back by a strict XML parser and by a reader of JUnit that is not ours. */
import fc from 'fast-check';
import { parse, type TestSuites } from 'junit2json';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Report } from '../../src/core/check.ts';
import { printJunit } from '../../src/report/junit.ts';
import { printMessage } from '../../src/strings/diagnostics.ts';
import { check, copyCollection, DIRECTIVE, replaceIn } from '../support/collection.ts';
import { NASTY, problem, reportOf } from './reports.ts';

/** Char of XML 1.0. */
function isInXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return '\t\n\r'.includes(character);
  return code <= 0xd7ff || (code >= 0xe000 && code !== 0xfffe && code !== 0xffff);
}

/** @returns attributes of each element, in order; throws for what is not well-formed XML 1.0 */
function readStrictly(xml: string): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  // As bytes would bring it: what UTF-8 cannot say is replaced on the way.
  parser.write(Buffer.from(xml).toString('utf8')).close();
  return elements;
}

async function read(report: Report) {
  const xml = printJunit(report);
  const elements = readStrictly(xml);
  const suites = (await parse(xml)) as TestSuites;
  const cases = suites.testsuite?.[0]?.testcase ?? [];
  const failures = cases.filter(({ failure }) => failure);
  for (const counted of [suites, suites.testsuite?.[0]]) {
    expect(counted).toMatchObject({ tests: cases.length, failures: failures.length, errors: 0 });
  }
  expect(failures.length).toBe(report.diagnostics.filter(({ severity }) => severity === 'error').length);
  expect(failures.every(({ failure }) => failure?.length === 1)).toBe(true);
  return { elements, cases, failures };
}

test('with no problem there is still a test that passed, and it tells what was checked', async () => {
  const { cases, failures } = await read(reportOf());
  expect(cases).toEqual([
    { name: 'npm run check', classname: 'viendan', 'system-out': [expect.stringMatching(/^Đã kiểm: /)] },
  ]);
  expect(failures).toEqual([]);
});

test('each error is a test that failed; a warning is told and fails nothing', async () => {
  const { cases } = await read(
    reportOf(problem(), problem({ line: 7, endLine: 7 }), problem({ code: 'record-uncited', severity: 'warning' })),
  );
  expect(cases).toHaveLength(4);
  // Readers take two tests of one name for one.
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  const warned = cases.slice(1).filter((item) => item['system-out']);
  expect(warned.map(({ classname }) => classname)).toEqual(['record-uncited']);
  expect(warned[0]?.['system-out']?.[0]).toContain('cảnh báo [record-uncited]');
});

test('a failure says the place and shows the line, as the report for people does', async () => {
  const lineOf = () => 'Theo Quyết định số 1-QĐ/TW & <khác>';
  const suites = (await parse(printJunit(reportOf(problem()), { lineOf }))) as TestSuites;
  expect(suites.testsuite?.[0]?.testcase?.[1]).toMatchObject({
    name: expect.stringMatching(/^content\/documents\/dang\/a\.md:1:6-1:27 Kho không có văn bản nào/),
    classname: 'citation-unknown',
    failure: [
      {
        type: 'citation-unknown',
        inner: expect.stringContaining('  1 | Theo Quyết định số 1-QĐ/TW & <khác>\n    |      ^^^^^'),
      },
    ],
  });
});

test('a real collection with errors', async () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, 'ngày 30/7/2021', 'ngày 30/8/2021');
  const report = check(folder);
  const { cases } = await read(report);
  expect(cases.slice(1).map(({ classname }) => classname)).toEqual(report.diagnostics.map(({ code }) => code));
});

test('names and words that break a careless printer', async () => {
  const { elements } = await read(NASTY);
  const failures = elements.filter(({ name }) => name === 'failure').map(({ attributes }) => attributes.message);
  // Line ends and tabs stay what they are; what XML has no way to say is left out.
  const errors = NASTY.diagnostics.filter(({ severity }) => severity === 'error');
  expect(failures).toEqual(errors.map((error) => Array.from(printMessage(error)).filter(isInXml).join('')));
  const names = elements.flatMap(({ attributes }) => attributes.name ?? []);
  for (const file of ['kho/a, b.md', 'kho/]]>.md', 'kho/dòng␊mới␍.md', 'kho/<thẻ>&amp;.md', 'kho/␛[31mđỏ␇.md'])
    expect(names.some((name) => name.startsWith(`${file}:1:6`))).toBe(true);
});

test('any UTF-16 at all', () => {
  const words = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(words, words, (file, found) => {
      readStrictly(printJunit(reportOf(problem({ file, found })), { lineOf: () => found }));
    }),
  );
});
