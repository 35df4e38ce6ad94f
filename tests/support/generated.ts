/** A generated collection and the places in it that its truth speaks of: what single edits are chosen by. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrueCitation } from '../../bench/generate/document.ts';
import { generateCollection } from '../../bench/generate.ts';
import { checkFolder } from '../../src/checker/check-folder.ts';
import type { CheckState } from '../../src/checker/state.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { TODAY } from './collection.ts';
import { TEMPORARY } from './paths.ts';

/** What the front matter of a generated record says. */
export interface TrueRecord {
  /** Path below the collection's folder. */
  file: string;
  slug: string;
  number: string;
  type: string;
  title: string;
  issuer: string;
  issuedOn: string;
  hasText: boolean;
}

/** One citation where it stands in its file. */
export interface Site extends TrueCitation {
  /** Path below the collection's folder, and that of the target. */
  file: string;
  from: TrueRecord;
  to: TrueRecord;
  /** UTF-16 offsets in the file: of the whole link, and of its words. */
  start: number;
  end: number;
  textStart: number;
  textEnd: number;
  /** What stands after the link, up to the next link or the end of its paragraph. */
  tail: string;
  /** The citations before and after it in its own paragraph. */
  hasBefore: boolean;
  hasAfter: boolean;
}

export interface Generated {
  folder: string;
  records: Map<string, TrueRecord>;
  sites: Site[];
  /** The state after the clean check, and what that check found. */
  state: CheckState;
  clean: Diagnostic[];
}

/** Other contents for files below the collection's folder; null removes one. */
export type Edits = Readonly<Record<string, string | null>>;

/** @returns a collection of so many documents in a folder of its own, checked once */
export async function generate(count: number, seed: number): Promise<Generated> {
  const folder = mkdtempSync(join(TEMPORARY, 'generated-'));
  generateCollection(folder, count, seed);
  const truth = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; citations: TrueCitation[] });
  const records = new Map(
    truth.map(({ file }) => {
      const record = readRecord(file, readFileSync(join(folder, file), 'utf8'));
      return [record.slug, record];
    }),
  );
  const sites = truth.flatMap(({ file, citations }) => findSites(folder, file, citations, records));
  const { state, report } = await checkFolder(folder, null, { today: TODAY });
  return { folder, records, sites, state, clean: report.diagnostics };
}

function readRecord(file: string, raw: string): TrueRecord {
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(raw)?.[1] ?? '';
  return {
    file,
    slug: file.replace(/^.*\/|\.md$/g, ''),
    number: field('number'),
    type: field('type'),
    title: JSON.parse(field('title')) as string,
    issuer: field('issuer'),
    issuedOn: field('issuedOn'),
    hasText: field('source') !== '',
  };
}

function findSites(
  folder: string,
  file: string,
  citations: readonly TrueCitation[],
  records: ReadonlyMap<string, TrueRecord>,
): Site[] {
  const raw = readFileSync(join(folder, file), 'utf8');
  let cursor = 0;
  return citations.map((citation) => {
    const start = raw.indexOf(`[${citation.text}](`, cursor);
    if (start < 0) throw new Error(`${file}: ${citation.text} is not where the truth says`);
    const end = raw.indexOf(')', start + citation.text.length) + 1;
    cursor = end;
    const blockStart = raw.lastIndexOf('\n\n', start);
    const blockEnd = (raw.indexOf('\n\n', end) + raw.length + 1) % (raw.length + 1);
    const rest = raw.slice(end, blockEnd);
    const next = rest.indexOf('](');
    const tail = next < 0 ? rest : rest.slice(0, rest.lastIndexOf('[', next));
    return {
      ...citation,
      file,
      from: records.get(file.replace(/^.*\/|\.md$/g, '')) as TrueRecord,
      to: records.get(citation.target) as TrueRecord,
      start,
      end,
      textStart: start + 1,
      textEnd: start + 1 + citation.text.length,
      tail,
      hasBefore: raw.slice(blockStart, start).includes(']('),
      hasAfter: next >= 0,
    };
  });
}

/**
 * Makes edits on disk, checks what they touch, and puts everything back as it was.
 * @returns what is found, files as paths below the folder
 */
export async function checkEdited({ folder, state }: Generated, edits: Edits): Promise<Diagnostic[]> {
  const before = Object.keys(edits).map((file) => [file, read(folder, file)] as const);
  try {
    for (const [file, text] of Object.entries(edits)) write(folder, file, text);
    const { report } = await checkFolder(folder, state, { today: TODAY });
    return report.diagnostics.map((found) => ({ ...found, file: found.file.slice(folder.length + 1) }));
  } finally {
    for (const [file, text] of before) write(folder, file, text);
  }
}

export function read(folder: string, file: string): string | null {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return null;
  }
}

function write(folder: string, file: string, text: string | null): void {
  const path = join(folder, file);
  if (text === null) {
    rmSync(path, { force: true });
    return;
  }
  writeFileSync(path, text);
}
