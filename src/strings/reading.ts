/** Words of the document page's helps for a reader: outline, previews, links to copy, editorial notes. */

export const outline = {
  /** On a narrow screen, the way to the outline. */
  open: 'Mục lục',
} as const;

export const preview = {
  label: 'Xem trước văn bản được viện dẫn',
  open: 'Mở',
  close: 'Đóng',
  issuedOn: (day: string) => `ngày ${day}`,
  dateUnknown: 'ngày chưa rõ',
  status: (status: string, note: string | null) =>
    `Tình trạng hiệu lực: ${status.toLowerCase()}${note ? ` (${note})` : ''}`,
  textHeld: 'kho có toàn văn',
  textNotHeld: 'kho chưa có toàn văn',
} as const;

export const copying = {
  /** Name of the link at each paragraph. */
  anchor: (provision: string) => `Liên kết tới ${provision}`,
  done: 'Đã chép:',
  failed: 'Trình duyệt không cho chép; đã chọn sẵn lời viện dẫn, bấm Ctrl+C để chép.',
} as const;

export const citeForm = {
  title: 'Chép viện dẫn',
  full: 'Viện dẫn lần đầu',
  short: 'Các lần sau',
  copy: 'Chép',
  /** Name of the button: what it shows, and which. */
  copyWhat: (what: string) => `Chép ${what}`,
  whatFull: 'viện dẫn lần đầu',
  whatShort: 'viện dẫn rút gọn',
  leavesOutTitle: 'Không kèm trích yếu: tên gọi của văn bản này là theo cách đọc của kho.',
} as const;

export const editorial = {
  lead: (count: number) => `${count} chỗ kho có can thiệp hoặc ghi chú, đánh dấu trong toàn văn:`,
  join: (before: string, after: string) => `nối ngắt trang. Nguồn ghi «…${before}» hết dòng, rồi «${after}…».`,
  sic: (words: string, note: string) => `[sic] đúng nguyên văn «${words}». ${note}`,
  line: (line: number) => `Dòng ${line} của nguồn`,
  back: (provision: string) => `Đến chỗ ấy, ${provision}`,
  /** Names of the marks in the text, for those who hear it. */
  marks: { join: 'Ghi chú: chỗ ngắt trang được nối lại', sic: 'Ghi chú: đúng nguyên văn của nguồn' },
} as const;

export const citedHere = {
  /** Drawn in the margin; and its name for those who hear it. */
  note: (count: number) => `được viện dẫn (${count})`,
  mark: (count: number) => `Được viện dẫn ở ${count} chỗ`,
  /** Before the name of a provision of the document being read. */
  provision: 'Viện dẫn',
} as const;

export const evidence = {
  /** Opens the words of the text that bears witness. */
  said: 'Lời văn',
} as const;
