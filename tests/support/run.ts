/** Running the project's commands as a person would: the real process, its output and its exit code. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, TEMPORARY } from './paths.ts';

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

interface Options {
  input?: string | Buffer;
  env?: Record<string, string>;
}

/** @param args after `node`: a script of the project and its arguments */
export function runNode(args: string[], { input, env = {} }: Options = {}): Run {
  const { SITE: _site, BASE: _base, CONTENT: _content, ...inherited } = process.env;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    input,
    env: {
      VIENDAN_CACHE: join(TEMPORARY, 'cache'),
      ...inherited,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...env,
    },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** The same as a user to whom modes apply: root, whom they do not stop, runs it as another (as-nobody.mjs). */
export const runAsUser = (args: string[]): Run =>
  runNode(process.getuid?.() === 0 ? ['tests/support/as-nobody.mjs', ...args] : args);

export const runAstroBuild = (outDir: string, env: Record<string, string>, root = '.'): Run =>
  runNode(['node_modules/astro/bin/astro.mjs', 'build', '--force', '--root', root, '--outDir', outDir], { env });

/** Everything below a folder, in one hash: names, kinds, contents. */
export function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  const walk = (path: string): void => {
    for (const name of readdirSync(path).sort()) {
      const file = join(path, name);
      const stat = lstatSync(file);
      hash.update(`${file}\0${stat.mode}\0`);
      if (stat.isSymbolicLink()) hash.update(readlinkSync(file));
      else if (stat.isDirectory()) walk(file);
      else if (stat.isFile()) hash.update(readFileSync(file));
    }
  };
  walk(folder);
  return hash.digest('hex');
}

/** Lines that look like a stack trace of Node. */
export const STACK = /^\s+at .+\(?(?:node:|file:|\/).*:\d+/m;
