/**
 * Kinds of edits to one citation of a generated collection, and what each must be caught by. What is changed, and what is
 * right, is read from the generator's truth alone.
 */
import { type Generated, read, type Site } from '../support/generated.ts';

export interface Mutation {
  /** UTF-16 offsets in the site's file, and what is to stand there. */
  start: number;
  end: number;
  text: string;
  /** Any of these: which one depends on what else the words say. */
  codes: readonly string[];
  /** The very characters that must be marked. */
  marked: string;
}

/** @returns the edit, or null where a citation does not say what it changes */
export type Mutator = (site: Site, generated: Generated) => Mutation | null;

const GAP = '[\\s\\u00a0]+';
const DATE = new RegExp(
  `(?<![\\d/.-])(\\d{1,2})(${GAP}tháng${GAP}|[/.-])(\\d{1,2})(${GAP}năm${GAP}|[/.-])(\\d{4})(?!\\d)`,
  'u',
);

/** The date in a tail that the truth says, as written. */
function findDate({ tail, date }: Site): RegExpExecArray | null {
  const match = DATE.exec(tail);
  const iso = match && `${match[5]}-${match[3]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`;
  return match && iso === date ? match : null;
}

/** Changes one part of the date: 1 the day, 3 the month, 5 the year. */
const changeDate =
  (part: 1 | 3 | 5): Mutator =>
  (site) => {
    const match = findDate(site);
    if (!match) return null;
    const parts = match.slice(1) as [string, string, string, string, string];
    const value = Number(parts[part - 1]);
    // Any month has a 27th, any year a 28 February: what comes out is a day.
    const other = part === 1 ? (value > 1 ? value - 1 : 2) : part === 3 ? (value === 6 ? 7 : 6) : value - 1;
    if (part === 3 && Number(parts[0]) > 30) return null;
    if (part === 5 && Number(parts[0]) > 28) return null;
    parts[part - 1] = String(other).padStart((parts[part - 1] as string).length, '0');
    const text = parts.join('');
    return at(site, site.end + match.index, match[0].length, text, ['date-mismatch'], text);
  };

function at(_: Site, start: number, length: number, text: string, codes: readonly string[], marked: string): Mutation {
  return { start, end: start + length, text, codes, marked };
}

/** "năm 2006" where only the year is said. */
const changeYearAlone: Mutator = (site) => {
  const match = /^ năm (\d{4})/.exec(site.tail);
  if (!match?.[1] || match[1] !== site.date) return null;
  const text = String(Number(match[1]) - 1);
  return at(site, site.end + ' năm '.length, 4, text, ['date-mismatch'], text);
};

/** The number in the words of a link: from its ordinal to the end. */
function findNumber({ text }: Site): { start: number; number: string } | null {
  const match = /\d+[a-zđ]?(?:[\s\u00a0]*[-–/ ][\s\S]*)?$/u.exec(text);
  const whole = match && /(?:^|[\s:\u00a0])(\d[\s\S]*)$/u.exec(text);
  return whole?.[1] ? { start: text.length - whole[1].length, number: whole[1] } : null;
}

const inText = (site: Site, from: number, length: number, text: string, codes: readonly string[], marked: string) =>
  at(site, site.textStart + from, length, text, codes, marked);

/** Another ordinal, one that no document of the same symbol has. */
const changeOrdinal: Mutator = (site, { records }) => {
  const found = findNumber(site);
  const ordinal = found && /^\d+/.exec(found.number)?.[0];
  if (!found || !ordinal) return null;
  let other = Number(ordinal) + 1;
  const symbol = site.to.number.replace(/^\d+/, '');
  const taken = new Set([...records.values()].map(({ number }) => number));
  while (taken.has(`${String(other).padStart(2, '0')}${symbol}`) || taken.has(`${other}${symbol}`)) other++;
  const text = String(other).padStart(ordinal.length, '0');
  return inText(
    site,
    found.start,
    ordinal.length,
    text,
    ['number-mismatch'],
    text + found.number.slice(ordinal.length),
  );
};

/** The number of another document that is held. */
const changeToHeld: Mutator = (site, { records }) => {
  const found = findNumber(site);
  const other = [...records.values()].find(
    ({ type, number, slug }) =>
      type === site.to.type && number !== site.to.number && slug !== site.from.slug && found?.number !== number,
  );
  if (!found || !other || !/\p{L}/u.test(found.number)) return null;
  return inText(site, found.start, found.number.length, other.number, ['number-mismatch'], other.number);
};

/** One letter more in the symbol. */
const changeSymbol: Mutator = (site) => {
  const found = findNumber(site);
  if (!found || !/\p{Lu}$/u.test(found.number)) return null;
  const text = found.number.slice(0, -1) + (found.number.endsWith('X') ? 'Y' : 'X');
  return inText(site, found.start, found.number.length, text, ['number-mismatch'], text);
};

/** A year inside the number. */
const changeNumberYear: Mutator = (site) => {
  const found = findNumber(site);
  const match = found && /^(\d+\/)(\d{4})(?=\/)/.exec(found.number);
  if (!found || !match) return null;
  const year = String(Number(match[2]) - 1);
  const text = found.number.replace(match[0], match[1] + year);
  return inText(site, found.start, found.number.length, text, ['number-mismatch'], text);
};

/** Another type word, in the spelling of the one that stands there. */
const changeType: Mutator = (site) => {
  const head =
    /^(Nghị[\s\u00a0]định|Nghị[\s\u00a0]quyết|Quyết[\s\u00a0]định|Quy[\s\u00a0]định|Chỉ[\s\u00a0]thị|Kết[\s\u00a0]luận|Thông[\s\u00a0]tư|Kế[\s\u00a0]hoạch|Hướng[\s\u00a0]dẫn|Thông[\s\u00a0]báo)(?=[\s\u00a0])(?! liên)/iu.exec(
      site.text.normalize('NFC') === site.text ? site.text : '',
    );
  if (!head) return null;
  const other = /kế/i.test(head[0]) ? 'Báo cáo' : 'Kế hoạch';
  const isSmall = head[0][0] === head[0][0]?.toLowerCase();
  const text = isSmall ? other.toLowerCase() : other;
  return inText(site, 0, head[0].length, text, ['type-mismatch'], text);
};

const changeIssuer =
  (name: string): Mutator =>
  (site) => {
    const written = site.issuer;
    if (!written || site.to.issuer === 'van-phong-trung-uong-dang') return null;
    const from = site.tail.indexOf(` ${written}`);
    if (from < 0) return null;
    return at(site, site.end + from + 1, written.length, name, ['issuer-mismatch'], name);
  };

/** A word of the title in quotation marks. */
const changeTitle: Mutator = (site) => {
  const about = /^Về (?:việc )?/.exec(site.to.title)?.[0] ?? '';
  const quoted = /[“"«] ?([^”"»]+)[”"»]/.exec(site.tail);
  if (
    !quoted?.[1] ||
    (quoted[1].replace(/\s+/g, ' ') !== site.to.title &&
      quoted[1].replace(/\s+/g, ' ') !== site.to.title.slice(about.length))
  )
    return null;
  const title = quoted[1].replace(/[\p{L}\d-]+$/u, 'khác');
  const start = site.end + quoted.index + quoted[0].indexOf(quoted[1]);
  return at(site, start, quoted[1].length, title, ['title-mismatch'], title);
};

const hrefOf = (site: Site, raw: string): string => raw.slice(site.textEnd + 2, site.end - 1);
const inHref = (
  site: Site,
  generated: Generated,
  change: (href: string) => string | null,
  codes: readonly string[],
  marked: (raw: string, href: string) => string,
): Mutation | null => {
  const raw = read(generated.folder, site.file) as string;
  const href = change(hrefOf(site, raw));
  if (href === null) return null;
  return { start: site.textEnd + 2, end: site.end - 1, text: href, codes, marked: marked(raw, href) };
};

/** A link to a document of another number. */
const relink: Mutator = (site, generated) =>
  inHref(
    site,
    generated,
    (href) => {
      const other = [...generated.records.values()].find(
        ({ number, file, slug }) =>
          number !== site.to.number && slug !== site.from.slug && dirOf(file) === dirOf(site.to.file),
      );
      return other ? href.replace(site.to.slug, other.slug) : null;
    },
    ['number-mismatch'],
    () => findNumber(site)?.number ?? '',
  );

/** A link to a document of the same number, where date or body tell the two apart. */
const relinkToNamesake: Mutator = (site, generated) => {
  if (!site.date || !findDate(site)) return null;
  const other = [...generated.records.values()].find(
    ({ number, slug, issuedOn }) =>
      number === site.to.number && slug !== site.to.slug && slug !== site.from.slug && issuedOn !== site.date,
  );
  return other
    ? inHref(
        site,
        generated,
        (href) => href.replace(site.to.slug, other.slug),
        ['date-mismatch'],
        () => findDate(site)?.[0] ?? '',
      )
    : null;
};

const dirOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

const unlink: Mutator = (site) => ({
  start: site.start,
  end: site.end,
  text: site.text,
  codes: ['citation-unlinked', 'citation-ambiguous'],
  marked: site.text,
});

const linkToNothing: Mutator = (site, generated) =>
  inHref(
    site,
    generated,
    (href) => href.replace('.md', '-x.md'),
    ['link-target-missing'],
    (raw, href) => `${raw.slice(site.start, site.textEnd)}](${href})`,
  );
const linkToOtherFolder: Mutator = (site, generated) =>
  inHref(
    site,
    generated,
    (href) =>
      href.startsWith('../')
        ? href.replace(/^.*\//, '')
        : `../${site.file.includes('/dang/') ? 'nha-nuoc' : 'dang'}/${href}`,
    ['link-target-missing'],
    (raw, href) => `${raw.slice(site.start, site.textEnd)}](${href})`,
  );
const linkToNoAnchor: Mutator = (site, generated) =>
  inHref(
    site,
    generated,
    (href) => `${href}#dieu-999`,
    ['link-anchor-missing'],
    (raw, href) => `${raw.slice(site.start, site.textEnd)}](${href})`,
  );
const narrowLink: Mutator = (site) => {
  const words = /^\p{L}+[\s\u00a0]/u.exec(site.text)?.[0];
  return words
    ? {
        start: site.start,
        end: site.textStart + words.length,
        text: `${words}[`,
        codes: ['link-span'],
        marked: site.text.slice(words.length),
      }
    : null;
};
const widenLink: Mutator = (site, generated) => {
  const word = /^ \p{L}+/u.exec(site.tail)?.[0];
  const raw = read(generated.folder, site.file) as string;
  return word
    ? {
        start: site.textEnd,
        end: site.end + word.length,
        text: `${word}${raw.slice(site.textEnd, site.end)}`,
        codes: ['link-span'],
        marked: site.text + word,
      }
    : null;
};
const titleLink: Mutator = (site, generated) =>
  inHref(
    site,
    generated,
    (href) => `${href} "Xem"`,
    ['link-title'],
    (raw, href) => `${raw.slice(site.start, site.textEnd)}](${href})`,
  );

export const MUTATORS: Readonly<Record<string, Mutator>> = {
  'a day': changeDate(1),
  'a month': changeDate(3),
  'a year': changeDate(5),
  'a year said alone': changeYearAlone,
  'an ordinal, to one not held': changeOrdinal,
  'a number, to one held': changeToHeld,
  'a letter of the symbol': changeSymbol,
  'the year in the number': changeNumberYear,
  'the type word': changeType,
  'the body, to another listed': changeIssuer('Văn phòng Trung ương Đảng'),
  'the body, to one not listed': changeIssuer('Bộ Dân vận'),
  'a word of the quoted title': changeTitle,
  'the link, to another number': relink,
  'the link, to a namesake': relinkToNamesake,
  'the link, taken away': unlink,
  'the link, to no file': linkToNothing,
  'the link, to the other folder': linkToOtherFolder,
  'the link, to no anchor': linkToNoAnchor,
  'the link, a word too narrow': narrowLink,
  'the link, a word too wide': widenLink,
  'a title on the link': titleLink,
};

/** Where a citation says the day of issue whole, by itself, as written; null where it does not. */
export function findSaidDate(site: Site): string | null {
  return findDate(site)?.[0] ?? null;
}

/** One edit to the front matter of a record, and the code at the words of that file it must be caught by. */
export interface RecordEdit {
  name: string;
  from: RegExp;
  to: string | ((...match: string[]) => string);
  code: string;
  /** What must be marked, as a pattern. */
  marked: RegExp;
}

const next = (_: string, head: string, figure: string): string => head + String(Number(figure) + 1);

export const RECORD_EDITS: readonly RecordEdit[] = [
  { name: 'its number', from: /^(number: )(\d+)/m, to: next, code: 'file-name', marked: /^\d+/ },
  { name: 'its year', from: /^(issuedOn: )(\d{4})/m, to: next, code: 'file-name', marked: /./ },
  {
    name: 'its day, to none',
    from: /^(issuedOn: \d{4}-\d\d-).*/m,
    to: '$132',
    code: 'front-matter-invalid',
    marked: /-32$/,
  },
  {
    name: 'its day, to one to come',
    from: /^issuedOn: .*/m,
    to: 'issuedOn: 2031-01-05',
    code: 'date-future',
    marked: /^2031/,
  },
  { name: 'its body, to none listed', from: /^(issuer: .*)/m, to: '$1-x', code: 'issuer-unknown', marked: /-x$/ },
  {
    name: 'its body, to one of the other system',
    from: /^issuer: (?:chinh-phu|bo-(?!chinh-tri)\S*)$/m,
    to: 'issuer: bo-chinh-tri',
    code: 'file-name',
    marked: /./,
  },
  {
    name: 'its type, to one its symbol excludes',
    from: /^type: Chỉ thị$/m,
    to: 'type: Kết luận',
    code: 'symbol-type',
    marked: /^Kết luận$/,
  },
  { name: 'its type, to none', from: /^(type: .*)/m, to: '$1s', code: 'front-matter-invalid', marked: /s$/ },
  {
    name: 'its status, to none',
    from: /^status: .*/m,
    to: 'status: Còn',
    code: 'front-matter-invalid',
    marked: /^Còn$/,
  },
  {
    name: 'a status without a witness',
    from: /^status: Chưa rõ/m,
    to: 'status: Hết hiệu lực',
    code: 'evidence-missing',
    marked: /^Hết hiệu lực$/,
  },
  { name: 'its signer', from: /^(signatory: .*)/m, to: '$1 Ba', code: 'evidence-not-held', marked: /doan-\d+/ },
  { name: 'its signer left out', from: /^signatory: .*\n/m, to: '', code: 'evidence-not-held', marked: /doan-\d+/ },
  { name: 'its source, to none', from: /^(source: )/m, to: '$1x-', code: 'source-missing', marked: /^x-/ },
  {
    name: 'a figure of the hash',
    from: /^(sourceSha256: .*)[0-9a-f]$/m,
    to: '$1' + 'g',
    code: 'front-matter-invalid',
    marked: /g$/,
  },
  { name: 'the hash left out', from: /^sourceSha256: .*\n/m, to: '', code: 'source-changed', marked: /\.txt$/ },
  {
    name: 'a witness left out',
    from: /^ {2}issuedOn:\n(?: {4}.*\n)+/m,
    to: '',
    code: 'evidence-missing',
    marked: /^\d{4}-\d\d-\d\d$/,
  },
  { name: 'a witness, to no document', from: /(- in: )(?=\d)/, to: '$1x', code: 'evidence-not-held', marked: /^in: x/ },
  {
    name: 'a witness, to no provision',
    from: /(- in: [^#\n]+#).*/,
    to: '$1doan-999',
    code: 'evidence-not-held',
    marked: /doan-999$/,
  },
  {
    name: 'a witness, to one that does not cite it',
    from: /(- in: [^#\n]+#).*/,
    to: '$1doan-1',
    code: 'evidence-not-held',
    marked: /doan-1$/,
  },
  {
    name: 'a witness of its own, to other words',
    from: /(- own: ).*/,
    to: '$1doan-3',
    code: 'evidence-not-held',
    marked: /doan-3$/,
  },
  {
    name: 'a page seen before the day of issue',
    from: /seenOn: .*/,
    to: 'seenOn: 1990-01-01',
    code: 'date-order',
    marked: /^1990-01-01$/,
  },
  {
    name: 'a page without the day it was seen',
    from: /\n *seenOn: .*/,
    to: '',
    code: 'front-matter-invalid',
    marked: /./,
  },
  {
    name: 'an address that is none',
    from: /- at: https:\/\//,
    to: '- at: ',
    code: 'front-matter-invalid',
    marked: /^vidu/,
  },
  {
    name: 'a relation, to no document',
    from: /^( {4}target: )/m,
    to: '$1x',
    code: 'relation-unsupported',
    marked: /^x/,
  },
  {
    name: 'a relation, to a document not cited there',
    from: /^( {4}target: ).*/m,
    to: '$101-ct-tw-2001',
    code: 'relation-unsupported',
    marked: /#doan-\d+$/,
  },
  {
    name: 'a relation of another kind',
    from: /kind: basedOn/,
    to: 'kind: amends',
    code: 'relation-unsupported',
    marked: /^Căn cứ$/,
  },
  {
    name: 'a relation of no kind',
    from: /kind: basedOn/,
    to: 'kind: basedOf',
    code: 'front-matter-invalid',
    marked: /^basedOf$/,
  },
  {
    name: 'words of a relation that are not there',
    from: /words: Căn cứ/,
    to: 'words: Căn cứ vào đâu',
    code: 'relation-unsupported',
    marked: /^Căn cứ vào đâu$/,
  },
  {
    name: 'a relation said elsewhere',
    from: /^( {4}in: [^#]+#)doan-\d+/m,
    to: '$1doan-2',
    code: 'relation-unsupported',
    marked: /#doan-2$/,
  },
  {
    name: 'a join at another line',
    from: /(sourceLine: )(\d+)/,
    to: next,
    code: 'editorial-act-invalid',
    marked: /^\d+$|join/,
  },
  { name: 'a key misspelt', from: /^issuer:/m, to: 'isuer:', code: 'front-matter-invalid', marked: /^isuer/ },
  { name: 'a key twice', from: /^(type: .*)/m, to: '$1\n$1', code: 'front-matter-syntax', marked: /./ },
];
