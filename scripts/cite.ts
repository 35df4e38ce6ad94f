/** `npm run -s cite -- FILE|-`: what the recogniser sees in any text, as JSON; offsets in UTF-16 units. */
import { parseArgs } from 'node:util';
import { recogniseCitations } from '../src/core/citation.ts';
import { COMMANDS } from '../src/strings/diagnostics.ts';
import { readOptions, readTextInput, stop, write } from './command.ts';

const { positionals } = readOptions(
  (args) => parseArgs({ args, options: {}, allowPositionals: true }),
  COMMANDS.citeUsage,
);
const [file, ...others] = positionals;
if (!file || others.length > 0) stop(COMMANDS.citeUsage);

const citations = recogniseCitations(readTextInput(file)).map(
  ({ start, end, text, kind, type, number, key, date, issuer, title }) => ({
    start,
    end,
    text,
    kind,
    type,
    number,
    key,
    date,
    issuer,
    title,
  }),
);
write(`${JSON.stringify({ citations }, null, 2)}\n`);
