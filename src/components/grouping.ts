/** The register's four orders: by level, type, issuing body and year. */
import { LEVELS } from '../core/issuer.ts';
import type { PublishedDocument } from '../core/library.ts';
import type { Grouping } from '../routes.ts';
import { levels, register, UNKNOWN } from '../strings/site.ts';
import { type Library, toIssuerName, toLevel } from './library.ts';

export interface DocumentGroup {
  name: string;
  documents: PublishedDocument[];
}

const vietnamese = new Intl.Collator('vi');

/** @param grouping null for the register's own order, by level */
export function groupDocuments(library: Library, grouping: Grouping | null): DocumentGroup[] {
  const documents = [...library.documents].sort(byNewest);
  switch (grouping) {
    case null:
      return collect(documents, ({ document }) => {
        const level = toLevel(document, library);
        return {
          id: level ?? '',
          name: level ? levels[level] : UNKNOWN,
          order: level ? LEVELS.indexOf(level) : LEVELS.length,
        };
      });
    case 'loai':
      return collect(documents, ({ document }) => ({ id: document.type, name: document.type, order: 0 }));
    case 'co-quan':
      return collect(documents, ({ document }) => ({
        id: document.issuer,
        name: toIssuerName(document, library),
        order: library.issuers.issuers.findIndex(({ id }) => id === document.issuer),
      }));
    case 'nam':
      return collect(documents, ({ document }) => {
        const year = document.issuedOn?.slice(0, 4);
        return {
          id: year ?? '',
          name: year ? register.year(year) : register.yearUnknown,
          order: year ? -Number(year) : 1,
        };
      });
  }
}

/** Groups in their order, those of one order by name; two groups of one name stay two. */
function collect(
  documents: readonly PublishedDocument[],
  toGroup: (published: PublishedDocument) => { id: string; name: string; order: number },
): DocumentGroup[] {
  const groups = new Map<string, DocumentGroup & { order: number }>();
  for (const published of documents) {
    const { id, name, order } = toGroup(published);
    const group = groups.get(id) ?? { name, order, documents: [] };
    group.documents.push(published);
    groups.set(id, group);
  }
  return [...groups.values()]
    .sort((a, b) => a.order - b.order || vietnamese.compare(a.name, b.name))
    .map(({ name, documents }) => ({ name, documents }));
}

/** The undated first: the directive the collection starts from is one. */
function byNewest(a: PublishedDocument, b: PublishedDocument): number {
  return (b.document.issuedOn ?? '9999').localeCompare(a.document.issuedOn ?? '9999');
}
