/** exceptions.yaml: what an entry takes out of the report, until when, and what is said of an entry that names nothing. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { printMessage } from '../../src/strings/diagnostics.ts';
import { check, copyCollection, DIRECTIVE, RECORD, readMarked, replaceIn, TODAY } from '../support/collection.ts';

const ENTRY = {
  code: 'date-mismatch',
  file: DIRECTIVE,
  place: '31/7/2021',
  reason: 'Bản gốc in sai ngày, đã hỏi cơ quan ban hành.',
  until: '2027-06-30',
};
type Entry = Omit<Partial<typeof ENTRY>, 'place'> & { place?: string | null; ordinal?: number };

/** Each value is written as JSON, which is YAML too. */
const toYaml = (entries: readonly object[]): string =>
  entries
    .map((entry) =>
      Object.entries(entry)
        .map(([key, value], at) => `${at === 0 ? '- ' : '  '}${key}: ${JSON.stringify(value)}\n`)
        .join(''),
    )
    .join('');

const put = (folder: string, yaml: string): void => writeFileSync(join(folder, 'exceptions.yaml'), yaml);
const rows = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map((diagnostic) => `${diagnostic.code} ${readMarked(diagnostic)}`);

/** A copy with a wrong day in the directive, and these exceptions. */
function misprint(yaml: string, spoil: (folder: string) => void = () => undefined): string {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, 'ngày 30/7/2021', 'ngày 31/7/2021');
  spoil(folder);
  put(folder, yaml);
  return folder;
}

/** What the wrong day is blamed for. */
const BLAMED = [
  'evidence-not-held in: chi-thi-dan-van-chinh-quyen#nhiem-vu-1',
  'date-mismatch 31/7/2021',
  'text-changed 1',
] as const;
const [EVIDENCE, , TEXT] = BLAMED;

test('what a diagnostic says it marks is what an editor would select, whichever part found it', () => {
  const folder = misprint('- code: 1\n', (copy) => {
    replaceIn(copy, RECORD('33-ct-ttg-2021'), 'status: Chưa rõ', 'status: còn');
    replaceIn(copy, 'issuers.yaml', 'level: central', 'level: trung');
    writeFileSync(join(copy, 'sources/thua.txt'), 'x');
    replaceIn(copy, RECORD('43-kl-tw-2019'), '\n', '\r\n');
  });
  const { diagnostics } = check(folder);
  expect(diagnostics.length).toBeGreaterThan(5);
  for (const diagnostic of diagnostics) expect(diagnostic.marked).toBe(readMarked(diagnostic));
  rmSync(folder, { recursive: true });
});

test.for<[string, string, string[], number]>([
  ['no exceptions at all', '', [...BLAMED], 0],
  ['a file of comments is an empty list', '# chưa có\n', [...BLAMED], 0],
  ['an entry takes out what it names, and nothing else', toYaml([ENTRY]), [EVIDENCE, TEXT], 1],
  ['it holds on its last day', toYaml([{ ...ENTRY, until: TODAY }]), [EVIDENCE, TEXT], 1],
  [
    'the day after it is an error, and what it covered is reported again',
    toYaml([{ ...ENTRY, until: '2026-11-30' }]),
    [...BLAMED, 'exception-expired "2026-11-30"'],
    0,
  ],
  ['a second entry for the same place', toYaml([ENTRY, ENTRY]), [EVIDENCE, TEXT, 'exception-unused "31/7/2021"'], 1],
  [
    'an expired entry beside one that holds',
    toYaml([{ ...ENTRY, until: '2026-11-30' }, ENTRY]),
    [EVIDENCE, TEXT, 'exception-expired "2026-11-30"'],
    1,
  ],
  ['other words', toYaml([{ ...ENTRY, place: '31/7' }]), [...BLAMED, 'exception-unused "31/7"'], 0],
  [
    'another file',
    toYaml([{ ...ENTRY, file: RECORD('23-qd-tw-2021') }]),
    [...BLAMED, 'exception-unused "31/7/2021"'],
    0,
  ],
  ['another code', toYaml([{ ...ENTRY, code: 'issuer-mismatch' }]), [...BLAMED, 'exception-unused "31/7/2021"'], 0],
  ['an ordinal there is', toYaml([{ ...ENTRY, ordinal: 1 }]), [EVIDENCE, TEXT], 1],
  ['an ordinal beyond the last', toYaml([{ ...ENTRY, ordinal: 2 }]), [...BLAMED, 'exception-unused 2'], 0],
  [
    'an entry that is wrong does not take the others with it',
    toYaml([{ ...ENTRY, reason: '  ' }, ENTRY]),
    [EVIDENCE, TEXT, 'exceptions-invalid "  "'],
    1,
  ],
])('%s', ([, yaml, expected, count]) => {
  const folder = misprint(yaml);
  const { diagnostics, excepted, summary } = check(folder);
  expect(rows(diagnostics).sort()).toEqual([...expected].sort());
  expect(diagnostics).toEqual(
    [...diagnostics].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
  );
  expect(excepted).toHaveLength(count);
  expect(summary.exceptions).toBe(count);
  for (const { reason, until } of excepted) {
    expect(reason).toBe(ENTRY.reason);
    expect(until >= TODAY).toBe(true);
  }
  rmSync(folder, { recursive: true });
});

test('an entry that names nothing is told what is marked instead', () => {
  const folder = misprint(toYaml([{ ...ENTRY, place: '30/8/2021' }]));
  const unused = check(folder).diagnostics.find(({ code }) => code === 'exception-unused');
  expect(unused).toMatchObject({ found: '30/8/2021', expected: '31/7/2021', subject: 'date-mismatch', line: 3 });
  rmSync(folder, { recursive: true });
});

test.for([
  ['documents/dang/chi-thi-dan-van-chinh-quyen.m', DIRECTIVE],
  ['documents/chi-thi-dan-van-chinh-quyen.md', DIRECTIVE],
  ['documents/dang/23-qd-tw-2012.md', RECORD('23-qd-tw-2021')],
  ['khong/dau/ca.md', undefined],
])('an entry of a file that is not there is told so, with the nearest that is: %s', ([file = '', expected]) => {
  const folder = misprint(toYaml([{ ...ENTRY, file }]));
  const report = check(folder);
  const unused = report.diagnostics.find(({ code }) => code === 'exception-unused');
  expect(unused).toMatchObject({ reason: 'no-file', found: file, line: 2 });
  expect(unused?.expected).toBe(expected);
  expect(unused && printMessage(unused)).toContain(`kho không có tệp “${file}”`);
  rmSync(folder, { recursive: true });
});

test.for<[string, Entry, string]>([
  ['a code nobody has', { code: 'date-wrong' }, '"date-wrong"'],
  ['a text that is not its source', { code: 'text-changed', place: '1' }, '"text-changed"'],
  ['a link that leads nowhere', { code: 'link-target-missing' }, '"link-target-missing"'],
  ['a witness that does not say so', { code: 'evidence-not-held' }, '"evidence-not-held"'],
  ['what not-held.yaml declares in vain', { code: 'not-held-unused' }, '"not-held-unused"'],
  ['a file that cannot be read', { code: 'file-unreadable' }, '"file-unreadable"'],
  ['a front matter that is wrong', { code: 'front-matter-invalid' }, '"front-matter-invalid"'],
  ['an exception', { code: 'exception-expired' }, '"exception-expired"'],
  ['no place', { place: null }, 'place'],
  ['an ordinal that counts nothing', { ordinal: 0 }, '0'],
  ['a date in another form', { until: '30/6/2027' }, '"30/6/2027"'],
  ['a day there is none', { until: '2027-06-31' }, '"2027-06-31"'],
  ['a key nobody knows', { note: 'x' } as Entry, 'note'],
])('invalid: %s', ([, change, marked]) => {
  const folder = misprint(toYaml([{ ...ENTRY, ...change }]));
  const { diagnostics, excepted } = check(folder);
  expect(rows(diagnostics).sort()).toEqual([...BLAMED, `exceptions-invalid ${marked}`].sort());
  expect(excepted).toEqual([]);
  rmSync(folder, { recursive: true });
});

test.for([
  ['an entry without a reason', '- code: date-mismatch\n  file: a.md\n  place: x\n  until: 2027-01-01\n', 'missing'],
  ['an entry without a code', '- file: a.md\n  place: x\n  reason: x\n  until: 2027-01-01\n', 'missing'],
  ['an entry that is no group of fields', '- date-mismatch\n', 'invalid_type'],
  ['a file that is no list', 'code: date-mismatch\n', 'not-a-list'],
  ['a file that is no YAML', '- code: "date\n', 'yaml-MISSING_CHAR'],
] as const)('invalid: %s', ([, yaml, reason]) => {
  const folder = misprint(yaml);
  const { diagnostics } = check(folder);
  expect(diagnostics.filter(({ code }) => code === 'exceptions-invalid').map((one) => one.reason)).toEqual([reason]);
  expect(rows(diagnostics)).toEqual(expect.arrayContaining([...BLAMED]));
  rmSync(folder, { recursive: true });
});

test('words marked in several places: never one picked, and an ordinal names one', () => {
  const file = RECORD('23-qd-tw-2021');
  const place = 'Quyết định số 999-QĐ/TW';
  const folder = copyCollection();
  replaceIn(folder, file, 'chưa có trong kho này.', `chưa có trong kho này. Xem ${place}; xem ${place}; xem ${place}.`);
  const before = check(folder).diagnostics;
  expect(before.map(({ code, marked }) => [code, marked])).toEqual(Array(3).fill(['citation-unknown', place]));
  const entry = { ...ENTRY, code: 'citation-unknown', file, place };
  put(folder, toYaml([entry]));
  const several = check(folder);
  expect(several.excepted).toEqual([]);
  expect(several.diagnostics).toHaveLength(4);
  expect(several.diagnostics.at(-1)).toMatchObject({ code: 'exceptions-invalid', reason: 'several', expected: '3' });
  put(folder, toYaml([{ ...entry, ordinal: 2 }]));
  const second = check(folder);
  expect(second.excepted.map(({ diagnostic }) => diagnostic.column)).toEqual([before[1]?.column]);
  expect(second.diagnostics.map(({ column }) => column)).toEqual([before[0]?.column, before[2]?.column]);
  put(folder, toYaml([1, 2, 3].map((ordinal) => ({ ...entry, ordinal, reason: `Chỗ thứ ${ordinal}.` }))));
  const all = check(folder);
  expect(all.diagnostics).toEqual([]);
  expect(all.excepted.map(({ reason }) => reason)).toEqual(['Chỗ thứ 1.', 'Chỗ thứ 2.', 'Chỗ thứ 3.']);
  rmSync(folder, { recursive: true });
});

test('one place blamed twice, for a date a list shares, is one place', () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, 'ngày 12/12/2013', 'ngày 12/11/2013');
  put(folder, toYaml([{ ...ENTRY, place: '12/11/2013' }]));
  const { diagnostics, excepted } = check(folder);
  expect(excepted.map(({ diagnostic }) => diagnostic.subject)).toEqual(['217-qd-tw-2013', '218-qd-tw-2013']);
  expect(diagnostics.map(({ code }) => code)).not.toContain('date-mismatch');
  rmSync(folder, { recursive: true });
});

test('a warning, and a finding that marks no words', () => {
  const folder = copyCollection();
  writeFileSync(join(folder, 'documents/ghi-chu.txt'), 'x');
  put(folder, toYaml([{ ...ENTRY, code: 'file-unexpected', file: 'documents/ghi-chu.txt', place: '' }]));
  expect(check(folder)).toMatchObject({ diagnostics: [], summary: { exceptions: 1 } });
  rmSync(folder, { recursive: true });
});

test('CRLF files, and words over a line end', () => {
  const folder = copyCollection();
  const path = join(folder, DIRECTIVE);
  const unlinked = 'Quyết định số\n404-QĐ/Th.U';
  replaceIn(folder, DIRECTIVE, '[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)', unlinked);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  put(folder, toYaml([{ ...ENTRY, code: 'citation-unlinked', place: unlinked }]).replaceAll('\n', '\r\n'));
  const { diagnostics, excepted } = check(folder);
  expect(excepted.map(({ diagnostic }) => diagnostic.code)).toEqual(['citation-unlinked']);
  expect(diagnostics.map(({ code }) => code)).not.toContain('exception-unused');
  rmSync(folder, { recursive: true });
});

test('what could not be read may hide what an entry names: it is not called unused, and the rest still holds', () => {
  const named = { ...ENTRY, code: 'title-mismatch', file: RECORD('33-ct-ttg-2021'), place: 'x' };
  const spoil = (folder: string): void => replaceIn(folder, RECORD('33-ct-ttg-2021'), 'status: Chưa rõ', 'status: còn');
  const folder = misprint(toYaml([ENTRY, named]), spoil);
  const { diagnostics, excepted } = check(folder);
  expect(diagnostics.map(({ code }) => code)).toContain('front-matter-invalid');
  expect(diagnostics.map(({ code }) => code)).not.toContain('exception-unused');
  expect(excepted).toHaveLength(1);
  rmSync(folder, { recursive: true });
  const whole = misprint(toYaml([ENTRY, named]));
  expect(check(whole).diagnostics.map(({ code }) => code)).toContain('exception-unused');
  rmSync(whole, { recursive: true });
});
