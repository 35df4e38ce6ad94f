/** Single edits found since, of the lists beside the documents and of where files stand. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DIRECTIVE, RECORD, replaceIn } from '../support/collection.ts';
import { type Edit, inRecord, say } from './edit-steps.ts';

const inIssuers = (from: string, to: string) => (folder: string) => replaceIn(folder, 'issuers.yaml', from, to);

const SEEN_218 =
  'at: https://uat-raovat.thuviennhadat.vn/vbpl/quyet-dinh-218-qd-tw-nam-2013-tham-gia-gop-y-xay-dung-dang-chinh-quyen-218636.html';

/** A number said with a type word, of a document that is not held. */
const said = (words: string, marked: string, expected: string): Edit => ({
  name: `what does not go together: ${words}`,
  edit: say(`Theo ${words}`),
  code: 'symbol-type',
  file: DIRECTIVE,
  marked,
  expected,
});

export const LIST_EDITS: readonly Edit[] = [
  {
    name: 'a page that tells of a term, seen on a day to come',
    edit: inIssuers('seenOn: 2026-11-25', 'seenOn: 2090-11-25'),
    code: 'date-future',
    file: 'issuers.yaml',
    marked: '2090-11-25',
  },
  {
    name: 'a page of an entry not held, seen before the document was issued',
    edit: (folder) => {
      writeFileSync(
        join(folder, 'not-held.yaml'),
        '- number: 7-KL/TW\n  type: Kết luận\n  issuedOn: 2021-02-03\n  reason: Ngoài phạm vi của kho.\n  evidence:\n    - at: https://vidu.vn/\n      seenOn: 2021-02-02\n',
      );
      say('Theo Kết luận số 7-KL/TW')(folder);
    },
    code: 'date-order',
    file: 'not-held.yaml',
    marked: 'evidence',
    expected: '2021-02-03',
  },
  {
    name: 'a term without an end, and another after it',
    edit: inIssuers('    to: 2016-01-28\n', ''),
    code: 'issuers-invalid',
    file: 'issuers.yaml',
    marked: '11',
    expected: '12',
  },
  {
    name: 'a term that lasts into the next',
    edit: inIssuers('to: 2016-01-28', 'to: 2018-01-28'),
    code: 'issuers-invalid',
    file: 'issuers.yaml',
    marked: '2018-01-28',
    expected: '2016-01-20',
  },
  ...['https://baosonla.org.vn/ thoi-su', 'https:///thoi-su', 'https://baosonla/thoi-su', 'https://vidu..vn/'].map(
    (address): Edit => ({
      name: `what is no whole address: ${address}`,
      edit: inRecord('218-qd-tw-2013', SEEN_218, `at: ${address}`),
      code: 'front-matter-invalid',
      file: RECORD('218-qd-tw-2013'),
      marked: address,
    }),
  ),
  ...['99-kl-tw-2020.md', 'document/99-kl-tw-2020.md', 'document/dang/ghi-chu.md'].map(
    (file): Edit => ({
      name: `a record that stands where none is read: ${file}`,
      edit: (folder) => {
        mkdirSync(join(folder, dirname(file)), { recursive: true });
        cpSync(join(folder, RECORD('43-kl-tw-2019')), join(folder, file));
      },
      code: 'file-unexpected',
      file,
      marked: '',
    }),
  ),
  said('Hướng dẫn số 99-TB/TW', 'Hướng dẫn', 'Thông báo'),
  said('Quy định số 99-NQ/TW', 'Quy định', 'Nghị quyết'),
  said('Thông tư liên tịch số 99/2020/TT-BTC', 'Thông tư liên tịch', 'Thông tri, Thông tư'),
  said('Nghị định số 99/2020/NĐ-TTg', '99/2020/NĐ-TTg', 'CP (Chính phủ)'),
];
