/** What one document may do to another. Apart from the schema of front matter, which no browser needs. */

/** Relations a record may declare (DOMAIN.md 7); `cites` is never declared, it is read from the text. */
export const RELATION_KINDS = [
  'basedOn',
  'implements',
  'amends',
  'repeals',
  'corrects',
  'consolidates',
  'sameSubject',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];
