/** `npm run link`: writes the links that are missing and certain, and nothing else; each file whole or not at all. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judgeCollection } from '../src/core/judge.ts';
import { applyFixes, findMissingLinks } from '../src/core/missing-links.ts';
import { readCollection } from '../src/corpus.ts';
import { CONTENT_DIR } from '../src/settings.ts';
import { COMMANDS } from '../src/strings/commands.ts';
import { readOptions, stop, write } from './command.ts';

const { content = CONTENT_DIR } = readOptions(
  (args) => parseArgs({ args, options: { content: { type: 'string' } } }).values,
  COMMANDS.linkUsage,
);
const collection = readCollection(content);
if (collection.unread.length > 0 || collection.documents.length === 0) {
  stop(...collection.findings.map(({ file }) => file), COMMANDS.cannotLink);
}
const raws = new Map(collection.documents.map(({ file, raw }) => [file, raw]));
let links = 0;
let files = 0;
let left = 0;
for (const { file, fixes, left: unsure } of findMissingLinks(judgeCollection(collection))) {
  left += unsure;
  if (fixes.length === 0) continue;
  if (!replaceFile(file.file, applyFixes(raws.get(file.file) ?? '', fixes))) continue;
  links += fixes.length;
  files++;
  write(`${COMMANDS.linked(file.file, fixes.length)}\n`);
}
write(`${COMMANDS.linkSummary(links, files, left)}\n`);

/** Writes beside the file and renames over it; a byte order mark stays. */
function replaceFile(file: string, text: string): boolean {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const mark = readFileSync(file).subarray(0, 3).equals(Buffer.from('\ufeff')) ? '\ufeff' : '';
    writeFileSync(temporary, mark + text, { flag: 'wx', mode: statSync(file).mode });
    renameSync(temporary, file);
    return true;
  } catch (error) {
    rmSync(temporary, { force: true });
    process.stderr.write(
      `${COMMANDS.cannotWrite(file, error instanceof Error && 'code' in error ? String(error.code) : String(error))}\n`,
    );
    process.exitCode = 1;
    return false;
  }
}
