/** Single edits to a copy of the real collection: each caught by the right code, at the right words of the right file. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, copyCollection, DIRECTIVE, RECORD, readMarked, replaceIn } from '../support/collection.ts';
import { ROOT } from '../support/paths.ts';
import { addNamesake } from './edit-steps.ts';
import { EDITS } from './edits.ts';
import { LOOK_ALIKES } from './look-alikes.ts';

describe('single edits', () => {
  test.for(EDITS)('$name → $code', ({ edit, code, file, marked, expected }) => {
    const folder = copyCollection();
    edit(folder);
    const { diagnostics } = check(folder);
    const hits = diagnostics.filter((diagnostic) => diagnostic.code === code && diagnostic.file === join(folder, file));
    expect(diagnostics.map(({ code: other }) => other)).toContain(code);
    expect(hits.map(readMarked)).toContain(marked);
    if (expected !== undefined) expect(hits.map((hit) => hit.expected)).toContain(expected);
    rmSync(folder, { recursive: true });
  });

  test('a link to a namesake names the one that the words mean', () => {
    const folder = copyCollection();
    EDITS.find(({ name }) => name === 'a link to a namesake of what the words say')?.edit(folder);
    const mismatch = check(folder).diagnostics.find(({ code }) => code === 'date-mismatch');
    expect(mismatch?.candidates?.map(({ slug }) => slug)).toEqual(['23-qd-tw-2021']);
    rmSync(folder, { recursive: true });
  });

  test('what each edit is blamed for, and nothing else: the whole list is a fixture', async () => {
    const lines = EDITS.flatMap(({ name, edit }) => {
      const folder = copyCollection();
      edit(folder);
      const { diagnostics } = check(folder);
      rmSync(folder, { recursive: true });
      return [
        name,
        ...diagnostics.map(
          ({ code, file, line, column, reason }) =>
            `  ${relative(folder, file)}:${line}:${column} ${code}${reason ? ` (${reason})` : ''}`,
        ),
      ];
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${ROOT}tests/fixtures/edits/expected.txt`);
  });

  test.for(LOOK_ALIKES)('right, though it looks like $code: $name', ({ edit, code, others = [] }) => {
    const folder = copyCollection();
    edit(folder);
    const codes = check(folder).diagnostics.map((diagnostic) => diagnostic.code);
    expect(others).not.toContain(code);
    expect([...new Set(codes)]).toEqual(others);
    rmSync(folder, { recursive: true });
  });

  test('the collection itself is clean, and everything in it was checked', () => {
    const { diagnostics, summary } = check(copyCollection());
    expect(diagnostics).toEqual([]);
    expect(summary).toEqual({
      documents: 16,
      citations: 15,
      resolved: 15,
      notHeld: 0,
      unknown: 0,
      ambiguous: 0,
      textsCompared: 1,
      recordsOnly: 15,
      notLookedUp: 0,
      exceptions: 0,
      rulesOff: [],
    });
  });

  test('every problem of a front matter is reported, each at its own line', () => {
    const folder = copyCollection();
    const file = RECORD('33-ct-ttg-2021');
    replaceIn(folder, file, 'issuedOn: 2021-11-26', 'issuedOn: 26/11/2021');
    replaceIn(folder, file, 'status: Chưa rõ', 'status: còn');
    replaceIn(folder, file, 'type: Chỉ thị', 'loai: Chỉ thị');
    const lines = check(folder).diagnostics.filter((diagnostic) => diagnostic.file.endsWith(file));
    expect(lines.map(({ line, subject }) => [line, subject])).toEqual([
      [1, 'type'],
      [3, 'loai'],
      [6, 'issuedOn'],
      [7, 'status'],
    ]);
  });

  test('a type that its own heading contradicts is told at the record, beside the anchors that go by another name', () => {
    const folder = copyCollection();
    const witness = 'at: https://vidu.vn/\n      seenOn: 2026-11-24';
    replaceIn(folder, DIRECTIVE, 'type:\n    - own: doan-1', `type:\n    - ${witness}`);
    replaceIn(folder, DIRECTIVE, 'type: Chỉ thị', 'type: Kết luận');
    const told = check(folder).diagnostics.filter(({ code }) => code === 'heading-mismatch');
    expect(told.map((one) => [readMarked(one), one.expected, one.subject])).toEqual([['Kết luận', 'Chỉ thị', 'type']]);
  });

  test('an issuer nobody listed is reported beside what else is wrong', () => {
    const folder = copyCollection();
    const file = RECORD('33-ct-ttg-2021');
    replaceIn(folder, file, 'issuer: thu-tuong-chinh-phu', 'issuer: thu-tuong');
    replaceIn(folder, file, 'status: Chưa rõ', 'status: còn');
    const found = check(folder).diagnostics.map(({ code, line, expected }) => [
      code,
      line,
      code === 'issuer-unknown' ? expected : null,
    ]);
    expect(found).toEqual([
      ['issuer-unknown', 5, 'thu-tuong-chinh-phu'],
      ['front-matter-invalid', 7, null],
    ]);
  });

  test('a numbered paragraph run into the one before is the same text, and a warning: its anchor is lost', () => {
    const folder = copyCollection();
    replaceIn(folder, DIRECTIVE, '\n\n8. Ban Tuyên giáo', '\n8. Ban Tuyên giáo');
    const { diagnostics } = check(folder);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['provision-joined', 'warning']]);
    expect(diagnostics.map(readMarked)[0]).toMatch(/^8\. Ban Tuyên giáo/);
  });

  test('an ambiguous citation names every candidate and picks none', () => {
    const folder = copyCollection();
    addNamesake(folder);
    const ambiguous = check(folder).diagnostics.find(({ code }) => code === 'citation-ambiguous');
    expect(ambiguous?.candidates?.map(({ slug }) => slug)).toEqual(['25-nq-tw-2003', '25-nq-tw-2013']);
  });

  test('missing text is reported on the line after the last that agrees', () => {
    const folder = copyCollection();
    const text = readFileSync(join(folder, DIRECTIVE), 'utf8');
    const lines = text.split('\n');
    const eighth = lines.findIndex((line) => line.startsWith('8. '));
    lines.splice(eighth, 2);
    writeFileSync(join(folder, DIRECTIVE), lines.join('\n'));
    const missing = check(folder).diagnostics.filter(({ code }) => code === 'text-missing');
    const seventh = lines.findIndex((line) => line.startsWith('7. ')) + 1;
    expect(missing.map(({ line, column }) => [line, column])).toEqual([[seventh + 1, 1]]);
  });

  test('CRLF is the same text', () => {
    const folder = copyCollection();
    const text = readFileSync(join(folder, DIRECTIVE), 'utf8');
    writeFileSync(join(folder, DIRECTIVE), text.replaceAll('\n', '\r\n'));
    expect(check(folder).diagnostics).toEqual([]);
    replaceIn(folder, DIRECTIVE, 'ngày 02/02/2018', 'ngày 03/02/2018');
    const wrong = check(folder).diagnostics.find(({ code }) => code === 'date-mismatch');
    expect(wrong && readMarked(wrong)).toBe('03/02/2018');
  });
});
