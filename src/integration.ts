/** The Astro integration: the gate before a build, the full-text index after it, and the gate before what was built is published. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkBuiltSite } from './built/check-site.ts';
import { publishStaged, toStagingFolder } from './built/staging.ts';
import { CACHE_DIR } from './checker/cache.ts';
import { checkCollection, type Report, type Summary } from './core/check.ts';
import type { Collection } from './core/collection.ts';
import type { Issuers } from './core/issuer.ts';
import type { PublishedDocument } from './core/library.ts';
import { CARDS_MAX, hasOwnCards, type ShareCard } from './core/share-card.ts';
import { readCollection } from './corpus.ts';
import { cutFonts, toFontCharacters } from './fonts.ts';
import { writeFullTextIndex } from './full-text-index.ts';
import { importHelper } from './import-helper.ts';
import { planNumberIndex, toNumberRows } from './number-index-files.ts';
import { publishCollection, toPublishedBodies } from './publish.ts';
import { printPretty } from './report/pretty.ts';
import { countErrors } from './report.ts';
import { buildRoutes } from './routes.ts';
import { searchScript } from './search-script.ts';
import { CONTENT_DIR, readToday } from './settings.ts';
import { readCard, SITE_CARD, toDocumentCard } from './share-image.ts';
import { openLines } from './source-lines.ts';
import { COMMANDS } from './strings/commands.ts';
import { share } from './strings/share.ts';

/**
 * Nothing is published from a collection with an error, nor a site with a link that leads nowhere. The collection is
 * checked before Astro touches anything; the site is built beside its folder and moved into it when it has been checked,
 * so that `dist/` is left as it was by any build that fails.
 */
export function viendan(): AstroIntegration {
  let base = '/';
  let origin: string | null = null;
  let outDir = '';
  let summary: Summary;
  /** Source file of each route, by the route's pattern. */
  let sources = new Map<string, string>();
  return {
    name: 'viendan',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        base = config.base;
        const collection = readCollection(CONTENT_DIR);
        const toDirectory = () => planNumberIndex(toNumberRows(readCollection(CONTENT_DIR))).directory;
        const alias = { 'viendan-fonts': await makeFonts(collection) };
        // PROD is what a shell or a CI calls itself; what is built is for readers all the same.
        const define = { 'import.meta.env.IS_BUILT': JSON.stringify(command === 'build') };
        updateConfig({ vite: { plugins: [searchScript(toDirectory), importHelper()], resolve: { alias }, define } });
        if (command !== 'build') return;
        const report = checkCollection(collection, { today: readToday() });
        process.stdout.write(printPretty(report, { lineOf: openLines() }));
        stopOnErrors(report, COMMANDS.gateStopped);
        if (!config.site) process.stdout.write(`${COMMANDS.noSite}\n`);
        summary = report.summary;
        origin = config.site ? new URL(config.site).origin : null;
        outDir = fileURLToPath(config.outDir);
        updateConfig({ outDir: pathToFileURL(`${toStagingFolder(outDir)}/`) });
      },
      'astro:routes:resolved': ({ routes }) => {
        sources = new Map(routes.map(({ pattern, entrypoint }) => [pattern, entrypoint]));
      },
      'astro:build:done': async ({ dir, pages, assets }) => {
        const collection = readCollection(CONTENT_DIR);
        if (!collection.issuers) throw new Error(COMMANDS.gateStopped);
        const routes = buildRoutes(base);
        const publications = publishCollection(collection, routes);
        const documents = publications.map(({ published }) => published);
        const built = new Set(pages.map(({ pathname }) => `/${pathname}`));
        const missing = documents.filter(({ document }) => !built.has(buildRoutes('/').document(document.slug)));
        if (missing.length > 0) throw new Error(COMMANDS.pagesMissing(missing.map(({ document }) => document.slug)));
        const folder = fileURLToPath(dir);
        await writeFullTextIndex(documents, collection.issuers, routes, folder);
        if (origin !== null) await writeShareImages(documents, collection.issuers, folder);
        const shownAs = toShown(folder);
        const checked = checkBuiltSite({
          folder,
          shownAs,
          base,
          origin,
          bodies: toPublishedBodies(publications, collection),
          madeBy: toMakers(assets, sources, folder),
        });
        const report = { diagnostics: checked.diagnostics, excepted: [], summary };
        if (report.diagnostics.length > 0) process.stdout.write(printPretty(report, { lineOf: openLines() }));
        stopOnErrors(report, COMMANDS.siteStopped(shownAs));
        publishStaged(folder, outDir);
        process.stdout.write(`${COMMANDS.sitePublished(checked.references, checked.pages, toShown(outDir))}\n`);
      },
    },
  };
}

/** Cards are asked for by whole addresses, so there are some only where the site knows its own. */
async function writeShareImages(
  documents: readonly PublishedDocument[],
  issuers: Issuers,
  folder: string,
): Promise<void> {
  const cache = join(CACHE_DIR, 'share');
  const { shareImage } = buildRoutes('/');
  const write = async (card: ShareCard, slug?: string): Promise<void> =>
    writeFileSync(join(folder, shareImage(slug)), await readCard(card, cache));
  await write(SITE_CARD);
  if (hasOwnCards(documents.length)) {
    for (const published of documents) await write(toDocumentCard(published, issuers), published.document.slug);
  } else process.stdout.write(`${share.noOwnCards(documents.length, CARDS_MAX)}\n`);
}

/** @returns folder of the typeface, cut to what the collection's files and the site's own words need */
function makeFonts({ documents, issuers, notHeld }: Collection): Promise<string> {
  const texts = [...documents.map(({ raw }) => raw), JSON.stringify([issuers, notHeld])];
  return cutFonts(toFontCharacters(texts), join(CACHE_DIR, 'fonts'));
}

/** The process ends here because an error thrown in a hook is printed with a stack. */
function stopOnErrors({ diagnostics }: Report, stopped: string): void {
  if (countErrors(diagnostics) === 0) return;
  process.stderr.write(`${stopped}\n`);
  process.exit(1);
}

/** @returns the source file of each page, by the page's path below the folder */
function toMakers(
  assets: ReadonlyMap<string, readonly URL[]>,
  sources: ReadonlyMap<string, string>,
  folder: string,
): Map<string, string> {
  return new Map(
    [...assets].flatMap(([pattern, files]) =>
      files.map((file): [string, string] => [
        relative(folder, fileURLToPath(file)).replaceAll('\\', '/'),
        sources.get(pattern) ?? pattern,
      ]),
    ),
  );
}

/** @returns a folder as a person at the project would name it, without a slash at its end */
function toShown(folder: string): string {
  const below = relative(process.cwd(), folder);
  return (below.startsWith('..') ? folder : below).replace(/[/\\]+$/, '');
}
