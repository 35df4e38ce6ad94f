/// <reference types="astro/client" />

/** Made by src/integration.ts from the collection, so that it travels in the search script. */
declare module 'virtual:viendan/number-directory' {
  const directory: import('./core/number-shards.ts').NumberDirectory;
  export default directory;
}

/** The package has no types of its own; of its options only what is used. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'woff2'; noLayoutClosure?: boolean; noHinting?: boolean },
  ): Promise<Buffer>;
}

interface ImportMetaEnv {
  /** Whether the page is built, to be published; false in the dev server. Set by src/integration.ts. */
  readonly IS_BUILT: boolean;
}
