/** One of several processes that check a collection together (pool.ts): reads its share, waits for the whole, checks its share. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Issuers } from '../core/issuer.ts';
import { type FileName, type Known, openFiles } from './files.ts';

/** Results sent at once: enough that sending costs little, few enough that none wait long in memory. */
const BATCH = 500;

const { documents, sources, issuers, share } = workerData as {
  documents: Map<string, FileName>;
  sources: Map<string, FileName>;
  issuers: Issuers | null;
  share: string[];
};
const files = openFiles(documents, sources, issuers);
parentPort?.postMessage({ heads: files.readHeads(share) });
parentPort?.once('message', ({ known, paths }: { known: Known; paths: string[] }) => {
  const check = files.prepare(known);
  for (let at = 0; at < paths.length; at += BATCH) {
    parentPort?.postMessage({ checked: check(paths.slice(at, at + BATCH)) });
  }
  parentPort?.postMessage({ done: true });
});
