/** Single edits that reviewers found to pass, or to be blamed for something else; each was mended and stays here. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIRECTIVE, RECORD, replaceIn } from '../support/collection.ts';
import { type Edit, inDirective, inRecord, inText, LINK_23, LINK_404, say } from './edit-steps.ts';

export const FOUND_EDITS: readonly Edit[] = [
  {
    name: 'a witness whose citation cannot be looked up: the record is told the likely cause',
    edit: inText(LINK_23, 'Quyết định số 24-QĐ/TW'),
    code: 'evidence-not-held',
    file: RECORD('23-qd-tw-2021'),
    marked: 'in: chi-thi-dan-van-chinh-quyen#nhiem-vu-1',
    expected: 'Quyết định số 24-QĐ/TW',
  },
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
];
