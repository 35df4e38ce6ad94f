/** The graph of citations: a record nothing cites. */
import { fieldPlace } from '../collection.ts';
import type { Finding } from '../diagnostic.ts';
import type { JudgedCollection } from '../judge.ts';

export function checkGraph({ documents, unread }: JudgedCollection): Finding[] {
  // A file that could not be read may be the one that cites it.
  if (unread.length > 0) return [];
  const cited = new Set(
    documents.flatMap(({ citations }) =>
      citations.flatMap(({ resolution, linkedTo }) => [linkedTo, resolution.kind === 'found' ? resolution.slug : null]),
    ),
  );
  return documents
    .filter(({ document }) => !document.root && !cited.has(document.slug))
    .map(
      (file): Finding => ({
        code: 'record-uncited',
        file: file.file,
        ...fieldPlace(file, 'number'),
        found: file.document.number ?? file.document.slug,
      }),
    );
}
