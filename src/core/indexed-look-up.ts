/** A look-up in the files of the number index: only those are read in which the query's numbers may stand. */
import { type LookUp, lookUp } from './look-up.ts';
import { findShards, type NumberDirectory } from './number-shards.ts';
import { readPeriod } from './period.ts';
import type { NumberIndexRow, Recognise } from './search.ts';
import { foldTyped, readBareList, readNumberList } from './typed-number.ts';

/** Of a number that very many bear: files read at most; the reader is asked to say more. */
const FILES_MAX = 6;

export interface NumberIndex {
  directory: NumberDirectory;
  /** The rows of one file; called again for a file, it need not read it again. */
  load: (at: number) => Promise<readonly NumberIndexRow[]>;
  /** The recogniser: asked for only where nothing lighter finds. */
  loadRecogniser: () => Promise<Recognise>;
}

export interface IndexedLookUp {
  looked: LookUp;
  /** More documents may answer than were looked at; of a date none was looked at, and the full text knows them. */
  isPart: boolean;
}

/** @throws what `load` or `loadRecogniser` throws */
export async function lookUpInIndex(query: string, index: NumberIndex): Promise<IndexedLookUp> {
  const { directory } = index;
  // One file is all there is: names of bodies and types are looked up in it too.
  if (directory === '') return lookUpIn(query, [0], index);
  const date = readPeriod(foldTyped(query));
  if (date) return { looked: { kind: 'date', date, rows: [] }, isPart: true };
  const likely = findFiles(query, directory, false);
  const first = await lookUpIn(query, likely, index);
  if (first.looked.kind === 'found' || likely.length === 0) return withoutFew(first);
  const others = findFiles(query, directory, true).filter((at) => !likely.includes(at));
  return withoutFew(others.length > 0 ? await lookUpIn(query, [...likely, ...others], index) : first);
}

/** The files of a number have but a few of the documents of its year, or of a body. */
function withoutFew({ looked, isPart }: IndexedLookUp): IndexedLookUp {
  if (looked.kind === 'date') return { looked: { ...looked, rows: [] }, isPart: true };
  return { looked: looked.kind === 'named' ? { kind: 'words', numbered: [] } : looked, isPart };
}

/** Of a list the files of each number. */
function findFiles(query: string, directory: NumberDirectory, isWide: boolean): number[] {
  const typed = foldTyped(query);
  const [list, bare] = [readNumberList(typed), readBareList(typed)];
  const sought = list.length > 0 ? list : [typed, ...bare.slice(1)];
  return [...new Set(sought.flatMap((number) => findShards(number, directory, isWide)))];
}

async function lookUpIn(query: string, wanted: readonly number[], index: NumberIndex): Promise<IndexedLookUp> {
  const rows = (await Promise.all(wanted.slice(0, FILES_MAX).map(index.load))).flat();
  let isRecogniserWanted = false;
  const looked = lookUp(query, rows, () => {
    isRecogniserWanted = true;
    return [];
  });
  const isPart = wanted.length > FILES_MAX;
  // Only a pasted citation, or a number nobody bears, is read by the whole recogniser.
  return { looked: isRecogniserWanted ? lookUp(query, rows, await index.loadRecogniser()) : looked, isPart };
}
