/** Single edits of time: relations, numbers and days that say one document is of after another that it acts on, rests on or cites. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIRECTIVE, dateDirective, RECORD, replaceIn, replaceInText } from '../support/collection.ts';
import { declare, type Edit, inRecord, LINK_23, say } from './edit-steps.ts';

const LINKS = {
  '23-qd-tw-2021': LINK_23,
  '25-nq-tw-2013': '[Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md)',
  '43-kl-tw-2019': '[Kết luận số 43-KL/TW](43-kl-tw-2019.md)',
  '217-qd-tw-2013': '[Quyết định số 217-QĐ/TW](217-qd-tw-2013.md)',
  '218-qd-tw-2013': '[Quyết định số 218-QĐ/TW](218-qd-tw-2013.md)',
  '269-qd-tu-2021': '[Quyết định số 269-QĐ/TU](269-qd-tu-2021.md)',
} as const;

/** The directive says, and the first one's record declares, that it does so to the second. */
export const relate =
  (of: keyof typeof LINKS, kind: string, words: string, target: keyof typeof LINKS) => (folder: string) => {
    replaceInText(folder, 'Chỉ thị này được', `${LINKS[of]} ${words} ${LINKS[target]}. Chỉ thị này được`);
    declare(folder, RECORD(of), kind, target, 'chi-thi-dan-van-chinh-quyen#doan-14', words);
  };

/** The directive, of 1 April 2022, cites so. */
export const citeIn2022 = (words: string) => (folder: string) => {
  say(words)(folder);
  dateDirective(folder, '2022-04-01');
};

/** An entry of what is cited and not held. */
export const addNotHeld = (folder: string, fields: string): void =>
  writeFileSync(join(folder, 'not-held.yaml'), `- ${fields}\n  reason: Ngoài phạm vi của kho.\n`);

/** A record of a decree of the Government. @param fields its number, and its day if any */
export function addDecree(folder: string, slug: string, fields: string): void {
  const facts = ['number', 'type', 'issuer', ...(fields.includes('issuedOn') ? ['issuedOn'] : [])];
  const evidence = facts.map((field) => `  ${field}:\n    - at: https://vidu.vn/\n      seenOn: 2026-11-25\n`).join('');
  writeFileSync(
    join(folder, `documents/nha-nuoc/${slug}.md`),
    `---\n${fields}\ntype: Nghị định\nissuer: chinh-phu\nstatus: Chưa rõ\nevidence:\n${evidence}---\n\nToàn văn chưa có trong kho này.\n`,
  );
}

/** A record like another, of another day, and with witnesses of its own. */
export function copyRecord(folder: string, from: string, to: string, issuedOn: string): void {
  const record = readFileSync(join(folder, RECORD(from)), 'utf8');
  writeFileSync(
    join(folder, RECORD(to)),
    record
      .replace(/issuedOn: .*/, `issuedOn: ${issuedOn}`)
      .replace(/relations:[\s\S]*(?=evidence:)/, '')
      .replace(/\n {6}ourReading: .*/g, '')
      .replace(/- in: .*/g, '- at: https://vidu.vn/\n      seenOn: 2026-11-24'),
  );
}

export const TIME_EDITS: readonly Edit[] = [
  {
    name: 'replaces what was issued after it',
    edit: relate('23-qd-tw-2021', 'repeals', 'thay thế', '269-qd-tu-2021'),
    code: 'relation-later',
    file: RECORD('23-qd-tw-2021'),
    marked: '269-qd-tu-2021',
    expected: '2021-07-30',
  },
  {
    name: 'changes what was issued after it',
    edit: relate('25-nq-tw-2013', 'amends', 'sửa đổi, bổ sung', '43-kl-tw-2019'),
    code: 'relation-later',
    file: RECORD('25-nq-tw-2013'),
    marked: '43-kl-tw-2019',
  },
  {
    name: 'carries out what was issued after it',
    edit: relate('25-nq-tw-2013', 'implements', 'thực hiện', '43-kl-tw-2019'),
    code: 'relation-later',
    file: RECORD('25-nq-tw-2013'),
    marked: '43-kl-tw-2019',
  },
  {
    name: 'rests on what was issued after it',
    edit: relate('25-nq-tw-2013', 'basedOn', 'căn cứ', '43-kl-tw-2019'),
    code: 'relation-later',
    file: RECORD('25-nq-tw-2013'),
    marked: '43-kl-tw-2019',
  },
  {
    name: 'corrects what was issued after it',
    edit: relate('25-nq-tw-2013', 'corrects', 'đính chính', '43-kl-tw-2019'),
    code: 'relation-later',
    file: RECORD('25-nq-tw-2013'),
    marked: '43-kl-tw-2019',
  },
  {
    name: 'a year of issue, of a record that carries out another',
    edit: inRecord('43-kl-tw-2019', 'issuedOn: 2019-01-07', 'issuedOn: 2009-01-07'),
    code: 'relation-later',
    file: RECORD('43-kl-tw-2019'),
    marked: '25-nq-tw-2013',
  },
  {
    name: 'two that replace each other, of different days: the earlier is blamed',
    edit: (folder) => {
      relate('23-qd-tw-2021', 'repeals', 'thay thế', '269-qd-tu-2021')(folder);
      relate('269-qd-tu-2021', 'repeals', 'thay thế', '23-qd-tw-2021')(folder);
    },
    code: 'relation-later',
    file: RECORD('23-qd-tw-2021'),
    marked: '269-qd-tu-2021',
  },
  {
    name: 'two of one day that replace each other',
    edit: (folder) => {
      relate('217-qd-tw-2013', 'repeals', 'thay thế', '218-qd-tw-2013')(folder);
      relate('218-qd-tw-2013', 'repeals', 'thay thế', '217-qd-tw-2013')(folder);
    },
    code: 'relation-later',
    file: RECORD('217-qd-tw-2013'),
    marked: '218-qd-tw-2013',
  },
  {
    name: 'cites what nobody knows, of a day after its own',
    edit: citeIn2022('Theo Kết luận số 700-KL/TW ngày 05/5/2022 của Ban Bí thư'),
    code: 'cites-later',
    file: DIRECTIVE,
    marked: '05/5/2022',
    expected: '2022-04-01',
  },
  {
    name: 'cites what is not held, whose day the sentence alone tells, after its own',
    edit: (folder) => {
      citeIn2022('Theo Kết luận số 700-KL/TW ngày 05/5/2022 của Ban Bí thư')(folder);
      addNotHeld(folder, 'number: 700-KL/TW\n  type: Kết luận');
    },
    code: 'cites-later',
    file: DIRECTIVE,
    marked: '05/5/2022',
  },
  {
    name: 'cites a number of a year after its own',
    edit: citeIn2022('Theo Nghị định số 99/2024/NĐ-CP của Chính phủ'),
    code: 'cites-later',
    file: DIRECTIVE,
    marked: '99/2024/NĐ-CP',
    expected: '2022-04-01',
  },
  {
    name: 'cites a number of a year after its own, in a list with one of its own year',
    edit: citeIn2022('Theo các Nghị định số 9/2022/NĐ-CP, 99/2024/NĐ-CP của Chính phủ'),
    code: 'cites-later',
    file: DIRECTIVE,
    marked: '99/2024/NĐ-CP',
  },
  {
    name: 'cites a number of a year to come, itself without a day',
    edit: say('Theo Nghị định số 99/2031/NĐ-CP của Chính phủ'),
    code: 'date-future',
    file: DIRECTIVE,
    marked: '99/2031/NĐ-CP',
    expected: '2026-12-01',
  },
  {
    name: 'a record whose number is of a year to come',
    edit: (folder) => {
      addDecree(folder, '99-2031-nd-cp', 'number: 99/2031/NĐ-CP');
      say('Theo [Nghị định số 99/2031/NĐ-CP](../nha-nuoc/99-2031-nd-cp.md) của Chính phủ')(folder);
    },
    code: 'date-future',
    file: 'documents/nha-nuoc/99-2031-nd-cp.md',
    marked: '99/2031/NĐ-CP',
  },
  {
    name: 'cites a number of a year after its own, whose record has no day',
    edit: (folder) => {
      addDecree(folder, '99-2024-nd-cp', 'number: 99/2024/NĐ-CP');
      citeIn2022('Theo [Nghị định số 99/2024/NĐ-CP](../nha-nuoc/99-2024-nd-cp.md) của Chính phủ')(folder);
    },
    code: 'cites-later',
    file: DIRECTIVE,
    marked: '99/2024/NĐ-CP',
  },
  {
    name: 'one number of the State twice in a year',
    edit: (folder) => copyRecord(folder, '33-ct-ttg-2021', '33-ct-ttg-2021-thu-tuong-chinh-phu', '2021-12-26'),
    code: 'number-reused',
    file: RECORD('33-ct-ttg-2021'),
    marked: '33/CT-TTg',
    expected: 'năm 2021',
  },
  {
    name: 'one number of the Party twice in a term',
    edit: (folder) => copyRecord(folder, '43-kl-tw-2019', '43-kl-tw-2020', '2020-05-07'),
    code: 'number-reused',
    file: 'documents/dang/43-kl-tw-2020.md',
    marked: '43-KL/TW',
    expected: 'khoá XII',
  },
  {
    name: 'one number of the Party twice in a term, of a decision and of a rule',
    edit: (folder) => {
      copyRecord(folder, '124-qd-tw-2018', '124-qd-tw-2019', '2019-02-02');
      replaceIn(folder, RECORD('124-qd-tw-2019'), 'type: Quy định', 'type: Quyết định');
    },
    code: 'number-reused',
    file: RECORD('124-qd-tw-2018'),
    marked: '124-QĐ/TW',
    expected: 'khoá XII',
  },
  {
    name: 'one number twice within a week, of a body whose terms are not listed',
    edit: (folder) => copyRecord(folder, '06-ct-tu-2016', '06-ct-tu-2016-ban-thuong-vu-tinh-uy', '2016-01-15'),
    code: 'number-reused',
    file: RECORD('06-ct-tu-2016'),
    marked: '06-CT/TU',
  },
];
