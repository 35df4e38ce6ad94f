/** `npm run check -- --fix`: makes the edits that the checks call certain, or prints them as a unified diff and writes nothing. */
import { join } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { checkCollection } from '../src/core/check.ts';
import type { Fix } from '../src/core/diagnostic.ts';
import { applyFixes } from '../src/core/missing-links.ts';
import { readCollection } from '../src/corpus.ts';
import { COMMANDS } from '../src/strings/commands.ts';
import { readMark, removeLeftovers, replaceFile, toCode } from './replace-file.ts';

interface Options {
  today: string;
  isDryRun: boolean;
  /** Takes what is said on the way; what went wrong goes to standard error. */
  say: (text: string) => void;
}

/**
 * A fix is given only where nothing is left to judge (Diagnostic.fix); none reaches into another, and a second run finds
 * none of them again.
 * @returns whether everything that was to be written was written
 */
export function fixFiles(contentDir: string, { today, isDryRun, say }: Options): boolean {
  const leftovers = isDryRun ? [] : removeLeftovers(join(contentDir, 'documents'));
  for (const { file, code } of leftovers) complain(COMMANDS.cannotRemove(file, code));
  const collection = readCollection(contentDir);
  const fixes = new Map<string, Fix[]>();
  for (const { file, fix } of checkCollection(collection, { today }).diagnostics)
    if (fix) fixes.set(file, [...(fixes.get(file) ?? []), fix]);
  const write = isDryRun ? printPatch(contentDir, say) : writeFile(contentDir);
  let files = 0;
  let places = 0;
  for (const [file, edits] of fixes) {
    const before = collection.texts[file] ?? '';
    if (!write(file, before, applyFixes(before, edits))) continue;
    say(`${COMMANDS.fixed(file, edits.length, isDryRun)}\n`);
    files++;
    places += edits.length;
  }
  say(`${COMMANDS.fixSummary(places, files, isDryRun)}\n`);
  return leftovers.length === 0 && files === fixes.size;
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
