/** `npm run score -- DIR`: the recogniser's predictions for the annotated passages of DIR, judged by the scorer that lies with them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { recogniseCitations } from '../src/core/citation.ts';
import { COMMANDS } from '../src/strings/commands.ts';
import { stop } from './command.ts';

const [dir] = process.argv.slice(2);
if (!dir || !existsSync(join(dir, 'score.py'))) stop(COMMANDS.scoreUsage);
const folder = mkdtempSync(join(tmpdir(), 'viendan-score-'));
score('gold-dev.jsonl', ['--by-name', '--breakdown', '--errors']);
score('vnlegaltext-dev.jsonl.gz', ['--by-name']);
rmSync(folder, { recursive: true });

function score(name: string, options: string[]): void {
  const bytes = readFileSync(join(dir as string, name));
  const gold = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const goldFile = join(folder, 'gold.jsonl');
  const predictions = join(folder, 'predictions.jsonl');
  writeFileSync(goldFile, gold);
  writeFileSync(predictions, gold.split('\n').filter(Boolean).map(predict).join('\n'));
  process.stdout.write(`\n${name}\n`);
  const { status } = spawnSync('python3', [join(dir as string, 'score.py'), goldFile, predictions, ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

/** One line of predictions; the scorer counts in code points, the recogniser in UTF-16 units. */
function predict(line: string): string {
  const { passage_id, text }: { passage_id: string; text: string } = JSON.parse(line);
  const toCodePoint = (offset: number): number => [...text.slice(0, offset)].length;
  const citations = recogniseCitations(text)
    .filter(({ kind }) => kind !== 'anaphor')
    .map(({ start, end, number, type, date, issuer, kind }) => ({
      start: toCodePoint(start),
      end: toCodePoint(end),
      number_normalised: number,
      type,
      date,
      issuer,
      kind,
    }));
  return JSON.stringify({ passage_id, citations });
}
