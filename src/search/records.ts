/** Documents that may answer a query, read: each is a small file of its own. */
import type { Passage } from '../core/matching.ts';
import { decodeShard } from '../core/number-shards.ts';
import type { NumberIndexRow } from '../core/search.ts';
import type { Candidate, RecordMeta } from './pagefind.ts';

export interface ReadRecord {
  row: NumberIndexRow;
  passages: Passage[];
}

/** What one query has read. */
export interface Reader {
  read: (candidates: readonly Candidate[]) => Promise<ReadRecord[]>;
  has: (id: string) => boolean;
  /** Tells that candidates were left unread. */
  cut: () => void;
  isCut: () => boolean;
  count: () => number;
}

/** Reads each document once, whichever search it comes from. */
export function startReader(signal: AbortSignal): Reader {
  const records = new Map<string, ReadRecord | null>();
  let isCut = false;
  return {
    read: async (candidates) => {
      signal.throwIfAborted();
      await Promise.all(
        candidates
          .filter(({ id }) => !records.has(id))
          .map(async ({ id, data }) => records.set(id, toReadRecord((await data()).meta))),
      );
      return candidates.flatMap(({ id }) => records.get(id) ?? []);
    },
    has: (id) => records.has(id),
    cut: () => {
      isCut = true;
    },
    isCut: () => isCut,
    count: () => records.size,
  };
}

function toReadRecord({ row: written, head = '', provisions = '[]' }: RecordMeta): ReadRecord | null {
  const [row] = written ? decodeShard(JSON.parse(written)) : [];
  if (!row) return null;
  const parts: [string, string][] = JSON.parse(provisions);
  const passages = [{ anchor: '', text: head }, ...parts.map(([anchor, text]) => ({ anchor, text }))];
  return { row, passages };
}
