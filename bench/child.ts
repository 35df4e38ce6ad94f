/** A process of its own, measured: what it says, how long it takes from start to end, and the most memory it held. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Runs inside the child, and in each thread it starts: its highest resident memory, in kilobytes, through a fourth stream. */
const TELL_MEMORY = `import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, process.resourceUsage().maxRSS + '\\n'));`;

export interface Measured {
  code: number | null;
  output: string;
  errors: string;
  seconds: number;
  megabytes: number;
}

/** @param args after `node` @param env added to this process's own */
export async function runMeasured(args: readonly string[], env: Record<string, string> = {}): Promise<Measured> {
  const tellMemory = `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`;
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', tellMemory, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [code, output, errors, kilobytes] = await Promise.all([
    ended,
    text(child.stdout as Readable),
    text(child.stderr as Readable),
    text(child.stdio[3] as Readable),
  ]);
  return {
    code,
    output,
    errors,
    seconds: (performance.now() - start) / 1000,
    megabytes: Math.max(...kilobytes.trim().split('\n').map(Number)) / 1024,
  };
}
