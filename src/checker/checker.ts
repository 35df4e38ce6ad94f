/** `npm run check`'s own way to a report: from the last one where nothing has changed since, else by checking what has. */
import type { CheckOptions, Report } from '../core/check.ts';
import { listCollection } from '../folder.ts';
import { openCache } from './cache.ts';
import type { CheckState } from './state.ts';

export interface CachedRun {
  report: Report;
  /** Files read and parsed in this run; all others were taken over. */
  parsed: number;
}

/** Checks one folder, again and again; each check begins from what the last has left, in this process or another. */
export interface Checker {
  check: (options: CheckOptions) => Promise<CachedRun>;
}

/** @param contentDir folder that holds documents/, sources/ and issuers.yaml; paths in the report begin with it */
export function openChecker(contentDir: string): Checker {
  const cache = openCache(contentDir);
  let last: CheckState | null = null;
  return {
    check: async (options) => {
      const folder = listCollection(contentDir);
      const known = cache.findReport(folder, options.today);
      if (known) return { report: known, parsed: 0 };
      // What a check needs is loaded only now: most of a run that finds nothing changed would be the loading.
      const { checkFolder } = await import('./check-folder.ts');
      const run = await checkFolder(contentDir, last ?? cache.readState(), options, folder);
      last = run.state;
      cache.write({ folder, ...run });
      return run;
    },
  };
}
