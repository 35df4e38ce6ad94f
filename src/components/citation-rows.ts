/** The rows of “Bảng viện dẫn”, for its pages and its CSV: each citation with its names, addresses and verdict in words. */
import { printDate } from '../core/date.ts';
import { type Difference, isUnsettled, type Judgement, OUTCOMES, type Outcome } from '../core/judgements.ts';
import type { PublishedDocument } from '../core/library.ts';
import type { NotHeldEntry } from '../core/not-held.ts';
import { isRef, toId } from '../core/not-held-ref.ts';
import { buildRoutes } from '../routes.ts';
import { citationTable as words } from '../strings/citation-table.ts';
import { type Library, loadLibrary, toName, toProvisionName } from './library.ts';

/** One citation and its document; what is shown of it is made when it is shown, for a table may be long. */
export interface CitationRow {
  /** Its number in the whole table, from 1. */
  at: number;
  published: PublishedDocument;
  judgement: Judgement;
}

export interface CitationTable {
  rows: CitationRow[];
  /** How many of each outcome; those no citation has are left out. */
  counts: ReadonlyMap<Outcome, number>;
  texts: number;
  /** Held against a record, and of those the ones that say nothing else. */
  compared: number;
  agreeing: number;
  /** Entries of not-held.yaml by their ids. */
  notHeld: ReadonlyMap<string, NotHeldEntry>;
}

/** A table of more rows is slow to open on an old phone. */
export const CITATIONS_PER_PAGE = 200;

const routes = buildRoutes(import.meta.env.BASE_URL);

/** Made once of a library: a long table has thousands of pages, and each asks for it. */
const tables = new WeakMap<Library, CitationTable>();

/** What a reader should look at again comes first; the rest as it stands in the documents. */
export async function loadCitationTable(): Promise<CitationTable> {
  const library = await loadLibrary();
  const known = tables.get(library) ?? buildCitationTable(library);
  tables.set(library, known);
  return known;
}

function buildCitationTable({ documents, notHeld }: Library): CitationTable {
  const all = documents.flatMap((published) => published.judgements.map((judgement) => ({ published, judgement })));
  const rows = [
    ...all.filter(({ judgement }) => isUnsettled(judgement)),
    ...all.filter(({ judgement }) => !isUnsettled(judgement)),
  ].map((row, at) => ({ at: at + 1, ...row }));
  const compared = all.filter(({ judgement }) => judgement.isCompared);
  return {
    rows,
    counts: new Map(
      OUTCOMES.flatMap((outcome) => {
        const count = all.filter(({ judgement }) => judgement.outcome === outcome).length;
        return count > 0 ? [[outcome, count] as const] : [];
      }),
    ),
    texts: documents.filter(({ fidelity }) => fidelity).length,
    compared: compared.length,
    notHeld: new Map(notHeld.map((entry) => [entry.id, entry])),
    agreeing: compared.filter(({ judgement }) => judgement.differences.length === 0).length,
  };
}

/** A document, or an entry of not-held.yaml, as a row names it. */
export interface Target {
  /** Value to filter by. */
  key: string;
  name: string;
  href: string;
}

export interface ShownRow {
  text: string;
  clause: string;
  inClause: { start: number; end: number };
  sentence: string;
  inSentence: { start: number; end: number };
  from: Target;
  /** Null for a paragraph the document has not: none such is known. */
  place: string | null;
  /** Address of the very words. */
  href: string;
  target: Target | null;
  candidates: Target[];
  /** What the sentence says, each in the text's own words. */
  said: string[];
  verdict: 'agrees' | 'differs' | 'none';
  differences: string[];
}

export function showRow({ published, judgement }: CitationRow, library: Library): ShownRow {
  const { document, provisions } = published;
  const { provision, anchor, at, clause, sentence, target, candidates, isCompared, differences } = judgement;
  const paragraph = provisions.find((candidate) => candidate.anchor === provision)?.text ?? '';
  const within = (whole: { start: number }) => ({ start: at.start - whole.start, end: at.end - whole.start });
  return {
    text: paragraph.slice(at.start, at.end),
    clause: paragraph.slice(clause.start, clause.end),
    inClause: within(clause),
    sentence: paragraph.slice(sentence.start, sentence.end),
    inSentence: within(sentence),
    from: toTarget(document.slug, library),
    place: toProvisionName(published, provision),
    href: routes.document(document.slug, anchor),
    target: target === null ? null : toTarget(target, library),
    candidates: candidates.map((candidate) => toTarget(candidate, library)),
    said: listSaid(judgement),
    verdict: differences.length > 0 ? 'differs' : isCompared ? 'agrees' : 'none',
    differences: differences.map(printDifference),
  };
}

function toTarget(slug: string, library: Library): Target {
  if (isRef(slug)) {
    const id = toId(slug);
    const entry = tables.get(library)?.notHeld.get(id);
    return { key: slug, name: entry ? `${entry.type} ${entry.number}` : id, href: routes.notHeld(id) };
  }
  const known = library.bySlug.get(slug);
  return { key: slug, name: known ? toName(known.document, library) : slug, href: routes.document(slug) };
}

function listSaid({ said }: Judgement): string[] {
  if (!said) return [];
  const note = said.titleShared ? words.sharedTitle : said.titleQuoted ? null : words.unquotedTitle;
  const title = said.title === null ? null : said.titleQuoted ? `«${said.title}»` : said.title;
  return [said.date && words.ofDay(said.date), said.issuer, title && `${title}${note ? ` (${note})` : ''}`].flatMap(
    (one) => (one ? [one] : []),
  );
}

function printDifference({ code, found = '', expected = '' }: Difference): string {
  const show = (value: string): string => (/^\d{4}(?:-\d\d){0,2}$/.test(value) ? printDate(value) : value);
  return words.difference(code, show(found), show(expected));
}
