/**
 * `npm run -s find -- "23 qd tw"`: the documents a query means, best first, one a line (slug, number, date, title); the
 * same look-up as in the browser. Ends with 1 when there is none, 2 on a wrong call.
 */
import { parseArgs } from 'node:util';
import { recogniseCitations } from '../src/core/citation.ts';
import { isOfAnyDay } from '../src/core/diagnostic.ts';
import { findByQuery, toFindable } from '../src/core/find.ts';
import { readCollection } from '../src/corpus.ts';
import { CONTENT_DIR } from '../src/settings.ts';
import { COMMANDS } from '../src/strings/commands.ts';
import { UNKNOWN } from '../src/strings/site.ts';
import { readOptions, requireFolder, stop, write } from './command.ts';

const OPTIONS = { content: { type: 'string' }, json: { type: 'boolean' } } as const;
const { values, positionals } = readOptions(
  (args) => parseArgs({ args, options: OPTIONS, allowPositionals: true }),
  COMMANDS.findUsage,
);
const query = positionals.join(' ').trim();
if (query === '') stop(COMMANDS.findUsage);
const content = values.content ?? CONTENT_DIR;
requireFolder(content, COMMANDS.findUsage);
const collection = readCollection(content);
if (collection.documents.length === 0)
  stop(...collection.findings.filter(isOfAnyDay).map(({ file }) => file), COMMANDS.cannotFind);
const { rows, isExact, isOther } = findByQuery(query, toFindable(collection), recogniseCitations);
if (isOther || rows.length === 0) process.stderr.write(`${COMMANDS.foundOthers(query, rows.length)}\n`);
if (values.json) {
  const found = rows.map(({ slug, number, issuedOn, title }) => ({ slug, number, issuedOn, title, exact: isExact }));
  write(`${JSON.stringify(found, null, 2)}\n`);
} else {
  for (const { slug, number, issuedOn, title } of rows)
    write(`${[slug, number ?? UNKNOWN, issuedOn ?? UNKNOWN, title ?? UNKNOWN].join('\t')}\n`);
}
if (rows.length === 0) process.exitCode = 1;
