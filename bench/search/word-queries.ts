/**
 * Queries in words over a generated collection, each with the one document that answers it: words are taken from a document,
 * and taken only where no other document has them. Folding and comparing are this file's own, not those of the search.
 */
import { createRandom, type Random } from '../generate/random.ts';
import type { TextCollection } from './site.ts';

export interface WordQuery {
  kind: string;
  query: string;
  slug: string;
}

/** What a query is made from. */
interface Source {
  slug: string;
  type: string;
  title: string;
  issuer: string;
  paragraphs: string[];
  /** Folded: paragraphs, and what the document is called by. */
  said: string;
  called: string;
}

/** Queries of each kind, unless told. */
const EACH = 6;
/** Documents tried for each before it is given up. */
const TRIES = 400;
/** Words of a phrase: as few of these as make it the document's own. */
const [SHORTEST, ...LONGER] = [6, 8, 12, 16, 24, 32] as const;

const fold = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

const unmarked = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();

/** The tone mark of oa, oe, uy on the other vowel. */
const moveTones = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?![a-z])/giu, '$1$3$2')
    .replace(/(?<![qQ])(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?![a-z])/giu, '$1$3$2')
    .normalize('NFC');

/** The last word but its last letters, as one types it. */
const cutLast = (text: string): string => text.replace(/(\p{L}[\p{L}\p{M}]?)[\p{L}\p{M}]*$/u, '$1');

type Make = (source: Source, all: readonly Source[], random: Random) => string | null;

const title: Make = ({ title: words, called }, all) =>
  all.filter((other) => other.called.includes(fold(words))).length === 1 && called ? words : null;

const titleAndIssuer: Make = ({ title: words, issuer }, all) => {
  const isMeant = ({ called }: Source) => called.includes(fold(words)) && called.includes(fold(issuer));
  return all.filter(isMeant).length === 1 ? `${words} ${issuer}` : null;
};

const typeTitleAndIssuer: Make = (source, all, random) => {
  const query = titleAndIssuer(source, all, random);
  return query && !query.startsWith(source.type) ? `${source.type} ${query}` : null;
};

/** Words side by side in a paragraph, without figures: a number among them would be looked up as one. */
const phrase: Make = (source, all, random) => {
  const paragraph = random.pick(source.paragraphs);
  const words = paragraph?.match(/\S+/g) ?? [];
  const from = random.below(Math.max(1, words.length - SHORTEST));
  for (const length of [SHORTEST, ...LONGER]) {
    const query = words.slice(from, from + length).join(' ');
    if (from + length > words.length || /\d/.test(query)) return null;
    const isMeant = ({ said, called }: Source) => said.includes(fold(query)) || called.includes(fold(query));
    if (all.filter(isMeant).length === 1) return query.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  }
  return null;
};

const then =
  (make: Make, change: (query: string) => string): Make =>
  (source, all, random) => {
    const query = make(source, all, random);
    return query && change(query);
  };

const KINDS: Readonly<Record<string, Make>> = {
  'a title': title,
  'a title without marks': then(title, unmarked),
  'a title and its issuer': titleAndIssuer,
  'a title and its issuer, without marks': then(titleAndIssuer, unmarked),
  'type, title and issuer': typeTitleAndIssuer,
  'a phrase': phrase,
  'a phrase without marks': then(phrase, unmarked),
  'a phrase in quotation marks': then(phrase, (query) => `"${query.replace(/["“”]/g, '')}"`),
  'a phrase decomposed, tones moved': then(phrase, (query) => moveTones(query).normalize('NFD')),
  'a phrase, the last word unfinished': then(phrase, cutLast),
};

/** @returns the same queries for the same documents and seed */
export function sampleWordQueries({ documents, issuers }: TextCollection, seed: number, each = EACH): WordQuery[] {
  const names = new Map(issuers.issuers.map(({ id, name }) => [id, name]));
  const all = documents.map(({ document, provisions }): Source => {
    const issuer = names.get(document.issuer) ?? '';
    const paragraphs = provisions.map(({ text }) => text.normalize('NFC'));
    return {
      slug: document.slug,
      type: document.type,
      title: document.title ?? '',
      issuer,
      paragraphs,
      said: paragraphs.map(fold).join('|'),
      called: [document.type, document.title ?? '', issuer].map(fold).join('|'),
    };
  });
  const full = all.filter(({ paragraphs }) => paragraphs.length > 0);
  return Object.entries(KINDS).flatMap(([kind, make], at) => {
    const random = createRandom(seed, at);
    const queries: WordQuery[] = [];
    for (let tried = 0; tried < TRIES && queries.length < each; tried++) {
      const source = random.pick(full);
      const query = make(source, all, random);
      if (query && !queries.some(({ slug }) => slug === source.slug)) queries.push({ kind, query, slug: source.slug });
    }
    return queries;
  });
}
