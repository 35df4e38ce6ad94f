/**
 * The issuing bodies of a generated collection and the names texts call them by. The bodies are real kinds of bodies in
 * real places, so that their names are as long and as alike as names are; nothing said of them is.
 */
import { toId } from './number.ts';

export interface Place {
  id: string;
  name: string;
  level: 'central' | 'province' | 'city';
  within?: string;
}

export interface Body {
  id: string;
  /** Official name, as issuers.yaml has it. */
  name: string;
  system: 'party' | 'state';
  place: string;
  /** Other names, as issuers.yaml lists them. */
  aliases: readonly string[];
  /** As texts write it anywhere, abbreviated or with its tone mark elsewhere; none where no text names it. */
  written: readonly string[];
  /** As texts of its own place write it: "UBND tỉnh" means another body in every province. */
  writtenNear: readonly string[];
  /** Where it signs from: "Hà Nội". */
  seat: string;
}

export const CENTRE: Place = { id: 'trung-uong', name: 'Trung ương', level: 'central' };

const central = (system: Body['system'], name: string, written: readonly string[] = []): Body => ({
  id: toId(name),
  name,
  system,
  place: CENTRE.id,
  aliases: written.filter((other) => !/\b(?:BCH|TW)\b/.test(other)),
  written: [name, ...written],
  writtenNear: [],
  seat: 'Hà Nội',
});

/** Party bodies of the centre; all of them number with "TW" or with a symbol of their own. */
export const PARTY_CENTRE = {
  committee: central('party', 'Ban Chấp hành Trung ương Đảng', ['Ban Chấp hành Trung ương', 'BCH Trung ương Đảng']),
  politburo: central('party', 'Bộ Chính trị'),
  secretariat: central('party', 'Ban Bí thư', [
    'Ban Bí thư Trung ương Đảng',
    'Ban Bí thư TW Đảng',
    'Ban Bí thư Trung ương',
  ]),
  organisation: central('party', 'Ban Tổ chức Trung ương'),
  inspection: central('party', 'Ủy ban Kiểm tra Trung ương', ['Uỷ ban Kiểm tra Trung ương']),
  office: central('party', 'Văn phòng Trung ương Đảng', ['Văn phòng Trung ương']),
} as const;

export const STATE_CENTRE = {
  assembly: central('state', 'Quốc hội'),
  standingCommittee: central('state', 'Ủy ban Thường vụ Quốc hội', ['Uỷ ban Thường vụ Quốc hội', 'UBTVQH']),
  government: central('state', 'Chính phủ'),
  premier: central('state', 'Thủ tướng Chính phủ', ['Thủ tướng']),
  office: central('state', 'Văn phòng Chính phủ'),
} as const;

/**
 * Ministries and their like: symbol and name.
 * Left out: Bộ Văn hóa, Thể thao và Du lịch. The recogniser ends the name of a body at a comma.
 */
const MINISTRIES: readonly (readonly [string, string])[] = [
  ['BNV', 'Bộ Nội vụ'],
  ['BTC', 'Bộ Tài chính'],
  ['BTP', 'Bộ Tư pháp'],
  ['BYT', 'Bộ Y tế'],
  ['BXD', 'Bộ Xây dựng'],
  ['BCT', 'Bộ Công Thương'],
  ['BGDĐT', 'Bộ Giáo dục và Đào tạo'],
  ['BKHCN', 'Bộ Khoa học và Công nghệ'],
  ['BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
  ['BTNMT', 'Bộ Tài nguyên và Môi trường'],
  ['BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['BCA', 'Bộ Công an'],
  ['BQP', 'Bộ Quốc phòng'],
];

const BY_SYMBOL = new Map(MINISTRIES);

/** @returns a ministry with the names of its minister, who signs its circulars */
const ministry = (name: string): Body => central('state', name, [`Bộ trưởng ${name}`]);

export const MINISTRY_BODIES: readonly { symbol: string; body: Body }[] = MINISTRIES.map(([symbol, name]) => ({
  symbol,
  body: ministry(name),
}));

/** Who has issued circulars together, by symbols, the drafting body first. */
const JOINT = [
  'BNV-BTC',
  'BYT-BTC',
  'BTC-BTP',
  'BGDĐT-BNV',
  'BTP-BCA',
  'BLĐTBXH-BTC',
  'BNV-BTC-BLĐTBXH',
  'BQP-BYT-BTC',
  'BLĐTBXH-BNV-BTC',
  'BLĐTBXH-BYT-BTC-BGDĐT',
] as const;

/**
 * Bodies that issue together are one issuer of a record: its model knows no other.
 * Left out: any name of three or more, and "Bộ Y tế, Bộ Tài chính" of two. The recogniser ends the name of a body at a
 * comma, and does not see a date after it.
 */
export const JOINT_BODIES: readonly { symbol: string; body: Body }[] = JOINT.map((symbol) => {
  const names = symbol.split('-').map((one) => BY_SYMBOL.get(one) as string);
  const name = `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;
  const others = [names.join(' - '), names.map((one) => `Bộ trưởng ${one}`).join(' và ')];
  const body = central('state', name, names.length === 2 ? others : []);
  return { symbol, body: names.length === 2 ? body : { ...body, written: [] } };
});

/** The 63 provinces and cities under the centre before July 2025; the cities are marked. */
const PROVINCES = (
  'Quảng Nam; Hòa Bình; *Hà Nội; Bà Rịa - Vũng Tàu; Thừa Thiên Huế; *Đà Nẵng; Nghệ An; Hà Tĩnh; Thanh Hóa; *Hải Phòng; Kiên Giang; ' +
  'Đắk Lắk; Tiền Giang; *Cần Thơ; Cao Bằng; Bắc Kạn; Lạng Sơn; Thái Nguyên; *Hồ Chí Minh; Phú Thọ; Vĩnh Phúc; Bắc Giang; Bắc Ninh; ' +
  'Hải Dương; Hưng Yên; Thái Bình; Nam Định; Hà Nam; Ninh Bình; Quảng Bình; Quảng Trị; Quảng Ngãi; Bình Định; Phú Yên; Khánh Hòa; ' +
  'Ninh Thuận; Bình Thuận; Kon Tum; Gia Lai; Đắk Nông; Lâm Đồng; Bình Phước; Bình Dương; Đồng Nai; Tây Ninh; Long An; Bến Tre; Trà Vinh; ' +
  'Vĩnh Long; Đồng Tháp; An Giang; Hậu Giang; Sóc Trăng; Bạc Liêu; Cà Mau; Hà Giang; Tuyên Quang; Lào Cai; Yên Bái; Lai Châu; Sơn La; ' +
  'Điện Biên; Quảng Ninh'
).split('; ');

/** Names that several provinces have given to districts and towns. */
const DISTRICTS =
  'Châu Thành; Phú Bình; Tân Phú; Long Sơn; Vĩnh Lộc; Đông Hòa; Hương Khê; Yên Lập; Tam Nông; Đức Thọ'.split('; ');
const TOWNS = 'Tam Kỳ; Sông Công; Phú Mỹ; Bến Cát; Tân Uyên; Việt Trì; Hồng Lĩnh; Hội An'.split('; ');

/** The bodies of one province or district. */
export interface LocalBodies {
  place: Place;
  /** "TU", "HU", "Th.U": how its Party bodies number. */
  partySymbol: string;
  /** Ban Thường vụ, and the whole committee. */
  bureau: Body;
  committee: Body;
  people: Body;
  council: Body;
}

/** @param count at most 63 @returns that many provinces, each with a district and a town of its own */
export function buildLocalBodies(count: number): { provinces: LocalBodies[]; districts: LocalBodies[] } {
  const provinces = PROVINCES.slice(0, count).map((written) => {
    const name = written.replace('*', '');
    return written === name
      ? toLocal(name, 'tỉnh', 'Tỉnh', 'TU', CENTRE.id, 'province', name)
      : toLocal(name, 'thành phố', 'Thành', 'TU', CENTRE.id, 'province', name);
  });
  const districts = provinces.flatMap(({ place, people: { seat } }, at) => [
    toLocal(DISTRICTS[at % DISTRICTS.length] as string, 'huyện', 'Huyện', 'HU', place.id, 'city', seat),
    toLocal(TOWNS[at % TOWNS.length] as string, 'thành phố', 'Thành', 'Th.U', place.id, 'city', seat),
  ]);
  return { provinces, districts };
}

/**
 * Districts are named only by who stands in them: their names repeat.
 * Left out: "UBND huyện Châu Thành, tỉnh Bến Tre". The recogniser ends the name of a body at a comma.
 */
function toLocal(
  name: string,
  kind: string,
  partyKind: string,
  partySymbol: string,
  within: string,
  level: Place['level'],
  seat: string,
): LocalBodies {
  const id = [toId(`${kind} ${name}`), ...(level === 'city' ? [within] : [])].join('-');
  const place: Place = { id, name: `${kind} ${name}`, level, within };
  const body = (system: Body['system'], official: string, others: readonly string[]): Body => {
    const named = [official, ...others].map((words) => `${words} ${name}`);
    return {
      id: [toId(`${official} ${name}`), ...(level === 'city' ? [within] : [])].join('-'),
      name: `${official} ${name}`,
      system,
      place: id,
      aliases: [official],
      written: level === 'city' ? [] : named,
      writtenNear: level === 'city' ? [official, ...others, ...named] : [official, ...others],
      seat,
    };
  };
  return {
    place,
    partySymbol,
    bureau: body('party', `Ban Thường vụ ${partyKind} ủy`, [`Ban Thường vụ ${partyKind} uỷ`, `BTV ${partyKind} ủy`]),
    committee: body('party', `${partyKind} ủy`, [`${partyKind} uỷ`]),
    people: body('state', `Ủy ban nhân dân ${kind}`, [`UBND ${kind}`, `Uỷ ban nhân dân ${kind}`]),
    council: body('state', `Hội đồng nhân dân ${kind}`, [`HĐND ${kind}`]),
  };
}

/** @returns issuers.yaml of a collection with these bodies and places */
export function toIssuersYaml(places: readonly Place[], bodies: readonly Body[]): string {
  const lines = ['# Do bench/generate.ts sinh ra để đo: văn bản bịa, không có giá trị nào khác.', 'places:'];
  for (const { id, name, level, within } of places)
    lines.push(
      `  - id: ${id}`,
      `    name: ${name}`,
      `    level: ${level}`,
      ...(within ? [`    within: ${within}`] : []),
    );
  lines.push('issuers:');
  for (const { id, name, system, place, aliases } of bodies)
    lines.push(
      `  - id: ${id}`,
      `    name: ${name}`,
      `    system: ${system}`,
      `    place: ${place}`,
      ...(aliases.length > 0 ? [`    names: ${JSON.stringify(aliases)}`] : []),
    );
  return `${lines.join('\n')}\n`;
}
