/** Full texts against their sources; a text without one, a source without a text. */

import { type DocumentFile, fieldPlace } from '../collection.ts';
import type { Finding } from '../diagnostic.ts';
import { NO_FULL_TEXT_NOTICE } from '../document.ts';
import type { TextDifference } from '../fidelity.ts';
import type { JudgedDocument, Shelf } from '../judge.ts';
import { atText } from '../judge.ts';
import { opensProvision } from '../provision.ts';

/** A record's note is a few sentences; anything longer is a text, and a text needs its source. UTF-16 units. */
const NOTE_MAX = 3000;

/** A text has the source it declares; a record is a note. */
export function checkSource(file: JudgedDocument): Finding[] {
  const { document, source } = file;
  if (!document.source) return checkRecord(file);
  if (!source)
    return [
      {
        code: 'source-missing',
        reason: 'no-file',
        file: file.file,
        ...fieldPlace(file, 'source'),
        found: document.source,
      },
    ];
  if (document.sourceSha256 === source.sha256) return [];
  const field = document.sourceSha256 ? 'sourceSha256' : 'source';
  return [
    {
      code: 'source-changed',
      file: file.file,
      ...fieldPlace(file, field),
      subject: source.name,
      found: source.sha256,
      expected: document.sourceSha256,
    },
  ];
}

/** Whether a body is the note of a record: it says that the full text is not in the collection, and publishes none. */
export function isNote({ text, provisions, document }: DocumentFile): boolean {
  return (
    !document.root &&
    text.includes(NO_FULL_TEXT_NOTICE) &&
    text.length <= NOTE_MAX &&
    provisions.every(({ kind }) => kind === 'paragraph')
  );
}

function checkRecord(file: JudgedDocument): Finding[] {
  if (isNote(file)) return [];
  return [
    {
      code: 'source-missing',
      reason: 'not-declared',
      file: file.file,
      ...(file.document.root ? fieldPlace(file, 'root') : { start: file.bodyStart, end: file.bodyStart }),
      expected: NO_FULL_TEXT_NOTICE,
    },
  ];
}

export function checkFidelity(file: JudgedDocument, _shelf: Shelf, lineStarts: readonly number[]): Finding[] {
  if (!file.comparison) return [];
  const problems = file.comparison.problems.map(({ act, index, reason }): Finding => {
    const field = reason === 'no-such-line' ? 'sourceLine' : reason;
    const place = fieldPlace(file, `editorialActs.${index}.${field}`);
    const subject = String(act.sourceLine);
    const found = String((act as Record<string, unknown>)[field]);
    return { code: 'editorial-act-invalid', reason, file: file.file, ...place, found, subject };
  });
  const differences = file.comparison.differences.map((difference) => toFinding(file, difference, lineStarts));
  return [...problems, ...differences, ...findJoined(file)];
}

/** Numbered lines that are not the first of their paragraph: the words are the source's, but their anchor is lost. */
function findJoined(file: JudgedDocument): Finding[] {
  const firsts = new Set(file.provisions.map(({ start }) => start));
  return file.lines
    .filter(({ text, start }) => !firsts.has(start) && opensProvision(text))
    .map(({ text, start }) =>
      atText(file, { start, end: start + text.length }, { code: 'provision-joined', found: text }),
    );
}

function toFinding(file: DocumentFile, difference: TextDifference, starts: readonly number[]): Finding {
  if (difference.kind === 'extra') {
    const { start, text } = difference.at;
    return atText(file, { start, end: start + text.length }, { code: 'text-extra', found: text });
  }
  if (difference.kind === 'missing') {
    const start = starts[difference.afterFileLine - 1] ?? file.fileEnd;
    return {
      code: 'text-missing',
      file: file.file,
      start,
      end: start,
      expected: difference.expected,
      subject: String(difference.count),
    };
  }
  const start = difference.at.start + difference.offset;
  return atText(
    file,
    { start, end: start + difference.length },
    {
      code: 'text-changed',
      found: difference.found,
      expected: difference.expected,
      subject: difference.characters ?? undefined,
    },
  );
}
