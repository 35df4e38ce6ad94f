/**
 * The heading of a full text against its record: "Số: 30/2020/NĐ-CP", the type word and "CỦA BAN THƯỜNG VỤ THÀNH ỦY" under
 * it, "Hà Nội, ngày 05 tháng 3 năm 2020", the title; and who signed it. Whoever cites the document says the same, but not
 * everything is cited. A letterhead is often another body's than the one that issues (DOMAIN.md 2): it is held against the
 * lines above the type word alone.
 */

import { ISSUER_HEADS } from '../citation/forms.ts';
import { toTypeName } from '../citation/head.ts';
import { isSameType } from '../citation.ts';
import { fieldPlace } from '../collection.ts';
import { DATE_SOURCE, parseDate } from '../date.ts';
import type { Finding } from '../diagnostic.ts';
import type { FactField } from '../document.ts';
import { foldMarked } from '../fold.ts';
import { findIssuer, matchIssuers } from '../issuer.ts';
import { isShifted, type JudgedDocument, type Shelf } from '../judge.ts';
import { toKey } from '../number.ts';
import type { Provision } from '../provision.ts';
import { findNearestSigner, isSignedBy, listSigners } from '../signature.ts';
import { foldTitle } from '../title.ts';

/** Paragraphs a heading takes at most: what comes later is told, not headed. */
const HEADING_MAX = 8;
/** The line of place and day; nothing else ends so and is a line of its own. */
const DAY_LINE = new RegExp(`(?:^|,\\s*)ngày\\s+(${DATE_SOURCE})$`, 'iu');
/** The place before the day, where the line is nothing else. */
const PLACE_LINE = new RegExp(`^([^,\\d]{2,60}),\\s*ngày\\s+${DATE_SOURCE}$`, 'iu');
const OF_BODY = /^của\s+/iu;
/** Begins as the name of a body does; the Party's own name heads every paper of it. */
const BODY_LINE = new RegExp(`^(?!đảng\\s+cộng\\s+sản)(?:${ISSUER_HEADS})(?!\\p{L})`, 'iu');

type Said = Pick<Finding, 'found' | 'expected'> & { field: FactField };

export function checkHeading(file: JudgedDocument, shelf: Shelf): Finding[] {
  if (isShifted(file)) return [];
  const blocks = toHeading(file);
  return [
    checkNumber(file, blocks),
    checkType(file, blocks),
    checkBody(file, blocks, shelf),
    checkDay(file, blocks),
    checkPlace(file, blocks),
    checkLetterhead(file, blocks),
    checkTitle(file, blocks),
    checkSignatory(file),
  ].flatMap((said) => {
    if (!said) return [];
    const { field, ...words } = said;
    return [{ code: 'heading-mismatch', file: file.file, ...fieldPlace(file, field), subject: field, ...words }];
  });
}

/** The paragraphs before the first numbered one and the first that cites. */
function toHeading({ provisions, citations }: JudgedDocument): Provision[] {
  const firstCited = citations.find(({ citation }) => citation.kind === 'numbered')?.citation.start ?? Infinity;
  const end = provisions.findIndex(({ kind, end: at }) => kind !== 'paragraph' || at > firstCited);
  return provisions.slice(0, Math.min(HEADING_MAX, end < 0 ? provisions.length : end));
}

function toLines({ text }: JudgedDocument, { start, end }: Provision): string[] {
  return text
    .slice(start, end)
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function checkNumber({ document, citations }: JudgedDocument, blocks: readonly Provision[]): Said | null {
  const end = blocks.at(-1)?.end ?? 0;
  const own = citations.find(({ citation }) => citation.kind === 'self-number' && citation.end <= end)?.citation;
  if (!document.number || !own?.number || own.key === toKey(document.number)) return null;
  return { field: 'number', found: document.number, expected: own.number };
}

function checkDay(file: JudgedDocument, blocks: readonly Provision[]): Said | null {
  const { issuedOn } = file.document;
  const line = blocks.flatMap((block) => toLines(file, block)).find((words) => DAY_LINE.test(words));
  const day = line && parseDate(DAY_LINE.exec(line)?.[1] ?? '');
  return issuedOn && day && day !== issuedOn ? { field: 'issuedOn', found: issuedOn, expected: day } : null;
}

/** "CỦA BAN THƯỜNG VỤ THÀNH ỦY" directly under the type word; farther down such a line is the end of a title. */
function checkBody(file: JudgedDocument, blocks: readonly Provision[], { issuers }: Shelf): Said | null {
  const { issuer } = file.document;
  const lines = blocks.flatMap((block) => toLines(file, block));
  const line = lines.find((words, at) => OF_BODY.test(words) && toTypeName(lines[at - 1] ?? null) !== null);
  const named = line ? matchIssuers(line.replace(OF_BODY, ''), issuers, issuer) : [];
  if (!line || named.length === 0 || named.some(({ id }) => id === issuer)) return null;
  return { field: 'issuer', found: findIssuer(issuer, issuers)?.name ?? issuer, expected: line };
}

function checkPlace(file: JudgedDocument, blocks: readonly Provision[]): Said | null {
  const { placeOfIssue } = file.document;
  const places = blocks.flatMap((block) => toLines(file, block)).flatMap((line) => PLACE_LINE.exec(line)?.[1] ?? []);
  const [said] = places;
  if (!placeOfIssue || !said || places.some((place) => foldMarked(place) === foldMarked(placeOfIssue))) return null;
  return { field: 'placeOfIssue', found: placeOfIssue, expected: said };
}

/** The lines above the type word that are the name of a body, in capitals; a name may be broken over two of them. */
function checkLetterhead(file: JudgedDocument, blocks: readonly Provision[]): Said | null {
  const { letterhead } = file.document;
  if (!letterhead) return null;
  const lines = blocks.flatMap((block) => toLines(file, block));
  const end = lines.findIndex((line) => toTypeName(line) !== null);
  const above = end < 0 ? [] : lines.slice(0, end);
  const names = above.filter((line) => BODY_LINE.test(line) && line === line.toUpperCase());
  const said = foldMarked(above.join(' '));
  const declared = foldMarked(letterhead);
  const isSaid = said.includes(declared) || names.some((name) => declared.includes(foldMarked(name)));
  return names.length === 0 || isSaid ? null : { field: 'letterhead', found: letterhead, expected: names.join(' ') };
}

/** Whoever signed stands by name on a line of the signature, mostly at the end of the text; a joint act has several. */
function checkSignatory({ document, text }: JudgedDocument): Said | null {
  const { signatory } = document;
  const absent = signatory === undefined ? undefined : listSigners(signatory).find((name) => !isSignedBy(text, name));
  if (signatory === undefined || absent === undefined) return null;
  return { field: 'signatory', found: signatory, expected: findNearestSigner(text, absent) };
}

/** The type word stands on a line of its own; a decision may head what it issues as well, and what is consolidated keeps its own heading. */
function checkType(file: JudgedDocument, blocks: readonly Provision[]): Said | null {
  const { type, evidence } = file.document;
  if (type === 'Văn bản hợp nhất') return null;
  if (evidence?.type?.some((item) => 'own' in item || item.ourReading !== undefined)) return null;
  const said = blocks.flatMap((block) => toLines(file, block)).flatMap((line) => toTypeName(line) ?? []);
  const [first] = said;
  return first === undefined || said.some((other) => isSameType(other, type))
    ? null
    : { field: 'type', found: type, expected: first };
}

/** Only where the title stands in one paragraph with the type word above it, and no witness of the record speaks of it otherwise. */
function checkTitle(file: JudgedDocument, blocks: readonly Provision[]): Said | null {
  const { title, type, evidence } = file.document;
  // What the text itself is called on for is held against that place; what is our reading need not be in the words.
  if (!title || evidence?.title?.some((item) => 'own' in item || item.ourReading !== undefined)) return null;
  const block = blocks.map((candidate) => toLines(file, candidate)).find(([head]) => isTypeWord(head, type));
  const lines = block?.slice(1) ?? [];
  const isSaid = lines.some((_, from) =>
    lines.slice(from).some((_line, more) => isTitle(lines.slice(from, from + more + 1).join(' '), title, type)),
  );
  return lines.length === 0 || isSaid ? null : { field: 'title', found: title, expected: lines.join(' ') };
}

const isTypeWord = (line: string | undefined, type: string): boolean =>
  line !== undefined && foldMarked(line) === foldMarked(type);
/** A law's title begins with its type word, which the heading has above it. */
const isTitle = (words: string, title: string, type: string): boolean =>
  foldTitle(words) === foldTitle(title) || foldTitle(`${type} ${words}`) === foldTitle(title);
