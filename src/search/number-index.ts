/** The number index in the browser: each of its files is fetched once a visit, when a query needs it. */
import directory from 'virtual:viendan/number-directory';
import type { NumberIndex } from '../core/indexed-look-up.ts';
import { decodeShard } from '../core/number-shards.ts';
import type { NumberIndexRow } from '../core/search.ts';
import { buildRoutes } from '../routes.ts';
import { toPart } from './parts.ts';
import { fetchWhole } from './requests.ts';

const files = new Map<number, Promise<NumberIndexRow[]>>();

/** Its `load` throws when a file cannot be had; the next call tries again. */
export const NUMBER_INDEX: NumberIndex = {
  directory,
  load: (at) => {
    const known = files.get(at);
    if (known) return known;
    const rows = fetchRows(at).catch((error: unknown) => {
      files.delete(at);
      throw error;
    });
    files.set(at, rows);
    return rows;
  },
  loadRecogniser: toPart(async () => (await import('./recogniser.ts')).recogniseCitations),
};

async function fetchRows(at: number): Promise<NumberIndexRow[]> {
  const response = await fetchWhole(buildRoutes(import.meta.env.BASE_URL).numberShard(at));
  return decodeShard(await response.json());
}
