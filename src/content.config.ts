/** Content collections for the pages: what publish.ts makes of content/, and the issuing bodies. */

import { defineCollection } from 'astro:content';
import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readCollection } from './corpus.ts';
import { publishCollection } from './publish.ts';
import { buildRoutes } from './routes.ts';
import { CONTENT_DIR } from './settings.ts';

const documents: Loader = {
  name: 'viendan-documents',
  load: async ({ store, config, watcher, logger }) => {
    const load = (): void => {
      store.clear();
      for (const { published, html, markdown } of publishCollection(
        readCollection(CONTENT_DIR),
        buildRoutes(config.base),
      )) {
        store.set({ id: published.document.slug, data: { ...published }, body: markdown, rendered: { html } });
      }
    };
    load();
    watcher?.add(CONTENT_DIR);
    const root = resolve(CONTENT_DIR);
    watcher?.on('all', (_event, file) => {
      if (!resolve(file).startsWith(`${root}${sep}`)) return;
      load();
      logger.info(file);
    });
  },
};

const issuers: Loader = {
  name: 'viendan-issuers',
  load: async ({ store }) => {
    store.clear();
    const { issuers: data } = readCollection(CONTENT_DIR);
    store.set({ id: 'issuers', data: { ...data } });
  },
};

export const collections = {
  documents: defineCollection({ loader: documents }),
  issuers: defineCollection({ loader: issuers }),
};
