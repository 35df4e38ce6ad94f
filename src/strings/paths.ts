/** Words of “Đường viện dẫn”: from one document to another, citation by citation. */
import type { StepKind } from '../core/paths.ts';

/** What a step says, along its direction and against it. */
const steps: Readonly<Record<StepKind, { forward: string; backward: string }>> = {
  cites: { forward: 'viện dẫn', backward: 'được viện dẫn bởi' },
  basedOn: { forward: 'căn cứ', backward: 'là căn cứ của' },
  implements: { forward: 'hướng dẫn, thực hiện', backward: 'được hướng dẫn, thực hiện bởi' },
  amends: { forward: 'sửa đổi, bổ sung', backward: 'được sửa đổi, bổ sung bởi' },
  repeals: { forward: 'thay thế, bãi bỏ', backward: 'bị thay thế, bãi bỏ bởi' },
  corrects: { forward: 'đính chính', backward: 'được đính chính bởi' },
  consolidates: { forward: 'hợp nhất', backward: 'được hợp nhất bởi' },
  sameSubject: { forward: 'cùng nội dung với', backward: 'cùng nội dung với' },
};

export const paths = {
  title: 'Đường viện dẫn',
  description: 'Từ một văn bản đến một văn bản khác: đi qua những viện dẫn nào, ở mỗi bước câu văn nói gì.',
  lead: 'Chọn hai văn bản để xem từ văn bản này có đi tới văn bản kia bằng viện dẫn không, qua những văn bản nào, và câu văn ở mỗi bước. Đường ngắn nhất được chọn.',
  from: 'Từ văn bản',
  to: 'Đến văn bản',
  choose: 'chọn văn bản',
  hint: 'Gõ số, ký hiệu; ví dụ 23-QĐ/TW.',
  sameSubject: 'Cho đi qua cả quan hệ “cùng nội dung”, là cách đọc của kho',
  submit: 'Tìm đường',
  swap: 'Đổi chiều',
  result: 'Kết quả',
  steps,
  searching: 'Đang tìm…',
  failed: 'Không tải được dữ liệu nên chưa tìm được. Bấm Tìm đường để thử lại.',
  offline: 'Không có kết nối mạng nên chưa tìm được. Có mạng lại thì bấm Tìm đường.',
  incomplete: 'Hãy chọn cả hai văn bản.',
  same: 'Hai văn bản là một; hãy chọn hai văn bản khác nhau.',
  unknownDocument: (written: string) => `Kho không có văn bản “${written}”.`,
  several: (written: string) => `Có nhiều văn bản ứng với “${written}”; hãy chọn một:`,
  found: (count: number, from: string, to: string) => `${from} đi tới ${to} qua ${count} bước.`,
  none: (from: string, to: string) => `Không có đường viện dẫn nào đi từ ${from} tới ${to}.`,
  noText: (from: string) => `Kho chưa có toàn văn của ${from}, nên chưa biết văn bản ấy viện dẫn những gì.`,
  reverse: (count: number, from: string, to: string) =>
    `Chiều ngược lại thì có: ${from} đi tới ${to} qua ${count} bước.`,
  mixed: (count: number) => `Đường theo cả hai chiều, ${count} bước`,
  mixedNote:
    'Đường này có bước đi ngược chiều viện dẫn. Nó chỉ cho thấy hai văn bản cùng nối với một văn bản khác; không có nghĩa là văn bản này viện dẫn hay căn cứ văn bản kia.',
  unconnected: 'Đi theo cả hai chiều cũng không tới.',
  stopped: (looked: number) =>
    `Đã tìm qua ${looked} văn bản gần nhất mà chưa tới, và dừng ở đó; có thể vẫn có đường xa hơn.`,
  ours: 'cách đọc của kho',
  said: (words: string) => `Lời văn: «${words}»`,
  toSpot: 'Đến câu ấy',
  toSpotIn: (place: string) => `Đến câu ấy, ${place}`,
  noScript: 'Trình duyệt đang tắt JavaScript nên không tìm được giữa hai văn bản tùy chọn.',
  noScriptList: 'Dưới đây là mọi đường có trong kho.',
  noScriptMany: 'Trang của mỗi văn bản kể những văn bản mà nó viện dẫn và những văn bản viện dẫn nó; xem',
  listHead: 'Mọi đường viện dẫn trong kho',
  listLead: 'Mỗi văn bản có toàn văn hoặc có quan hệ do lời văn nói ra đi tới những văn bản nào.',
  reaches: (name: string, count: number) => `${name} đi tới ${count} văn bản`,
  direct: 'trực tiếp',
  through: (names: string) => `qua ${names}`,
  nowhere: (count: number) =>
    `${count} văn bản còn lại chưa có đường nào đi ra: kho chưa có toàn văn của chúng, hoặc toàn văn không viện dẫn văn bản nào của kho.`,
} as const;
