/** Issuing bodies (cơ quan ban hành): their places, levels and the names they go by. */
import { editDistance } from './edit-distance.ts';
import { foldMarked } from './fold.ts';
import type { IssuersData } from './issuer-schema.ts';
import { findSpelt } from './spelling.ts';

export const LEVELS = ['central', 'province', 'city', 'commune'] as const;
export type Level = (typeof LEVELS)[number];
export const SYSTEMS = ['party', 'state'] as const;
export type System = (typeof SYSTEMS)[number];

export type Issuers = IssuersData;

export type Place = Issuers['places'][number];
export type Issuer = Issuers['issuers'][number];

export interface IssuerMatch {
  id: string;
  misspelt: boolean;
}

/** Abbreviations of Vietnamese office prose that never change which body is meant. */
const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/\bubnd\b/g, foldMarked('ủy ban nhân dân')],
  [/\bhđnd\b/g, foldMarked('hội đồng nhân dân')],
  [/\bbtv\b/g, foldMarked('ban thường vụ')],
  [/\bbch\b/g, foldMarked('ban chấp hành')],
  [/\btw\b/g, foldMarked('trung ương')],
];

/** A body in session is that body: "Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng". */
const SESSION = new RegExp(`^${foldMarked('hội nghị lần thứ')} \\S+ (?=${foldMarked('ban chấp hành')})`);

/** @returns a body's name for comparison: folded, the abbreviations of office prose written out */
export function foldIssuerName(name: string): string {
  const folded = foldMarked(name).replace(SESSION, '');
  return ABBREVIATIONS.reduce((text, [short, long]) => text.replace(short, long), folded);
}

interface IssuerIndex {
  byId: Map<string, Issuer>;
  places: Map<string, Place>;
  /** By folded name; bodies of that name first, then those it is a known misspelling of. */
  byName: Map<string, { issuer: Issuer; misspelt: boolean }[]>;
}

/** Every citation asks for bodies by name: each list is folded once. */
const INDEXES = new WeakMap<Issuers, IssuerIndex>();

function indexOf(issuers: Issuers): IssuerIndex {
  const known = INDEXES.get(issuers);
  if (known) return known;
  const byName: IssuerIndex['byName'] = new Map();
  const add = (issuer: Issuer, names: readonly string[], misspelt: boolean): void => {
    for (const folded of new Set(names.map(foldIssuerName))) {
      const named = byName.get(folded) ?? [];
      byName.set(folded, [...named, { issuer, misspelt }]);
    }
  };
  for (const issuer of issuers.issuers) add(issuer, [issuer.name, ...(issuer.names ?? [])], false);
  for (const issuer of issuers.issuers) add(issuer, issuer.misspellings ?? [], true);
  const index = {
    byId: new Map([...issuers.issuers].reverse().map((issuer) => [issuer.id, issuer])),
    places: new Map([...issuers.places].reverse().map((place) => [place.id, place])),
    byName,
  };
  INDEXES.set(issuers, index);
  return index;
}

/**
 * Which bodies a name may mean, seen from a document's own place: "UBND tỉnh" is the committee of the province
 * the writer stands in, so bodies of that chain of places come before all others.
 * @param name as written
 * @param from id of the citing document's issuer, or null
 */
export function matchIssuers(name: string, issuers: Issuers, from: string | null): IssuerMatch[] {
  const all = findNamed(name, issuers);
  const chain = from ? placeChain(from, issuers) : [];
  const near = all.filter(({ issuer }) => chain.includes(issuer.place));
  return (near.length > 0 ? near : all).map(({ issuer, misspelt }) => ({ id: issuer.id, misspelt }));
}

/** Words of a longer name, though written small: "Ủy ban nhân dân" is not "Ủy ban nhân dân tỉnh". */
const LONGER_NAME = new Set(
  'tỉnh thành huyện quận thị xã phường đặc khu trung ương các cấp và nhân dân nhà nước ủy uỷ đoàn'.split(' '),
);

/**
 * Where a name ends no mark tells ("Ban Bí thư bằng những việc làm cụ thể"): the longest known name that begins it is
 * meant, when a small word follows that is not of a longer name.
 */
function findNamed(name: string, issuers: Issuers): { issuer: Issuer; misspelt: boolean }[] {
  const { byName } = indexOf(issuers);
  const whole = byName.get(foldIssuerName(name));
  if (whole) return whole;
  const words = name.trim().split(/\s+/);
  for (let count = words.length - 1; count > 0; count--) {
    const next = (words[count] as string).normalize('NFC');
    if (!/^\p{Ll}/u.test(next) || LONGER_NAME.has(next)) continue;
    const found = byName.get(foldIssuerName(words.slice(0, count).join(' ')))?.filter(({ misspelt }) => !misspelt);
    if (found && found.length > 0) return found;
  }
  return [];
}

/** @returns the issuer's place and every place it lies within, innermost first */
export function placeChain(issuerId: string, issuers: Issuers): string[] {
  const { byId, places } = indexOf(issuers);
  const chain: string[] = [];
  let placeId = byId.get(issuerId)?.place;
  while (placeId && !chain.includes(placeId)) {
    chain.push(placeId);
    placeId = places.get(placeId)?.within;
  }
  return chain;
}

export function findIssuer(issuerId: string, issuers: Issuers): Issuer | null {
  return indexOf(issuers).byId.get(issuerId) ?? null;
}

const BETWEEN_BODIES =
  /(?:,\s+|\s+(?:và|-|–)\s+)(?=(?:Bộ|Ủy ban|Uỷ ban|Ban|Tòa|Toà|Viện|Văn phòng|Tổng|Ngân hàng|Thanh tra|Mặt trận|Đoàn)\s)/u;

/** @returns whether a joint act's bodies ("Bộ Y tế và Bộ Tài chính") include the one that is named */
export function isOneOfSeveral(name: string, issuerId: string, issuers: Issuers): boolean {
  const whole = findIssuer(issuerId, issuers)?.name ?? '';
  const bodies = whole.split(BETWEEN_BODIES);
  return bodies.length > 1 && bodies.some((body) => foldIssuerName(body) === foldIssuerName(name));
}

/** The whole that the bodies of the centre act for, as people name it. */
const CENTRE = new Set(['Trung ương', 'Trung ương Đảng', 'Đảng'].map(foldIssuerName));
const CONFERENCE = foldMarked('hội nghị trung ương');

/**
 * @param name that no listed body bears
 * @returns whether it names the whole the body acts for, loosely and truly: "của Tỉnh ủy" of its standing committee, "của Trung
 *   ương" of a Party body there, "của Hội nghị Trung ương" of the committee that met
 */
export function isLooseName(name: string, issuerId: string, issuers: Issuers): boolean {
  const issuer = findIssuer(issuerId, issuers);
  if (issuer?.system !== 'party') return false;
  const folded = foldIssuerName(name);
  const names = [issuer.name, ...(issuer.names ?? [])].map(foldIssuerName);
  if (findPlace(issuerId, issuers)?.level === 'central')
    return CENTRE.has(folded) || (folded === CONFERENCE && names.some((one) => one.startsWith(CENTRAL_COMMITTEE)));
  return names.some((one) => one.endsWith(` ${folded}`)) && COMMITTEE.test(folded);
}

const CENTRAL_COMMITTEE = foldMarked('ban chấp hành trung ương');
/** "Tỉnh ủy", "Thành ủy", "Huyện ủy"; not a place alone. */
const COMMITTEE = new RegExp(`^\\S+ ${foldMarked('ủy')}$`);

/** @returns the place of an issuer, or null when either is not in the data */
export function findPlace(issuerId: string, issuers: Issuers): Place | null {
  const issuer = findIssuer(issuerId, issuers);
  return issuers.places.find((place) => place.id === issuer?.place) ?? null;
}

/** @returns the id that was meant, where what was written is that id but for case, marks and punctuation */
export function findMeantId(written: string, issuers: readonly Issuer[]): string | undefined {
  return findSpelt(
    written,
    issuers.map(({ id }) => id),
  );
}

/** The id most likely meant: one that begins with what was written, or whose name it is, else the fewest slips away. */
export function findNearestId(written: string, issuers: readonly Issuer[]): string | undefined {
  const meant = findMeantId(written, issuers);
  if (meant !== undefined) return meant;
  const distance = ({ id, name }: Issuer): number =>
    id.startsWith(written) || foldMarked(name) === foldMarked(written) ? 0 : editDistance(written, id);
  return [...issuers].sort((a, b) => distance(a) - distance(b))[0]?.id;
}
