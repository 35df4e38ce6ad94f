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
  /** Symbols of others that its words are rightly said of; `any`: words said of every instrument ("văn bản số …"). */
  alsoBears: readonly string[] | 'any';
  /** What it bears of them in the Party's numbers, where that is less. */
  alsoBearsInParty?: readonly string[];
  /** What it bears of them in a number that carries its year, where that is less. */
  alsoBearsWithYear?: readonly string[];
}

const type = (
  name: string,
  symbols: readonly string[] = [],
  ownSeries = false,
  alsoBears: DocumentType['alsoBears'] = [],
  narrower: Pick<DocumentType, 'alsoBearsInParty' | 'alsoBearsWithYear'> = {},
): DocumentType => ({ name, symbols, ownSeries, alsoBears, ...narrower });

/** What issues a Quy chế, a Đề án, a Kế hoạch and the like: they go by its number ("Đề án 06/QĐ-TTg"). */
const ISSUING = ['NQ', 'QĐ', 'CT', 'NĐ', 'TT', 'TTLT', 'KH', 'CTr', 'TB', 'CV'];

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  type('Nghị quyết', ['NQ'], true, ['NQLT', 'QH', 'UBTVQH']),
  type('Nghị quyết liên tịch', ['NQLT'], false, ['NQ']),
  type('Quyết định', ['QĐ'], true),
  // The Party's has the counter of Quyết định, and is issued by one, if by any other.
  type('Quy định', ['QĐ', 'QyĐ'], true, ISSUING, { alsoBearsInParty: [] }),
  type('Chỉ thị', ['CT'], true),
  type('Kết luận', ['KL'], true, ['TB', 'TBKL']),
  type('Quy chế', ['QC'], false, ['QCPH', ...ISSUING]),
  type('Quy chế phối hợp', ['QCPH'], false, ['QC', ...ISSUING]),
  type('Thông tri', ['TT'], false, ['TTr']),
  type('Thông tư', ['TT'], true, ['TTLT']),
  // "TT-LB" of the years before numbers carried theirs; since then TTLT.
  type('Thông tư liên tịch', ['TTLT'], false, ['TT'], { alsoBearsWithYear: [] }),
  type('Hướng dẫn', ['HD'], true, ['HDLT', ...ISSUING], { alsoBearsInParty: ['HDLT', 'QĐ', 'CV'] }),
  type('Hướng dẫn liên tịch', ['HDLT'], false, ['HD']),
  type('Thông báo', ['TB'], true, ['TBKL', 'KL']),
  type('Thông báo kết luận', ['TBKL'], false, ['TB', 'KL']),
  type('Thông cáo', ['TC']),
  type('Báo cáo', ['BC']),
  type('Kế hoạch', ['KH'], true, ['ĐA', 'PA', ...ISSUING]),
  type('Chương trình', ['CTr'], false, ['CTrHĐ', ...ISSUING]),
  type('Chương trình hành động', ['CTrHĐ'], false, ISSUING),
  type('Đề án', ['ĐA'], false, ISSUING),
  type('Dự án', ['DA'], false, ISSUING),
  type('Phương án', ['PA'], false, ISSUING),
  type('Tờ trình', ['TTr']),
  type('Công văn', ['CV'], true, 'any'),
  type('Công điện', ['CĐ'], true),
  type('Biên bản', ['BB']),
  type('Hợp đồng', ['HĐ']),
  type('Nghị định', ['NĐ'], true),
  type('Sắc lệnh', ['SL'], true, ['L']),
  type('Lệnh', ['L']),
  type('Luật', ['QH'], false, ['L', 'SL']),
  type('Bộ luật', ['QH'], false, ['L']),
  type('Pháp lệnh', ['PL', 'UBTVQH'], false, ['L']),
  type('Văn bản hợp nhất', ['VBHN'], false, 'any'),
  type('Văn bản', [], true, 'any'),
  type('Giấy mời', ['GM']),
  type('Giấy uỷ quyền', ['GUQ']),
  type('Bản ghi nhớ', ['BGN']),
  type('Bản thỏa thuận', ['BTT']),
];

/** A consolidation bears this whatever it consolidates: "Thông tư 12/VBHN-BTC". */
export const SYMBOL_OF_ANY_TYPE = 'VBHN';

export const DOCUMENT_TYPE_NAMES = DOCUMENT_TYPES.map((entry) => entry.name) as [string, ...string[]];
