/** Fixes: offered where nothing is left to judge, and then exactly right; in every other case none. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/checker/check-folder.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { applyFixes, mend } from '../../src/core/fixes.ts';
import { readCollection } from '../../src/corpus.ts';
import {
  check,
  copyCollection,
  DIRECTIVE,
  mendFolder,
  RECORD,
  replaceIn,
  replaceInText,
  TODAY,
} from '../support/collection.ts';
import { ROOT } from '../support/paths.ts';
import { hashFolder } from '../support/run.ts';
import { addNamesake } from './edit-steps.ts';

const read = (folder: string, file = DIRECTIVE) => readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, '');
const LINK = '[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)';
const WORDS = 'Quyết định số 23-QĐ/TW';
const inDirective = (from: string, to: string) => (folder: string) => replaceIn(folder, DIRECTIVE, from, to);

/** One more citation, in a sentence of its own. */
const say = (words: string) => (folder: string) => replaceInText(folder, 'Tuy vậy, công tác', `${words}, công tác`);

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
  { name: 'in HTML', edit: inDirective(LINK, `<a href="x">${WORDS}</a>`) },
  { name: 'in a remark', edit: inDirective(LINK, `<!-- ${WORDS} -->`) },
  { name: 'in code', edit: inDirective(LINK, `\`${WORDS}\``) },
  { name: 'in brackets of its own', edit: inDirective(LINK, `[${WORDS}][a]`) },
  {
    name: 'a term that was not read: a namesake of another congress',
    edit: say('Theo Nghị quyết số 25-NQ/TW khoá X về công tác thanh niên'),
  },
  { name: 'a year in brackets', edit: say(`Theo ${WORDS} (2020)`) },
  { name: 'a day that was not read', edit: say(`Theo ${WORDS} ra ngày 31/7/2019`) },
  { name: 'a day before it', edit: say(`Ngày 31/7/2019, trong lời phát động, có nêu ${WORDS}`) },
  { name: 'a body that has it, and is none of ours', edit: say(`Ban Nội chính đã có ${WORDS} ngày 30/7/2021`) },
  { name: 'a body farther on', edit: say(`Theo ${WORDS} trước đây của Ban Nội chính`) },
  { name: 'what it issues, and is not its title', edit: say(`Theo ${WORDS} của Bộ Chính trị ban hành “Quy chế khác”`) },
  { name: 'whose plan carries it out', edit: say('Kế hoạch thực hiện Nghị quyết số 25-NQ/TW của Tỉnh ủy') },
  { name: 'figures alone', edit: say('Theo Quyết định 217 của Bộ Chính trị') },
  { name: 'a type that was not read', edit: say('Theo Quyết đinh số 23-QĐ/TW ngày 30/7/2021') },
  { name: 'a longer number', edit: say('Theo Quyết định số 23-QĐ/TW/2021 của Bộ Chính trị') },
  { name: 'two numbers joined', edit: say('Theo Quyết định số 217&218-QĐ/TW ngày 12/12/2013') },
  { name: 'a symbol in brackets', edit: say('Theo Quyết định số 23 (QĐ/TW) ngày 30/7/2021') },
  { name: 'of which more follows', edit: inDirective(LINK, 'Quyết định số 23.QĐ/TW') },
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

/** One edit of one file, and what is mended: the file is then as it was, to the byte. */
interface Slip {
  name: string;
  file: string;
  from: string;
  to: string;
}

const RECORD_23 = RECORD('23-qd-tw-2021');
const NOTE = '](chi-thi-dan-van-chinh-quyen.md#nhiem-vu-1)';
const RELATION = '  - kind: sameSubject\n    target: 269-qd-tu-2021\n    in: chi-thi-dan-van-chinh-quyen#nhiem-vu-1';
const WITNESS = 'evidence:\n  number:\n    - in: chi-thi-dan-van-chinh-quyen#nhiem-vu-1';

const SLIPS: Slip[] = [
  // Numbers.
  { name: 'eth for Đ in a number', file: RECORD_23, from: 'number: 23-QĐ/TW', to: 'number: 23-QÐ/TW' },
  { name: 'African D for Đ', file: RECORD_23, from: 'number: 23-QĐ/TW', to: 'number: 23-QƉ/TW' },
  { name: 'D without its stroke', file: RECORD_23, from: 'number: 23-QĐ/TW', to: 'number: 23-QD/TW' },
  { name: 'a Cyrillic Т in a number', file: RECORD_23, from: 'number: 23-QĐ/TW', to: 'number: 23-QĐ/ТW' },
  { name: 'a Greek Τ in a number', file: RECORD_23, from: 'number: 23-QĐ/TW', to: 'number: 23-QĐ/ΤW' },
  { name: 'full-width characters', file: RECORD_23, from: 'number: 23-QĐ/TW', to: 'number: ２３－QĐ／ＴＷ' },
  { name: 'a decomposed letter and a long dash', file: RECORD_23, from: 'number: 23-QĐ/TW', to: 'number: 23 – QĐ/TW' },
  // Closed lists.
  { name: 'case of a type', file: RECORD_23, from: 'type: Quyết định', to: 'type: QUYẾT ĐỊNH' },
  {
    name: 'a decomposed type',
    file: RECORD_23,
    from: 'type: Quyết định',
    to: `type: ${'Quyết định'.normalize('NFD')}`,
  },
  { name: 'eth in a type', file: RECORD_23, from: 'type: Quyết định', to: 'type: Quyết ðịnh' },
  { name: 'marks of a status', file: RECORD_23, from: 'status: Chưa rõ', to: 'status: chua ro' },
  { name: 'case of a kind', file: RECORD_23, from: 'kind: sameSubject', to: 'kind: samesubject' },
  { name: 'case of a system', file: 'issuers.yaml', from: 'system: party', to: 'system: Party' },
  // Ids.
  { name: 'an issuer by its words', file: RECORD_23, from: 'issuer: bo-chinh-tri', to: 'issuer: Bộ Chính trị' },
  { name: 'an issuer with low lines', file: RECORD_23, from: 'issuer: bo-chinh-tri', to: 'issuer: bo_chinh_tri' },
  {
    name: 'an issuer in a file that is wrong besides',
    file: RECORD_23,
    from: 'issuer: bo-chinh-tri\nissuedOn: 2021-07-30\nstatus: Chưa rõ',
    to: 'issuer: Bo-Chinh-Tri\nissuedOn: 2021-07-30\nstatus: Chưa Rõ',
  },
  { name: 'the target of a relation', file: RECORD_23, from: RELATION, to: RELATION.replace('qd-tu', 'QĐ-TU') },
  { name: 'the place of a relation', file: RECORD_23, from: RELATION, to: RELATION.replace('in: chi', 'in: Chỉ') },
  {
    name: 'both, slug and anchor',
    file: RECORD_23,
    from: RELATION,
    to: RELATION.replace('qd-tu', 'qð_tu').replace('in: chi', 'in: CHI').replace('#nhiem', '#Nhiệm'),
  },
  { name: 'the slug of a witness', file: RECORD_23, from: WITNESS, to: WITNESS.replace('in: chi-thi', 'in: chi.thi') },
  { name: 'the anchor of a witness', file: RECORD_23, from: WITNESS, to: WITNESS.replace('#nhiem-vu', '#Nhiem_Vu') },
  { name: 'a witness of its own', file: DIRECTIVE, from: 'own: doan-18', to: 'own: Đoạn 18' },
  // Links.
  { name: 'case of an address', file: DIRECTIVE, from: '](23-qd-tw-2021.md)', to: '](23-QD-TW-2021.md)' },
  { name: 'eth in an address', file: DIRECTIVE, from: '](23-qd-tw-2021.md)', to: '](23-qð-tw-2021.md)' },
  {
    name: 'another way to the same file',
    file: DIRECTIVE,
    from: '](23-qd-tw-2021.md)',
    to: '](../dang/23-qd-tw-2021.md)',
  },
  {
    name: 'an address from the root',
    file: DIRECTIVE,
    from: '](23-qd-tw-2021.md)',
    to: '](/documents/dang/23-qd-tw-2021.md)',
  },
  {
    name: 'an address from the folder',
    file: DIRECTIVE,
    from: '](23-qd-tw-2021.md)',
    to: '](documents/dang/23-qd-tw-2021.md)',
  },
  { name: 'a note: the slug', file: RECORD_23, from: NOTE, to: NOTE.replace('chi-thi', 'Chi-Thi') },
  { name: 'a note: the folder, with the anchor', file: RECORD_23, from: NOTE, to: NOTE.replace('(', '(../') },
  { name: 'a note: the anchor', file: RECORD_23, from: NOTE, to: NOTE.replace('#nhiem', '#Nhiem') },
];

test.for(SLIPS)('a slip, put back to the byte, and then nothing more: $name', ({ file, from, to }) => {
  const folder = copyCollection();
  const original = hashFolder(folder);
  replaceIn(folder, file, from, to);
  expect(check(folder).diagnostics.filter(({ fix }) => fix).length).toBeGreaterThan(0);
  expect(mendFolder(folder)).toEqual([file]);
  expect(hashFolder(folder)).toBe(original);
  expect(mendFolder(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

test.for([
  ["'", `number: '23-QÐ/TW'`, `number: '23-QĐ/TW'`],
  ['"', 'number: "23-QÐ/TW"', 'number: "23-QĐ/TW"'],
  ['a comment after it', 'number: 23-QÐ/TW  # số', 'number: 23-QĐ/TW  # số'],
] as const)('quotation marks and what stands beside a value stay: %s', ([, wrong, right]) => {
  const folder = copyCollection();
  replaceIn(folder, RECORD_23, 'number: 23-QĐ/TW', wrong);
  mendFolder(folder);
  expect(read(folder, RECORD_23)).toBe(
    readFileSync(join(ROOT, 'content', RECORD_23), 'utf8').replace('number: 23-QĐ/TW', right),
  );
  rmSync(folder, { recursive: true });
});

/** What is wrong and yet not certain: nothing is written. */
const KEPT: Slip[] = [
  { name: 'a number without separators', file: RECORD_23, from: 'number: 23-QĐ/TW', to: 'number: 23 QĐ TW' },
  { name: 'another number', file: RECORD_23, from: 'number: 23-QĐ/TW', to: 'number: 24-QĐ/TW' },
  { name: 'an escape in a value', file: RECORD_23, from: 'number: 23-QĐ/TW', to: 'number: "23-Q\\u00d0/TW"' },
  { name: 'no type of any list', file: RECORD_23, from: 'type: Quyết định', to: 'type: Quyet' },
  { name: 'an id that is no one’s', file: RECORD_23, from: 'issuer: bo-chinh-tri', to: 'issuer: bo-chinh-trị-x' },
  { name: 'a letter left out of an id', file: RECORD_23, from: 'issuer: bo-chinh-tri', to: 'issuer: bo-chin-tri' },
  {
    name: 'a target misspelt that nothing answers',
    file: RECORD_23,
    from: RELATION,
    to: RELATION.replace('269-qd', '270-QD'),
  },
  {
    name: 'a target that would be the record itself',
    file: RECORD_23,
    from: RELATION,
    to: RELATION.replace('269-qd-tu', '23-QD-TW'),
  },
  {
    name: 'an anchor of no provision',
    file: RECORD_23,
    from: WITNESS,
    to: WITNESS.replace('#nhiem-vu-1', '#Nhiem-vu-99'),
  },
  { name: 'the words of the text: eth', file: DIRECTIVE, from: 'Quyết định số 23-QĐ/TW', to: 'Quyết định số 23-QÐ/TW' },
  {
    name: 'the words of the text: case',
    file: DIRECTIVE,
    from: 'Quyết định số 23-QĐ/TW',
    to: 'Quyết định số 23-qđ/tw',
  },
  { name: 'a quoted title', file: RECORD_23, from: 'title: Ban hành Quy chế', to: 'title: Ban hành QUY CHẾ' },
  {
    name: 'a misspelt address around the words of another document',
    file: DIRECTIVE,
    from: LINK,
    to: '[Quyết định số 23-QĐ/TW](269-QD-TU-2021.md#a)',
  },
  {
    name: 'a misspelt address around words nothing answers',
    file: DIRECTIVE,
    from: LINK,
    to: '[Quyết định số 999-QĐ/TW](23-QD-TW-2021.md)',
  },
  {
    name: 'the name of a file elsewhere around the words of another document',
    file: DIRECTIVE,
    from: LINK,
    to: '[Quyết định số 23-QĐ/TW](33-ct-ttg-2021.md)',
  },
  {
    name: 'the name of a file elsewhere around words nothing answers',
    file: DIRECTIVE,
    from: LINK,
    to: '[Quyết định số 999-QĐ/TW](33-ct-ttg-2021.md)',
  },
  {
    name: 'the name of a file elsewhere around words of another day',
    file: DIRECTIVE,
    from: '[Chỉ thị số 33/CT-TTg](../nha-nuoc/33-ct-ttg-2021.md) ngày 26/11/2021',
    to: '[Chỉ thị số 33/CT-TTg](33-ct-ttg-2021.md) ngày 27/11/2021',
  },
  {
    name: 'the folder wrong and the anchor not there',
    file: RECORD_23,
    from: NOTE,
    to: '](../chi-thi-dan-van-chinh-quyen.md#nhiem-vu-99)',
  },
  { name: 'an anchor nowhere', file: RECORD_23, from: NOTE, to: NOTE.replace('vu-1', 'vu-99') },
];

test.for(KEPT)('left as it is: $name', ({ file, from, to }) => {
  const folder = copyCollection();
  replaceIn(folder, file, from, to);
  const before = hashFolder(folder);
  expect(mendFolder(folder)).toEqual([]);
  expect(hashFolder(folder)).toBe(before);
  rmSync(folder, { recursive: true });
});

test('a file moved to where it belongs: links follow it there and back, with their anchors', () => {
  const folder = copyCollection();
  const original = hashFolder(folder);
  const body = 'name: Thủ tướng Chính phủ\n    system: ';
  const [there, back] = ['documents/dang/33-ct-ttg-2021.md', RECORD('33-ct-ttg-2021')];
  replaceIn(folder, 'issuers.yaml', `${body}state`, `${body}party`);
  renameSync(join(folder, back), join(folder, there));
  expect(mendFolder(folder).sort()).toEqual([there, DIRECTIVE]);
  expect(read(folder, DIRECTIVE)).toContain('[Chỉ thị số 33/CT-TTg](33-ct-ttg-2021.md)');
  expect(read(folder, there)).toContain('](chi-thi-dan-van-chinh-quyen.md#nhiem-vu-1)');
  replaceIn(folder, 'issuers.yaml', `${body}party`, `${body}state`);
  renameSync(join(folder, there), join(folder, back));
  expect(mendFolder(folder).sort()).toEqual([DIRECTIVE, back]);
  expect(hashFolder(folder)).toBe(original);
  rmSync(folder, { recursive: true });
});

test.for([
  'documents/khac/23-qd-tw-2021.md',
  'documents/dang/23-QD-TW-2021.md',
  'documents/dang/khac/23-qd-tw-2021.md',
])('a file where it does not belong is for a person to move back: no link follows it to %s', (to) => {
  const folder = copyCollection();
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  renameSync(join(folder, RECORD_23), join(folder, to));
  replaceIn(folder, DIRECTIVE, 'Tuy vậy, công tác', 'Theo Quyết định số 23-QĐ/TW ngày 30/7/2021, công tác');
  expect(mendFolder(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

const ENTRY =
  '- number: 124-QÐ/TW\n  type: quy định\n  issuer: "Ban Bí thư"\n  issuedOn: 2018-02-02\n  reason: Ngoài phạm vi.\n';

test('an entry of not-held.yaml: number, type and body', () => {
  const folder = copyCollection();
  rmSync(join(folder, RECORD('124-qd-tw-2018')));
  replaceIn(folder, DIRECTIVE, '[Quy định số 124-QĐ/TW](124-qd-tw-2018.md)', 'Quy định số 124-QĐ/TW');
  writeFileSync(join(folder, 'not-held.yaml'), ENTRY);
  expect(mendFolder(folder)).toEqual(['not-held.yaml']);
  expect(read(folder, 'not-held.yaml')).toBe(
    ENTRY.replace('Ð', 'Đ').replace('quy', 'Quy').replace('Ban Bí thư', 'ban-bi-thu'),
  );
  expect(check(folder).diagnostics).toEqual([]);
  rmSync(folder, { recursive: true });
});

const EXCEPTION = (code: string, file: string) =>
  `- code: ${code}\n  file: ${file}\n  place: ${WORDS}\n  reason: Còn hỏi lại.\n  until: 2027-01-01\n`;

test('what an exception leaves alone is left, also when the exception is misspelt', () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, LINK, WORDS);
  const file = join(folder, 'exceptions.yaml');
  const right = EXCEPTION('citation-unlinked', DIRECTIVE);
  for (const [code, path] of [
    ['Citation_Unlinked', DIRECTIVE],
    ['citation-unlinked', DIRECTIVE.replace('chi-thi', 'Chi-Thi')],
    ['CITATION-UNLINKED', `'${DIRECTIVE.replace('dan-van', 'DAN-VAN')}'`],
  ] as const) {
    writeFileSync(file, EXCEPTION(code, path));
    expect(mendFolder(folder)).toEqual(['exceptions.yaml']);
    expect(readFileSync(file, 'utf8').replaceAll("'", '')).toBe(right);
    expect(check(folder).diagnostics).toEqual([]);
  }
  rmSync(folder, { recursive: true });
});

test.for([
  ['exceptions.yaml', EXCEPTION('citation-unlink', DIRECTIVE)],
  ['rules.yaml', 'severity:\n  citation-unlinkt: off\n'],
] as const)('while %s has what only a person can mend, nothing is written: it may say to leave it', ([name, text]) => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, LINK, WORDS);
  writeFileSync(join(folder, name), text);
  expect(mend((edited) => readCollection(folder, edited), TODAY)).toEqual({ files: new Map(), isHeld: true });
  rmSync(folder, { recursive: true });
});

test('a fix that rests on another file comes and goes with it, also when the rest is taken over', async () => {
  const folder = copyCollection();
  replaceIn(folder, RECORD_23, RELATION, RELATION.replace('qd-tu', 'QĐ-TU'));
  replaceIn(folder, RECORD_23, NOTE, NOTE.replace('#nhiem', '#Nhiem'));
  const target = join(folder, RECORD('269-qd-tu-2021'));
  const text = readFileSync(target, 'utf8');
  let { report, state } = await checkFolder(folder, null, { today: TODAY });
  const fixesOf23 = () => report.diagnostics.filter(({ file, fix }) => file === join(folder, RECORD_23) && fix).length;
  expect(fixesOf23()).toBe(2);
  for (const [isThere, count] of [
    [false, 1],
    [true, 2],
  ] as const) {
    if (isThere) writeFileSync(target, text);
    else rmSync(target);
    ({ report, state } = await checkFolder(folder, state, { today: TODAY }));
    expect(report).toEqual(check(folder));
    expect(fixesOf23()).toBe(count);
  }
  rmSync(folder, { recursive: true });
});
