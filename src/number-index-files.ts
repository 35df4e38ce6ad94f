/** The number index as it is published: files no larger than one answer on a slow line may be (core/number-shards.ts). */
import { gzipSync } from 'node:zlib';
import type { Collection } from './core/collection.ts';
import { type NumberDirectory, planShards } from './core/number-shards.ts';
import { buildNumberIndex, type NumberIndexRow } from './core/search.ts';

/** Bytes of a file as it travels, compressed: 5 KB less what its headers may take. */
export const SHARD_BYTES = 4800;

export function planNumberIndex(rows: readonly NumberIndexRow[]): {
  shards: NumberIndexRow[][];
  directory: NumberDirectory;
} {
  return planShards(rows, SHARD_BYTES, (text) => gzipSync(text).length);
}

export function toNumberRows({ documents, issuers }: Collection): NumberIndexRow[] {
  return buildNumberIndex(
    documents.map(({ document }) => document),
    issuers ?? { places: [], issuers: [] },
  );
}
