/** `npm run check -- --fix`: makes the edits that the checks call certain, or prints them as a unified diff and writes nothing. */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { mend } from '../src/core/fixes.ts';
import { readCollection } from '../src/corpus.ts';
import { COMMANDS } from '../src/strings/commands.ts';
import { type Leftover, readMark, removeLeftovers, replaceFile, toCode } from './replace-file.ts';

interface Options {
  today: string;
  isDryRun: boolean;
  /** Takes what is said on the way; what went wrong goes to standard error. */
  say: (text: string) => void;
}

/**
 * A fix is given only where nothing is left to judge (Diagnostic.fix). All are made in memory before the first file is
 * written, so that each file is written once, and a second run finds nothing.
 * @returns whether everything that was to be written was written
 */
export function fixFiles(contentDir: string, { today, isDryRun, say }: Options): boolean {
  const leftovers = isDryRun ? [] : clean(contentDir);
  for (const { file, code } of leftovers) complain(COMMANDS.cannotRemove(file, code));
  const { files, isHeld } = mend((edited) => readCollection(contentDir, edited), today);
  const write = isDryRun ? printPatch(contentDir, say) : writeFile(contentDir);
  let written = 0;
  let made = 0;
  for (const [file, { before, after, places }] of files) {
    if (!write(file, before, after)) continue;
    say(`${COMMANDS.fixed(file, places, isDryRun)}\n`);
    written++;
    made += places;
  }
  say(`${COMMANDS.fixSummary(made, written, isDryRun)}\n`);
  if (isHeld) complain(COMMANDS.fixHeld);
  return leftovers.length === 0 && written === files.size;
}

/** The lists stand in the folder itself, the documents below one of its own; what else is below it is not ours. */
function clean(contentDir: string): Leftover[] {
  if (!existsSync(contentDir)) return [];
  return [...removeLeftovers(realpathSync(contentDir), false), ...removeLeftovers(join(contentDir, 'documents'))];
}

type Write = (file: string, before: string, after: string) => boolean;

function writeFile(contentDir: string): Write {
  return (file, before, after) => {
    const code = replaceFile(contentDir, file, before, after);
    if (code !== null) complain(COMMANDS.cannotWrite(file, code));
    return code === null;
  };
}

/** The diff is of what is on the disk, its byte order mark too, so that `patch` can apply it. */
function printPatch(contentDir: string, say: (text: string) => void): Write {
  return (file, before, after) => {
    try {
      const mark = readMark(contentDir, file, before);
      const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
      say(createTwoFilesPatch(file, file, mark + before, mark + after, undefined, undefined, options));
      return true;
    } catch (error) {
      complain(COMMANDS.cannotWrite(file, toCode(error)));
      return false;
    }
  };
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
