/** What else is known of the types of document-type.ts: which count numbers of their own, and whose symbols they may bear. */

export interface TypeSeries {
  /** Whether a number may follow the word bare, as in "Nghị quyết 57" (corpus rule 2). */
  ownSeries?: boolean;
  /** Symbols of others that its words are rightly said of; `any`: words said of every instrument ("văn bản số …"). */
  alsoBears?: readonly string[] | 'any';
  /** What it bears of them in the Party's numbers, where that is less. */
  alsoBearsInParty?: readonly string[];
  /** What it bears of them in a number that carries its year, where that is less. */
  alsoBearsWithYear?: readonly string[];
}

/** What issues a Quy chế, a Đề án, a Kế hoạch and the like: they go by its number ("Đề án 06/QĐ-TTg"). */
const ISSUING = ['NQ', 'QĐ', 'CT', 'NĐ', 'TT', 'TTLT', 'KH', 'CTr', 'TB', 'CV'];

/** By the type's name. */
const TYPE_SERIES: Readonly<Record<string, TypeSeries>> = {
  'Nghị quyết': { ownSeries: true, alsoBears: ['NQLT', 'QH', 'UBTVQH'] },
  'Nghị quyết liên tịch': { alsoBears: ['NQ'] },
  'Quyết định': { ownSeries: true },
  // The Party's has the counter of Quyết định, and is issued by one, if by any other.
  'Quy định': { ownSeries: true, alsoBears: ISSUING, alsoBearsInParty: [] },
  'Chỉ thị': { ownSeries: true },
  'Kết luận': { ownSeries: true, alsoBears: ['TB', 'TBKL'] },
  'Quy chế': { alsoBears: ['QCPH', ...ISSUING] },
  'Quy chế phối hợp': { alsoBears: ['QC', ...ISSUING] },
  'Thông tri': { alsoBears: ['TTr'] },
  'Thông tư': { ownSeries: true, alsoBears: ['TTLT'] },
  // "TT-LB" of the years before numbers carried theirs; since then TTLT.
  'Thông tư liên tịch': { alsoBears: ['TT'], alsoBearsWithYear: [] },
  'Hướng dẫn': { ownSeries: true, alsoBears: ['HDLT', ...ISSUING], alsoBearsInParty: ['HDLT', 'QĐ', 'CV'] },
  'Hướng dẫn liên tịch': { alsoBears: ['HD'] },
  'Thông báo': { ownSeries: true, alsoBears: ['TBKL', 'KL'] },
  'Thông báo kết luận': { alsoBears: ['TB', 'KL'] },
  'Kế hoạch': { ownSeries: true, alsoBears: ['ĐA', 'PA', ...ISSUING] },
  'Chương trình': { alsoBears: ['CTrHĐ', ...ISSUING] },
  'Chương trình hành động': { alsoBears: ISSUING },
  'Đề án': { alsoBears: ISSUING },
  'Dự án': { alsoBears: ISSUING },
  'Phương án': { alsoBears: ISSUING },
  'Công văn': { ownSeries: true, alsoBears: 'any' },
  'Công điện': { ownSeries: true },
  'Nghị định': { ownSeries: true },
  'Sắc lệnh': { ownSeries: true, alsoBears: ['L'] },
  Luật: { alsoBears: ['L', 'SL'] },
  'Bộ luật': { alsoBears: ['L'] },
  'Pháp lệnh': { alsoBears: ['L'] },
  'Văn bản hợp nhất': { alsoBears: 'any' },
  'Văn bản': { ownSeries: true, alsoBears: 'any' },
};
const NONE: TypeSeries = {};

/** @param name of a type in its plain form */
export const findSeries = (name: string): TypeSeries => TYPE_SERIES[name] ?? NONE;

/** A consolidation bears this whatever it consolidates: "Thông tư 12/VBHN-BTC". */
export const SYMBOL_OF_ANY_TYPE = 'VBHN';
