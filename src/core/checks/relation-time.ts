/** Declared relations against time: a document acts on, and rests on, what was issued before it; and no two act on each other. */
import { fieldPlace } from '../collection.ts';
import type { Finding } from '../diagnostic.ts';
import type { Relation, RelationKind } from '../document.ts';
import type { JudgedDocument, Shelf } from '../judge.ts';

/** Relations one way only, of documents of one day too; that bases go round is told of the whole circle (bases.ts). */
const ONE_WAY: ReadonlySet<RelationKind> = new Set([
  'implements',
  'amends',
  'repeals',
  'corrects',
  'consolidates',
] satisfies RelationKind[]);

/** @returns one finding for each relation that time or its very opposite denies; `sameSubject` says nothing of either */
export function checkRelationTime(file: JudgedDocument, shelf: Shelf): Finding[] {
  return (file.document.relations ?? []).flatMap((relation, index): Finding[] => {
    const problem = findProblem(file, relation, shelf);
    if (!problem) return [];
    const place = fieldPlace(file, `relations.${index}.target`);
    return [{ code: 'relation-later', file: file.file, ...place, ...problem, subject: relation.target }];
  });
}

function findProblem(
  file: JudgedDocument,
  { kind, target }: Relation,
  { registry, pathsOf, find }: Shelf,
): Pick<Finding, 'reason' | 'found' | 'expected'> | null {
  const { slug, issuedOn } = file.document;
  // One with itself has its own message.
  if (kind === 'sameSubject' || target === slug || pathsOf(target).length === 0) return null;
  const found = registry.bySlug[target]?.issuedOn;
  if (issuedOn !== undefined && found !== undefined && found !== issuedOn) {
    // Where the text itself cites it, that citation is what is blamed.
    const isCited = file.citations.some(({ linkedTo }) => linkedTo === target);
    return found < issuedOn || isCited ? null : { found, expected: issuedOn };
  }
  const back = ONE_WAY.has(kind) ? find(target)?.document.relations : undefined;
  const isMutual = back?.some((other) => other.kind === kind && other.target === slug) ?? false;
  return isMutual ? { reason: 'mutual', found: kind } : null;
}
