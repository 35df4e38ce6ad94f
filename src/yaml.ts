/** YAML with places: gray-matter splits the front matter, the yaml package reads it and says where everything stands. */
import matter from 'gray-matter';
import { type Document, isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { DiagnosticCode } from './core/diagnostic.ts';
import type { FieldPlaces } from './core/field-problem.ts';

export interface YamlResult {
  data: unknown;
  places: FieldPlaces;
  errors: { start: number; end: number; reason: string }[];
}

export interface FrontMatterResult {
  /** Null when there is none that can be typed. */
  data: unknown;
  places: FieldPlaces;
  bodyStart: number;
  errors: { start: number; end: number; code: DiagnosticCode; reason: string | null }[];
}

/** One slip (a tab) can make every later line an error: the first few say it all. */
const ERRORS_MAX = 3;

/** @param base offset of `source` in its file */
export function readYaml(source: string, base: number): YamlResult {
  const document = parseDocument(source, { schema: 'core', version: '1.2', uniqueKeys: false, prettyErrors: false });
  const places: FieldPlaces = Object.create(null);
  const repeated: FieldPlaces[string][] = [];
  collectPlaces(document.contents, '', base, places, repeated);
  const errors = [
    ...[...document.errors, ...document.warnings].map(({ code, pos }) => toError(source, base, places, code, pos)),
    ...repeated.map(({ start, end }) => ({ start, end, reason: 'DUPLICATE_KEY' })),
  ];
  for (const [path, { start, end }] of Object.entries(places)) {
    if (path.endsWith('__proto__:key')) errors.push({ start, end, reason: 'PROTO' });
  }
  if (errors.length > 0)
    return { data: null, places, errors: firstOfEachLine(errors, source, base).slice(0, ERRORS_MAX) };
  return toData(document, places, base);
}

/** What the package says next of a line follows from what it said first; of a tab, all it says after. */
function firstOfEachLine<T extends { start: number; reason: string }>(
  all: readonly T[],
  source: string,
  base: number,
): T[] {
  const tabs = all.filter(({ reason }) => reason === 'TAB_AS_INDENT');
  const errors = tabs.length > 0 ? tabs : all;
  const toLine = ({ start }: T): number => source.lastIndexOf('\n', start - base - 1);
  return errors.filter((error, at) => !errors.slice(0, at).some((other) => toLine(other) === toLine(error)));
}

/** A mark left open is found missing only where the text ends: it is reported on the line that opens it. */
function toError(source: string, base: number, places: FieldPlaces, reason: string, [from]: [number, number]) {
  const holder = Object.values(places).find(
    ({ start, end }) => reason === 'MISSING_CHAR' && start < base + from && base + from <= end,
  );
  const start = (holder?.start ?? base + from) - base;
  const word = /^[^\r\n]+/.exec(source.slice(start))?.[0] ?? '';
  const isRunTogether = reason === 'MULTILINE_IMPLICIT_KEY' && /^\w+:[^\s:]/.test(word);
  return { start: base + start, end: base + start + word.length, reason: isRunTogether ? 'NO_SPACE' : reason };
}

/** Aliases that expand without end are refused by the package itself. */
function toData(document: Document, places: FieldPlaces, base: number): YamlResult {
  try {
    return { data: document.toJS({ maxAliasCount: 100 }), places, errors: [] };
  } catch {
    return { data: null, places, errors: [{ start: base, end: base, reason: 'ALIAS' }] };
  }
}

/** Keys said twice are found here and not by the package: it holds each key of a map against every other. */
function collectPlaces(
  node: unknown,
  path: string,
  base: number,
  places: FieldPlaces,
  repeated: FieldPlaces[string][],
): void {
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const below = path ? `${path}.${String(pair.key.value)}` : String(pair.key.value);
      const key = toPlace(pair.key, base);
      if (places[`${below}:key`]) repeated.push(key);
      places[`${below}:key`] = key;
      places[below] = isScalar(pair.value) && pair.value.value !== null ? toPlace(pair.value, base) : key;
      collectPlaces(pair.value, below, base, places, repeated);
    }
  } else if (isSeq(node)) {
    for (const [at, item] of node.items.entries()) {
      const below = path ? `${path}.${at}` : String(at);
      places[below] = toPlace(item as Node, base);
      collectPlaces(item, below, base, places, repeated);
    }
  }
}

/** A group of fields is marked by its first, so that the mark stays on one line. */
function toPlace(node: Node, base: number): { start: number; end: number } {
  const first = isMap(node) ? node.items[0] : undefined;
  if (first && isScalar(first.key)) {
    const { start, end } = toPlace(first.key, base);
    return { start, end: isScalar(first.value) ? toPlace(first.value, base).end : end };
  }
  const [start, end] = node.range ?? [0, 0];
  return { start: base + start, end: base + end };
}

/** @param text the whole file, without byte order mark @returns how long its front matter is, the lines of "---" with it */
export function findFrontMatterEnd(text: string): number {
  return text.startsWith('---') ? Math.max(0, text.indexOf('\n---', 3)) : 0;
}

/**
 * Reads the front matter of one file. Only YAML between two lines of "---": gray-matter would run `---js`, so its
 * script engine refuses; options are always given, for without them it hands out one shared object.
 * @param text the whole file, without byte order mark
 */
export function readFrontMatter(text: string): FrontMatterResult {
  const none = { data: null, places: {}, bodyStart: 0 };
  const at = (code: DiagnosticCode, reason: string | null, end = firstLineEnd(text)) => ({
    ...none,
    errors: [{ start: 0, end, code, reason }],
  });
  const opening = /^---([^\r\n]*)(?:\r?\n|$)/.exec(text);
  if (!opening || opening[1]?.startsWith('-')) return at('front-matter-missing', text.trim() === '' ? 'empty' : null);
  const language = (opening[1] ?? '').trim();
  if (language && language !== 'yaml') return at('front-matter-syntax', 'LANGUAGE');
  if (!/\n---[ \t]*(?:\r?\n|$)/.test(text)) return at('front-matter-syntax', 'UNCLOSED');
  let yaml: YamlResult = { data: {}, places: {}, errors: [] };
  const parse = (source: string): object => {
    // gray-matter cuts at "\n---": of a CR LF file the last CR stays, and YAML would take it for a character.
    yaml = readYaml(source.replace(/\r$/, ''), text.indexOf(source, 3));
    return {};
  };
  const { content } = matter(text, {
    language: 'yaml',
    engines: { yaml: { parse }, javascript: refuse, json: refuse },
  });
  const errors = yaml.errors.map(({ start, end, reason }) => ({
    start,
    end,
    code: 'front-matter-syntax' as const,
    reason,
  }));
  return {
    data: errors.length > 0 ? null : (yaml.data ?? {}),
    places: yaml.places,
    bodyStart: text.length - content.length,
    errors,
  };
}

const refuse = {
  parse(): never {
    throw new Error('front matter is YAML only');
  },
};

function firstLineEnd(text: string): number {
  return /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
}
