/**
 * What each rule means, one example that breaks it beside one that does not, and what to do: the source of
 * `npm run check -- --explain` and of docs/rules.md. Tests apply every example to a copy of content/.
 */
import type { DiagnosticCode } from '../core/diagnostic.ts';

/** One edit of a collection; paths are below its folder. */
export type Edit =
  /** `wrong` in place of the first `right`. */
  | { file: string; right: string; wrong: string }
  /** A file that is not in the collection. */
  | { file: string; text: string }
  | { file: string; copyOf: string }
  | { file: string; kind: 'removed' | 'folder' };

/** An edit that breaks a rule; without it, and with what is given, the rule is kept. */
export type Example = Edit & { given?: readonly Edit[] };

export interface RuleText {
  /** One line: what is wrong when this rule speaks. */
  meaning: string;
  /** One line: what to do then. */
  remedy: string;
  example: Example;
}

const DIRECTIVE = 'documents/dang/chi-thi-dan-van-chinh-quyen.md';
const SOURCE = 'sources/chi-thi.txt';
const PARTY = (slug: string): string => `documents/dang/${slug}.md`;
const STATE = (slug: string): string => `documents/nha-nuoc/${slug}.md`;
const CT_33 = STATE('33-ct-ttg-2021');
const QD_23 = PARTY('23-qd-tw-2021');
const NQ_25 = PARTY('25-nq-tw-2003');
const LINK_23 = '[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)';
const MARKS_TOO_MANY = 10_001;

const inDirective = (right: string, wrong: string): Edit => ({ file: DIRECTIVE, right, wrong });

/** A preamble, which the directive has not. */
const SAYS_BASIS = inDirective('Tuy vậy, công tác', `Căn cứ ${LINK_23} ngày 30/7/2021 của Bộ Chính trị, công tác`);
const BASIS = `relations:
  - kind: basedOn
    target: 23-qd-tw-2021
    in: chi-thi-dan-van-chinh-quyen#doan-3
    words: Căn cứ
`;

/** The record of one instrument gone, and the instrument declared as cited and not held. */
const NOT_HELD: readonly Edit[] = [
  { file: PARTY('124-qd-tw-2018'), kind: 'removed' },
  inDirective('[Quy định số 124-QĐ/TW](124-qd-tw-2018.md)', 'Quy định số 124-QĐ/TW'),
  {
    file: 'not-held.yaml',
    text: '- number: 124-QĐ/TW\n  type: Quy định\n  issuer: ban-bi-thu\n  issuedOn: 2018-02-02\n  reason: Ngoài phạm vi của kho.\n',
  },
];
/** A wrong date, and the exception that lets it stand for a while. */
const EXCEPTED: readonly Edit[] = [
  inDirective('ngày 30/7/2021', 'ngày 30/8/2021'),
  {
    file: 'exceptions.yaml',
    text: `- code: date-mismatch\n  file: ${DIRECTIVE}\n  place: 30/8/2021\n  reason: Chờ bản gốc.\n  until: 2027-06-30\n`,
  },
];

export const RULE_TEXTS: Readonly<Record<DiagnosticCode, RuleText>> = {
  'collection-missing': {
    meaning: 'Không có thư mục của kho, hoặc trong đó không có văn bản nào.',
    remedy: 'Kiểm tra đường dẫn; kho cần có documents/, sources/ và issuers.yaml.',
    example: { file: 'documents', kind: 'removed' },
  },
  'file-unreadable': {
    meaning: 'Có tệp hay thư mục mà máy không đọc được, hoặc không phải là tệp thật.',
    remedy: 'Sửa quyền đọc, hoặc chép tệp thật vào chỗ liên kết tượng trưng.',
    example: { file: PARTY('01-ct-tu-2020'), kind: 'folder' },
  },
  'file-not-text': {
    meaning: 'Tệp không phải là văn bản Unicode UTF-8, hoặc là chữ TCVN3, VNI bị lưu như Unicode.',
    remedy: 'Chuyển sang UTF-8 (từ TCVN3, VNI, UTF-16) rồi lưu lại.',
    example: { file: CT_33, right: 'Toàn văn', wrong: 'To\0àn văn' },
  },
  'file-too-large': {
    meaning: 'Tệp hay phần đầu tệp lớn hơn, hoặc một đoạn có nhiều dấu Markdown hơn mọi văn bản đã biết.',
    remedy: 'Xem có chép nhầm hay tệp có hỏng không.',
    example: {
      file: CT_33,
      right: 'Toàn văn chưa có trong kho này.',
      wrong: `Toàn văn chưa có trong kho này. ${'**a'.repeat(MARKS_TOO_MANY)}`,
    },
  },
  'file-unexpected': {
    meaning:
      'Có tệp không được đọc: trong documents/ mà không phải .md, một danh sách .yaml mang tên khác, hoặc một bản ghi nằm ngoài documents/.',
    remedy: 'Đổi đuôi, hoặc chuyển tệp đi nơi khác.',
    example: { file: 'documents/ghi-chu.txt', text: 'Việc cần làm.\n' },
  },
  'front-matter-missing': {
    meaning: 'Tệp không mở đầu bằng phần thuộc tính giữa hai dòng “---”.',
    remedy: 'Viết phần đầu tệp, theo mục “Thêm một văn bản” của README.',
    example: { file: CT_33, right: '---\nnumber: 33/CT-TTg', wrong: 'number: 33/CT-TTg' },
  },
  'front-matter-syntax': {
    meaning: 'Phần đầu tệp không phải là YAML viết đúng.',
    remedy: 'Sửa dấu ở chỗ được chỉ: thụt dòng, dấu hai chấm, dấu nháy.',
    example: { file: CT_33, right: 'number: 33/CT-TTg', wrong: 'number: "33/CT-TTg' },
  },
  'front-matter-invalid': {
    meaning: 'Một trường của phần đầu tệp thiếu, thừa, hoặc có giá trị không dùng được.',
    remedy: 'Sửa trường được chỉ.',
    example: { file: CT_33, right: 'issuedOn: 2021-11-26', wrong: 'issuedOn: 26/11/2021' },
  },
  'issuers-invalid': {
    meaning: 'Danh mục cơ quan (issuers.yaml) viết sai, nên chưa xét được cơ quan nào.',
    remedy: 'Sửa mục được chỉ trong issuers.yaml.',
    example: { file: 'issuers.yaml', right: 'level: central', wrong: 'level: trung-uong' },
  },
  'rules-invalid': {
    meaning: 'Tệp rules.yaml viết sai, nêu một quy tắc không có, hoặc hạ một quy tắc không hạ được.',
    remedy: 'Sửa dòng được chỉ trong rules.yaml; tới lúc ấy mọi quy tắc giữ mức của mình.',
    example: {
      given: [{ file: 'rules.yaml', text: 'severity:\n  near-miss: info\n' }],
      file: 'rules.yaml',
      right: 'near-miss: info',
      wrong: 'near-mis: info',
    },
  },
  'not-held-invalid': {
    meaning: 'Danh sách văn bản không có trong kho (not-held.yaml) có mục viết sai.',
    remedy: 'Sửa mục được chỉ trong not-held.yaml.',
    example: { given: NOT_HELD, file: 'not-held.yaml', right: 'type: Quy định', wrong: 'type: Quy' },
  },
  'not-held-unused': {
    meaning: 'Một mục của not-held.yaml không có toàn văn nào viện dẫn.',
    remedy: 'Bỏ mục, hoặc sửa số cho đúng với lời viện dẫn.',
    example: { given: NOT_HELD, file: 'not-held.yaml', right: 'number: 124-QĐ/TW', wrong: 'number: 7-QĐ/TW' },
  },
  'not-held-duplicate': {
    meaning: 'Một mục của not-held.yaml trùng với một bản ghi hay một mục khác.',
    remedy: 'Bỏ mục thừa; nếu là văn bản khác cùng số, ghi ngày hoặc cơ quan của nó.',
    example: {
      given: NOT_HELD,
      file: 'not-held.yaml',
      right: '  reason: Ngoài phạm vi của kho.\n',
      wrong: '  reason: Ngoài phạm vi của kho.\n- number: 124-QĐ/TW\n  type: Quy định\n  reason: Ghi lần nữa.\n',
    },
  },
  'not-held-mixed': {
    meaning: 'Các câu viện dẫn một mục của not-held.yaml ghi ngày hay cơ quan khác nhau.',
    remedy: 'Khai mỗi văn bản một mục, với ngày hoặc cơ quan của nó.',
    example: {
      given: [...NOT_HELD, { file: 'not-held.yaml', right: '  issuedOn: 2018-02-02\n', wrong: '' }],
      ...inDirective('Tuy vậy, công tác', 'Tuy vậy, theo Quy định số 124-QĐ/TW ngày 04/10/2023, công tác'),
    },
  },
  'not-held-unsaid': {
    meaning: 'Một điều khai trong not-held.yaml không có câu viện dẫn hay địa chỉ nào nói ra.',
    remedy: 'Ghi đúng như câu viện dẫn, hoặc thêm “evidence”.',
    example: { given: NOT_HELD, file: 'not-held.yaml', right: 'issuedOn: 2018-02-02', wrong: 'issuedOn: 2018-02-03' },
  },
  'exceptions-invalid': {
    meaning: 'Danh sách ngoại lệ (exceptions.yaml) có mục viết sai, hoặc nêu điều không miễn được.',
    remedy: 'Sửa mục được chỉ trong exceptions.yaml.',
    example: { given: EXCEPTED, file: 'exceptions.yaml', right: 'until: 2027-06-30', wrong: 'until: 30/6/2027' },
  },
  'exception-unused': {
    meaning: 'Một ngoại lệ không còn miễn lỗi nào.',
    remedy: 'Bỏ mục, hoặc sửa cho đúng mã, tệp và những chữ bị đánh dấu.',
    example: { given: EXCEPTED, file: 'exceptions.yaml', right: 'place: 30/8/2021', wrong: 'place: 31/8/2021' },
  },
  'exception-expired': {
    meaning: 'Một ngoại lệ đã quá hạn; lỗi nó miễn được báo lại.',
    remedy: 'Sửa lỗi ấy rồi bỏ mục; nếu lý do vẫn còn, ghi ngày mới ở “until”.',
    example: { given: EXCEPTED, file: 'exceptions.yaml', right: 'until: 2027-06-30', wrong: 'until: 2026-01-01' },
  },
  'page-link-missing': {
    meaning: 'Một liên kết trên trang đã dựng không tới trang hay tệp nào.',
    remedy: 'Sửa liên kết ở tệp và dòng được chỉ; trang chưa được xuất bản.',
    example: { file: 'dist/index.html', right: 'href="/van-ban/"', wrong: 'href="/van-bang/"' },
  },
  'page-anchor-missing': {
    meaning: 'Một liên kết trên trang đã dựng tới một chỗ mà trang đích không có.',
    remedy: 'Sửa phần sau dấu # ở tệp và dòng được chỉ.',
    example: { file: 'dist/index.html', right: 'href="#noi-dung"', wrong: 'href="#noi-dug"' },
  },
  'page-id-duplicate': {
    meaning: 'Hai chỗ của một trang đã dựng mang cùng một neo (id).',
    remedy: 'Đổi một trong hai neo.',
    example: { file: 'dist/index.html', right: 'id="doan-2"', wrong: 'id="doan-1"' },
  },
  'issuer-unknown': {
    meaning: 'Bản ghi nêu một mã cơ quan không có trong issuers.yaml.',
    remedy: 'Sửa mã, hoặc thêm cơ quan vào danh mục.',
    example: { file: CT_33, right: 'issuer: thu-tuong-chinh-phu', wrong: 'issuer: thu-tuong' },
  },
  'issuer-time': {
    meaning: 'Cơ quan ban hành chưa có, hoặc không còn, vào ngày ban hành.',
    remedy: 'Sửa ngày hoặc cơ quan của bản ghi; hoặc sửa from, to trong issuers.yaml.',
    example: {
      file: 'issuers.yaml',
      right: '    name: Bộ Chính trị\n',
      wrong: '    name: Bộ Chính trị\n    from: 2022-01-01\n',
    },
  },
  'file-name': {
    meaning: 'Tên tệp không đúng bằng số, ký hiệu và năm đã khai, hoặc đứng sai thư mục.',
    remedy: 'Đổi tên tệp, hoặc sửa số, ngày đã khai.',
    example: { file: PARTY('114-kl-tw-2015'), right: 'issuedOn: 2015-07-14', wrong: 'issuedOn: 2016-07-14' },
  },
  'duplicate-slug': {
    meaning: 'Hai tệp cùng tên: chỉ một tệp có trang được.',
    remedy: 'Bỏ, hoặc đổi tên một tệp.',
    example: { file: STATE('23-qd-tw-2021'), copyOf: QD_23 },
  },
  'duplicate-identity': {
    meaning: 'Hai bản ghi cùng số, cùng cơ quan, cùng ngày: một văn bản ghi hai lần.',
    remedy: 'Bỏ một bản ghi, hoặc sửa bản ghi sai.',
    example: { file: PARTY('ban-sao'), copyOf: QD_23 },
  },
  'number-reused': {
    meaning: 'Hai bản ghi cùng số, cùng cơ quan, trong cùng một năm (Nhà nước) hoặc một khoá (Đảng) mà khác ngày.',
    remedy: 'Đối chiếu bản gốc: sửa ngày hoặc số ghi sai; cùng một văn bản thì giữ một bản ghi.',
    example: {
      given: [{ file: STATE('33-ct-ttg-2021-thu-tuong-chinh-phu'), copyOf: CT_33 }],
      file: STATE('33-ct-ttg-2021-thu-tuong-chinh-phu'),
      right: 'issuedOn: 2021-11-26',
      wrong: 'issuedOn: 2021-12-26',
    },
  },
  'source-missing': {
    meaning: 'Toàn văn không có bản gốc để đối chiếu, hoặc bản ghi không nói mình chưa có toàn văn.',
    remedy: 'Đặt bản gốc vào sources/ và khai source; nếu chỉ là bản ghi thì nói rõ chưa có toàn văn.',
    example: inDirective('source: chi-thi.txt', 'source: chi-thi-goc.txt'),
  },
  'source-changed': {
    meaning: 'Bản gốc trong sources/ không còn đúng từng byte như khi nhận.',
    remedy: 'Lấy lại bản gốc; không sửa bản gốc.',
    example: { file: SOURCE, right: 'Tuy vậy, công tác', wrong: 'Tuy nhiên, công tác' },
  },
  'source-unused': {
    meaning: 'Trong sources/ có bản gốc mà không văn bản nào dùng.',
    remedy: 'Khai source ở văn bản của nó, hoặc bỏ bản gốc.',
    example: { file: 'sources/khac.txt', text: 'Một văn bản khác.\n' },
  },
  'editorial-act-invalid': {
    meaning: 'Việc nối trang, hoặc chỗ [sic], đã khai không đúng chỗ trong bản gốc.',
    remedy: 'Sửa số dòng, chữ trước, chữ sau hoặc chữ đã khai theo bản gốc.',
    example: inDirective('before: Đẩy mạnh phong trào', 'before: Đẩy mạnh phong trà'),
  },
  'text-changed': {
    meaning: 'Lời văn khác bản gốc, dù chỉ một dấu.',
    remedy: 'Chép lại cho đúng từng chữ, từng dấu của bản gốc.',
    example: inDirective('“Dân vận khéo”, xây dựng', '"Dân vận khéo", xây dựng'),
  },
  'text-missing': {
    meaning: 'Thiếu một dòng của bản gốc.',
    remedy: 'Chép dòng ấy từ bản gốc.',
    example: inDirective('- TTr Thành uỷ;  \n', ''),
  },
  'text-extra': {
    meaning: 'Có một đoạn mà bản gốc không có.',
    remedy: 'Bỏ đoạn ấy.',
    example: inDirective('Tuy vậy, công tác', 'Đoạn thêm.\n\nTuy vậy, công tác'),
  },
  'provision-joined': {
    meaning: 'Một đoạn đánh số dính vào đoạn trước nên không dẫn tới riêng được.',
    remedy: 'Thêm một dòng trống phía trên đoạn ấy.',
    example: inDirective('việc thực hiện.\n\n8. Ban Tuyên giáo', 'việc thực hiện.\n8. Ban Tuyên giáo'),
  },
  'link-target-missing': {
    meaning: 'Liên kết tới một văn bản không có trong kho.',
    remedy: 'Sửa địa chỉ theo gợi ý, hoặc thêm bản ghi.',
    example: inDirective('](404-qd-thu-2022.md)', '](404-qd-thu-2020.md)'),
  },
  'link-anchor-missing': {
    meaning: 'Liên kết tới một chỗ không có trong văn bản ấy.',
    remedy: 'Sửa phần sau dấu “#” theo gợi ý.',
    example: { file: QD_23, right: 'quyen.md#nhiem-vu-1)', wrong: 'quyen.md#nhiem-vu-9)' },
  },
  'link-span': {
    meaning: 'Chữ của liên kết thừa hoặc thiếu so với lời viện dẫn.',
    remedy: 'Bọc đúng từ loại văn bản đến hết số, ký hiệu.',
    example: inDirective('[Kết luận số 43-KL/TW]', 'Kết luận [số 43-KL/TW]'),
  },
  'link-title': {
    meaning: 'Liên kết mang thêm lời trong dấu nháy mà bản gốc không có.',
    remedy: 'Bỏ phần trong dấu nháy sau địa chỉ.',
    example: inDirective('](23-qd-tw-2021.md)', '](23-qd-tw-2021.md "đã hết hiệu lực")'),
  },
  'link-namesake': {
    meaning: 'Lời viện dẫn tắt liên kết tới một văn bản trùng số, không phải văn bản mà chính bài đã viện dẫn đầy đủ.',
    remedy: 'Sửa liên kết tới văn bản đã viện dẫn đầy đủ, hoặc ghi đủ ngày, cơ quan như bản gốc.',
    example: {
      given: [
        { file: NQ_25, copyOf: PARTY('25-nq-tw-2013') },
        { file: NQ_25, right: 'issuedOn: 2013-06-03', wrong: 'issuedOn: 2003-03-12' },
      ],
      ...inDirective(
        'Ban Dân vận Thành uỷ chủ trì',
        'Thực hiện [Nghị quyết số 25-NQ/TW](25-nq-tw-2003.md), Ban Dân vận Thành uỷ chủ trì',
      ),
    },
  },
  'citation-unknown': {
    meaning: 'Kho không có văn bản nào ứng với số, ngày và cơ quan được viện dẫn.',
    remedy: 'Sửa bên sai theo gợi ý gần nhất, hoặc thêm bản ghi cho văn bản ấy.',
    example: inDirective(LINK_23, 'Quyết định số 999-QĐ/TW'),
  },
  'citation-ambiguous': {
    meaning: 'Lời viện dẫn hợp với nhiều văn bản của kho.',
    remedy: 'Đặt liên kết tới đúng văn bản, hoặc ghi đủ ngày và cơ quan như bản gốc.',
    example: {
      given: [
        { file: NQ_25, copyOf: PARTY('25-nq-tw-2013') },
        { file: NQ_25, right: 'issuedOn: 2013-06-03', wrong: 'issuedOn: 2003-03-12' },
      ],
      ...inDirective('[Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md) ngày 03/6/2013', 'Nghị quyết số 25-NQ/TW'),
    },
  },
  'citation-unlinked': {
    meaning: 'Lời viện dẫn một văn bản của kho chưa có liên kết.',
    remedy: 'Chạy npm run check -- --fix, hoặc viết liên kết như gợi ý.',
    example: inDirective('[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)', 'Quyết định số 404-QĐ/Th.U'),
  },
  'number-mismatch': {
    meaning: 'Số, ký hiệu ở lời viện dẫn không phải của văn bản được liên kết.',
    remedy: 'Đối chiếu bản gốc rồi sửa số hoặc sửa liên kết.',
    example: inDirective('[Quyết định số 23-QĐ/TW]', '[Quyết định số 24-QĐ/TW]'),
  },
  'type-mismatch': {
    meaning: 'Loại văn bản, hoặc loại của văn bản ban hành kèm theo, ở lời viện dẫn hay ở trích yếu khác bản ghi.',
    remedy: 'Đối chiếu bản gốc rồi sửa bên sai.',
    example: inDirective('[Quy định số 124', '[Quyết định số 124'),
  },
  'date-mismatch': {
    meaning: 'Ngày ở lời viện dẫn khác ngày ban hành trong bản ghi.',
    remedy: 'Đối chiếu bản gốc rồi sửa bên sai.',
    example: inDirective('ngày 30/7/2021', 'ngày 30/8/2021'),
  },
  'date-invalid': {
    meaning: 'Chỗ ghi ngày không phải là một ngày có thật.',
    remedy: 'Đối chiếu bản gốc rồi sửa ngày.',
    example: inDirective('ngày 30/7/2021', 'ngày 31/6/2021'),
  },
  'issuer-mismatch': {
    meaning: 'Cơ quan ở lời viện dẫn khác cơ quan trong bản ghi.',
    remedy: 'Sửa bên sai; nếu là tên gọi khác của cùng cơ quan, thêm vào issuers.yaml.',
    example: inDirective('30/7/2021 của Bộ Chính trị', '30/7/2021 của Ban Bí thư'),
  },
  'term-mismatch': {
    meaning: 'Khoá ghi sau tên cơ quan, hoặc trong số (QH13), không phải khoá của cơ quan ấy vào ngày ban hành.',
    remedy: 'Sửa khoá hoặc ngày; hoặc sửa “terms” trong issuers.yaml. Khoá không kê ở đó thì không xét.',
    example: { file: DIRECTIVE, right: 'Trung ương Đảng (khoá XI)', wrong: 'Trung ương Đảng (khoá XII)' },
  },
  'title-mismatch': {
    meaning: 'Trích yếu trong ngoặc kép khác trích yếu của bản ghi.',
    remedy: 'Đối chiếu bản gốc rồi sửa bên sai.',
    example: inDirective('“Về nâng cao hiệu quả', '“Về nâng cao chất lượng'),
  },
  'heading-mismatch': {
    meaning:
      'Số, loại, cơ quan, nơi, ngày, trích yếu, tiêu đề ở phần đầu, hoặc người ký, khác với bản ghi của chính văn bản ấy.',
    remedy: 'Sửa bản ghi theo toàn văn.',
    example: {
      given: [
        inDirective('  title:\n    - own: doan-1', '  title:\n    - at: https://vidu.vn/\n      seenOn: 2026-11-24'),
      ],
      ...inDirective('title: Về tăng cường lãnh đạo', 'title: Về đổi mới lãnh đạo'),
    },
  },
  'provision-missing': {
    meaning: 'Lời viện dẫn nêu một điều, khoản hoặc nhiệm vụ mà toàn văn được viện dẫn không có.',
    remedy:
      'Đối chiếu bản gốc rồi sửa chỗ viện dẫn; nếu phần ấy được bổ sung sau, khai quan hệ amends ở văn bản bổ sung.',
    example: {
      given: [inDirective('Chỉ thị này được', 'Nhiệm vụ 8 của Chỉ thị này được')],
      ...inDirective('Nhiệm vụ 8 của Chỉ thị này', 'Nhiệm vụ 9 của Chỉ thị này'),
    },
  },
  'symbol-type': {
    meaning:
      'Ký hiệu trong số là của một loại văn bản khác loại đã ghi, hoặc của một loại mà cơ quan trong số không ban hành.',
    remedy: 'Đối chiếu bản gốc rồi sửa loại hoặc sửa số; “QĐ” của Đảng là cả Quyết định và Quy định.',
    example: { file: PARTY('43-kl-tw-2019'), right: 'type: Kết luận', wrong: 'type: Chỉ thị' },
  },
  'symbol-issuer': {
    meaning: 'Ký hiệu trong số là của một cơ quan khác cơ quan đã ghi.',
    remedy: 'Đối chiếu bản gốc rồi sửa cơ quan hoặc sửa số; ký hiệu chưa biết thì không xét.',
    example: { file: STATE('76-nq-cp-2021'), right: 'issuer: chinh-phu', wrong: 'issuer: thu-tuong-chinh-phu' },
  },
  'number-year': {
    meaning: 'Năm trong số khác năm của ngày ban hành.',
    remedy: 'Đối chiếu bản gốc rồi sửa số hoặc sửa ngày.',
    example: inDirective(
      '[Quyết định số 3504/QĐ-UBND](../nha-nuoc/3504-qd-ubnd-2021.md) ngày 22/10/2021',
      'Quyết định số 3504/2012/QĐ-UBND ngày 22/10/2021',
    ),
  },
  'near-miss': {
    meaning: 'Có chữ giống một số, ký hiệu mà bộ kiểm không hiểu được, nên chưa tra.',
    remedy: 'Đối chiếu bản gốc; bản gốc viết đúng như vậy thì để nguyên.',
    example: inDirective('[Quy định số 124-QĐ/TW](124-qd-tw-2018.md)', 'Quy định số 124-QĐi/TW'),
  },
  'cites-later': {
    meaning: 'Văn bản viện dẫn một văn bản ban hành sau nó.',
    remedy: 'Đối chiếu bản gốc: một trong hai ngày sai.',
    example: inDirective('status: Chưa rõ', 'issuedOn: 2022-01-30\nstatus: Chưa rõ'),
  },
  'date-future': {
    meaning: 'Ngày ban hành, ngày đã xem một trang, hoặc năm trong một số, là ngày, năm chưa tới.',
    remedy: 'Đối chiếu bản gốc rồi sửa ngày.',
    example: { file: CT_33, right: 'issuedOn: 2021-11-26', wrong: 'issuedOn: 2121-11-26' },
  },
  'date-order': {
    meaning: 'Các ngày của một bản ghi không theo thứ tự: ban hành, có hiệu lực, hết hiệu lực, được xem.',
    remedy: 'Sửa ngày sai; hiệu lực trở về trước thì nói rõ bằng ourReading ở chứng cứ.',
    example: {
      file: PARTY('218-qd-tw-2013'),
      right: 'effectiveFrom: 2013-12-12',
      wrong: 'effectiveFrom: 2013-12-02',
    },
  },
  'status-contradicted': {
    meaning:
      'Tình trạng hiệu lực trái với ngày có hiệu lực hoặc hết hiệu lực của chính bản ghi, hoặc với một văn bản khai đã thay thế, bãi bỏ nó.',
    remedy: 'Sửa status, hoặc sửa ngày sai; không rõ thì ghi “Chưa rõ”.',
    example: {
      file: PARTY('218-qd-tw-2013'),
      right: 'status: Chưa rõ',
      wrong: 'status: Chưa có hiệu lực',
    },
  },
  'evidence-missing': {
    meaning: 'Một điều đã khai không có chứng cứ.',
    remedy: 'Thêm vào evidence nơi nói ra điều ấy, hoặc bỏ trường.',
    example: { file: PARTY('124-qd-tw-2018'), right: 'status: Chưa rõ', wrong: 'status: Còn hiệu lực' },
  },
  'evidence-not-held': {
    meaning: 'Chứng cứ đã khai không nói điều ấy.',
    remedy: 'Sửa điều đã khai, hoặc trỏ tới đúng chỗ nói ra.',
    example: { file: PARTY('29-kl-tu-2021'), right: 'quyen#nhiem-vu-5', wrong: 'quyen#nhiem-vu-4' },
  },
  'conflict-invalid': {
    meaning: 'Điều khai ở conflicts không trái với bản ghi, hoặc không thể là giá trị của trường ấy.',
    remedy: 'Bỏ mục ấy (nơi đó là chứng cứ thì chuyển sang evidence), hoặc sửa field, value.',
    example: { file: STATE('76-nq-cp-2021'), right: 'value: Thủ tướng', wrong: 'value: Chính phủ' },
  },
  'relation-unsupported': {
    meaning: 'Quan hệ đã khai không có chỗ dựa trong lời văn.',
    remedy: 'Sửa loại, đích, chỗ hoặc chữ đã khai; quan hệ không văn bản nào nói ra thì cần ourReading.',
    example: {
      file: PARTY('43-kl-tw-2019'),
      right: 'words: về tiếp tục thực hiện',
      wrong: 'words: thay thế',
    },
  },
  'charge-unsupported': {
    meaning: 'Cơ quan khai ở charged không được lời văn giao việc đúng như vậy.',
    remedy:
      'Chép đúng tên cơ quan và những chữ giao việc từ chính đoạn ấy; lời văn không nêu cơ quan nào thì bỏ mục này.',
    example: inDirective('body: Ban Tuyên giáo Thành uỷ', 'body: Ban Tổ chức Thành uỷ'),
  },
  'relation-undeclared': {
    meaning: 'Lời văn nói rõ một quan hệ (“Căn cứ …”, “thay thế …”, “Sửa đổi, bổ sung …”) mà phần đầu tệp chưa khai.',
    remedy: 'Chép các dòng gợi ý vào relations.',
    example: {
      given: [SAYS_BASIS, inDirective('root: true\n', `root: true\n${BASIS}`)],
      ...inDirective(BASIS, ''),
    },
  },
  'relation-later': {
    meaning:
      'Một văn bản khai quan hệ với một văn bản ban hành sau nó, hoặc hai văn bản khai cùng một quan hệ với nhau.',
    remedy: 'Sửa ngày sai; hoặc chuyển quan hệ sang phần đầu tệp của văn bản ban hành sau.',
    example: { file: PARTY('43-kl-tw-2019'), right: 'issuedOn: 2019-01-07', wrong: 'issuedOn: 2009-01-07' },
  },
  'basis-repealed': {
    meaning: 'Văn bản căn cứ vào một văn bản mà kho nói đã hết hiệu lực trước ngày ban hành của nó.',
    remedy: 'Đối chiếu bản gốc; nếu văn bản thay thế có hiệu lực muộn hơn ngày ban hành, khai effectiveFrom của nó.',
    example: {
      given: [SAYS_BASIS, inDirective('status: Chưa rõ', 'issuedOn: 2022-04-01\nstatus: Chưa rõ')],
      file: QD_23,
      right: 'status: Chưa rõ',
      wrong: 'status: Hết hiệu lực\neffectiveTo: 2022-03-31',
    },
  },
  'basis-cycle': {
    meaning: 'Các căn cứ đi vòng: một văn bản căn cứ vào chính nó qua văn bản khác.',
    remedy: 'Đối chiếu từng căn cứ trong vòng; ít nhất một căn cứ sai.',
    example: {
      given: [SAYS_BASIS],
      file: QD_23,
      right: 'relations:\n',
      wrong: BASIS.replace('23-qd-tw-2021', 'chi-thi-dan-van-chinh-quyen'),
    },
  },
  'record-uncited': {
    meaning: 'Không văn bản nào trong kho viện dẫn văn bản này.',
    remedy: 'Bỏ bản ghi, hoặc thêm văn bản viện dẫn nó.',
    example: inDirective(', [218-QĐ/TW](218-qd-tw-2013.md)', ''),
  },
};
