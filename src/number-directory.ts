/** Where each file of the number index begins, as a module of the search script: a look-up need not ask for it. */
import type { ViteUserConfig } from 'astro';
import type { NumberDirectory } from './core/number-shards.ts';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const MODULE = 'virtual:viendan/number-directory';

/** @param toDirectory asked when the module is */
export function numberDirectory(toDirectory: () => NumberDirectory): VitePlugin {
  return {
    name: 'viendan-number-directory',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? `export default ${JSON.stringify(toDirectory())};` : null),
  };
}
