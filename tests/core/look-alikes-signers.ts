/** What looks like a wrong signer, letterhead or annex and is right. */
import { addEvidence, DIRECTIVE, RECORD, replaceIn, replaceInText } from '../support/collection.ts';
import { say } from './edit-steps.ts';
import type { LookAlike } from './look-alikes.ts';

/** The lines that sign, and whom the record says signs. */
const signed = (lines: string, says: string) => (folder: string) => {
  replaceIn(folder, DIRECTIVE, '    - own: doan-18', '    - at: https://vidu.vn/\n      seenOn: 2026-11-24');
  replaceInText(folder, 'Dương Tất Thắng**', `${lines}**`);
  replaceIn(folder, DIRECTIVE, 'signatory: Dương Tất Thắng', `signatory: ${says}`);
};

const right = (name: string, lines: string, says: string): LookAlike => ({
  name,
  edit: signed(lines, says),
  code: 'heading-mismatch',
});

const named = (says: string): LookAlike => ({
  name: `a name of a signer: ${says}`,
  edit: (folder) => {
    const file = RECORD('124-qd-tw-2018');
    replaceIn(folder, file, 'status: Chưa rõ', `status: Chưa rõ\nsignatory: ${says}`);
    addEvidence(folder, file, 'signatory');
  },
  code: 'front-matter-invalid',
});

export const SIGNER_LOOK_ALIKES: readonly LookAlike[] = [
  right('a title before the name', 'BÍ THƯ Nguyễn Văn An', 'Nguyễn Văn An'),
  right('a title in small letters before the name', 'Phó Bí thư Nguyễn Văn An', 'Nguyễn Văn An'),
  right('a rank before the name', 'Thượng tướng Nguyễn Văn An', 'Nguyễn Văn An'),
  right('said to be signed', '(Đã ký) Nguyễn Văn An', 'Nguyễn Văn An'),
  right('in capitals', 'NGUYỄN VĂN AN', 'Nguyễn Văn An'),
  right('the tone mark elsewhere', 'Nguyễn Thị Hoà', 'Nguyễn Thị Hòa'),
  right('with a full stop', 'Nguyễn Văn An.', 'Nguyễn Văn An'),
  right('two in one line', 'Nguyễn Văn An - Trần Thị Bình', 'Trần Thị Bình; Nguyễn Văn An'),
  right('broken over two lines', 'Nguyễn Văn  \nAn', 'Nguyễn Văn An'),
  {
    name: 'a letterhead in capitals, the tone mark elsewhere',
    edit: (folder) => {
      replaceInText(folder, '\n**CHỈ THỊ**', '**ĐẢNG BỘ TỈNH - THÀNH UỶ HÀ TĨNH**  \n**CHỈ THỊ**');
      replaceIn(folder, DIRECTIVE, 'status: Chưa rõ', 'status: Chưa rõ\nletterhead: Thành ủy Hà Tĩnh');
      addEvidence(folder, DIRECTIVE, 'letterhead');
    },
    code: 'heading-mismatch',
  },
  {
    name: 'what was issued, by its type',
    edit: say('Theo Quy định ban hành kèm theo [Quyết định số 218-QĐ/TW](218-qd-tw-2013.md)'),
    code: 'type-mismatch',
  },
  {
    name: 'a list that is issued with it',
    edit: say('Theo Danh mục Kế hoạch ban hành kèm theo [Quyết định số 218-QĐ/TW](218-qd-tw-2013.md)'),
    code: 'type-mismatch',
  },
  {
    name: 'an annex of a decision whose title names two',
    edit: (folder) =>
      replaceIn(
        folder,
        RECORD('218-qd-tw-2013'),
        'title: Ban hành Quy định về việc',
        'title: Ban hành Quy chế và Quy định về việc',
      ),
    code: 'type-mismatch',
  },
  ...['Y Thanh Hà Niê Kđăm', 'Điểu K’ré', 'LÊ HỒNG ANH', 'Thượng tướng Phan Văn Giang', 'Nguyễn Văn A; Trần B'].map(
    named,
  ),
];
