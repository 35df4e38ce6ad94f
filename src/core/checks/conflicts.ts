/** Conflicts: another value somebody gives for a fact of a record; what agrees with the record, or can be no value of it, is none. */
import { isSameType } from '../citation.ts';
import { fieldPlace } from '../collection.ts';
import { isWrittenDate, parseDate } from '../date.ts';
import type { Finding } from '../diagnostic.ts';
import type { FactField, LegalDocument } from '../document.ts';
import { DOCUMENT_TYPES } from '../document-type.ts';
import { foldMarked } from '../fold.ts';
import { matchIssuers } from '../issuer.ts';
import type { JudgedDocument, Shelf } from '../judge.ts';
import { toKey } from '../number.ts';
import { foldTitle } from '../title.ts';

const DATES: ReadonlySet<FactField> = new Set(['issuedOn', 'effectiveFrom', 'effectiveTo']);

export function checkConflicts(file: JudgedDocument, shelf: Shelf): Finding[] {
  return (file.document.conflicts ?? []).flatMap(({ field, value }, index): Finding[] => {
    const reason = findReason(file.document, field, value, shelf);
    if (!reason) return [];
    const place = fieldPlace(file, `conflicts.${index}.value`);
    return [{ code: 'conflict-invalid', reason, file: file.file, ...place, found: value, subject: field }];
  });
}

function findReason(document: LegalDocument, field: FactField, value: string, shelf: Shelf): string | null {
  if (DATES.has(field) && readDate(value) === null) return 'no-date';
  if (field === 'type' && !DOCUMENT_TYPES.some(({ name }) => isSameType(name, value))) return 'no-type';
  const own = document[field];
  return own !== undefined && isSame(field, own, value, shelf) ? 'agrees' : null;
}

function isSame(field: FactField, own: string, value: string, { issuers }: Shelf): boolean {
  if (DATES.has(field)) return readDate(value) === own;
  switch (field) {
    case 'number':
      return toKey(value) === toKey(own);
    case 'type':
      return isSameType(own, value);
    case 'issuer':
      return value === own || matchIssuers(value, issuers, null).some(({ id }) => id === own);
    case 'title':
      return foldTitle(value) === foldTitle(own);
    default:
      return foldMarked(value) === foldMarked(own);
  }
}

/** ISO, or as documents write a day. */
function readDate(value: string): string | null {
  if (isWrittenDate(value)) return parseDate(value);
  const [year = '', month = '', day = ''] = value.split('-');
  return /^\d{4}-\d\d-\d\d$/.test(value) ? parseDate(`${day}/${month}/${year}`) : null;
}
