/** Content collections for the pages: what publish.ts makes of content/, and the issuing bodies. */
import { defineCollection } from 'astro:content';
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
      for (const { published, html, raw } of publishCollection(readCollection(CONTENT_DIR), buildRoutes(config.base))) {
        store.set({ id: published.document.slug, data: { ...published }, body: raw, rendered: { html } });
      }
    };
    load();
    watcher?.add(CONTENT_DIR);
    watcher?.on('change', (file) => {
      if (!file.includes(CONTENT_DIR)) return;
      load();
      logger.info(file);
    });
  },
};

const issuers: Loader = {
  name: 'viendan-issuers',
  load: async ({ store }) => {
    store.clear();
    store.set({ id: 'issuers', data: { ...readCollection(CONTENT_DIR).issuers } });
  },
};

export const collections = {
  documents: defineCollection({ loader: documents }),
  issuers: defineCollection({ loader: issuers }),
};
