/** Single edits to a generated collection, chosen by its truth: each caught by the right code at the right words of the right file. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { checkEdited, type Edits, generate, read, type Site, type TrueRecord } from '../support/generated.ts';
import { WRITTEN_FORMS } from '../support/written-forms.ts';
import { findSaidDate, MUTATORS, type Mutation, RECORD_EDITS } from './generated-edits.ts';

const COUNT = 200;
const SEED = 3;
/** Edits of each kind: to a citation, to a record, and of the sweep in all. */
const PLACES = 4;
const RECORDS = 2;
const SWEEP = 320;

const generated = await generate(COUNT, SEED);
const { folder, records, sites } = generated;
afterAll(() => rmSync(folder, { recursive: true }));

/** Places in a fixed order that has nothing to do with where they stand. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

interface Row {
  name: string;
  site: Site;
  mutation: Mutation;
}

function toRows(kinds: readonly string[], places: readonly Site[], count: number): Row[] {
  return kinds.flatMap((kind) => {
    const rows: Row[] = [];
    for (const site of places) {
      if (rows.length === count) break;
      const mutation = MUTATORS[kind]?.(site, generated);
      if (mutation) rows.push({ name: `${kind}: ${JSON.stringify(site.text)} in ${site.from.slug}`, site, mutation });
    }
    return rows;
  });
}

/** Forms of one citation by itself, rarest first: what is common to most stands under the kinds of edit. */
const COMMON = new Set([
  'with "số"',
  'without "số"',
  'a small letter',
  'a line end in the number',
  'decomposed letters',
]);
const FORMS = WRITTEN_FORMS.filter(([form]) => !COMMON.has(form));
const FORM_KINDS = [
  'an ordinal, to one not held',
  'the link, to another number',
  'the link, taken away',
  'a day',
  'a year',
];

function apply(site: Site, { start, end, text }: Mutation): Edits {
  const raw = read(folder, site.file) as string;
  return { [site.file]: raw.slice(0, start) + text + raw.slice(end) };
}

const isHit = (found: Diagnostic, site: Site, { codes, marked }: Mutation): boolean =>
  found.file === site.file && codes.includes(found.code) && found.marked === marked;
/** The text no longer is its source's; a record whose witness the place was; a namesake that differs in more than its day. */
const CONSEQUENCES = new Set([
  'text-changed',
  'text-missing',
  'evidence-not-held',
  'relation-unsupported',
  'record-uncited',
]);
const OF_A_NAMESAKE = new Set(['cites-later', 'title-mismatch', 'issuer-mismatch', 'type-mismatch']);
const isFollowing = ({ code }: Diagnostic, kind: string): boolean =>
  CONSEQUENCES.has(code) ||
  (kind.startsWith('the link, to a namesake') && OF_A_NAMESAKE.has(code)) ||
  // Without its link a number that several bear may mean any of them.
  (kind.startsWith('the link, to no file') && code === 'citation-ambiguous');
const toLine = ({ file, line, column, code, marked }: Diagnostic): string =>
  `${file}:${line}:${column} ${code} ${JSON.stringify(marked)}`;

test('the collection is clean before any edit', () => {
  expect(generated.clean.map(toLine)).toEqual([]);
});

describe('one thing said in one citation', () => {
  const shuffled = shuffle(sites, 1);
  const rows = [
    ...toRows(Object.keys(MUTATORS), shuffled, PLACES),
    ...FORMS.flatMap(([form, pattern]) =>
      toRows(
        FORM_KINDS,
        shuffled.filter(({ text }) => pattern.test(text)),
        1,
      ).map((row) => ({ ...row, name: `${row.name} (${form})` })),
    ),
  ];

  test('every kind of edit has its places', () => {
    for (const kind of Object.keys(MUTATORS))
      expect(rows.filter(({ name }) => name.startsWith(`${kind}: `)).length, kind).toBeGreaterThanOrEqual(PLACES);
    for (const [form] of FORMS)
      expect(rows.filter(({ name }) => name.endsWith(`(${form})`)).length, form).toBeGreaterThan(1);
  });

  test.for(rows)('$name', async ({ name, site, mutation }) => {
    const found = await checkEdited(generated, apply(site, mutation));
    const lines = found.map(toLine);
    expect(found.filter((item) => isHit(item, site, mutation)).length, lines.join('\n')).toBeGreaterThan(0);
    // Nothing else is blamed.
    expect(found.filter((item) => !isHit(item, site, mutation) && !isFollowing(item, name)).map(toLine)).toEqual([]);
  });
});

describe('one thing said in a record', () => {
  const rows = RECORD_EDITS.flatMap((edit) =>
    shuffle([...records.values()], 2)
      .filter(({ file }) => edit.from.test(read(folder, file) as string))
      .slice(0, RECORDS)
      .map((record) => ({ ...edit, record, name: `${edit.name}: ${record.slug}` })),
  );

  test.for(rows)('$name', async ({ record, from, to, code, marked }) => {
    const text = (read(folder, record.file) as string).replace(from, to as string);
    const found = await checkEdited(generated, { [record.file]: text });
    const hits = found.filter((item) => item.file === record.file && item.code === code);
    expect(found.map(toLine).join('\n')).toContain(` ${code} `);
    expect(
      hits.some((hit) => marked.test(hit.marked)),
      hits.map(toLine).join('\n'),
    ).toBe(true);
  });

  /** Who cites a record and says of it what is changed is blamed, each where it says so. */
  const cited = shuffle([...records.values()], 3).filter(
    ({ slug }) => sites.filter((site) => site.target === slug && findSaidDate(site)).length > 2,
  );
  test.for(cited.slice(0, 6).map((record): [string, TrueRecord] => [record.slug, record]))(
    'its day, by all who say it: %s',
    async ([, record]) => {
      const { issuedOn, file, slug } = record;
      const day = issuedOn.endsWith('-01') ? '02' : '01';
      const text = (read(folder, file) as string).replace(/^issuedOn: .*/m, `issuedOn: ${issuedOn.slice(0, 8)}${day}`);
      const found = await checkEdited(generated, { [file]: text });
      for (const site of sites.filter((other) => other.target === slug)) {
        const said = findSaidDate(site);
        const isBlamed = found.some(
          (hit) => hit.file === site.file && hit.code === 'date-mismatch' && hit.marked === said,
        );
        if (said) expect(isBlamed, `${site.file}: ${site.text}`).toBe(true);
      }
    },
  );
});

describe('edits of files', () => {
  const held = [...records.values()];
  const full = held.find(({ hasText, number }) => hasText && /^\d+-/.test(number)) as TrueRecord;
  const [site] = sites.filter(({ text, tail }) => !text.includes('\n') && tail.startsWith(' ngày')) as [Site];
  const textOf = (file: string): string => read(folder, file) as string;
  const otherFolder = (file: string): string =>
    file.includes('/dang/') ? file.replace('/dang/', '/nha-nuoc/') : file.replace('/nha-nuoc/', '/dang/');
  const exception = (place: string, code = 'date-mismatch'): string =>
    `- code: ${code}\n  file: ${site.file}\n  place: ${place}\n  reason: Chờ bản gốc.\n  until: 2027-06-30\n`;

  const rows: readonly { name: string; edits: () => Edits; code: string; file: string; marked: string | RegExp }[] = [
    {
      name: 'a record under a second name',
      edits: () => ({ 'documents/dang/ban-sao.md': textOf(full.file) }),
      code: 'duplicate-identity',
      file: 'documents/dang/ban-sao.md',
      marked: full.number,
    },
    {
      name: 'a record in both folders',
      edits: () => ({ [otherFolder(full.file)]: textOf(full.file) }),
      code: 'duplicate-slug',
      file: otherFolder(full.file),
      marked: full.number,
    },
    {
      name: 'a record gone',
      edits: () => ({ [site.to.file]: null }),
      code: 'link-target-missing',
      file: site.file,
      marked: new RegExp(`^\\[[^\\]]*\\]\\([^)]*${site.target}\\.md\\)$`),
    },
    {
      name: 'a record gone, by the words that cite it',
      edits: () => ({ [site.to.file]: null }),
      code: 'citation-unknown',
      file: site.file,
      marked: site.text,
    },
    {
      name: 'a source gone',
      edits: () => ({ [`sources/${full.slug}.txt`]: null }),
      code: 'source-missing',
      file: full.file,
      marked: `${full.slug}.txt`,
    },
    {
      name: 'a source nobody uses',
      edits: () => ({ 'sources/thua.txt': 'Một văn bản khác.\n' }),
      code: 'source-unused',
      file: 'sources/thua.txt',
      marked: '',
    },
    {
      name: 'a character of a source',
      edits: () => ({ [`sources/${full.slug}.txt`]: textOf(`sources/${full.slug}.txt`).replace('Các cấp', 'Các cập') }),
      code: 'source-changed',
      file: full.file,
      marked: /^[0-9a-f]{64}$/,
    },
    {
      name: 'a file that is no document',
      edits: () => ({ 'documents/dang/ghi-chu.txt': 'Việc cần làm.\n' }),
      code: 'file-unexpected',
      file: 'documents/dang/ghi-chu.txt',
      marked: '',
    },
    {
      name: 'an exception that excepts nothing',
      edits: () => ({ 'exceptions.yaml': exception('31/8/2021') }),
      code: 'exception-unused',
      file: 'exceptions.yaml',
      marked: /./,
    },
    {
      name: 'an exception of no rule',
      edits: () => ({ 'exceptions.yaml': exception('31/8/2021', 'date-mismatched') }),
      code: 'exceptions-invalid',
      file: 'exceptions.yaml',
      marked: 'date-mismatched',
    },
    {
      name: 'a document declared not held that is held',
      edits: () => ({ 'not-held.yaml': `- number: ${full.number}\n  type: ${full.type}\n  reason: Ngoài phạm vi.\n` }),
      code: 'not-held-duplicate',
      file: 'not-held.yaml',
      marked: full.number,
    },
    {
      name: 'a document declared not held that nothing cites',
      edits: () => ({ 'not-held.yaml': '- number: 9999-QĐ/TW\n  type: Quyết định\n  reason: Ngoài phạm vi.\n' }),
      code: 'not-held-unused',
      file: 'not-held.yaml',
      marked: '9999-QĐ/TW',
    },
    {
      name: 'a body renamed in the list',
      edits: () => ({ 'issuers.yaml': textOf('issuers.yaml').replace(/^( {4}name: )Chính phủ$/m, '$1Chính phũ') }),
      code: 'issuer-mismatch',
      file: (sites.find(({ issuer }) => issuer === 'Chính phủ') as Site).file,
      marked: 'Chính phủ',
    },
    {
      name: 'a level of no kind',
      edits: () => ({ 'issuers.yaml': textOf('issuers.yaml').replace('level: city', 'level: town') }),
      code: 'issuers-invalid',
      file: 'issuers.yaml',
      marked: 'town',
    },
    {
      name: 'a severity of no kind',
      edits: () => ({ 'rules.yaml': textOf('rules.yaml').replace('off', 'none') }),
      code: 'rules-invalid',
      file: 'rules.yaml',
      marked: 'none',
    },
    {
      name: 'a basis said and not declared, once the rule is on',
      edits: () => ({ 'rules.yaml': 'severity: {}\n' }),
      code: 'relation-undeclared',
      file: (held.find(({ file }) => /^Căn cứ \[/m.test(read(folder, file) as string)) as TrueRecord).file,
      marked: /./,
    },
  ];

  test.for(rows)('$name → $code', async ({ edits, code, file, marked }) => {
    const found = await checkEdited(generated, edits());
    const hits = found.filter((item) => item.file === file && item.code === code);
    const isMarked = (hit: Diagnostic): boolean =>
      typeof marked === 'string' ? hit.marked === marked : marked.test(hit.marked);
    expect(hits.some(isMarked), found.slice(0, 20).map(toLine).join('\n')).toBe(true);
  });
});

describe('what changes nothing that is said', () => {
  const full = [...records.values()].filter(({ hasText }) => hasText);
  const some = shuffle(full, 4).slice(0, 3);
  const textOf = (file: string): string => read(folder, file) as string;
  const isComposed = (file: string): boolean => textOf(file) === textOf(file).normalize('NFC');
  /** The same change to a text and to its source, whose hash is then another: only the record's own line may say so. */
  const inBoth = ({ file, slug }: TrueRecord, change: (text: string) => string): Edits => ({
    [file]: change(textOf(file)),
    [`sources/${slug}.txt`]: change(textOf(`sources/${slug}.txt`)),
  });
  const rows: readonly { name: string; change: (text: string) => string }[] = [
    { name: 'CRLF', change: (text) => text.replaceAll('\n', '\r\n') },
    { name: 'a byte order mark', change: (text) => `\ufeff${text}` },
    { name: 'no line end at the end', change: (text) => text.trimEnd() },
  ];
  const front = (text: string, change: (head: string) => string): string => {
    const end = text.indexOf('\n---\n', 4);
    return change(text.slice(0, end)) + text.slice(end);
  };
  const records_: readonly { name: string; change: (text: string) => string }[] = [
    {
      name: 'a title in single quotation marks',
      change: (text) => front(text, (head) => head.replace(/^title: "(.*)"$/m, "title: '$1'")),
    },
    { name: 'a comment in the front matter', change: (text) => text.replace('\nstatus:', '\n# ghi chú\nstatus:') },
    {
      name: 'keys in another order',
      change: (text) => text.replace(/^(status: .*\n)((?:signatory|root|source).*\n)/m, '$2$1'),
    },
    { name: 'a space more after a key', change: (text) => text.replace('\ntype: ', '\ntype:   ') },
  ];
  test.for(
    [...rows, ...records_].flatMap((row) =>
      some.map((record) => ({ ...row, record, name: `${row.name}: ${record.slug}` })),
    ),
  )('$name', async ({ record, change }) => {
    expect((await checkEdited(generated, { [record.file]: change(textOf(record.file)) })).map(toLine)).toEqual([]);
  });

  /** Of words in text and source alike: nothing but the hash may be named. */
  const folded: readonly { name: string; change: (text: string) => string; fits: (text: string) => boolean }[] = [
    { name: 'NFD', change: (text) => text.normalize('NFD'), fits: () => true },
    {
      name: 'the other tone placement',
      change: (text) => text.replaceAll('uỷ', 'ủy').replaceAll('Uỷ', 'Ủy').replaceAll('khoá', 'khóa'),
      fits: (text) => /[Uu]ỷ|khoá/.test(text),
    },
    {
      name: 'title in small letters',
      change: (text) => text.replace(/([“"«])Về /g, '$1về '),
      fits: (text) => /[“"«]Về /.test(text),
    },
    {
      name: 'other quotation marks',
      change: (text) => text.replaceAll('«', '“').replaceAll('»', '”'),
      fits: (text) => text.includes('«'),
    },
    {
      name: 'a day with its zero',
      change: (text) => text.replace(/ngày (\d)\//g, 'ngày 0$1/'),
      fits: (text) => /ngày \d\//.test(text),
    },
    {
      name: 'the marks of the date',
      change: (text) => text.replace(/ngày (\d+)\/(\d+)\/(\d{4})/g, 'ngày $1.$2.$3'),
      fits: (text) => /ngày \d+\/\d+\/\d{4}/.test(text),
    },
    { name: 'eth for Đ', change: (text) => text.replace(/QĐ/g, 'QÐ'), fits: (text) => text.includes('QĐ') },
    {
      name: 'a zero-width space',
      change: (text) => text.replace(/ ngày (\d)/g, ' ngày \u200b$1'),
      fits: (text) => / ngày \d/.test(text),
    },
  ];
  const body = (text: string, change: (text: string) => string): string => {
    const start = text.indexOf('\n---\n', 4);
    return start < 0 ? change(text) : text.slice(0, start) + change(text.slice(start));
  };
  test.for(
    folded.flatMap((row) =>
      shuffle(full, 5)
        .filter(({ file }) => isComposed(file) && !textOf(file).includes('editorialActs') && row.fits(textOf(file)))
        .slice(0, 3)
        .map((record) => ({ ...row, record, name: `${row.name}: ${record.slug}` })),
    ),
  )('in text and source alike: $name', async ({ record, change }) => {
    const found = await checkEdited(
      generated,
      inBoth(record, (text) => body(text, change)),
    );
    expect(found.filter(({ code }) => code !== 'source-changed').map(toLine)).toEqual([]);
  });
});

describe('provisions of texts that are held', () => {
  const WITHOUT = 'severity:\n  relation-undeclared: off\n';
  const composed = (file: string): string => (read(folder, file) as string).normalize('NFC');
  /** Before a citation: "khoản 1, 2 và 3 Điều 21 của ". */
  const BEFORE = /(?:khoản[\s\u00a0]([\d, và\n]+?)[\s\u00a0])?Điều[\s\u00a0](\d+)(?:[\s\u00a0]của)?[\s\u00a0]$/u;
  const amended = new Set(
    sites
      .filter(({ file, start }) =>
        /Điều \d+\.\** Sửa đổi, bổ sung [^.;[\]]*$/.test((read(folder, file) as string).slice(0, start)),
      )
      .map(({ target }) => target),
  );
  interface Cited {
    site: Site;
    /** UTF-16 offset of the figure of the article. */
    at: number;
    article: string;
    isHeld: boolean;
  }
  const toCited = (site: Site): Cited[] => {
    const before = (read(folder, site.file) as string).slice(0, site.start).normalize('NFC');
    const match = BEFORE.exec(before);
    if (
      !match?.[2] ||
      !site.to.hasText ||
      amended.has(site.target) ||
      /bổ sung[^.;]*$/.test(before.slice(-70, match.index - before.length))
    )
      return [];
    const lines = composed(site.to.file).split('\n');
    const first = lines.findIndex((line) => new RegExp(`^\\**Điều ${match[2]}\\.`).test(line));
    const rest = lines.slice(first + 1);
    const after = rest.slice(
      0,
      (rest.findIndex((line) => /^\**Điều \d+\./.test(line)) + rest.length + 1) % (rest.length + 1),
    );
    const clauses = after.flatMap((line) => /^(\d+)\. /.exec(line)?.[1] ?? []).map(Number);
    if (!lines.some((line) => /^\**Điều \d+\./.test(line))) return [];
    const cited = match[1]?.match(/\d+/g)?.map(Number) ?? [];
    const isHeld = first >= 0 && (clauses.length === 0 || cited.every((clause) => clause <= Math.max(...clauses)));
    const at = match.index + match[0].lastIndexOf(match[2]);
    return [{ site, at, article: match[2], isHeld }];
  };
  const cited = sites.flatMap(toCited);

  test('the rule names those that are not there, and no other', async () => {
    const found = await checkEdited(generated, { 'rules.yaml': WITHOUT });
    const codes = new Set(found.map(({ code }) => code));
    expect([...codes]).toEqual(
      ['provision-missing', 'relation-undeclared'].filter((code) => codes.has(code as Diagnostic['code'])),
    );
    const missing = found.filter(({ code }) => code === 'provision-missing');
    const toPlace = (file: string, line: number): string => `${file}:${line}`;
    const expected = cited
      .filter(({ isHeld }) => !isHeld)
      .map(({ site, at }) => toPlace(site.file, composed(site.file).slice(0, at).split('\n').length));
    expect(missing.map(({ file, endLine }) => toPlace(file, endLine)).sort()).toEqual(expected.sort());
    expect(cited.filter(({ isHeld }) => isHeld).length).toBeGreaterThan(10);
  });

  test.for(
    cited
      .filter(({ isHeld, site }) => isHeld && read(folder, site.file) === composed(site.file))
      .slice(0, 6)
      .map((item) => ({ ...item, name: `Điều ${item.article} of ${item.site.target} in ${item.site.from.slug}` })),
  )('an article that is there, to one that is not: $name', async ({ site, at, article }) => {
    const raw = read(folder, site.file) as string;
    const found = await checkEdited(generated, {
      'rules.yaml': 'severity: {}\n',
      [site.file]: `${raw.slice(0, at)}300${raw.slice(at + article.length)}`,
    });
    const hits = found.filter(
      ({ code, file, subject }) => code === 'provision-missing' && file === site.file && subject === site.target,
    );
    expect(hits.map(({ found: words }) => words)).toContain('Điều 300');
    expect(hits.some(({ marked }) => /Điều\s300$/u.test(marked))).toBe(true);
  });
});

/** Any of the edits, anywhere: whatever a text or a record says, a change of it is told in that very file or in one that says otherwise. */
describe('a sweep', () => {
  const kinds = Object.keys(MUTATORS);
  const swept = shuffle(sites, 6).flatMap((site, at) => {
    const kind = kinds[at % kinds.length] as string;
    const mutation = MUTATORS[kind]?.(site, generated);
    return mutation ? [{ kind, site, mutation }] : [];
  });

  test(`${SWEEP} edits of citations: none passes in silence, none is told of at another place`, async () => {
    const wrong: string[] = [];
    for (const { kind, site, mutation } of swept.slice(0, SWEEP)) {
      const found = await checkEdited(generated, apply(site, mutation));
      const others = found.filter((item) => !isHit(item, site, mutation) && !isFollowing(item, kind));
      if (!found.some((item) => isHit(item, site, mutation)) || others.length > 0)
        wrong.push([`${kind}: ${JSON.stringify(site.text)} in ${site.file}`, ...found.map(toLine)].join('\n  '));
    }
    expect(swept.length).toBeGreaterThanOrEqual(SWEEP);
    expect(wrong).toEqual([]);
  });

  /** A figure of what a record says; of full texts, whose heading says it too. */
  const FACTS: readonly (readonly [string, RegExp, (...match: string[]) => string])[] = [
    ['day', /^(issuedOn: \d{4}-\d\d-)(\d\d)$/m, (_, head = '', day = '') => `${head}${day === '01' ? '02' : '01'}`],
    ['title', /^(title: .*)"$/m, (_, head = '') => `${head} khác"`],
    ['number', /^(number: )(\d+)/m, (_, head = '', figure = '') => `${head}${Number(figure) + 1}`],
    ['signer', /^(signatory: \S+).*$/m, (_, head = '') => `${head} Khác`],
  ];
  test.for(FACTS)('the %s of a record with a text', async ([, from, to]) => {
    const silent: string[] = [];
    const texts = [...records.values()].filter(({ hasText }) => hasText);
    for (const { file, slug } of shuffle(texts, 7).slice(0, 60)) {
      const found = await checkEdited(generated, { [file]: (read(folder, file) as string).replace(from, to) });
      if (!found.some((item) => item.file === file && item.severity === 'error')) silent.push(slug);
    }
    expect(silent).toEqual([]);
  });
});
