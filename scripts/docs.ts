/** `npm run docs`: writes docs/rules.md from the table of rules. */
import { writeFileSync } from 'node:fs';
import { COMMANDS } from '../src/strings/commands.ts';
import { printRulesPage } from '../src/strings/explain.ts';
import { stop, write } from './command.ts';

const FILE = 'docs/rules.md';

if (process.argv.length > 2) stop(COMMANDS.docsUsage);
writeFileSync(FILE, printRulesPage());
write(`${COMMANDS.docsWritten(FILE)}\n`);
