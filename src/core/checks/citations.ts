/** Citations: each resolves, is linked, and agrees with the whole record of what it cites. */
import { type Citation, isSameType } from '../citation.ts';
import { isWrittenDate, parseDate } from '../date.ts';
import type { Finding, Fix } from '../diagnostic.ts';
import { foldMarked } from '../fold.ts';
import { findIssuer, matchIssuers } from '../issuer.ts';
import { findIssuerSlip } from '../issuer-slip.ts';
import {
  atText,
  isWebAddress,
  type JudgedCitation,
  type JudgedDocument,
  type Shelf,
  toCandidates,
  toFileSpan,
  toRelativePath,
} from '../judge.ts';
import type { Span } from '../passage.ts';
import { type KnownDocument, lookUp, type Registry } from '../registry.ts';
import { findSettlingFacts, isDateFitting, isIssuerFitting, resolveCitation } from '../resolve.ts';
import { findOtherTerm, printTerm, readTerm } from '../term.ts';
import { foldTitle, isNearTitle, isSameTitle } from '../title.ts';
import { readToldBeside } from '../told-beside.ts';
import { checkAnnexCited } from './annex.ts';
import { findRightPaths } from './identity.ts';

export function checkCitations(file: JudgedDocument, shelf: Shelf): Finding[] {
  return file.citations.flatMap((item) => {
    if (item.citation.kind === 'by-name') return checkNamed(file, item, shelf);
    if (item.citation.kind !== 'numbered') return [];
    return [
      ...checkReadable(file, item.citation),
      ...(item.linkedTo ? checkAgreement(file, item, shelf) : isDeadLink(item) ? [] : checkUnlinked(file, item, shelf)),
    ];
  });
}

/** A link to no document has a message of its own, which tells where it should lead; one to the web is none. */
function isDeadLink({ link }: JudgedCitation): boolean {
  return link !== null && !isWebAddress(link.url);
}

/** A date that stands there and cannot be read: no day, or misprinted. */
function checkReadable(file: JudgedDocument, citation: Citation): Finding[] {
  const { date } = citation.spans;
  if (citation.date !== null || !date) return [];
  const found = file.text.slice(date.start, date.end);
  return [atText(file, date, { code: 'date-invalid', found, ...findDateSlip(found) })];
}

/** What is wrong with a date as written; nothing where it is written as one, and there is no such day. */
function findDateSlip(written: string): Pick<Finding, 'reason' | 'expected'> {
  const likely = written.replace(/o/gi, '0').replace(/[lI]/g, '1');
  if (likely !== written) return { reason: 'letters', ...(parseDate(likely) && { expected: likely }) };
  return isWrittenDate(written) ? {} : { reason: 'unreadable' };
}

/** A law cited by name and linked: its type and title must be the record's. Unlinked it is not looked up, and counted so. */
function checkNamed(file: JudgedDocument, { citation, linkedTo }: JudgedCitation, shelf: Shelf): Finding[] {
  const { registry } = shelf;
  const entry = linkedTo ? registry.bySlug[linkedTo] : undefined;
  if (!entry) return [];
  const isNamed = entry.title !== undefined && foldMarked(citation.text).includes(foldTitle(entry.title));
  return [
    ...checkType(file, citation, entry),
    ...checkDate(file, citation, entry, shelf),
    ...(isNamed
      ? []
      : [
          atText(file, citation, {
            code: 'title-mismatch',
            found: citation.text,
            expected: entry.title,
            subject: entry.slug,
          }),
        ]),
  ];
}

function checkUnlinked(file: JudgedDocument, item: JudgedCitation, shelf: Shelf): Finding[] {
  const { citation, resolution } = item;
  const { registry, pathsOf } = shelf;
  if (resolution.kind === 'self') return [];
  if (resolution.kind === 'not-held') {
    const entry = lookUp(resolution.ref, registry);
    return entry ? checkFacts(file, citation, entry, shelf) : [];
  }
  if (resolution.kind === 'found') {
    const path = findRightPaths(resolution.slug, shelf)[0] ?? pathsOf(resolution.slug)[0];
    const expected = path && `[${citation.text}](${toRelativePath(file.path, path)})`;
    const candidates = toCandidates([resolution.slug], registry);
    const fix = toLinkFix(file, item, shelf);
    return [atText(file, citation, { code: 'citation-unlinked', found: citation.text, expected, candidates, fix })];
  }
  if (resolution.kind === 'unknown' && !shelf.isNotHeldWhole) return [];
  if (resolution.kind === 'ambiguous') return [toAmbiguous(file, citation, resolution.candidates, registry)];
  return [
    atText(file, citation, {
      code: 'citation-unknown',
      found: citation.text,
      subject: citation.number ?? '',
      reason: resolution.isNamesake ? 'contradicted' : undefined,
      candidates: toCandidates(resolution.nearest, registry),
    }),
  ];
}

/**
 * @returns path of the one document that words mean, relative to their file, where they leave no doubt: they resolve to
 *   it and agree with the whole of its record. That no file is unread which they might mean instead is for the caller to see.
 */
export function findCertainPath(file: JudgedDocument, item: JudgedCitation, shelf: Shelf): string | undefined {
  const { resolution } = item;
  // Without the issuing bodies nothing agrees with them, and nothing disagrees.
  if (resolution.kind !== 'found' || shelf.issuers.issuers.length === 0) return undefined;
  const [path, ...others] = shelf.pathsOf(resolution.slug);
  // It is to be moved: a link to where it stands would lead nowhere then.
  if (findRightPaths(resolution.slug, shelf).length > 0) return undefined;
  const isAgreed = checkAgreement(file, { ...item, linkedTo: resolution.slug }, shelf).length === 0;
  return path !== undefined && others.length === 0 && isAgreed ? toRelativePath(file.path, path) : undefined;
}

/** @returns the link to write, where it is certain and the words stand in the file without markup among or around them */
export function toLinkFix(file: JudgedDocument, item: JudgedCitation, shelf: Shelf): Fix | undefined {
  const { citation, link } = item;
  const span = toFileSpan(file, citation);
  if (link || citation.text.includes('\n') || span.end - span.start !== citation.text.length) return undefined;
  if (!isProse(file.raw, span) || !isSaidInFull(file, item, shelf)) return undefined;
  const path = findCertainPath(file, item, shelf);
  return path === undefined ? undefined : { ...span, text: `[${citation.text}](${path})` };
}

/**
 * Whether the words leave no room for a namesake nobody has recorded: they tell the very day, or the text has told it of
 * this document elsewhere and says nothing more here. A bare number, or one without its type, is for a person to read.
 */
function isSaidInFull(file: JudgedDocument, { citation, resolution }: JudgedCitation, { registry }: Shelf): boolean {
  if (resolution.kind !== 'found' || !citation.type || !citation.key?.includes('-')) return false;
  const { issuedOn } = registry.bySlug[resolution.slug] ?? {};
  if (issuedOn === undefined) return false;
  if (UNREAD_HEAD.test(readClauseBefore(file, citation))) return false;
  if (citation.date === issuedOn) return true;
  if (citation.date !== null || citation.spans.date !== null) return false;
  const isTold = file.citations.some(
    (other) =>
      other.citation.key === citation.key &&
      other.citation.date === issuedOn &&
      (other.linkedTo ?? resolution.slug) === resolution.slug,
  );
  const end = Math.max(citation.end, (citation.issuer && citation.spans.issuer?.end) || 0);
  const after = file.text.slice(end, end + UNREAD_REACH);
  return isTold && !UNREAD_TAIL.test(after) && !UNREAD_BODY.test(after);
}

/** What stands before a citation in its clause, after all that is said of the citation before it. */
function readClauseBefore({ text, citations }: JudgedDocument, { start }: Citation): string {
  const previous = citations.findLast(({ citation }) => citation.start < start)?.citation;
  const { date, issuer, title } = previous?.spans ?? {};
  const said = [previous, date, issuer, title].map((span) => span?.end ?? 0).filter((end) => end <= start);
  const before = text.slice(Math.max(start - UNREAD_REACH, 0, ...said), start);
  return before.slice(before.search(/[^.;\n]*$/));
}

/** A day, or a body that issues it, in the same sentence before it: it may be told of this number, and was not read as such. */
const UNREAD_HEAD = /ngày\s+\d|tháng\s+\d|năm\s+(?:19|20)\d{2}|(?:ban hành|thông qua|đã có|đã ra|ký)\s+(?:các\s+)?$/iu;
/** A figure, a term or a day in the same clause, which was not read as said of the number. */
const UNREAD_TAIL = /^[^;.\n]*?(?:\d|khoá|khóa|ngày|tháng|năm)/iu;
/** A body, or what is issued with it. */
const UNREAD_BODY = /^[^;.\n]*?(?:(?:của|do)\s+\p{Lu}|ban hành)/u;
const UNREAD_REACH = 80;

/** Whether words stand in a sentence: not in what looks like HTML or code, between brackets, or before more of a number. */
function isProse(raw: string, { start, end }: Span): boolean {
  const line = raw.slice(raw.lastIndexOf('\n', start) + 1, (raw.indexOf('\n', end) + 1 || raw.length + 1) - 1);
  if (/[<>`‹›]/.test(line)) return false;
  return (
    /^(?:$|[\s(“"])/u.test(raw.charAt(start - 1)) && /^(?:$|[\s;)”"]|[,:.](?!\p{L}))/u.test(raw.slice(end, end + 2))
  );
}

/** Every document the words allow, each with what would have to be said for it alone to be meant. */
function toAmbiguous(file: JudgedDocument, citation: Citation, slugs: readonly string[], registry: Registry): Finding {
  const candidates = toCandidates(slugs, registry).map((candidate) => ({
    ...candidate,
    settledBy: findSettlingFacts(citation, candidate.slug, slugs, registry, file.document.slug),
  }));
  return atText(file, citation, {
    code: 'citation-ambiguous',
    found: citation.text,
    subject: citation.number ?? '',
    candidates,
  });
}

/** A link decides which document is meant; the words are then held against that document's record. */
export function checkAgreement(
  file: JudgedDocument,
  { citation, linkedTo, resolution }: JudgedCitation,
  shelf: Shelf,
): Finding[] {
  const { registry } = shelf;
  const entry = linkedTo ? registry.bySlug[linkedTo] : undefined;
  // A dead link has its own message; whether any document answers the words is another question.
  if (!entry)
    return resolution.kind === 'found' || shelf.unread.has(linkedTo ?? '')
      ? []
      : checkUnlinked(file, { citation, link: null, linkedTo, resolution }, shelf);
  const isNumberAgreeing = (resolution.kind === 'found' || resolution.kind === 'self') && resolution.slug === linkedTo;
  if (!isNumberAgreeing) {
    const others =
      resolution.kind === 'found' ? [resolution.slug] : resolution.kind === 'not-held' ? [resolution.ref] : [];
    const candidates = toCandidates([entry.slug, ...others], registry);
    return [
      at(file, citation, 'number', {
        code: 'number-mismatch',
        found: citation.number ?? '',
        expected: entry.number,
        subject: entry.slug,
        candidates,
      }),
    ];
  }
  const findings = checkFacts(file, citation, entry, shelf);
  // What the words say may be right, and the link wrong: it leads to a namesake.
  const meant = findings.some(({ code }) => isTelling(code))
    ? resolveCitation(citation, registry, file.document.slug)
    : null;
  if (meant?.kind !== 'found' || meant.slug === linkedTo) return findings;
  const candidates = toCandidates([meant.slug], registry);
  return findings.map((finding) => (isTelling(finding.code) ? { ...finding, candidates } : finding));
}

/** Facts that tell namesakes apart. */
function isTelling(code: Finding['code']): boolean {
  return code === 'date-mismatch' || code === 'issuer-mismatch';
}

/** The words held against all that is known of the document of their number. */
function checkFacts(file: JudgedDocument, citation: Citation, entry: KnownDocument, shelf: Shelf): Finding[] {
  return [
    ...checkType(file, citation, entry),
    ...checkAnnexCited(file, citation, entry),
    ...checkDate(file, citation, entry, shelf),
    ...checkIssuer(file, citation, entry, shelf),
    ...checkTerm(file, citation, entry, shelf),
    ...checkTitle(file, citation, entry),
    ...checkTime(file, citation, entry),
  ];
}

function at(
  file: JudgedDocument,
  citation: Citation,
  field: keyof Citation['spans'],
  finding: Omit<Finding, 'file' | 'start' | 'end'>,
): Finding {
  const span: Span = citation.spans[field] ?? citation;
  return atText(file, span, finding);
}

function checkType(file: JudgedDocument, citation: Citation, entry: KnownDocument): Finding[] {
  // Any of them is a "văn bản".
  if (!citation.type || citation.type === 'Văn bản' || isSameType(citation.type, entry.type)) return [];
  if (entry.annex !== undefined && isSameType(citation.type, entry.annex)) return [];
  return [
    at(file, citation, 'type', {
      code: 'type-mismatch',
      found: citation.type,
      expected: entry.type,
      subject: entry.slug,
    }),
  ];
}

function checkDate(file: JudgedDocument, citation: Citation, entry: KnownDocument, { registry }: Shelf): Finding[] {
  const beside = citation.spans.date ? null : readToldBeside(file.text, citation, registry.issuers).date;
  const date = beside?.value ?? citation.date;
  if (date === null || isDateFitting({ ...citation, date }, entry)) return [];
  const finding = { code: 'date-mismatch', found: date, expected: entry.issuedOn, subject: entry.slug } as const;
  return [beside ? atText(file, beside, finding) : at(file, citation, 'date', finding)];
}

function checkIssuer(file: JudgedDocument, citation: Citation, entry: KnownDocument, { registry }: Shelf): Finding[] {
  const slip = citation.spans.issuer ? null : findIssuerSlip(file.text, citation, entry.issuer, registry.issuers);
  const beside = slip ? null : readToldBeside(file.text, citation, registry.issuers).body;
  const isFitting = (said: Citation): boolean => isIssuerFitting(said, entry, registry, file.document.slug);
  const isBesideFitting = !beside || isFitting({ ...citation, issuer: beside.name });
  if (!slip && isBesideFitting && isFitting(citation)) return [];
  const expected = findIssuer(entry.issuer ?? '', registry.issuers)?.name;
  // An id that is in no list has its own message, at the record.
  if (!expected) return [];
  if (beside && !isBesideFitting) {
    const { name: found, ...span } = beside;
    return [atText(file, span, { code: 'issuer-mismatch', reason: 'other', found, expected, subject: entry.slug })];
  }
  if (slip) {
    const { name: found, ...span } = slip;
    return [
      atText(file, span, { code: 'issuer-mismatch', reason: 'unknown-name', found, expected, subject: entry.slug }),
    ];
  }
  const isKnown = matchIssuers(citation.issuer ?? '', registry.issuers, null).length > 0;
  return [
    at(file, citation, 'issuer', {
      code: 'issuer-mismatch',
      reason: isKnown ? 'other' : 'unknown-name',
      found: citation.issuer ?? '',
      expected,
      subject: entry.slug,
    }),
  ];
}

function checkTerm(file: JudgedDocument, citation: Citation, entry: KnownDocument, { registry }: Shelf): Finding[] {
  const term = readTerm(file.text, citation);
  const { issuer = '', issuedOn = '' } = entry;
  const other = term && issuedOn ? findOtherTerm(term.ordinal, issuedOn, issuer, registry.issuers) : null;
  if (!term || other === null) return [];
  return [
    atText(file, term, {
      code: 'term-mismatch',
      reason: issuedOn,
      found: term.words,
      expected: printTerm(other),
      subject: findIssuer(issuer, registry.issuers)?.name,
    }),
  ];
}

/**
 * Only a quoted title claims to be the very words; an unquoted subject may paraphrase. A title at the end of a list is
 * surely that of its last member; whether of the others too, nothing says.
 */
function checkTitle(file: JudgedDocument, citation: Citation, entry: KnownDocument): Finding[] {
  if (!citation.title || !citation.titleQuoted || citation.titleShared || !entry.title) return [];
  if (isSameTitle(citation.title, entry.title)) return [];
  if (isAside(file.text, citation) && !isNearTitle(citation.title, entry.title)) return [];
  return [
    at(file, citation, 'title', {
      code: 'title-mismatch',
      found: citation.title,
      expected: entry.title,
      subject: entry.slug,
    }),
  ];
}

/** Quoted after a comma alone, without "về": it may be another member of a list ("Nghị quyết số …, “Năm dân vận chính quyền”"). */
function isAside(text: string, { spans }: Citation): boolean {
  const before = text.slice(Math.max(0, (spans.title?.start ?? 0) - 12), spans.title?.start ?? 0);
  return /,[\s*_]*["“«‘]\s*$/u.test(before);
}

function checkTime(file: JudgedDocument, citation: Citation, entry: KnownDocument): Finding[] {
  const { issuedOn } = file.document;
  if (!issuedOn || !entry.issuedOn || entry.issuedOn <= issuedOn) return [];
  return [
    at(file, citation, 'number', {
      code: 'cites-later',
      found: entry.issuedOn,
      expected: issuedOn,
      subject: entry.slug,
    }),
  ];
}
