/**
 * A collection in which citations are every way a checker can find them, let through by rules.yaml; without a root, and
 * with a second text long enough for its table to be cut into pages.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The paragraphs of its text, as Markdown; what each is judged to be, in the order of the text. */
export const UNSETTLED: readonly (readonly [markdown: string, outcome: string])[] = [
  ['1. Thực hiện [Quyết định số 05/QĐ-UBND](05-qd-ubnd-2020.md) ngày 01/02/2020 của UBND tỉnh A.', 'found'],
  ['2. Thực hiện [Quyết định số 05/QĐ-UBND](05-qd-ubnd-2021.md) ngày 04/4/2021 của UBND tỉnh B.', 'found'],
  ['3. Thực hiện Quyết định số 05/QĐ-UBND, “có ngoặc kép”, rồi thôi.', 'ambiguous'],
  ['4. Thực hiện Quyết định số 77/QĐ-UBND ngày 01/01/2019.', 'unknown'],
  ['5. Thực hiện Luật Đất đai năm 2024.', 'by-name'],
  ['6. Thực hiện Nghị quyết trên.', 'pointing'],
  ['7. Thực hiện Quyết định số 1O5/QĐ-UBND.', 'not-understood'],
  ['8. Xem [trang này](https://vidu.example/).', 'link'],
  ['9. Thực hiện Quyết định số 99/QĐ-UBND ngày 05/6/2019.', 'not-held'],
  ['=1+1 theo [Quyết định số 05/QĐ-UBND](05-qd-ubnd-2020.md) ngày 01/02/2020.', 'found'],
  ['10. Quyết định này có hiệu lực từ ngày ký.', 'self'],
];

/** Citations of its long text. */
export const MANY = 205;

const ISSUERS = `places:
  - { id: tinh-a, name: tỉnh A, level: province }
  - { id: tinh-b, name: tỉnh B, level: province }
issuers:
  - { id: ubnd-a, name: Ủy ban nhân dân tỉnh A, system: state, place: tinh-a, names: [UBND tỉnh A] }
  - { id: ubnd-b, name: Ủy ban nhân dân tỉnh B, system: state, place: tinh-b, names: [UBND tỉnh B] }
`;
const RULES = `severity:
  citation-unknown: info
  citation-ambiguous: info
  date-mismatch: warning
  near-miss: info
  link-span: info
  record-uncited: off
`;
const NOT_HELD = `- number: 99/QĐ-UBND
  type: Quyết định
  issuedOn: 2019-06-05
  reason: Chỉ để thử bảng.
`;

/** Writes the collection. @param folder made where there is none */
export function writeUnsettled(folder: string): void {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('issuers.yaml', ISSUERS);
  write('rules.yaml', RULES);
  write('not-held.yaml', NOT_HELD);
  write('documents/nha-nuoc/05-qd-ubnd-2020.md', toRecord('ubnd-a', '2020-02-01'));
  write('documents/nha-nuoc/05-qd-ubnd-2021.md', toRecord('ubnd-b', '2021-04-03'));
  writeText('thu', ['**QUYẾT ĐỊNH**', ...UNSETTLED.map(([markdown]) => markdown)], write);
  const many = Array.from(
    { length: MANY },
    (_, at) => `${at + 1}. Theo [Quyết định số 05/QĐ-UBND](05-qd-ubnd-2020.md) ngày 01/02/2020.`,
  );
  writeText('van-dai', ['**QUYẾT ĐỊNH**', ...many], write);
}

const AT = '    - { at: https://vidu.example/, seenOn: 2026-11-24 }\n';
const toEvidence = (fields: readonly string[]): string =>
  `evidence:\n${fields.map((field) => `  ${field}:\n${AT}`).join('')}`;

function toRecord(issuer: string, issuedOn: string): string {
  return `---
number: 05/QĐ-UBND
type: Quyết định
issuer: ${issuer}
issuedOn: ${issuedOn}
status: Chưa rõ
${toEvidence(['number', 'type', 'issuer', 'issuedOn'])}---

Toàn văn chưa có trong kho này.
`;
}

function writeText(slug: string, paragraphs: string[], write: (file: string, text: string) => void): void {
  const source = `${paragraphs.join('\n\n').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')}\n`;
  write(`sources/${slug}.txt`, source);
  write(
    `documents/nha-nuoc/${slug}.md`,
    `---
type: Quyết định
issuer: ubnd-a
status: Chưa rõ
source: ${slug}.txt
sourceSha256: ${createHash('sha256').update(source).digest('hex')}
${toEvidence(['type', 'issuer'])}---

${paragraphs.join('\n\n')}
`,
  );
}
