/** Single edits found since, of links: to a file of the same name elsewhere, and around what is no number. */
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DIRECTIVE, RECORD } from '../support/collection.ts';
import { type Edit, inDirective, LINK_23 } from './edit-steps.ts';

/** A file under another name or in another folder, its words as they are. */
export const move = (from: string, to: string) => (folder: string) => {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  renameSync(join(folder, from), join(folder, to));
};

/** The directive's reasons at one link, so that a row can tell which was given. */
const link = (name: string, edit: Edit['edit'], marked: string, expected?: string): Edit => ({
  name,
  edit,
  code: 'link-target-missing',
  file: DIRECTIVE,
  marked,
  ...(expected && { expected }),
});

export const LINK_EDITS: readonly Edit[] = [
  link(
    'a link to the name of a file that is elsewhere, around words that are another document’s',
    inDirective(LINK_23, '[Quyết định số 23-QĐ/TW](33-ct-ttg-2021.md)'),
    '[Quyết định số 23-QĐ/TW](33-ct-ttg-2021.md)',
    '23-qd-tw-2021.md',
  ),
  link('a record in the wrong folder', move(RECORD('23-qd-tw-2021'), 'documents/khac/23-qd-tw-2021.md'), LINK_23),
  link(
    'a record under its name in capitals',
    move(RECORD('23-qd-tw-2021'), 'documents/dang/23-QD-TW-2021.md'),
    LINK_23,
  ),
  {
    name: 'a link around a number that has lost its type',
    edit: inDirective('[Kết luận số 43-KL/TW]', '[Kết luận số 43-/TW]'),
    code: 'link-span',
    file: DIRECTIVE,
    marked: '[Kết luận số 43-/TW]'.slice(1, -1),
  },
];
