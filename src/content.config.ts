/** Content collections for the pages: what publish.ts makes of content/, the issuing bodies, and what is cited and not held. */

import { defineCollection } from 'astro:content';
import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readCollection } from './corpus.ts';
import { planNumberIndex, toNumberRows } from './number-index-files.ts';
import { publishCollection, publishPackTexts } from './publish.ts';
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
    followContent(watcher, (file) => {
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

const notHeld: Loader = {
  name: 'viendan-not-held',
  load: async ({ store, watcher }) => {
    const load = (): void => {
      const { notHeld } = readCollection(CONTENT_DIR);
      store.set({ id: 'not-held', data: { entries: notHeld.entries.map(({ value }) => value) } });
    };
    load();
    followContent(watcher, load);
  },
};

/** The full texts of the study pack, whose page has them all: their ids are not those of their own pages. */
const pack: Loader = {
  name: 'viendan-pack',
  load: async ({ store, config, watcher }) => {
    const load = (): void => {
      store.clear();
      for (const [id, html] of publishPackTexts(readCollection(CONTENT_DIR), buildRoutes(config.base)))
        store.set({ id, data: {}, rendered: { html } });
    };
    load();
    followContent(watcher, load);
  },
};

const numbers: Loader = {
  name: 'viendan-numbers',
  load: async ({ store, watcher }) => {
    const load = (): void => {
      store.clear();
      const rows = toNumberRows(readCollection(CONTENT_DIR));
      store.set({ id: 'numbers', data: { rows, shards: planNumberIndex(rows).shards } });
    };
    load();
    followContent(watcher, load);
  },
};

/** While pages are being written (`npm run dev`), an edit of the collection is read at once. */
function followContent(watcher: LoaderContext['watcher'], onChange: (file: string) => void): void {
  const root = resolve(CONTENT_DIR);
  watcher?.add(CONTENT_DIR);
  watcher?.on('all', (_event, file) => {
    if (resolve(file).startsWith(`${root}${sep}`)) onChange(file);
  });
}

export const collections = {
  documents: defineCollection({ loader: documents }),
  issuers: defineCollection({ loader: issuers }),
  notHeld: defineCollection({ loader: notHeld }),
  numbers: defineCollection({ loader: numbers }),
  pack: defineCollection({ loader: pack }),
};
