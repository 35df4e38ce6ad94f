/**
 * Types of document (loại văn bản) and the symbols that stand for them in a number.
 * Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III (State); secondary sources for the Party, whose annex was not readable.
 * The symbol never gives the type: "QĐ" of the Party is Quyết định and Quy định alike (DOMAIN.md 2).
 */
export interface DocumentType {
  /** The plain form of the words, as stored in a record. */
  name: string;
  /** Symbols seen for it in numbers, either system. */
  symbols: readonly string[];
  /** Whether a number may follow the word bare, as in "Nghị quyết 57" (corpus rule 2). */
  ownSeries: boolean;
}

const type = (name: string, symbols: readonly string[] = [], ownSeries = false): DocumentType => ({
  name,
  symbols,
  ownSeries,
});

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  type('Nghị quyết', ['NQ'], true),
  type('Nghị quyết liên tịch', ['NQLT']),
  type('Quyết định', ['QĐ'], true),
  type('Quy định', ['QĐ', 'QyĐ'], true),
  type('Chỉ thị', ['CT'], true),
  type('Kết luận', ['KL'], true),
  type('Quy chế', ['QC']),
  type('Quy chế phối hợp', ['QCPH']),
  type('Thông tri', ['TT']),
  type('Thông tư', ['TT'], true),
  type('Thông tư liên tịch', ['TTLT']),
  type('Hướng dẫn', ['HD'], true),
  type('Hướng dẫn liên tịch', ['HDLT']),
  type('Thông báo', ['TB'], true),
  type('Thông báo kết luận', ['TBKL']),
  type('Thông cáo', ['TC']),
  type('Báo cáo', ['BC']),
  type('Kế hoạch', ['KH'], true),
  type('Chương trình', ['CTr']),
  type('Chương trình hành động', ['CTrHĐ']),
  type('Đề án', ['ĐA']),
  type('Dự án', ['DA']),
  type('Phương án', ['PA']),
  type('Tờ trình', ['TTr']),
  type('Công văn', ['CV'], true),
  type('Công điện', ['CĐ'], true),
  type('Biên bản', ['BB']),
  type('Hợp đồng', ['HĐ']),
  type('Nghị định', ['NĐ'], true),
  type('Sắc lệnh', ['SL'], true),
  type('Lệnh', ['L']),
  type('Luật', ['QH']),
  type('Bộ luật', ['QH']),
  type('Pháp lệnh', ['PL', 'UBTVQH']),
  type('Văn bản hợp nhất', ['VBHN']),
  type('Văn bản', [], true),
  type('Giấy mời', ['GM']),
  type('Giấy uỷ quyền', ['GUQ']),
  type('Bản ghi nhớ', ['BGN']),
  type('Bản thỏa thuận', ['BTT']),
];

/** Abbreviated heads ("NĐ 178", "NQ số 18-NQ/TW") and the words they stand for (corpus rule 6: abbreviations are expanded). */
export const TYPE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
};

export const DOCUMENT_TYPE_NAMES = DOCUMENT_TYPES.map((entry) => entry.name) as [string, ...string[]];
