/**
 * Entries of not-held.yaml: each is of a document the collection does not hold, is cited, and states nothing that neither
 * a citing text nor an address says. Whether each citing text agrees with its entry is asked where the text is checked.
 */
import { isSameType } from '../citation.ts';
import type { Diagnostic, DiagnosticCode, Mark } from '../diagnostic.ts';
import type { CitedNotHeld, FileFacts } from '../facts.ts';
import { findIssuer, findMeantId, findNearestId, type Issuers, matchIssuers } from '../issuer.ts';
import { toCandidates } from '../judge.ts';
import { type Listed, toListedFix } from '../listed.ts';
import { type NotHeldEntry, STATED_FIELDS, type StatedField } from '../not-held.ts';
import { toRef } from '../not-held-ref.ts';
import { toKey } from '../number.ts';
import { buildRegistry, findSame, type Registry, toKnown } from '../registry.ts';
import { foldTitle } from '../title.ts';
import type { Found, Whole } from './together.ts';

export function checkNotHeld({ facts, notHeld, issuers, hasUnread, today }: Whole): Found[] {
  if (notHeld.length === 0) return [];
  const registry = buildNamesakes(facts, notHeld, issuers ?? { places: [], issuers: [] });
  // The note of a record is ours: only a text of a source cites.
  const cited = new Set(facts.flatMap(({ source, cites }) => (source === null ? [] : cites)));
  const saidOf = groupSaid(facts);
  return notHeld.flatMap((listed) => {
    const duplicates = findDuplicates(listed, registry);
    if (duplicates.length > 0) return duplicates;
    const unknown = [...(issuers ? findUnknownIssuer(listed, issuers) : []), ...findWrongDays(listed, today)];
    // A file that could not be read may be the one that cites it.
    if (hasUnread) return unknown;
    if (!cited.has(toRef(listed.value.id)))
      return [...unknown, toFound(listed, 'not-held-unused', 'number', { found: listed.value.number })];
    const said = saidOf.get(toRef(listed.value.id)) ?? [];
    return [...unknown, ...findUnsaid(listed, said, issuers), ...findMixed(listed, said, issuers)];
  });
}

/** A registry of the entries, and of the records that bear their numbers: of a hundred thousand, few. */
function buildNamesakes(
  facts: readonly FileFacts[],
  notHeld: readonly Listed<NotHeldEntry>[],
  issuers: Issuers,
): Registry {
  const keys = new Set(notHeld.map(({ value }) => toKey(value.number)));
  const records = facts.map(({ entry }) => entry).filter(({ number }) => number && keys.has(toKey(number)));
  return buildRegistry(
    records,
    issuers,
    notHeld.map(({ value }) => value),
  );
}

/** What one text says of an entry's document, and the body that says it: names of bodies are read from where it stands. */
interface Said {
  citation: CitedNotHeld;
  from: string;
}

/** @returns what is said of each entry, by its name in messages */
function groupSaid(facts: readonly FileFacts[]): Map<string, Said[]> {
  const groups = new Map<string, Said[]>();
  for (const { notHeld, entry } of facts) {
    for (const citation of notHeld) {
      const group = groups.get(citation.ref);
      if (group) group.push({ citation, from: entry.issuer });
      else groups.set(citation.ref, [{ citation, from: entry.issuer }]);
    }
  }
  return groups;
}

function findDuplicates(listed: Listed<NotHeldEntry>, registry: Registry): Found[] {
  const same = findSame(toKnown(listed.value), registry);
  if (same.length === 0) return [];
  const candidates = toCandidates(same, registry);
  return [toFound(listed, 'not-held-duplicate', 'number', { found: listed.value.number, candidates })];
}

function findUnknownIssuer(listed: Listed<NotHeldEntry>, issuers: Issuers): Found[] {
  const { issuer } = listed.value;
  if (issuer === undefined || findIssuer(issuer, issuers)) return [];
  const expected = findNearestId(issuer, issuers.issuers);
  const meant = findMeantId(issuer, issuers.issuers);
  const fix = meant === undefined ? undefined : toListedFix(listed, 'issuer', issuer, meant);
  return [toFound(listed, 'issuer-unknown', 'issuer', { found: issuer, expected, ...(fix && { fix }) })];
}

/** What has already happened, and in what order: a document was issued, then a page about it was seen. */
function findWrongDays(listed: Listed<NotHeldEntry>, today: string): Found[] {
  const { issuedOn, evidence = [] } = listed.value;
  const days = [
    ...(issuedOn ? [{ field: 'issuedOn' as const, day: issuedOn }] : []),
    ...evidence.map(({ seenOn }) => ({ field: 'evidence' as const, day: seenOn })),
  ];
  const early = evidence.find(({ seenOn }) => issuedOn !== undefined && issuedOn <= today && seenOn < issuedOn);
  return [
    ...(early
      ? [
          toFound(listed, 'date-order', 'evidence', {
            reason: 'seen-before-issue',
            found: early.seenOn,
            expected: issuedOn,
          }),
        ]
      : []),
    ...days
      .filter(({ day }) => day > today)
      .map(({ field, day }) =>
        toFound(listed, 'date-future', field, {
          found: day,
          expected: today,
          subject: field === 'evidence' ? 'seenOn' : field,
        }),
      ),
  ];
}

/** What an entry states and no text says; an address was seen by a person, and no build can look again. */
function findUnsaid(listed: Listed<NotHeldEntry>, said: readonly Said[], issuers: Issuers | null): Found[] {
  const { value: entry } = listed;
  // Where no text is known to mean this very document, what is wrong with each has its own message.
  if (entry.evidence || said.length === 0) return [];
  return STATED_FIELDS.filter((field) => entry[field] !== undefined)
    .filter((field) => !said.some((one) => isSaid(field, entry, one, issuers)))
    .map((field) =>
      toFound(listed, 'not-held-unsaid', field, { subject: field, found: toWords(field, entry, issuers) }),
    );
}

/** A body by its name, for no text names it by its id. */
function toWords(field: StatedField, entry: NotHeldEntry, issuers: Issuers | null): string | undefined {
  const name = field === 'issuer' && issuers ? findIssuer(entry.issuer ?? '', issuers)?.name : undefined;
  return name ?? entry[field];
}

function isSaid(field: StatedField, entry: NotHeldEntry, { citation, from }: Said, issuers: Issuers | null): boolean {
  switch (field) {
    case 'type':
      return citation.type !== null && isSameType(citation.type, entry.type);
    case 'issuedOn':
      return citation.date === entry.issuedOn;
    case 'issuer': {
      // An id that is in no list has its own message, as has a list that cannot be read.
      if (!issuers || !findIssuer(entry.issuer ?? '', issuers)) return true;
      const matches = matchIssuers(citation.issuer ?? '', issuers, from);
      return matches.some(({ id, misspelt }) => id === entry.issuer && !misspelt);
    }
    case 'title':
      return citation.title !== null && foldTitle(citation.title) === foldTitle(entry.title ?? '');
  }
}

/**
 * A number is no identity: texts that give it different dates or bodies cite different documents, which an entry that
 * says nothing of date or body would make one.
 */
function findMixed(listed: Listed<NotHeldEntry>, said: readonly Said[], issuers: Issuers | null): Found[] {
  const { issuedOn, issuer } = listed.value;
  const dates = issuedOn ? [] : said.flatMap(({ citation: { date } }) => (date ? { words: date, means: [date] } : []));
  const bodies = issuer || !issuers ? [] : said.flatMap((one) => toBody(one, issuers) ?? []);
  return [
    { subject: 'issuedOn', odd: findAtOdds(dates, (a, b) => a.startsWith(b) || b.startsWith(a)) },
    { subject: 'issuer', odd: findAtOdds(bodies, (a, b) => a === b) },
  ].flatMap(({ subject, odd: [found, expected] }) =>
    found ? [toFound(listed, 'not-held-mixed', 'number', { subject, found, expected })] : [],
  );
}

/** Words of a text, and what they may mean. */
interface Saying {
  words: string;
  means: string[];
}

/** A name that is in no list may be another name of any body. */
function toBody({ citation: { issuer }, from }: Said, issuers: Issuers): Saying | null {
  const means = issuer ? matchIssuers(issuer, issuers, from).map(({ id }) => id) : [];
  return issuer && means.length > 0 ? { words: issuer, means } : null;
}

/** @returns the words of two sayings that cannot both be true, if there are any */
function findAtOdds(sayings: readonly Saying[], isSame: (a: string, b: string) => boolean): string[] {
  // The same words said again and again are one saying: a document may be cited a thousand times.
  const different = [...new Map(sayings.map((saying) => [saying.means.join(), saying])).values()];
  const isAtOdds = (a: Saying, b: Saying): boolean =>
    !a.means.some((one) => b.means.some((other) => isSame(one, other)));
  for (const one of different) {
    const other = different.find((candidate) => isAtOdds(one, candidate));
    if (other) return [one.words, other.words];
  }
  return [];
}

function toFound(
  { file, marks }: Listed<NotHeldEntry>,
  code: DiagnosticCode,
  field: keyof NotHeldEntry,
  details: Pick<Diagnostic, 'reason' | 'found' | 'expected' | 'subject' | 'candidates' | 'fix'>,
): Found {
  return { code, file, ...(marks[field] as Mark), ...details };
}
