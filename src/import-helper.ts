/**
 * What Vite puts around each `import()` of a page's script, made short and part of that script. Vite's own is a file of
 * its own, 0.8 KB: every page would ask for it after it has its script, one more journey on a slow line before a word can
 * be searched. No module here brings a style sheet, so nothing of it but fetching modules side by side is wanted.
 */
import { createHash } from 'node:crypto';
import type { ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** As Vite names it; should it take another name, its own helper is back, and tests/site/weight.test.ts says so. */
const VITE_HELPER = '\0vite/preload-helper.js';
const PREFIX = '\0viendan/import-helper/';

export function importHelper(): VitePlugin {
  let base = '/';
  return {
    name: 'viendan-import-helper',
    enforce: 'pre',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    // A module for each that asks: one for all would be a file of its own.
    resolveId: (id, importer) =>
      id === VITE_HELPER && importer ? PREFIX + createHash('sha256').update(importer).digest('hex') : null,
    load: (id) =>
      id.startsWith(PREFIX)
        ? `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load();
};`
        : null,
  };
}
