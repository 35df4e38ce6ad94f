/** What looks like a mistake of time and is none. */
import { RECORD, replaceIn } from '../support/collection.ts';
import { say } from './edit-steps.ts';
import { citeIn2022, copyRecord, relate } from './edits-time.ts';
import type { LookAlike } from './look-alikes.ts';

/** Of a record that nothing cites. */
const COPIED = ['record-uncited'];

export const TIME_LOOK_ALIKES: readonly LookAlike[] = [
  {
    name: 'replaces one of the same day',
    edit: relate('218-qd-tw-2013', 'repeals', 'thay thế', '217-qd-tw-2013'),
    code: 'relation-later',
  },
  {
    name: 'replaces one whose day is not known',
    edit: (folder) => {
      relate('23-qd-tw-2021', 'repeals', 'thay thế', '269-qd-tu-2021')(folder);
      replaceIn(folder, RECORD('269-qd-tu-2021'), 'issuedOn: 2021-11-30\n', '');
    },
    code: 'relation-later',
    others: ['file-name', 'evidence-not-held'],
  },
  {
    name: 'two of one day, of which one replaces and the other carries out',
    edit: (folder) => {
      relate('217-qd-tw-2013', 'implements', 'thực hiện', '218-qd-tw-2013')(folder);
      relate('218-qd-tw-2013', 'amends', 'bổ sung', '217-qd-tw-2013')(folder);
    },
    code: 'relation-later',
  },
  {
    name: 'cites what nobody knows, of its own day',
    edit: citeIn2022('Theo Kết luận số 700-KL/TW ngày 01/4/2022 của Ban Bí thư'),
    code: 'cites-later',
    others: ['citation-unknown'],
  },
  {
    name: 'a later day, in a clause that tells when it was carried out',
    edit: citeIn2022('Theo Kết luận số 700-KL/TW được thực hiện đến ngày 05/5/2023'),
    code: 'cites-later',
    others: ['citation-unknown'],
  },
  {
    name: 'a number of its own year',
    edit: citeIn2022('Theo Nghị định số 99/2022/NĐ-CP của Chính phủ'),
    code: 'cites-later',
    others: ['citation-unknown'],
  },
  {
    name: 'a span of years to come in a name, and a bare number before a year',
    edit: citeIn2022('Theo Chương trình mục tiêu giai đoạn 2026-2030 và Kế hoạch 12/2030'),
    code: 'date-future',
    others: ['citation-unknown'],
  },
  {
    name: 'a later day and a later year, of a document without a day of its own',
    edit: say('Theo Kết luận số 700-KL/TW ngày 05/5/2023 của Ban Bí thư và Nghị định số 99/2024/NĐ-CP'),
    code: 'cites-later',
    others: ['citation-unknown'],
  },
  {
    name: 'one number of the State in two years',
    edit: (folder) => copyRecord(folder, '33-ct-ttg-2021', '33-ct-ttg-2022', '2022-01-26'),
    code: 'number-reused',
    others: COPIED,
  },
  {
    name: 'one number of the Party in two terms, eleven months apart',
    edit: (folder) => copyRecord(folder, '114-kl-tw-2015', '114-kl-tw-2016', '2016-06-14'),
    code: 'number-reused',
    others: COPIED,
  },
  {
    name: 'one number of the Party, once on a day that is of two terms',
    edit: (folder) => copyRecord(folder, '114-kl-tw-2015', '114-kl-tw-2016', '2016-01-25'),
    code: 'number-reused',
    others: COPIED,
  },
  {
    name: 'one number of the Party, in a term that is listed without its end, which may have ended',
    edit: (folder) => copyRecord(folder, '23-qd-tw-2021', '23-qd-tw-2026', '2026-04-01'),
    code: 'number-reused',
    others: COPIED,
  },
  {
    name: 'one number of two bodies in a year',
    edit: (folder) => {
      copyRecord(folder, '06-ct-tu-2016', '06-ct-tu-2016-ban-thuong-vu-thanh-uy', '2016-01-15');
      replaceIn(
        folder,
        RECORD('06-ct-tu-2016-ban-thuong-vu-thanh-uy'),
        'issuer: ban-thuong-vu-tinh-uy',
        'issuer: ban-thuong-vu-thanh-uy',
      );
    },
    code: 'number-reused',
    others: COPIED,
  },
  {
    name: 'one number of a body of a place, before and after it was formed anew',
    edit: (folder) => {
      copyRecord(folder, '03-ct-ubnd-2022', '03-ct-ubnd-2025', '2025-02-24');
      copyRecord(folder, '03-ct-ubnd-2022', '03-ct-ubnd-2025-uy-ban-nhan-dan-tinh', '2025-07-24');
    },
    code: 'number-reused',
    others: COPIED,
  },
];
