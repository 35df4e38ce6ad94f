/**
 * A collection written for the tests of the document page: one document of hundreds of provisions, and one that cites
 * some of them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ARTICLES = 60;
export const CLAUSES = 5;
/** The citing document's paragraphs: a link of its own, the provision it cites, and the words after. */
const CITING = [
  ['1. Thực hiện ', 'khoản 2 Điều 30', ''],
  ['2. Theo ', 'Điều 59', '; việc khác do các sở quyết định.'],
  ['3. Nhắc lại ', 'khoản 2 Điều 30', ' và báo cáo.'],
  ['4. Căn cứ ', '', ' để làm.'],
] as const;
const LINK = '[Quyết định số 01/QĐ-UBND](01-qd-ubnd-2020.md)';
const WORDS = 'Quyết định số 01/QĐ-UBND';
const REST = ' ngày 03/02/2020 của UBND tỉnh A';

export function writeLongCollection(folder: string): void {
  for (const below of ['documents/nha-nuoc', 'sources']) mkdirSync(join(folder, below), { recursive: true });
  writeFileSync(
    join(folder, 'issuers.yaml'),
    `places:
  - { id: trung-uong, name: Trung ương, level: central }
  - { id: tinh-a, name: tỉnh A, level: province, within: trung-uong }
issuers:
  - { id: ubnd-tinh-a, name: Ủy ban nhân dân tỉnh A, system: state, place: tinh-a, names: [UBND tỉnh A] }
`,
  );
  writeFileSync(join(folder, 'rules.yaml'), 'severity:\n  relation-undeclared: off\n');
  const head = ['**QUYẾT ĐỊNH**', ''];
  const long = [
    ...head,
    ...Array.from({ length: ARTICLES }, (_, at) => [
      `Điều ${at + 1}. Việc thứ ${at + 1} của các sở, ngành và ủy ban nhân dân các cấp`,
      '',
      ...Array.from({ length: CLAUSES }, (_, clause) => [
        `${clause + 1}. ${'Cơ quan, đơn vị thực hiện đúng quy định, kịp thời báo cáo kết quả. '.repeat(3).trim()}`,
        '',
      ]).flat(),
    ]).flat(),
  ].join('\n');
  const toCiting = (link: string): string =>
    [
      ...head,
      'Điều 1. Việc phải làm',
      '',
      ...CITING.flatMap(([before, provision, after]) => [
        `${before}${provision}${provision && ' '}${link}${REST}${after || '.'}`,
        '',
      ]),
    ].join('\n');
  write(folder, { slug: '01-qd-ubnd-2020', number: '01/QĐ-UBND', issuedOn: '2020-02-03', source: long, body: long });
  write(folder, {
    slug: '02-qd-ubnd-2021',
    number: '02/QĐ-UBND',
    issuedOn: '2021-05-06',
    source: toCiting(WORDS),
    body: toCiting(LINK),
  });
}

interface Written {
  slug: string;
  number: string;
  issuedOn: string;
  source: string;
  body: string;
}

function write(folder: string, { slug, number, issuedOn, source, body }: Written): void {
  writeFileSync(join(folder, 'sources', `${slug}.txt`), source);
  const witness = '\n    - at: https://vidu.example/\n      seenOn: 2026-11-24\n';
  const evidence = ['number', 'type', 'issuer', 'issuedOn'].map((field) => `  ${field}:${witness}`).join('');
  writeFileSync(
    join(folder, 'documents/nha-nuoc', `${slug}.md`),
    `---
number: ${number}
type: Quyết định
issuer: ubnd-tinh-a
issuedOn: ${issuedOn}
status: Chưa rõ
root: true
source: ${slug}.txt
sourceSha256: ${createHash('sha256').update(source).digest('hex')}
evidence:
${evidence}---

${body}`,
  );
}
