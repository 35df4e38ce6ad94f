/**
 * What is cited was issued before it is cited. Where a record tells the day, that day is held against the citing document
 * (citations.ts); where none does, the words tell: the day said right after the number, or the year the number carries.
 */
import { readCertainFields } from '../certain.ts';
import type { Finding } from '../diagnostic.ts';
import { atText, isHeldAgainstRecord, type JudgedCitation, type JudgedDocument, type Shelf } from '../judge.ts';
import { readYear } from '../number.ts';
import type { Span } from '../passage.ts';
import { lookUp } from '../registry.ts';

/** @param today ISO @returns what is said of days and years still to come, and of those after the citing document's own */
export function checkCitationTime(
  file: JudgedDocument,
  shelf: Shelf,
  _lineStarts: readonly number[],
  today: string,
): Finding[] {
  return file.citations.flatMap((item): Finding[] => {
    if (item.citation.kind !== 'numbered') return [];
    const said = readTime(file.text, item);
    if (!said) return [];
    const { value: found, span } = said;
    const subject = item.citation.number ?? '';
    if (isAfter(found, today))
      // A date of a record that is still to come is blamed there.
      return isHeldAgainstRecord(item, shelf)
        ? []
        : [atText(file, span, { code: 'date-future', ...toReason(found), found, expected: today, subject })];
    const { issuedOn } = file.document;
    if (!issuedOn || !isAfter(found, issuedOn) || isDated(item, shelf)) return [];
    return [atText(file, span, { code: 'cites-later', found, expected: issuedOn, subject })];
  });
}

/** The day that is certainly the number's own, else the year it carries; that of its own number is the record's to tell. */
function readTime(text: string, { citation, resolution }: JudgedCitation): { value: string; span: Span } | null {
  const { date } = readCertainFields(text, citation);
  if (date) return date;
  const year = resolution.kind === 'self' ? null : readYear(citation.number ?? '');
  return year === null ? null : { value: year, span: citation.spans.number ?? citation };
}

/** Whether a day or a year is after a day. */
const isAfter = (time: string, day: string): boolean => time > day.slice(0, time.length);
const toReason = (time: string): Pick<Finding, 'reason'> => (time.length === 4 ? { reason: 'year' } : {});

/** Whether a record, or an entry of not-held.yaml, tells the day of what is meant. */
function isDated({ linkedTo, resolution }: JudgedCitation, { registry }: Shelf): boolean {
  const meant =
    linkedTo ?? (resolution.kind === 'not-held' ? resolution.ref : 'slug' in resolution ? resolution.slug : null);
  return meant !== null && lookUp(meant, registry)?.issuedOn !== undefined;
}
