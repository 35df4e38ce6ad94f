/**
 * Entries of not-held.yaml: each is of a document the collection does not hold, is cited, and states nothing that neither
 * a citing text nor an address says. Whether each citing text agrees with its entry is asked where the text is checked.
 */
import { isSameType } from '../citation.ts';
import type { Diagnostic, DiagnosticCode, Mark } from '../diagnostic.ts';
import type { CitedNotHeld } from '../facts.ts';
import { foldTitle } from '../fold.ts';
import { findIssuer, findNearestId, type Issuers, matchIssuers } from '../issuer.ts';
import { toCandidates } from '../judge.ts';
import type { Listed } from '../listed.ts';
import { type NotHeldEntry, STATED_FIELDS, type StatedField, toRef } from '../not-held.ts';
import { findSame, toKnown } from '../registry.ts';
import type { Found, Whole } from './together.ts';

export function checkNotHeld(whole: Whole): Found[] {
  const { facts, notHeld, hasUnread } = whole;
  // The note of a record is ours: only a text of a source cites.
  const cited = new Set(facts.flatMap(({ source, cites }) => (source === null ? [] : cites)));
  return notHeld.flatMap((listed) => {
    const duplicates = findDuplicates(listed, whole);
    if (duplicates.length > 0) return duplicates;
    const unknown = findUnknownIssuer(listed, whole);
    // A file that could not be read may be the one that cites it.
    if (hasUnread) return unknown;
    if (!cited.has(toRef(listed.value.id)))
      return [...unknown, toFound(listed, 'not-held-unused', 'number', { found: listed.value.number })];
    return [...unknown, ...findUnsaid(listed, whole)];
  });
}

function findDuplicates(listed: Listed<NotHeldEntry>, { registry }: Whole): Found[] {
  const same = findSame(toKnown(listed.value), registry);
  if (same.length === 0) return [];
  const candidates = toCandidates(same, registry);
  return [toFound(listed, 'not-held-duplicate', 'number', { found: listed.value.number, candidates })];
}

function findUnknownIssuer(listed: Listed<NotHeldEntry>, { registry: { issuers }, hasIssuers }: Whole): Found[] {
  const { issuer } = listed.value;
  if (!hasIssuers || issuer === undefined || findIssuer(issuer, issuers)) return [];
  const expected = findNearestId(issuer, issuers.issuers);
  return [toFound(listed, 'issuer-unknown', 'issuer', { found: issuer, expected })];
}

/** What an entry states and no text says; an address was seen by a person, and no build can look again. */
function findUnsaid(listed: Listed<NotHeldEntry>, { facts, registry, hasIssuers }: Whole): Found[] {
  const { value: entry } = listed;
  if (entry.evidence) return [];
  const said = facts.flatMap((file) =>
    file.notHeld
      .filter(({ ref }) => ref === toRef(entry.id))
      .map((citation) => ({ citation, from: file.entry.issuer })),
  );
  // Where no text is known to mean this very document, what is wrong with each has its own message.
  if (said.length === 0) return [];
  return STATED_FIELDS.filter((field) => entry[field] !== undefined && (field !== 'issuer' || hasIssuers))
    .filter((field) => !said.some(({ citation, from }) => isSaid(field, entry, citation, registry.issuers, from)))
    .map((field) => toFound(listed, 'evidence-missing', field, { subject: field, found: entry[field] }));
}

/** @param from id of the body whose document cites: names are read from where it stands */
function isSaid(
  field: StatedField,
  entry: NotHeldEntry,
  citation: CitedNotHeld,
  issuers: Issuers,
  from: string,
): boolean {
  switch (field) {
    case 'type':
      return citation.type !== null && isSameType(citation.type, entry.type);
    case 'issuedOn':
      return citation.date === entry.issuedOn;
    case 'issuer': {
      // An id that is in no list has its own message.
      if (!findIssuer(entry.issuer ?? '', issuers)) return true;
      const matches = matchIssuers(citation.issuer ?? '', issuers, from);
      return matches.some(({ id, misspelt }) => id === entry.issuer && !misspelt);
    }
    case 'title':
      return citation.title !== null && foldTitle(citation.title) === foldTitle(entry.title ?? '');
  }
}

function toFound(
  { file, marks }: Listed<NotHeldEntry>,
  code: DiagnosticCode,
  field: keyof NotHeldEntry,
  details: Pick<Diagnostic, 'found' | 'expected' | 'subject' | 'candidates'>,
): Found {
  return { code, file, ...(marks[field] as Mark), ...details };
}
