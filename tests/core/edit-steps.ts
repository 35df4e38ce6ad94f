/** How a copy of the real collection is edited, for the tables of edits and of what only looks like one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addEvidence, DIRECTIVE, dateDirective, RECORD, replaceIn, replaceInText } from '../support/collection.ts';

export interface Edit {
  name: string;
  edit: (folder: string) => void;
  code: string;
  file: string;
  /** The very characters the diagnostic marks. */
  marked: string;
  expected?: string;
}

export const inDirective = (from: string, to: string) => (folder: string) => replaceIn(folder, DIRECTIVE, from, to);
export const inRecord = (slug: string, from: string, to: string) => (folder: string) =>
  replaceIn(folder, RECORD(slug), from, to);
export const inText = (from: string, to: string) => (folder: string) => replaceInText(folder, from, to);
export const LINK_404 = '[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)';
export const LINK_23 = '[Quyết định số 23-QĐ/TW](23-qd-tw-2021.md)';
export const BASIS_23 =
  '- kind: basedOn\n  target: 23-qd-tw-2021\n  in: chi-thi-dan-van-chinh-quyen#doan-3\n  words: Căn cứ';

export const say = (words: string) => inText('Tuy vậy, công tác', `${words}, công tác`);

/** Declares a relation, first of its record's. */
export function declare(
  folder: string,
  file: string,
  kind: string,
  target: string,
  place: string,
  words: string,
): void {
  const row = `  - kind: ${kind}\n    target: ${target}\n    in: ${place}\n    words: ${words}\n`;
  const has = readFileSync(join(folder, file), 'utf8').includes('\nrelations:\n');
  replaceIn(
    folder,
    file,
    has ? 'relations:\n' : 'evidence:\n',
    has ? `relations:\n${row}` : `relations:\n${row}evidence:\n`,
  );
}

/** The directive, issued on a day, says and declares that it rests on 23-QĐ/TW. */
export function restOn23(folder: string, issuedOn: string): void {
  replaceInText(folder, 'Tuy vậy, công tác', `Căn cứ ${LINK_23} ngày 30/7/2021 của Bộ Chính trị, công tác`);
  declare(folder, DIRECTIVE, 'basedOn', '23-qd-tw-2021', 'chi-thi-dan-van-chinh-quyen#doan-3', 'Căn cứ');
  dateDirective(folder, issuedOn);
}

/** The directive says, and 269-QĐ/TU (30/11/2021) declares, that 269 took the place of 23. */
export function sayReplaced(folder: string, words: string): void {
  const said = `[Quyết định số 269-QĐ/TU](269-qd-tu-2021.md) ${words} ${LINK_23}`;
  replaceInText(folder, 'Chỉ thị này được', `${said}. Chỉ thị này được`);
  declare(folder, RECORD('269-qd-tu-2021'), 'repeals', '23-qd-tw-2021', 'chi-thi-dan-van-chinh-quyen#doan-14', words);
}

/** A record says when its document ended, with a witness. */
export function endRecord(folder: string, slug: string, effectiveTo: string): void {
  replaceIn(folder, RECORD(slug), 'status: Chưa rõ', `status: Hết hiệu lực\neffectiveTo: ${effectiveTo}`);
  addEvidence(folder, RECORD(slug), 'status');
  addEvidence(folder, RECORD(slug), 'effectiveTo');
}

/** A note that says what its record wants to be true. */
export function addOwnNote(folder: string): void {
  const file = RECORD('23-qd-tw-2021');
  replaceIn(folder, file, 'status: Chưa rõ\n', 'status: Chưa rõ\nsignatory: Nguyễn Văn A\n');
  replaceIn(folder, file, 'evidence:\n', 'evidence:\n  signatory:\n    - own: doan-1\n');
  replaceIn(folder, file, 'Toàn văn chưa có trong kho này.', 'Toàn văn chưa có trong kho này.\n\nNguyễn Văn A');
}

/** A record of 25-NQ/TW of another year (facts: 2003 exists), and the directive's own mention left to words that fit both. */
export function addNamesake(folder: string): void {
  addRecord2003(folder);
  replaceIn(folder, DIRECTIVE, '[Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md) ngày 03/6/2013', 'Nghị quyết số 25-NQ/TW');
}

export function addRecord2003(folder: string): void {
  const record = readFileSync(join(folder, RECORD('25-nq-tw-2013')), 'utf8').replaceAll('2013-06-03', '2003-03-12');
  writeFileSync(join(folder, RECORD('25-nq-tw-2003')), record);
}

export function addUncited(folder: string): void {
  const record = readFileSync(join(folder, RECORD('23-qd-tw-2021')), 'utf8');
  writeFileSync(
    join(folder, RECORD('290-qd-tw-2010')),
    record.replace('23-QĐ/TW', '290-QĐ/TW').replace('2021-07-30', '2010-02-25'),
  );
}
