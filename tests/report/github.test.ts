/** Workflow commands, read back as the runner of GitHub Actions reads a line of a log. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { printGithub } from '../../src/report/github.ts';
import { showControls } from '../../src/report/visible.ts';
import { NASTY, problem, reportOf } from './reports.ts';

interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

const COMMAND = ['error', 'warning', 'notice'];

/** After ActionCommand.TryParseV2 of actions/runner: "::name key=value,…::message", then its unescaping. */
function readCommand(line: string): Command | null {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return null;
  const head = trimmed.slice(2, end);
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  const pairs = space < 0 ? [] : head.slice(space + 1).split(',');
  const properties = Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), unescapeAll(pair.slice(at + 1), { '%3A': ':', '%2C': ',' })];
    }),
  );
  return { name, properties, message: unescapeAll(trimmed.slice(end + 2), {}) };
}

function unescapeAll(text: string, more: Record<string, string>): string {
  const pairs = Object.entries({ '%0D': '\r', '%0A': '\n', ...more, '%25': '%' });
  return pairs.reduce((value, [from, to]) => value.replaceAll(from, to), text);
}

/** What stands in the log: other line breaks and controls are pictures by then. */
const shown = (text: string) => text.replace(/[^\r\n]+/g, showControls);

function read(...diagnostics: Diagnostic[]): Command[] {
  const lines = printGithub(reportOf(...diagnostics)).split(/\r\n|\n|\r/);
  // The last is empty, the one before it the summary, which is no command.
  expect(lines.at(-1)).toBe('');
  expect(lines.at(-2)).toMatch(/^Đã kiểm: /);
  const commands = lines.slice(0, -2).map(readCommand);
  expect(commands).not.toContain(null);
  return commands as Command[];
}

test('an annotation in its place', () => {
  expect(printGithub(reportOf(problem())).split('\n')[0]).toBe(
    '::error file=content/documents/dang/a.md,line=1,endLine=1,col=6,endColumn=27,title=[citation-unknown] Kho không có văn bản nào ứng với số%2C ngày và cơ quan được viện dẫn.::Kho không có văn bản nào ứng với “Quyết định số 1-QĐ/TW”. Hãy sửa số, thêm bản ghi cho văn bản ấy, hoặc khai ở not-held.yaml nếu kho cố ý không có.',
  );
});

test('with no problem, the summary alone', () => {
  expect(read()).toEqual([]);
});

test('columns belong to one line: none where the end is on another', () => {
  const [command] = read(problem({ endLine: 3 }));
  expect(command?.properties).toMatchObject({ line: '1', endLine: '3' });
  expect(command?.properties).not.toHaveProperty('col');
  expect(command?.properties).not.toHaveProperty('endColumn');
});

test('each severity has its command', () => {
  const names = (['error', 'warning', 'info'] as const).map((severity) => read(problem({ severity }))[0]?.name);
  expect(names).toEqual(COMMAND);
});

test('names and words that break a careless printer: one command a problem, each read back as it was', () => {
  const commands = read(...NASTY.diagnostics);
  expect(commands.map(({ properties }) => properties.file)).toEqual(NASTY.diagnostics.map(({ file }) => shown(file)));
  for (const [at, { message, name }] of commands.entries()) {
    expect(COMMAND).toContain(name);
    expect(message).toContain(shown(NASTY.diagnostics[at]?.found ?? ''));
  }
});

test('any UTF-16 at all', () => {
  const words = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(words, words, (file, found) => {
      const [command, ...others] = read(problem({ file, found }));
      expect(others).toEqual([]);
      expect(command?.properties.file).toBe(shown(file));
      expect(command?.message).toContain(shown(found));
    }),
  );
});
