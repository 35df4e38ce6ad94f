/** Single edits of provisions: what is cited of a text that is held, and is not there. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIRECTIVE } from '../support/collection.ts';
import { type Edit, say } from './edit-steps.ts';

export const DECISION = 'documents/nha-nuoc/12-qd-ubnd-2022.md';
export const LINK_12 = '[Quyết định số 12/QĐ-UBND](../nha-nuoc/12-qd-ubnd-2022.md)';
const TEXT = `ỦY BAN NHÂN DÂN TỈNH

Số: 12/QĐ-UBND

Hà Tĩnh, ngày 01 tháng 4 năm 2022

QUYẾT ĐỊNH
Về việc ban hành Quy chế phối hợp

Căn cứ [Nghị quyết số 76/NQ-CP](76-nq-cp-2021.md) ngày 15/7/2021 của Chính phủ;

Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.

1. Khoản một của điều một.

2. Khoản hai của điều một:

a) Điểm a;

b) Điểm b.

Điều 2. Trách nhiệm thi hành

1. Sở Nội vụ chủ trì.

2. Các sở, ngành phối hợp.

Điều 3. Hiệu lực

Quyết định này có hiệu lực kể từ ngày ký.

HERE

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn An
`;

/**
 * A decision with its full text, which the directive cites.
 * @param words of a paragraph of its third article
 */
export function addDecision(folder: string, words = 'Các sở thi hành.', from = '', to = ''): void {
  const text = TEXT.replace('HERE', words).replace(from, to);
  const source = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  writeFileSync(join(folder, 'sources/qd12.txt'), source);
  const blocks = text.trim().split('\n\n');
  const own = { number: 2, type: 4, title: 4, issuer: 1, issuedOn: 3, placeOfIssue: 3, signatory: blocks.length };
  const evidence = Object.entries(own).map(([field, at]) => `  ${field}:\n    - own: doan-${at}\n`);
  const fields = [
    'number: 12/QĐ-UBND',
    'type: Quyết định',
    'title: Về việc ban hành Quy chế phối hợp',
    'issuer: uy-ban-nhan-dan-tinh',
    'issuedOn: 2022-04-01',
    'status: Chưa rõ',
    'signatory: Nguyễn Văn An',
    'placeOfIssue: Hà Tĩnh',
    'root: true',
    'source: qd12.txt',
    `sourceSha256: ${createHash('sha256').update(source).digest('hex')}`,
    'relations:\n  - kind: basedOn\n    target: 76-nq-cp-2021\n    in: 12-qd-ubnd-2022#doan-5\n    words: Căn cứ',
  ];
  const body = blocks.map((block) => block.replaceAll('\n', '  \n')).join('\n\n');
  writeFileSync(join(folder, DECISION), `---\n${fields.join('\n')}\nevidence:\n${evidence.join('')}---\n\n${body}\n`);
}

/** The decision says this of itself. */
const own = (name: string, words: string, marked: string, expected: string): Edit => ({
  name: `${name} of itself, which it has not: ${words}`,
  edit: (folder) => addDecision(folder, `Thực hiện theo ${words}.`),
  code: 'provision-missing',
  file: DECISION,
  marked,
  expected,
});

/** The directive says this of the decision. */
const cited = (words: string, marked: string, code = 'provision-missing'): Edit => ({
  name: `a provision of a text that is held: ${words.replace(/\[.*?\]\([^)]*?(#[^)]*)?\)/, '…$1')} (${code})`,
  edit: (folder) => {
    addDecision(folder);
    say(words)(folder);
  },
  code,
  file: DIRECTIVE,
  marked,
});

const task = (words: string, marked: string): Edit => ({
  name: `a task of the directive itself, which it has not: ${words}`,
  edit: say(`Theo ${words}`),
  code: 'provision-missing',
  file: DIRECTIVE,
  marked,
  expected: 'nhiệm vụ 1–8',
});

export const PROVISION_EDITS: readonly Edit[] = [
  own('a point', 'điểm c khoản 2 Điều 1 Quyết định này', 'điểm c khoản 2 Điều 1', 'điểm a–b'),
  own('one of two points', 'điểm a, đ khoản 2 Điều 1 Quyết định này', 'điểm a, đ khoản 2 Điều 1', 'điểm a–b'),
  own(
    'a point of a clause without any',
    'điểm a khoản 1 Điều 1 Quyết định này',
    'điểm a khoản 1 Điều 1',
    'khoản 1 Điều 1, không chia điểm',
  ),
  own(
    'the clause of the second article',
    'khoản 1 Điều 1 và khoản 9 Điều 2 Quyết định này',
    'khoản 1 Điều 1 và khoản 9 Điều 2',
    'khoản 1–2',
  ),
  own('a clause', 'khoản 1-3 Điều 2 Quyết định này', 'khoản 1-3 Điều 2', 'khoản 1–2'),
  own('a clause', 'khoản 0 Điều 1 Quyết định này', 'khoản 0 Điều 1', 'khoản 1–2'),
  own('a clause', 'khoản 9 Điều này', 'khoản 9', 'Điều 3, không chia khoản'),
  own('an article, after it', 'Quyết định này, Điều 9', 'Điều 9', 'Điều 1–3'),
  own('an article, after it', 'Quyết định này (Điều 9)', 'Điều 9', 'Điều 1–3'),
  own('an article, in small letters', 'điều 9 quyết định này', 'điều 9', 'Điều 1–3'),
  own('an article, in capitals', 'ĐIỀU 9 QUYẾT ĐỊNH NÀY', 'ĐIỀU 9', 'Điều 1–3'),
  {
    name: 'a clause of its own article, which it has not',
    edit: (folder) => addDecision(folder, undefined, 'ngành phối hợp.', 'ngành phối hợp theo khoản 3 Điều này.'),
    code: 'provision-missing',
    file: DECISION,
    marked: 'khoản 3',
    expected: 'khoản 1–2',
  },
  {
    name: 'a point of its own clause, which it has not',
    edit: (folder) => addDecision(folder, undefined, 'b) Điểm b.', 'b) Theo điểm d khoản này.'),
    code: 'provision-missing',
    file: DECISION,
    marked: 'điểm d',
    expected: 'điểm a–b',
  },
  cited(`Theo ${LINK_12} tại Điều 9`, 'Điều 9'),
  cited(`Theo ${LINK_12} ngày 01/4/2022 của UBND tỉnh (Điều 9)`, 'Điều 9'),
  cited(`Theo điểm c khoản 2 Điều 1 ${LINK_12}`, 'điểm c khoản 2 Điều 1'),
  cited(`Theo Điều 1 ${LINK_12.replace('.md', '.md#dieu-2')}`, 'Điều 1', 'link-span'),
  cited(`Theo khoản 1 Điều 2 ${LINK_12.replace('.md', '.md#dieu-2-khoan-2')}`, 'khoản 1 Điều 2', 'link-span'),
  task('nhiệm vụ thứ 9 của Chỉ thị này', 'nhiệm vụ thứ 9'),
  task('nhiệm vụ số 9 Chỉ thị này', 'nhiệm vụ số 9'),
  task('nhiệm vụ 7-9 của Chỉ thị này', 'nhiệm vụ 7-9'),
  task('nhiệm vụ 7–9 của Chỉ thị này', 'nhiệm vụ 7–9'),
  task('nhiệm vụ 0 của Chỉ thị này', 'nhiệm vụ 0'),
  task('Chỉ thị này (nhiệm vụ 9)', 'nhiệm vụ 9'),
  task('Chỉ thị này tại nhiệm vụ 9', 'nhiệm vụ 9'),
];
