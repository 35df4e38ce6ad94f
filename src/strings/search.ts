/** What an answer of the search says: all words the search script carries, and no others. */

export const search = {
  recent: 'Đã tra gần đây (chỉ lưu trên máy này)',
  results: 'Kết quả',
  idle: 'Nhập số, ký hiệu hoặc từ ngữ để tìm.',
  /** On paper, where neither the box nor the filters stand. */
  asked: (query: string, chosen: readonly string[]) => [...(query ? [`Tìm “${query}”`] : []), ...chosen].join('; '),
  loading: 'Đang tìm…',
  none: (query: string) => `Không tìm thấy văn bản nào cho “${query}”. Thử bớt từ, hoặc chỉ gõ số.`,
  found: (count: number) => `Tìm thấy ${count} văn bản.`,
  foundPart: (count: number) => `Hiện ${count} văn bản; còn nữa, lọc thêm hoặc gõ từ để thu hẹp.`,
  narrowed: '(Chỉ trong phạm vi đã lọc.)',
  filteredOut: 'Văn bản tìm thấy nằm ngoài phạm vi lọc. Bỏ lọc để xem.',
  foundFirst: (count: number) => `${count} văn bản khớp nhất; thêm từ để thu hẹp.`,
  foundExact: (number: string) => `Tìm thấy 1 văn bản số ${number}.`,
  sameNumber: (count: number, number: string) =>
    `Có ${count} văn bản cùng số ${number}; xem ngày và cơ quan ban hành để chọn.`,
  /** Of very many only some were looked at. */
  part: 'Còn nữa: hãy gõ thêm ký hiệu, năm hoặc cơ quan ban hành.',
  several: (count: number) => `Tìm thấy ${count} văn bản; xem ký hiệu, ngày và cơ quan ban hành để chọn.`,
  /** A year, a month, a day. */
  periods: ['năm', 'tháng', 'ngày'],
  ofPeriod: (count: number, period: string) =>
    count > 0 ? `${count} văn bản ban hành ${period}.` : `Kho không có văn bản nào ban hành ${period}.`,
  ofPeriodPart: (count: number, period: string) =>
    `Hiện ${count} văn bản ban hành ${period}; còn nữa, lọc thêm để thu hẹp.`,
  noneAmong: (query: string, read: number) =>
    `Không thấy “${query}” trong ${read} văn bản gần nhất với câu tìm; thêm từ để thu hẹp.`,
  named: (count: number, shown: number, others: number) =>
    `${count} văn bản theo loại hoặc cơ quan ban hành${shown < count ? ` (hiện ${shown}; còn lại xem ở danh mục)` : ''}${others > 0 ? `, rồi ${others} văn bản khác có những từ này` : ''}.`,
  /** A number nobody bears here; what follows are other numbers, and is never given for it. */
  absent: (numbers: string, year: string | null, nearest: number) =>
    `Kho không có văn bản số ${numbers}${year ? ` năm ${year}` : ''}.${nearest > 0 ? ' Gần nhất, nhưng là văn bản khác:' : ''}`,
  /** Figures that are no number of a document, and stand in the text of some. */
  absentButSaid: (number: string, count: number, nearest: number) =>
    `Kho không có văn bản số ${number}. ${count} văn bản có những chữ số ấy trong lời văn${nearest > 0 ? '; rồi đến số gần nhất, là văn bản khác' : ''}:`,
  exact: 'đúng số này',
  otherNumber: 'gần nhất, không phải văn bản đang tìm',
  /** A number said among words that fit no document. */
  numbered: (count: number) => `${count} văn bản mang số trong câu tìm, nhưng không có đủ các từ còn lại.`,
  unmarked: (query: string, count: number) =>
    `Không văn bản nào có đúng “${query}”. ${count} văn bản có những từ ấy nhưng không đúng dấu:`,
  otherMarks: 'không đúng dấu',
  scattered: (count: number) => `Không đoạn nào có đủ các từ ấy; ${count} văn bản có chúng ở những đoạn khác nhau:`,
  unfinished: (count: number) => `Từ cuối có thể còn gõ dở: ${count} văn bản có từ bắt đầu như vậy.`,
  textMissing: 'Chưa tìm được trong toàn văn vì không tải được chỉ mục; bấm Tìm để thử lại.',
  offline: 'Không có kết nối mạng nên chưa tìm được. Có mạng lại, trang sẽ tự tìm.',
  failed: 'Không tải được chỉ mục tìm kiếm nên chưa tìm được. Bấm Tìm để thử lại, hoặc tra trong danh mục văn bản.',
  issuedOn: (day: string) => `ngày ${day}`,
  numberUnknown: 'số chưa rõ',
  dateUnknown: 'ngày chưa rõ',
} as const;
