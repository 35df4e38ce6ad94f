/**
 * `npm run -s cite -- FILE|-`: what the recogniser sees in any text, as JSON; offsets in UTF-16 units.
 * `npm run -s cite -- --jsonl < FILE`: the same for a stream of `{"passage_id","text"}` lines, a line each, in order.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Citation, recogniseText } from '../src/core/citation.ts';
import { COMMANDS } from '../src/strings/commands.ts';
import { readOptions, readTextInput, stop, write } from './command.ts';

const { positionals, values } = readOptions(
  (args) => parseArgs({ args, options: { jsonl: { type: 'boolean' } }, allowPositionals: true }),
  COMMANDS.citeUsage,
);
const [file, ...others] = positionals;
if (values.jsonl ? file : !file || others.length > 0) stop(COMMANDS.citeUsage);

if (values.jsonl) await citeLines();
else
  write(`${JSON.stringify({ citations: recogniseText(readTextInput(file ?? '-')).citations.map(toRow) }, null, 2)}\n`);

function toRow({ start, end, text, kind, type, number, key, date, issuer, title, provision, antecedent }: Citation) {
  return { start, end, text, kind, type, number, key, date, issuer, title, provision, antecedent };
}

/** One line in, one line out; waits while the reader of the output is slower, so that memory stays constant. */
async function citeLines(): Promise<void> {
  let line = 0;
  for await (const row of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (row.trim() === '') continue;
    const passage = readPassage(row, line);
    const { citations, nearMisses } = recogniseText(passage.text);
    const answer = JSON.stringify({ passage_id: passage.passage_id, citations: citations.map(toRow), nearMisses });
    if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain');
  }
}

function readPassage(row: string, line: number): { passage_id: string; text: string } {
  try {
    const passage: unknown = JSON.parse(row);
    if (typeof passage === 'object' && passage !== null && 'text' in passage && typeof passage.text === 'string') {
      return { passage_id: 'passage_id' in passage ? String(passage.passage_id) : String(line), text: passage.text };
    }
  } catch {
    // Said below, with the place.
  }
  stop(COMMANDS.wrongLine(line), COMMANDS.citeUsage);
}
