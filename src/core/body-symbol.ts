/** The symbols of issuing bodies in numbers, as data: apart from the types, which the search box needs without them. */

/** A body's symbol in numbers, and who may stand behind it. Known ones only: no national table exists (DOMAIN.md 3). */
export interface BodySymbol {
  symbol: string;
  system: 'party' | 'state';
  /** Whether the body is one of the centre; null where others share the symbol, and neither this nor the system is sure. */
  isCentral: boolean | null;
  /** The bodies it stands for, as their names begin; none where the symbol does not tell. */
  bodies: readonly string[];
  /** Other ways their names begin. */
  alsoNamed: readonly string[];
}

const body = (
  symbol: string,
  system: BodySymbol['system'],
  isCentral: BodySymbol['isCentral'],
  bodies: readonly string[] = [],
  alsoNamed: readonly string[] = [],
): BodySymbol => ({ symbol, system, isCentral, bodies, alsoNamed });

/** A party committee by its name and the place it leads, and those who act for it. */
const toCommittee = (name: string, place: string): string[] => [
  `Ban Thường vụ ${name}`,
  `Thường trực ${name}`,
  `Ban Chấp hành Đảng bộ ${place}`,
];
const PROVINCE = toCommittee('Tỉnh ủy', 'tỉnh');
const CITY = toCommittee('Thành ủy', 'thành phố');
const TOWN = toCommittee('Thị ủy', 'thị xã');

const ministry = (symbol: string, name: string): BodySymbol =>
  body(symbol, 'state', null, [`Bộ ${name}`], [`Bộ trưởng Bộ ${name}`]);

export const BODY_SYMBOLS: readonly BodySymbol[] = [
  body('TW', 'party', true, ['Ban Chấp hành Trung ương', 'Bộ Chính trị', 'Ban Bí thư'], ['Trung ương Đảng']),
  body('VPTW', 'party', true),
  body('BTCTW', 'party', true),
  body('UBKTTW', 'party', true),
  body('BDVTW', 'party', true),
  body('BTGTW', 'party', true),
  body('TU', 'party', false, ['Tỉnh ủy', 'Thành ủy'], [...PROVINCE, ...CITY]),
  body('Th.U', 'party', false, ['Thành ủy', 'Thị ủy'], [...CITY, ...TOWN]),
  body('TXU', 'party', false, ['Thị ủy'], TOWN),
  body('HU', 'party', false, ['Huyện ủy'], toCommittee('Huyện ủy', 'huyện')),
  body('QU', 'party', false, ['Quận ủy'], toCommittee('Quận ủy', 'quận')),
  body('ĐU', 'party', null),
  body('ĐUK', 'party', null),
  body('UBKTTU', 'party', false),
  body('BTCTU', 'party', false),
  body('VPĐU', 'party', null),
  body('CP', 'state', true, ['Chính phủ']),
  body('TTg', 'state', true, ['Thủ tướng Chính phủ'], ['Thủ tướng', 'TTCP', 'TTg']),
  body('CTN', 'state', true, ['Chủ tịch nước']),
  body('QH', 'state', true, ['Quốc hội']),
  body('UBTVQH', 'state', true, ['Ủy ban Thường vụ Quốc hội'], ['UBTVQH']),
  body('HĐND', 'state', false, ['Hội đồng nhân dân'], ['Thường trực Hội đồng nhân dân']),
  body('UBND', 'state', false, ['Ủy ban nhân dân'], ['Chủ tịch Ủy ban nhân dân']),
  body('VPCP', 'state', true, ['Văn phòng Chính phủ']),
  ministry('BNV', 'Nội vụ'),
  ministry('BTC', 'Tài chính'),
  ministry('BTP', 'Tư pháp'),
  ministry('BGDĐT', 'Giáo dục và Đào tạo'),
];
