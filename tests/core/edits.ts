/** Single edits to a copy of the real collection, and what each must be caught by: code, file, and the very characters marked. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addEvidence, DIRECTIVE, dateDirective, RECORD, replaceIn, replaceInText } from '../support/collection.ts';

export interface Edit {
  name: string;
  edit: (folder: string) => void;
  code: string;
  file: string;
  /** The very characters the diagnostic marks. */
  marked: string;
  expected?: string;
}

const inDirective = (from: string, to: string) => (folder: string) => replaceIn(folder, DIRECTIVE, from, to);
const inRecord = (slug: string, from: string, to: string) => (folder: string) =>
  replaceIn(folder, RECORD(slug), from, to);
const inText = (from: string, to: string) => (folder: string) => replaceInText(folder, from, to);
const LINK_404 = '[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)';
export const LINK_23 = '[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)';
const BASIS_23 = '- kind: basedOn\n  target: 23-qd-tw-2021\n  in: chi-thi-dan-van-chinh-quyen#doan-3\n  words: Căn cứ';

const say = (words: string) => inText('Tuy vậy, công tác', `${words}, công tác`);

export const EDITS: Edit[] = [
  // Found by a second adversary.
  {
    name: 'a wrong day after the title',
    edit: say(`Theo ${LINK_23} về “Ban hành Quy chế công tác dân vận của hệ thống chính trị” ngày 31/7/2021`),
    code: 'date-mismatch',
    file: DIRECTIVE,
    marked: '31/7/2021',
  },
  {
    name: 'a wrong body after the title',
    edit: say(
      `Theo ${LINK_23} ngày 30/7/2021 về “Ban hành Quy chế công tác dân vận của hệ thống chính trị” của Ban Bí thư`,
    ),
    code: 'issuer-mismatch',
    file: DIRECTIVE,
    marked: 'Ban Bí thư',
  },
  {
    name: 'words left out of a title, in another order',
    edit: say(`Theo ${LINK_23} về “dân vận … Quy chế”`),
    code: 'title-mismatch',
    file: DIRECTIVE,
    marked: 'dân vận … Quy chế',
  },
  {
    name: 'a wrong year in brackets',
    edit: say(`Theo ${LINK_23} (2020)`),
    code: 'date-mismatch',
    file: DIRECTIVE,
    marked: '2020',
  },
  {
    name: 'a wrong day, with “mùng”',
    edit: say(`Theo ${LINK_23} ngày mùng 1 tháng 7 năm 2021`),
    code: 'date-mismatch',
    file: DIRECTIVE,
    marked: '1 tháng 7 năm 2021',
  },
  {
    name: 'a wrong day, with “vào”',
    edit: say(`Theo ${LINK_23} ban hành vào ngày 31/7/2021`),
    code: 'date-mismatch',
    file: DIRECTIVE,
    marked: '31/7/2021',
  },
  {
    name: 'a basis in capitals',
    edit: say(`CĂN CỨ ${LINK_23}`),
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: 'Quyết định số 23-QĐ/TW',
  },
  {
    name: 'what it replaces, and no word of its effect',
    edit: inText('Chỉ thị này được', `Chỉ thị này thay thế ${LINK_404}. Chỉ thị này được`),
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: 'Quyết định số 404-QĐ/Th.U',
  },
  {
    name: 'a Cyrillic letter in a name',
    edit: inRecord('218-qd-tw-2013', 'signatory: Lê', 'signatory: Lе'),
    code: 'front-matter-invalid',
    file: RECORD('218-qd-tw-2013'),
    marked: 'Lе Hồng Anh',
  },
  {
    name: 'a character nobody sees in a title',
    edit: inRecord('218-qd-tw-2013', 'title: Ban hành', 'title: Ban\u200b hành'),
    code: 'front-matter-invalid',
    file: RECORD('218-qd-tw-2013'),
    marked:
      'Ban\u200b hành Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền',
  },
  {
    name: 'a signer whom its own text does not name',
    edit: (folder) => {
      replaceIn(folder, DIRECTIVE, 'signatory: Dương Tất Thắng', 'signatory: Nguyễn Văn A');
      replaceIn(folder, DIRECTIVE, '- own: doan-18', '- at: https://vidu.vn/\n      seenOn: 2026-11-24');
    },
    code: 'heading-mismatch',
    file: DIRECTIVE,
    marked: 'Nguyễn Văn A',
  },
  {
    name: 'a body that is not the one its own heading names',
    edit: (folder) => {
      replaceIn(folder, DIRECTIVE, 'issuer: ban-thuong-vu-thanh-uy', 'issuer: ban-thuong-vu-tinh-uy');
      replaceIn(
        folder,
        DIRECTIVE,
        'issuer:\n    - own: doan-1',
        'issuer:\n    - at: https://vidu.vn/\n      seenOn: 2026-11-24',
      );
    },
    code: 'heading-mismatch',
    file: DIRECTIVE,
    marked: 'ban-thuong-vu-tinh-uy',
    expected: 'CỦA BAN THƯỜNG VỤ THÀNH ỦY',
  },
  {
    name: 'a body that was not yet',
    edit: (folder) =>
      replaceIn(folder, 'issuers.yaml', 'name: Bộ Chính trị\n', 'name: Bộ Chính trị\n    from: 2014-01-01\n'),
    code: 'issuer-time',
    file: RECORD('217-qd-tw-2013'),
    marked: '2013-12-12',
    expected: '2014-01-01',
  },
  {
    name: 'a body that was no more',
    edit: (folder) =>
      replaceIn(folder, 'issuers.yaml', 'name: Bộ Chính trị\n', 'name: Bộ Chính trị\n    to: 2020-01-01\n'),
    code: 'issuer-time',
    file: RECORD('23-qd-tw-2021'),
    marked: '2021-07-30',
    expected: '2020-01-01',
  },
  {
    name: 'a body that ends before it begins',
    edit: (folder) =>
      replaceIn(
        folder,
        'issuers.yaml',
        'name: Bộ Chính trị\n',
        'name: Bộ Chính trị\n    from: 2000-01-01\n    to: 1999-01-01\n',
      ),
    code: 'issuers-invalid',
    file: 'issuers.yaml',
    marked: '1999-01-01',
  },
  {
    name: 'an article of its own, in a text of tasks',
    edit: say('Theo Điều 3 Chỉ thị này'),
    code: 'provision-missing',
    file: DIRECTIVE,
    marked: 'Điều 3',
  },
  {
    name: 'a symbol before its figures',
    edit: say('Theo Quyết định số QĐ-23/TW'),
    code: 'near-miss',
    file: DIRECTIVE,
    marked: 'QĐ-23/TW',
  },
  {
    name: 'a point in the figures',
    edit: say('Theo Quyết định số 3.504/QĐ-UBND'),
    code: 'near-miss',
    file: DIRECTIVE,
    marked: '3.504/QĐ-UBND',
  },
  {
    name: 'a letter for the first figure',
    edit: say('Theo Quyết định số I23-QĐ/TW'),
    code: 'near-miss',
    file: DIRECTIVE,
    marked: 'I23-QĐ/TW',
  },
  {
    name: 'an annex that is no type',
    edit: inRecord('217-qd-tw-2013', 'annex: Quy chế', 'annex: Con mèo'),
    code: 'front-matter-invalid',
    file: RECORD('217-qd-tw-2013'),
    marked: 'Con mèo',
  },
  {
    name: 'a list under another name',
    edit: (folder) => writeFileSync(join(folder, 'rules.yml'), 'severity: {}\n'),
    code: 'file-unexpected',
    file: 'rules.yml',
    marked: '',
  },
  {
    name: 'in force, and ended by its own dates',
    edit: inRecord('218-qd-tw-2013', 'status: Chưa rõ', 'effectiveTo: 2020-01-01\nstatus: Còn hiệu lực'),
    code: 'status-contradicted',
    file: RECORD('218-qd-tw-2013'),
    marked: 'Còn hiệu lực',
  },
  {
    name: 'ended, on a day to come',
    edit: inRecord('218-qd-tw-2013', 'status: Chưa rõ', 'effectiveTo: 2090-01-01\nstatus: Hết hiệu lực'),
    code: 'status-contradicted',
    file: RECORD('218-qd-tw-2013'),
    marked: 'Hết hiệu lực',
  },
  {
    name: 'a conflict that is none: the record says the same',
    edit: inRecord('76-nq-cp-2021', 'value: Thủ tướng', 'value: chính phủ'),
    code: 'conflict-invalid',
    file: RECORD('76-nq-cp-2021'),
    marked: 'chính phủ',
  },
  {
    name: 'a conflict of another field',
    edit: inRecord('76-nq-cp-2021', 'field: issuer', 'field: issuedOn'),
    code: 'conflict-invalid',
    file: RECORD('76-nq-cp-2021'),
    marked: 'Thủ tướng',
  },
  {
    name: 'a note that names one task and links to another',
    edit: inRecord(
      '76-nq-cp-2021',
      'chi-thi-dan-van-chinh-quyen.md#nhiem-vu-3',
      'chi-thi-dan-van-chinh-quyen.md#nhiem-vu-4',
    ),
    code: 'link-span',
    file: RECORD('76-nq-cp-2021'),
    marked: 'nhiệm vụ 3',
    expected: 'nhiem-vu-4',
  },
  {
    name: 'a body put in another place',
    edit: (folder) =>
      replaceIn(
        folder,
        'issuers.yaml',
        'name: Bộ Chính trị\n    system: party\n    place: trung-uong',
        'name: Bộ Chính trị\n    system: party\n    place: tinh',
      ),
    code: 'symbol-issuer',
    file: RECORD('23-qd-tw-2021'),
    marked: 'bo-chinh-tri',
  },
  {
    name: 'a letter for a figure of a day',
    edit: inText('ngày 30/7/2021', 'ngày 3O/7/2021'),
    code: 'date-invalid',
    file: DIRECTIVE,
    marked: '3O/7/2021',
    expected: '30/7/2021',
  },
  {
    name: 'a day that lacks its year',
    edit: inText('ngày 30/7/2021', 'ngày 30 tháng 8'),
    code: 'date-invalid',
    file: DIRECTIVE,
    marked: '30 tháng 8',
  },
  {
    name: 'a month alone, and another',
    edit: inText('ngày 30/7/2021', 'tháng 8/2021'),
    code: 'date-mismatch',
    file: DIRECTIVE,
    marked: '8/2021',
    expected: '2021-07-30',
  },
  {
    name: 'a link without an address',
    edit: inDirective('(23-qd-tw-2021.md)', '()'),
    code: 'link-target-missing',
    file: DIRECTIVE,
    marked: '[Quyết định số 23-QĐ/TW]()',
    expected: '23-qd-tw-2021.md',
  },
  {
    name: 'a link that lacks its ending',
    edit: inDirective('(23-qd-tw-2021.md)', '(23-qd-tw-2021)'),
    code: 'link-target-missing',
    file: DIRECTIVE,
    marked: '[Quyết định số 23-QĐ/TW](23-qd-tw-2021)',
    expected: '23-qd-tw-2021.md',
  },
  {
    name: 'a link to the web in place of one to the record',
    edit: inDirective('(23-qd-tw-2021.md)', '(https://vidu.vn/)'),
    code: 'citation-unlinked',
    file: DIRECTIVE,
    marked: 'Quyết định số 23-QĐ/TW',
  },
  {
    name: 'a link to a namesake of what the words say',
    edit: (folder) => {
      const record = readFileSync(join(folder, RECORD('23-qd-tw-2021')), 'utf8');
      const other = record.replaceAll('2021-07-30', '2020-05-05').replace(/relations:[\s\S]*(?=evidence:)/, '');
      writeFileSync(join(folder, RECORD('23-qd-tw-2020')), other);
      replaceIn(folder, DIRECTIVE, '(23-qd-tw-2021.md)', '(23-qd-tw-2020.md)');
    },
    code: 'date-mismatch',
    file: DIRECTIVE,
    marked: '30/7/2021',
    expected: '2020-05-05',
  },
  {
    name: 'what a title says another document does, and its record does not know',
    edit: (folder) => {
      const record = readFileSync(join(folder, RECORD('43-kl-tw-2019')), 'utf8');
      writeFileSync(join(folder, RECORD('43-kl-tw-2019')), record.replace(/relations:[\s\S]*(?=evidence:)/, ''));
    },
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: 'Nghị quyết số 25-NQ/TW',
    expected:
      '- kind: implements\n  target: 25-nq-tw-2013\n  in: chi-thi-dan-van-chinh-quyen#nhiem-vu-1\n  words: về tiếp tục thực hiện',
  },
  {
    name: 'what a title says another document does, and its record says something else',
    edit: inText(
      'tiếp tục thực hiện [Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md)',
      'sửa đổi, bổ sung một số điều của [Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md)',
    ),
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: 'Nghị quyết số 25-NQ/TW',
  },
  {
    name: 'what it abolishes, said and not declared',
    edit: inText('Ban Dân vận Thành uỷ chủ trì', `Điều 1. Bãi bỏ ${LINK_404}, Ban Dân vận Thành uỷ chủ trì`),
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: 'Quyết định số 404-QĐ/Th.U',
  },
  // Found by an adversary who had read the rows below.
  {
    name: 'a day whose word has lost its mark',
    edit: inText('ngày 30/7/2021', 'ngay 31/7/2021'),
    code: 'date-mismatch',
    file: DIRECTIVE,
    marked: '31/7/2021',
    expected: '2021-07-30',
  },
  {
    name: 'a day told with "đề ngày"',
    edit: inText('ngày 30/7/2021', 'đề ngày 31/7/2021'),
    code: 'date-mismatch',
    file: DIRECTIVE,
    marked: '31/7/2021',
  },
  {
    name: 'a deputy for the head',
    edit: inText('của Thủ tướng Chính phủ', 'của Phó Thủ tướng Chính phủ'),
    code: 'issuer-mismatch',
    file: DIRECTIVE,
    marked: 'Phó Thủ tướng Chính phủ',
    expected: 'Thủ tướng Chính phủ',
  },
  {
    name: 'an abbreviation nobody listed',
    edit: inText('ngày 30/7/2021 của Bộ Chính trị', 'ngày 30/7/2021 của BCT'),
    code: 'issuer-mismatch',
    file: DIRECTIVE,
    marked: 'BCT',
  },
  {
    name: 'a relation declared twice, one of them meant for another document',
    edit: inRecord('23-qd-tw-2021', 'target: 404-qd-thu-2022', 'target: 269-qd-tu-2021'),
    code: 'relation-unsupported',
    file: RECORD('23-qd-tw-2021'),
    marked: '269-qd-tu-2021',
  },
  {
    name: 'a space after a name',
    edit: inDirective('signatory: Dương Tất Thắng', 'signatory: "Dương Tất Thắng "'),
    code: 'front-matter-invalid',
    file: DIRECTIVE,
    marked: '"Dương Tất Thắng "',
  },
  {
    name: 'the name of one body given to another of its place',
    edit: (folder) => replaceIn(folder, 'issuers.yaml', 'names: [Thủ tướng]', 'names: [Thủ tướng, Chính phủ]'),
    code: 'issuers-invalid',
    file: 'issuers.yaml',
    marked: 'Chính phủ',
    expected: 'chinh-phu',
  },
  {
    name: 'a task that its own text has not',
    edit: inText('theo tư tưởng', 'theo nhiệm vụ 12 của Chỉ thị này'),
    code: 'provision-missing',
    file: DIRECTIVE,
    marked: 'nhiệm vụ 12',
  },
  {
    name: 'a title that its own heading contradicts',
    edit: (folder) => {
      replaceIn(
        folder,
        DIRECTIVE,
        'title:\n    - own: doan-1',
        'title:\n    - at: https://vidu.vn/\n      seenOn: 2026-11-24',
      );
      replaceIn(folder, DIRECTIVE, 'title: Về tăng cường', 'title: Về đổi mới');
    },
    code: 'heading-mismatch',
    file: DIRECTIVE,
    marked: 'Về đổi mới lãnh đạo, chỉ đạo và nâng cao hiệu quả công tác dân vận của cơ quan Nhà nước các cấp',
  },
  // The words of the directive against the records.
  {
    name: 'a slip in the first word of a body',
    edit: inText('của Ban Bí thư; gắn', 'của Bxn Bí thư; gắn'),
    code: 'issuer-mismatch',
    file: DIRECTIVE,
    marked: 'Bxn Bí thư',
    expected: 'Ban Bí thư',
  },
  {
    name: 'a slip in the first words of a body, its letters and marks apart',
    edit: inText('của Thủ tướng Chính phủ “Về'.normalize('NFC'), `của ${'Thủ tưỡng Chính phũ'.normalize('NFD')} “Về`),
    code: 'issuer-mismatch',
    file: DIRECTIVE,
    marked: 'Thủ tưỡng Chính phũ'.normalize('NFD'),
    expected: 'Thủ tướng Chính phủ',
  },
  {
    name: 'the type word of a bare number',
    edit: inText(
      '[Nghị quyết số 76/NQ-CP](../nha-nuoc/76-nq-cp-2021.md)',
      '[Kết luận số 76](../nha-nuoc/76-nq-cp-2021.md)',
    ),
    code: 'type-mismatch',
    file: DIRECTIVE,
    marked: 'Kết luận',
    expected: 'Nghị quyết',
  },
  {
    name: 'a short citation linked to a namesake of what was cited in full',
    edit: (folder) => {
      addRecord2003(folder);
      replaceInText(
        folder,
        'Ban Dân vận Thành uỷ chủ',
        'Theo [Nghị quyết số 25-NQ/TW](25-nq-tw-2003.md), Ban Dân vận Thành uỷ chủ',
      );
    },
    code: 'link-namesake',
    file: DIRECTIVE,
    marked: 'Nghị quyết số 25-NQ/TW',
  },
  {
    name: 'a digit of a number',
    edit: inDirective('[Quyết định số 23-QĐ/TW]', '[Quyết định số 24-QĐ/TW]'),
    code: 'number-mismatch',
    file: DIRECTIVE,
    marked: '24-QĐ/TW',
    expected: '23-QĐ/TW',
  },
  {
    name: 'a number whose marks are those of another body',
    edit: inDirective('số 269-QĐ/TU', 'số 269-QĐ/TW'),
    code: 'number-mismatch',
    file: DIRECTIVE,
    marked: '269-QĐ/TW',
    expected: '269-QĐ/TU',
  },
  {
    name: 'a later member of an elided list',
    edit: inDirective('[218-QĐ/TW]', '[219-QĐ/TW]'),
    code: 'number-mismatch',
    file: DIRECTIVE,
    marked: '219-QĐ/TW',
    expected: '218-QĐ/TW',
  },
  {
    name: 'a day',
    edit: inDirective('ngày 30/7/2021', 'ngày 31/7/2021'),
    code: 'date-mismatch',
    file: DIRECTIVE,
    marked: '31/7/2021',
    expected: '2021-07-30',
  },
  {
    name: 'a year',
    edit: inDirective('ngày 14/7/2015', 'ngày 14/7/2016'),
    code: 'date-mismatch',
    file: DIRECTIVE,
    marked: '14/7/2016',
    expected: '2015-07-14',
  },
  {
    name: 'a date shared by an elided list',
    edit: inDirective('ngày 12/12/2013', 'ngày 12/11/2013'),
    code: 'date-mismatch',
    file: DIRECTIVE,
    marked: '12/11/2013',
    expected: '2013-12-12',
  },
  {
    name: 'a type word',
    edit: inDirective('[Quy định số 124', '[Quyết định số 124'),
    code: 'type-mismatch',
    file: DIRECTIVE,
    marked: 'Quyết định',
    expected: 'Quy định',
  },
  {
    name: 'a type word that governs a list',
    edit: inDirective('[Quyết định số 217', '[Quy định số 217'),
    code: 'type-mismatch',
    file: DIRECTIVE,
    marked: 'Quy định',
    expected: 'Quyết định',
  },
  {
    name: 'an issuer',
    edit: inDirective('30/7/2021 của Bộ Chính trị', '30/7/2021 của Ban Bí thư'),
    code: 'issuer-mismatch',
    file: DIRECTIVE,
    marked: 'Ban Bí thư',
    expected: 'Bộ Chính trị',
  },
  {
    name: 'an issuer nobody knows',
    edit: inDirective('của Thủ tướng Chính phủ', 'của Bộ Dân vận'),
    code: 'issuer-mismatch',
    file: DIRECTIVE,
    marked: 'Bộ Dân vận',
    expected: 'Thủ tướng Chính phủ',
  },
  {
    name: 'a word of a quoted title',
    edit: inDirective('“Về nâng cao hiệu quả', '“Về nâng cao chất lượng'),
    code: 'title-mismatch',
    file: DIRECTIVE,
    marked: 'Về nâng cao chất lượng công tác dân vận của cơ quan nhà nước các cấp',
  },
  // Links.
  {
    name: 'a missing link',
    edit: inDirective(LINK_404, 'Quyết định số 404-QĐ/Th.U'),
    code: 'citation-unlinked',
    file: DIRECTIVE,
    marked: 'Quyết định số 404-QĐ/Th.U',
    expected: LINK_404,
  },
  {
    name: 'a link to no file',
    edit: inDirective('](404-qd-thu-2022.md)', '](404-qd-thu-2020.md)'),
    code: 'link-target-missing',
    file: DIRECTIVE,
    marked: '[Quyết định số 404-QĐ/Th.U](404-qd-thu-2020.md)',
  },
  {
    name: 'a link into the wrong folder',
    edit: inDirective('](../nha-nuoc/76-nq-cp-2021.md)', '](76-nq-cp-2021.md)'),
    code: 'link-target-missing',
    file: DIRECTIVE,
    marked: '[Nghị quyết số 76/NQ-CP](76-nq-cp-2021.md)',
    expected: '../nha-nuoc/76-nq-cp-2021.md',
  },
  {
    name: 'a link to another document',
    edit: inDirective('](23-qd-tw-2021.md)', '](269-qd-tu-2021.md)'),
    code: 'number-mismatch',
    file: DIRECTIVE,
    marked: '23-QĐ/TW',
    expected: '269-QĐ/TU',
  },
  {
    name: 'a link to an anchor that is not there',
    edit: inRecord('23-qd-tw-2021', 'quyen.md#nhiem-vu-1)', 'quyen.md#nhiem-vu-9)'),
    code: 'link-anchor-missing',
    file: RECORD('23-qd-tw-2021'),
    marked: '[nhiệm vụ 1](chi-thi-dan-van-chinh-quyen.md#nhiem-vu-9)',
    expected: 'nhiem-vu-1',
  },
  {
    name: 'a link around too few words',
    edit: inDirective('[Kết luận số 43-KL/TW]', 'Kết luận [số 43-KL/TW]'),
    code: 'link-span',
    file: DIRECTIVE,
    marked: 'số 43-KL/TW',
    expected: 'Kết luận số 43-KL/TW',
  },
  {
    name: 'a link around words that cite nothing',
    edit: inDirective('Ban Tuyên giáo Thành uỷ', '[Ban Tuyên giáo](23-qd-tw-2021.md) Thành uỷ'),
    code: 'link-span',
    file: DIRECTIVE,
    marked: 'Ban Tuyên giáo',
  },
  {
    name: 'a removed record',
    edit: (folder) => rmSync(join(folder, RECORD('124-qd-tw-2018'))),
    code: 'link-target-missing',
    file: DIRECTIVE,
    marked: '[Quy định số 124-QĐ/TW](124-qd-tw-2018.md)',
  },
  {
    name: 'a removed record, by the words that cite it',
    edit: (folder) => rmSync(join(folder, RECORD('124-qd-tw-2018'))),
    code: 'citation-unknown',
    file: DIRECTIVE,
    marked: 'Quy định số 124-QĐ/TW',
  },
  {
    name: 'a citation that no document answers',
    edit: inDirective('[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)', 'Quyết định số 999-QĐ/TW'),
    code: 'citation-unknown',
    file: DIRECTIVE,
    marked: 'Quyết định số 999-QĐ/TW',
  },
  {
    name: 'a namesake, and the link gone',
    edit: addNamesake,
    code: 'citation-ambiguous',
    file: DIRECTIVE,
    marked: 'Nghị quyết số 25-NQ/TW',
  },
  // The text against its source.
  {
    name: 'a straightened quotation mark',
    edit: inDirective('“Dân vận khéo”, xây dựng', '"Dân vận khéo”, xây dựng'),
    code: 'text-changed',
    file: DIRECTIVE,
    marked: '"',
  },
  {
    name: 'a moved tone mark',
    edit: inDirective('Thành uỷ tăng cường', 'Thành ủy tăng cường'),
    code: 'text-changed',
    file: DIRECTIVE,
    marked: 'ủy',
  },
  {
    name: 'a space inside the quotation mark lost',
    edit: inDirective('" Ban hành', '"Ban hành'),
    code: 'text-changed',
    file: DIRECTIVE,
    marked: '',
  },
  {
    name: 'a dropped word',
    edit: inDirective('kết quả tích cực', 'kết quả cực'),
    code: 'text-changed',
    file: DIRECTIVE,
    marked: '',
  },
  {
    name: 'a doubled space',
    edit: inDirective('Tuy vậy, công', 'Tuy vậy,  công'),
    code: 'text-changed',
    file: DIRECTIVE,
    marked: ' ',
  },
  {
    name: 'a paragraph added',
    edit: inDirective('Tuy vậy, công tác', 'Đoạn thêm.\n\nTuy vậy, công tác'),
    code: 'text-extra',
    file: DIRECTIVE,
    marked: 'Đoạn thêm.',
  },
  {
    name: 'a recipient left out',
    edit: inDirective('- TTr Thành uỷ;  \n', ''),
    code: 'text-missing',
    file: DIRECTIVE,
    marked: '',
  },
  {
    name: 'two recipients on one line',
    edit: inDirective('- UBND tỉnh;  \n- Ban', '- UBND tỉnh; - Ban'),
    code: 'text-changed',
    file: DIRECTIVE,
    marked: ' - Ban Dân vận Tỉnh uỷ;',
  },
  {
    name: 'a page break not joined',
    edit: inDirective('Trung ương Đảng về “Tăng', 'Trung\n\nương Đảng về “Tăng'),
    code: 'text-changed',
    file: DIRECTIVE,
    marked: '',
  },
  {
    name: 'an act at the wrong line',
    edit: inDirective('before: Đẩy mạnh phong trào', 'before: Đẩy mạnh phong trà'),
    code: 'editorial-act-invalid',
    file: DIRECTIVE,
    marked: 'Đẩy mạnh phong trà',
  },
  {
    name: 'an act undeclared',
    edit: inDirective('  - kind: join\n    sourceLine: 22\n    before: Đẩy mạnh phong trào\n    after: thi đua\n', ''),
    code: 'text-changed',
    file: DIRECTIVE,
    marked: ' thi đua “Dân vận khéo”, xây dựng mô hình, điển hình “Dân vận khéo” trong các cơ quan Nhà nước.',
  },
  {
    name: 'a source changed',
    edit: (folder) => replaceIn(folder, 'sources/chi-thi.txt', 'Tuy vậy', 'Tuy nhiên'),
    code: 'source-changed',
    file: DIRECTIVE,
    marked: '2f017e2a86629b8bffc7cc47b344e1e54f63ec4ad77266e9d2dadb74ebe67fb6',
  },
  {
    name: 'a source removed',
    edit: (folder) => rmSync(join(folder, 'sources/chi-thi.txt')),
    code: 'source-missing',
    file: DIRECTIVE,
    marked: 'chi-thi.txt',
  },
  {
    name: 'a full text without a source',
    edit: inDirective('source: chi-thi.txt\n', ''),
    code: 'source-missing',
    file: DIRECTIVE,
    marked: 'true',
  },
  {
    name: 'a record that no longer says what it lacks',
    edit: inRecord('23-qd-tw-2021', 'Toàn văn chưa có trong kho này.', 'Toàn văn như sau.'),
    code: 'source-missing',
    file: RECORD('23-qd-tw-2021'),
    marked: '',
  },
  // Records.
  {
    name: 'a wrong date in a record',
    edit: inRecord('23-qd-tw-2021', 'issuedOn: 2021-07-30', 'issuedOn: 2021-07-31'),
    code: 'date-mismatch',
    file: DIRECTIVE,
    marked: '30/7/2021',
    expected: '2021-07-31',
  },
  {
    name: 'a wrong date in a record, by its evidence',
    edit: inRecord('23-qd-tw-2021', 'issuedOn: 2021-07-30', 'issuedOn: 2021-07-31'),
    code: 'evidence-not-held',
    file: RECORD('23-qd-tw-2021'),
    marked: 'in: chi-thi-dan-van-chinh-quyen#nhiem-vu-1',
  },
  {
    name: 'a wrong issuer in a record',
    edit: inRecord('114-kl-tw-2015', 'issuer: ban-bi-thu', 'issuer: bo-chinh-tri'),
    code: 'issuer-mismatch',
    file: DIRECTIVE,
    marked: 'Ban Bí thư Trung ương Đảng',
    expected: 'Bộ Chính trị',
  },
  {
    name: 'a wrong type in a record',
    edit: inRecord('124-qd-tw-2018', 'type: Quy định', 'type: Quyết định'),
    code: 'type-mismatch',
    file: DIRECTIVE,
    marked: 'Quy định',
    expected: 'Quyết định',
  },
  {
    name: 'a wrong number in a record',
    edit: inRecord('114-kl-tw-2015', 'number: 114-KL/TW', 'number: 115-KL/TW'),
    code: 'file-name',
    file: RECORD('114-kl-tw-2015'),
    marked: '115-KL/TW',
  },
  {
    name: 'a title of a list not marked as our reading',
    edit: inRecord(
      '76-nq-cp-2021',
      /* the title's own */ '      ourReading: Tên gọi nêu chung cho hai văn bản (76, 3504); gắn cho văn bản này là cách đọc của kho, trích yếu riêng chưa rõ.\n',
      '',
    ),
    code: 'evidence-not-held',
    file: RECORD('76-nq-cp-2021'),
    marked: 'in: chi-thi-dan-van-chinh-quyen#nhiem-vu-3',
  },
  {
    name: 'an unquoted title changed',
    edit: inRecord('3504-qd-ubnd-2021', 'giai đoạn 2021-2030\n', 'giai đoạn 2021-2031\n'),
    code: 'evidence-not-held',
    file: RECORD('3504-qd-ubnd-2021'),
    marked: 'in: chi-thi-dan-van-chinh-quyen#nhiem-vu-3',
  },
  {
    name: 'evidence from a task that does not say it',
    edit: inRecord('29-kl-tu-2021', 'quyen#nhiem-vu-5', 'quyen#nhiem-vu-4'),
    code: 'evidence-not-held',
    file: RECORD('29-kl-tu-2021'),
    marked: 'in: chi-thi-dan-van-chinh-quyen#nhiem-vu-4',
  },
  {
    name: 'evidence from a task that is not there',
    edit: inRecord('29-kl-tu-2021', 'quyen#nhiem-vu-5', 'quyen#nhiem-vu-15'),
    code: 'evidence-not-held',
    file: RECORD('29-kl-tu-2021'),
    marked: 'in: chi-thi-dan-van-chinh-quyen#nhiem-vu-15',
  },
  {
    name: 'a signer without evidence',
    edit: inRecord('124-qd-tw-2018', 'status: Chưa rõ', 'status: Chưa rõ\nsignatory: Trần Quốc Vượng'),
    code: 'evidence-missing',
    file: RECORD('124-qd-tw-2018'),
    marked: 'Trần Quốc Vượng',
  },
  {
    name: 'a status without evidence',
    edit: inRecord('124-qd-tw-2018', 'status: Chưa rõ', 'status: Còn hiệu lực'),
    code: 'evidence-missing',
    file: RECORD('124-qd-tw-2018'),
    marked: 'Còn hiệu lực',
  },
  {
    name: 'a signer the text does not name',
    edit: inDirective('signatory: Dương Tất Thắng', 'signatory: Dương Tất Thành'),
    code: 'evidence-not-held',
    file: DIRECTIVE,
    marked: 'own: doan-18',
  },
  {
    name: 'a relation no words support',
    edit: inRecord('43-kl-tw-2019', 'words: về tiếp tục thực hiện', 'words: thay thế'),
    code: 'relation-unsupported',
    file: RECORD('43-kl-tw-2019'),
    marked: 'thay thế',
  },
  {
    name: 'a relation with no document',
    edit: inRecord('43-kl-tw-2019', 'target: 25-nq-tw-2013', 'target: 25-nq-tw-2003'),
    code: 'relation-unsupported',
    file: RECORD('43-kl-tw-2019'),
    marked: '25-nq-tw-2003',
  },
  {
    name: 'a duplicate under another name',
    edit: (folder) => cpSync(join(folder, RECORD('23-qd-tw-2021')), join(folder, 'documents/dang/ban-sao.md')),
    code: 'duplicate-identity',
    file: 'documents/dang/ban-sao.md',
    marked: '23-QĐ/TW',
  },
  {
    name: 'a duplicate in the other folder',
    edit: (folder) =>
      cpSync(join(folder, RECORD('23-qd-tw-2021')), join(folder, 'documents/nha-nuoc/23-qd-tw-2021.md')),
    code: 'duplicate-slug',
    file: 'documents/nha-nuoc/23-qd-tw-2021.md',
    marked: '23-QĐ/TW',
  },
  {
    name: 'a record nothing cites',
    edit: addUncited,
    code: 'record-uncited',
    file: 'documents/dang/290-qd-tw-2010.md',
    marked: '290-QĐ/TW',
  },
  {
    name: 'a directive older than what it cites',
    edit: inDirective('status: Chưa rõ', 'issuedOn: 2022-01-30\nstatus: Chưa rõ'),
    code: 'cites-later',
    file: DIRECTIVE,
    marked: '404-QĐ/Th.U',
  },
  // Front matter.
  {
    name: 'an unknown field',
    edit: inRecord('33-ct-ttg-2021', 'status:', 'tinhTrang: x\nstatus:'),
    code: 'front-matter-invalid',
    file: RECORD('33-ct-ttg-2021'),
    marked: 'tinhTrang',
  },
  {
    name: 'a missing field',
    edit: inRecord('33-ct-ttg-2021', 'issuer: thu-tuong-chinh-phu\n', ''),
    code: 'front-matter-invalid',
    file: RECORD('33-ct-ttg-2021'),
    marked: '---',
  },
  {
    name: 'a day that does not exist',
    edit: inRecord('33-ct-ttg-2021', 'issuedOn: 2021-11-26', 'issuedOn: 2021-02-31'),
    code: 'front-matter-invalid',
    file: RECORD('33-ct-ttg-2021'),
    marked: '2021-02-31',
  },
  {
    name: 'a date written the Vietnamese way',
    edit: inRecord('33-ct-ttg-2021', 'issuedOn: 2021-11-26', 'issuedOn: 26/11/2021'),
    code: 'front-matter-invalid',
    file: RECORD('33-ct-ttg-2021'),
    marked: '26/11/2021',
  },
  {
    name: 'a type that is none',
    edit: inRecord('33-ct-ttg-2021', 'type: Chỉ thị', 'type: Chỉ  thị'),
    code: 'front-matter-invalid',
    file: RECORD('33-ct-ttg-2021'),
    marked: 'Chỉ  thị',
  },
  {
    name: 'a status that is none',
    edit: inRecord('33-ct-ttg-2021', 'status: Chưa rõ', 'status: còn'),
    code: 'front-matter-invalid',
    file: RECORD('33-ct-ttg-2021'),
    marked: 'còn',
  },
  {
    name: 'a number that is none',
    edit: inRecord('33-ct-ttg-2021', 'number: 33/CT-TTg', 'number: số ba mươi ba'),
    code: 'front-matter-invalid',
    file: RECORD('33-ct-ttg-2021'),
    marked: 'số ba mươi ba',
  },
  {
    name: 'an issuer nobody listed',
    edit: inRecord('33-ct-ttg-2021', 'issuer: thu-tuong-chinh-phu', 'issuer: thu-tuong'),
    code: 'issuer-unknown',
    file: RECORD('33-ct-ttg-2021'),
    marked: 'thu-tuong',
    expected: 'thu-tuong-chinh-phu',
  },
  {
    name: 'an address that is none',
    edit: inRecord('43-kl-tw-2019', 'at: https://', 'at: htp://'),
    code: 'front-matter-invalid',
    file: RECORD('43-kl-tw-2019'),
    marked:
      'htp://baosonla.org.vn/thoi-su-chinh-tri-video/tang-cuong-va-doi-moi-su-lanh-dao-cua-dang-doi-voi-cong-tac-dan-van-trong-tinh-hinh-moi-5rPeYpNIR.html',
  },
  {
    name: 'an address without the day it was seen',
    edit: inRecord('43-kl-tw-2019', '      seenOn: 2026-11-24\n', ''),
    code: 'front-matter-invalid',
    file: RECORD('43-kl-tw-2019'),
    marked:
      'at: https://baosonla.org.vn/thoi-su-chinh-tri-video/tang-cuong-va-doi-moi-su-lanh-dao-cua-dang-doi-voi-cong-tac-dan-van-trong-tinh-hinh-moi-5rPeYpNIR.html',
  },
  {
    name: 'a field twice',
    edit: inRecord('33-ct-ttg-2021', 'status:', 'type: Quyết định\nstatus:'),
    code: 'front-matter-syntax',
    file: RECORD('33-ct-ttg-2021'),
    marked: 'type',
  },
  {
    name: 'bad YAML',
    edit: inRecord('33-ct-ttg-2021', 'number: 33/CT-TTg', 'number: "33/CT-TTg'),
    code: 'front-matter-syntax',
    file: RECORD('33-ct-ttg-2021'),
    marked: '"33/CT-TTg',
  },
  {
    name: 'a script for front matter',
    edit: inRecord('33-ct-ttg-2021', '---\n', '---js\n'),
    code: 'front-matter-syntax',
    file: RECORD('33-ct-ttg-2021'),
    marked: '---js',
  },
  {
    name: 'an issuer without a place',
    edit: (folder) => replaceIn(folder, 'issuers.yaml', '    place: tinh\n', ''),
    code: 'issuers-invalid',
    file: 'issuers.yaml',
    marked: 'id: ban-thuong-vu-tinh-uy',
  },
  // Found by trying to publish what is false.
  {
    name: 'a date that is no day',
    edit: inDirective('ngày 30/7/2021', 'ngày 31/6/2021'),
    code: 'date-invalid',
    file: DIRECTIVE,
    marked: '31/6/2021',
  },
  {
    name: 'a date with a digit too many',
    edit: inDirective('ngày 30/7/2021', 'ngày 30/7/20221'),
    code: 'date-invalid',
    file: DIRECTIVE,
    marked: '30/7/20221',
  },
  {
    name: 'a date with half a year',
    edit: inDirective('ngày 30/7/2021', 'ngày 30/7/21'),
    code: 'date-invalid',
    file: DIRECTIVE,
    marked: '30/7/21',
  },
  {
    name: 'an unlinked citation with another date',
    edit: inDirective(
      '[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md) ngày 30/7/2021',
      'Quyết định số 23-QĐ/TW ngày 30/8/2021',
    ),
    code: 'citation-unknown',
    file: DIRECTIVE,
    marked: 'Quyết định số 23-QĐ/TW',
  },
  {
    name: "a record's own note as its evidence",
    edit: addOwnNote,
    code: 'evidence-not-held',
    file: RECORD('23-qd-tw-2021'),
    marked: 'own: doan-1',
  },
  {
    name: 'a note as the evidence of another record',
    edit: inRecord('29-kl-tu-2021', 'in: chi-thi-dan-van-chinh-quyen#nhiem-vu-5', 'in: 23-qd-tw-2021#doan-1'),
    code: 'evidence-not-held',
    file: RECORD('29-kl-tu-2021'),
    marked: 'in: 23-qd-tw-2021#doan-1',
  },
  {
    name: 'part of a name as the signer',
    edit: inDirective('signatory: Dương Tất Thắng', 'signatory: Dương'),
    code: 'evidence-not-held',
    file: DIRECTIVE,
    marked: 'own: doan-18',
  },
  {
    name: 'an address that would run',
    edit: inRecord('76-nq-cp-2021', '    at: https://huggingface', '    at: "javascript:alert(1)//huggingface'),
    code: 'front-matter-syntax',
    file: RECORD('76-nq-cp-2021'),
    marked: '"javascript:alert(1)//huggingface.co/datasets/241288-kltn/tvpl/viewer/default/train?p=2',
  },
  {
    name: 'a conflict at an address that would run',
    edit: inRecord('76-nq-cp-2021', 'value: Thủ tướng\n    at: https:', 'value: Thủ tướng\n    at: javascript:'),
    code: 'front-matter-invalid',
    file: RECORD('76-nq-cp-2021'),
    marked: 'javascript://huggingface.co/datasets/241288-kltn/tvpl/viewer/default/train?p=2',
  },
  {
    name: 'a link on words that point at the text itself',
    edit: inDirective('Chỉ thị này được', '[Chỉ thị này](25-nq-tw-2013.md) được'),
    code: 'link-span',
    file: DIRECTIVE,
    marked: 'Chỉ thị này',
  },
  {
    name: 'words hidden in a link',
    edit: inDirective('](23-qd-tw-2021.md)', '](23-qd-tw-2021.md "đã hết hiệu lực")'),
    code: 'link-title',
    file: DIRECTIVE,
    marked: '[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md "đã hết hiệu lực")',
  },
  {
    name: 'a number with its marks exchanged',
    edit: inRecord('23-qd-tw-2021', 'number: 23-QĐ/TW', 'number: 23/QĐ-TW'),
    code: 'evidence-not-held',
    file: RECORD('23-qd-tw-2021'),
    marked: 'in: chi-thi-dan-van-chinh-quyen#nhiem-vu-1',
  },
  {
    name: 'a number without its marks',
    edit: inRecord('23-qd-tw-2021', 'number: 23-QĐ/TW', 'number: 23-QD/TW'),
    code: 'front-matter-invalid',
    file: RECORD('23-qd-tw-2021'),
    marked: '23-QD/TW',
  },
  {
    name: 'a relation of another kind than its words',
    edit: inRecord('43-kl-tw-2019', 'kind: implements', 'kind: repeals'),
    code: 'relation-unsupported',
    file: RECORD('43-kl-tw-2019'),
    marked: 'về tiếp tục thực hiện',
  },
  {
    name: 'a second copy of the directive',
    edit: (folder) => cpSync(join(folder, DIRECTIVE), join(folder, 'documents/dang/chi-thi-2.md')),
    code: 'duplicate-identity',
    file: 'documents/dang/chi-thi-2.md',
    marked: '---',
  },
  {
    name: 'a key that would vanish',
    edit: inRecord('33-ct-ttg-2021', 'evidence:\n', 'evidence:\n  __proto__:\n    - own: doan-1\n'),
    code: 'front-matter-syntax',
    file: RECORD('33-ct-ttg-2021'),
    marked: '__proto__',
  },
  {
    name: 'a link to a name every object has',
    edit: inDirective('](23-qd-tw-2021.md)', '](constructor.md)'),
    code: 'link-target-missing',
    file: DIRECTIVE,
    marked: '[Quyết định số 23-QĐ/TW](constructor.md)',
    expected: '23-qd-tw-2021.md',
  },
  {
    name: 'a no-break space',
    edit: inDirective('Tuy vậy, công', 'Tuy vậy,\u00a0công'),
    code: 'text-changed',
    file: DIRECTIVE,
    marked: '\u00a0',
  },
  {
    name: 'two paragraphs joined',
    edit: inDirective('an ninh trên địa bàn.\n\nTuy vậy', 'an ninh trên địa bàn. Tuy vậy'),
    code: 'text-missing',
    file: DIRECTIVE,
    marked: '',
  },
  {
    name: 'a link in a source is text',
    edit: (folder) => {
      replaceIn(folder, 'sources/chi-thi.txt', 'Tuy vậy', 'Tuy [vậy](x.md)');
    },
    code: 'text-changed',
    file: DIRECTIVE,
    marked: 'vậy',
  },
  {
    name: 'an unknown key of an issuer',
    edit: (folder) =>
      replaceIn(folder, 'issuers.yaml', '    name: Chính phủ\n', '    name: Chính phủ\n    kyHieu: CP\n'),
    code: 'issuers-invalid',
    file: 'issuers.yaml',
    marked: 'kyHieu',
  },
  {
    name: 'places within each other',
    edit: (folder) =>
      replaceIn(folder, 'issuers.yaml', '    level: central\n', '    level: central\n    within: tinh\n'),
    code: 'issuers-invalid',
    file: 'issuers.yaml',
    marked: 'tinh',
  },
  {
    name: 'a severity for a rule that is none',
    edit: (folder) => writeFileSync(join(folder, 'rules.yaml'), 'severity:\n  near-mis: off\n'),
    code: 'rules-invalid',
    file: 'rules.yaml',
    marked: 'near-mis',
    expected: 'near-miss',
  },
  {
    name: 'a severity for a rule that nobody may lower',
    edit: (folder) => writeFileSync(join(folder, 'rules.yaml'), 'severity:\n  file-not-text: warning\n'),
    code: 'rules-invalid',
    file: 'rules.yaml',
    marked: 'file-not-text',
  },
  // What the symbols of a number allow.
  {
    name: 'a record of another type than its symbol, Party',
    edit: inRecord('43-kl-tw-2019', 'type: Kết luận', 'type: Chỉ thị'),
    code: 'symbol-type',
    file: RECORD('43-kl-tw-2019'),
    marked: 'Chỉ thị',
    expected: 'Kết luận',
  },
  {
    name: 'a record of another type than its symbol, State',
    edit: inRecord('3504-qd-ubnd-2021', 'type: Quyết định', 'type: Chỉ thị'),
    code: 'symbol-type',
    file: RECORD('3504-qd-ubnd-2021'),
    marked: 'Chỉ thị',
    expected: 'Quyết định, Quy định',
  },
  {
    name: 'a citation of another type than its symbol',
    edit: inText('[Kết luận số 114-KL/TW](114-kl-tw-2015.md)', 'Quyết định số 115-KL/TW'),
    code: 'symbol-type',
    file: DIRECTIVE,
    marked: 'Quyết định',
    expected: 'Kết luận',
  },
  {
    name: 'a decree with the symbol of a resolution',
    edit: inText('[Nghị quyết số 76/NQ-CP](../nha-nuoc/76-nq-cp-2021.md)', 'Nghị định số 77/NQ-CP'),
    code: 'symbol-type',
    file: DIRECTIVE,
    marked: 'Nghị định',
    expected: 'Nghị quyết',
  },
  {
    name: 'a decision with the symbol of a law',
    edit: inText('[Nghị quyết số 76/NQ-CP](../nha-nuoc/76-nq-cp-2021.md)', 'Quyết định số 76/2021/QH15'),
    code: 'symbol-type',
    file: DIRECTIVE,
    marked: 'Quyết định',
    expected: 'Luật, Bộ luật',
  },
  {
    name: 'a record of the Government by the Prime Minister',
    edit: inRecord('76-nq-cp-2021', 'issuer: chinh-phu', 'issuer: thu-tuong-chinh-phu'),
    code: 'symbol-issuer',
    file: RECORD('76-nq-cp-2021'),
    marked: 'thu-tuong-chinh-phu',
    expected: 'Chính phủ',
  },
  {
    name: 'a record of the Prime Minister by the Government',
    edit: inRecord('33-ct-ttg-2021', 'issuer: thu-tuong-chinh-phu', 'issuer: chinh-phu'),
    code: 'symbol-issuer',
    file: RECORD('33-ct-ttg-2021'),
    marked: 'chinh-phu',
    expected: 'Thủ tướng Chính phủ',
  },
  {
    name: 'a record of the Party by a body of the State',
    edit: inRecord('29-kl-tu-2021', 'issuer: ban-thuong-vu-tinh-uy', 'issuer: uy-ban-nhan-dan-tinh'),
    code: 'symbol-issuer',
    file: RECORD('29-kl-tu-2021'),
    marked: 'uy-ban-nhan-dan-tinh',
    expected: 'Tỉnh ủy, Thành ủy',
  },
  {
    name: 'a record of the centre by a body of the province',
    edit: inRecord('23-qd-tw-2021', 'issuer: bo-chinh-tri', 'issuer: ban-thuong-vu-tinh-uy'),
    code: 'symbol-issuer',
    file: RECORD('23-qd-tw-2021'),
    marked: 'ban-thuong-vu-tinh-uy',
    expected: 'Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư',
  },
  {
    name: 'a citation of the Prime Minister by the Government',
    edit: inText(
      '[Chỉ thị số 33/CT-TTg](../nha-nuoc/33-ct-ttg-2021.md) ngày 26/11/2021 của Thủ tướng Chính phủ',
      'Chỉ thị số 34/CT-TTg ngày 26/11/2021 của Chính phủ',
    ),
    code: 'symbol-issuer',
    file: DIRECTIVE,
    marked: 'Chính phủ',
    expected: 'Thủ tướng Chính phủ',
  },
  {
    name: 'a citation of a People’s Committee by the People’s Council',
    edit: inText(
      '[Quyết định số 3504/QĐ-UBND](../nha-nuoc/3504-qd-ubnd-2021.md) ngày 22/10/2021 của UBND tỉnh',
      'Quyết định số 3505/QĐ-UBND ngày 22/10/2021 của HĐND tỉnh',
    ),
    code: 'symbol-issuer',
    file: DIRECTIVE,
    marked: 'HĐND tỉnh',
    expected: 'Ủy ban nhân dân',
  },
  {
    name: 'a record with another year in its number',
    edit: inRecord('76-nq-cp-2021', 'number: 76/NQ-CP', 'number: 76/2020/NQ-CP'),
    code: 'number-year',
    file: RECORD('76-nq-cp-2021'),
    marked: '2021-07-15',
    expected: '2020',
  },
  {
    name: 'a citation with another year in its number',
    edit: inText(
      '[Quyết định số 3504/QĐ-UBND](../nha-nuoc/3504-qd-ubnd-2021.md) ngày 22/10/2021',
      'Quyết định số 3504/2012/QĐ-UBND ngày 22/10/2021',
    ),
    code: 'number-year',
    file: DIRECTIVE,
    marked: '22/10/2021',
    expected: '2012',
  },
  {
    name: 'a letter for a figure',
    edit: inText('[Quyết định số 217-QĐ/TW](217-qd-tw-2013.md)', 'Quyết định số 2l7-QĐ/TW'),
    code: 'near-miss',
    file: DIRECTIVE,
    marked: '2l7-QĐ/TW',
  },
  {
    name: 'a separator left out of a linked number',
    edit: inDirective('[Chỉ thị số 33/CT-TTg]', '[Chỉ thị số 33CT-TTg]'),
    code: 'link-span',
    file: DIRECTIVE,
    marked: 'Chỉ thị số 33CT-TTg',
  },
  {
    name: 'an address by a way round',
    edit: inDirective('](23-qd-tw-2021.md)', '](../dang/23-qd-tw-2021.md)'),
    code: 'link-target-missing',
    file: DIRECTIVE,
    marked: '[Quyết định số 23-QĐ/TW](../dang/23-qd-tw-2021.md)',
    expected: '23-qd-tw-2021.md',
  },
  {
    name: 'a relation whose words are said of another document',
    edit: inRecord(
      '23-qd-tw-2021',
      'relations:\n',
      'relations:\n  - kind: implements\n    target: 25-nq-tw-2013\n    in: chi-thi-dan-van-chinh-quyen#nhiem-vu-1\n    words: thực hiện\n',
    ),
    code: 'relation-unsupported',
    file: RECORD('23-qd-tw-2021'),
    marked: 'thực hiện',
  },
  {
    name: 'a symbol that is of no known form',
    edit: inText('[Quy định số 124-QĐ/TW](124-qd-tw-2018.md)', 'Quy định số 124-QĐi/TW'),
    code: 'near-miss',
    file: DIRECTIVE,
    marked: '124-QĐi/TW',
  },
  {
    name: 'a symbol that lacks its mark',
    edit: inText('[Chỉ thị số 33/CT-TTg](../nha-nuoc/33-ct-ttg-2021.md)', 'Chỉ thị số 33/CTTg'),
    code: 'near-miss',
    file: DIRECTIVE,
    marked: '33/CTTg',
  },
  {
    name: 'a year that lacks a figure',
    edit: inText('[Nghị quyết số 76/NQ-CP](../nha-nuoc/76-nq-cp-2021.md)', 'Nghị quyết số 76/201/NQ-CP'),
    code: 'near-miss',
    file: DIRECTIVE,
    marked: '76/201/NQ-CP',
  },
  // Time.
  {
    name: 'a record issued on a day to come',
    edit: inRecord('33-ct-ttg-2021', 'issuedOn: 2021-11-26', 'issuedOn: 2121-11-26'),
    code: 'date-future',
    file: RECORD('33-ct-ttg-2021'),
    marked: '2121-11-26',
    expected: '2026-12-01',
  },
  {
    name: 'a page seen tomorrow',
    edit: inRecord('43-kl-tw-2019', 'seenOn: 2026-11-24', 'seenOn: 2026-12-02'),
    code: 'date-future',
    file: RECORD('43-kl-tw-2019'),
    marked: '2026-12-02',
    expected: '2026-12-01',
  },
  {
    name: 'a conflict seen on a day to come',
    edit: inRecord('76-nq-cp-2021', 'seenOn: 2026-11-24', 'seenOn: 2062-11-24'),
    code: 'date-future',
    file: RECORD('76-nq-cp-2021'),
    marked: '2062-11-24',
  },
  {
    name: 'a citation of what is still to be issued',
    edit: inText('[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md) ngày 30/7/2021', 'Quyết định số 24-QĐ/TW ngày 30/7/2121'),
    code: 'date-future',
    file: DIRECTIVE,
    marked: '30/7/2121',
  },
  {
    name: 'effect before issue',
    edit: inRecord('218-qd-tw-2013', 'effectiveFrom: 2013-12-12', 'effectiveFrom: 2013-12-02'),
    code: 'date-order',
    file: RECORD('218-qd-tw-2013'),
    marked: '2013-12-02',
    expected: '2013-12-12',
  },
  {
    name: 'an end before the effect',
    edit: (folder) => endRecord(folder, '218-qd-tw-2013', '2012-12-31'),
    code: 'date-order',
    file: RECORD('218-qd-tw-2013'),
    marked: '2012-12-31',
    expected: '2013-12-12',
  },
  {
    name: 'an end before the issue',
    edit: (folder) => endRecord(folder, '217-qd-tw-2013', '2013-12-11'),
    code: 'date-order',
    file: RECORD('217-qd-tw-2013'),
    marked: '2013-12-11',
    expected: '2013-12-12',
  },
  {
    name: 'a page seen before what it attests was issued',
    edit: inRecord('43-kl-tw-2019', 'seenOn: 2026-11-24', 'seenOn: 2016-11-24'),
    code: 'date-order',
    file: RECORD('43-kl-tw-2019'),
    marked: '2016-11-24',
    expected: '2019-01-07',
  },
  // What the text says of its relations.
  {
    name: 'a basis said and not declared',
    edit: inText('Tuy vậy, công tác', `Căn cứ ${LINK_23} ngày 30/7/2021 của Bộ Chính trị, công tác`),
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: 'Quyết định số 23-QĐ/TW',
    expected: BASIS_23,
  },
  {
    name: 'a basis said of a provision',
    edit: inText('Tuy vậy, công tác', `Căn cứ Điều 3 ${LINK_23} ngày 30/7/2021 của Bộ Chính trị, công tác`),
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: 'Quyết định số 23-QĐ/TW',
    expected: BASIS_23,
  },
  {
    name: 'a basis said, and another relation declared',
    edit: (folder) => {
      replaceInText(folder, 'Tuy vậy, công tác', `Căn cứ ${LINK_23} ngày 30/7/2021 của Bộ Chính trị, công tác`);
      declare(folder, DIRECTIVE, 'implements', '23-qd-tw-2021', 'chi-thi-dan-van-chinh-quyen#doan-3', 'Căn cứ');
    },
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: 'Quyết định số 23-QĐ/TW',
  },
  {
    name: 'the second of two bases, the first declared',
    edit: (folder) => {
      const list = '[Quyết định số 217-QĐ/TW](217-qd-tw-2013.md), [218-QĐ/TW](218-qd-tw-2013.md)';
      replaceInText(folder, 'Tuy vậy, công tác', `Căn cứ ${list} ngày 12/12/2013 của Bộ Chính trị, công tác`);
      declare(folder, DIRECTIVE, 'basedOn', '217-qd-tw-2013', 'chi-thi-dan-van-chinh-quyen#doan-3', 'Căn cứ');
    },
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: '218-QĐ/TW',
  },
  {
    name: 'what it replaces, said and not declared',
    edit: inText(
      'Chỉ thị này được',
      'Chỉ thị này có hiệu lực kể từ ngày ký và thay thế [Chỉ thị số 06-CT/TU](06-ct-tu-2016.md), được',
    ),
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: 'Chỉ thị số 06-CT/TU',
  },
  {
    name: 'what it replaces, after a semicolon',
    edit: inText(
      'Chỉ thị này được',
      'Chỉ thị này có hiệu lực kể từ ngày ký; thay thế [Chỉ thị số 06-CT/TU](06-ct-tu-2016.md), được',
    ),
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: 'Chỉ thị số 06-CT/TU',
  },
  {
    name: 'what it amends, said and not declared',
    edit: inText(
      'Ban Dân vận Thành uỷ chủ trì',
      `Điều 1. Sửa đổi, bổ sung một số điều của ${LINK_404}, Ban Dân vận Thành uỷ chủ trì`,
    ),
    code: 'relation-undeclared',
    file: DIRECTIVE,
    marked: 'Quyết định số 404-QĐ/Th.U',
  },
  {
    name: 'a basis whose record says that it had ended',
    edit: (folder) => {
      restOn23(folder, '2022-04-01');
      endRecord(folder, '23-qd-tw-2021', '2022-03-31');
    },
    code: 'basis-repealed',
    file: DIRECTIVE,
    marked: 'Quyết định số 23-QĐ/TW',
    expected: '2022-04-01',
  },
  {
    name: 'a basis that another had replaced before',
    edit: (folder) => {
      restOn23(folder, '2022-04-01');
      sayReplaced(folder, 'thay thế');
    },
    code: 'basis-repealed',
    file: DIRECTIVE,
    marked: 'Quyết định số 23-QĐ/TW',
    expected: '2022-04-01',
  },
  {
    name: 'a declared basis that had ended',
    edit: (folder) => {
      declare(
        folder,
        RECORD('404-qd-thu-2022'),
        'basedOn',
        '25-nq-tw-2013',
        'chi-thi-dan-van-chinh-quyen#nhiem-vu-1',
        'x',
      );
      endRecord(folder, '25-nq-tw-2013', '2020-01-01');
    },
    code: 'basis-repealed',
    file: RECORD('404-qd-thu-2022'),
    marked: '25-nq-tw-2013',
    expected: '2022-03-23',
  },
  {
    name: 'two documents that rest on each other',
    edit: (folder) => {
      declare(
        folder,
        RECORD('404-qd-thu-2022'),
        'basedOn',
        '23-qd-tw-2021',
        'chi-thi-dan-van-chinh-quyen#nhiem-vu-1',
        'x',
      );
      declare(
        folder,
        RECORD('23-qd-tw-2021'),
        'basedOn',
        '404-qd-thu-2022',
        'chi-thi-dan-van-chinh-quyen#nhiem-vu-1',
        'x',
      );
    },
    code: 'basis-cycle',
    file: RECORD('404-qd-thu-2022'),
    marked: '23-qd-tw-2021',
  },
  {
    name: 'a basis that rests on the document itself, through others',
    edit: (folder) => {
      restOn23(folder, '2022-04-01');
      declare(
        folder,
        RECORD('23-qd-tw-2021'),
        'basedOn',
        '25-nq-tw-2013',
        'chi-thi-dan-van-chinh-quyen#nhiem-vu-1',
        'x',
      );
      declare(
        folder,
        RECORD('25-nq-tw-2013'),
        'basedOn',
        'chi-thi-dan-van-chinh-quyen',
        'chi-thi-dan-van-chinh-quyen#nhiem-vu-1',
        'x',
      );
    },
    code: 'basis-cycle',
    file: DIRECTIVE,
    marked: 'Quyết định số 23-QĐ/TW',
  },
];

/** Declares a relation, first of its record's. */
export function declare(
  folder: string,
  file: string,
  kind: string,
  target: string,
  place: string,
  words: string,
): void {
  const row = `  - kind: ${kind}\n    target: ${target}\n    in: ${place}\n    words: ${words}\n`;
  const has = readFileSync(join(folder, file), 'utf8').includes('\nrelations:\n');
  replaceIn(
    folder,
    file,
    has ? 'relations:\n' : 'evidence:\n',
    has ? `relations:\n${row}` : `relations:\n${row}evidence:\n`,
  );
}

/** The directive, issued on a day, says and declares that it rests on 23-QĐ/TW. */
export function restOn23(folder: string, issuedOn: string): void {
  replaceInText(folder, 'Tuy vậy, công tác', `Căn cứ ${LINK_23} ngày 30/7/2021 của Bộ Chính trị, công tác`);
  declare(folder, DIRECTIVE, 'basedOn', '23-qd-tw-2021', 'chi-thi-dan-van-chinh-quyen#doan-3', 'Căn cứ');
  dateDirective(folder, issuedOn);
}

/** The directive says, and 269-QĐ/TU (30/11/2021) declares, that 269 took the place of 23. */
export function sayReplaced(folder: string, words: string): void {
  const said = `[Quyết định số 269-QĐ/TU](269-qd-tu-2021.md) ${words} ${LINK_23}`;
  replaceInText(folder, 'Chỉ thị này được', `${said}. Chỉ thị này được`);
  declare(folder, RECORD('269-qd-tu-2021'), 'repeals', '23-qd-tw-2021', 'chi-thi-dan-van-chinh-quyen#doan-14', words);
}

/** A record says when its document ended, with a witness. */
export function endRecord(folder: string, slug: string, effectiveTo: string): void {
  replaceIn(folder, RECORD(slug), 'status: Chưa rõ', `status: Hết hiệu lực\neffectiveTo: ${effectiveTo}`);
  addEvidence(folder, RECORD(slug), 'status');
  addEvidence(folder, RECORD(slug), 'effectiveTo');
}

/** A note that says what its record wants to be true. */
function addOwnNote(folder: string): void {
  const file = RECORD('23-qd-tw-2021');
  replaceIn(folder, file, 'status: Chưa rõ\n', 'status: Chưa rõ\nsignatory: Nguyễn Văn A\n');
  replaceIn(folder, file, 'evidence:\n', 'evidence:\n  signatory:\n    - own: doan-1\n');
  replaceIn(folder, file, 'Toàn văn chưa có trong kho này.', 'Toàn văn chưa có trong kho này.\n\nNguyễn Văn A');
}

/** A record of 25-NQ/TW of another year (facts: 2003 exists), and the directive's own mention left to words that fit both. */
export function addNamesake(folder: string): void {
  addRecord2003(folder);
  replaceIn(folder, DIRECTIVE, '[Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md) ngày 03/6/2013', 'Nghị quyết số 25-NQ/TW');
}

export function addRecord2003(folder: string): void {
  const record = readFileSync(join(folder, RECORD('25-nq-tw-2013')), 'utf8').replaceAll('2013-06-03', '2003-03-12');
  writeFileSync(join(folder, RECORD('25-nq-tw-2003')), record);
}

function addUncited(folder: string): void {
  const record = readFileSync(join(folder, RECORD('23-qd-tw-2021')), 'utf8');
  writeFileSync(
    join(folder, RECORD('290-qd-tw-2010')),
    record.replace('23-QĐ/TW', '290-QĐ/TW').replace('2021-07-30', '2010-02-25'),
  );
}
