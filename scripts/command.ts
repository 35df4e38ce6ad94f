/** What every command shares: reading its arguments and its input, and stopping with a sentence instead of a stack. */
import { readFileSync, statSync, writeSync } from 'node:fs';
import { COMMANDS } from '../src/strings/commands.ts';

/** Ends the command: each line to standard error, exit code 2 (the call was wrong, not the collection). */
export function stop(...lines: string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(2);
}

/**
 * An option said twice is not settled by its order, nor one of nothing by silence.
 * @param parse gives the options or throws as node:util's parseArgs does @param usage how to call, also what --help prints
 */
export function readOptions<T>(parse: (args: string[]) => T, usage: string): T {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    write(`${usage}\n`);
    process.exit(0);
  }
  const names = args.filter((arg) => arg.startsWith('--')).map((arg) => arg.replace(/=.*$/s, ''));
  const repeated = names.find((name, at) => names.indexOf(name) < at);
  if (repeated) stop(COMMANDS.repeatedOption(repeated), usage);
  const empty = args.find((arg) => /^--[^=]+=$/.test(arg));
  if (empty) stop(COMMANDS.missingValue(empty.slice(0, -1)), usage);
  try {
    return parse(args);
  } catch (error) {
    const option = error instanceof Error ? (/'([^']+)'/.exec(error.message)?.[1] ?? error.message) : String(error);
    const isBare = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    stop(isBare ? COMMANDS.missingValue(option.split(' ')[0] ?? option) : COMMANDS.unknownOption(option), usage);
  }
}

/**
 * The folder of a collection as it was named: a mistyped path is a wrong call, and no collection that has nothing in it.
 * @param usage how to call, said when there is no such folder; the command then stops
 */
export function requireFolder(folder: string, usage: string): void {
  if (folder === '') stop(COMMANDS.missingValue('--content'), usage);
  try {
    if (!statSync(folder).isDirectory()) stop(COMMANDS.notFolder(folder, 'ENOTDIR'), usage);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    stop(COMMANDS.notFolder(folder, code), usage);
  }
}

/** Writes all of it before the process may end, whatever reads the other end; a closed pipe ends the command quietly. */
export function write(text: string): void {
  const bytes = Buffer.from(text);
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'EPIPE') process.exit(process.exitCode ?? 0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

/** @param file a path, or "-" for standard input @returns its text, UTF-8; a byte order mark is kept, for offsets count it */
export function readTextInput(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    stop(COMMANDS.cannotRead(file, error instanceof Error && 'code' in error ? String(error.code) : String(error)));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    stop(COMMANDS.notText(file));
  }
}
