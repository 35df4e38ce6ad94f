/** Single edits found since, of the lists beside the documents and of where files stand. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIRECTIVE, replaceIn } from '../support/collection.ts';
import { type Edit, say } from './edit-steps.ts';

const inIssuers = (from: string, to: string) => (folder: string) => replaceIn(folder, 'issuers.yaml', from, to);

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
  said('Hướng dẫn số 99-TB/TW', 'Hướng dẫn', 'Thông báo'),
  said('Quy định số 99-NQ/TW', 'Quy định', 'Nghị quyết'),
  said('Thông tư liên tịch số 99/2020/TT-BTC', 'Thông tư liên tịch', 'Thông tri, Thông tư'),
  said('Nghị định số 99/2020/NĐ-TTg', '99/2020/NĐ-TTg', 'CP (Chính phủ)'),
];
