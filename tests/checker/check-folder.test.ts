/** The checker that takes over what has not changed says what the whole check says, after any edit. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/checker/check-folder.ts';
import { sayReplaced } from '../core/edit-steps.ts';
import { EDITS } from '../core/edits.ts';
import { check, copyCollection, DIRECTIVE, RECORD, replaceIn, replaceInText, TODAY } from '../support/collection.ts';

const RECORD_124 = RECORD('124-qd-tw-2018');

test.for(EDITS)('after: $name', async ({ edit }) => {
  const folder = copyCollection();
  const { state, report } = await checkFolder(folder, null, { today: TODAY });
  expect(report).toEqual(check(folder));
  edit(folder);
  const edited = check(folder);
  // As it is read back from disk.
  const again = await checkFolder(folder, JSON.parse(JSON.stringify(state)), { today: TODAY });
  expect(again.report).toEqual(edited);
  // And when nothing changes after it.
  expect((await checkFolder(folder, again.state, { today: TODAY })).report).toEqual(edited);
  rmSync(folder, { recursive: true });
});

test('all edits one after another, each from the state of the one before', async () => {
  const folder = copyCollection();
  let { state } = await checkFolder(folder, null, { today: TODAY });
  for (const { edit } of EDITS) {
    try {
      edit(folder);
    } catch {
      // An edit whose words an earlier one has changed.
      continue;
    }
    const run = await checkFolder(folder, state, { today: TODAY });
    expect(run.report).toEqual(check(folder));
    state = run.state;
  }
});

/** What is untrue on one day and true on another. */
const DAILY: ReadonlySet<string> = new Set(['status-contradicted', 'date-future']);

test.for<[string, (folder: string) => void, string[]]>([
  [
    'effect begins',
    (folder) => replaceIn(folder, RECORD_124, 'status: Chưa rõ', 'effectiveFrom: 2026-12-01\nstatus: Chưa có hiệu lực'),
    ['2026-11-30', '2026-12-01', '2027-01-15'],
  ],
  [
    'effect ends',
    (folder) => replaceIn(folder, RECORD_124, 'status: Chưa rõ', 'effectiveTo: 2026-12-01\nstatus: Còn hiệu lực'),
    ['2026-11-30', '2026-12-01', '2026-12-02'],
  ],
  [
    'what replaces it begins to work',
    (folder) => {
      sayReplaced(folder, 'thay thế');
      replaceIn(folder, RECORD('269-qd-tu-2021'), 'status: Chưa rõ', 'effectiveFrom: 2026-12-01\nstatus: Chưa rõ');
      replaceIn(folder, RECORD('23-qd-tw-2021'), 'status: Chưa rõ', 'status: Còn hiệu lực');
    },
    ['2026-11-30', '2026-12-01', '2027-01-15'],
  ],
  [
    'a page of an entry not held was to be seen',
    (folder) => {
      writeFileSync(
        join(folder, 'not-held.yaml'),
        '- number: 7-KL/TW\n  type: Kết luận\n  reason: Ngoài phạm vi.\n  evidence:\n    - at: https://vidu.vn/\n      seenOn: 2026-12-01\n',
      );
      replaceInText(folder, 'Tuy vậy, công tác', 'Theo Kết luận số 7-KL/TW, công tác');
    },
    ['2026-12-02', '2026-11-30', '2026-12-01', '2026-11-30'],
  ],
  [
    'a page that tells of a term was to be seen',
    (folder) => replaceIn(folder, 'issuers.yaml', 'seenOn: 2026-11-25', 'seenOn: 2026-12-01'),
    ['2026-12-02', '2026-11-30', '2026-12-01', '2026-11-30'],
  ],
])('nothing is edited, and %s: each day is checked as it is', async ([, edit, days]) => {
  const folder = copyCollection();
  edit(folder);
  let state: Parameters<typeof checkFolder>[1] = null;
  const said: number[] = [];
  for (const today of days) {
    const run = await checkFolder(folder, state, { today });
    expect(run.report, today).toEqual(check(folder, today));
    said.push(run.report.diagnostics.filter(({ code }) => DAILY.has(code)).length);
    // As of a run made later: what was written just before a run is read again by the next, whatever is known of it.
    state = { ...run.state, listedAt: run.state.listedAt + 60_000 };
  }
  expect(said[0]).toBe(0);
  expect(said.at(-1)).toBe(1);
  rmSync(folder, { recursive: true });
});

test('a witness that could not be read, and can be again: who called on it is checked again, though it cites nothing', async () => {
  const folder = copyCollection();
  const record = readFileSync(join(folder, RECORD_124), 'utf8');
  writeFileSync(join(folder, RECORD_124), record.replace(/(?<=chưa có trong kho này\.\n)[\s\S]*/, ''));
  const directive = readFileSync(join(folder, DIRECTIVE), 'utf8');
  writeFileSync(join(folder, DIRECTIVE), directive.replace('type: Chỉ thị', 'type: [Chỉ thị'));
  const unread = await checkFolder(folder, null, { today: TODAY });
  expect(unread.report).toEqual(check(folder));
  writeFileSync(join(folder, DIRECTIVE), directive.replace('ngày 02/02/2018', 'ngày 03/02/2018'));
  const again = await checkFolder(folder, unread.state, { today: TODAY });
  expect(again.report).toEqual(check(folder));
  expect(again.report.diagnostics.map(({ file, code }) => `${file.split('/').at(-1)} ${code}`)).toContain(
    '124-qd-tw-2018.md evidence-not-held',
  );
  rmSync(folder, { recursive: true });
});

test('two that bear witness of each other are both checked', async () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, '  type:\n    - own: doan-1', '  type:\n    - in: 23-qd-tw-2021#doan-1');
  expect((await checkFolder(folder, null, { today: TODAY })).report).toEqual(check(folder));
  rmSync(folder, { recursive: true });
});

const NOT_HELD = '- number: 124-QĐ/TW\n  type: Quy định\n  issuedOn: 2018-02-02\n  reason: Thử.\n';
const EXCEPTION = `- code: date-mismatch\n  file: ${DIRECTIVE}\n  place: 31/7/2021\n  reason: Thử.\n  until: 2027-01-01\n`;
const put = (name: string, text: string) => (folder: string) => writeFileSync(join(folder, name), text);
const LINK_124 = '[Quy định số 124-QĐ/TW](124-qd-tw-2018.md)';
let record124 = '';

/** [what is done, how many files are then read again]: exceptions.yaml and not-held.yaml come, change and go. */
const LISTS: [string, (folder: string) => void, number][] = [
  ['a wrong day', (folder) => replaceIn(folder, DIRECTIVE, 'ngày 30/7/2021', 'ngày 31/7/2021'), 16],
  ['an exception for it', put('exceptions.yaml', EXCEPTION), 0],
  ['which is out of date', put('exceptions.yaml', EXCEPTION.replace('2027', '2026')), 0],
  ['and wrong', put('exceptions.yaml', EXCEPTION.replace('reason', 'why')), 0],
  ['and gone', (folder) => rmSync(join(folder, 'exceptions.yaml')), 0],
  ['a declaration of what is here', put('not-held.yaml', NOT_HELD), 16],
  ['the same under a comment', put('not-held.yaml', `# Chưa có bản gốc.\n${NOT_HELD}`), 0],
  [
    'its record goes',
    (folder) => {
      record124 = readFileSync(join(folder, RECORD_124), 'utf8');
      rmSync(join(folder, RECORD_124));
    },
    15,
  ],
  ['its link too', (folder) => replaceIn(folder, DIRECTIVE, LINK_124, 'Quy định số 124-QĐ/TW'), 15],
  ['another day declared', put('not-held.yaml', NOT_HELD.replace('02-02', '02-03')), 15],
  ['not YAML', put('not-held.yaml', '- number: "'), 15],
  ['and gone', (folder) => rmSync(join(folder, 'not-held.yaml')), 15],
  ['its record is back', (folder) => writeFileSync(join(folder, RECORD_124), record124), 16],
  ['and its link', (folder) => replaceIn(folder, DIRECTIVE, 'Quy định số 124-QĐ/TW', LINK_124), 16],
  ['the right day', (folder) => replaceIn(folder, DIRECTIVE, 'ngày 31/7/2021', 'ngày 30/7/2021'), 16],
];

test('exceptions.yaml and not-held.yaml are read again when they change, and with them what rests on them', async () => {
  const folder = copyCollection();
  const first = await checkFolder(folder, null, { today: TODAY });
  let state = first.state;
  const seen = new Set<string>();
  for (const [name, edit, parsed] of LISTS) {
    edit(folder);
    const run = await checkFolder(folder, JSON.parse(JSON.stringify(state)), { today: TODAY });
    expect(run.report, name).toEqual(check(folder));
    expect(run.parsed, name).toBe(parsed);
    for (const { code } of run.report.diagnostics) seen.add(code);
    state = run.state;
  }
  expect((await checkFolder(folder, state, { today: TODAY })).report).toEqual(first.report);
  expect([...seen]).toEqual(
    expect.arrayContaining(['exception-expired', 'exceptions-invalid', 'not-held-duplicate', 'not-held-invalid']),
  );
});

test('an exception runs out though nothing was written since', async () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, 'ngày 30/7/2021', 'ngày 31/7/2021');
  put('exceptions.yaml', EXCEPTION)(folder);
  const { state, report } = await checkFolder(folder, null, { today: '2027-01-01' });
  expect(report.summary.exceptions).toBe(1);
  const later = await checkFolder(folder, state, { today: '2027-01-02' });
  expect(later.parsed).toBe(0);
  expect(later.report.summary.exceptions).toBe(0);
  expect(later.report.diagnostics.map(({ code }) => code)).toContain('exception-expired');
});

test('only what an edit may change is read again', async () => {
  const folder = copyCollection();
  const { state, parsed } = await checkFolder(folder, null, { today: TODAY });
  expect(parsed).toBe(16);
  const same = await checkFolder(folder, state, { today: TODAY });
  expect(same.parsed).toBe(0);
  // A record's status: of what a citation says nothing rests on it.
  replaceIn(folder, RECORD('29-kl-tu-2021'), 'status: Chưa rõ', "status: 'Chưa rõ'");
  const record = await checkFolder(folder, same.state, { today: TODAY });
  expect(record.parsed).toBe(1);
  // The directive bears witness of every record.
  replaceIn(folder, DIRECTIVE, 'ngày 30/7/2021', 'ngày 31/7/2021');
  expect((await checkFolder(folder, record.state, { today: TODAY })).parsed).toBe(16);
});

test('a file written again with the same words is the same file', async () => {
  const folder = copyCollection();
  const { state } = await checkFolder(folder, null, { today: TODAY });
  const file = join(folder, RECORD('33-ct-ttg-2021'));
  writeFileSync(file, readFileSync(file));
  expect((await checkFolder(folder, state, { today: TODAY })).parsed).toBe(0);
});
