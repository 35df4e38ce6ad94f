/** Copies of the real collection, for tests that edit one thing and look at what the checker says. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkCollection, type Report } from '../../src/core/check.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { mend } from '../../src/core/fixes.ts';
import { readCollection } from '../../src/corpus.ts';
import type { Edit } from '../../src/strings/rules.ts';
import { ROOT, TEMPORARY } from './paths.ts';

export const DIRECTIVE = 'documents/dang/chi-thi-dan-van-chinh-quyen.md';
export const RECORD = (slug: string): string =>
  `documents/${slug.includes('ttg') || slug.includes('ubnd') || slug.includes('nq-cp') ? 'nha-nuoc' : 'dang'}/${slug}.md`;

/** @returns a fresh copy of content/ */
export function copyCollection(): string {
  const folder = mkdtempSync(join(TEMPORARY, 'content-'));
  cpSync(join(ROOT, 'content'), folder, { recursive: true });
  return folder;
}

/** Replaces the first occurrence; throws when there is none, so that a row cannot pass for lack of its edit. */
export function replaceIn(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not contain ${JSON.stringify(from)}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

/** Makes the edit that a rule's example describes. */
export function applyEdit(folder: string, edit: Edit): void {
  const path = join(folder, edit.file);
  if ('right' in edit) replaceIn(folder, edit.file, edit.right, edit.wrong);
  else if ('text' in edit) writeFileSync(path, edit.text, { flag: 'wx' });
  else if ('copyOf' in edit) cpSync(join(folder, edit.copyOf), path, { errorOnExist: true, force: false });
  else if (edit.kind === 'folder') mkdirSync(path);
  else rmSync(path, { recursive: true });
}

/** The directive's text and its source changed alike, and the source's new hash declared: the text stays faithful. */
export function replaceInText(folder: string, from: string, to: string): void {
  const source = join(folder, 'sources/chi-thi.txt');
  const old = hash(source);
  replaceIn(folder, DIRECTIVE, from, to);
  replaceIn(folder, 'sources/chi-thi.txt', toPlain(from), toPlain(to));
  replaceIn(folder, DIRECTIVE, old, hash(source));
}

const toPlain = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Gives the directive a day of issue, with a witness. */
export function dateDirective(folder: string, issuedOn: string): void {
  replaceIn(folder, DIRECTIVE, 'status: Chưa rõ', `issuedOn: ${issuedOn}\nstatus: Chưa rõ`);
  addEvidence(folder, DIRECTIVE, 'issuedOn');
}

/** Gives a fact of a record an address as its witness. */
export function addEvidence(folder: string, file: string, field: string, more = ''): void {
  const witness = `evidence:\n  ${field}:\n    - at: https://vidu.vn/\n      seenOn: 2026-11-24\n${more}`;
  replaceIn(folder, file, 'evidence:\n', witness);
}

/** The day tests are made on: after every day the collection speaks of. */
export const TODAY = '2026-12-01';

export function check(folder: string, today = TODAY): Report {
  return checkCollection(readCollection(folder), { today });
}

/** Makes every fix, in the files themselves. @returns the files changed, below the folder */
export function mendFolder(folder: string): string[] {
  const { files } = mend((edited) => readCollection(folder, edited), TODAY);
  for (const [file, { after }] of files) {
    const mark = readFileSync(file, 'utf8').startsWith('\ufeff') ? '\ufeff' : '';
    writeFileSync(file, mark + after);
  }
  return [...files.keys()].map((file) => relative(folder, file));
}

/** The characters of the file a diagnostic marks, by its lines and columns, as an editor would select them. */
export function readMarked({ file, line, column, endLine, endColumn }: Diagnostic): string {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/);
  if (line === endLine) return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
  return [
    (lines[line - 1] ?? '').slice(column - 1),
    ...lines.slice(line, endLine - 1),
    (lines[endLine - 1] ?? '').slice(0, endColumn - 1),
  ].join('\n');
}
