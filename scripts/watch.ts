/** `npm run check -- --watch`: checks again whenever a file of the collection is saved, and only what that may have changed. */
import { watch } from 'node:fs';
import type { CachedRun, Checker } from '../src/checker/checker.ts';
import { readToday } from '../src/settings.ts';

/** An editor writes a file in several steps; they are waited for, in milliseconds. */
const SETTLED = 80;

/**
 * Runs until the process is stopped.
 * @param first the check just made
 * @param onRun called after each further check that read a file or found something else
 */
export function watchFolder(
  contentDir: string,
  checker: Checker,
  first: CachedRun,
  onRun: (run: CachedRun) => void,
): void {
  let last = first;
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), SETTLED);
  };
  const check = async (): Promise<void> => {
    if (isRunning) return schedule();
    isRunning = true;
    const run = await checker.check({ today: readToday() });
    const isNews = run.parsed > 0 || JSON.stringify(run.report) !== JSON.stringify(last.report);
    last = run;
    isRunning = false;
    if (isNews) onRun(run);
  };
  watch(contentDir, { recursive: true }, schedule);
}
