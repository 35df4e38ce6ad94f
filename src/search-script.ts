/** The search script as it is bundled: in one file, and with the directory of the number index. */
import type { ViteUserConfig } from 'astro';
import type { NumberDirectory } from './core/number-shards.ts';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Where each file of the number index begins: a look-up need not ask for it. */
const DIRECTORY = 'virtual:viendan/number-directory';

/** Left to itself the bundler cuts the box along what other scripts share with it, and pieces pack worse than the whole. */
const CHUNKS = [{ name: 'search', test: /\/src\/search\/box\.ts$/ }];

/** @param toDirectory asked when the script is bundled */
export function searchScript(toDirectory: () => NumberDirectory): VitePlugin {
  return {
    name: 'viendan-search-script',
    resolveId: (id) => (id === DIRECTORY ? `\0${DIRECTORY}` : null),
    load: (id) => (id === `\0${DIRECTORY}` ? `export default ${JSON.stringify(toDirectory())};` : null),
    outputOptions: (options) => ({ ...options, codeSplitting: { groups: CHUNKS } }),
  };
}
