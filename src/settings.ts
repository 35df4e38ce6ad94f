/** What a build is told from outside: where the content is, and the address and base path the site is made for. */
import { toBase } from './routes.ts';

/** Folder of the collection; `CONTENT=DIR` takes the place of `content/`. */
export const CONTENT_DIR = process.env.CONTENT || 'content';

export interface SiteSettings {
  /** Address of the site, or undefined: then nothing that needs an absolute address is written. */
  site: string | undefined;
  /** Base path, one slash at each end. */
  base: string;
}

/**
 * @param env SITE=https://… and BASE=/x/
 * @returns the settings, or what is wrong with SITE
 */
export function readSiteSettings(env: Record<string, string | undefined>): SiteSettings | { wrongSite: string } {
  const base = toBase(env.BASE || '/');
  if (!env.SITE) return { site: undefined, base };
  const isAddress = URL.canParse(env.SITE) && /^https?:$/.test(new URL(env.SITE).protocol);
  return isAddress ? { site: env.SITE, base } : { wrongSite: env.SITE };
}
