/** Numbers: what their symbols allow, in a record and in the words of a citation; and what looks like one and was not understood. */
import { readCertainFields } from '../certain.ts';
import type { Citation } from '../citation.ts';
import { fieldPlace } from '../collection.ts';
import type { Finding } from '../diagnostic.ts';
import { findOtherBodies, findOtherPair, findOtherTypes, findOtherYear, isOfSymbol } from '../grammar.ts';
import { findIssuer, findPlace, matchIssuers } from '../issuer.ts';
import { atText, isHeldAgainstRecord, type JudgedDocument, type Shelf, toCandidates } from '../judge.ts';
import { findNearest } from '../registry.ts';
import { findOtherTerm, printTerm, readCountedTerm, readTerm } from '../term.ts';

export function checkGrammar(file: JudgedDocument, shelf: Shelf): Finding[] {
  return [...checkRecord(file, shelf), ...checkCitations(file, shelf), ...checkNearMisses(file, shelf)];
}

/** What was not understood was not looked up: that is said, with the numbers it may have been, and no more. */
function checkNearMisses(file: JudgedDocument, { registry }: Shelf): Finding[] {
  return file.nearMisses.map((miss) => {
    const candidates = toCandidates(findNearest({ number: toLikelyNumber(miss.text) }, registry), registry);
    return atText(file, miss, { code: 'near-miss', found: miss.text, candidates });
  });
}

/** Letters taken for figures read as figures, and what stands for a year and is none left out: only to look for the nearest. */
function toLikelyNumber(written: string): string {
  return written
    .replace(/^[\dOolI]+/, (figures) => figures.replace(/o/gi, '0').replace(/[lI]/g, '1'))
    .replace(/^(\d+)\/\d+(?=\/)/, '$1');
}

/** A record's own number against its own fields. */
function checkRecord(file: JudgedDocument, { issuers }: Shelf): Finding[] {
  const { number, type, issuedOn } = file.document;
  if (!number) return [];
  const issuer = findIssuer(file.document.issuer, issuers);
  const types = findOtherTypes(number, type);
  const names = issuer ? [issuer.name, ...(issuer.names ?? [])] : [];
  const bodies =
    issuer && findOtherBodies(number, { names, system: issuer.system, level: findPlace(issuer.id, issuers)?.level });
  // The very body by its name: then what issuers.yaml says of its place is wrong.
  const reason = bodies && isOfSymbol(number, names) ? 'place' : undefined;
  const year = issuedOn ? findOtherYear(number, issuedOn) : null;
  const counted = readCountedTerm(number);
  const term = issuer && issuedOn && counted !== null ? findOtherTerm(counted, issuedOn, issuer.id, issuers) : null;
  const at = (field: string) => ({ file: file.file, ...fieldPlace(file, field), subject: number });
  const pair = findOtherPair(number);
  return [
    ...(pair
      ? [{ code: 'symbol-type' as const, ...at('number'), reason: 'pair', found: pair.type, expected: pair.body }]
      : []),
    ...(types ? [{ code: 'symbol-type' as const, ...at('type'), found: type, expected: types.join(', ') }] : []),
    ...(bodies
      ? [{ code: 'symbol-issuer' as const, ...at('issuer'), reason, found: issuer?.name, expected: bodies.join(', ') }]
      : []),
    ...(year ? [{ code: 'number-year' as const, ...at('issuedOn'), found: issuedOn, expected: year }] : []),
    ...(counted !== null && term !== null
      ? [
          {
            ...at('number'),
            code: 'term-mismatch' as const,
            reason: issuedOn,
            found: printTerm(counted),
            expected: printTerm(term),
            subject: issuer?.name,
          },
        ]
      : []),
  ];
}

/** The words of a citation against its number, where they are held against no record: else the record decides. */
function checkCitations(file: JudgedDocument, shelf: Shelf): Finding[] {
  return file.citations.flatMap((item): Finding[] => {
    const { citation } = item;
    if (citation.kind !== 'numbered' || !citation.number || isHeldAgainstRecord(item, shelf)) return [];
    const { number } = citation;
    const { type, date, issuer } = readCertainFields(file.text, citation);
    const types = type && findOtherTypes(number, type.value);
    const bodies = issuer && findOtherBodies(number, { names: [issuer.value] });
    const year = date && findOtherYear(number, date.value);
    const say = (code: Finding['code'], field: typeof type, expected: string): Finding[] =>
      field ? [atText(file, field.span, { code, found: field.value, expected, subject: number })] : [];
    const pair = findOtherPair(number);
    const details = pair && { reason: 'pair', found: pair.type, expected: pair.body, subject: number };
    return [
      ...(details
        ? [atText(file, citation.spans.number ?? citation, { code: 'symbol-type' as const, ...details })]
        : []),
      ...(types ? say('symbol-type', type, types.join(', ')) : []),
      ...(bodies ? say('symbol-issuer', issuer, bodies.join(', ')) : []),
      ...(year ? say('number-year', date, year) : []),
      ...(date && issuer ? checkTerm(file, citation, date.value, issuer.value, shelf) : []),
    ];
  });
}

/** The term said after a body, or counted by its number, against the day: of a document that is not held. */
function checkTerm(
  file: JudgedDocument,
  citation: Citation,
  date: string,
  issuer: string,
  { issuers }: Shelf,
): Finding[] {
  const [body, ...others] = matchIssuers(issuer, issuers, null);
  const said = readTerm(file.text, citation);
  const counted = readCountedTerm(citation.number ?? '');
  const ordinal = said?.ordinal ?? counted;
  if (!body || others.length > 0 || ordinal === null) return [];
  const other = findOtherTerm(ordinal, date, body.id, issuers);
  if (other === null) return [];
  const span = said ?? citation.spans.number ?? citation;
  const subject = findIssuer(body.id, issuers)?.name;
  const found = said?.words ?? printTerm(ordinal);
  return [atText(file, span, { code: 'term-mismatch', reason: date, found, expected: printTerm(other), subject })];
}
