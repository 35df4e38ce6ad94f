/** The words of a printed report that are not any one problem's: each code as a rule, and the labels of a problem's facts. */
import { printDate } from '../core/date.ts';
import type { Diagnostic, DiagnosticCode } from '../core/diagnostic.ts';

/** What each code is about, in a few words, and what is to be done: how other tools show a rule. */
export const RULE_WORDS: Readonly<Record<DiagnosticCode, { name: string; help: string }>> = {
  'collection-missing': {
    name: 'Kho không có hoặc không đọc được',
    help: 'Kho cần có documents/, sources/ và issuers.yaml, với ít nhất một tệp .md trong documents/.',
  },
  'file-unreadable': {
    name: 'Tệp không đọc được',
    help: 'Hãy kiểm tra quyền đọc; kho chỉ đọc tệp thật, không đọc liên kết tượng trưng.',
  },
  'file-not-text': {
    name: 'Tệp không phải văn bản UTF-8',
    help: 'Hãy chuyển tệp sang Unicode UTF-8 rồi lưu lại; kho không đọc bảng mã cũ (TCVN3, VNI) và tệp nhị phân.',
  },
  'file-too-large': {
    name: 'Tệp quá lớn',
    help: 'Hãy kiểm tra xem tệp có bị chép nhầm hay hỏng không.',
  },
  'file-unexpected': {
    name: 'Tệp lạ trong documents/',
    help: 'Thư mục documents/ chỉ chứa tệp .md. Hãy đổi đuôi hoặc chuyển tệp đi nơi khác.',
  },
  'front-matter-missing': {
    name: 'Thiếu phần đầu tệp',
    help: 'Dòng thứ nhất phải là “---”, rồi các trường, rồi một dòng “---”.',
  },
  'front-matter-syntax': {
    name: 'Phần đầu tệp viết sai',
    help: 'Phần đầu tệp chỉ viết bằng YAML. Hãy sửa chỗ được chỉ.',
  },
  'front-matter-invalid': {
    name: 'Trường của phần đầu tệp không hợp lệ',
    help: 'Hãy sửa giá trị hoặc tên trường, hoặc thêm trường còn thiếu.',
  },
  'issuers-invalid': {
    name: 'Danh mục cơ quan không hợp lệ',
    help: 'Hãy sửa issuers.yaml ở chỗ được chỉ; khi tệp này sai, cơ quan ban hành không được kiểm.',
  },
  'issuer-unknown': {
    name: 'Mã cơ quan không có trong danh mục',
    help: 'Hãy sửa mã cơ quan, hoặc thêm cơ quan vào issuers.yaml.',
  },
  'file-name': {
    name: 'Tên tệp không khớp số và năm',
    help: 'Hãy đổi tên tệp theo số và năm đã khai, hoặc sửa điều khai.',
  },
  'duplicate-slug': {
    name: 'Hai tệp cùng tên',
    help: 'Mỗi văn bản một tệp. Hãy bỏ hoặc đổi tên một tệp.',
  },
  'duplicate-identity': {
    name: 'Hai bản ghi của một văn bản',
    help: 'Hãy bỏ một bản ghi, hoặc sửa bản ghi sai.',
  },
  'source-missing': {
    name: 'Toàn văn không có nguồn',
    help: 'Toàn văn phải có nguồn để đối chiếu. Hãy đặt bản gốc vào sources/ và khai “source”.',
  },
  'source-changed': {
    name: 'Nguồn không đúng SHA-256 đã khai',
    help: 'Nguồn phải giữ đúng từng byte. Hãy lấy lại bản gốc, hoặc khai đúng “sourceSha256”.',
  },
  'source-unused': {
    name: 'Nguồn không có văn bản nào dùng',
    help: 'Hãy khai nguồn ở văn bản của nó, hoặc bỏ nguồn.',
  },
  'editorial-act-invalid': {
    name: 'Việc nối trang đã khai không khớp nguồn',
    help: 'Hãy sửa “editorialActs” cho khớp các dòng của nguồn.',
  },
  'text-changed': {
    name: 'Lời văn khác nguồn',
    help: 'Hãy sửa lời văn cho đúng nguồn từng chữ, từng dấu.',
  },
  'text-missing': {
    name: 'Thiếu lời văn của nguồn',
    help: 'Hãy chép lại những dòng còn thiếu từ nguồn.',
  },
  'text-extra': {
    name: 'Lời văn không có trong nguồn',
    help: 'Hãy bỏ đoạn mà nguồn không có.',
  },
  'provision-joined': {
    name: 'Đoạn đánh số dính vào đoạn trước',
    help: 'Hãy thêm một dòng trống phía trên để đoạn có neo riêng.',
  },
  'link-target-missing': {
    name: 'Liên kết không tới văn bản nào của kho',
    help: 'Hãy sửa địa chỉ của liên kết cho tới một văn bản có trong kho.',
  },
  'link-anchor-missing': {
    name: 'Liên kết tới một neo không có',
    help: 'Hãy sửa neo sau dấu # cho tới một đoạn có trong văn bản ấy.',
  },
  'link-span': {
    name: 'Chữ của liên kết không đúng bằng lời viện dẫn',
    help: 'Hãy bọc đúng lời viện dẫn, từ loại văn bản đến hết số, hoặc bỏ liên kết.',
  },
  'link-title': {
    name: 'Liên kết mang thêm lời',
    help: 'Hãy bỏ phần trong dấu nháy sau địa chỉ của liên kết.',
  },
  'citation-unknown': {
    name: 'Viện dẫn không ứng với văn bản nào của kho',
    help: 'Hãy sửa số, hoặc thêm bản ghi cho văn bản ấy.',
  },
  'citation-ambiguous': {
    name: 'Viện dẫn ứng với nhiều văn bản',
    help: 'Hãy đặt liên kết tới đúng văn bản, hoặc ghi rõ ngày và cơ quan.',
  },
  'citation-unlinked': {
    name: 'Viện dẫn chưa có liên kết',
    help: 'Hãy đặt liên kết, hoặc chạy npm run link.',
  },
  'number-mismatch': {
    name: 'Số không khớp bản ghi',
    help: 'Hãy sửa số hoặc sửa liên kết.',
  },
  'type-mismatch': {
    name: 'Loại văn bản không khớp bản ghi',
    help: 'Hãy đối chiếu bản gốc rồi sửa bên sai: lời văn hoặc bản ghi.',
  },
  'date-mismatch': {
    name: 'Ngày không khớp bản ghi',
    help: 'Hãy đối chiếu bản gốc rồi sửa bên sai: lời văn hoặc bản ghi.',
  },
  'date-invalid': {
    name: 'Ngày không có thật',
    help: 'Hãy đối chiếu bản gốc; nếu bản gốc in sai, giữ nguyên và ghi nhận ở bản ghi.',
  },
  'issuer-mismatch': {
    name: 'Cơ quan không khớp bản ghi',
    help: 'Hãy đối chiếu bản gốc rồi sửa bên sai; nếu là tên gọi khác của cùng một cơ quan, thêm nó vào issuers.yaml.',
  },
  'title-mismatch': {
    name: 'Trích yếu không khớp bản ghi',
    help: 'Hãy đối chiếu bản gốc rồi sửa bên sai: lời văn hoặc bản ghi.',
  },
  'cites-later': {
    name: 'Viện dẫn văn bản ban hành sau',
    help: 'Một trong hai ngày sai. Hãy đối chiếu rồi sửa.',
  },
  'evidence-missing': {
    name: 'Điều khai chưa có chứng cứ',
    help: 'Hãy thêm vào “evidence” nơi nói ra điều đã khai, hoặc bỏ trường.',
  },
  'evidence-not-held': {
    name: 'Chứng cứ không đứng vững',
    help: 'Hãy sửa chứng cứ hoặc điều đã khai; khi đó là cách đọc của kho, thêm “ourReading”.',
  },
  'relation-unsupported': {
    name: 'Quan hệ đã khai không có chỗ dựa',
    help: 'Hãy nêu đúng đoạn và đúng chữ làm chỗ dựa, hoặc bỏ quan hệ.',
  },
  'record-uncited': {
    name: 'Bản ghi không văn bản nào viện dẫn',
    help: 'Hãy xem bản ghi có còn cần giữ trong kho không.',
  },
  'page-link-missing': {
    name: 'Địa chỉ trên trang không dẫn tới đâu',
    help: 'Hãy sửa địa chỉ, hoặc thêm trang hay tệp ấy vào bản dựng.',
  },
  'page-anchor-missing': {
    name: 'Neo trong địa chỉ trên trang không có',
    help: 'Hãy sửa phần sau dấu “#”, hoặc đặt id cho chỗ cần tới.',
  },
  'page-id-duplicate': {
    name: 'Hai chỗ của một trang mang cùng id',
    help: 'Hãy đặt một id khác cho chỗ sau.',
  },
};

/** Of these `found` and `expected` are two forms of one thing, and can be read one above the other. */
const COMPARED: ReadonlySet<DiagnosticCode> = new Set([
  'file-name',
  'source-changed',
  'text-changed',
  'link-target-missing',
  'link-span',
  'number-mismatch',
  'type-mismatch',
  'date-mismatch',
  'issuer-mismatch',
  'title-mismatch',
]);

/** @returns the two forms, labelled and one above the other; none where there is nothing to compare */
export function printCompared({ code, found, expected }: Diagnostic): string[] {
  if (!COMPARED.has(code) || found === undefined || expected === undefined) return [];
  const print = (value: string): string => (code === 'date-mismatch' ? printDate(value) : value);
  return [`Ở đây:     ${print(found)}`, `Cần khớp:  ${print(expected)}`];
}

/** @param place where the fix stands, if not where the problem is marked @param text what it puts there */
export function printFix(place: string | null, text: string): string {
  const words = text === '' ? '(bỏ đi)' : text;
  return place === null ? `Sửa thành: ${words}` : `Sửa thành (${place}): ${words}`;
}
