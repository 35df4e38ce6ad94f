/** What the page for a pasted passage says: apart from site.ts, so that no other page's script carries it. */

export const pasted = {
  title: 'Đối chiếu một đoạn',
  description: 'Dán một đoạn văn để xem mỗi viện dẫn trong đó có đúng với bản ghi của kho không.',
  lead: 'Dán một đoạn có viện dẫn theo số. Đoạn ấy được đọc ngay trên máy này, không gửi đi đâu; mỗi viện dẫn được tra và so với bản ghi của kho.',
  label: 'Đoạn cần đối chiếu',
  submit: 'Đối chiếu',
  result: 'Kết quả đối chiếu',
  noScript: 'Trình duyệt đang tắt JavaScript nên không đối chiếu được tại đây. Có thể tra từng số trong',
  empty: 'Chưa có đoạn nào để đối chiếu.',
  reading: 'Đang đọc…',
  failed: 'Không tải được chỉ mục nên chưa đối chiếu được. Bấm Đối chiếu để thử lại.',
  offline: 'Không có kết nối mạng nên chưa đối chiếu được. Có mạng lại thì bấm Đối chiếu.',
  /** Only the page opened anew brings the script that did not come. */
  scriptMissing: 'Không tải được phần đối chiếu. Hãy chép lại đoạn trên, tải lại trang này rồi dán vào.',
  summary: (count: number, held: number) =>
    count === 0
      ? 'Không thấy viện dẫn nào theo số trong đoạn này.'
      : `${count} viện dẫn theo số: ${held} khớp với bản ghi${held < count ? `, ${count - held} cần xem lại` : ''}.`,
  verdicts: {
    held: 'khớp với bản ghi của kho',
    differs: 'có trong kho, nhưng nói khác bản ghi',
    ambiguous: 'nhiều văn bản mang số này; ngày và cơ quan ban hành trong đoạn chưa đủ để biết văn bản nào',
    absent: 'kho không có văn bản nào mang số này',
  },
  fields: {
    'number-mismatch': 'Số',
    'type-mismatch': 'Loại văn bản',
    'date-mismatch': 'Ngày',
    'issuer-mismatch': 'Cơ quan ban hành',
    'title-mismatch': 'Trích yếu',
  },
  difference: (field: string, found: string, expected: string) =>
    `${field}: trong đoạn là “${found}”, bản ghi của kho là “${expected}”.`,
  other: 'Có điều trong đoạn không đúng với bản ghi của kho.',
} as const;
