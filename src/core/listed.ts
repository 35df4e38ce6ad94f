/** Lists kept in YAML beside the documents: each entry typed by itself, so that a wrong one does not take the others with it. */
import type { z } from 'zod';
import type { Diagnostic, Mark } from './diagnostic.ts';
import { type FieldFinding, type FieldPlaces, placeOf, toFieldFindings, toProblems } from './field-problem.ts';
import { toMark } from './position.ts';
import { toScalarFix } from './spelling.ts';

/** An entry of a list, with where it stands. */
export interface Listed<T> {
  value: T;
  /** The file it is in; the path as opened. */
  file: string;
  /** Where each field it has stands. */
  marks: Record<string, Mark>;
  /** UTF-16 offset at which each begins in the file. */
  starts: Record<string, number>;
}

/** @returns what puts another value in the place of a field's own, placed as a report has it; nothing where that is not certain */
export function toListedFix(
  { marks, starts }: Listed<unknown>,
  field: string,
  written: string,
  meant: string,
): Diagnostic['fix'] {
  const mark = marks[field];
  const start = starts[field];
  const fix = mark && start !== undefined ? toScalarFix(mark.marked, start, written, meant) : undefined;
  if (!mark || start === undefined || !fix) return undefined;
  const column = mark.column + fix.start - start;
  return { ...fix, line: mark.line, column, endLine: mark.line, endColumn: column + fix.end - fix.start };
}

/** The file a list was read from. */
export interface ListFile {
  file: string;
  text: string;
  lineStarts: readonly number[];
  places: FieldPlaces;
}

/**
 * @param schema of one entry
 * @param data what YAML gave; a file of comments alone is an empty list
 * @returns the entries that fit, and every problem of those that do not
 */
export function toListed<T>(
  schema: z.ZodType<T>,
  data: unknown,
  { file, text, lineStarts, places }: ListFile,
): { entries: Listed<T>[]; findings: FieldFinding[] } {
  const items: unknown = data ?? [];
  if (!Array.isArray(items))
    return { entries: [], findings: [{ ...placeOf(places, []), reason: 'not-a-list', subject: '' }] };
  const entries: Listed<T>[] = [];
  const findings: FieldFinding[] = [];
  for (const [at, item] of items.entries()) {
    const result = schema.safeParse(item);
    if (result.success) {
      const fields = Object.keys(item as object);
      const spans = fields.map((field) => [field, placeOf(places, [at, field])] as const);
      const marks = spans.map(([field, span]) => [field, toMark(text, lineStarts, span)]);
      const starts = spans.map(([field, { start }]) => [field, start]);
      entries.push({
        value: result.data,
        file,
        marks: Object.fromEntries(marks),
        starts: Object.fromEntries(starts),
      });
    } else {
      const problems = toProblems(result.error, item).map((problem) => ({ ...problem, path: [at, ...problem.path] }));
      for (const finding of toFieldFindings(problems, places, text)) findings.push(finding);
    }
  }
  return { entries, findings };
}
