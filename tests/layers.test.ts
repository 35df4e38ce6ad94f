/** The import table of the README, held against every import of src and scripts. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, posix, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './support/paths.ts';

interface Layer {
  files: string;
  /** What its modules may import: folders and files of src, and packages. */
  may: RegExp;
}

const LAYERS: Layer[] = [
  { files: 'src/core/**/*.ts', may: /^(?:src\/core\/|zod$)/ },
  {
    files: 'src/markdown/**/*.ts',
    may: /^(?:src\/core\/|src\/markdown\/|(?:unified|unist|mdast|hast|vfile|remark|rehype|micromark)[a-z-]*$)/,
  },
  { files: 'src/yaml.ts', may: /^(?:src\/core\/|gray-matter$|yaml$)/ },
  { files: 'src/folder.ts', may: /^(?:src\/core\/|node:(?:fs|path|crypto)$)/ },
  {
    files: 'src/corpus.ts',
    may: /^(?:src\/core\/|src\/markdown\/|src\/yaml\.ts|src\/folder\.ts|node:(?:fs|path|crypto)$)/,
  },
  {
    files: 'src/checker/**/*.ts',
    may: /^(?:src\/core\/|src\/checker\/|src\/(?:corpus|folder)\.ts|node:(?:fs|path|crypto|os|url|util|worker_threads)$)/,
  },
  { files: 'src/routes.ts', may: /^(?!)/ },
  { files: 'src/strings/**/*.ts', may: /^(?:src\/core\/|src\/strings\/|src\/routes\.ts)/ },
  {
    files: 'src/{report,report/*}.ts',
    may: /^(?:src\/core\/|src\/strings\/|src\/report\/|node:(?:crypto|path|url|util)$)/,
  },
  { files: 'src/source-lines.ts', may: /^(?:src\/core\/|node:fs$)/ },
  { files: 'src/fonts.ts', may: /^(?:subset-font$|node:(?:fs|path|crypto|module)$)/ },
  {
    files: 'src/share-image.ts',
    may: /^(?:src\/core\/|src\/strings\/|src\/fonts\.ts|satori$|sharp$|node:(?:fs|path|crypto)$)/,
  },
  { files: 'src/built/**/*.ts', may: /^(?:src\/core\/|src\/built\/|htmlparser2$|node:(?:fs|path)$)/ },
  {
    files: 'src/search/**/*.ts',
    may: /^(?:src\/core\/|src\/search\/|src\/routes\.ts|src\/strings\/|virtual:viendan\/)/,
  },
  { files: 'src/reading/**/*.ts', may: /^src\/reading\// },
  {
    files: 'src/{pages,layouts,components}/**/*.{astro,ts}',
    may: /^(?:src\/(?:core|pages|layouts|components|strings|search|reading|styles)\/|src\/routes\.ts|astro(?::content|\/types)?$|feed$|viendan-fonts\/)/,
  },
  // Pictures are taken by the browser of the tests, of the site as the bench serves it.
  {
    files: 'scripts/screenshots.ts',
    may: /^(?:src\/strings\/|scripts\/|node:|sharp$|playwright-core$|tests\/support\/browser\.ts|bench\/host\.ts)/,
  },
  {
    files: 'scripts/!(screenshots).ts',
    may: /^(?:src\/(?!pages|layouts|components)|scripts\/|node:|astro$|diff$)/,
  },
];

function readImports(file: string): string[] {
  const text = readFileSync(`${ROOT}${file}`, 'utf8');
  const written = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    ),
  ];
  return written
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .map((name) => (name.startsWith('.') ? posix.join(dirname(file), name) : name));
}

test.for(LAYERS)('$files', ({ files, may }) => {
  const found = globSync(files, { cwd: ROOT }).map((file) => relative('.', file).replaceAll('\\', '/'));
  expect(found.length).toBeGreaterThan(0);
  const wrong = found.flatMap((file) =>
    readImports(file)
      .filter((name) => !may.test(name))
      .map((name) => `${file} → ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('nobody in src imports scripts, tests or bench', () => {
  const all = globSync('src/**/*.{ts,astro}', { cwd: ROOT });
  expect(all.flatMap((file) => readImports(file).filter((name) => /^(?:scripts|tests|bench)\//.test(name)))).toEqual(
    [],
  );
});
