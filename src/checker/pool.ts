/** Who reads and checks: this process, or several beside it where that pays. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Issuers } from '../core/issuer.ts';
import { type CollectionFolder, type ListedFile, toSlug } from '../folder.ts';
import { type Checked, type FileName, type Head, type Known, openFiles } from './files.ts';

/** Fewer files than this are checked sooner here than by threads that must first start. */
const WORKERS_FROM = 600;

/** Reads and checks files; what is read is kept between the two. */
export interface Pool {
  readHeads: (paths: readonly string[]) => Promise<Head[]>;
  check: (paths: readonly string[], known: Known) => Promise<Checked[]>;
}

/** What every reader must know of the collection before any file is read. */
interface Names {
  documents: Map<string, FileName>;
  sources: Map<string, FileName>;
  issuers: Issuers | null;
}

/** @param changed paths of the documents that must be read */
export function openPool(
  folder: Pick<CollectionFolder, 'documents' | 'sources'>,
  issuers: Issuers | null,
  changed: readonly string[],
): Pool {
  const names = { documents: toNames(folder.documents), sources: toNames(folder.sources), issuers };
  return changed.length >= WORKERS_FROM ? openWorkers(names, changed) : openHere(names);
}

function toNames(listed: readonly ListedFile[]): Map<string, FileName> {
  return new Map(listed.map(({ path, file }) => [path, { path, file }]));
}

function openHere({ documents, sources, issuers }: Names): Pool {
  const files = openFiles(documents, sources, issuers);
  const witnesses = new Map<string, string>();
  return {
    readHeads: async (paths) => {
      const heads = files.readHeads(paths);
      noteWitnesses(heads, witnesses);
      return heads;
    },
    check: async (paths, known) => files.prepare(known)(toOrder(paths, witnesses)),
  };
}

/** As many threads as the machine has cores, each reads an equal share and keeps it. */
function openWorkers(names: Names, paths: readonly string[]): Pool {
  const count = Math.min(availableParallelism(), Math.ceil(paths.length / WORKERS_FROM));
  const size = Math.ceil(paths.length / count);
  const shares = Array.from({ length: count }, (_, at) => paths.slice(at * size, (at + 1) * size));
  const workers = shares.map(
    (share) => new Worker(new URL('./worker.ts', import.meta.url), { workerData: { ...names, share } }),
  );
  const witnesses = new Map<string, string>();
  return {
    readHeads: async () => {
      const heads = await Promise.all(workers.map((worker) => nextMessage<{ heads: Head[] }>(worker)));
      for (const { heads: some } of heads) noteWitnesses(some, witnesses);
      return heads.flatMap(({ heads: some }) => some);
    },
    check: async (all, known) => {
      const tasks = share(all, shares, witnesses);
      const results = workers.map((worker, at) => collectChecked(worker, { known, paths: tasks[at] ?? [] }));
      return (await Promise.all(results)).flat();
    },
  };
}

function noteWitnesses(heads: readonly Head[], witnesses: Map<string, string>): void {
  for (const { path, witness } of heads) if (witness !== null) witnesses.set(path, witness);
}

/**
 * A document is checked where the witness of its record has been read, for the witness is the longer of the two; what
 * nobody has read is the first worker's.
 */
function share(
  paths: readonly string[],
  shares: readonly (readonly string[])[],
  witnesses: ReadonlyMap<string, string>,
): string[][] {
  const owners = new Map(shares.flatMap((read, at) => read.map((path) => [path, at])));
  const bySlug = new Map([...owners].map(([path, at]) => [toSlug({ path }), at]));
  const tasks: string[][] = shares.map(() => []);
  for (const path of paths) tasks[bySlug.get(witnesses.get(path) ?? '') ?? owners.get(path) ?? 0]?.push(path);
  return tasks.map((task) => toOrder(task, witnesses));
}

/** @returns the paths so that those who call on a witness follow it: it is then read, and judged, once for all of them */
function toOrder(paths: readonly string[], witnesses: ReadonlyMap<string, string>): string[] {
  const askers = new Map<string, string[]>();
  for (const path of paths) {
    const witness = witnesses.get(path);
    if (witness === undefined) continue;
    const known = askers.get(witness);
    if (known) known.push(path);
    else askers.set(witness, [path]);
  }
  const order = new Set<string>();
  const follow = (first: string): void => {
    for (const waiting = [first]; waiting.length > 0; ) {
      const path = waiting.pop() as string;
      if (order.has(path)) continue;
      order.add(path);
      for (const asker of askers.get(toSlug({ path })) ?? []) waiting.push(asker);
    }
  };
  const own = new Set(paths.map((path) => toSlug({ path })));
  // First those whose witness is not among these, then whoever is left: two that bear witness of each other.
  for (const path of paths) if (!own.has(witnesses.get(path) ?? '')) follow(path);
  for (const path of paths) follow(path);
  return [...order];
}

function nextMessage<T>(worker: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function collectChecked(worker: Worker, task: { known: Known; paths: string[] }): Promise<Checked[]> {
  return new Promise((resolve, reject) => {
    const results: Checked[] = [];
    worker.on('message', (message: { checked: Checked[] } | { done: true }) => {
      if ('done' in message) resolve(results);
      else results.push(...message.checked);
    });
    worker.once('error', reject);
    worker.postMessage(task);
  });
}
