/** One document of a generated collection: its file, its source and the truth about what it cites. */
import { createHash } from 'node:crypto';
import type { Mention, Voice } from './citing.ts';
import type { Instrument, Plan } from './instruments.ts';
import { type Paragraph, writeBody } from './layout.ts';
import {
  addRunningHeads,
  decompose,
  findPageBreak,
  type Source,
  toAnchors,
  toMarkdown,
  toSource,
  wrapLines,
} from './page.ts';
import { createRandom, type Random } from './random.ts';
import { chooseTargets } from './targets.ts';

/** A place in a later document that says what a record states, and which of its fields. */
export interface Witness {
  /** "slug#anchor". */
  place: string;
  folder: Instrument['folder'];
  fields: readonly string[];
}

export interface Standing {
  /** Nothing cites it: the collection starts from it. */
  isRoot: boolean;
  /** Earlier documents that nothing cites yet. */
  owed: readonly number[];
  witness: Witness | undefined;
}

export interface WrittenDocument {
  /** Path below the collection's folder. */
  file: string;
  markdown: string;
  /** Null for a record whose full text is not at hand. */
  source: { file: string; text: string } | null;
  truth: { file: string; citations: TrueCitation[] };
  /** What it cites, by index, and what it thereby bears witness to. */
  cited: { index: number; witness: Witness }[];
}

/** What a text says in one citation. */
export interface TrueCitation {
  /** The words of the link, as they stand. */
  text: string;
  /** Slug of the document meant. */
  target: string;
  type: string | null;
  date: string | null;
  /** As written; null where none is named; absent where a list leaves it open. */
  issuer?: string | null;
}

/** How many are records only, set in narrow lines, decomposed, cut by a page break. */
const RECORDS = 0.1;
const NARROW = 0.25;
const DECOMPOSED = 0.03;
const CUT = 0.08;
const SEEN_ON = '2026-11-24';
const SALT = 202;

/** @returns everything that is to be written for one document; the same for the same plan and standing */
export function writeDocument(plan: Plan, index: number, standing: Standing): WrittenDocument {
  const document = plan.at(index);
  const random = createRandom(plan.seed, SALT, index);
  const isRecord = !standing.isRoot && random.chance(RECORDS);
  return isRecord ? writeRecord(document, standing, random) : writeFullText(plan, document, standing, random);
}

const toFile = ({ folder, slug }: Instrument): string => `documents/${folder}/${slug}.md`;

function writeRecord(document: Instrument, { witness }: Standing, random: Random): WrittenDocument {
  const file = toFile(document);
  const where =
    witness && random.chance(0.5)
      ? `\nVăn bản được viện dẫn ở [một đoạn](${toHref(document, witness.folder, witness.place.replace('#', '.md#'))}) của văn bản khác trong kho.\n`
      : '';
  const front = toFrontMatter(
    document,
    { witness, own: null, signatory: null, isRoot: false, source: null, basis: null },
    random,
  );
  return {
    file,
    markdown: `${front}\nToàn văn chưa có trong kho này.\n${where}`,
    source: null,
    truth: { file, citations: [] },
    cited: [],
  };
}

function writeFullText(plan: Plan, document: Instrument, standing: Standing, random: Random): WrittenDocument {
  const voice: Voice = { random, around: plan.placesAround(document.issuer.place), cited: new Set() };
  const targets = chooseTargets(plan, document, standing.owed, random);
  const { paragraphs: written, signatory } = writeBody(document, voice, targets);
  const isNarrow = random.chance(NARROW);
  const isDecomposed = random.chance(DECOMPOSED);
  const set = isNarrow ? addRunningHeads(written.map(wrapLines), document.issuedOn, random) : written;
  const paragraphs = isDecomposed ? set.map(decompose) : set;
  const source = toSource(paragraphs, random.chance(CUT) ? findPageBreak(paragraphs, random) : null);
  const anchors = toAnchors(paragraphs, document.type);
  const body = paragraphs.map((paragraph) =>
    toMarkdown(paragraph, ({ target }) => toHref(document, target.folder, `${target.slug}.md`)),
  );
  const front = toFrontMatter(
    document,
    {
      witness: standing.witness,
      own: document.series.layout === 'dispatch' ? null : { issuer: 'doan-1', type: 'doan-4', title: 'doan-4' },
      signatory: { name: signatory, anchor: anchors.at(-1) as string },
      isRoot: standing.isRoot,
      source,
      basis: findBasis(paragraphs, anchors, document),
    },
    random,
  );
  const file = toFile(document);
  return {
    file,
    markdown: `${front}\n${body.join('\n\n')}\n`,
    source: { file: `sources/${document.slug}.txt`, text: source.text },
    truth: { file, citations: paragraphs.flatMap(toTruth) },
    cited: paragraphs.flatMap(({ mentions }, at) =>
      mentions.map(({ target, attests }) => {
        // Left out: a decomposed text as witness. The checker does not see where its articles and clauses begin.
        const fields = isDecomposed ? [] : attests;
        return {
          index: target.index,
          witness: { place: `${document.slug}#${anchors[at]}`, folder: document.folder, fields },
        };
      }),
    ),
  };
}

function toTruth({ text, mentions }: Paragraph): TrueCitation[] {
  return mentions.map(({ start, end, target, type, date, issuer }: Mention) => ({
    text: text.slice(start, end),
    target: target.slug,
    type,
    date,
    ...(issuer === undefined ? {} : { issuer }),
  }));
}

/** @returns the address of a file of the collection, from a document of it */
function toHref(from: Instrument, folder: Instrument['folder'], path: string): string {
  return from.folder === folder ? path : `../${folder}/${path}`;
}

/** The first document it says it rests on: "Căn cứ …". */
function findBasis(paragraphs: readonly Paragraph[], anchors: readonly string[], { slug }: Instrument): Basis | null {
  const at = paragraphs.findIndex(({ text, mentions }) => /^Căn cứ\s/.test(text) && mentions.length > 0);
  const target = paragraphs[at]?.mentions[0]?.target;
  return target ? { target: target.slug, place: `${slug}#${anchors[at]}` } : null;
}

interface Basis {
  target: string;
  place: string;
}

interface Known {
  witness: Witness | undefined;
  /** Paragraphs of its own that say its facts. */
  own: Readonly<Record<string, string>> | null;
  signatory: { name: string; anchor: string } | null;
  isRoot: boolean;
  source: Source | null;
  basis: Basis | null;
}

function toFrontMatter(document: Instrument, known: Known, random: Random): string {
  const { canonical, type, title, issuer, issuedOn, slug } = document;
  const { witness, own, signatory, isRoot, source, basis } = known;
  const isInForce = random.chance(0.2);
  const lines = [
    '---',
    `number: ${canonical}`,
    `type: ${type}`,
    `title: ${JSON.stringify(title)}`,
    `issuer: ${issuer.id}`,
    `issuedOn: ${issuedOn}`,
    `status: ${isInForce ? 'Còn hiệu lực' : 'Chưa rõ'}`,
    ...(signatory ? [`signatory: ${signatory.name}`] : []),
    ...(isRoot ? ['root: true'] : []),
    ...(source ? [`source: ${slug}.txt`, `sourceSha256: ${toSha256(source.text)}`] : []),
    ...toActLines(source),
    ...(basis
      ? [
          'relations:',
          '  - kind: basedOn',
          `    target: ${basis.target}`,
          `    in: ${basis.place}`,
          '    words: Căn cứ',
        ]
      : []),
    'evidence:',
  ];
  for (const field of ['number', 'type', 'title', 'issuer', 'issuedOn']) {
    lines.push(`  ${field}:`);
    if (witness?.fields.includes(field) && random.chance(0.35)) lines.push(`    - in: ${witness.place}`);
    else if (own?.[field] && random.chance(0.3)) lines.push(`    - own: ${own[field]}`);
    else lines.push(...toAddressLines(slug));
  }
  if (isInForce) lines.push('  status:', ...toAddressLines(slug));
  if (signatory) lines.push('  signatory:', `    - own: ${signatory.anchor}`);
  return `${lines.join('\n')}\n---\n`;
}

function toActLines(source: Source | null): string[] {
  if (!source?.act) return [];
  const { sourceLine, before, after } = source.act;
  return [
    'editorialActs:',
    '  - kind: join',
    `    sourceLine: ${sourceLine}`,
    `    before: ${JSON.stringify(before)}`,
    `    after: ${JSON.stringify(after)}`,
  ];
}

const toAddressLines = (slug: string): string[] => [
  `    - at: https://vidu.example/van-ban/${slug}`,
  `      seenOn: ${SEEN_ON}`,
];

const toSha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
