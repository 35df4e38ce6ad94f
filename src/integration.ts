/** The Astro integration: the gate before a build, and the full-text index after it. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkCollection } from './core/check.ts';
import { readCollection } from './corpus.ts';
import { writeFullTextIndex } from './full-text-index.ts';
import { publishCollection } from './publish.ts';
import { countErrors, printPretty } from './report.ts';
import { buildRoutes } from './routes.ts';
import { CONTENT_DIR, readToday } from './settings.ts';
import { COMMANDS } from './strings/commands.ts';

/**
 * Nothing is published from a collection with an error: the check runs before Astro touches anything, so `dist/` is
 * left as it was. The process ends here because an error thrown in a hook is printed with a stack.
 */
export function viendan(): AstroIntegration {
  let base = '/';
  return {
    name: 'viendan',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        base = config.base;
        if (command !== 'build') return;
        const report = checkCollection(readCollection(CONTENT_DIR), readToday());
        process.stdout.write(printPretty(report));
        if (countErrors(report.diagnostics) > 0) {
          process.stderr.write(`${COMMANDS.gateStopped}\n`);
          process.exit(1);
        }
        if (!config.site) process.stdout.write(`${COMMANDS.noSite}\n`);
      },
      'astro:build:done': async ({ dir, pages }) => {
        const collection = readCollection(CONTENT_DIR);
        if (!collection.issuers) return;
        const routes = buildRoutes(base);
        const documents = publishCollection(collection, routes).map(({ published }) => published);
        const built = new Set(pages.map(({ pathname }) => `/${pathname}`));
        const missing = documents.filter(({ document }) => !built.has(buildRoutes('/').document(document.slug)));
        if (missing.length > 0) throw new Error(COMMANDS.pagesMissing(missing.map(({ document }) => document.slug)));
        await writeFullTextIndex(documents, collection.issuers, routes, fileURLToPath(dir));
      },
    },
  };
}
