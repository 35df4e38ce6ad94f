/** The checker's words: what each code says to the person who must act on it. */

import type { Summary } from '../core/check.ts';
import { printCitedDate, printDate } from '../core/date.ts';
import type { Candidate, Diagnostic, DiagnosticCode, Severity } from '../core/diagnostic.ts';
import { isRef } from '../core/not-held-ref.ts';

type Facts = Omit<Diagnostic, 'message'>;
type Wording = (facts: Facts) => string;

export const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

/** Names of front matter fields as people say them. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  number: 'số, ký hiệu',
  type: 'loại văn bản',
  title: 'trích yếu',
  issuer: 'cơ quan ban hành',
  issuedOn: 'ngày ban hành',
  effectiveFrom: 'ngày có hiệu lực',
  effectiveTo: 'ngày hết hiệu lực',
  status: 'tình trạng hiệu lực',
  signatory: 'người ký',
  letterhead: 'cơ quan ở tiêu đề',
  placeOfIssue: 'nơi ban hành',
  annex: 'văn bản ban hành kèm theo',
  seenOn: 'ngày đã xem',
};

const field = (name: string | undefined): string => {
  if (!name) return 'nội dung tệp';
  const [, list, at, last] = /^(.+)\.(\d+)(?:\.(\w+))?$/.exec(name) ?? [];
  if (at !== undefined)
    return last ? `“${last}” (${list}, mục ${Number(at) + 1})` : `mục ${Number(at) + 1} của ${list}`;
  const words = FIELD_NAMES[name];
  return words ? `${words} (${name})` : `“${name}”`;
};
const date = (iso: string | undefined): string => (iso && /^\d{4}/.test(iso) ? printDate(iso) : (iso ?? 'chưa rõ'));

/** What a citation is held against: a record, or an entry of not-held.yaml. */
const record = (slug: string | undefined): string => (isRef(slug ?? '') ? `mục ${slug}` : `bản ghi ${slug}`);

/** What the system's error codes mean. */
export const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp hay thư mục này',
  EACCES: 'không có quyền đọc',
  EPERM: 'không có quyền đọc',
  ELOOP: 'liên kết tượng trưng vòng quanh',
  EISDIR: 'đây là thư mục, không phải tệp',
  ENOTDIR: 'đây là tệp, không phải thư mục',
  EMFILE: 'máy đang mở quá nhiều tệp',
  symlink: 'đây là liên kết tượng trưng; kho chỉ đọc tệp thật, hãy chép tệp vào thay cho liên kết',
  'not-a-file': 'đây không phải là tệp thường',
  'too-deep': 'thư mục nằm sâu hơn 8 cấp dưới documents/ hoặc sources/ thì không được đọc; hãy chuyển nó lên trên',
};

const YAML_REASONS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'một trường được khai hai lần; giữ lại một',
  BAD_INDENT: 'thụt đầu dòng sai; mỗi cấp thụt hai dấu cách',
  TAB_AS_INDENT: 'thụt đầu dòng bằng Tab; dùng dấu cách',
  MISSING_CHAR: 'thiếu một dấu (ngoặc kép, ngoặc vuông hoặc dấu hai chấm) ở chỗ này',
  MULTILINE_IMPLICIT_KEY: 'dòng này thiếu dấu hai chấm sau tên trường, hoặc giá trị xuống dòng mà không có dấu nháy',
  NO_SPACE: 'sau dấu hai chấm phải có một dấu cách',
  BLOCK_AS_IMPLICIT_KEY: 'giá trị có dấu hai chấm; đặt cả giá trị trong dấu nháy đơn',
  UNEXPECTED_TOKEN: 'có ký tự thừa ở chỗ này',
  PROTO: 'không dùng được tên trường __proto__; bỏ dòng này',
  MULTIPLE_DOCS: 'phần đầu tệp có hai khối ngăn bởi “---”; gộp lại làm một',
  TAG_RESOLVE_FAILED: 'không dùng được thẻ YAML (dấu !); bỏ nó đi',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng một ký tự đặc biệt; đặt cả giá trị trong dấu nháy đơn',
  BAD_DIRECTIVE: 'dòng bắt đầu bằng “%” không dùng được ở đây',
  BAD_ALIAS: 'dấu “*” hoặc “&” ở đầu giá trị; đặt giá trị trong dấu nháy đơn',
  LANGUAGE: 'sau “---” không được ghi gì; phần đầu tệp chỉ viết bằng YAML, không chạy mã',
  UNCLOSED: 'phần đầu tệp chưa được đóng bằng một dòng “---”',
  ALIAS: 'phần đầu tệp dùng bí danh (&, *) lồng nhau quá nhiều; viết thẳng giá trị ra',
};

const FIELD_REASONS: Readonly<Record<string, (facts: Facts) => string>> = {
  missing: ({ subject, expected }) =>
    `thiếu trường ${field(subject)}${expected ? `; giá trị được dùng: ${expected}` : ''}. Hãy thêm trường này.`,
  'missing-below': ({ subject }) =>
    `${field(subject)} nằm dưới một dòng “---”: dòng ấy đóng phần đầu tệp quá sớm. Hãy bỏ nó; phần đầu tệp chỉ có một “---” ở dòng 1 và một ở cuối.`,
  unrecognized_keys: ({ subject }) => `không có trường nào tên “${subject}”. Hãy sửa tên hoặc bỏ dòng này.`,
  empty: ({ subject }) => `${field(subject)} đang để trống. Hãy điền hoặc bỏ trường này.`,
  decomposed: ({ subject }) =>
    `${field(subject)} viết bằng dấu rời (Unicode tổ hợp) nên không khớp. Hãy gõ lại giá trị này.`,
  too_big: ({ subject, expected }) => `${field(subject)} lớn quá; lớn nhất là ${expected}. Hãy sửa số ấy.`,
  'not-words-list': ({ subject }) =>
    `${field(subject)} đang là một danh sách; ở đây chỉ một giá trị. Hãy viết thẳng giá trị, không có “[ ]” hay “- ”.`,
  'not-words-group': ({ subject }) =>
    `${field(subject)} đang là một nhóm trường con; ở đây chỉ một giá trị. Hãy viết thẳng giá trị sau dấu hai chấm; giá trị có dấu hai chấm hay mở đầu bằng “{” thì đặt trong dấu nháy đơn.`,
  block: ({ subject }) =>
    `${field(subject)} viết bằng “>” hoặc “|” nên cuối giá trị còn một dấu xuống dòng. Hãy viết “>-” (giá trị dài được nối thành một dòng), hoặc viết giá trị trên một dòng.`,
  'too_small-number': ({ subject }) => `${field(subject)} phải là số dương.`,
  invalid_type: ({ subject, expected }) =>
    /issuedOn|effective|seenOn|until/.test(subject ?? '')
      ? `${field(subject)} phải là một ngày viết năm-tháng-ngày, ví dụ 2021-07-30.`
      : expected === 'string'
        ? `${field(subject)} phải là chữ. Nếu giá trị chỉ gồm chữ số, đặt nó trong dấu nháy đơn.`
        : `${field(subject)} phải là ${TYPE_WORDS[expected ?? ''] ?? expected}.`,
  invalid_value: ({ subject, expected }) =>
    `giá trị của ${field(subject)} không nằm trong danh sách được dùng: ${expected}.`,
  'format-date': ({ subject }) => `${field(subject)} phải là một ngày có thật, viết năm-tháng-ngày, ví dụ 2021-07-30.`,
  'format-url': ({ subject }) => `${field(subject)} phải là một địa chỉ bắt đầu bằng http:// hoặc https://.`,
  'address-form': ({ subject }) =>
    `${field(subject)} không phải là một địa chỉ trọn vẹn: trong địa chỉ không có dấu cách, và sau https:// là ngay tên máy chủ có dấu chấm, ví dụ https://vidu.vn/bai-viet. Hãy chép lại địa chỉ.`,
  'format-regex': ({ subject }) =>
    `giá trị của ${field(subject)} viết sai dạng. Mã cơ quan và tên tệp: chữ thường không dấu nối bằng “-”; chỗ trong kho: ten-tep#neo; SHA-256: 64 chữ số thập lục.`,
  unseen: ({ subject }) =>
    `${field(subject)} có ký tự không nhìn thấy (ký tự điều khiển, dấu cách rộng bằng không, dấu đảo chiều chữ). Hãy gõ lại giá trị này.`,
  foreign: ({ subject }) =>
    `${field(subject)} có chữ của bảng chữ khác (Kirin, Hy Lạp, chữ rộng) trông giống chữ Latin. Hãy gõ lại giá trị này.`,
  untrimmed: ({ subject }) => `${field(subject)} có khoảng trắng thừa ở đầu hoặc cuối. Hãy bỏ khoảng trắng ấy.`,
  'name-form': ({ subject }) =>
    `${field(subject)} phải là họ tên, viết hoa chữ đầu, ví dụ Nguyễn Văn A; không kèm chức vụ trong ngoặc, chữ số hay dấu thừa. Nhiều người ký thì ngăn bằng dấu “;”.`,
  'number-form': ({ subject, expected }) =>
    `${field(subject)} không có dạng của một số, ký hiệu, ${expected ? `hoặc có chữ của bảng chữ khác trông giống chữ Latin. Hãy viết “${expected}”` : 'ví dụ 23-QĐ/TW hoặc 33/CT-TTg'}.`,
  'evidence-kind': ({ subject }) =>
    `chứng cứ ${field(subject)} phải có một trong ba: “in: ten-tep#neo”, “own: neo”, hoặc “at: địa chỉ” kèm “seenOn: ngày”.`,
  'not-a-list': () => `nội dung tệp phải là ${TYPE_WORDS.array}.`,
  several: ({ found, expected }) =>
    `có ${expected} chỗ cùng mã, cùng tệp đánh dấu ${quote(found)}. Hãy thêm “ordinal: 1” cho chỗ thứ nhất, 2 cho chỗ thứ hai, và cứ thế.`,
  'never-excepted': () =>
    'lỗi mã này không được miễn: nó cho biết có tệp chưa đọc được, hoặc trang dựng ra sẽ nói sai hay dẫn tới chỗ không có. Hãy sửa lỗi và bỏ mục này.',
  too_small: ({ subject }) => `${field(subject)} đang để trống. Hãy điền hoặc bỏ trường này.`,
};

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: 'một nhóm trường con',
  array: 'một danh sách, mỗi mục bắt đầu bằng “- ”',
  boolean: 'true hoặc false',
  number: 'một số',
  int: 'một số nguyên',
  record: 'một nhóm trường con',
};

const EVIDENCE_REASONS: Readonly<Record<string, Wording>> = {
  'field-absent': () => 'trường này không được khai nên không cần chứng cứ; bỏ chứng cứ hoặc khai trường',
  'no-document': ({ found }) => `kho không có văn bản nêu ở “${found}”`,
  'no-provision': ({ found }) => `không có đoạn nào mang neo “${found}”`,
  'not-cited': ({ found, expected }) => `đoạn “${found}” không viện dẫn văn bản này${because(expected)}`,
  'no-text': ({ found }) =>
    `“${found}” là lời ghi của kho, không phải lời của một nguồn; chỉ văn bản có toàn văn mới làm chứng được`,
  differs: ({ found, expected }) =>
    `đoạn ấy ${expected ? `ghi “${expected}”` : 'không nói điều này'}, còn bản ghi khai “${found}”`,
  'not-said': ({ found }) => `một lời viện dẫn không nói được điều này (“${found}”); cần một địa chỉ`,
  'shared-unmarked': () =>
    'tên gọi này nêu chung cho cả danh sách; thêm “ourReading: …” để nói rõ đó là cách đọc của kho',
  'misspelt-unmarked': ({ found }) =>
    `đoạn ấy viết “${found}”, là cách viết thiếu đã biết; thêm “ourReading: …” để nói rõ`,
  'own-words-absent': ({ found }) => `ở đoạn ấy không có dòng nào đúng bằng “${found}”`,
};

const CONFLICT_REASONS: Readonly<Record<string, Wording>> = {
  agrees: ({ found, subject }) =>
    `“${found}” chính là ${field(subject)} của bản ghi, không trái gì. Hãy bỏ mục này, hoặc chuyển địa chỉ sang “evidence”`,
  'no-date': ({ found, subject }) => `“${found}” không phải một ngày, không thể là ${field(subject)}`,
  'no-type': ({ found, subject }) =>
    `“${found}” không phải loại văn bản nào, không thể là ${field(subject)}. Hãy sửa “field” hoặc “value”`,
};

/** @param unsettled words of the witness that have a finding of their own */
const because = (unsettled: string | undefined): string =>
  unsettled ? `; có lẽ vì “${shorten(unsettled)}” ở đoạn ấy chưa tra được, hãy xem lỗi báo tại đó trước` : '';

const RELATION_REASONS: Readonly<Record<string, Wording>> = {
  self: () => 'một văn bản không có quan hệ với chính nó',
  repeated: ({ subject }) => `quan hệ này với “${subject}” đã khai ở trên; bỏ một, hoặc sửa “target”`,
  'no-target': ({ subject }) => `kho không có văn bản “${subject}”`,
  'no-place': ({ found }) => `không có đoạn “${found}”`,
  'not-cited': ({ found, expected }) => `đoạn “${found}” không viện dẫn đủ hai văn bản${because(expected)}`,
  'no-words': () => 'chưa nói căn cứ: thêm “words: …”, chữ của văn bản đứng giữa hai chỗ viện dẫn',
  'no-reading': () => 'quan hệ này không văn bản nào nói ra: thêm “ourReading: …”, cách đọc của kho',
  'other-kind': ({ found }) => `chữ “${found}” không nói quan hệ thuộc loại đã khai`,
  'words-absent': ({ found }) => `giữa hai chỗ viện dẫn trong đoạn ấy không có chữ “${found}”`,
};

const ORDER_REASONS: Readonly<Record<string, Wording>> = {
  'effect-before-issue': ({ found, expected }) =>
    `có hiệu lực ngày ${date(found)}, trước ngày ban hành ${date(expected)}. Hãy sửa ngày sai; nếu văn bản nói nó có hiệu lực trở về trước, thêm “ourReading: …” vào chứng cứ của effectiveFrom, ghi rõ chỗ nói`,
  'end-before-effect': ({ found, expected }) =>
    `hết hiệu lực ngày ${date(found)}, trước ngày có hiệu lực ${date(expected)}. Hãy sửa ngày sai`,
  'end-before-issue': ({ found, expected }) =>
    `hết hiệu lực ngày ${date(found)}, trước ngày ban hành ${date(expected)}. Hãy sửa ngày sai`,
  'seen-before-issue': ({ found, expected }) =>
    `trang làm chứng được xem ngày ${date(found)}, trước khi văn bản ban hành (${date(expected)}). Hãy sửa ngày sai`,
};

/** One number of each form, and whose form it is. */
const NUMBER_FORMS =
  '23-QĐ/TW (Đảng), 33/CT-TTg (Nhà nước), 30/2020/NĐ-CP (quy phạm pháp luật), 80/2015/QH13 (luật), 1234/BNV-TCCB (công văn)';

/** Relations as people say them. */
const RELATION_NAMES: Readonly<Record<string, string>> = {
  basedOn: 'căn cứ',
  implements: 'thực hiện',
  amends: 'sửa đổi, bổ sung',
  repeals: 'thay thế, bãi bỏ',
  corrects: 'đính chính',
  consolidates: 'hợp nhất',
};

const EDITORIAL_REASONS: Readonly<Record<string, Wording>> = {
  'no-such-line': ({ subject }) => `dòng ${subject} của nguồn không có chữ, hoặc sau nó không còn dòng nào`,
  before: ({ subject, found }) => `dòng ${subject} của nguồn không kết thúc bằng “${found}”`,
  after: ({ subject, found }) => `dòng chữ tiếp theo dòng ${subject} của nguồn không bắt đầu bằng “${found}”`,
  words: ({ subject, found }) => `dòng ${subject} của nguồn không có đúng một chỗ “${found}”`,
};

const UNUSED_REASONS: Readonly<Record<string, Wording>> = {
  none: ({ found, expected, subject }) =>
    `tệp đã nêu không có lỗi [${subject}] nào đánh dấu ${quote(found)}.${expected ? ` Gần nhất, lỗi ấy đánh dấu: “${shorten(expected)}”.` : ''} Nếu lỗi đã được sửa, hãy bỏ mục này; nếu chưa, hãy sửa “code”, “file” hoặc “place”.`,
  ordinal: ({ found, expected }) =>
    `chỉ có ${expected} chỗ như thế đánh dấu ${quote(found)}. Hãy sửa “ordinal” hoặc bỏ mục này.`,
  file: ({ found, expected }) => `không có tệp “${found}”. Hãy sửa “file” thành “${expected}”.`,
  'no-file': ({ found, expected }) =>
    `kho không có tệp “${found}”.${expected ? ` Gần nhất: “${expected}”.` : ''} Hãy sửa “file” (đường dẫn trong thư mục kho, ví dụ documents/dang/23-qd-tw-2021.md), hoặc bỏ mục này.`,
  repeated: () => 'một mục ở trên đã miễn đúng chỗ này. Hãy bỏ một trong hai mục.',
};

/** What is wrong with an address of the built site, and how it should be written. */
const ADDRESS_REASONS: Readonly<Record<string, Wording>> = {
  malformed: () => 'không phải là một địa chỉ viết đúng. Hãy viết lại; dấu “%” chỉ đi với hai chữ số thập lục',
  missing: () => 'không dẫn tới trang hay tệp nào của bản dựng. Hãy sửa địa chỉ, hoặc thêm trang hay tệp ấy',
  slash: ({ expected }) => `thiếu hoặc thừa dấu “/” ở cuối. Hãy viết “${expected}”`,
  case: ({ expected }) => `sai chữ hoa, chữ thường. Hãy viết “${expected}”`,
  unicode: ({ expected }) => `khác dạng Unicode (dấu dựng sẵn, dấu rời) với chỗ cần tới. Hãy viết “${expected}”`,
  spelling: ({ expected }) => `không dẫn tới trang hay tệp nào của bản dựng. Hãy viết “${expected}”`,
  'two-slashes': ({ expected }) => `mở đầu bằng hai dấu “/” nên chỉ tới một máy chủ khác. Hãy viết “${expected}”`,
  'outside-base': ({ expected }) => `ra ngoài đường dẫn gốc của trang. Hãy viết “${expected}”`,
  'outside-base-missing': ({ expected }) =>
    `ra ngoài đường dẫn gốc của trang, và bản dựng không có trang hay tệp nào tên như vậy. Địa chỉ của trang bắt đầu bằng “${expected}”`,
};

/** Which page, which file makes it, and how many more have the same. */
const onPage = ({ page, file }: Facts): string => {
  if (!page) return 'Bản dựng';
  const maker = page.file === file ? page.madeBy : page.file;
  return `Trang ${page.address}${maker ? ` (${maker})` : ''}${page.others > 0 ? ` và ${page.others} trang khác` : ''}`;
};

const reason = (table: Readonly<Record<string, Wording>>, facts: Facts): string =>
  table[facts.reason ?? '']?.(facts) ?? String(facts.reason);

const WORDING: Readonly<Record<DiagnosticCode, Wording>> = {
  'collection-missing': ({ reason: why }) =>
    why
      ? `Không đọc được thư mục của kho: ${SYSTEM_REASONS[why] ?? why}. Kho cần có documents/, sources/ và issuers.yaml.`
      : 'Kho không có văn bản nào: không thấy tệp .md trong documents/.',
  'file-unreadable': ({ reason: why }) => `Không đọc được tệp: ${SYSTEM_REASONS[why ?? ''] ?? why}.`,
  'file-not-text': ({ reason: why, found }) =>
    why === 'tcvn3' || why === 'vni'
      ? `“${found}” là chữ bảng mã cũ ${why.toUpperCase()} bị lưu như Unicode. Hãy chuyển tệp từ ${why.toUpperCase()} sang Unicode rồi lưu lại.`
      : why === 'utf-16'
        ? 'Tệp được lưu ở dạng UTF-16 (Windows gọi là “Unicode”). Hãy mở tệp, chọn “Lưu thành…” (Save as) với bảng mã UTF-8 rồi lưu lại dạng UTF-8.'
        : why === 'nul'
          ? `Tệp có ký tự NUL ở byte thứ ${Number(found) + 1}, không phải là văn bản. Hãy lưu lại tệp dưới dạng văn bản UTF-8.`
          : why?.endsWith('-bytes')
            ? `Tệp không phải UTF-8: từ byte thứ ${Number(found) + 1} là chữ bảng mã cũ ${why.replace('-bytes', '').toUpperCase()}. Hãy chuyển tệp sang Unicode UTF-8 rồi lưu lại.`
            : `Tệp không phải UTF-8 (hỏng từ byte thứ ${Number(found) + 1}); có thể là bảng mã cũ TCVN3, VNI hoặc tệp nhị phân. Hãy chuyển sang Unicode UTF-8 rồi lưu lại.`,
  'file-too-large': ({ found, expected, reason: why }) =>
    why === 'front-matter'
      ? `Phần đầu tệp dài ${found} ký tự, quá mức ${expected} mà kho nhận. Hãy kiểm tra xem có chép nhầm không.`
      : why === 'markup'
        ? `Một đoạn có ${found} dấu Markdown (**, _, [), quá mức ${expected} mà kho nhận. Hãy kiểm tra xem tệp có hỏng không.`
        : `Tệp lớn ${megabytes(found)} MB, quá mức ${megabytes(expected)} MB mà kho nhận. Hãy kiểm tra xem có chép nhầm không.`,
  'file-unexpected': ({ reason: why, expected }) =>
    why === 'list'
      ? `Tệp này không được đọc: các danh sách của kho mang tên ${expected}. Hãy đổi tên hoặc chuyển đi nơi khác.`
      : why === 'record'
        ? `Tệp này trông như một bản ghi nhưng nằm ngoài thư mục documents/ nên không được đọc. Hãy chuyển nó vào documents/dang/ (của Đảng) hoặc documents/nha-nuoc/ (của Nhà nước).`
        : 'Thư mục documents/ chỉ chứa tệp .md; tệp này không được đọc. Hãy đổi đuôi hoặc chuyển đi nơi khác.',
  'front-matter-missing': ({ reason: why }) =>
    why === 'empty'
      ? 'Tệp trống. Hãy viết phần đầu tệp (giữa hai dòng “---”) và nội dung, hoặc xóa tệp.'
      : 'Thiếu phần đầu tệp: dòng thứ nhất phải là “---”, rồi các trường, rồi một dòng “---”.',
  'front-matter-syntax': ({ reason: why }) =>
    `Phần đầu tệp viết sai: ${YAML_REASONS[why ?? ''] ?? `YAML không đọc được (${why})`}.`,
  'front-matter-invalid': (facts) =>
    `Phần đầu tệp: ${FIELD_REASONS[facts.reason ?? '']?.(facts) ?? `${field(facts.subject)} không hợp lệ (${facts.reason}).`}`,
  'not-held-invalid': (facts) => `Danh sách văn bản không có trong kho${describeEntryProblem(facts)}`,
  'not-held-unused': ({ found }) =>
    `Không toàn văn nào trong kho viện dẫn ${found}. Hãy bỏ mục này, hoặc sửa số cho đúng với lời viện dẫn.`,
  'not-held-duplicate': ({ found, candidates }) =>
    `${found} trùng với ${list(candidates)}: ngày và cơ quan đã ghi không phân biệt được. Hãy bỏ mục này; nếu là một văn bản khác cùng số, hãy ghi ngày hoặc cơ quan của nó.`,
  'not-held-mixed': ({ subject, found, expected }) =>
    `Các câu viện dẫn số này ghi ${field(subject)} khác nhau: “${date(found)}” và “${date(expected)}”, nên có thể là những văn bản khác nhau. Hãy khai mỗi văn bản một mục, ghi rõ ngày hoặc cơ quan của nó.`,
  'not-held-unsaid': ({ subject, found }) =>
    `Không câu viện dẫn nào nói ${field(subject)} của văn bản này là “${subject === 'issuedOn' ? date(found) : found}”. Hãy ghi đúng như câu viện dẫn, thêm “evidence” (địa chỉ và ngày đã xem) nơi nói ra điều này, hoặc bỏ trường.`,
  'exceptions-invalid': (facts) => `Danh sách ngoại lệ${describeEntryProblem(facts)}`,
  'exception-unused': (facts) => `Ngoại lệ không miễn lỗi nào: ${reason(UNUSED_REASONS, facts)}`,
  'exception-expired': ({ found, subject }) =>
    `Ngoại lệ đã hết hạn ngày ${date(found)}, nên lỗi [${subject}] mà nó miễn lại được báo. Hãy sửa lỗi ấy rồi bỏ mục này; nếu lý do vẫn còn, ghi ngày mới ở “until”.`,
  'issuers-invalid': (facts) => `Danh mục cơ quan: ${describeDataProblem(facts)}`,
  'rules-invalid': (facts) =>
    `Mức của các quy tắc: ${describeDataProblem(facts)} Tới khi sửa xong, mọi quy tắc giữ mức của mình.`,
  'issuer-unknown': ({ found, expected }) =>
    `Không có cơ quan nào mang mã “${found}” trong issuers.yaml.${expected ? ` Gần nhất: ${expected}.` : ''} Hãy sửa mã hoặc thêm cơ quan.`,
  'issuer-time': ({ found, expected, subject, reason: why }) =>
    `Ngày ban hành ${date(found)} ${why === 'not-yet' ? `trước khi có ${subject} (từ ${date(expected)})` : `sau khi không còn ${subject} (đến ${date(expected)})`}, theo issuers.yaml. Hãy sửa ngày, sửa cơ quan, hoặc sửa “from”, “to” của cơ quan.`,
  'file-name': ({ found, expected, reason: why }) =>
    why === 'undated'
      ? `Tên tệp “${found}” có năm mà bản ghi không khai ngày ban hành (issuedOn). Hãy khai ngày; nếu không biết ngày, đổi tên tệp thành “${expected}”.`
      : `Tên tệp “${found}” không khớp số và năm đã khai; phải là “${expected}” (thư mục theo hệ thống của cơ quan, khai ở issuers.yaml).`,
  'duplicate-slug': ({ found, expected }) =>
    `Hai tệp cùng tên: “${found}” và “${expected}”. Mỗi văn bản một tệp; hãy bỏ hoặc đổi tên một tệp.`,
  'duplicate-identity': ({ found, subject }) =>
    `Trùng văn bản: ${found} cùng số, cùng cơ quan, cùng ngày với “${subject}”. Hãy bỏ một bản ghi hoặc sửa bản ghi sai.`,
  'number-reused': ({ found, expected, subject, candidates }) =>
    `Số ${found} còn là của ${list(candidates)}: cùng ${subject}, ${expected ? `cùng ${expected}` : 'ngày sát nhau'}, mà mỗi số chỉ đặt cho một văn bản. Có lẽ một ngày hay một số ghi sai, hoặc các bản ghi là của một văn bản. Hãy đối chiếu bản gốc; nếu cơ quan được lập lại và đánh số lại từ đầu, khai thành hai cơ quan ở issuers.yaml (“from”, “to”).`,
  'source-missing': ({ reason: why, found, expected }) =>
    why === 'no-file'
      ? `Không có nguồn “${found}” trong sources/. Hãy đặt bản gốc vào đó hoặc sửa tên.`
      : `Toàn văn phải có nguồn để đối chiếu: khai “source: …”. Nếu chỉ là bản ghi, nội dung phải ngắn và có câu “${expected}”.`,
  'source-changed': ({ subject, found, expected }) =>
    expected
      ? `Nguồn “${subject}” đã đổi: SHA-256 là ${found}, đã khai ${expected}. Nguồn phải giữ đúng từng byte; hãy lấy lại bản gốc.`
      : `Nguồn “${subject}” chưa được khai SHA-256. Hãy thêm “sourceSha256: ${found}”.`,
  'source-unused': ({ found }) =>
    `Nguồn “${found}” không có văn bản nào dùng. Hãy khai “source: ${found}” ở văn bản của nó, hoặc bỏ nguồn.`,
  'editorial-act-invalid': (facts) =>
    `${facts.reason === 'words' ? 'Chỗ [sic]' : 'Việc nối trang'} đã khai không khớp nguồn: ${reason(EDITORIAL_REASONS, facts)}.`,
  'text-changed': ({ found, expected, subject }) =>
    `Lời văn khác nguồn. Ở đây: “${found}”. Nguồn: “${expected}”.${subject ? ` Khác nhau ở ký tự khó thấy: ${subject}.` : ''} Hãy sửa cho đúng từng chữ, từng dấu.`,
  'text-missing': ({ expected, subject }) =>
    `Thiếu ${subject === '1' ? 'một dòng' : `${subject} dòng`} của nguồn, bắt đầu từ: “${shorten(expected)}”. Hãy chép lại từ nguồn.`,
  'text-extra': ({ found }) => `Đoạn này không có trong nguồn: “${shorten(found)}”. Hãy bỏ đi.`,
  'provision-joined': ({ found }) =>
    `Đoạn đánh số “${shorten(found)}” dính vào đoạn trước nên không có neo riêng để dẫn tới. Hãy thêm một dòng trống phía trên.`,
  'link-target-missing': ({ found, expected, candidates, subject, reason: why }) =>
    why === 'misplaced'
      ? `Liên kết “${found}” viết đúng, nhưng có tệp đang đứng sai chỗ hoặc sai tên: “${subject}”. Hãy chuyển tệp ấy về chỗ đúng, như lỗi [file-name] của nó nói; giữ nguyên liên kết.`
      : why === 'other-words'
        ? `Liên kết “${found}” không tới tệp nào, và nói một văn bản, còn lời ở đây nói văn bản khác: “${shorten(subject)}”. ${expected ? `Nếu lời đúng, hãy viết “${expected}” (${list(candidates?.slice(0, 1))}); nếu liên kết đúng là` : 'Kho không có văn bản nào ứng với lời ấy; nếu liên kết đúng là'} ${list(candidates?.slice(-1))}, hãy sửa lời theo bản gốc trước.`
        : why === 'not-held'
          ? `Liên kết “${found}” không tới văn bản nào của kho: văn bản này đã khai ở not-held.yaml là không có trong kho. Hãy bỏ liên kết, giữ nguyên chữ.`
          : why === 'roundabout'
            ? `Liên kết “${found}” tới đúng tệp nhưng đi vòng; kho chỉ nhận đường ngắn nhất. Hãy viết “${expected}”.`
            : `Liên kết “${found}” không tới văn bản nào của kho.${expected ? ` Hãy viết “${expected}”.` : nearest(candidates)}`,
  'link-anchor-missing': ({ found, expected, subject }) =>
    `Văn bản “${subject}” không có chỗ nào mang neo “#${found}”.${expected ? ` Gần nhất: “#${expected}”.` : ''}`,
  'link-span': ({ found, expected, subject, candidates, reason: why }) =>
    why === 'other-place'
      ? `Chữ của liên kết là “${found}” nhưng liên kết tới “#${expected}”. Hãy sửa chữ hoặc sửa phần sau dấu “#”.`
      : why === 'other-provision'
        ? `Ở đây viện dẫn ${found} nhưng liên kết tới “#${expected}”. Hãy sửa chữ theo bản gốc, hoặc sửa phần sau dấu “#”.`
        : why === 'near-miss'
          ? `Liên kết “${found}” bọc một số viết sai: “${subject}” không hiểu được là số nào${candidates?.length ? `; liên kết tới ${list(candidates)}` : ''}. Hãy sửa số theo bản gốc, giữ liên kết.`
          : expected
            ? `Chữ của liên kết phải đúng bằng lời viện dẫn. Ở đây: “${found}”; phải là: “${expected}”.`
            : `Liên kết “${found}” không bọc một lời viện dẫn nào. Hãy bỏ liên kết, hoặc bọc đúng từ loại văn bản đến hết số.`,
  'link-title': ({ found }) =>
    `Liên kết mang thêm lời “${found}” mà nguồn không có. Hãy bỏ phần trong dấu nháy sau địa chỉ.`,
  'link-namesake': ({ found, subject, candidates }) =>
    `“${found}” viết tắt, liên kết tới ${subject}; nơi viện dẫn đầy đủ trong chính văn bản này, số ấy là ${list(candidates)}. Hãy sửa liên kết, hoặc ghi đủ ngày, cơ quan như bản gốc.`,
  'citation-unknown': ({ found, candidates, reason: why }) =>
    why === 'contradicted'
      ? `“${found}”: kho biết văn bản mang số này nhưng ngày hoặc cơ quan ghi ở đây không khớp: ${list(candidates)}. Hãy sửa bên sai${candidates?.every(({ slug }) => isRef(slug)) ? '' : ' rồi đặt liên kết'}.`
      : `Kho không có văn bản nào ứng với “${found}”.${nearest(candidates)} Hãy sửa số, thêm bản ghi cho văn bản ấy, hoặc khai ở not-held.yaml nếu kho cố ý không có.`,
  'citation-ambiguous': ({ found, candidates }) =>
    `“${found}” có thể là nhiều văn bản: ${list(candidates)}. Hãy đặt liên kết tới đúng văn bản, hoặc ghi đủ như bản gốc: ${(candidates ?? []).map(printSettling).join('; ')}.`,
  'citation-unlinked': ({ found, expected, fix }) =>
    `“${found}” chưa có liên kết. Hãy viết: ${expected}${fix ? ' (hoặc chạy npm run check -- --fix)' : ''}.`,
  'number-mismatch': ({ found, expected, subject, candidates }) =>
    expected === undefined
      ? `Số không khớp: ở đây ghi ${found}, còn bản ghi ${subject} mà liên kết dẫn tới không khai số (number). Hãy khai số của bản ghi, hoặc sửa liên kết.`
      : `Số không khớp: ở đây ghi ${found}, liên kết tới ${subject} là ${expected}.${(candidates?.length ?? 0) > 1 ? ` Số ghi ở đây là của ${list(candidates?.slice(1))}.` : ''} Hãy sửa số hoặc sửa liên kết.`,
  'type-mismatch': ({ found, expected, subject, reason: why }) =>
    why === 'annex-title'
      ? `Văn bản ban hành kèm theo (annex) khai là “${found}”, mà trích yếu của chính bản ghi nói “${expected}”: “${shorten(subject)}”. Hãy sửa bên sai.`
      : why === 'annex'
        ? `Loại của văn bản ban hành kèm theo không khớp: ở đây ghi “${found}”, ${record(subject)} ban hành “${expected}”. Hãy sửa bên sai.`
        : `Loại văn bản không khớp: ở đây ghi “${found}”, ${record(subject)} là “${expected}”. Hãy sửa bên sai.`,
  'date-invalid': ({ found, expected, reason: why }) =>
    `${DATE_REASONS[why ?? '']?.(`“${found}”`, expected) ?? `“${found}” không phải là một ngày có thật.`} Hãy đối chiếu bản gốc; nếu bản gốc in sai, giữ nguyên và ghi nhận ở bản ghi.`,
  'date-mismatch': ({ found, expected, subject, candidates }) =>
    `Ngày không khớp: ở đây ghi ${date(found)}, ${record(subject)} là ${date(expected)}. ${correct(candidates)}`,
  'issuer-mismatch': ({ found, expected, subject, candidates, reason: why }) =>
    `Cơ quan không khớp: ở đây ghi “${found}”, ${record(subject)} là “${expected}”. ${why === 'unknown-name' ? 'Nếu là tên gọi khác của cùng một cơ quan, thêm nó vào issuers.yaml.' : correct(candidates)}`,
  'term-mismatch': ({ found, expected, subject, reason: day }) =>
    `Khoá không khớp: ở đây ghi ${found}, mà ngày ${date(day)} thuộc ${expected} của ${subject}, theo “terms” trong issuers.yaml. Hãy sửa bên sai.`,
  'title-mismatch': ({ found, expected, subject }) =>
    `Trích yếu không khớp: ở đây ghi “${found}”, ${record(subject)} là “${expected}”. Hãy sửa bên sai.`,
  'heading-mismatch': ({ found, expected, subject }) => {
    const print = (value: string | undefined): string => (subject === 'issuedOn' ? date(value) : `“${value}”`);
    if (subject === 'signatory')
      return `Bản ghi khai ${field(subject)} là ${print(found)}, nhưng ở chỗ ký của toàn văn không có dòng nào đúng bằng tên ấy${expected ? `; gần nhất: ${print(expected)}` : ''}. Hãy sửa bản ghi theo toàn văn.`;
    return `Bản ghi khai ${field(subject)} là ${print(found)}, còn phần đầu toàn văn của chính nó ghi ${print(expected)}. Hãy sửa bản ghi theo toàn văn.`;
  },
  'provision-missing': ({ found, expected, subject }) =>
    `Toàn văn ${subject} không có ${found}; trong đó có ${expected}. Hãy đối chiếu bản gốc rồi sửa chỗ viện dẫn; nếu phần ấy được bổ sung sau, khai quan hệ sửa đổi (amends) ở văn bản bổ sung.`,
  'symbol-type': ({ found, expected, subject, reason: why }) =>
    why === 'pair'
      ? `Số ${subject}: ký hiệu ấy là của ${found}, mà ${found} chỉ đi với ${expected}. Hãy đối chiếu bản gốc rồi sửa số.`
      : `Số ${subject} mang ký hiệu của ${expected}, không thể là “${found}”. Hãy đối chiếu bản gốc rồi sửa loại văn bản hoặc sửa số.`,
  'symbol-issuer': ({ found, expected, subject, reason: why }) =>
    why === 'place'
      ? `Số ${subject} mang ký hiệu của ${expected}; “${found}” đúng tên, nhưng issuers.yaml khai cơ quan ấy ở hệ thống hoặc cấp khác. Hãy sửa “system” hoặc “place” của cơ quan trong issuers.yaml, hoặc sửa cơ quan ở đây.`
      : `Số ${subject} mang ký hiệu của ${expected}, không thể do “${found}” ban hành. Hãy đối chiếu bản gốc rồi sửa cơ quan hoặc sửa số.`,
  'number-year': ({ found, expected, subject }) =>
    `Số ${subject} mang năm ${expected}, còn ngày ban hành ghi ở đây là ${date(found)}. Hãy đối chiếu bản gốc rồi sửa bên sai.`,
  'near-miss': ({ found, candidates }) =>
    `“${found}” giống một số, ký hiệu nhưng bộ kiểm không hiểu được nên chưa tra.${nearest(candidates)} Các dạng đã biết: ${NUMBER_FORMS}. Hãy đối chiếu bản gốc; bản gốc viết đúng như vậy thì để nguyên.`,
  'cites-later': ({ found, expected, subject }) =>
    `Văn bản ban hành ngày ${date(expected)} lại viện dẫn ${subject}, ban hành sau đó (${date(found)}). Một trong hai ngày sai.`,
  'date-future': ({ found, expected, subject, reason: why }) =>
    why === 'year'
      ? `Số ${subject} mang năm ${found}, là năm chưa tới: theo đồng hồ của máy, hôm nay là ${date(expected)}. Hãy đối chiếu bản gốc rồi sửa số.`
      : `Ngày ${date(found)} ${describeDate(subject)} chưa tới: theo đồng hồ của máy, hôm nay là ${date(expected)}. Hãy đối chiếu bản gốc rồi sửa ngày.`,
  'date-order': (facts) => `Thứ tự ngày sai: ${reason(ORDER_REASONS, facts)}.`,
  'status-contradicted': ({ found, expected, subject, reason: why, candidates }) =>
    why === 'repealed'
      ? `Bản ghi khai “${subject}”, nhưng ${list(candidates)} khai đã thay thế, bãi bỏ văn bản này từ ngày ${date(found)}. Hãy sửa bên sai; không rõ thì ghi “Chưa rõ”.`
      : `Bản ghi khai “${subject}”, nhưng chính nó khai ${why === 'begins' ? 'có hiệu lực' : 'hết hiệu lực'} ngày ${date(found)}; hôm nay là ${date(expected)}. Hãy sửa bên sai; không rõ thì ghi “Chưa rõ”.`,
  'evidence-missing': ({ subject, found }) =>
    `Chưa có chứng cứ cho ${field(subject)}: “${found}”. Hãy thêm vào “evidence” nơi nói ra điều này, hoặc bỏ trường.`,
  'evidence-not-held': (facts) =>
    `Chứng cứ cho ${field(facts.subject)} không đứng vững: ${reason(EVIDENCE_REASONS, facts)}.`,
  'conflict-invalid': (facts) => `Điều khai ở “conflicts” không dùng được: ${reason(CONFLICT_REASONS, facts)}.`,
  'relation-unsupported': (facts) => `Quan hệ đã khai không có chỗ dựa: ${reason(RELATION_REASONS, facts)}.`,
  'charge-unsupported': (facts) => `Việc giao ở “charged” không có chỗ dựa: ${reason(CHARGE_REASONS, facts)}.`,
  'relation-undeclared': ({ reason: kind, found, expected, subject, candidates: [other] = [] }) =>
    `Lời văn ở đây nói ${other ? `${printCandidate(other)} có ` : ''}quan hệ “${RELATION_NAMES[kind ?? '']}” với ${subject} (“${found}”), nhưng phần đầu tệp${other ? ` ${other.slug}` : ''} chưa khai. Hãy thêm vào “relations”${other ? ' của tệp ấy' : ''}:\n    ${expected?.replaceAll('\n', '\n    ')}`,
  'relation-later': ({ found, expected, subject, reason: why }) =>
    why === 'mutual'
      ? `Hai văn bản khai quan hệ “${RELATION_NAMES[found ?? '']}” với nhau: văn bản này với ${subject}, và ${subject} với văn bản này. Một trong hai lời khai sai; hãy đối chiếu bản gốc.`
      : `Văn bản ban hành ngày ${date(expected)} lại khai quan hệ này với ${subject}, ban hành sau đó (${date(found)}). Hãy đối chiếu bản gốc rồi sửa ngày sai, hoặc khai quan hệ ở văn bản ban hành sau.`,
  'basis-repealed': ({ found, expected, subject, candidates }) =>
    `Văn bản ban hành ngày ${date(expected)} căn cứ vào ${subject}, mà ${subject} đã hết hiệu lực từ ${date(found)}${candidates?.length ? `, bị thay thế hoặc bãi bỏ bởi ${list(candidates)}` : ''}. Hãy đối chiếu bản gốc; nếu văn bản bãi bỏ có hiệu lực muộn hơn ngày ban hành của nó, hãy khai “effectiveFrom”.`,
  'basis-cycle': ({ subject, candidates }) =>
    `Căn cứ vòng quanh: ${[subject, ...(candidates ?? []).map(({ slug }) => slug)].join(' → ')}. Văn bản không thể căn cứ vào chính nó qua văn bản khác; một trong các căn cứ này sai.`,
  'record-uncited': ({ found }) => `Không văn bản nào trong kho viện dẫn ${found}.`,
  'page-link-missing': (facts) => `${onPage(facts)}: địa chỉ “${facts.found}” ${reason(ADDRESS_REASONS, facts)}.`,
  'page-anchor-missing': (facts) =>
    facts.expected
      ? `${onPage(facts)}: neo của “${facts.found}” ${reason(ADDRESS_REASONS, facts)}.`
      : `${onPage(facts)}: “${facts.found}” dẫn tới một chỗ mà trang ${facts.subject} không có. Hãy sửa phần sau dấu “#”, hoặc đặt id cho chỗ ấy.`,
  'page-id-duplicate': (facts) =>
    `${onPage(facts)}: id “${facts.found}” đã đặt cho một chỗ ở phía trên, liên kết không tới được chỗ này. Hãy đặt một id khác.`,
};

/** Why a body is not charged as declared. */
const CHARGE_REASONS: Readonly<Record<string, Wording>> = {
  'no-text': () => 'văn bản này không có toàn văn trong kho. Hãy bỏ mục này',
  'no-provision': ({ found }) => `văn bản không có đoạn nào mang neo “${found}”. Hãy sửa “own”`,
  'words-absent': ({ found, subject }) => `đoạn “${subject}” không có những chữ “${found}”. Hãy chép đúng từng chữ`,
  'body-absent': ({ found }) => `trong “words” không có tên “${found}”. Hãy chép đúng tên mà lời văn dùng`,
  'says-nothing': () => '“words” chỉ có tên cơ quan. Hãy chép cả những chữ giao việc cho cơ quan ấy',
  repeated: () => 'một mục ở trên đã khai đúng như vậy. Hãy bỏ một mục',
};

/** What is wrong with a file of data beside the documents. */
function describeDataProblem(facts: Facts): string {
  const why = facts.reason ?? '';
  if (why.startsWith('yaml-')) return `${YAML_REASONS[why.slice(5)] ?? `YAML không đọc được (${why.slice(5)})`}.`;
  if (why === 'duplicate') return `mục ${facts.subject}: mã này đã có ở trên. Mỗi cơ quan, mỗi địa bàn một mã.`;
  if (why === 'shared-name')
    return `mục ${facts.subject}: tên “${facts.found}” đã là của cơ quan “${facts.expected}” cùng địa bàn; viện dẫn không phân biệt được hai cơ quan. Hãy sửa hoặc bỏ tên này.`;
  if (why === 'to-before-from') return `mục ${facts.subject}: “to” đứng trước “from”.`;
  if (why === 'cycle') return `mục ${facts.subject}: địa bàn này nằm trong chính nó.`;
  if (why === 'no-place') return `mục ${facts.subject}: không có địa bàn nào mang mã này trong places.`;
  if (why === 'no-issuer') return `mục ${facts.subject}: không có cơ quan nào mang mã này trong issuers.`;
  if (why === 'term-twice')
    return `mục ${facts.subject}: khoá này của “${facts.found}” đã có ở trên. Mỗi khoá một mục.`;
  if (why === 'term-open')
    return `mục ${facts.subject}: khoá ${facts.found} không có ngày kết thúc (“to”) mà khoá ${facts.expected} của cùng cơ quan đã bắt đầu. Hãy ghi “to”; chỉ khoá đang làm việc mới không có.`;
  if (why === 'term-overlap')
    return `mục ${facts.subject}: khoá này kết thúc ngày ${date(facts.found)}, mà khoá sau của cùng cơ quan đã bắt đầu từ ${date(facts.expected)}; hai khoá chỉ trùng nhau vài ngày đại hội. Hãy sửa ngày sai.`;
  if (why === 'no-rule') return `không có quy tắc nào mang mã “${facts.found}”. Gần nhất: ${facts.expected}.`;
  if (why === 'structural')
    return `không đổi được mức của “${facts.found}”: tệp không đọc được, cấu hình sai hay hai tệp trùng tên thì không ai biết còn lỗi gì khác. Hãy bỏ dòng này.`;
  return FIELD_REASONS[why]?.(facts) ?? `mục ${facts.subject} không hợp lệ.`;
}

/** @returns ", mục 2: …" for an entry of a list, ": …" for the list itself */
function describeEntryProblem(facts: Facts): string {
  const why = facts.reason ?? '';
  if (why.startsWith('yaml-')) return `: ${YAML_REASONS[why.slice(5)] ?? `YAML không đọc được (${why.slice(5)})`}.`;
  const [, at, name] = /^(\d+)(?:\.(.+))?$/.exec(facts.subject ?? '') ?? [];
  const item = at === undefined ? ':' : `, mục ${Number(at) + 1}:`;
  if (at !== undefined && name === undefined) return `${item} mỗi mục phải là ${TYPE_WORDS.object}.`;
  const subject = at === undefined ? facts.subject : name;
  return `${item} ${FIELD_REASONS[why]?.({ ...facts, subject }) ?? `${field(subject)} không hợp lệ (${why}).`}`;
}

/** Why what stands for a day of issue is none; without a reason there is no such day. */
const DATE_REASONS: Readonly<Record<string, (written: string, likely?: string) => string>> = {
  letters: (written, likely) =>
    `${written} có chữ cái lẫn vào chữ số nên không đọc được thành ngày${likely ? ` (có lẽ là ${likely})` : ''}.`,
  unreadable: (written) =>
    `${written} không đọc được thành ngày ban hành; ngày viết đủ ngày, tháng và năm bốn chữ số, ví dụ 30/7/2021 hoặc 30 tháng 7 năm 2021.`,
};

/** Whose date it is: a field of the record, or that of a number cited. */
function describeDate(subject = ''): string {
  const name = FIELD_NAMES[subject.split('.').at(-1) ?? ''];
  return name ? `(${name})` : `của ${subject}`;
}

function megabytes(bytes: string | undefined): string {
  return (Number(bytes) / 1024 / 1024).toFixed(1).replace('.', ',');
}

/** Words marked; a finding between two words marks none. */
function quote(words: string | undefined): string {
  return words ? `“${shorten(words)}”` : 'một chỗ không có chữ nào (“place” để trống)';
}

function shorten(words: string | undefined): string {
  const text = words ?? '';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

export function printCandidate({ slug, number, issuedOn, issuer }: Candidate): string {
  return [number ?? slug, issuedOn ? `ngày ${printDate(issuedOn)}` : '', issuer ? `của ${issuer}` : '']
    .filter(Boolean)
    .join(' ')
    .concat(` (${slug})`);
}

/** The very words that, after the number, would leave one candidate alone. */
function printSettling({ slug, issuedOn, issuer, settledBy = [] }: Candidate): string {
  const words = [
    settledBy.includes('issuedOn') && issuedOn ? `ngày ${printCitedDate(issuedOn)}` : '',
    settledBy.includes('issuer') && issuer ? `của ${issuer}` : '',
  ].filter(Boolean);
  return words.length > 0 ? `“${words.join(' ')}” là ${slug}` : `${slug} chỉ phân biệt được bằng liên kết`;
}

/** What to do about words that a record contradicts; the link may lead to a namesake of what they mean. */
function correct(candidates: readonly Candidate[] | undefined): string {
  if (!candidates || candidates.length === 0) return 'Hãy sửa bên sai.';
  return `Văn bản cùng số đúng với lời ở đây là ${list(candidates)}: hãy sửa liên kết, hoặc sửa lời nếu lời sai.`;
}

function list(candidates: readonly Candidate[] | undefined): string {
  return (candidates ?? []).map(printCandidate).join('; ');
}

function nearest(candidates: readonly Candidate[] | undefined): string {
  return candidates && candidates.length > 0 ? ` Gần nhất: ${list(candidates)}.` : '';
}

/** @returns what a diagnostic says, one sentence or more, without its place */
export function printMessage(diagnostic: Facts): string {
  return WORDING[diagnostic.code](diagnostic);
}

/** The report's last line: what was checked, and what was not. */
export function printSummary(summary: Summary, errors: number, warnings: number): string {
  const {
    documents,
    citations,
    resolved,
    notHeld,
    unknown,
    ambiguous,
    textsCompared,
    recordsOnly,
    notLookedUp,
    exceptions,
    rulesOff,
  } = summary;
  const absent = notHeld > 0 ? ` ${notHeld} viện dẫn tới văn bản không có trong kho (đã khai),` : '';
  const checked = `${documents} văn bản; ${citations} viện dẫn theo số: ${resolved} có trong kho,${absent} ${unknown} không rõ, ${ambiguous} mơ hồ; ${textsCompared} toàn văn đã so với nguồn`;
  const excepted = exceptions > 0 ? `, ${exceptions} ngoại lệ` : '';
  const unchecked = `${recordsOnly} bản ghi không có toàn văn để so${notLookedUp > 0 ? `, ${notLookedUp} viện dẫn theo tên chưa tra` : ''}${rulesOff.length > 0 ? `, quy tắc đã tắt: ${rulesOff.join(', ')}` : ''}`;
  return `Đã kiểm: ${checked}. Không kiểm: ${unchecked}. ${errors} lỗi, ${warnings} cảnh báo${excepted}.`;
}
