/** A site of nothing but the search page and its indexes, of as many documents as one likes: rows, and no pages. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Issuers } from '../../src/core/issuer.ts';
import { encodeShard } from '../../src/core/number-shards.ts';
import type { NumberIndexRow } from '../../src/core/search.ts';
import { readCollection } from '../../src/corpus.ts';
import { type IndexedDocument, writeFullTextIndex } from '../../src/full-text-index.ts';
import { planNumberIndex } from '../../src/number-index-files.ts';
import { buildRoutes } from '../../src/routes.ts';

const ROUTES = buildRoutes('/');

/** The search page as the site builds it, over the number index of these rows. */
export function buildSearchPage(outDir: string, rows: readonly NumberIndexRow[]): void {
  const { shards, directory } = planNumberIndex(rows);
  execFileSync(process.execPath, [join(import.meta.dirname, 'build-page.ts'), outDir], {
    input: directory,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  for (const [at, shard] of shards.entries()) {
    const file = join(outDir, ROUTES.numberShard(at));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(encodeShard(shard)));
  }
}

export interface TextCollection {
  documents: IndexedDocument[];
  issuers: Issuers;
}

/** A collection as the full-text index takes it: read, and not judged. */
export function readTexts(folder: string): TextCollection {
  const { documents, issuers } = readCollection(folder);
  if (!issuers) throw new Error(`${folder}: no issuers`);
  const indexed = documents.map(
    ({ document, provisions, text }): IndexedDocument => ({
      document,
      provisions: document.source
        ? provisions.map((provision) => ({ ...provision, text: text.slice(provision.start, provision.end) }))
        : [],
    }),
  );
  return { documents: indexed, issuers };
}

/** The full-text index beside a page built by buildSearchPage. */
export async function writeTextIndex(outDir: string, { documents, issuers }: TextCollection): Promise<void> {
  await writeFullTextIndex(documents, issuers, ROUTES, outDir);
}
