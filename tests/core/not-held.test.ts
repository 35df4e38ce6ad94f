/** not-held.yaml: documents cited and on purpose not held. Each row is a copy of the real collection without one record. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { check, copyCollection, DIRECTIVE, mendFolder, RECORD, readMarked, replaceIn } from '../support/collection.ts';
import { hashFolder, runNode } from '../support/run.ts';

/** What the directive itself says of 124-QĐ/TW: "Quy định số 124-QĐ/TW ngày 02/02/2018 của Ban Bí thư". */
const ENTRY = {
  number: '124-QĐ/TW',
  type: 'Quy định',
  issuer: 'ban-bi-thu',
  issuedOn: '2018-02-02',
  reason: 'Chưa có bản gốc.',
};
const REF = 'not-held.yaml#124-qd-tw-2018';
const SEEN = [{ at: 'https://vidu.example/', seenOn: '2026-11-24' }];
type Entry = Record<string, unknown>;

/** The record is gone, its link is plain words again. */
function remove(folder: string, slug: string, path = `${slug}.md`): void {
  rmSync(join(folder, RECORD(slug)));
  const file = join(folder, DIRECTIVE);
  const text = readFileSync(file, 'utf8');
  const unlinked = text.replaceAll(new RegExp(`\\[([^\\]]+)\\]\\(${path.replaceAll('.', '\\.')}\\)`, 'g'), '$1');
  if (unlinked === text) throw new Error(`no link to ${path}`);
  writeFileSync(file, unlinked);
}

/** JSON is YAML too; one entry begins on each line. */
function declare(folder: string, ...entries: Entry[]): void {
  writeFileSync(join(folder, 'not-held.yaml'), entries.map((entry) => `- ${JSON.stringify(entry)}\n`).join(''));
}

function without124(...entries: Entry[]): string {
  const folder = copyCollection();
  remove(folder, '124-qd-tw-2018');
  if (entries.length > 0) declare(folder, ...entries);
  return folder;
}

const rows = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map((diagnostic) => `${diagnostic.code} ${readMarked(diagnostic)}`);
const { number, type, reason } = ENTRY;
const bare = { number, type, reason };
const CITED = 'Quy định số 124-QĐ/TW';

test('a citation of a declared document is no error, and is counted by itself', () => {
  const folder = without124(ENTRY);
  const { diagnostics, summary } = check(folder);
  expect(diagnostics).toEqual([]);
  expect(summary).toMatchObject({ citations: 15, resolved: 14, notHeld: 1, unknown: 0, ambiguous: 0, documents: 15 });
  expect(runNode(['scripts/check.ts', '--content', folder]).stdout).toContain(
    '15 viện dẫn theo số: 14 có trong kho, 1 viện dẫn tới văn bản không có trong kho (đã khai), 0 không rõ, 0 mơ hồ;',
  );
  rmSync(folder, { recursive: true });
});

/** [what, the entries, everything that is reported and the words it marks]. */
test.for<[string, Entry[], string[]]>([
  ['nothing declared', [], [`citation-unknown ${CITED}`]],
  ['only what must be said', [bare], []],
  ['an address for what no text says', [{ ...ENTRY, title: 'Giám sát', evidence: SEEN }], []],
  // What the text says otherwise; what nobody says then has no witness either.
  [
    'another date',
    [{ ...ENTRY, issuedOn: '2018-02-03' }],
    ['date-mismatch 02/02/2018', 'not-held-unsaid "2018-02-03"'],
  ],
  [
    'another date, seen elsewhere',
    [{ ...ENTRY, issuedOn: '2018-02-03', evidence: SEEN }],
    ['date-mismatch 02/02/2018'],
  ],
  ['another type', [{ ...ENTRY, type: 'Quyết định' }], ['type-mismatch Quy định', 'not-held-unsaid "Quyết định"']],
  [
    'another body',
    [{ ...ENTRY, issuer: 'bo-chinh-tri' }],
    ['issuer-mismatch Ban Bí thư', 'not-held-unsaid "bo-chinh-tri"'],
  ],
  ['another number', [{ ...ENTRY, number: '125-QĐ/TW' }], [`citation-unknown ${CITED}`, 'not-held-unused "125-QĐ/TW"']],
  ['a title no text says', [{ ...ENTRY, title: 'Giám sát' }], ['not-held-unsaid "Giám sát"']],
  // What the entry itself is blamed for.
  ['one more, that nothing cites', [ENTRY, { ...ENTRY, number: '7-QĐ/TW' }], ['not-held-unused "7-QĐ/TW"']],
  ['a document that is here', [ENTRY, { ...bare, number: '25-NQ/TW' }], ['not-held-duplicate "25-NQ/TW"']],
  [
    'a document that is here, by its date',
    [ENTRY, { ...bare, number: '25-NQ/TW', issuedOn: '2013-06-03' }],
    ['not-held-duplicate "25-NQ/TW"'],
  ],
  [
    'another document of a number that is here is another document',
    [ENTRY, { ...bare, number: '25-NQ/TW', issuedOn: '2003-03-12' }],
    ['not-held-unused "25-NQ/TW"'],
  ],
  ['the same document twice', [ENTRY, bare], ['not-held-duplicate "124-QĐ/TW"']],
  [
    'two documents of one number: the date tells which is meant',
    [ENTRY, { ...ENTRY, issuedOn: '2023-10-04' }],
    ['not-held-unused "124-QĐ/TW"'],
  ],
  [
    'two documents of one number, and the text says neither date',
    [
      { ...ENTRY, issuedOn: '2018-02-05' },
      { ...ENTRY, issuedOn: '2023-10-04' },
    ],
    [`citation-unknown ${CITED}`],
  ],
  [
    'two documents of one number and day: the body tells which is meant',
    [
      { ...bare, issuer: 'bo-chinh-tri', issuedOn: '2018-02-02' },
      { ...bare, issuer: 'ban-bi-thu', issuedOn: '2018-02-02' },
    ],
    ['not-held-unused "124-QĐ/TW"'],
  ],
  ['a body in no list', [{ ...ENTRY, issuer: 'ban-bi' }], ['issuer-unknown "ban-bi"']],
  // What cannot be typed: the citation it may be of is not blamed.
  ['no reason', [{ number, type }], ['not-held-invalid "number":"124-QĐ/TW"']],
  ['an empty reason', [{ ...bare, reason: ' ' }], ['not-held-invalid " "']],
  ['a number in no form', [{ ...bare, number: '124 QĐ TW' }], ['not-held-invalid "124 QĐ TW"']],
  ['a type nobody knows', [{ ...bare, type: 'Quy' }], ['not-held-invalid "Quy"']],
  ['a date in another form', [{ ...bare, issuedOn: '02/02/2018' }], ['not-held-invalid "02/02/2018"']],
  [
    'an address without its day',
    [{ ...bare, evidence: [{ at: 'https://a.example' }] }],
    ['not-held-invalid "at":"https://a.example"'],
  ],
  ['a field nobody knows', [{ ...bare, summary: 'x' }], ['not-held-invalid "summary"']],
  [
    'one entry wrong: the others are still read',
    [
      { ...ENTRY, number: '7-QĐ/TW' },
      { ...bare, type: 'Quy' },
    ],
    ['not-held-unused "7-QĐ/TW"', 'not-held-invalid "Quy"'],
  ],
])('%s', ([, entries, expected]) => {
  const folder = without124(...entries);
  expect(rows(check(folder).diagnostics).sort()).toEqual([...expected].sort());
  rmSync(folder, { recursive: true });
});

test('a mismatch names the entry, and a number a slip away offers it', () => {
  const folder = without124({ ...ENTRY, issuedOn: '2018-02-03', evidence: SEEN });
  const [mismatch] = check(folder).diagnostics;
  expect(mismatch).toMatchObject({ found: '2018-02-02', expected: '2018-02-03', subject: REF });
  expect(runNode(['scripts/check.ts', '--content', folder]).stdout).toContain(
    `Ngày không khớp: ở đây ghi 2/2/2018, mục ${REF} là 3/2/2018.`,
  );
  declare(folder, { ...ENTRY, number: '125-QĐ/TW' });
  const unknown = check(folder).diagnostics.find(({ code }) => code === 'citation-unknown');
  expect(unknown?.candidates?.map(({ slug }) => slug)).toContain('not-held.yaml#125-qd-tw-2018');
  rmSync(folder, { recursive: true });
});

test('words that fit two documents, held or not, mean neither for certain', () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, '[Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md) ngày 03/6/2013', 'Nghị quyết số 25-NQ/TW');
  declare(folder, { number: '25-NQ/TW', type: 'Nghị quyết', issuedOn: '2003-03-12', reason, evidence: SEEN });
  const ambiguous = check(folder).diagnostics.filter(({ code }) => code.startsWith('citation'));
  expect(ambiguous.map(({ code, candidates }) => [code, candidates?.map(({ slug }) => slug)])).toEqual([
    ['citation-ambiguous', ['25-nq-tw-2013', 'not-held.yaml#25-nq-tw-2003']],
  ]);
  const before = hashFolder(folder);
  expect(mendFolder(folder)).toEqual([]);
  expect(hashFolder(folder)).toBe(before);
  // A date in the words, or a person's link, decides.
  replaceIn(folder, DIRECTIVE, 'Nghị quyết số 25-NQ/TW', 'Nghị quyết số 25-NQ/TW ngày 12/3/2003');
  expect(check(folder).summary).toMatchObject({ notHeld: 1, ambiguous: 0 });
  replaceIn(folder, DIRECTIVE, 'Nghị quyết số 25-NQ/TW ngày 12/3/2003', '[Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md)');
  expect(check(folder).summary).toMatchObject({ notHeld: 0, resolved: 15 });
  rmSync(folder, { recursive: true });
});

test('words that fit two declared documents name both', () => {
  const folder = without124(ENTRY, { ...ENTRY, issuedOn: '2023-10-04' });
  replaceIn(folder, DIRECTIVE, `${CITED} ngày 02/02/2018 của Ban Bí thư`, CITED);
  const [ambiguous, ...others] = check(folder).diagnostics.filter(({ code }) => code !== 'text-changed');
  expect(ambiguous).toMatchObject({ code: 'citation-ambiguous', marked: CITED });
  expect(ambiguous?.candidates?.map(({ slug }) => slug)).toEqual([REF, 'not-held.yaml#124-qd-tw-2023']);
  expect(others).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('no link is written to what is not here', () => {
  const folder = without124(ENTRY);
  const before = hashFolder(folder);
  expect(mendFolder(folder)).toEqual([]);
  expect(hashFolder(folder)).toBe(before);
  rmSync(folder, { recursive: true });
});

test('a link to a file that is not there is to be taken out; a link to another document is a wrong number', () => {
  const folder = copyCollection();
  rmSync(join(folder, RECORD('124-qd-tw-2018')));
  declare(folder, ENTRY);
  const [dead, ...others] = check(folder).diagnostics;
  expect(dead).toMatchObject({ code: 'link-target-missing', reason: 'not-held', found: '124-qd-tw-2018.md' });
  expect(others).toEqual([]);
  replaceIn(folder, DIRECTIVE, '(124-qd-tw-2018.md)', '(25-nq-tw-2013.md)');
  const wrong = check(folder).diagnostics.find(({ code }) => code === 'number-mismatch');
  expect(wrong?.candidates?.map(({ slug }) => slug)).toEqual(['25-nq-tw-2013', REF]);
  rmSync(folder, { recursive: true });
});

test('quoted titles are compared, and a title said of a list is nobody’s own', () => {
  const folder = copyCollection();
  remove(folder, '3504-qd-ubnd-2021', '../nha-nuoc/3504-qd-ubnd-2021.md');
  remove(folder, '06-ct-tu-2016');
  const shared = {
    number: '3504/QĐ-UBND',
    type: 'Quyết định',
    title: 'về chương trình tổng thể cải cách hành chính Nhà nước giai đoạn 2021-2030',
    reason,
  };
  const own = {
    number: '06-CT/TU',
    type: 'Chỉ thị',
    issuer: 'ban-thuong-vu-tinh-uy',
    title: 'Tăng cường lãnh đạo và nâng cao hiệu quả công tác dân vận của cơ quan nhà nước các cấp',
    reason,
  };
  const ours = (): string[] => rows(check(folder).diagnostics.filter(({ code }) => code !== 'relation-unsupported'));
  declare(folder, shared, own);
  expect(ours()).toEqual([`not-held-unsaid "${shared.title}"`]);
  declare(folder, { ...shared, evidence: SEEN }, { ...own, title: 'Giảm lãnh đạo', evidence: SEEN });
  expect(ours()).toEqual([`title-mismatch ${own.title}`]);
  rmSync(folder, { recursive: true });
});

test('a date later than the citing document’s own is reported as it is for a record', () => {
  const folder = without124(ENTRY);
  replaceIn(folder, DIRECTIVE, 'status: Chưa rõ', 'status: Chưa rõ\nissuedOn: 2017-01-01');
  const later = check(folder).diagnostics.filter(({ code, subject }) => code === 'cites-later' && subject === REF);
  expect(later.map(readMarked)).toEqual(['124-QĐ/TW']);
  rmSync(folder, { recursive: true });
});

/** A second citation of 124-QĐ/TW, in the text and its source alike: nothing is wrong but what it says. */
test.for([
  ['the same day', 'ngày 02/02/2018', ENTRY, []],
  ['another day than the entry states', 'ngày 04/10/2023', ENTRY, ['date-mismatch 04/10/2023']],
  ['another day, where the entry states none', 'ngày 04/10/2023', bare, ['not-held-mixed "124-QĐ/TW"']],
  ['another body, where the entry states none', 'của Bộ Chính trị', bare, ['not-held-mixed "124-QĐ/TW"']],
  ['the same body by another name', 'của Ban Bí thư Trung ương', bare, []],
  ['nothing more', 'ngay', bare, []],
] as const)('cited twice, the second time with %s', ([, words, entry, expected]) => {
  const folder = without124(entry);
  const added = ` Thực hiện ${CITED} ${words} tại thành phố.`;
  for (const file of [DIRECTIVE, 'sources/chi-thi.txt'])
    replaceIn(folder, file, 'an ninh trên địa bàn.', `an ninh trên địa bàn.${added}`);
  const sha256 = createHash('sha256')
    .update(readFileSync(join(folder, 'sources/chi-thi.txt')))
    .digest('hex');
  replaceIn(folder, DIRECTIVE, '2f017e2a86629b8bffc7cc47b344e1e54f63ec4ad77266e9d2dadb74ebe67fb6', sha256);
  const { diagnostics, summary } = check(folder);
  expect(rows(diagnostics)).toEqual(expected);
  expect(summary.notHeld).toBe(2);
  rmSync(folder, { recursive: true });
});

test('only a text cites: what a record’s note mentions is not known from it', () => {
  const folder = copyCollection();
  const entry = { ...bare, number: '7-QĐ/TW' };
  declare(folder, entry);
  replaceIn(
    folder,
    RECORD('23-qd-tw-2021'),
    'chưa có trong kho này.',
    'chưa có trong kho này. Xem Quy định số 7-QĐ/TW.',
  );
  expect(rows(check(folder).diagnostics)).toEqual(['not-held-unused "7-QĐ/TW"']);
  rmSync(folder, { recursive: true });
});

test('a text that could not be read may be the one that cites', () => {
  const folder = without124(ENTRY);
  replaceIn(folder, DIRECTIVE, 'status: Chưa rõ', 'status: còn');
  const codes = check(folder).diagnostics.map(({ code }) => code);
  expect(codes).toContain('front-matter-invalid');
  expect(codes).not.toContain('not-held-unused');
  expect(codes).not.toContain('not-held-unsaid');
  rmSync(folder, { recursive: true });
});

test.for([
  ['no YAML', '- number: "124\n', 'not-held-invalid'],
  ['no list', 'number: 124-QĐ/TW\n', 'not-held-invalid'],
  ['no text', Buffer.from([0xff, 0xfe]), 'file-not-text'],
] as const)('a file that is %s: what it may declare is not called unknown', ([, content, code]) => {
  const folder = without124();
  writeFileSync(join(folder, 'not-held.yaml'), content);
  expect(check(folder).diagnostics.map((one) => one.code)).toEqual([code]);
  rmSync(folder, { recursive: true });
});

test('a file of comments alone declares nothing', () => {
  const folder = copyCollection();
  writeFileSync(join(folder, 'not-held.yaml'), '# chưa có\n');
  expect(check(folder).diagnostics).toEqual([]);
  rmSync(folder, { recursive: true });
});
