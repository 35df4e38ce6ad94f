/** Where tests find things; all below the project. */
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const TEMPORARY = `${ROOT}tests/.tmp/`;
/** The site built twice by build-sites.ts: at the root, and under a base path. */
export const SITES = { root: `${TEMPORARY}site/`, below: `${TEMPORARY}site-below/` } as const;
export const BASE_BELOW = '/x/';
