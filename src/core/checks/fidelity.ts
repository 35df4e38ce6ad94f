/** Full texts against their sources; a text without one, a source without a text. */
import { type DocumentFile, fieldPlace } from '../collection.ts';
import type { Finding } from '../diagnostic.ts';
import { NO_FULL_TEXT_NOTICE } from '../document.ts';
import { applyEditorialActs, compareLines, type TextDifference } from '../fidelity.ts';
import type { JudgedCollection, JudgedDocument } from '../judge.ts';
import { atText } from '../judge.ts';

/** A record's note is a few sentences; anything longer is a text, and a text needs its source. UTF-16 units. */
const NOTE_MAX = 3000;

export function checkSources({ documents, sources }: JudgedCollection): Finding[] {
  const used = new Set(documents.map(({ document }) => document.source));
  return [
    ...documents.flatMap(checkSource),
    ...sources
      .filter(({ name }) => !used.has(name))
      .map(({ file, name }): Finding => ({ code: 'source-unused', file, start: 0, end: 0, found: name })),
  ];
}

function checkSource(file: JudgedDocument): Finding[] {
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

/** A record says that its full text is not in the collection, and publishes none. */
function checkRecord(file: JudgedDocument): Finding[] {
  const isNote =
    file.text.includes(NO_FULL_TEXT_NOTICE) &&
    file.text.length <= NOTE_MAX &&
    file.provisions.every(({ kind }) => kind === 'paragraph');
  if (isNote && !file.document.root) return [];
  return [
    {
      code: 'source-missing',
      reason: 'not-declared',
      file: file.file,
      ...fieldPlace(file, 'root'),
      expected: NO_FULL_TEXT_NOTICE,
    },
  ];
}

export function checkFidelity({ documents, lineStarts }: JudgedCollection): Finding[] {
  return documents.flatMap((file) => {
    if (!file.source) return [];
    const acts = applyEditorialActs(file.source.lines, file.document.editorialActs ?? []);
    const problems = acts.problems.map(({ act, index, reason }): Finding => {
      const field = reason === 'no-such-line' ? 'sourceLine' : reason;
      return {
        code: 'editorial-act-invalid',
        reason,
        file: file.file,
        ...fieldPlace(file, `editorialActs.${index}.${field}`),
        found: String(act[field]),
        subject: String(act.sourceLine),
      };
    });
    const firstLine = file.lines[0]?.fileLine ?? 1;
    return [
      ...problems,
      ...compareLines(file.lines, acts.lines, firstLine).map((difference) =>
        toFinding(file, difference, lineStarts[file.file] ?? [0]),
      ),
    ];
  });
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
    { code: 'text-changed', found: difference.found, expected: difference.expected },
  );
}
