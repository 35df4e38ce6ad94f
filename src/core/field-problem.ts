/** What does not fit a schema of fields, as findings: which field, why, and where it stands in the file. */
import type { z } from 'zod';
import type { DiagnosticCode, Finding, Fix } from './diagnostic.ts';
import { findMeantNumber } from './number.ts';
import { findSpelt, toScalarFix } from './spelling.ts';

/** Path of a field ("evidence.title.0") to UTF-16 offsets of its value in the file; "path:key" is its key. */
export type FieldPlaces = Record<string, { start: number; end: number }>;

/** One thing that does not fit: where (`['evidence', 'title', 0]`), why in zod's own terms, and the value found. */
export interface FieldProblem {
  path: (string | number)[];
  issue: z.core.$ZodIssue;
  value: unknown;
}

export type FieldFinding = Omit<Finding, 'code' | 'file'>;

/** A file of data beside the documents: the schema of its fields, and what a schema cannot see. */
export interface DataKind<T> {
  /** Code of what is wrong with it. */
  code: DiagnosticCode;
  schema: z.ZodType<T>;
  findProblems: (data: T) => DataProblem[];
  /** The days on which something is said to have been seen, each with the path of its field: none is after today. */
  listSeenDays?: (data: T) => { path: (string | number)[]; day: string }[];
}

/** A field that is wrong, and why; a path may end in "field:key", to mark the key itself. */
export interface DataProblem extends Pick<Finding, 'reason' | 'found' | 'expected'> {
  path: (string | number)[];
}

/** @param data what YAML gave, where its fields stand, and the whole file @returns the data typed, or every problem of it */
export function typeData<T>(
  { schema, findProblems }: DataKind<T>,
  data: unknown,
  places: FieldPlaces,
  text: string,
): { data: T } | { findings: FieldFinding[] } {
  const result = schema.safeParse(data);
  if (!result.success) return { findings: toFieldFindings(toProblems(result.error, data), places, text) };
  const findings = findProblems(result.data).map(({ path, ...details }) => ({
    ...placeOf(places, path),
    subject: path.join('.'),
    ...details,
  }));
  return findings.length > 0 ? { findings } : { data: result.data };
}

/** @param data what was parsed @returns every problem of it, never only the first */
export function toProblems(error: z.ZodError, data: unknown): FieldProblem[] {
  return error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    return { path, issue, value: readPath(data, path) };
  });
}

function readPath(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** An unknown key is reported where it stands, each by itself; every other problem at its field. @param text of the file */
export function toFieldFindings(problems: readonly FieldProblem[], places: FieldPlaces, text: string): FieldFinding[] {
  return problems.filter(isToldOnce).flatMap(({ path, issue, value }): FieldFinding[] => {
    if (issue.code !== 'unrecognized_keys') {
      const subject = path.join('.');
      const meant = typeof value === 'string' ? findMeant(issue, value) : undefined;
      const fix = meant && toFieldFix(places, text, path, String(value), meant);
      const details = describe(issue, value);
      // A line of "---" too early: what is missing stands below it, as words of the text.
      if (details.reason === 'missing' && new RegExp(`\\n---[ \\t]*\\r?\\n(?:[^]*\\n)?${subject}:`).test(text))
        return [{ ...placeOf(places, path), subject, reason: 'missing-below' }];
      const expected = issue.code === 'custom' ? meant : details.expected;
      return [{ ...placeOf(places, path), subject, ...details, ...(expected && { expected }), ...(fix && { fix }) }];
    }
    return issue.keys.map((key) => {
      const whole = [...path, key];
      const place = places[`${whole.join('.')}:key`] ?? placeOf(places, whole);
      return { ...place, subject: key, reason: issue.code };
    });
  });
}

/** Of two ways in which one value is wrong, one says it: of two bounds the nearer, of a block of lines that it is one. */
function isToldOnce({ path, issue, value }: FieldProblem, at: number, all: readonly FieldProblem[]): boolean {
  if (issue.code === 'custom' && issue.message === 'untrimmed' && isBlock(value)) return false;
  const isSame = (other: FieldProblem): boolean => other.path.join('.') === path.join('.');
  return (
    issue.code !== 'too_big' || !all.slice(at + 1).some((other) => other.issue.code === 'too_big' && isSame(other))
  );
}

/** What "key: >" and "key: |" give: lines, the last one ended. */
const isBlock = (value: unknown): boolean => typeof value === 'string' && /\S\n$/.test(value);

/** What a misspelt value can only mean: a number its one form, a word of a closed list that word. */
function findMeant(issue: z.core.$ZodIssue, value: string): string | undefined {
  if (issue.code === 'invalid_value') return findSpelt(value, issue.values);
  return issue.code === 'custom' && issue.message === 'number-form' ? (findMeantNumber(value) ?? undefined) : undefined;
}

/** Puts another value in the place of a field's own; only where that very field has one. */
export function toFieldFix(
  places: FieldPlaces,
  text: string,
  path: readonly PropertyKey[],
  written: string,
  meant: string,
): Fix | undefined {
  const place = places[path.map(String).join('.')];
  return place && toScalarFix(text.slice(place.start, place.end), place.start, written, meant);
}

function describe(issue: z.core.$ZodIssue, value: unknown): Pick<Finding, 'reason' | 'expected' | 'found'> {
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    return {
      reason: 'missing',
      expected: issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : undefined,
    };
  }
  if (value === null) return { reason: 'empty' };
  switch (issue.code) {
    case 'invalid_value': {
      const isDecomposed = typeof value === 'string' && (issue.values as unknown[]).includes(value.normalize('NFC'));
      return { reason: isDecomposed ? 'decomposed' : issue.code, expected: issue.values.map(String).join(', ') };
    }
    case 'invalid_format':
      return { reason: `format-${issue.format}` };
    case 'invalid_type': {
      const isGroup = issue.expected === 'string' && typeof value === 'object';
      const reason = isGroup ? (Array.isArray(value) ? 'not-words-list' : 'not-words-group') : issue.code;
      return { reason, expected: issue.expected, found: String(value) };
    }
    case 'too_big':
      return { reason: issue.code, expected: String(issue.maximum) };
    case 'too_small':
      return { reason: typeof value === 'number' ? 'too_small-number' : issue.code };
    case 'custom':
      return { reason: issue.message === 'unseen' && isBlock(value) ? 'block' : issue.message };
    default:
      return { reason: issue.code };
  }
}

/** The place of a field, or of the nearest above it that exists; else the file's first line. */
export function placeOf(places: FieldPlaces, path: readonly PropertyKey[]): { start: number; end: number } {
  for (let length = path.length; length > 0; length--) {
    const place = places[path.slice(0, length).map(String).join('.')];
    if (place) return place;
  }
  return { start: 0, end: 3 };
}
