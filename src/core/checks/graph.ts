/** The graph of citations: a record nothing cites. */
import { fieldPlace } from '../collection.ts';
import type { Finding } from '../diagnostic.ts';
import { isCitationOf, type JudgedCollection } from '../judge.ts';

export function checkGraph({ documents, unread }: JudgedCollection): Finding[] {
  // A file that could not be read may be the one that cites it.
  if (unread.length > 0) return [];
  const citations = documents.flatMap((file) => file.citations);
  const isCited = (slug: string): boolean => citations.some((citation) => isCitationOf(citation, slug));
  return documents
    .filter(({ document }) => !document.root && !isCited(document.slug))
    .map(
      (file): Finding => ({
        code: 'record-uncited',
        file: file.file,
        ...fieldPlace(file, 'number'),
        found: file.document.number ?? file.document.slug,
      }),
    );
}
