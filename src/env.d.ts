/// <reference types="astro/client" />

/** Made by src/integration.ts from the collection, so that it travels in the search script. */
declare module 'virtual:viendan/number-directory' {
  const directory: import('./core/number-shards.ts').NumberDirectory;
  export default directory;
}
