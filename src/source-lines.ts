/**
 * The lines a report shows. They are read when it is printed and not kept with what the checks find: that is stored from
 * run to run and sent between processes, and a paragraph of a law is one long line.
 */
import { readFileSync } from 'node:fs';
import { buildLineStarts } from './core/position.ts';

/** @returns a function that gives a line of a file without its end, '' where there is none; one file is in memory at a time */
export function openLines(): (file: string, line: number) => string {
  let last: { file: string; text: string; starts: number[] } | null = null;
  return (file, line) => {
    if (last?.file !== file) {
      const text = readText(file);
      last = { file, text, starts: buildLineStarts(text) };
    }
    const { text, starts } = last;
    const start = starts[line - 1] ?? text.length;
    let end = starts[line] ?? text.length;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
    return text.slice(start, end);
  };
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return '';
  }
}
