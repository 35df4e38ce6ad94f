/**
 * Types of document (loại văn bản) and the symbols that stand for them in a number. How they go together otherwise is in
 * type-series.ts, which no search needs.
 * Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III (State); secondary sources for the Party, whose annex was not readable.
 * The symbol never gives the type: "QĐ" of the Party is Quyết định and Quy định alike (DOMAIN.md 2).
 */
export interface DocumentType {
  /** The plain form of the words, as stored in a record. */
  name: string;
  /** Symbols seen for it in numbers, either system. */
  symbols: readonly string[];
}

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'Nghị quyết', symbols: ['NQ'] },
  { name: 'Nghị quyết liên tịch', symbols: ['NQLT'] },
  { name: 'Quyết định', symbols: ['QĐ'] },
  { name: 'Quy định', symbols: ['QĐ', 'QyĐ'] },
  { name: 'Chỉ thị', symbols: ['CT'] },
  { name: 'Kết luận', symbols: ['KL'] },
  { name: 'Quy chế', symbols: ['QC'] },
  { name: 'Quy chế phối hợp', symbols: ['QCPH'] },
  { name: 'Thông tri', symbols: ['TT'] },
  { name: 'Thông tư', symbols: ['TT'] },
  { name: 'Thông tư liên tịch', symbols: ['TTLT'] },
  { name: 'Hướng dẫn', symbols: ['HD'] },
  { name: 'Hướng dẫn liên tịch', symbols: ['HDLT'] },
  { name: 'Thông báo', symbols: ['TB'] },
  { name: 'Thông báo kết luận', symbols: ['TBKL'] },
  { name: 'Thông cáo', symbols: ['TC'] },
  { name: 'Báo cáo', symbols: ['BC'] },
  { name: 'Kế hoạch', symbols: ['KH'] },
  { name: 'Chương trình', symbols: ['CTr'] },
  { name: 'Chương trình hành động', symbols: ['CTrHĐ'] },
  { name: 'Đề án', symbols: ['ĐA'] },
  { name: 'Dự án', symbols: ['DA'] },
  { name: 'Phương án', symbols: ['PA'] },
  { name: 'Tờ trình', symbols: ['TTr'] },
  { name: 'Công văn', symbols: ['CV'] },
  { name: 'Công điện', symbols: ['CĐ'] },
  { name: 'Biên bản', symbols: ['BB'] },
  { name: 'Hợp đồng', symbols: ['HĐ'] },
  { name: 'Nghị định', symbols: ['NĐ'] },
  { name: 'Sắc lệnh', symbols: ['SL'] },
  { name: 'Lệnh', symbols: ['L'] },
  { name: 'Luật', symbols: ['QH'] },
  { name: 'Bộ luật', symbols: ['QH'] },
  { name: 'Pháp lệnh', symbols: ['PL', 'UBTVQH'] },
  { name: 'Văn bản hợp nhất', symbols: ['VBHN'] },
  { name: 'Văn bản', symbols: [] },
  { name: 'Giấy mời', symbols: ['GM'] },
  { name: 'Giấy uỷ quyền', symbols: ['GUQ'] },
  { name: 'Bản ghi nhớ', symbols: ['BGN'] },
  { name: 'Bản thỏa thuận', symbols: ['BTT'] },
];

export const DOCUMENT_TYPE_NAMES = DOCUMENT_TYPES.map((entry) => entry.name) as [string, ...string[]];
