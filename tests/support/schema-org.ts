/** JSON-LD held against schema.org's vocabulary: schema-dts is that vocabulary as types, and the compiler is who judges. */
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './paths.ts';

/** A file that only the compiler sees; where it stands, packages are found. */
const FILE = join(ROOT, 'tests', 'schema-org-check.ts');

export interface Unknown {
  /** Which of the graphs, and what the compiler says. */
  graph: number;
  message: string;
}

/**
 * One run of the compiler, however many: reading the vocabulary is what takes its time.
 * @param graphs JSON-LD documents with `@graph`, as parsed
 * @returns every property, type and value that the vocabulary does not know
 */
export function checkVocabulary(graphs: readonly unknown[]): Unknown[] {
  const lines = graphs.map((graph, at) => `export const g${at}: Graph = ${writePlain(graph)};`);
  const text = ["import type { Graph } from 'schema-dts';", ...lines].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const isOurs = (name: string): boolean => name === FILE.replaceAll('\\', '/');
  host.getSourceFile = (name, ...rest) =>
    isOurs(name) ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
  host.fileExists = (name) => isOurs(name) || fileExists(name);
  host.readFile = (name) => (isOurs(name) ? text : readFile(name));
  const program = ts.createProgram([FILE.replaceAll('\\', '/')], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => ({
    graph: (file?.getLineAndCharacterOfPosition(start).line ?? 0) - 1,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

/** schema.org's actions are annotated: `query-input` says how the property `query` is to be filled in. */
function writePlain(graph: unknown): string {
  return JSON.stringify(graph).replace(/"(\w+)-(?:input|output)":/g, '"$1":');
}
