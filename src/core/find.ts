/** A query looked up in the records alone: by number, date, type and body, and else by the words of titles. */
import { lookUp } from './look-up.ts';
import { byNewest, type NumberIndexRow, type Recognise } from './search.ts';
import { hasMarks, toWords } from './words.ts';

export interface Found {
  /** Best first. */
  rows: NumberIndexRow[];
  /** It says one document, and this is it. */
  isExact: boolean;
  /** No document bears the number: these are the nearest, and other documents. */
  isOther: boolean;
}

/** @param rows of the whole collection */
export function findByQuery(query: string, rows: readonly NumberIndexRow[], recognise: Recognise): Found {
  const looked = lookUp(query, rows, recognise);
  switch (looked.kind) {
    case 'found':
      return { rows: looked.rows, isExact: looked.exact && looked.rows.length === 1, isOther: false };
    case 'absent':
      return { rows: looked.nearest, isExact: false, isOther: true };
    case 'date':
    case 'named':
      return { rows: looked.rows, isExact: false, isOther: false };
    case 'words':
      return toWordsFound(findTitles(query, rows), looked.numbered);
  }
}

/** Where no title has all the words, the documents whose number stands among them: others than were asked for. */
function toWordsFound(titled: NumberIndexRow[], numbered: NumberIndexRow[]): Found {
  if (titled.length > 0) return { rows: titled, isExact: false, isOther: false };
  return { rows: numbered, isExact: false, isOther: numbered.length > 0 };
}

/** Titles that have every word of the query, those side by side and in order first; marks count where any was typed. */
function findTitles(query: string, rows: readonly NumberIndexRow[]): NumberIndexRow[] {
  const words = toWords(query.normalize('NFC'));
  if (words.length === 0) return [];
  const form = hasMarks(words) ? 'marked' : 'plain';
  const sought = words.map((word) => word[form]);
  const found = rows.flatMap((row) => {
    const head = [row.type, row.number, row.title, row.issuer, ...row.names].filter(Boolean).join(' ');
    const said = toWords(head.normalize('NFC')).map((word) => word[form]);
    if (!sought.every((word) => said.includes(word))) return [];
    return [{ row, isTogether: ` ${said.join(' ')} `.includes(` ${sought.join(' ')} `) }];
  });
  return found
    .sort((a, b) => Number(b.isTogether) - Number(a.isTogether) || byNewest(a.row, b.row))
    .map(({ row }) => row);
}
