/** The number index: of its files only those are fetched in which a query's numbers may stand, each once a visit. */
import directory from 'virtual:viendan/number-directory';
import { type LookUp, lookUp } from '../core/look-up.ts';
import { decodeShard, findShards } from '../core/number-shards.ts';
import type { NumberIndexRow, Recognise } from '../core/search.ts';
import { buildRoutes } from '../routes.ts';
import { fetchWhole } from './requests.ts';

/** Of a number that very many bear: files fetched at most; the reader is asked to say more. */
const FILES_MAX = 6;

const files = new Map<number, Promise<NumberIndexRow[]>>();

export interface IndexedLookUp {
  looked: LookUp;
  /** More documents bear the number than were looked at. */
  isPart: boolean;
}

/** @throws when a file of the index cannot be had; the next call tries again */
export async function lookUpInIndex(query: string): Promise<IndexedLookUp> {
  // One file is all there is: names of bodies and types are looked up in it too.
  const likely = directory === '' ? [0] : findShards(query, directory);
  const first = await lookUpIn(query, likely);
  if (first.looked.kind === 'found' || first.looked.kind === 'date' || likely.length === 0) return first;
  const others = directory === '' ? [] : findShards(query, directory, true).filter((at) => !likely.includes(at));
  return others.length > 0 ? lookUpIn(query, [...likely, ...others]) : first;
}

async function lookUpIn(query: string, wanted: readonly number[]): Promise<IndexedLookUp> {
  const rows = (await Promise.all(wanted.slice(0, FILES_MAX).map(loadFile))).flat();
  let isRecogniserWanted = false;
  const looked = lookUp(query, rows, () => {
    isRecogniserWanted = true;
    return [];
  });
  const isPart = wanted.length > FILES_MAX;
  if (!isRecogniserWanted) return { looked, isPart };
  // Only a pasted citation, or a number nobody bears, is read by the whole recogniser.
  const { recogniseCitations } = await import('../core/citation.ts');
  return { looked: lookUp(query, rows, recogniseCitations satisfies Recognise), isPart };
}

function loadFile(at: number): Promise<NumberIndexRow[]> {
  const known = files.get(at);
  if (known) return known;
  const rows = fetchRows(at).catch((error: unknown) => {
    files.delete(at);
    throw error;
  });
  files.set(at, rows);
  return rows;
}

async function fetchRows(at: number): Promise<NumberIndexRow[]> {
  const response = await fetchWhole(buildRoutes(import.meta.env.BASE_URL).numberShard(at));
  return decodeShard(await response.json());
}
