/** What a build is told from outside: where the content is, and the address and base path the site is made for. */
import { toBase } from './routes.ts';

/** Folder of the collection; `CONTENT=DIR` takes the place of `content/`. */
export const CONTENT_DIR = process.env.CONTENT || 'content';

/** No day is before this release's: a machine whose clock was reset would blame every page seen since. */
const EARLIEST = '2026-11-25';

/** @returns ISO date of the day it is in Vietnam (UTC+7): no document is issued and no page seen after it */
export function readToday(now = new Date()): string {
  const today = new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  return today < EARLIEST ? EARLIEST : today;
}

export interface SiteSettings {
  /** Address of the site, or undefined: then nothing that needs an absolute address is written. */
  site: string | undefined;
  /** Base path, one slash at each end. */
  base: string;
}

/**
 * @param env SITE=https://… and BASE=/x/
 * @returns the settings, or which of them is no address or no path
 */
export function readSiteSettings(
  env: Record<string, string | undefined>,
): SiteSettings | { wrongSite: string } | { wrongBase: string } | { wrongReport: string } {
  const { SITE: site, BASE: base, PUBLIC_REPORT_URL: report } = env;
  if (site && !isAddress(site, /^https?:$/)) return { wrongSite: site };
  if (base && !isPath(base)) return { wrongBase: base };
  if (report && !isAddress(report, /^(?:https?|mailto):$/)) return { wrongReport: report };
  return { site: site || undefined, base: toBase(base || '/') };
}

function isAddress(text: string, protocol: RegExp): boolean {
  return URL.canParse(text) && protocol.test(new URL(text).protocol);
}

/** A path that means the same in an address, in a folder and on every host: unreserved characters and slashes. */
function isPath(text: string): boolean {
  return /^[\w\-.~/]+$/.test(text) && !text.split('/').some((segment) => segment === '.' || segment === '..');
}
