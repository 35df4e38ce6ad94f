/** The table of rules: every example breaks its own rule, and what stands beside it as right does not. */
import { readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIAGNOSTICS, type DiagnosticCode } from '../../src/core/diagnostic.ts';
import { findNearestRules, STRUCTURAL } from '../../src/core/rules.ts';
import { printMessage } from '../../src/strings/diagnostics.ts';
import { printRulesPage } from '../../src/strings/explain.ts';
import { RULE_TEXTS } from '../../src/strings/rules.ts';
import { applyEdit, check, copyCollection } from '../support/collection.ts';
import { ROOT } from '../support/paths.ts';

const CODES = Object.keys(DIAGNOSTICS) as DiagnosticCode[];

/** What the checker says of a copy of the collection with the example's edits. */
function checkExample(code: DiagnosticCode, isWrong: boolean) {
  const folder = copyCollection();
  const { example } = RULE_TEXTS[code];
  for (const edit of example.given ?? []) applyEdit(folder, edit);
  if (isWrong) applyEdit(folder, example);
  const { diagnostics } = check(folder);
  rmSync(folder, { recursive: true });
  return { diagnostics, folder };
}

/** What only a built site shows has its tests in tests/built. */
const CHECKED = CODES.filter((code) => !code.startsWith('page-'));

test.for(CHECKED)('%s: its example breaks it, and what is given does not', (code) => {
  expect(checkExample(code, false).diagnostics.map((diagnostic) => diagnostic.code)).not.toContain(code);
  const hits = checkExample(code, true).diagnostics.filter((diagnostic) => diagnostic.code === code);
  expect(hits.map(({ severity }) => severity)).toContain(DIAGNOSTICS[code]);
});

test('what each rule says of its example: the words are a fixture', async () => {
  const lines = CHECKED.flatMap((code) => {
    const { diagnostics, folder } = checkExample(code, true);
    const said = diagnostics.find((diagnostic) => diagnostic.code === code);
    return said ? [`[${code}]`, `  ${printMessage(said).replaceAll(folder, 'content')}`] : [];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${ROOT}tests/fixtures/rules/messages.txt`);
});

test('docs/rules.md is what the table gives (npm run docs)', () => {
  expect(readFileSync(`${ROOT}docs/rules.md`, 'utf8')).toBe(printRulesPage());
});

test('codes are stable words in kebab case; each meaning is one line and tells it apart', () => {
  for (const code of CODES) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  const meanings = CODES.map((code) => RULE_TEXTS[code].meaning);
  for (const meaning of meanings) expect(meaning).toMatch(/^\p{Lu}[^\n]+\.$/u);
  expect(new Set(meanings).size).toBe(CODES.length);
});

test('what may not be lowered is an error by itself', () => {
  expect([...STRUCTURAL].filter((code) => DIAGNOSTICS[code] !== 'error')).toEqual([]);
});

test.for([
  ['date-mismach', 'date-mismatch'],
  ['near-mis', 'near-miss'],
  ['basis-cicle', 'basis-cycle'],
])('nearest to %s is %s', ([written, code]) => {
  expect(findNearestRules(written as string)[0]).toBe(code);
});
