/** Fixes: offered where nothing is left to judge, and then exactly right; in every other case none. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/checker/check-folder.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { applyFixes } from '../../src/core/missing-links.ts';
import { check, copyCollection, DIRECTIVE, RECORD, replaceIn, TODAY } from '../support/collection.ts';
import { addNamesake } from './edits.ts';

const read = (folder: string, file = DIRECTIVE) => readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, '');
const LINK = '[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)';
const WORDS = 'Quyết định số 23-QĐ/TW';
const inDirective = (from: string, to: string) => (folder: string) => replaceIn(folder, DIRECTIVE, from, to);

/** Problems of the two codes that carry fixes. */
const fixable = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ code }) => code === 'citation-unlinked' || code === 'link-target-missing');

interface Case {
  name: string;
  edit: (folder: string) => void;
}

const CERTAIN: Case[] = [
  { name: 'a citation without its link', edit: inDirective(LINK, WORDS) },
  { name: 'a link to no file', edit: inDirective('](23-qd-tw-2021.md)', '](23-qd-tw-2020.md)') },
  { name: 'a link to the other folder', edit: inDirective('](23-qd-tw-2021.md)', '](../nha-nuoc/23-qd-tw-2021.md)') },
  {
    name: 'two at once, and one twice',
    edit: (folder) => {
      replaceIn(folder, DIRECTIVE, '](29-kl-tu-2021.md)', '](29-kl-tu-2022.md)');
      replaceIn(folder, DIRECTIVE, LINK, WORDS);
      replaceIn(folder, DIRECTIVE, '[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)', 'Quyết định số 404-QĐ/Th.U');
    },
  },
  {
    name: 'CR LF and a byte order mark',
    edit: (folder) => {
      replaceIn(folder, DIRECTIVE, LINK, WORDS);
      writeFileSync(join(folder, DIRECTIVE), `\ufeff${read(folder).replaceAll('\n', '\r\n')}`);
    },
  },
];

test.for(CERTAIN)('certain, and after it the file is as it was: $name', ({ edit }) => {
  const folder = copyCollection();
  const original = read(folder);
  edit(folder);
  const text = read(folder);
  const found = fixable(check(folder).diagnostics);
  expect(found.length).toBeGreaterThan(0);
  const fixes = found.flatMap(({ fix }) => fix ?? []);
  expect(fixes).toHaveLength(found.length);
  expect(applyFixes(text, fixes).replaceAll('\r\n', '\n')).toBe(original);
});

test('a fix is placed by offsets and by lines and columns alike', () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, '](23-qd-tw-2021.md)', '](23-qd-tw-2020.md)');
  const [problem] = fixable(check(folder).diagnostics);
  const { start, end, line, column, endLine, endColumn, text } = problem?.fix ?? expect.fail('no fix');
  expect(text).toBe('23-qd-tw-2021.md');
  expect(read(folder).slice(start, end)).toBe('23-qd-tw-2020.md');
  expect(endLine).toBe(line);
  expect(
    read(folder)
      .split('\n')
      [line - 1]?.slice(column - 1, endColumn - 1),
  ).toBe('23-qd-tw-2020.md');
});

const UNCERTAIN: Case[] = [
  { name: 'the words give another type', edit: inDirective(LINK, 'Quy định số 23-QĐ/TW') },
  {
    name: 'the words around a dead link give another type',
    edit: inDirective(LINK, '[Quy định số 23-QĐ/TW](23-qd-tw-2020.md)'),
  },
  { name: 'markup among the words', edit: inDirective(LINK, '**Quyết định số 23**-QĐ/TW') },
  { name: 'the words are a link to elsewhere', edit: inDirective(LINK, `[${WORDS}](https://vidu.vn/23)`) },
  { name: 'the link has a title', edit: inDirective('](23-qd-tw-2021.md)', '](23-qd-tw-2020.md "23-qd-tw-2020.md")') },
  { name: 'the address is in angle brackets', edit: inDirective('](23-qd-tw-2021.md)', '](<23-qd-tw-2020.md>)') },
  { name: 'the address has an escape', edit: inDirective('](23-qd-tw-2021.md)', '](23-qd-tw-20\\-20.md)') },
  {
    name: 'an anchor of no one knows which document',
    edit: inDirective('](23-qd-tw-2021.md)', '](23-qd-tw-2020.md#a)'),
  },
  { name: 'an anchor that is not there', edit: inDirective('](23-qd-tw-2021.md)', '](../x/23-qd-tw-2021.md#dieu-99)') },
  {
    name: 'the link holds more words than the citation',
    edit: inDirective(`${LINK} ngày`, `[${WORDS} ngày](23-qd-tw-2020.md)`),
  },
  {
    name: 'words that nothing answers',
    edit: inDirective(LINK, '[Quyết định số 999-QĐ/TW](999-qd-tw-2021.md)'),
  },
  {
    name: 'two files of the name, and no link',
    edit: (folder) => {
      addSecondFile(folder);
      replaceIn(folder, DIRECTIVE, LINK, WORDS);
    },
  },
  {
    name: 'two files of the name, and a link to neither',
    edit: (folder) => {
      addSecondFile(folder);
      replaceIn(folder, DIRECTIVE, '](23-qd-tw-2021.md)', '](../xa/23-qd-tw-2021.md)');
    },
  },
  {
    name: 'issuers.yaml cannot be read',
    edit: (folder) => {
      replaceIn(folder, DIRECTIVE, '](23-qd-tw-2021.md)', '](23-qd-tw-2020.md)');
      writeFileSync(join(folder, 'issuers.yaml'), 'places: [');
    },
  },
  { name: 'a namesake', edit: addNamesake },
];

function addSecondFile(folder: string): void {
  cpSync(join(folder, RECORD('23-qd-tw-2021')), join(folder, 'documents/nha-nuoc/23-qd-tw-2021.md'));
}

test.for(UNCERTAIN)('not certain, so none: $name', ({ edit }) => {
  const folder = copyCollection();
  edit(folder);
  const diagnostics = check(folder).diagnostics.filter(({ file }) => file === join(folder, DIRECTIVE));
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics.filter(({ fix }) => fix)).toEqual([]);
});

test('while any file cannot be read, none; and one again when it can, also when the rest is taken over', async () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, LINK, WORDS);
  const first = await checkFolder(folder, null, { today: TODAY });
  expect(fixable(first.report.diagnostics).map(({ fix }) => fix?.text)).toEqual([LINK]);
  const record = RECORD('33-ct-ttg-2021');
  const words = read(folder, record);
  writeFileSync(join(folder, record), 'không đọc được');
  const second = await checkFolder(folder, first.state, { today: TODAY });
  expect(fixable(second.report.diagnostics).map(({ fix }) => fix)).toEqual([undefined]);
  expect(second.report).toEqual(check(folder));
  writeFileSync(join(folder, record), words);
  expect((await checkFolder(folder, second.state, { today: TODAY })).report).toEqual(first.report);
});
