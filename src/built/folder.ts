/** The folder a site was built into: its files by name, its pages and style sheets one at a time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePage } from '../core/site-links.ts';
import { readCss } from './read-css.ts';
import { readHtml } from './read-html.ts';

/** @returns every file below the folder, "/" between parts, in a fixed order */
export function listBuiltFiles(folder: string, below = ''): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below + entry.name;
      return entry.isDirectory() ? listBuiltFiles(folder, `${path}/`) : [path];
    });
}

/** Reads the pages and style sheets among the files; each is forgotten before the next is read. */
export function* readBuiltPages(folder: string, files: Iterable<string>): Generator<{ page: SitePage; text: string }> {
  for (const path of files) {
    const read = /\.html?$/.test(path) ? readHtml : path.endsWith('.css') ? readSheet : null;
    if (!read) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    yield { page: { path, ...read(text) }, text };
  }
}

function readSheet(css: string): Omit<SitePage, 'path'> {
  return { references: readCss(css), ids: [], names: [], baseHref: null };
}
