/** The series in which documents are numbered: who numbers what, how many a year, and what such a document looks like. */
import { type Body, JOINT_BODIES, type LocalBodies, MINISTRY_BODIES, PARTY_CENTRE, STATE_CENTRE } from './bodies.ts';

/** How a document of the series is laid out. */
export type Layout = 'articles' | 'tasks' | 'dispatch';

export interface Series {
  /** Type words its documents bear; several where one counter serves them all ("QĐ" of the Party). */
  types: readonly string[];
  /** Who may issue in it: several bodies of the centre share one counter. */
  bodies: readonly Body[];
  /** What follows the number; "YYYY" stands for the year, "n" after QH for the legislature. */
  patterns: readonly string[];
  /** Party counters run through a committee's term, State counters through a year. */
  runsThrough: 'term' | 'year';
  /** How many numbers are given out in that time. */
  volume: number;
  /** How often a document of the collection is one of this series. */
  weight: number;
  layout: Layout;
  /** Whether documents everywhere cite it. */
  isHub: boolean;
  /** ISO dates between which it was used. */
  from?: string;
  until?: string;
}

const series = (
  types: string,
  bodies: readonly Body[],
  patterns: string,
  volume: number,
  weight: number,
  more: Partial<Series> = {},
): Series => ({
  types: types.split(' | '),
  bodies,
  patterns: patterns.split(' '),
  runsThrough: bodies[0]?.system === 'party' ? 'term' : 'year',
  volume,
  weight,
  layout: 'tasks',
  isHub: false,
  ...more,
});

const HUB = { isHub: true } as const;
const ARTICLES = { layout: 'articles' } as const;
const DISPATCH = { layout: 'dispatch' } as const;

function buildPartyCentre(): Series[] {
  const { committee, politburo, secretariat, organisation, inspection, office } = PARTY_CENTRE;
  return [
    series('Nghị quyết', [committee, politburo], '-NQ/TW', 70, 2.5, HUB),
    series('Quy định | Quyết định', [politburo, secretariat], '-QĐ/TW', 250, 4, { ...HUB, ...ARTICLES }),
    series('Chỉ thị', [secretariat, politburo], '-CT/TW', 55, 2.5, HUB),
    series('Kết luận', [secretariat, politburo], '-KL/TW', 130, 2.5, HUB),
    series('Thông báo', [secretariat], '-TB/TW', 250, 1),
    series('Hướng dẫn', [organisation], '-HD/BTCTW', 45, 1),
    series('Hướng dẫn', [inspection], '-HD/UBKTTW', 30, 0.5),
    series('Hướng dẫn', [office], '-HD/VPTW', 60, 0.5),
  ];
}

function buildStateCentre(): Series[] {
  const { assembly, standingCommittee, government, premier, office } = STATE_CENTRE;
  const law = { ...HUB, ...ARTICLES };
  const ministries = MINISTRY_BODIES.flatMap(({ symbol, body }) => [
    series('Thông tư', [body], `/YYYY/TT-${symbol}`, 60, 0.7, ARTICLES),
    series('Quyết định', [body], `/QĐ-${symbol}`, 2500, 0.25, ARTICLES),
    series('Công văn', [body], `/${symbol}-PC /${symbol}-VP /${symbol}-TCCB`, 6500, 0.2, DISPATCH),
  ]);
  const joint = JOINT_BODIES.map(({ symbol, body }) =>
    series('Thông tư liên tịch', [body], `/YYYY/TTLT-${symbol}`, 60, 0.25, { ...ARTICLES, until: '2016-06-30' }),
  );
  return [
    series('Luật | Luật | Luật | Bộ luật', [assembly], '/YYYY/QHn', 100, 3, { ...law, from: '2002-08-01' }),
    series('Nghị quyết', [assembly], '/YYYY/QHn', 150, 0.5, { ...law, from: '2002-08-01' }),
    series('Pháp lệnh', [standingCommittee], '/YYYY/UBTVQHn', 12, 0.5, { ...law, from: '2002-08-01' }),
    series('Nghị quyết', [standingCommittee], '/YYYY/UBTVQHn', 900, 0.5, { ...law, from: '2002-08-01' }),
    series('Nghị định', [government], '/YYYY/NĐ-CP', 170, 6, law),
    series('Nghị quyết', [government], '/NQ-CP', 160, 2, HUB),
    series('Quyết định', [premier], '/QĐ-TTg', 2200, 3, law),
    series('Quyết định', [premier], '/YYYY/QĐ-TTg', 70, 1, law),
    series('Chỉ thị', [premier], '/CT-TTg', 38, 2, HUB),
    series('Công điện', [premier], '/CĐ-TTg', 1100, 0.5, DISPATCH),
    series('Thông báo', [office], '/TB-VPCP', 450, 1),
    series('Công văn', [office], '/VPCP-CN /VPCP-NC /VPCP-KTTH /VPCP-QHĐP', 9500, 1.5, DISPATCH),
    ...ministries,
    ...joint,
  ];
}

function buildProvince({ bureau, committee, people, council, partySymbol }: LocalBodies, share: number): Series[] {
  const row = (
    ...[types, body, pattern, volume, weight, more]: [string, Body, string, number, number, Partial<Series>?]
  ) => series(types, [body], pattern, volume, weight * share, more);
  return [
    row('Nghị quyết', committee, `-NQ/${partySymbol}`, 40, 3),
    row('Quyết định | Quy định', bureau, `-QĐ/${partySymbol}`, 1800, 3.5, ARTICLES),
    row('Chỉ thị', bureau, `-CT/${partySymbol}`, 60, 3),
    row('Kết luận', bureau, `-KL/${partySymbol}`, 350, 2.5),
    row('Kế hoạch', bureau, `-KH/${partySymbol}`, 300, 2.5),
    row('Thông báo', bureau, `-TB/${partySymbol}`, 1500, 1.5),
    row('Chương trình hành động', committee, `-CTr/${partySymbol}`, 60, 1.5),
    row('Công văn', bureau, `-CV/${partySymbol}`, 4000, 1.5, DISPATCH),
    row('Quyết định', people, '/QĐ-UBND', 4200, 6, ARTICLES),
    row('Quyết định', people, '/YYYY/QĐ-UBND', 80, 3, ARTICLES),
    row('Chỉ thị', people, '/CT-UBND', 24, 3),
    row('Kế hoạch', people, '/KH-UBND', 400, 2.5),
    row('Nghị quyết', council, '/NQ-HĐND', 90, 2.5, ARTICLES),
    row('Nghị quyết', council, '/YYYY/NQ-HĐND', 45, 1.5, ARTICLES),
    row('Công văn', people, '/UBND-NC /UBND-VX /UBND-NV', 8000, 2, DISPATCH),
  ];
}

function buildDistrict({ bureau, committee, people, partySymbol }: LocalBodies, share: number): Series[] {
  const row = (
    ...[types, body, pattern, volume, weight, more]: [string, Body, string, number, number, Partial<Series>?]
  ) => series(types, [body], pattern, volume, weight * share, more);
  return [
    row('Nghị quyết', committee, `-NQ/${partySymbol}`, 35, 2),
    row('Quyết định | Quy định', bureau, `-QĐ/${partySymbol}`, 1500, 2.5, ARTICLES),
    row('Kế hoạch', bureau, `-KH/${partySymbol}`, 250, 1.5),
    row('Quyết định', people, '/QĐ-UBND', 5000, 2.5, ARTICLES),
    row('Chỉ thị', people, '/CT-UBND', 15, 1),
    row('Kế hoạch', people, '/KH-UBND', 250, 1.5),
  ];
}

/** @returns every series of a collection with these local bodies; local ones together weigh as much whatever their number */
export function buildSeries(provinces: readonly LocalBodies[], districts: readonly LocalBodies[]): Series[] {
  return [
    ...buildPartyCentre(),
    ...buildStateCentre(),
    ...provinces.flatMap((bodies) => buildProvince(bodies, 1 / provinces.length)),
    ...districts.flatMap((bodies) => buildDistrict(bodies, 1 / districts.length)),
  ];
}
