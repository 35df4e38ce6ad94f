/** What looks like a mistake of the lists beside the documents, or of where a file stands, and is right. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RECORD, replaceIn } from '../support/collection.ts';
import { say } from './edit-steps.ts';
import type { LookAlike } from './look-alikes.ts';

const inIssuers = (from: string, to: string) => (folder: string) => replaceIn(folder, 'issuers.yaml', from, to);

const SEEN_218 =
  'https://uat-raovat.thuviennhadat.vn/vbpl/quyet-dinh-218-qd-tw-nam-2013-tham-gia-gop-y-xay-dung-dang-chinh-quyen-218636.html';

const said = (words: string): LookAlike => ({
  name: `what goes together: ${words}`,
  edit: say(`Theo ${words}`),
  code: 'symbol-type',
  others: ['citation-unknown'],
});

export const LIST_LOOK_ALIKES: readonly LookAlike[] = [
  ...[
    'Quy định số 99-QĐ/TW',
    'Quy định số 99/2020/NQ-HĐND',
    'Hướng dẫn số 99-HD/TW và Hướng dẫn số 99-CV/TW',
    'Kết luận số 99-TB/TW',
    'Chương trình hành động số 99-CTr/TU',
    'Thông tư liên tịch số 99/TT-LB',
    'Thông tư liên tịch số 99/2005/TTLT-BTC-BNV',
    'Thông tư số 99/2005/TTLT-BTC-BNV',
    'Nghị định số 99/2020/NĐ-CP và Nghị định số 28-HĐBT',
  ].map(said),
  ...[
    'https://vidu.com.vn:8080/a%20b?c=d#e',
    'http://vidu.vn',
    'https://192.168.1.10/van-ban',
    'https://tỉnh.vn/x',
  ].map(
    (address): LookAlike => ({
      name: `a whole address: ${address}`,
      edit: (folder) => replaceIn(folder, RECORD('218-qd-tw-2013'), `at: ${SEEN_218}`, `at: ${address}`),
      code: 'front-matter-invalid',
    }),
  ),
  ...['README.md', 'mau/01-gioi-thieu.md', '.obsidian/23-qd-tw-2021.md'].map(
    (file): LookAlike => ({
      name: `what stands beside the documents and is none: ${file}`,
      edit: (folder) => {
        mkdirSync(join(folder, dirname(file)), { recursive: true });
        writeFileSync(join(folder, file), '---\ntitle: Giới thiệu\n---\n\nKho này có các văn bản về dân vận.\n');
      },
      code: 'file-unexpected',
    }),
  ),
  {
    name: 'a page that tells of a term, seen today',
    edit: inIssuers('seenOn: 2026-11-25', 'seenOn: 2026-12-01'),
    code: 'date-future',
  },
  {
    name: 'a page of an entry not held, seen on the day of issue',
    edit: (folder) => {
      writeFileSync(
        join(folder, 'not-held.yaml'),
        '- number: 7-KL/TW\n  type: Kết luận\n  issuedOn: 2021-02-03\n  reason: Ngoài phạm vi của kho.\n  evidence:\n    - at: https://vidu.vn/\n      seenOn: 2021-02-03\n',
      );
      say('Theo Kết luận số 7-KL/TW')(folder);
    },
    code: 'date-order',
  },
  {
    name: 'the last of the terms, and of another body one that began later',
    edit: inIssuers(
      'terms:\n',
      'terms:\n  - ordinal: 15\n    issuers: [chinh-phu]\n    from: 2021-07-20\n    evidence:\n      - at: https://vidu.vn/\n        seenOn: 2026-11-25\n',
    ),
    code: 'issuers-invalid',
  },
  {
    name: 'a congress that lasts some weeks',
    edit: inIssuers('to: 2016-01-28', 'to: 2016-02-28'),
    code: 'issuers-invalid',
  },
];
