/**
 * `node bench/search/build-page.ts DIR < DIRECTORY`: the search page alone, as the site builds it, with the directory of a
 * number index. In a process of its own: the second build of one process names the scripts of the first.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { importHelper } from '../../src/import-helper.ts';
import { searchScript } from '../../src/search-script.ts';

const outDir = process.argv[2] as string;
const directory = readFileSync(0, 'utf8');

await build({
  root: join(import.meta.dirname, 'page'),
  outDir,
  configFile: false,
  logLevel: 'error',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  vite: {
    build: { target: ['chrome109', 'firefox115'], cssTarget: ['chrome109', 'firefox115'] },
    plugins: [searchScript(() => directory), importHelper()],
  },
});
