/**
 * Single edits of a generated collection: one fact that one citation says, or that one record states, made wrong. The
 * places are picked by chance (fixed seed) among all citations, in whatever form each is written; every edit must be
 * blamed, by the code of what was changed and at the words that were changed, and what is not wrong must be left alone.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom, type Random } from '../../bench/generate/random.ts';
import { generateCollection } from '../../bench/generate.ts';
import { checkFolder } from '../../src/checker/check-folder.ts';
import type { CheckState } from '../../src/checker/state.ts';
import type { Diagnostic, DiagnosticCode } from '../../src/core/diagnostic.ts';
import { type JudgedCitation, type JudgedDocument, judgeCollection, toFileSpan } from '../../src/core/judge.ts';
import { readCollection } from '../../src/corpus.ts';
import { TODAY } from '../support/collection.ts';
import { TEMPORARY } from '../support/paths.ts';

const SEED = 17;
const TIMES = 40;
let folder = '';
let state: CheckState;
let documents: JudgedDocument[];
let citations: Place[];

interface Place {
  file: JudgedDocument;
  item: JudgedCitation;
}

/** UTF-16 offsets in the file, and what is put there. */
interface FileEdit {
  start: number;
  end: number;
  text: string;
}

beforeAll(async () => {
  folder = mkdtempSync(join(TEMPORARY, 'generated-'));
  generateCollection(folder, 200, SEED);
  const clean = await checkFolder(folder, null, { today: TODAY });
  expect(clean.report.diagnostics).toEqual([]);
  state = clean.state;
  ({ documents } = judgeCollection(readCollection(folder)));
  citations = documents.flatMap((file) =>
    file.citations.filter(({ citation }) => citation.kind === 'numbered').map((item) => ({ file, item })),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const TYPES = ['Quyết định', 'Nghị định', 'Thông tư', 'Chỉ thị', 'Kết luận', 'Nghị quyết', 'Kế hoạch', 'Công văn'];
const BODIES = ['Bộ Y tế', 'Chính phủ', 'Bộ Chính trị', 'Ủy ban nhân dân tỉnh Lào Cai', 'Quốc hội'];
const fold = (words: string): string => words.normalize('NFC').toLowerCase();

/** One figure of a stretch of the file becomes another. */
function changeFigure(file: JudgedDocument, span: { start: number; end: number }, random: Random): FileEdit | null {
  const { start, end } = toFileSpan(file, span);
  const figures = [...file.raw.slice(start, end).matchAll(/\d/g)];
  if (figures.length === 0) return null;
  const { index, 0: figure } = figures[random.below(figures.length)] as RegExpExecArray;
  const at = start + index;
  return { start: at, end: at + 1, text: String((Number(figure) + 1 + random.below(8)) % 10) };
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[random.below(items.length)] as T;
}

function toAddress({ file, item }: Place): { start: number; end: number } | null {
  if (!item.link) return null;
  return { start: file.raw.indexOf('](', item.link.fileStart) + 2, end: item.link.fileEnd - 1 };
}

type Change = (place: Place, random: Random) => FileEdit | null;

/** What is changed, how, and the codes that may tell it: a figure of a day may make one that does not exist. */
const SAID: Record<string, [Change, DiagnosticCode[]]> = {
  'a figure of the date': [
    ({ file, item: { citation } }, random) =>
      citation.spans.date && citation.date ? changeFigure(file, citation.spans.date, random) : null,
    ['date-mismatch', 'date-invalid'],
  ],
  'a figure of the number': [
    ({ file, item: { citation, link } }, random) => {
      const length = /^\d+/.exec(citation.number ?? '')?.[0].length ?? 0;
      const span = citation.spans.number;
      return link && span ? changeFigure(file, { start: span.start, end: span.start + length }, random) : null;
    },
    ['number-mismatch'],
  ],
  'the type word': [
    ({ file, item: { citation, link } }, random) => {
      if (!link || !citation.spans.type || !citation.type) return null;
      const other = TYPES.filter((type) => fold(type) !== fold(citation.type ?? ''));
      return { ...toFileSpan(file, citation.spans.type), text: pick(other, random) };
    },
    ['type-mismatch', 'number-mismatch'],
  ],
  'the issuing body': [
    ({ file, item: { citation, link } }, random) => {
      const { issuer, spans } = citation;
      if (!link || !spans.issuer || !issuer) return null;
      const other = BODIES.filter((body) => !fold(issuer).includes(fold(body)) && !fold(body).includes(fold(issuer)));
      return { ...toFileSpan(file, spans.issuer), text: pick(other, random) };
    },
    ['issuer-mismatch'],
  ],
  'the document linked to': [
    (place, random) => {
      const address = toAddress(place);
      const { document, path } = pick(documents, random);
      if (!address || document.slug === place.item.linkedTo) return null;
      return { ...address, text: `../${path}` };
    },
    ['number-mismatch', 'date-mismatch', 'issuer-mismatch', 'type-mismatch'],
  ],
  'the address': [
    (place) => {
      const address = toAddress(place);
      return address && { ...address, text: 'khong-co.md' };
    },
    ['link-target-missing'],
  ],
  'the link, taken away': [
    ({ file, item: { link } }) =>
      link && {
        start: link.fileStart,
        end: link.fileEnd,
        text: file.raw.slice(link.fileStart + 1, file.raw.indexOf('](', link.fileStart)),
      },
    ['citation-unlinked', 'citation-ambiguous'],
  ],
};

async function check(file: JudgedDocument, { start, end, text }: FileEdit): Promise<Diagnostic[]> {
  writeFileSync(file.file, file.raw.slice(0, start) + text + file.raw.slice(end));
  try {
    return (await checkFolder(folder, state, { today: TODAY })).report.diagnostics;
  } finally {
    writeFileSync(file.file, file.raw);
  }
}

/** A record that calls the words as its witness has lost it, and what nobody else cites is uncited: both are true. */
const ALSO: ReadonlySet<DiagnosticCode> = new Set(['evidence-not-held', 'record-uncited']);

test.for(Object.entries(SAID) as [string, [Change, DiagnosticCode[]]][])(
  '%s: every one of many is blamed, where it stands',
  { timeout: 60_000 },
  async ([name, [change, codes]]) => {
    const random = createRandom(SEED, name.length, 0);
    for (let done = 0; done < TIMES; ) {
      const place = pick(citations, random);
      const edit = change(place, random);
      if (!edit || place.file.raw.slice(edit.start, edit.end) === edit.text) continue;
      done++;
      const found = await check(place.file, edit);
      const told = found.filter(({ file, code }) => file === place.file.file && codes.includes(code));
      const line = place.file.raw.slice(0, edit.start).split('\n').length;
      const context = `${place.file.path}:${line} ${place.item.citation.text}: ${edit.text}`;
      expect(
        told.some((diagnostic) => Math.abs(diagnostic.line - line) <= 1),
        `${context}\n${found.map(({ code, file, line: at }) => `${code} ${file}:${at}`).join('\n')}`,
      ).toBe(true);
      // Nobody else is blamed for it.
      const others = found.filter(({ file, code }) => file !== place.file.file && !ALSO.has(code));
      expect(
        others.map(({ code, file }) => `${code} ${file}`),
        context,
      ).toEqual([]);
    }
  },
);

/** A field of a record, what it becomes, and the codes by which those who cite it are blamed. */
const STATED: [string, RegExp, (value: string) => string, DiagnosticCode][] = [
  [
    'issuedOn',
    /^issuedOn: (\S+)$/m,
    (day) => day.replace(/-\d\d$/, (end) => (end === '-09' ? '-08' : '-09')),
    'date-mismatch',
  ],
  ['type', /^type: (.+)$/m, (type) => (type === 'Kế hoạch' ? 'Hướng dẫn' : 'Kế hoạch'), 'type-mismatch'],
  ['number', /^number: (\d+)/m, (ordinal) => `9${ordinal}`, 'number-mismatch'],
  ['issuer', /^issuer: (\S+)$/m, (id) => (id === 'quoc-hoi' ? 'chinh-phu' : 'quoc-hoi'), 'issuer-mismatch'],
];

test.for(STATED)(
  '%s of a record made another: whoever says it otherwise is blamed',
  async ([field, pattern, toOther, code]) => {
    const random = createRandom(SEED, field.length, 1);
    const spanOf = { issuedOn: 'date', type: 'type', number: 'number', issuer: 'issuer' }[field] as 'date';
    for (let done = 0; done < 12; ) {
      const { file, item } = pick(citations, random);
      const record = documents.find(({ document }) => document.slug === item.linkedTo);
      const match = record && pattern.exec(record.raw);
      const isWhole = field !== 'issuedOn' || /-..-/.test(item.citation.date ?? '');
      if (!record || !match || !item.citation.spans[spanOf] || !isWhole) continue;
      done++;
      const start = match.index + match[0].length - (match[1] as string).length;
      const found = await check(record, {
        start,
        end: start + (match[1] as string).length,
        text: toOther(match[1] as string),
      });
      const told = found.filter((diagnostic) => diagnostic.file === file.file && diagnostic.code === code);
      expect(told.length, `${record.path} in ${file.path}: ${found.map((one) => one.code)}`).toBeGreaterThan(0);
    }
  },
);

/** [what is done to a text with a source, what is said of it]. */
const TEXTS: [string, (raw: string) => string, DiagnosticCode[]][] = [
  [
    'a letter of the text',
    (raw) => raw.replace(/(\n\n[^\n]{40}[^\n]*?)an([^\n]*\n)(?![\s\S]*\n---\n)/, '$1am$2'),
    ['text-changed'],
  ],
  ['a paragraph gone', (raw) => raw.replace(/\n\nSố: [^\n]+\n/, '\n'), ['text-missing']],
  ['a paragraph more', (raw) => `${raw}\nThêm một dòng không ai viết.\n`, ['text-extra']],
  [
    'a relation to what is not there',
    (raw) => raw.replace(/^ {4}target: .*$/m, '    target: khong-co'),
    ['relation-unsupported'],
  ],
  [
    'a relation in another paragraph',
    (raw) => raw.replace(/^( {4}in: \S+#).*$/m, '$1doan-1'),
    ['relation-unsupported'],
  ],
  ['evidence in another paragraph', (raw) => raw.replace(/^( {4}- own: ).*$/m, '$1doan-2'), ['evidence-not-held']],
  ['evidence gone', (raw) => raw.replace(/^ {2}type:\n(?: {4}.*\n)+(?= {2}\w)/m, ''), ['evidence-missing']],
  ['a field nobody knows', (raw) => raw.replace(/^status:/m, 'stattus:'), ['front-matter-invalid']],
  ['a source that is not there', (raw) => raw.replace(/^source: .*$/m, 'source: khong-co.txt'), ['source-missing']],
  [
    'another digest',
    (raw) => raw.replace(/^sourceSha256: ./m, (start) => start.replace(/.$/, (figure) => (figure === 'a' ? 'b' : 'a'))),
    ['source-changed'],
  ],
  ['an issuer nobody lists', (raw) => raw.replace(/^issuer: .*$/m, 'issuer: khong-co'), ['issuer-unknown']],
  ['a day to come', (raw) => raw.replace(/^issuedOn: .*$/m, 'issuedOn: 2026-12-02'), ['date-future']],
];

test.for(TEXTS)('%s', async ([name, spoil, codes]) => {
  const texts = documents.filter(({ raw, source }) => source && spoil(raw) !== raw);
  const random = createRandom(SEED, name.length, 2);
  for (let done = 0; done < 8; done++) {
    const file = pick(texts, random);
    const found = await check(file, { start: 0, end: file.raw.length, text: spoil(file.raw) });
    const told = found.filter((diagnostic) => diagnostic.file === file.file).map(({ code }) => code);
    expect(told, file.path).toEqual(expect.arrayContaining(codes));
  }
});

/** What changes nothing that is said. */
const FOLDED: [string, (raw: string) => string][] = [
  ['CR LF', (raw) => raw.replaceAll('\n', '\r\n')],
  ['a byte order mark', (raw) => `\ufeff${raw}`],
  ['quotation marks about a field', (raw) => raw.replace(/^type: (.*)$/m, "type: '$1'")],
  ['a remark', (raw) => raw.replace(/^type: (.*)$/m, 'type: $1 # như trên bản gốc')],
  ['fields in another order', (raw) => raw.replace(/^(type: .*\n)([\s\S]*?)(^status: .*\n)/m, '$3$2$1')],
  ['an address by way of its own folder', (raw) => raw.replace(/\]\(\.\.\/dang\//, '](../dang/')],
];

test.for(FOLDED)('%s: nothing is blamed', async ([, change]) => {
  for (const file of documents.filter((_, at) => at % 17 === 3)) {
    expect(await check(file, { start: 0, end: file.raw.length, text: change(file.raw) }), file.path).toEqual([]);
  }
});

test('after all of it the collection is as it was', async () => {
  expect((await checkFolder(folder, null, { today: TODAY })).report.diagnostics).toEqual([]);
  expect(readFileSync(join(folder, 'truth.jsonl'), 'utf8').split('\n').length).toBeGreaterThan(150);
});
