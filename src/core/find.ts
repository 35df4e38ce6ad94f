/** A query looked up without a browser: by number, date, type and body, and else by words of records and texts, as on the site. */
import { toHead } from './called-by.ts';
import type { Collection, DocumentFile } from './collection.ts';
import { lookUp } from './look-up.ts';
import {
  CLOSENESS,
  compareMatches,
  isClose,
  type Match,
  matchPassages,
  type Passage,
  readWordQuery,
  type WordGroup,
} from './matching.ts';
import { buildNumberIndex, type NumberIndexRow, type Recognise } from './search.ts';

export interface FindableDocument {
  row: NumberIndexRow;
  /** Its head first, then its provisions. */
  passages: Passage[];
}

export interface Found {
  /** Best first. */
  rows: NumberIndexRow[];
  /** It says one document, and this is it. */
  isExact: boolean;
  /** No document bears the number, or has the words: these are the nearest, and other documents. */
  isOther: boolean;
}

/** @returns the documents as the site's index has them: without its source a document has no text here */
export function toFindable({ documents, issuers }: Collection): FindableDocument[] {
  const known = issuers ?? { places: [], issuers: [] };
  const rows = buildNumberIndex(
    documents.map(({ document }) => document),
    known,
  );
  return rows.map((row, at) => {
    const { document, provisions, text } = documents[at] as DocumentFile;
    const head = { anchor: '', text: toHead(document, known) };
    const said = provisions.map(({ anchor, start, end }) => ({
      anchor,
      text: text.slice(start, end).normalize('NFC'),
    }));
    return { row, passages: [head, ...(document.source ? said : [])] };
  });
}

/** @param documents the whole collection */
export function findByQuery(query: string, documents: readonly FindableDocument[], recognise: Recognise): Found {
  const rows = documents.map(({ row }) => row);
  const looked = lookUp(query, rows, recognise);
  switch (looked.kind) {
    case 'found':
      return { rows: looked.rows, isExact: looked.exact && looked.rows.length === 1, isOther: false };
    case 'absent':
      return { rows: looked.nearest, isExact: false, isOther: true };
    case 'date':
      return { rows: looked.rows, isExact: false, isOther: false };
    case 'named': {
      const { rows: said, isFaithful } = findWords(query, documents);
      const more = isFaithful ? without(said, looked.rows) : [];
      return { rows: [...looked.rows, ...more], isExact: false, isOther: false };
    }
    case 'words':
      return toWordsFound(findWords(query, documents), looked.numbered);
  }
}

/** Where no document has all the words, those whose number stands among them: others than were asked for. */
function toWordsFound({ rows, isFaithful }: SaidRows, numbered: NumberIndexRow[]): Found {
  if (rows.length > 0 && (isFaithful || numbered.length === 0)) return { rows, isExact: false, isOther: !isFaithful };
  return { rows: [...numbered, ...without(rows, numbered)], isExact: false, isOther: true };
}

function without(rows: readonly NumberIndexRow[], others: readonly NumberIndexRow[]): NumberIndexRow[] {
  return rows.filter(({ slug }) => !others.some((other) => other.slug === slug));
}

interface SaidRows {
  rows: NumberIndexRow[];
  /** They have the very words; else words that go on, or have other marks, or stand far apart. */
  isFaithful: boolean;
}

/** Documents that have the words, the closest first: as typed; else with the last one going on; else with other marks. */
function findWords(query: string, documents: readonly FindableDocument[]): SaidRows {
  const { faithful, unfinished, partly, unmarked } = readWordQuery(query);
  const match = (groups: readonly WordGroup[], loosest: number): Matched[] =>
    documents.flatMap(({ row, passages }) => {
      const found = matchPassages(passages, groups);
      return found && found.closeness <= loosest ? [{ row, match: found }] : [];
    });
  const exact = match(faithful, CLOSENESS.document);
  if (exact.some(({ match }) => isClose(match))) return toSaid(exact, true);
  const begun = match(unfinished, CLOSENESS.passage);
  if (begun.some(({ match }) => isClose(match)) || (exact.length === 0 && begun.length > 0)) return toSaid(begun, true);
  if (exact.length > 0)
    return toSaid(
      exact,
      exact.some((found) => found.match.closeness < CLOSENESS.document),
    );
  const loose = [partly, unmarked].map((groups) => match(groups ?? [], CLOSENESS.passage));
  return toSaid(loose.find(({ length }) => length > 0) ?? [], false);
}

interface Matched {
  row: NumberIndexRow;
  match: Match;
}

function toSaid(found: readonly Matched[], isFaithful: boolean): SaidRows {
  const sorted = [...found].sort((a, b) => compareMatches(a.match, a.row.title, b.match, b.row.title));
  return { rows: sorted.map(({ row }) => row), isFaithful };
}
