/** `npm run link`: writes the links that are missing and certain, and nothing else; each file whole or not at all. */
import { parseArgs } from 'node:util';
import { judgeCollection } from '../src/core/judge.ts';
import { applyFixes, findMissingLinks } from '../src/core/missing-links.ts';
import { readCollection } from '../src/corpus.ts';
import { CONTENT_DIR } from '../src/settings.ts';
import { COMMANDS } from '../src/strings/commands.ts';
import { readOptions, stop, write } from './command.ts';
import { replaceFile } from './replace-file.ts';

const { content = CONTENT_DIR } = readOptions(
  (args) => parseArgs({ args, options: { content: { type: 'string' } } }).values,
  COMMANDS.linkUsage,
);
const collection = readCollection(content);
if (collection.unread.length > 0 || collection.documents.length === 0) {
  stop(...collection.findings.map(({ file }) => file), COMMANDS.cannotLink);
}
let links = 0;
let files = 0;
let left = 0;
for (const { file, fixes, left: unsure } of findMissingLinks(judgeCollection(collection))) {
  left += unsure;
  if (fixes.length === 0) continue;
  const before = file.raw;
  const code = replaceFile(content, file.file, before, applyFixes(before, fixes));
  if (code !== null) {
    process.stderr.write(`${COMMANDS.cannotWrite(file.file, code)}\n`);
    process.exitCode = 1;
    continue;
  }
  links += fixes.length;
  files++;
  write(`${COMMANDS.linked(file.file, fixes.length)}\n`);
}
write(`${COMMANDS.linkSummary(links, files, left)}\n`);
