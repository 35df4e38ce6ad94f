/**
 * Exceptions (exceptions.yaml): findings a person lets stand for a while and says why. One that is out of date, or that
 * no longer names anything, is itself an error, so that none outlives its reason.
 */
import { z } from 'zod';
import { compareDiagnostics, DIAGNOSTICS, type Diagnostic, type DiagnosticCode, type Mark } from './diagnostic.ts';
import { editDistance } from './edit-distance.ts';
import { type Listed, toListedFix } from './listed.ts';
import { findSpelt } from './spelling.ts';

/** What keeps a file from being read: nothing is known of what it may hold. */
const UNREAD = [
  'collection-missing',
  'file-unreadable',
  'file-not-text',
  'file-too-large',
  'front-matter-missing',
  'front-matter-syntax',
  'front-matter-invalid',
  'issuers-invalid',
  'not-held-invalid',
] as const satisfies DiagnosticCode[];

/** A text that lost paragraphs of its source or has others: what rests on its anchors is not judged. */
const SHIFTED = ['text-missing', 'text-extra', 'editorial-act-invalid'] as const satisfies DiagnosticCode[];

/** What no reason excuses. */
const NEVER_EXCEPTED: ReadonlySet<string> = new Set<DiagnosticCode>([
  ...UNREAD,
  'exceptions-invalid',
  'exception-unused',
  'exception-expired',
  // The pages say that a text is its source's, word for word, say who attests what, and lead along every link: none of
  // it may be published untrue.
  ...SHIFTED,
  'text-changed',
  'source-missing',
  'source-changed',
  'link-target-missing',
  'link-anchor-missing',
  'evidence-not-held',
  'relation-unsupported',
  'charge-unsupported',
  'duplicate-slug',
  'issuer-unknown',
  'not-held-unused',
  'not-held-duplicate',
  'not-held-mixed',
  'not-held-unsaid',
  'page-link-missing',
  'page-anchor-missing',
  'page-id-duplicate',
]);

/** How far the path of a mistyped file may be from its own: in length, and in the first or last letters of its name. */
const NEAR_LENGTHS = 12;
const NEAR_LETTERS = 5;
/** As much of what is marked as tells one place from another. */
const COMPARED = 80;
const HIDING: ReadonlySet<string> = new Set<DiagnosticCode>([...UNREAD, ...SHIFTED]);
const CODES = Object.keys(DIAGNOSTICS).filter((code) => !NEVER_EXCEPTED.has(code));
const words = z.string().trim().min(1);

/** A code that no reason excuses is told apart from one that is none. */
const code = z.custom<DiagnosticCode>().superRefine((value, context) => {
  if (CODES.includes(value)) return;
  if (NEVER_EXCEPTED.has(value)) context.addIssue({ code: 'custom', message: 'never-excepted' });
  else context.addIssue({ code: 'invalid_value', values: CODES, input: value });
});

export const exceptionSchema = z.strictObject({
  code,
  /** The file the finding is in. */
  file: words,
  /** The very words the finding marks; empty for one that marks a place between words. */
  place: z.string(),
  /** Which of them, counted from 1 in the order of the file, where the code marks the same words in several places. */
  ordinal: z.int().positive().optional(),
  reason: words,
  /** ISO date of the last day on which it holds. */
  until: z.iso.date(),
});
export type Exception = z.infer<typeof exceptionSchema>;

/** A finding taken out of the report, and why. */
export interface Excepted {
  diagnostic: Diagnostic;
  reason: string;
  until: string;
}

/**
 * Takes out of a report what exceptions name, and adds what is wrong with the exceptions.
 * @param diagnostics in the order of a report
 * @param exceptions whose files are paths as the diagnostics have them
 * @param today ISO date
 * @param files all that the collection has, as diagnostics name them
 */
export function applyExceptions(
  diagnostics: readonly Diagnostic[],
  exceptions: readonly Listed<Exception>[],
  today: string,
  files: readonly string[],
): { diagnostics: Diagnostic[]; excepted: Excepted[] } {
  const known = new Set([...files, ...diagnostics.map(({ file }) => file)]);
  const covered = new Map<Diagnostic, Exception>();
  const problems: Diagnostic[] = [];
  // What an entry names may be hidden behind what could not be read: it is not called unused before that is mended.
  const isHidden = diagnostics.some(({ code }) => HIDING.has(code));
  for (const exception of exceptions) {
    const places = findPlaces(diagnostics, exception.value);
    const named = pick(places, exception.value);
    const problem = named
      ? findProblem(exception, named, covered, today)
      : toMisnamed(exception, places, diagnostics, isHidden, known);
    if (problem) problems.push(problem);
    else for (const diagnostic of named ?? []) covered.set(diagnostic, exception.value);
  }
  return {
    diagnostics: [...diagnostics.filter((diagnostic) => !covered.has(diagnostic)), ...problems].sort(
      compareDiagnostics,
    ),
    excepted: diagnostics.flatMap((diagnostic) => {
      const exception = covered.get(diagnostic);
      return exception ? [{ diagnostic, reason: exception.reason, until: exception.until }] : [];
    }),
  };
}

/** @returns the findings of that code at those words, by place: one place may have several, of a date that a list shares */
function findPlaces(diagnostics: readonly Diagnostic[], { code, file, place }: Exception): Diagnostic[][] {
  const places = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.code !== code || diagnostic.file !== file || diagnostic.marked !== place) continue;
    const key = `${diagnostic.line}:${diagnostic.column}`;
    places.set(key, [...(places.get(key) ?? []), diagnostic]);
  }
  return [...places.values()];
}

/** Never one picked among several. */
function pick(places: readonly Diagnostic[][], { ordinal }: Exception): Diagnostic[] | undefined {
  if (ordinal !== undefined) return places[ordinal - 1];
  return places.length === 1 ? places[0] : undefined;
}

function findProblem(
  exception: Listed<Exception>,
  named: readonly Diagnostic[],
  covered: ReadonlyMap<Diagnostic, Exception>,
  today: string,
): Diagnostic | null {
  const { until, code } = exception.value;
  if (until < today) return toDiagnostic(exception, 'exception-expired', 'until', { found: until, subject: code });
  return named.every((diagnostic) => covered.has(diagnostic))
    ? toDiagnostic(exception, 'exception-unused', 'place', { reason: 'repeated', subject: code })
    : null;
}

function toMisnamed(
  exception: Listed<Exception>,
  places: readonly Diagnostic[][],
  diagnostics: readonly Diagnostic[],
  isHidden: boolean,
  known: ReadonlySet<string>,
): Diagnostic | null {
  const { code, file, place, ordinal } = exception.value;
  const found = place;
  if (places.length > 0) {
    const count = String(places.length);
    return ordinal === undefined
      ? toDiagnostic(exception, 'exceptions-invalid', 'place', { reason: 'several', found, expected: count })
      : toDiagnostic(exception, 'exception-unused', 'ordinal', { reason: 'ordinal', found, expected: count });
  }
  if (isHidden) return null;
  const misspelt = toMisspelt(exception, diagnostics);
  if (misspelt) return misspelt;
  if (!known.has(file)) return toUnfiled(exception, known);
  const others = diagnostics.filter((diagnostic) => diagnostic.code === code && diagnostic.file === file);
  const expected = findNearest(place, others)?.marked;
  return toDiagnostic(exception, 'exception-unused', 'place', { reason: 'none', found, expected, subject: code });
}

/** An exception that names its file but for case, marks and punctuation: of the files something is wrong in, one. */
function toMisspelt(exception: Listed<Exception>, diagnostics: readonly Diagnostic[]): Diagnostic | null {
  const { code, file } = exception.value;
  const written = exception.marks.file?.marked.replace(/^(['"])(.*)\1$/, '$2') ?? '';
  const files = new Set(diagnostics.flatMap((diagnostic) => (diagnostic.code === code ? diagnostic.file : [])));
  if (files.has(file) || written === '' || !file.endsWith(written)) return null;
  const folder = file.slice(0, -written.length);
  const meant = findSpelt(
    written,
    [...files].flatMap((other) => (other.startsWith(folder) ? other.slice(folder.length) : [])),
  );
  const fix = meant === undefined ? undefined : toListedFix(exception, 'file', written, meant);
  return fix
    ? {
        ...toDiagnostic(exception, 'exception-unused', 'file', { reason: 'file', found: written, expected: meant }),
        fix,
      }
    : null;
}

/** An exception of a file that is not there: what it names, with the nearest that is. */
function toUnfiled(exception: Listed<Exception>, known: ReadonlySet<string>): Diagnostic {
  const { file } = exception.value;
  const written = exception.marks.file?.marked.replace(/^(['"])(.*)\1$/, '$2') ?? file;
  const folder = file.endsWith(written) ? file.slice(0, -written.length) : '';
  const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  // Of a hundred thousand files only those are compared whose names may be one slip away.
  const isNear = (path: string): boolean => Math.abs(path.length - file.length) <= NEAR_LENGTHS && isAlike(name(path));
  const isAlike = (other: string): boolean =>
    other.slice(0, NEAR_LETTERS) === name(file).slice(0, NEAR_LETTERS) ||
    other.slice(-NEAR_LETTERS) === name(file).slice(-NEAR_LETTERS);
  const [nearest] = [...known]
    .filter((path) => path.startsWith(folder) && isNear(path))
    .map((path) => ({ path, distance: editDistance(file, path) }))
    .filter(({ distance }) => distance <= written.length / 2)
    .sort((a, b) => a.distance - b.distance || (a.path < b.path ? -1 : 1));
  const expected = nearest?.path.slice(folder.length);
  return toDiagnostic(exception, 'exception-unused', 'file', { reason: 'no-file', found: written, expected });
}

/** What the same code marks in the same file: the words were edited, most likely, and are still wrong. */
function findNearest(place: string, others: readonly Diagnostic[]): Diagnostic | undefined {
  const distance = ({ marked }: Diagnostic): number =>
    editDistance(place.slice(0, COMPARED), marked.slice(0, COMPARED));
  return [...others].sort((a, b) => distance(a) - distance(b))[0];
}

function toDiagnostic(
  { file, marks }: Listed<Exception>,
  code: DiagnosticCode,
  field: keyof Exception,
  details: Pick<Diagnostic, 'reason' | 'found' | 'expected' | 'subject'>,
): Diagnostic {
  return { code, severity: DIAGNOSTICS[code], file, ...(marks[field] as Mark), ...details };
}
