/** Relations: each declared rests on a provision that cites both documents, and on its words or on our reading; each said is declared. */
import { type DocumentFile, fieldFix, fieldPlace } from '../collection.ts';
import type { Finding, Fix } from '../diagnostic.ts';
import type { Relation } from '../document.ts';
import {
  atText,
  findMeantPlace,
  findMeantSlug,
  findUnsettled,
  hasOwnAnchors,
  isCitationOf,
  type JudgedDocument,
  type Shelf,
} from '../judge.ts';
import { findSaidRelations, printRelation, says } from '../said-relations.ts';

export function checkRelations(file: JudgedDocument, shelf: Shelf): Finding[] {
  return [...checkDeclared(file, shelf), ...checkSaid(file, shelf)];
}

/** A relation the text says in so many words and the record does not know; `expected` is the record's missing lines. */
function checkSaid(file: JudgedDocument, { registry }: Shelf): Finding[] {
  const { slug, relations = [] } = file.document;
  return findSaidRelations(file, registry)
    .filter(({ kind, target }) => !relations.some((relation) => relation.kind === kind && relation.target === target))
    .map(({ kind, target, citation, words, anchor }) => {
      const expected = printRelation({ kind, target, in: `${slug}#${anchor}`, words });
      return atText(file, citation, {
        code: 'relation-undeclared',
        reason: kind,
        found: words,
        expected,
        subject: target,
      });
    });
}

function checkDeclared(file: JudgedDocument, shelf: Shelf): Finding[] {
  return (file.document.relations ?? []).flatMap((relation, index): Finding[] => {
    const reason = isRepeated(file, relation, index) ? 'repeated' : findReason(file, relation, shelf);
    if (!reason) return [];
    const place = fieldPlace(file, `relations.${index}.${FIELD_OF[reason] ?? 'kind'}`);
    const found = readField(relation, reason);
    const expected = reason === 'not-cited' ? findCause(relation, shelf) : undefined;
    const fix = toIdFix(file, relation, index, reason, shelf);
    return [
      {
        code: 'relation-unsupported',
        reason,
        file: file.file,
        ...place,
        found,
        ...(expected && { expected }),
        subject: relation.target,
        ...(fix && { fix }),
      },
    ];
  });
}

/** What may be why a provision does not cite what it should. */
function findCause({ in: place }: Relation, { find }: Shelf): string | undefined {
  const [slug = '', anchor = ''] = place.split('#');
  const witness = find(slug);
  const provision = witness?.provisions.find((candidate) => candidate.anchor === anchor);
  return witness && provision && findUnsettled(witness, provision);
}

/** One relation is declared once: a second of the same kind and target was to name another. */
function isRepeated({ document }: DocumentFile, { kind, target }: Relation, index: number): boolean {
  return (document.relations ?? []).slice(0, index).some((other) => other.kind === kind && other.target === target);
}

/** Of a relation that leads nowhere because its id is misspelt: the id as it is spelt. */
function toIdFix(
  file: DocumentFile,
  { target, in: place }: Relation,
  index: number,
  reason: string,
  shelf: Shelf,
): Fix | undefined {
  const field = FIELD_OF[reason];
  const written = field === 'target' ? target : place;
  const meant =
    reason === 'no-target'
      ? findMeantSlug(target, shelf)
      : reason === 'no-place'
        ? findMeantPlace(place, shelf)
        : undefined;
  const isSelf = field === 'target' && meant === file.document.slug;
  return meant === undefined || isSelf ? undefined : fieldFix(file, `relations.${index}.${field}`, written, meant);
}

const FIELD_OF: Readonly<Record<string, string>> = {
  'no-target': 'target',
  self: 'target',
  repeated: 'target',
  'no-place': 'in',
  'not-cited': 'in',
  'words-absent': 'words',
  'other-kind': 'words',
};

function readField(relation: Relation, reason: string): string {
  const field = FIELD_OF[reason];
  return field === 'in' ? relation.in : field === 'words' ? (relation.words ?? '') : relation.target;
}

function findReason(file: DocumentFile, relation: Relation, { find, pathsOf, unread }: Shelf): string | null {
  if (relation.target === file.document.slug) return 'self';
  const [slug = '', anchor = ''] = relation.in.split('#');
  if (unread.has(relation.target) || unread.has(slug)) return null;
  if (pathsOf(relation.target).length === 0) return 'no-target';
  const witness = find(slug);
  if (witness?.source && !hasOwnAnchors(witness)) return null;
  const provision = witness?.provisions.find((candidate) => candidate.anchor === anchor);
  if (!witness || !provision) return 'no-place';
  // A document that speaks of itself ("Căn cứ …") need not cite itself.
  const isOwnText = witness.document.slug === file.document.slug;
  const ours = isOwnText
    ? [{ start: provision.start, end: provision.start }]
    : findSpans(witness, provision, file.document.slug);
  const theirs = findSpans(witness, provision, relation.target);
  if (ours.length === 0 || theirs.length === 0) return 'not-cited';
  const isSaying = says(relation.kind, relation.words ?? '');
  if (isSaying === null) return relation.ourReading === undefined ? 'no-reading' : null;
  // Decomposed letters are the same words.
  const words = relation.words?.normalize('NFC');
  if (words === undefined) return 'no-words';
  if (!isSaying) return 'other-kind';
  const isSaid = ours.some((from) => {
    // Of its own document a provision speaks throughout; of another only until it cites the next.
    const reach = isOwnText ? provision.end : (findNext(witness, from.end)?.start ?? provision.end);
    return theirs.some(
      (to) =>
        witness.text.slice(from.end, Math.min(to.start, reach)).normalize('NFC').includes(words) ||
        (isOwnText && relation.kind === 'repeals' && readClause(witness.text, to.end, provision.end).includes(words)),
    );
  });
  return isSaid ? null : 'words-absent';
}

/** What a clause says after a name: "… hết hiệu lực kể từ ngày Quyết định này có hiệu lực". */
function readClause(text: string, from: number, to: number): string {
  return (
    text
      .slice(from, to)
      .normalize('NFC')
      .split(/[.;](?=\s|$)/u, 1)[0] ?? ''
  );
}

function findNext(
  { citations }: JudgedDocument,
  at: number,
): JudgedDocument['citations'][number]['citation'] | undefined {
  return citations.find(({ citation }) => citation.start >= at && citation.kind !== 'anaphor')?.citation;
}

function findSpans(
  witness: JudgedDocument,
  provision: { start: number; end: number },
  slug: string,
): { start: number; end: number }[] {
  return witness.citations
    .filter(
      (judged) =>
        isCitationOf(judged, slug) && provision.start <= judged.citation.start && judged.citation.end <= provision.end,
    )
    .map(({ citation }) => citation);
}
