/** What looks like a mistake of a rule and is right: edits that must not be blamed by it. */
import { addEvidence, DIRECTIVE, dateDirective, RECORD, replaceIn, replaceInText } from '../support/collection.ts';
import { addRecord2003, declare, endRecord, LINK_23, LINK_404, restOn23, sayReplaced } from './edit-steps.ts';
import { LIST_LOOK_ALIKES } from './look-alikes-lists.ts';
import { PROVISION_LOOK_ALIKES } from './look-alikes-provisions.ts';
import { SAID_LOOK_ALIKES } from './look-alikes-said.ts';
import { SIGNER_LOOK_ALIKES } from './look-alikes-signers.ts';
import { TIME_LOOK_ALIKES } from './look-alikes-time.ts';
import { TOLD_LOOK_ALIKES } from './look-alikes-told.ts';

export interface LookAlike {
  name: string;
  edit: (folder: string) => void;
  /** The rule that must not speak. */
  code: string;
  /** Codes that do speak, of what the edit breaks besides; none where the edit leaves the collection right. */
  others?: string[];
}

/** Words put where a sentence of the directive begins, in the text and in its source alike. */
const say = (words: string) => (folder: string) => replaceInText(folder, 'Tuy vậy, công tác', `${words}, công tác`);
const UNKNOWN = ['citation-unknown'];

const L23 = LINK_23;
const L217 = '[Quyết định số 217-QĐ/TW](217-qd-tw-2013.md)';
const L25 = '[Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md)';

export const LOOK_ALIKES: LookAlike[] = [
  ...TOLD_LOOK_ALIKES,
  ...SIGNER_LOOK_ALIKES,
  ...LIST_LOOK_ALIKES,
  ...TIME_LOOK_ALIKES,
  ...PROVISION_LOOK_ALIKES,
  ...SAID_LOOK_ALIKES,
  // Found by a reviewer: right, and once blamed.
  {
    name: 'a quotation that leaves words out',
    edit: say(`Theo ${L25} về “Tăng cường và đổi mới … công tác dân vận trong tình hình mới”`),
    code: 'title-mismatch',
  },
  {
    name: 'a quotation that breaks off',
    edit: say(`Theo ${L25} về “Tăng cường và đổi mới sự lãnh đạo của Đảng (...)”`),
    code: 'title-mismatch',
  },
  {
    name: 'a body in session',
    edit: say(`Theo ${L25} ngày 03/6/2013 của Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng (khóa XI)`),
    code: 'issuer-mismatch',
  },
  { name: 'a day half in words', edit: say(`Theo ${L23} ngày 30 tháng 7/2021`), code: 'date-invalid' },
  { name: 'the other half', edit: say(`Theo ${L23} ngày 30/7 năm 2021`), code: 'date-invalid' },
  { name: 'a month alone, and the right one', edit: say(`Theo ${L23} tháng 7/2021`), code: 'date-mismatch' },
  {
    name: 'day and body after the title',
    edit: say(
      `Theo ${L23} về “Ban hành Quy chế công tác dân vận của hệ thống chính trị” ngày 30/7/2021 của Bộ Chính trị`,
    ),
    code: 'date-mismatch',
  },
  { name: 'figures that count', edit: say('Kết luận 43 vụ việc, Nghị quyết 25 năm trước'), code: 'citation-unlinked' },
  { name: 'a plan of years', edit: say('Thực hiện Kế hoạch 5 năm 2021-2025'), code: 'citation-unknown' },
  {
    name: 'what it is called by is what it issues',
    edit: say('Theo [Quy định số 218-QĐ/TW](218-qd-tw-2013.md)'),
    code: 'type-mismatch',
  },
  {
    name: 'words of a text, quoted after a colon',
    edit: say(`Theo ${L25}: “Cán bộ, đảng viên phải gương mẫu”`),
    code: 'title-mismatch',
  },
  {
    name: 'two bodies of one name, one after the other',
    edit: (folder) =>
      replaceIn(
        folder,
        'issuers.yaml',
        '  - id: bo-chinh-tri\n',
        '  - id: bo-chinh-tri-cu\n    name: Bộ Chính trị\n    system: party\n    place: trung-uong\n    to: 1999-12-31\n  - id: bo-chinh-tri\n    from: 2000-01-01\n',
      ),
    code: 'issuers-invalid',
  },
  {
    name: 'two signers, each on a line of the signature',
    edit: (folder) => {
      replaceInText(folder, 'Dương Tất Thắng**', 'Dương Tất Thắng**\n\n**Nguyễn Văn B**');
      replaceIn(folder, DIRECTIVE, 'signatory: Dương Tất Thắng', 'signatory: Dương Tất Thắng; Nguyễn Văn B');
      replaceIn(folder, DIRECTIVE, '- own: doan-18', '- at: https://vidu.vn/\n      seenOn: 2026-11-24');
    },
    code: 'heading-mismatch',
  },
  { name: 'a denial', edit: say(`Chỉ thị này không thay thế ${L23}`), code: 'relation-undeclared' },
  {
    name: 'its own header bears witness of its number, its day and its place',
    edit: (folder) => {
      const header = 'Số 15-CT/Th.U\n\nHà Tĩnh, ngày 05 tháng 4 năm 2022\n\n';
      replaceInText(folder, 'Chỉ thị này được', `${header}Chỉ thị này được`);
      replaceIn(folder, DIRECTIVE, 'own: doan-18', 'own: doan-20');
      const facts = 'number: 15-CT/Th.U\ntype: Chỉ thị\nissuedOn: 2022-04-05\nplaceOfIssue: Hà Tĩnh';
      replaceIn(folder, DIRECTIVE, 'type: Chỉ thị', facts);
      const witnesses = [
        ['number', 14],
        ['issuedOn', 15],
        ['placeOfIssue', 15],
      ].map(([field, at]) => `  ${field}:\n    - own: doan-${at}\n`);
      replaceIn(folder, DIRECTIVE, 'evidence:\n', `evidence:\n${witnesses.join('')}`);
    },
    code: 'evidence-not-held',
    // The name of the file does not have its number yet.
    others: ['file-name'],
  },
  // symbol-type
  {
    name: 'Quy định and Quyết định share the Party’s QĐ',
    edit: say('Quyết định số 125-QĐ/TW và Quy định số 126-QĐ/TW'),
    code: 'symbol-type',
    others: UNKNOWN,
  },
  {
    name: 'a Quy chế goes by the number of the decision that issues it',
    edit: say('Quy chế số 125-QĐ/TW'),
    code: 'symbol-type',
    others: UNKNOWN,
  },
  {
    name: 'a scheme goes by the number of the decision that approves it',
    edit: say('Đề án số 06/QĐ-TTg'),
    code: 'symbol-type',
    others: UNKNOWN,
  },
  {
    name: 'a resolution of the National Assembly bears no NQ',
    edit: say('Nghị quyết số 202/2025/QH15'),
    code: 'symbol-type',
    others: UNKNOWN,
  },
  {
    name: 'a consolidation goes by what it consolidates',
    edit: say('Thông tư số 12/VBHN-BTC'),
    code: 'symbol-type',
    others: UNKNOWN,
  },
  {
    name: 'CT once stood for a Chairman, not for Chỉ thị',
    edit: say('Quyết định số 87-CT ngày 01/3/1985'),
    code: 'symbol-type',
    others: UNKNOWN,
  },
  {
    name: 'TC once stood for a ministry, not for Thông cáo',
    edit: say('Thông tư số 89-TC/TCT ngày 09/11/1993'),
    code: 'symbol-type',
    others: UNKNOWN,
  },
  {
    name: 'a dispatch bears its body and unit, whatever they are called',
    edit: say('Công văn số 1234/KH-UBND và Tờ trình số 12/UBND-KH'),
    code: 'symbol-type',
    others: UNKNOWN,
  },
  {
    name: 'a body of no table may use a symbol as it likes',
    edit: say('Kế hoạch số 352/PA-SGDĐT'),
    code: 'symbol-type',
    others: UNKNOWN,
  },
  {
    name: 'a later member of a list may be of another type than its head',
    edit: say('Tờ trình số 201/TTr-UBND ngày 14/5/2021 và số 374/BC-UBND ngày 30/5/2021'),
    code: 'symbol-type',
    others: UNKNOWN,
  },
  // symbol-issuer
  {
    name: 'a Chairman signs for a People’s Committee',
    edit: say('Quyết định số 3505/QĐ-UBND ngày 22/10/2021 của Chủ tịch UBND tỉnh'),
    code: 'symbol-issuer',
    others: UNKNOWN,
  },
  {
    name: 'three bodies of the centre share TW',
    edit: say(
      'Quyết định số 99-QĐ/TW ngày 30/10/2007 của Ban Bí thư và Nghị quyết số 26-NQ/TW ngày 19/5/2018 của BCH Trung ương',
    ),
    code: 'symbol-issuer',
    others: UNKNOWN,
  },
  {
    name: 'a city’s committee writes TU or Th.U',
    edit: say(
      'Quyết định số 405-QĐ/TU ngày 24/3/2022 của BTV Thành ủy, Quyết định số 406-QĐ/Th.U ngày 25/3/2022 của BTV Thành ủy',
    ),
    code: 'symbol-issuer',
    others: UNKNOWN,
  },
  {
    name: 'a steering committee of the Government for a resolution of the Party',
    edit: say('Ban Chỉ đạo thực hiện Nghị quyết số 18-NQ/TW của Chính phủ'),
    code: 'symbol-issuer',
    others: UNKNOWN,
  },
  {
    name: 'a decree carried out by a People’s Committee',
    edit: say('thủ tục tại Nghị định số 69/2018/NĐ-CP ngày 15/5/2018 do Ủy ban nhân dân cấp tỉnh thực hiện'),
    code: 'symbol-issuer',
    others: UNKNOWN,
  },
  {
    name: 'joint circulars have several bodies',
    edit: say('Thông tư liên tịch số 01/2014/TTLT-BTP-BNV ngày 06/01/2014 của Bộ Nội vụ'),
    code: 'symbol-issuer',
    others: UNKNOWN,
  },
  {
    name: 'a body nobody has listed',
    edit: say('Quyết định số 12/QĐ-BCĐ ngày 06/01/2014 của Bộ Tài chính'),
    code: 'symbol-issuer',
    others: UNKNOWN,
  },
  // number-year
  {
    name: 'the year of the number is that of the day',
    edit: say('Nghị định số 69/2018/NĐ-CP ngày 15/5/2018'),
    code: 'number-year',
    others: UNKNOWN,
  },
  {
    name: 'a day by which a decree is to be carried out',
    edit: say('thực hiện Nghị định số 75/2023/NĐ-CP của Chính phủ xong trước ngày 01/5/2026'),
    code: 'number-year',
    others: UNKNOWN,
  },
  {
    name: 'a year alone, told of what comes next',
    edit: say('theo Nghị định số 75/2023/NĐ-CP năm 2026'),
    code: 'number-year',
    others: UNKNOWN,
  },
  // near-miss
  {
    name: 'figures that are no numbers',
    edit: say('trực 24/7, 63/63 tỉnh, xe 30A-123.45, QCVN 02:2019/BLĐTBXH, tỷ lệ 1/2, giai đoạn 2021-2025'),
    code: 'near-miss',
  },
  // date-future
  {
    name: 'a page seen today',
    edit: (folder) => replaceIn(folder, RECORD('43-kl-tw-2019'), 'seenOn: 2026-11-24', 'seenOn: 2026-12-01'),
    code: 'date-future',
  },
  {
    name: 'effect that is still to come',
    edit: (folder) =>
      replaceIn(folder, RECORD('218-qd-tw-2013'), 'effectiveFrom: 2013-12-12', 'effectiveFrom: 2113-12-12'),
    code: 'date-future',
  },
  {
    name: 'a plan for years to come',
    edit: say('trước ngày 31/12/2045'),
    code: 'date-future',
  },
  {
    name: 'a date that is held against a record is blamed there',
    edit: (folder) => replaceInText(folder, 'ngày 30/7/2021', 'ngày 30/7/2121'),
    code: 'date-future',
    others: ['evidence-not-held', 'date-mismatch'],
  },
  // date-order
  {
    name: 'a day of issue to come is wrong itself: nothing is held against it',
    edit: (folder) => replaceIn(folder, RECORD('218-qd-tw-2013'), 'issuedOn: 2013-12-12', 'issuedOn: 2113-12-12'),
    code: 'date-order',
    others: ['file-name', 'date-future', 'evidence-not-held', 'date-mismatch'],
  },
  {
    name: 'effect that a text dates back, and the record says where',
    edit: (folder) => {
      const file = RECORD('218-qd-tw-2013');
      replaceIn(folder, file, 'effectiveFrom: 2013-12-12', 'effectiveFrom: 2013-12-02');
      const seen = '218636.html\n      seenOn: 2026-11-24\n';
      const at = `  effectiveFrom:\n    - at: https://uat-raovat.thuviennhadat.vn/vbpl/quyet-dinh-218-qd-tw-nam-2013-tham-gia-gop-y-xay-dung-dang-chinh-quyen-${seen}`;
      replaceIn(folder, file, at, `${at}      ourReading: Điều khoản thi hành nói có hiệu lực trở về trước.\n`);
    },
    code: 'date-order',
  },
  {
    name: 'an end on the day of the effect',
    edit: (folder) => endRecord(folder, '218-qd-tw-2013', '2013-12-12'),
    code: 'date-order',
  },
  // relation-undeclared
  {
    name: 'a basis said and declared',
    edit: (folder) => {
      say(`Căn cứ ${LINK_23} ngày 30/7/2021 của Bộ Chính trị`)(folder);
      declare(folder, DIRECTIVE, 'basedOn', '23-qd-tw-2021', 'chi-thi-dan-van-chinh-quyen#doan-3', 'Căn cứ');
    },
    code: 'relation-undeclared',
  },
  {
    name: 'what it replaces, said and declared',
    edit: (folder) => {
      replaceInText(
        folder,
        'Chỉ thị này được',
        'Chỉ thị này có hiệu lực kể từ ngày ký và thay thế [Chỉ thị số 06-CT/TU](06-ct-tu-2016.md), được',
      );
      declare(folder, DIRECTIVE, 'repeals', '06-ct-tu-2016', 'chi-thi-dan-van-chinh-quyen#doan-14', 'thay thế');
    },
    code: 'relation-undeclared',
  },
  {
    name: 'a basis in the middle of a sentence',
    edit: say(`Kiểm tra, căn cứ ${LINK_23}`),
    code: 'relation-undeclared',
  },
  {
    name: 'a line that opens with Căn cứ and cites something only later',
    edit: say(`Căn cứ tình hình thực hiện ${LINK_23}`),
    code: 'relation-undeclared',
  },
  {
    name: 'a basis told in a task, not in the preamble',
    edit: (folder) => replaceInText(folder, '7. Trưởng các đoàn', `7. Căn cứ ${LINK_23}, Trưởng các đoàn`),
    code: 'relation-undeclared',
  },
  {
    name: 'an instrument named in the subject of a basis',
    edit: (folder) => {
      const basis = '[Kết luận số 43-KL/TW](43-kl-tw-2019.md) ngày 07/01/2019 của Ban Bí thư';
      say(`Căn cứ ${basis} về tiếp tục thực hiện [Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md)`)(folder);
      declare(folder, DIRECTIVE, 'basedOn', '43-kl-tw-2019', 'chi-thi-dan-van-chinh-quyen#doan-3', 'Căn cứ');
    },
    code: 'relation-undeclared',
  },
  {
    name: 'a part replaced is no instrument replaced',
    edit: (folder) =>
      replaceInText(
        folder,
        'Chỉ thị này được',
        'Chỉ thị này có hiệu lực kể từ ngày ký và thay thế khoản 2 Điều 5 [Chỉ thị số 06-CT/TU](06-ct-tu-2016.md), được',
      ),
    code: 'relation-undeclared',
  },
  {
    name: 'what it says it does not replace',
    edit: (folder) =>
      replaceInText(
        folder,
        'Chỉ thị này được',
        'Chỉ thị này có hiệu lực kể từ ngày ký, không thay thế [Chỉ thị số 06-CT/TU](06-ct-tu-2016.md), được',
      ),
    code: 'relation-undeclared',
  },
  {
    name: 'another instrument that replaces, and says so in its own record',
    edit: (folder) => {
      replaceInText(
        folder,
        'Chỉ thị này được',
        `Khi Chỉ thị này có hiệu lực, ${LINK_404} thay thế ${LINK_23}. Chỉ thị này được`,
      );
      declare(
        folder,
        RECORD('404-qd-thu-2022'),
        'repeals',
        '23-qd-tw-2021',
        'chi-thi-dan-van-chinh-quyen#doan-14',
        'thay thế',
      );
    },
    code: 'relation-undeclared',
  },
  {
    name: 'words another instrument is to have',
    edit: (folder) =>
      replaceInText(
        folder,
        'Chỉ thị này được',
        `Sửa như sau: “Điều 2. Chỉ thị này có hiệu lực từ ngày ký và thay thế ${LINK_23}”. Chỉ thị này được`,
      ),
    code: 'relation-undeclared',
  },
  // link-namesake
  {
    name: 'a short citation of what was cited in full, though a namesake is held',
    edit: (folder) => {
      addRecord2003(folder);
      replaceInText(
        folder,
        'Ban Dân vận Thành uỷ chủ',
        'Theo [Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md), Ban Dân vận Thành uỷ chủ',
      );
    },
    code: 'link-namesake',
    others: ['record-uncited', 'evidence-not-held'],
  },
  // issuer-mismatch
  {
    name: 'a body in small letters is no slip',
    edit: (folder) => replaceInText(folder, 'của BTV Thành ủy về', 'của btv thành uỷ về'),
    code: 'issuer-mismatch',
    others: ['evidence-not-held'],
  },
  {
    name: 'whose people, not whose act',
    edit: say(`Theo ${LINK_23} của mọi tầng lớp Nhân dân`),
    code: 'issuer-mismatch',
  },
  // basis-cycle, basis-repealed: what a relation that does not hold would bring about
  {
    name: 'a relation with itself is told once',
    edit: (folder) =>
      declare(
        folder,
        DIRECTIVE,
        'basedOn',
        'chi-thi-dan-van-chinh-quyen',
        'chi-thi-dan-van-chinh-quyen#doan-3',
        'Căn cứ',
      ),
    code: 'basis-cycle',
    others: ['relation-unsupported'],
  },
  {
    name: 'a repeal whose words say no repeal ends nothing',
    edit: (folder) => {
      restOn23(folder, '2022-04-01');
      declare(
        folder,
        RECORD('269-qd-tu-2021'),
        'repeals',
        '23-qd-tw-2021',
        'chi-thi-dan-van-chinh-quyen#nhiem-vu-1',
        'thực hiện',
      );
    },
    code: 'basis-repealed',
    others: ['relation-unsupported'],
  },
  // basis-repealed
  {
    name: 'a basis that ended on the very day',
    edit: (folder) => {
      restOn23(folder, '2022-04-01');
      endRecord(folder, '23-qd-tw-2021', '2022-04-01');
    },
    code: 'basis-repealed',
  },
  {
    name: 'a basis replaced by what was to work only later',
    edit: (folder) => {
      restOn23(folder, '2022-04-01');
      sayReplaced(folder, 'thay thế');
      replaceIn(folder, RECORD('269-qd-tu-2021'), 'status: Chưa rõ', 'status: Chưa rõ\neffectiveFrom: 2022-05-01');
      addEvidence(folder, RECORD('269-qd-tu-2021'), 'effectiveFrom');
    },
    code: 'basis-repealed',
  },
  {
    name: 'a basis of which a part was replaced',
    edit: (folder) => {
      restOn23(folder, '2022-04-01');
      sayReplaced(folder, 'thay thế Điều 3');
    },
    code: 'basis-repealed',
  },
  {
    name: 'a basis whose record says that a part of it is in force',
    edit: (folder) => {
      restOn23(folder, '2022-04-01');
      sayReplaced(folder, 'thay thế');
      replaceIn(folder, RECORD('23-qd-tw-2021'), 'status: Chưa rõ', 'status: Hết hiệu lực một phần');
      addEvidence(folder, RECORD('23-qd-tw-2021'), 'status');
    },
    code: 'basis-repealed',
  },
  {
    name: 'what is cited and no basis may have ended',
    edit: (folder) => {
      dateDirective(folder, '2022-04-01');
      endRecord(folder, '23-qd-tw-2021', '2022-03-01');
    },
    code: 'basis-repealed',
  },
  // term-mismatch, and bodies beside
  {
    name: 'the same term in figures',
    edit: (folder) => replaceInText(folder, 'Trung ương Đảng (khoá XI)', 'Trung ương Đảng khóa 11'),
    code: 'term-mismatch',
  },
  {
    name: 'a term of a body whose terms are not listed',
    edit: (folder) => replaceInText(folder, 'của Ban Thường vụ Tỉnh uỷ về', 'của Ban Thường vụ Tỉnh uỷ khoá II về'),
    code: 'term-mismatch',
  },
  {
    name: 'the days on which one term ends and the next has begun',
    edit: (folder) =>
      replaceInText(
        folder,
        'Tuy vậy, công tác',
        'Theo Kết luận số 7-KL/TW ngày 25/01/2016 của Ban Bí thư (khoá XI), công tác',
      ),
    code: 'term-mismatch',
    others: ['citation-unknown'],
  },
  {
    name: 'the body told before the number, the right one',
    edit: (folder) => replaceInText(folder, `theo ${L217}`, `theo quy chế mà Bộ Chính trị khoá XI đã ban hành ${L217}`),
    code: 'issuer-mismatch',
  },
  {
    name: 'a body of a longer name than a listed one, before the number',
    edit: (folder) => replaceInText(folder, `theo ${L217}`, `theo quy chế; Văn phòng Ban Bí thư ban hành ${L217}`),
    code: 'issuer-mismatch',
  },
  {
    name: 'brackets that name no body alone',
    edit: (folder) => replaceInText(folder, 'ngày 02/02/2018 của Ban Bí thư;', 'ngày 02/02/2018 (Ban Bí thư);'),
    code: 'issuer-mismatch',
    others: ['evidence-not-held'],
  },
  {
    name: 'in force, and another is to replace it on a day to come',
    edit: (folder) => {
      sayReplaced(folder, 'thay thế');
      replaceIn(folder, RECORD('269-qd-tu-2021'), 'status: Chưa rõ', 'effectiveFrom: 2090-01-01\nstatus: Chưa rõ');
      addEvidence(folder, RECORD('269-qd-tu-2021'), 'effectiveFrom');
      replaceIn(folder, RECORD('23-qd-tw-2021'), 'status: Chưa rõ', 'status: Còn hiệu lực');
      addEvidence(folder, RECORD('23-qd-tw-2021'), 'status');
    },
    code: 'status-contradicted',
  },
  // basis-cycle
  {
    name: 'two ways to one basis are no cycle',
    edit: (folder) => {
      const words = [RECORD('404-qd-thu-2022'), RECORD('269-qd-tu-2021')];
      for (const file of words)
        declare(folder, file, 'basedOn', '23-qd-tw-2021', 'chi-thi-dan-van-chinh-quyen#nhiem-vu-1', 'x');
      declare(folder, words[0] as string, 'basedOn', '269-qd-tu-2021', 'chi-thi-dan-van-chinh-quyen#nhiem-vu-1', 'x');
    },
    code: 'basis-cycle',
    others: ['relation-unsupported'],
  },
  {
    name: 'two that cite each other rest on nothing by that',
    edit: (folder) =>
      replaceInText(
        folder,
        'Chỉ thị này được',
        `[Quyết định số 269-QĐ/TU](269-qd-tu-2021.md) dẫn ${LINK_23}. Chỉ thị này được`,
      ),
    code: 'basis-cycle',
  },
];
