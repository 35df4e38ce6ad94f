/**
 * One citation after another, written as documents write them, with what each says kept beside it: the truth the
 * recogniser is held against comes from here, and from nothing that reads the text.
 */
import { WRITTEN_FORMS } from './forms.ts';
import { type Instrument, isNormative } from './instruments.ts';
import type { Random } from './random.ts';

/** A citation in a text: where its words stand, and what the text says of it. */
export interface Mention {
  /** UTF-16 offsets, end exclusive: from the type word, or in a list from the number, to the end of the number. */
  start: number;
  end: number;
  target: Instrument;
  type: string | null;
  /** ISO date, a year alone, or null where nothing is said. */
  date: string | null;
  /** As written; null where nothing is said; absent where a list leaves it open whose the name is. */
  issuer?: string | null;
  /** Fields of the record it bears witness to, in the very words of the record. */
  attests: string[];
}

/** Text in the making. */
export interface Passage {
  text: string;
  mentions: Mention[];
}

/** Who writes, and what was cited before in the same text. */
export interface Voice {
  random: Random;
  /** Places the writer stands in, innermost first: their bodies are called by their short names. */
  around: readonly string[];
  /** Slugs already cited in full: a later citation is short. */
  cited: Set<string>;
}

/** Type words after which a number may stand without its symbol. */
const OWN_SERIES = new Set(
  'Nghị quyết; Quyết định; Quy định; Chỉ thị; Kết luận; Thông tư; Hướng dẫn; Nghị định; Kế hoạch'.split('; '),
);
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'Nghị định': 'NĐ',
  'Nghị quyết': 'NQ',
  'Quyết định': 'QĐ',
  'Chỉ thị': 'CT',
  'Kết luận': 'KL',
  'Thông tư': 'TT',
};
/** Between two words of a citation. */
const GAPS = [
  { weight: 92, text: ' ' },
  { weight: 4, text: '\n' },
  { weight: 4, text: '\u00a0' },
];
/** "số" is missing more often than not. */
const SO_WORDS = [
  { weight: 55, text: '' },
  { weight: 40, text: 'số' },
  { weight: 3, text: 'số:' },
  { weight: 2, text: 'Số' },
];

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
/** Of a head: as it is, in small letters, in capitals. */
const SPELLINGS = [
  { weight: 92, spell: (words: string): string => words },
  { weight: 7, spell: lowerFirst },
  { weight: 1, spell: (words: string): string => words.toUpperCase() },
];

/** Adds words that cite nothing. */
export function addText(passage: Passage, text: string): void {
  passage.text += text;
}

/**
 * Adds one citation with what follows it: in full the first time, short later.
 * @param isBeside another citation stands directly before it
 */
export function addCitation(passage: Passage, target: Instrument, voice: Voice, isBeside = false): void {
  const { random, cited } = voice;
  const isRepeated = cited.has(target.slug);
  cited.add(target.slug);
  if (random.chance(isRepeated ? 0.12 : 0.02) && mayStandBare(target)) {
    addBare(passage, target, voice);
    return;
  }
  const mention = addHeadAndNumber(passage, target, random, isBeside);
  if (isRepeated) addShortTail(passage, mention, voice);
  else {
    addTail(passage, mention, voice);
    if (random.chance(0.4)) addTitle(passage, mention, random, isBeside);
  }
}

/** "Quyết định số 23-QĐ/TW", linked. */
function addHeadAndNumber(passage: Passage, target: Instrument, random: Random, isBeside = false): Mention {
  const head = writeHead(target, random, isBeside);
  return addMention(passage, target, head + writeNumberOf(target, random), { type: target.type });
}

/**
 * A law bears its name before its number; elsewhere the head is the type word, in one of its spellings.
 * Left out: "của Bộ Chính trị và NĐ số …". The recogniser takes the abbreviation for a part of the body's name.
 */
function writeHead(target: Instrument, random: Random, isBeside: boolean): string {
  const { type, title } = target;
  const isLaw = type === 'Luật' || type === 'Bộ luật';
  if (isLaw && random.chance(0.7)) return `${title} số `;
  const so = random.pickWeighted(SO_WORDS).text;
  const short = ABBREVIATIONS[type];
  if (short && !isBeside && random.chance(0.03)) return `${short} ${so ? 'số ' : ''}`;
  const { spell } = random.pickWeighted(SPELLINGS);
  return [type, so]
    .filter(Boolean)
    .map((word) => spell(word) + random.pickWeighted(GAPS).text)
    .join('');
}

function writeNumberOf(target: Instrument, random: Random): string {
  return random.pickWeighted(WRITTEN_FORMS.filter(({ fits }) => fits(target))).write(target.number);
}

function addMention(passage: Passage, target: Instrument, text: string, said: Pick<Mention, 'type'>): Mention {
  const start = passage.text.length;
  passage.text += text;
  const attests = text.endsWith(target.canonical) ? ['number', 'type'] : ['type'];
  const mention = { start, end: passage.text.length, target, ...said, date: null, issuer: null, attests };
  passage.mentions.push(mention);
  return mention;
}

/** A bare figure between 1900 and 2099 would be read as a year, by people too. */
function mayStandBare({ type, number, series }: Instrument): boolean {
  const isYearLike = /^(?:19|20)\d\d$/.test(number.ordinal);
  return OWN_SERIES.has(type) && !isYearLike && number.ordinal.length < 5 && !/QH/.test(series.patterns[0] ?? '');
}

/** "Nghị quyết 57", "Nghị định 168/2024": the type word and the number without its symbol. */
function addBare(passage: Passage, target: Instrument, { random }: Voice): void {
  const year = isNormative(target) && random.chance(0.7) ? `/${target.number.rest[0]?.segment}` : '';
  addMention(passage, target, `${target.type} ${random.chance(0.3) ? 'số ' : ''}${target.number.ordinal}${year}`, {
    type: target.type,
  });
}

/** What a later mention adds to the number: mostly nothing. */
function addShortTail(passage: Passage, mention: Mention, voice: Voice): void {
  const kind = voice.random.next();
  if (kind > 0.6 && kind < 0.85) addDate(passage, [mention], voice.random);
  if (kind > 0.75) addIssuer(passage, [mention], voice);
}

/** Date and issuing body, in one of their orders; or the year alone. */
function addTail(passage: Passage, mention: Mention, voice: Voice): void {
  const { random } = voice;
  const kind = random.next();
  if (kind < 0.04) {
    const year = mention.target.issuedOn.slice(0, 4);
    addText(passage, ` năm ${year}`);
    mention.date = year;
    if (random.chance(0.5)) addIssuer(passage, [mention], voice);
  } else if (kind < 0.12) {
    addIssuer(passage, [mention], voice);
    addDate(passage, [mention], random);
  } else if (kind < 0.16) addIssuedBy(passage, mention, voice);
  else {
    addDate(passage, [mention], random);
    if (random.chance(0.93)) addIssuer(passage, [mention], voice);
  }
}

/** The date of one citation, or of all members of a list. */
function addDate(passage: Passage, mentions: readonly Mention[], random: Random): void {
  const { issuedOn, issuer } = (mentions[0] as Mention).target;
  // Party documents like a comma before the day.
  const comma = random.chance(issuer.system === 'party' ? 0.4 : 0.05) ? ',' : '';
  const date = writeDate(issuedOn, random);
  addText(passage, random.chance(0.02) ? ` (ngày ${date})` : `${comma} ngày ${date}`);
  sayDate(mentions);
}

function sayDate(mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    mention.date = mention.target.issuedOn;
    mention.attests.push('issuedOn');
  }
}

/** @param iso "2013-12-02" @returns it as documents write days, without "ngày" */
export function writeDate(iso: string, random: Random): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const short = random.chance(0.5);
  const d = short ? String(Number(day)) : day;
  // Months are padded less often than days: "03/6/2013", "03 tháng 6 năm 2013".
  const m = random.chance(0.6) && Number(month) > 2 ? String(Number(month)) : month;
  return random.pickWeighted([
    { weight: 45, text: `${d}/${m}/${year}` },
    { weight: 42, text: `${d} tháng ${m} năm ${year}` },
    { weight: 8, text: `${d}-${m}-${year}` },
    { weight: 4, text: `${d}.${m}.${year}` },
    { weight: 1, text: `${d} tháng ${m}\nnăm ${year}` },
  ]).text;
}

/** The body of one citation, or of all members of a list. */
function addIssuer(passage: Passage, mentions: readonly Mention[], voice: Voice): void {
  const { target } = mentions[0] as Mention;
  const name = writeIssuer(target, voice);
  if (name === null) return;
  addText(passage, ` của ${name}${writeTerm(target, voice.random)}`);
  sayIssuer(mentions, name);
}

function sayIssuer(mentions: readonly Mention[], name: string): void {
  for (const mention of mentions) {
    mention.issuer = name;
    mention.attests.push('issuer');
  }
}

/** What a body may be called from where the writer stands; nothing where no text names it (bodies.ts). */
function namesOf({ issuer }: Instrument, { random, around }: Voice): readonly string[] {
  const near = around.includes(issuer.place) ? issuer.writtenNear : [];
  return near.length > 0 && (issuer.written.length === 0 || random.chance(0.75)) ? near : issuer.written;
}

/** @returns one of its names, or null */
function writeIssuer(target: Instrument, voice: Voice): string | null {
  const names = namesOf(target, voice);
  return names.length > 0 ? voice.random.pick(names) : null;
}

const CONGRESSES = ['2006-04-25', '2011-01-19', '2016-01-28', '2021-02-01'];
const TERMS = ['IX', 'X', 'XI', 'XII', 'XIII'];

/** The term of the Party's committee: "khóa XII", "(khoá XI)". */
function writeTerm({ issuer, issuedOn }: Instrument, random: Random): string {
  if (issuer.system !== 'party' || issuer.place !== 'trung-uong' || !random.chance(0.15)) return '';
  const term = TERMS[CONGRESSES.filter((day) => day <= issuedOn).length];
  return random.pick([` khóa ${term}`, ` khoá ${term}`, ` (khóa ${term})`, ` (khoá ${term})`]);
}

/**
 * "do Ủy ban nhân dân tỉnh ban hành ngày 12/12/2013".
 * Left out: a comma or a bracket before "ngày" here. The recogniser does not see the date after one.
 */
function addIssuedBy(passage: Passage, mention: Mention, voice: Voice): void {
  const name = writeIssuer(mention.target, voice);
  if (name !== null) {
    addText(passage, ` do ${name} ban hành`);
    sayIssuer([mention], name);
  }
  addText(passage, ` ngày ${writeDate(mention.target.issuedOn, voice.random)}`);
  sayDate([mention]);
}

/**
 * A title in quotation marks is the very title; without them it may be shortened.
 * Left out: a title in quotation marks after the second of two citations side by side. The checker holds it against the
 * record of the first as well.
 */
function addTitle(passage: Passage, { target }: Mention, random: Random, isBeside: boolean): void {
  const { title, type } = target;
  if (type === 'Luật' || type === 'Bộ luật') return;
  const [open, close] = random.pick([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
  ] as const);
  const about = /^Về (?:việc )?/.exec(title)?.[0] ?? '';
  const opening = about ? lowerFirst(about) : 'về việc ';
  addText(
    passage,
    random.pickWeighted([
      { weight: 60, text: ` ${lowerFirst(title)}` },
      { weight: isBeside ? 0 : 20, text: ` ${opening}${open}${title.slice(about.length)}${close}` },
      { weight: isBeside ? 0 : 15, text: ` ${open}${title}${close}` },
      { weight: isBeside ? 0 : 5, text: `, ${open} ${title}${close}` },
    ]).text,
  );
}

/** Left out of lists across a colon: the recogniser reads "các Thông tư liên tịch: số …" as "Thông tư". */
const COLON_LEFT_OUT = new Set(['Thông tư liên tịch', 'Chương trình hành động']);

/** A list of documents of one type and one body, later ones first told by the number alone. */
export function addList(passage: Passage, targets: readonly Instrument[], voice: Voice): void {
  for (const { slug } of targets) voice.cited.add(slug);
  const isOneDay = targets.every(({ issuedOn }) => issuedOn === targets[0]?.issuedOn);
  if (isOneDay) addPair(passage, targets, voice);
  else if (!COLON_LEFT_OUT.has(targets[0]?.type ?? '') && voice.random.chance(0.45))
    addColonList(passage, targets, voice);
  else addDatedList(passage, targets, voice);
}

/** Two of one day and one body: what stands at the end is said of both. */
function addPair(passage: Passage, targets: readonly Instrument[], voice: Voice): void {
  const { random } = voice;
  const [first, second] = targets as [Instrument, Instrument];
  const kind = random.next();
  if (kind < 0.15) {
    addSameDayPair(passage, first, second, voice);
    return;
  }
  const mentions =
    kind < 0.4 && mayStandBare(first) && !isNormative(first)
      ? addHalfBarePair(passage, first, second, random)
      : addNumberedPair(passage, first, second, random);
  addDate(passage, mentions, random);
  addIssuer(passage, mentions, voice);
}

/** "Quyết định 217-QĐ/TW và Quyết định 218-QĐ/TW cùng ngày …": whose the body at the end is, is left open. */
function addSameDayPair(passage: Passage, first: Instrument, second: Instrument, voice: Voice): void {
  const before = addHeadAndNumber(passage, first, voice.random);
  addText(passage, ' và ');
  const after = addHeadAndNumber(passage, second, voice.random);
  addText(passage, ` cùng ngày ${writeDate(first.issuedOn, voice.random)}`);
  sayDate([before, after]);
  addIssuer(passage, [after], voice);
  delete before.issuer;
}

/** "Quyết định số 217, 218-QĐ/TW"; a zero left out would make "07,8" of it. */
function addHalfBarePair(passage: Passage, first: Instrument, second: Instrument, random: Random): Mention[] {
  const { type } = first;
  const before = addMention(passage, first, `${type} số ${first.number.ordinal}`, { type });
  addText(passage, random.pick([', ', ',', ' và ']));
  return [before, addMention(passage, second, second.canonical, { type })];
}

/** "các Quyết định số 217-QĐ/TW, 218-QĐ/TW". */
function addNumberedPair(passage: Passage, first: Instrument, second: Instrument, random: Random): Mention[] {
  if (random.chance(0.3)) addText(passage, 'các ');
  const before = addHeadAndNumber(passage, first, random);
  addText(passage, random.pick([', ', ' và ', ' và số ', ', số ']));
  return [before, addNumber(passage, second, random)];
}

function addNumber(passage: Passage, target: Instrument, random: Random): Mention {
  return addMention(passage, target, writeNumberOf(target, random), { type: target.type });
}

/** "các Quyết định của UBND tỉnh: số 12/QĐ-UBND ngày …; số 45/QĐ-UBND ngày …". */
function addColonList(passage: Passage, targets: readonly Instrument[], voice: Voice): void {
  const { random } = voice;
  const [first] = targets as [Instrument];
  const name = random.chance(0.7) ? writeIssuer(first, voice) : null;
  addText(passage, `các ${random.chance(0.3) ? lowerFirst(first.type) : first.type}${name ? ` của ${name}` : ''}: `);
  const joint = random.pick([', ', '; ']);
  for (const [at, target] of targets.entries()) {
    if (at > 0) addText(passage, joint);
    addText(passage, 'số ');
    const mention = addNumber(passage, target, random);
    addDate(passage, [mention], random);
    if (name && at === 0) sayIssuer([mention], name);
    else if (name) delete mention.issuer;
  }
}

/** "Quyết định số 12/QĐ-UBND ngày …, số 45/QĐ-UBND ngày … của UBND tỉnh". */
function addDatedList(passage: Passage, targets: readonly Instrument[], voice: Voice): void {
  const { random } = voice;
  const mentions = targets.map((target, at) => {
    if (at > 0) addText(passage, at === targets.length - 1 && random.chance(0.5) ? ' và số ' : ', số ');
    const mention = at > 0 ? addNumber(passage, target, random) : addHeadAndNumber(passage, target, random);
    addDate(passage, [mention], random);
    if (namesOf(target, voice).length > 0) delete mention.issuer;
    return mention;
  });
  addIssuer(passage, mentions.slice(-1), voice);
}

/** What every document in articles is sure to have, points in the first clause of each article: who cites it does not know what else it will have. */
export const SURE = { articles: 4, clauses: 3, points: ['a', 'b', 'c', 'd', 'đ'] } as const;

/** "khoản 2 Điều 3 ", before the citation of a document in articles. */
export function addProvision(passage: Passage, random: Random): void {
  const article = `Điều ${1 + random.below(SURE.articles)}`;
  addText(
    passage,
    random.pick([
      `khoản ${1 + random.below(SURE.clauses)} ${article} `,
      `${article} `,
      `điểm ${random.pick(SURE.points)} khoản 1 ${article} `,
      `khoản 1, 2 và 3 ${article} của `,
      'Phụ lục I ban hành kèm theo ',
    ]),
  );
}
