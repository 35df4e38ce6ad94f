/** Making the fixes that checks offer: all that are certain, and those that become certain once others are made. */
import { checkCollection } from './check.ts';
import type { Collection } from './collection.ts';
import type { Diagnostic, DiagnosticCode, Fix } from './diagnostic.ts';

/** A file and what it becomes. */
export interface MendedFile {
  before: string;
  after: string;
  /** How many fixes were made in it. */
  places: number;
}

export interface Mended {
  /** The files that change, by the path as opened. */
  files: Map<string, MendedFile>;
  /** Whether other fixes wait for exceptions.yaml or rules.yaml to be mended by a person. */
  isHeld: boolean;
}

/** An entry that is wrong may be the one that says to leave a finding alone: until it is right, none is touched. */
const LEAVING: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>(['exceptions-invalid', 'rules-invalid']);
/** More rounds than any chain of fixes is long: a file that can be read, an id in it, a link to it. */
const ROUNDS_MAX = 16;

/**
 * Makes every fix, checks again, and so on until none is left: one mistake may hide another (a file that cannot be read
 * hides what its ids lead to), and what a second run would find is made in the first.
 * @param read gives the collection with these texts in place of those on disk; the first time there are none
 * @param today ISO date
 */
export function mend(read: (edited: ReadonlyMap<string, string>) => Collection, today: string): Mended {
  const files = new Map<string, MendedFile>();
  let isHeld = false;
  const edited = new Map<string, string>();
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const collection = read(edited);
    const { diagnostics } = checkCollection(collection, { today });
    const fixable = diagnostics.filter(({ fix }) => fix);
    const first = fixable.filter(({ code }) => LEAVING.has(code) || code === 'exception-unused');
    isHeld = first.length === 0 && fixable.length > 0 && diagnostics.some(({ code }) => LEAVING.has(code));
    const fixes = groupFixes(first.length > 0 || isHeld ? first : fixable);
    if (fixes.size === 0) break;
    for (const [file, all] of fixes) {
      const text = collection.texts[file] ?? '';
      const made = pickDisjoint(all);
      const { before = text, places = 0 } = files.get(file) ?? {};
      const after = applyFixes(text, made);
      edited.set(file, after);
      files.set(file, { before, after, places: places + made.length });
    }
  }
  return { files, isHeld };
}

function groupFixes(diagnostics: readonly Diagnostic[]): Map<string, Fix[]> {
  const fixes = new Map<string, Fix[]>();
  for (const { file, fix } of diagnostics) if (fix) fixes.set(file, [...(fixes.get(file) ?? []), fix]);
  return fixes;
}

/** @returns of fixes that reach into one another only the first: what it leaves of the others is found in the next round */
export function pickDisjoint(fixes: readonly Fix[]): Fix[] {
  const made: Fix[] = [];
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = made.at(-1);
    if (!last || last.end < fix.start || (last.end === fix.start && last.start < fix.start)) made.push(fix);
  }
  return made;
}

/** @param fixes none reaching into another @returns the text with each of them made; nothing else changes */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  // Last first, so that earlier offsets stay true.
  return [...fixes]
    .sort((a, b) => b.start - a.start)
    .reduce((mended, { start, end, text: words }) => `${mended.slice(0, start)}${words}${mended.slice(end)}`, text);
}
