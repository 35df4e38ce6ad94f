/** Bodies a text charges: what is declared stands in the provision word for word, and nothing else passes. */
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check, copyCollection, DIRECTIVE, mendFolder, RECORD, readMarked, replaceIn } from '../support/collection.ts';

const BODY = 'body: Ban Tuyên giáo Thành uỷ';
const WORDS = 'Ban Tuyên giáo Thành uỷ tăng cường chỉ đạo công tác thông tin';
/** As the front matter has them, over two lines. */
const WRITTEN = 'Thành uỷ\n      tăng cường chỉ đạo';

function say(from: string, to: string, file = DIRECTIVE) {
  const folder = copyCollection();
  replaceIn(folder, file, from, to);
  const said = check(folder).diagnostics.map((found) => ({
    code: found.code,
    reason: found.reason,
    marked: readMarked(found),
    hasFix: found.fix !== undefined,
  }));
  rmSync(folder, { recursive: true });
  return said;
}

test.for<[string, string, string, string, string]>([
  ['another body', BODY, 'body: Ban Tổ chức Thành uỷ', 'body-absent', 'Ban Tổ chức Thành uỷ'],
  ['another spelling of it', BODY, 'body: Ban Tuyên giáo Thành ủy', 'body-absent', 'Ban Tuyên giáo Thành ủy'],
  ['a word cut short', BODY, 'body: Ban Tuyên giáo Thành u', 'body-absent', 'Ban Tuyên giáo Thành u'],
  ['a provision that is not there', 'own: nhiem-vu-8', 'own: nhiem-vu-9', 'no-provision', 'nhiem-vu-9'],
])('%s', ([, from, to, reason, marked]) => {
  expect(say(from, to)).toEqual([{ code: 'charge-unsupported', reason, marked, hasFix: false }]);
});

test.for<[string, string, string, string]>([
  ['words of our own', WRITTEN, WRITTEN.replace('tăng cường', 'có trách nhiệm'), 'words-absent'],
  ['words of another provision', 'own: nhiem-vu-8', 'own: nhiem-vu-7', 'words-absent'],
])('%s', ([, from, to, reason]) => {
  expect(say(from, to)).toMatchObject([{ code: 'charge-unsupported', reason }]);
});

test('the name alone charges nobody', () => {
  const folder = copyCollection();
  replaceIn(
    folder,
    DIRECTIVE,
    'charged:\n',
    'charged:\n  - own: nhiem-vu-8\n    body: Ban Tuyên giáo Thành uỷ\n    words: Ban Tuyên giáo Thành uỷ\n',
  );
  expect(check(folder).diagnostics).toMatchObject([{ code: 'charge-unsupported', reason: 'says-nothing' }]);
  rmSync(folder, { recursive: true });
});

test('declared twice', () => {
  const twice = `  - own: nhiem-vu-8\n    body: Ban Tuyên giáo Thành uỷ\n    words: ${WORDS}\n`;
  expect(say('charged:\n', `charged:\n${twice}${twice}`)).toMatchObject([
    { code: 'charge-unsupported', reason: 'repeated' },
  ]);
});

test('a record has no text that could charge anyone', () => {
  const charge = 'charged:\n  - own: doan-1\n    body: Bộ Chính trị\n    words: Bộ Chính trị yêu cầu\nevidence:\n';
  expect(say('evidence:\n', charge, RECORD('23-qd-tw-2021'))).toMatchObject([
    { code: 'charge-unsupported', reason: 'no-text' },
  ]);
});

test('an anchor that is only misspelt is mended', () => {
  const folder = copyCollection();
  replaceIn(folder, DIRECTIVE, 'own: nhiem-vu-8', 'own: Nhiệm-vụ-8');
  expect(check(folder).diagnostics).toMatchObject([{ code: 'charge-unsupported', fix: { text: 'nhiem-vu-8' } }]);
  expect(mendFolder(folder)).toEqual([DIRECTIVE]);
  expect(check(folder).diagnostics).toEqual([]);
  rmSync(folder, { recursive: true });
});

test.for<[string, string, string]>([
  ['letters and marks apart', BODY, BODY.normalize('NFD')],
  ['other lines', WRITTEN, 'Thành uỷ tăng cường\n      chỉ đạo'],
])('%s are right', ([, from, to]) => expect(say(from, to)).toEqual([]));
