/** The typed record of a document: what its front matter may say, and nothing else. */
import { z } from 'zod';
import { DOCUMENT_TYPE_NAMES } from './document-type.ts';
import { type FieldProblem, toProblems } from './field-problem.ts';
import { foldScripts } from './fold.ts';
import { toWrittenNumber } from './number.ts';
import { RELATION_KINDS, type RelationKind } from './relation-kind.ts';
import { isNamed } from './signature.ts';

export const STATUSES = [
  'Còn hiệu lực',
  'Hết hiệu lực',
  'Hết hiệu lực một phần',
  'Chưa có hiệu lực',
  'Chưa rõ',
] as const;
export const UNKNOWN_STATUS = 'Chưa rõ';

/** What the body of a record says when the full text is not in the collection. */
export const NO_FULL_TEXT_NOTICE = 'Toàn văn chưa có trong kho';

export { RELATION_KINDS, type RelationKind };

/** Fields that state a fact, in the order a page shows them; each needs evidence. */
export const FACT_FIELDS = [
  'number',
  'type',
  'title',
  'issuer',
  'issuedOn',
  'effectiveFrom',
  'effectiveTo',
  'status',
  'signatory',
  'letterhead',
  'placeOfIssue',
  'annex',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

const isoDate = z.iso.date();
/** What shows nowhere and keeps a value from being found: control and format characters, line ends of any kind. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** A space at either end shows nowhere and belongs to no fact. */
const words = z
  .string()
  .min(1)
  .refine((value) => value.trim() === value, { error: 'untrimmed' })
  .refine((value) => !UNSEEN.test(value), { error: 'unseen' })
  .refine((value) => foldScripts(value) === value, { error: 'foreign' });
/** An id of something else. Whether it leads anywhere is for the checks: a misspelt one does not make a file unreadable. */
const id = z.string().regex(/^[^\s#][^#]*$/);
/** A place in the collection: `slug#anchor`. */
const place = z.string().regex(/^[^\s#][^#]*#[^\s#][^#]*$/);
/** No parser of addresses minds a space or a slash too many; whoever is to look there does. */
const WHOLE_ADDRESS = /^https?:\/\/(?:[^\s./?#:@]+\.)+[^\s./?#:@]+(?::\d+)?(?:[/?#]\S*)?$/i;
const address = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((value) => WHOLE_ADDRESS.test(value), { error: 'address-form' });

const inCollection = z.strictObject({ in: place, ourReading: words.optional() });
const inOwnText = z.strictObject({ own: id });
/** An address that says something of a document, and the day a person saw it there. */
export const atAddress = z.strictObject({
  at: address,
  seenOn: isoDate,
  ourReading: words.optional(),
});

/** One witness of one fact: a provision of the collection, the document's own text, or an address and the day it was seen. */
export type Evidence =
  | { in: string; ourReading?: string }
  | { own: string }
  | { at: string; seenOn: string; ourReading?: string };

/** Chosen by its key rather than by a union, so that a message names the field that is wrong and not "no member fits". */
const evidence = z.custom<Evidence>().superRefine((value: unknown, context) => {
  const schema = evidenceSchemaFor(value);
  if (!schema) {
    context.addIssue({ code: 'custom', message: 'evidence-kind' });
    return;
  }
  const result = schema.safeParse(value);
  for (const issue of result.error?.issues ?? []) context.addIssue({ ...issue } as never);
});

function evidenceSchemaFor(value: unknown) {
  if (typeof value !== 'object' || value === null) return null;
  if ('in' in value) return inCollection;
  if ('own' in value) return inOwnText;
  if ('at' in value) return atAddress;
  return null;
}

const relation = z.strictObject({
  kind: z.enum(RELATION_KINDS),
  target: id,
  /** The provision that says so. */
  in: place,
  /** The very words that say so, between the two citations; absent when it is our reading. */
  words: words.optional(),
  ourReading: words.optional(),
});
export type Relation = z.infer<typeof relation>;

/** A page break split one paragraph in two; the pieces are joined by one space. */
const join = z.strictObject({
  kind: z.literal('join'),
  /** 1-based line of the source on which the first piece ends. */
  sourceLine: z.int().positive(),
  before: z.string().min(1),
  after: z.string().min(1),
});
/** Words that look like a slip and are the source's own: nothing is changed, and the reader is told. */
const sic = z.strictObject({
  kind: z.literal('sic'),
  /** 1-based line of the source on which the words stand, once and no more. */
  sourceLine: z.int().positive(),
  words: z.string().min(1),
  /** What is odd about them, and how the collection reads them. */
  note: words,
});
export type Join = z.infer<typeof join>;
export type Sic = z.infer<typeof sic>;
/** Editorial acts: a closed list of kinds, each exact at its place in the source. */
export type EditorialAct = Join | Sic;

/** Of a kind that is none of the two the kind is what is wrong, and the rest is held against the older of them. */
const unknownAct = join.extend({ kind: z.enum(['join', 'sic']) });
/** Chosen by its kind, for the same reason as evidence. */
const editorialAct = z.custom<EditorialAct>().superRefine((value: unknown, context) => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const result = (kind === 'sic' ? sic : kind === 'join' ? join : unknownAct).safeParse(value);
  for (const issue of result.error?.issues ?? []) context.addIssue({ ...issue } as never);
});

/** A body that the document's own text charges with something. */
const charge = z.strictObject({
  /** Anchor of the provision that says so. */
  own: id,
  /** The body, as the text names it. */
  body: words,
  /** The very words that charge it, its name among them. */
  words,
});
export type Charge = z.infer<typeof charge>;

const conflict = z.strictObject({ field: z.enum(FACT_FIELDS), value: words, at: address, seenOn: isoDate });
/** As a document's own header has it: one form, no look-alikes, no stray space. */
const number = z.string().refine((value) => toWrittenNumber(value) === value, { error: 'number-form' });

export const frontMatterSchema = z.strictObject({
  number: number.optional(),
  type: z.enum(DOCUMENT_TYPE_NAMES),
  title: words.optional(),
  issuer: id,
  issuedOn: isoDate.optional(),
  effectiveFrom: isoDate.optional(),
  effectiveTo: isoDate.optional(),
  status: z.enum(STATUSES),
  signatory: words.refine(isNamed, { error: 'name-form' }).optional(),
  letterhead: words.optional(),
  placeOfIssue: words.optional(),
  /** What the instrument issues, by its type: a citation may call it by that. */
  annex: z.enum(DOCUMENT_TYPE_NAMES).optional(),
  /** The document the collection starts from: nothing need cite it. */
  root: z.boolean().optional(),
  /** File of content/sources/ whose text this document publishes in full. */
  source: z
    .string()
    .regex(/^[^/\\]+$/)
    .transform((name) => name.normalize('NFC'))
    .optional(),
  sourceSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  editorialActs: z.array(editorialAct).optional(),
  relations: z.array(relation).optional(),
  charged: z.array(charge).optional(),
  conflicts: z.array(conflict).optional(),
  evidence: z.partialRecord(z.enum(FACT_FIELDS), z.array(evidence).min(1)).optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A document's record together with its slug, which is its file's name. */
export interface LegalDocument extends FrontMatter {
  slug: string;
}

/**
 * Types a front matter.
 * @param slug the file's name without `.md`
 * @param data what YAML gave
 * @returns the document, or every problem found (never only the first)
 */
export function toDocument(slug: string, data: unknown): { document: LegalDocument } | { problems: FieldProblem[] } {
  const result = frontMatterSchema.safeParse(data);
  return result.success ? { document: { slug, ...result.data } } : { problems: toProblems(result.error, data) };
}
