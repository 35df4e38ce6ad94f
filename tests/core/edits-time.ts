/** Single edits of time: relations, numbers and days that say one document is of after another that it acts on, rests on or cites. */
import { RECORD, replaceInText } from '../support/collection.ts';
import { declare, type Edit, inRecord, LINK_23 } from './edit-steps.ts';

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
];
