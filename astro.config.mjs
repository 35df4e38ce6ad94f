import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { viendan } from './src/integration.ts';
import { buildRoutes } from './src/routes.ts';
import { readSiteSettings } from './src/settings.ts';
import { COMMANDS } from './src/strings/commands.ts';

const settings = readSiteSettings(process.env);
if (!('base' in settings)) {
  const wrong =
    'wrongSite' in settings
      ? COMMANDS.wrongSite(settings.wrongSite)
      : 'wrongBase' in settings
        ? COMMANDS.wrongBase(settings.wrongBase)
        : COMMANDS.wrongReport(settings.wrongReport);
  process.stderr.write(`${wrong}\n`);
  process.exit(1);
}

// Astro lets the environment define import.meta.env: a BASE_URL there, as many a CI has, would become every link's base.
delete process.env.BASE_URL;

/** Of the sitemap: none of what it could also list is here. */
const NAMESPACES = { news: false, xhtml: false, image: false, video: false };
/** Addresses of numbers lead on to documents, and are no pages of their own. No day a page changed is claimed: none is known. */
const numbers = buildRoutes(settings.base).number('').replace(/\/+$/, '/');
const isListed = (page) => !new URL(page).pathname.startsWith(numbers);

export default defineConfig({
  site: settings.site,
  base: settings.base,
  trailingSlash: 'always',
  vite: {
    build: {
      // Old office machines: Chrome 109 is the last for Windows 7, Firefox ESR 115 the last for Windows 7 and 8.
      target: ['chrome109', 'firefox115'],
      cssTarget: ['chrome109', 'firefox115'],
      // Nothing small is written into a page: the policy of every page forbids it (src/layouts/content-security-policy.ts).
      assetsInlineLimit: 0,
    },
  },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Before ours, which moves what was built to where it is published.
  integrations: [...(settings.site ? [sitemap({ filter: isListed, namespaces: NAMESPACES })] : []), viendan()],
});
