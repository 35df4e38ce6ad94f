/**
 * Before any test: the real site, built twice by the real command, at the root and under a base path; the small
 * collections of tests/site/other and of unsettled.ts; one of more documents than are drawn one by one; and a document of
 * hundreds of provisions.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCollection } from '../../bench/generate.ts';
import { writeUnsettled } from './unsettled.ts';

/** Another collection than the real one: bodies of one name, documents of one number, articles. */
export const readOtherSite = (): string => join(process.env.VIENDAN_TEST_FOLDER ?? '', 'site-other/');

/** Generated: more documents than the whole collection is drawn of, some with more neighbours than are drawn. */
export const readLargeSite = (): string => join(process.env.VIENDAN_TEST_FOLDER ?? '', 'site-large/');
const LARGE = { documents: 90, seed: 3 };
/** A document of hundreds of provisions, and those that cite some of them: long-collection.ts. */
export const readLongSite = (): string => join(process.env.VIENDAN_TEST_FOLDER ?? '', 'site-long/');
/** A collection whose citations are of every outcome, and without a root. */
export const readUnsettledSite = (): string => join(process.env.VIENDAN_TEST_FOLDER ?? '', 'site-unsettled/');

export default async function buildSites(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'viendan-'));
  // A test runs a child as another user, who must be able to come this far.
  chmodSync(folder, 0o755);
  process.env.VIENDAN_TEST_FOLDER = folder;
  // Read after the folder is named: its paths begin with it.
  const { BASE_BELOW, ROOT, SITES } = await import('./paths.ts');
  const { writeLongCollection } = await import('./long-collection.ts');
  build(ROOT, SITES.root, {});
  build(ROOT, readOtherSite(), { CONTENT: 'tests/site/other' });
  const large = join(folder, 'content-large');
  generateCollection(large, LARGE.documents, LARGE.seed);
  build(ROOT, readLargeSite(), { CONTENT: large });
  writeLongCollection(join(folder, 'long'));
  build(ROOT, readLongSite(), { CONTENT: join(folder, 'long') });
  const unsettled = join(folder, 'unsettled');
  writeUnsettled(unsettled);
  build(ROOT, readUnsettledSite(), { CONTENT: unsettled });
  build(ROOT, SITES.below, { BASE: BASE_BELOW, SITE: 'https://vidu.example' });
  return () => rmSync(folder, { recursive: true, force: true });
}

function build(root: string, outDir: string, env: Record<string, string>): void {
  const { SITE: _site, BASE: _base, CONTENT: _content, ...rest } = process.env;
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', outDir], {
    cwd: root,
    env: { ...rest, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
