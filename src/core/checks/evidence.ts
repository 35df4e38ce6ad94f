/** Evidence: every fact of a record has a witness, and a witness in the collection says that very thing. */
import { isSameType } from '../citation.ts';
import { fieldFix, fieldPlace } from '../collection.ts';
import { printDate } from '../date.ts';
import type { Finding, Fix } from '../diagnostic.ts';
import { type Evidence, FACT_FIELDS, type FactField, UNKNOWN_STATUS } from '../document.ts';
import { findIssuer, matchIssuers } from '../issuer.ts';
import {
  findMeantAnchor,
  findMeantPlace,
  findUnsettled,
  hasOwnAnchors,
  isCitationOf,
  isShifted,
  type JudgedCitation,
  type JudgedDocument,
  type Shelf,
} from '../judge.ts';
import { normaliseNumber } from '../number.ts';
import { isOwnWord, toLineRuns } from '../own-words.ts';
import { isNote } from './fidelity.ts';

type Problem = Pick<Finding, 'reason' | 'found' | 'expected' | 'subject'>;

export function checkEvidence(file: JudgedDocument, shelf: Shelf): Finding[] {
  return FACT_FIELDS.flatMap((field) => checkField(file, field, shelf));
}

function checkField(file: JudgedDocument, field: FactField, shelf: Shelf): Finding[] {
  const { document } = file;
  const value = document[field];
  const items = document.evidence?.[field] ?? [];
  const isStated = value !== undefined && value !== UNKNOWN_STATUS;
  if (isStated && items.length === 0) {
    return [{ code: 'evidence-missing', file: file.file, ...fieldPlace(file, field), subject: field, found: value }];
  }
  return items.flatMap((item, index): Finding[] => {
    const problem = isStated ? findProblem(file, field, value, item, shelf) : { reason: 'field-absent' };
    const fix = toIdFix(file, `evidence.${field}.${index}`, item, problem?.reason, shelf);
    return problem
      ? [
          {
            code: 'evidence-not-held',
            file: file.file,
            ...fieldPlace(file, `evidence.${field}.${index}`),
            subject: field,
            ...problem,
            ...(fix && { fix }),
          },
        ]
      : [];
  });
}

/** Of a witness that is nowhere because its id is misspelt: the id as it is spelt. */
function toIdFix(
  file: JudgedDocument,
  path: string,
  item: Evidence,
  reason: string | undefined,
  shelf: Shelf,
): Fix | undefined {
  if ((reason !== 'no-document' && reason !== 'no-provision') || 'at' in item) return undefined;
  const [key, written] = 'own' in item ? ['own', item.own] : ['in', item.in];
  const anchors = file.provisions.map(({ anchor }) => anchor);
  const meant = 'own' in item ? findMeantAnchor(written, anchors) : findMeantPlace(written, shelf);
  return meant === undefined ? undefined : fieldFix(file, `${path}.${key}`, written, meant);
}

function findProblem(
  file: JudgedDocument,
  field: FactField,
  value: string,
  item: Evidence,
  shelf: Shelf,
): Problem | null {
  // An address was seen on a day by a person; no build can look again.
  if ('at' in item) return null;
  if ('own' in item) return findOwnProblem(file, field, value, item.own, shelf);
  const [slug = '', anchor = ''] = item.in.split('#');
  if (shelf.unread.has(slug)) return null;
  const witness = shelf.find(slug);
  if (!witness) return { reason: 'no-document', found: item.in };
  // What a record's note says, we wrote: only the text of a source can bear witness.
  if (!witness.source) return isNote(witness) ? { reason: 'no-text', found: item.in } : null;
  if (!hasOwnAnchors(witness)) return null;
  const provision = witness.provisions.find((candidate) => candidate.anchor === anchor);
  if (!provision) return { reason: 'no-provision', found: item.in };
  const citations = witness.citations.filter(
    (item) =>
      provision.start <= item.citation.start &&
      item.citation.end <= provision.end &&
      isCitationOf(item, file.document.slug),
  );
  if (citations.length === 0)
    return { reason: 'not-cited', found: item.in, expected: findUnsettled(witness, provision) };
  const problems = citations.map((citation) =>
    findValueProblem(field, value, citation, witness, shelf, item.ourReading !== undefined),
  );
  return problems.some((problem) => problem === null) ? null : (problems[0] ?? null);
}

function findValueProblem(
  field: FactField,
  value: string,
  { citation }: JudgedCitation,
  witness: JudgedDocument,
  shelf: Shelf,
  ourReading: boolean,
): Problem | null {
  switch (field) {
    case 'number':
      return citation.number === normaliseNumber(value)
        ? null
        : { reason: 'differs', found: value, expected: citation.number ?? undefined };
    case 'type':
      return citation.type && isSameType(citation.type, value)
        ? null
        : { reason: 'differs', found: value, expected: citation.type ?? undefined };
    case 'issuedOn':
      // A date that cannot be read has its own message, where it stands.
      return citation.date === value || (citation.date === null && citation.spans.date !== null)
        ? null
        : {
            reason: 'differs',
            found: printDate(value),
            expected: citation.date ? printDate(citation.date) : undefined,
          };
    case 'issuer': {
      // An id that is in no list has its own message.
      if (!findIssuer(value, shelf.issuers)) return null;
      const match = matchIssuers(citation.issuer ?? '', shelf.issuers, witness.document.issuer).find(
        ({ id }) => id === value,
      );
      if (!match)
        return {
          reason: 'differs',
          found: findIssuer(value, shelf.issuers)?.name ?? value,
          expected: citation.issuer ?? undefined,
        };
      return match.misspelt && !ourReading
        ? { reason: 'misspelt-unmarked', found: citation.issuer ?? undefined }
        : null;
    }
    case 'title':
      if (citation.title?.normalize('NFC') !== value.normalize('NFC'))
        return { reason: 'differs', found: value, expected: citation.title ?? undefined };
      return citation.titleShared && !ourReading ? { reason: 'shared-unmarked', found: value } : null;
    default:
      return { reason: 'not-said', found: value };
  }
}

/**
 * A document's own text is witness of its own type, title, issuing body and signer. The value must be whole lines of the
 * paragraph, one or several together: a word found somewhere inside a sentence proves nothing.
 */
function findOwnProblem(
  file: JudgedDocument,
  field: FactField,
  value: string,
  anchor: string,
  shelf: Shelf,
): Problem | null {
  if (!file.source) return isNote(file) ? { reason: 'no-text', found: anchor } : null;
  if (isShifted(file)) return null;
  const provision = file.provisions.find((candidate) => candidate.anchor === anchor);
  if (!provision) return { reason: 'no-provision', found: anchor };
  const runs = toLineRuns(file.text.slice(provision.start, provision.end));
  const isSaid =
    field === 'issuer'
      ? runs.some((run) =>
          matchIssuers(run.replace(/^của\s+/iu, ''), shelf.issuers, null).some(({ id }) => id === value),
        )
      : runs.some((run) => isOwnWord(run, field, value));
  const printed = field === 'issuedOn' ? printDate(value) : value;
  const expected = field === 'issuer' ? (findIssuer(value, shelf.issuers)?.name ?? value) : printed;
  return isSaid ? null : { reason: 'own-words-absent', found: expected };
}
