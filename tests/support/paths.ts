/** Where tests find things. */
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** A folder of this run alone, made by build-sites.ts, so that two runs at once do not disturb each other. */
export const TEMPORARY = `${process.env.VIENDAN_TEST_FOLDER}/`;
/** The site built twice by build-sites.ts: at the root, and under a base path. */
export const SITES = { root: `${TEMPORARY}site/`, below: `${TEMPORARY}site-below/` } as const;
export const BASE_BELOW = '/x/';
