/** Single edits found since: terms of bodies, bodies told beside a citation, what another's repeal or an early end of the front matter hides. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addEvidence, DIRECTIVE, RECORD, replaceIn } from '../support/collection.ts';
import { type Edit, inDirective, inRecord, inText, say, sayReplaced } from './edit-steps.ts';

const LINK_217 = '[Quyết định số 217-QĐ/TW](217-qd-tw-2013.md)';
const LINK_06 = '[Chỉ thị số 06-CT/TU](06-ct-tu-2016.md)';
const XI = '  - ordinal: 11\n    issuers: [ban-chap-hanh-trung-uong, bo-chinh-tri, ban-bi-thu]\n    from: 2011-01-12';

/** An edit of the list of issuing bodies. */
const inIssuers = (from: string, to: string) => (folder: string) => replaceIn(folder, 'issuers.yaml', from, to);

/** A law, of a body whose terms are listed; the directive cites it. */
function addLaw(folder: string, number: string): void {
  replaceIn(
    folder,
    'issuers.yaml',
    'issuers:\n',
    'issuers:\n  - id: quoc-hoi\n    name: Quốc hội\n    system: state\n    place: trung-uong\n',
  );
  replaceIn(
    folder,
    'issuers.yaml',
    'terms:\n',
    `terms:\n  - ordinal: 13\n    issuers: [quoc-hoi]\n    from: 2011-07-21\n    to: 2016-07-19\n    evidence:\n      - at: https://vidu.vn/\n        seenOn: 2026-11-25\n`,
  );
  const slug = number.toLowerCase().replaceAll('/', '-');
  const evidence = ['number', 'type', 'issuer', 'issuedOn']
    .map((field) => `  ${field}:\n    - at: https://vidu.vn/\n      seenOn: 2026-11-25\n`)
    .join('');
  writeFileSync(
    join(folder, `documents/nha-nuoc/${slug}.md`),
    `---\nnumber: ${number}\ntype: Luật\nissuer: quoc-hoi\nissuedOn: 2015-06-22\nstatus: Chưa rõ\nevidence:\n${evidence}---\n\nToàn văn chưa có trong kho này.\n`,
  );
  say(`Theo [Luật số ${number}](../nha-nuoc/${slug}.md)`)(folder);
}

export const TERM_EDITS: readonly Edit[] = [
  {
    name: 'another term of the body',
    edit: inText('Trung ương Đảng (khoá XI)', 'Trung ương Đảng (khoá XII)'),
    code: 'term-mismatch',
    file: DIRECTIVE,
    marked: 'khoá XII',
    expected: 'khoá XI',
  },
  {
    name: 'another term of the body, in figures and without brackets',
    edit: inText('Trung ương Đảng (khoá XI)', 'Trung ương Đảng khóa 10'),
    code: 'term-mismatch',
    file: DIRECTIVE,
    marked: 'khóa 10',
    expected: 'khoá XI',
  },
  {
    name: 'a term that is not listed, on a day of one that is',
    edit: inText('Trung ương Đảng (khoá XI)', 'Trung ương Đảng (khoá IX)'),
    code: 'term-mismatch',
    file: DIRECTIVE,
    marked: 'khoá IX',
    expected: 'khoá XI',
  },
  {
    name: 'another term of the body of a document that is not held',
    edit: say('Theo Kết luận số 7-KL/TW ngày 05/5/2015 của Ban Bí thư (khoá X)'),
    code: 'term-mismatch',
    file: DIRECTIVE,
    marked: 'khoá X',
    expected: 'khoá XI',
  },
  {
    name: 'a law whose number counts another term than that of its day',
    edit: (folder) => addLaw(folder, '80/2015/QH14'),
    code: 'term-mismatch',
    file: 'documents/nha-nuoc/80-2015-qh14.md',
    marked: '80/2015/QH14',
    expected: 'khoá XIII',
  },
  {
    name: 'a term of a body that is not listed',
    edit: inIssuers(XI, XI.replace('ban-bi-thu', 'ban-bi-th')),
    code: 'issuers-invalid',
    file: 'issuers.yaml',
    marked: 'ban-bi-th',
  },
  {
    name: 'a term that ends before it begins',
    edit: inIssuers('to: 2016-01-28', 'to: 2010-01-28'),
    code: 'issuers-invalid',
    file: 'issuers.yaml',
    marked: '2010-01-28',
  },
  {
    name: 'a term that is listed twice',
    edit: inIssuers('ordinal: 12', 'ordinal: 11'),
    code: 'issuers-invalid',
    file: 'issuers.yaml',
    marked: 'ban-chap-hanh-trung-uong',
  },
  {
    name: 'a term without a witness',
    edit: inIssuers('        seenOn: 2026-11-25\n', ''),
    code: 'issuers-invalid',
    file: 'issuers.yaml',
    marked: 'at: https://nhandan.vn/cac-ky-dai-hoi-tag83549.html',
  },
  {
    name: 'another body told before the number',
    edit: inText(`theo ${LINK_217}`, `theo quy chế; Ban Bí thư ban hành ${LINK_217}`),
    code: 'issuer-mismatch',
    file: DIRECTIVE,
    marked: 'Ban Bí thư',
    expected: 'Bộ Chính trị',
  },
  {
    name: 'another body, of a term, told before the number',
    edit: inText(
      `theo ${LINK_217}`,
      `theo quy chế mà Ban Chấp hành Trung ương Đảng khoá XI đã ký ban hành các ${LINK_217}`,
    ),
    code: 'issuer-mismatch',
    file: DIRECTIVE,
    marked: 'Ban Chấp hành Trung ương Đảng',
    expected: 'Bộ Chính trị',
  },
  {
    name: 'another body in brackets',
    edit: inText('ngày 02/02/2018 của Ban Bí thư;', 'ngày 02/02/2018 (Bộ Chính trị);'),
    code: 'issuer-mismatch',
    file: DIRECTIVE,
    marked: 'Bộ Chính trị',
    expected: 'Ban Bí thư',
  },
  {
    name: 'in force, and replaced by another',
    edit: (folder) => {
      sayReplaced(folder, 'thay thế');
      replaceIn(folder, RECORD('23-qd-tw-2021'), 'status: Chưa rõ', 'status: Còn hiệu lực');
      addEvidence(folder, RECORD('23-qd-tw-2021'), 'status');
    },
    code: 'status-contradicted',
    file: RECORD('23-qd-tw-2021'),
    marked: 'Còn hiệu lực',
  },
  {
    name: 'ended by the effect of this one, and not declared',
    edit: inText(
      'Chỉ thị này được',
      `${LINK_06} ngày 14/01/2016 của Ban Thường vụ Tỉnh uỷ hết hiệu lực kể từ ngày Chỉ thị này có hiệu lực. Chỉ thị này được`,
    ),
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: 'Chỉ thị số 06-CT/TU',
  },
  {
    name: 'ended in a list of what the effect of this one ends, and not declared',
    edit: inText(
      'Chỉ thị này được',
      `Các chỉ thị sau đây hết hiệu lực kể từ ngày Chỉ thị này có hiệu lực: ${LINK_06} ngày 14/01/2016. Chỉ thị này được`,
    ),
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: 'Chỉ thị số 06-CT/TU',
  },
  {
    name: 'a page of an entry not held, seen on a day to come',
    edit: (folder) => {
      writeFileSync(
        join(folder, 'not-held.yaml'),
        '- number: 7-KL/TW\n  type: Kết luận\n  reason: Ngoài phạm vi của kho.\n  evidence:\n    - at: https://vidu.vn/\n      seenOn: 2090-01-01\n',
      );
      say('Theo Kết luận số 7-KL/TW')(folder);
    },
    code: 'date-future',
    file: 'not-held.yaml',
    marked: 'evidence',
  },
  {
    name: 'front matter that ends before it is done',
    edit: inRecord('23-qd-tw-2021', 'status: Chưa rõ', '---\nstatus: Chưa rõ'),
    code: 'front-matter-invalid',
    file: RECORD('23-qd-tw-2021'),
    marked: '---',
  },
  {
    name: 'a record that is cited by a number it does not give',
    edit: inRecord('23-qd-tw-2021', 'number: 23-QĐ/TW\n', ''),
    code: 'number-mismatch',
    file: DIRECTIVE,
    marked: '23-QĐ/TW',
  },
  {
    name: 'a record whose file has a year and which has no day',
    edit: inRecord('23-qd-tw-2021', 'issuedOn: 2021-07-30\n', ''),
    code: 'file-name',
    file: RECORD('23-qd-tw-2021'),
    marked: '23-QĐ/TW',
  },
  {
    name: 'another type than its own heading, told once and not at every record that it bears witness for',
    edit: inDirective('type: Chỉ thị', 'type: Nghị quyết'),
    code: 'evidence-not-held',
    file: DIRECTIVE,
    marked: 'own: doan-1',
  },
];
