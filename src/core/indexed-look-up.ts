/** A look-up in the files of the number index: only those are read in which the query's numbers may stand. */
import { type LookUp, lookUp } from './look-up.ts';
import { findShards, type NumberDirectory } from './number-shards.ts';
import type { NumberIndexRow, Recognise } from './search.ts';

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
  /** More documents bear the number than were looked at. */
  isPart: boolean;
}

/** @throws what `load` or `loadRecogniser` throws */
export async function lookUpInIndex(query: string, index: NumberIndex): Promise<IndexedLookUp> {
  const { directory } = index;
  // One file is all there is: names of bodies and types are looked up in it too.
  if (directory === '') return lookUpIn(query, [0], index);
  const likely = findShards(query, directory);
  const first = await lookUpIn(query, likely, index);
  if (first.looked.kind === 'found' || first.looked.kind === 'date' || likely.length === 0) return first;
  const others = findShards(query, directory, true).filter((at) => !likely.includes(at));
  return others.length > 0 ? lookUpIn(query, [...likely, ...others], index) : first;
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
