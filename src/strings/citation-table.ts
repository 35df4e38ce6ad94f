/** Words of “Bảng viện dẫn”: every citation of the collection, and how the checker judged it. */
import type { DiagnosticCode } from '../core/diagnostic.ts';
import type { Outcome } from '../core/judgements.ts';

interface OutcomeWords {
  label: string;
  /** What it means, in one sentence. */
  meaning: string;
}

export const outcomes: Readonly<Record<Outcome, OutcomeWords>> = {
  found: { label: 'có trong kho', meaning: 'Chỉ đúng một văn bản của kho ứng với lời viện dẫn.' },
  self: { label: 'chính văn bản ấy', meaning: 'Lời văn nói về chính văn bản đang chứa nó (“Chỉ thị này”).' },
  'not-held': {
    label: 'không có trong kho',
    meaning: 'Đã biết là văn bản nào, nhưng kho cố ý không có văn bản ấy; lý do ghi ở mục của nó.',
  },
  ambiguous: {
    label: 'mơ hồ',
    meaning: 'Nhiều văn bản ứng với lời viện dẫn; bộ kiểm kể hết và không chọn văn bản nào.',
  },
  unknown: { label: 'không rõ', meaning: 'Kho không có văn bản nào ứng với lời viện dẫn.' },
  pointing: {
    label: 'lời chỉ lại',
    meaning: 'Lời văn chỉ lại một văn bản đã nêu (“Quyết định trên”); bộ kiểm nhận ra nhưng không tra.',
  },
  'by-name': {
    label: 'viện dẫn theo tên',
    meaning: 'Văn bản được gọi bằng tên, không có số (“Luật Đất đai”); bộ kiểm nhận ra nhưng chưa tra.',
  },
  'not-understood': {
    label: 'chưa hiểu được',
    meaning: 'Chỗ này giống một số văn bản mà bộ kiểm không đọc được, nên chưa tra.',
  },
  link: { label: 'liên kết khác', meaning: 'Liên kết đặt ở những chữ không phải là lời viện dẫn.' },
};

const fields: Partial<Record<DiagnosticCode, string>> = {
  'number-mismatch': 'số',
  'type-mismatch': 'loại văn bản',
  'date-mismatch': 'ngày',
  'issuer-mismatch': 'cơ quan ban hành',
  'title-mismatch': 'trích yếu',
  'cites-later': 'ngày ban hành sau văn bản viện dẫn nó',
  'date-invalid': 'ngày không đọc được',
};

export const citationTable = {
  title: 'Bảng viện dẫn',
  titleOfPage: (page: number) => `Bảng viện dẫn, trang ${page}`,
  description: 'Mọi lời viện dẫn trong kho: câu chứa nó, văn bản được viện dẫn, và kết quả bộ kiểm tra từng lời.',
  lead: (citations: number, texts: number) =>
    `Mọi lời viện dẫn trong ${texts} toàn văn của kho: ${citations} chỗ. Mỗi dòng chép đúng câu của văn bản, nói lời ấy chỉ văn bản nào và có đúng với bản ghi không. Kết quả là của bộ kiểm, cũng là kết quả mà các trang dựa vào để đặt liên kết.`,
  order: 'Xếp theo văn bản, rồi theo thứ tự trong lời văn; chỗ chưa tra ra hoặc khác bản ghi đứng trước.',
  summary: 'Kết quả kiểm, theo số lượng',
  outcome: 'Kết quả',
  count: 'Số chỗ',
  meaning: 'Nghĩa là',
  compared: (held: number, compared: number) =>
    `So với bản ghi: ${held} trong ${compared} lời viện dẫn nói đúng như bản ghi${held < compared ? `, ${compared - held} nói khác` : ''}. Bộ kiểm so loại, số, ngày, cơ quan ban hành, và trích yếu khi nó đứng trong ngoặc kép và là của riêng văn bản ấy.`,
  download: 'Tải cả bảng (CSV)',
  downloadNote: 'UTF-8, mở được bằng Excel, LibreOffice.',
  columnsHead: 'Các cột của tệp CSV',
  columnsNote:
    'Theo RFC 4180: ngăn bằng dấu phẩy, dòng đầu là tên cột. Ô nào mở đầu bằng =, +, -, @ hay dấu Tab thì có thêm một dấu nháy đơn ở trước, để bảng tính không hiểu nó là công thức; mọi ô khác đúng từng chữ.',
  caption: (from: number, to: number, all: number) =>
    from === 1 && to === all ? `${all} chỗ` : `Từ chỗ ${from} đến chỗ ${to} trong ${all} chỗ`,
  words: 'Lời viện dẫn',
  sentence: 'Câu chứa nó',
  wholeSentence: 'Trọn câu',
  place: 'Ở đâu',
  target: 'Văn bản được viện dẫn',
  result: 'Kết quả kiểm',
  noCitations: 'Kho chưa có toàn văn nào nên chưa có lời viện dẫn nào.',
  noTarget: 'không có',
  mayMean: 'Có thể là:',
  nearest: 'Gần nhất, không phải văn bản ấy:',
  leadsTo: 'Liên kết tới:',
  says: 'Câu nói:',
  saysNothing: 'Câu không nói thêm ngày, cơ quan hay trích yếu.',
  ofDay: (day: string) => `ngày ${day}`,
  sharedTitle: 'trích yếu nêu chung cho cả danh sách',
  unquotedTitle: 'không trong ngoặc kép',
  agrees: 'đúng với bản ghi',
  differs: 'khác bản ghi',
  notCompared: 'không có gì để so',
  difference: (code: DiagnosticCode, found: string, expected: string) =>
    `${fields[code] ?? code}: câu ghi “${found}”${expected ? `, bản ghi là “${expected}”` : ''}`,
  pages: 'Các trang của bảng',
  first: 'Trang đầu',
  previous: 'Trang trước',
  next: 'Trang sau',
  last: (page: number) => `Trang cuối (${page})`,
  filter: 'Lọc bảng',
  /** Over a table cut into pages. */
  filterPage: 'Chỉ lọc những dòng của trang này; muốn lọc cả bảng, hãy tải tệp CSV.',
  byDocument: 'Văn bản viện dẫn',
  byOutcome: 'Kết quả kiểm',
  byTarget: 'Văn bản được viện dẫn',
  byWords: 'Từ ngữ',
  all: 'tất cả',
  clear: 'Bỏ lọc',
  shown: (shown: number, all: number) => (shown === all ? `Hiện cả ${all} dòng.` : `Hiện ${shown} trong ${all} dòng.`),
  noneShown: 'Không dòng nào hợp với bộ lọc.',
} as const;

/** Columns of the CSV, in order: name, and what it holds. */
export const csvColumns = [
  ['STT', 'Số thứ tự, như trên trang.'],
  ['Lời viện dẫn', 'Đúng những chữ của văn bản.'],
  ['Câu', 'Trọn câu chứa lời ấy, đúng từng chữ.'],
  ['Văn bản viện dẫn', 'Tên văn bản có câu ấy.'],
  ['Mã văn bản viện dẫn', 'Mã của nó trong kho, cũng là đoạn cuối địa chỉ.'],
  ['Chỗ', 'Điều, khoản, nhiệm vụ hoặc đoạn.'],
  ['Địa chỉ chỗ ấy', 'Mở đúng chỗ viện dẫn.'],
  ['Kết quả', 'Kết quả kiểm, như ở bảng tóm tắt.'],
  ['Văn bản được viện dẫn', 'Tên; nhiều văn bản có thể là thì ngăn bằng dấu chấm phẩy.'],
  ['Địa chỉ văn bản được viện dẫn', 'Để trống khi không có.'],
  ['Loại', 'Như câu nói; để trống khi câu không nói. Bốn cột sau cũng vậy.'],
  ['Số', ''],
  ['Ngày', ''],
  ['Cơ quan', ''],
  ['Trích yếu', ''],
  ['So với bản ghi', 'Đúng, khác, hoặc không có gì để so.'],
  ['Điều khác', 'Câu ghi gì, bản ghi là gì.'],
] as const satisfies readonly (readonly [string, string])[];
