/** Single edits found since: who signed, by the lines of the signature; under whose letterhead; and what was issued with it. */
import { addEvidence, DIRECTIVE, RECORD, replaceIn, replaceInText } from '../support/collection.ts';
import { type Edit, inRecord, say } from './edit-steps.ts';

const SIGNED = 'signatory: Dương Tất Thắng';

/** The directive's own lines are not called as witness of its signer: an address is. */
function byAddress(folder: string): void {
  replaceIn(folder, DIRECTIVE, '    - own: doan-18', '    - at: https://vidu.vn/\n      seenOn: 2026-11-24');
}

/** Another name signs, and the record says what is given. */
const signedBy = (signs: string, says: string) => (folder: string) => {
  byAddress(folder);
  replaceInText(folder, '**Dương Tất Thắng**', `**${signs}**`);
  replaceIn(folder, DIRECTIVE, SIGNED, `signatory: ${says}`);
};

/** A record of which an address alone says who signed. */
const inRecordOf124 = (says: string) => (folder: string) => {
  const file = RECORD('124-qd-tw-2018');
  replaceIn(folder, file, 'status: Chưa rõ', `status: Chưa rõ\nsignatory: ${says}`);
  addEvidence(folder, file, 'signatory');
};

const wrong = (name: string, edit: Edit['edit'], marked: string, expected?: string): Edit => ({
  name,
  edit,
  code: 'heading-mismatch',
  file: DIRECTIVE,
  marked,
  ...(expected && { expected }),
});

const noName = (says: string): Edit => ({
  name: `what is no name for a signer: ${says}`,
  edit: inRecordOf124(says),
  code: 'front-matter-invalid',
  file: RECORD('124-qd-tw-2018'),
  marked: says,
});

export const SIGNER_EDITS: readonly Edit[] = [
  wrong(
    'a signer whose name is the beginning of the one that signs',
    signedBy('Nguyễn Văn Anh', 'Nguyễn Văn An'),
    'Nguyễn Văn An',
    'Nguyễn Văn Anh',
  ),
  wrong('a signer without the given name', signedBy('Dương Tất Thắng', 'Dương Tất'), 'Dương Tất', 'Dương Tất Thắng'),
  wrong('a signer without the family name', signedBy('Dương Tất Thắng', 'Tất Thắng'), 'Tất Thắng', 'Dương Tất Thắng'),
  wrong(
    'a signer who is only spoken of',
    (folder) => {
      signedBy('Dương Tất Thắng', 'Nguyễn Văn Bình')(folder);
      replaceInText(folder, 'Tuy vậy, công tác', 'Theo ý kiến của đồng chí Nguyễn Văn Bình, công tác');
    },
    'Nguyễn Văn Bình',
  ),
  wrong(
    'a signer who only receives it',
    (folder) => {
      signedBy('Dương Tất Thắng', 'Nguyễn Văn Bình')(folder);
      replaceInText(folder, '- TTr Thành uỷ;', '- Đ/c Nguyễn Văn Bình;');
    },
    'Nguyễn Văn Bình',
  ),
  wrong(
    'the second of two signers',
    signedBy('Dương Tất Thắng', 'Dương Tất Thắng; Nguyễn Văn Bình'),
    'Dương Tất Thắng; Nguyễn Văn Bình',
  ),
  {
    name: 'another letterhead than that of its own text',
    edit: (folder) => {
      // In place of a blank line: the acts that are declared keep theirs.
      replaceInText(folder, '\n**CHỈ THỊ**', '**THÀNH ỦY HÀ TĨNH**  \n**CHỈ THỊ**');
      replaceIn(folder, DIRECTIVE, 'status: Chưa rõ', 'status: Chưa rõ\nletterhead: Huyện ủy Thạch Hà');
      addEvidence(folder, DIRECTIVE, 'letterhead');
    },
    code: 'heading-mismatch',
    file: DIRECTIVE,
    marked: 'Huyện ủy Thạch Hà',
    expected: 'THÀNH ỦY HÀ TĨNH',
  },
  {
    name: 'an annex of another type than the title says',
    edit: inRecord('218-qd-tw-2013', 'annex: Quy định', 'annex: Quy chế'),
    code: 'type-mismatch',
    file: RECORD('218-qd-tw-2013'),
    marked: 'Quy chế',
    expected: 'Quy định',
  },
  {
    name: 'what is said to be issued with a decision that issued something else',
    edit: say('Theo Quy chế ban hành kèm theo [Quyết định số 218-QĐ/TW](218-qd-tw-2013.md)'),
    code: 'type-mismatch',
    file: DIRECTIVE,
    marked: 'Quy chế',
    expected: 'Quy định',
  },
  {
    name: 'the same, where only the title tells what was issued',
    edit: say('Theo Quy định được ban hành kèm theo [Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)'),
    code: 'type-mismatch',
    file: DIRECTIVE,
    marked: 'Quy định',
    expected: 'Quy chế',
  },
  noName('(đã ký)'),
  noName('lê hồng anh'),
  noName('Lê Hồng Anh,'),
  noName('Lê Hồng Anh 2'),
  noName('Lê Hồng anh'),
  noName('Đồng chí Lê Hồng Anh'),
];
