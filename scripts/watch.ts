/** `npm run check -- --watch`: checks again whenever a file of the collection is saved, and only what that may have changed. */
import { type FSWatcher, watch } from 'node:fs';
import type { CachedRun, Checker } from '../src/checker/checker.ts';
import { listFolders } from '../src/folder.ts';
import { readToday } from '../src/settings.ts';

/** An editor writes a file in several steps; they are waited for, in milliseconds. */
const SETTLED = 80;
/** Where a folder cannot be watched it is looked at again after so long. */
const RETRY = 1000;

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
  const follow = openWatch(contentDir, schedule);
  const check = async (): Promise<void> => {
    if (isRunning) return schedule();
    isRunning = true;
    // Before the folder is listed: what is written from here on is either in that list or seen by the watch.
    follow();
    const run = await checker.check({ today: readToday() });
    const isNews = run.parsed > 0 || JSON.stringify(run.report) !== JSON.stringify(last.report);
    last = run;
    isRunning = false;
    if (isNews) onRun(run);
  };
  follow();
  // What was saved between the first check and now.
  schedule();
}

/** Systems that watch a folder and all below it themselves. */
const IS_DEEP = process.platform === 'darwin' || process.platform === 'win32';

/**
 * Elsewhere (Linux) Node watches each file below a folder by itself and loses one that is renamed over, as most editors
 * save. So the folders are watched and not the files: a folder tells of whatever is written, put, renamed or removed in it.
 * @returns what to call after each change: it lets go of the folders that are gone, and takes up those that are new
 */
function openWatch(contentDir: string, onChange: () => void): () => void {
  let watchers: FSWatcher[] = [];
  const close = (left: readonly FSWatcher[]): void => {
    for (const watcher of left) watcher.close();
  };
  const fail = (): void => {
    close(watchers);
    watchers = [];
    setTimeout(onChange, RETRY);
  };
  return () => {
    if (IS_DEEP && watchers.length > 0) return;
    // All anew: a folder removed and made again has the same name, and sometimes the same inode, and is another.
    const left = watchers;
    watchers = [];
    try {
      for (const folder of IS_DEEP ? [contentDir] : listFolders(contentDir))
        watchers.push(watch(folder, { recursive: IS_DEEP }, onChange).on('error', fail));
    } catch {
      // Removed since it was listed, or more than the system watches.
      fail();
    }
    close(left);
  };
}
