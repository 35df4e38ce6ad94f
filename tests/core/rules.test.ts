/** rules.yaml: what it changes, what it may not, and what is wrong with it, at its place. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printMessage } from '../../src/strings/diagnostics.ts';
import { check, copyCollection, DIRECTIVE, readMarked, replaceIn } from '../support/collection.ts';

/** A copy of the collection with a wrong date in it and, perhaps, a rules.yaml. */
function spoil(rules?: string): string {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, 'ngày 30/7/2021', 'ngày 30/8/2021');
  if (rules !== undefined) writeFileSync(join(folder, 'rules.yaml'), rules);
  return folder;
}

const ALL = ['evidence-not-held', 'date-mismatch', 'text-changed'];
const toCodes = (folder: string): string[] => check(folder).diagnostics.map(({ code }) => code);

test.for([
  ['no rules.yaml', undefined],
  ['an empty one', ''],
  ['one of comments', '# chưa đổi gì\n'],
  ['one that names no rule', 'severity: {}\n'],
] as const)('%s: every rule keeps its own severity', ([, rules]) => {
  const { diagnostics, summary } = check(spoil(rules));
  expect(diagnostics.map(({ code }) => code)).toEqual(ALL);
  expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
  expect(summary.rulesOff).toEqual([]);
});

test('a rule speaks as loudly as rules.yaml says; one turned off does not, and the summary names it', () => {
  const { diagnostics, summary } = check(
    spoil('severity:\n  date-mismatch: info\n  text-changed: off\n  evidence-not-held: warning\n'),
  );
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ['evidence-not-held', 'warning'],
    ['date-mismatch', 'info'],
  ]);
  expect(summary.rulesOff).toEqual(['text-changed']);
});

test.for([
  ['a code that is none', 'severity:\n  date-mismach: off\n', 'date-mismach', 'Gần nhất: date-mismatch.'],
  ['a name every object has', 'severity:\n  constructor: off\n', 'constructor', 'không có quy tắc nào mang mã'],
  ['a severity that is none', 'severity:\n  date-mismatch: loud\n', 'loud', 'error, warning, info, off'],
  ['a rule that may not be lowered', 'severity:\n  file-unreadable: off\n', 'file-unreadable', 'không đổi được mức'],
  ['the rule of this very file', 'severity:\n  rules-invalid: info\n', 'rules-invalid', 'không đổi được mức'],
  ['an unknown field', 'mức:\n  date-mismatch: off\n', 'mức', 'không có trường nào tên “mức”'],
  ['bad YAML', 'severity:\n  date-mismatch: "off\n', '"off', 'thiếu một dấu'],
  ['a rule twice', 'severity:\n  near: off\n  near: off\n', 'near', 'hai lần'],
] as const)('%s is an error at its place, and nothing of rules.yaml holds', ([, rules, marked, says]) => {
  const folder = spoil(rules);
  const { diagnostics } = check(folder);
  const wrong = diagnostics.filter(({ code }) => code === 'rules-invalid');
  expect(wrong.map(readMarked)).toEqual([marked]);
  expect(wrong.map(({ file, severity }) => [file, severity])).toEqual([[join(folder, 'rules.yaml'), 'error']]);
  expect(wrong.map(printMessage).join()).toContain(says);
  expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(ALL));
});

test('what keeps a file from being read is an error whatever rules.yaml says of others', () => {
  const folder = spoil('severity:\n  date-mismatch: off\n  text-changed: off\n  evidence-not-held: off\n');
  writeFileSync(join(folder, 'documents/dang/trong.md'), '');
  expect(toCodes(folder)).toEqual(['front-matter-missing']);
});
