/**
 * What the checker made of every citation of a text, as pages tell it: where it stands, what it means, and what is said
 * of it otherwise than its record has it. Nothing is judged here: judge.ts resolved it, checks/citations.ts compared it.
 */
import { checkCitations } from './checks/citations.ts';
import type { Citation } from './citation.ts';
import type { DiagnosticCode, Finding } from './diagnostic.ts';
import type { JudgedCitation, JudgedDocument, Shelf } from './judge.ts';
import { parseLink, toTarget } from './judge.ts';
import { isRef } from './not-held-ref.ts';
import { type Span, toClause, toSentence } from './passage.ts';
import { lookUp } from './registry.ts';

/** In the order a summary tells them. */
export const OUTCOMES = [
  /** One document of the collection. */
  'found',
  /** The citing document itself. */
  'self',
  /** An entry of not-held.yaml. */
  'not-held',
  /** Several documents may be meant, none is picked. */
  'ambiguous',
  /** No document answers the words. */
  'unknown',
  /** "Quyết định trên": words that point back, looked up only where they mean the document itself. */
  'pointing',
  /** A law by its name, not looked up. */
  'by-name',
  /** Looks like a number and was not understood. */
  'not-understood',
  /** A link a person wrote on words that are no citation. */
  'link',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the words say otherwise than the record: ISO dates, and words as each has them. */
export type Difference = Pick<Finding, 'code' | 'found' | 'expected'>;

/** What the words say of what they cite, each as it stands in the text. */
export interface Said {
  type: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
  /** Whether the title stands in quotation marks, and whether it is said of a whole list together. */
  titleQuoted: boolean;
  titleShared: boolean;
}

export interface Judgement {
  outcome: Outcome;
  /** Anchor of the paragraph the words stand in, and of the words themselves where they have one; else the paragraph's. */
  provision: string;
  anchor: string;
  /** Offsets in that paragraph: of the words, the clause and the sentence around them. */
  at: Span;
  clause: Span;
  sentence: Span;
  /** Null for what is no citation. */
  said: Said | null;
  /** Slug of the one document meant; of an entry of not-held.yaml its name there; else null. */
  target: string | null;
  /** All that may be meant, where it is ambiguous; where it is unknown, what is nearest and is not it. */
  candidates: string[];
  /** Whether the words were held against what is known of the target. */
  isCompared: boolean;
  differences: Difference[];
  /** Where a link that leads to no document leads. */
  url: string | null;
}

const DIFFERING: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'number-mismatch',
  'type-mismatch',
  'date-mismatch',
  'date-invalid',
  'issuer-mismatch',
  'title-mismatch',
  'cites-later',
]);

/**
 * @param anchors fragment of each citation and each link whose very words have one on the page
 * @returns every citation of the text, every link on other words and all that was not understood, in the order of the text
 */
export function toJudgements(
  file: JudgedDocument,
  shelf: Shelf,
  anchors: ReadonlyMap<object, string> = new Map(),
): Judgement[] {
  const linked = new Set(file.citations.map(({ link }) => link));
  const rows = [
    ...file.citations.map((item) => ({ span: item.citation, make: () => judgeCitation(file, item, shelf) })),
    ...file.nearMisses.map((span) => ({ span, make: () => toBare('not-understood') })),
    ...file.links
      .filter((link) => !linked.has(link))
      .map((link) => ({ span: link, make: () => judgeLink(link.url, shelf) })),
  ];
  return rows
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, make }) => ({ ...toPlaces(file, span, anchors.get(span)), ...make() }));
}

type Verdict = Omit<Judgement, 'provision' | 'anchor' | 'at' | 'clause' | 'sentence'>;

function judgeCitation(file: JudgedDocument, item: JudgedCitation, shelf: Shelf): Verdict {
  const { citation, resolution } = item;
  const ref = resolution.kind === 'not-held' && item.linkedTo === null ? resolution.ref : null;
  const slug = toTarget(item, shelf.registry) ?? (resolution.kind === 'self' ? resolution.slug : null);
  const target = slug ?? ref;
  const outcome = toOutcome(file, item, target);
  const isRead = citation.kind === 'numbered' || citation.kind === 'by-name';
  const isCompared = isRead && target !== null && outcome !== 'self' && lookUp(target, shelf.registry) !== undefined;
  const linkedTo = outcome === 'found' ? target : item.linkedTo;
  const differences = checkCitations({ ...file, citations: [{ ...item, linkedTo }] }, shelf)
    .filter(({ code }) => DIFFERING.has(code))
    .map(({ code, found, expected }) => ({ code, ...(found && { found }), ...(expected && { expected }) }));
  return {
    outcome,
    said: toSaid(file.text, citation),
    target,
    candidates:
      outcome === 'ambiguous' && resolution.kind === 'ambiguous'
        ? resolution.candidates
        : outcome === 'unknown' && resolution.kind === 'unknown'
          ? resolution.nearest
          : [],
    isCompared,
    differences,
    url: null,
  };
}

function toOutcome({ document }: JudgedDocument, { citation, resolution }: JudgedCitation, target: string | null) {
  if (target !== null) return isRef(target) ? 'not-held' : target === document.slug ? 'self' : 'found';
  if (citation.kind === 'by-name') return 'by-name';
  if (citation.kind !== 'numbered') return 'pointing';
  return resolution.kind === 'ambiguous' ? 'ambiguous' : 'unknown';
}

function toSaid(text: string, { spans, type, issuer, title, titleQuoted, titleShared }: Citation): Said {
  const slice = (span: Span | null): string | null => span && text.slice(span.start, span.end);
  return { type, number: slice(spans.number), date: slice(spans.date), issuer, title, titleQuoted, titleShared };
}

function judgeLink(url: string, { registry }: Shelf): Verdict {
  const slug = parseLink(url)?.slug;
  const target = slug !== undefined && registry.bySlug[slug] ? slug : null;
  return { ...toBare('link'), target, url: target === null ? url : null };
}

function toBare(outcome: Outcome): Verdict {
  return { outcome, said: null, target: null, candidates: [], isCompared: false, differences: [], url: null };
}

function toPlaces({ text, provisions }: JudgedDocument, span: Span, anchor: string | undefined) {
  const block = provisions.find(({ start, end }) => start <= span.start && span.start < end);
  const whole = block ?? { start: span.start, end: span.end, anchor: '' };
  const at = { start: span.start, end: Math.min(span.end, whole.end) };
  const within = ({ start, end }: Span): Span => ({ start: start - whole.start, end: end - whole.start });
  return {
    provision: whole.anchor,
    anchor: anchor ?? whole.anchor,
    at: within(at),
    clause: within(toClause(text, whole, at)),
    sentence: within(toSentence(text, whole, at)),
  };
}

/** Whether a reader should look again: nothing was found, or something is said otherwise than the record has it. */
export function isUnsettled({ outcome, differences }: Judgement): boolean {
  return UNSETTLED.has(outcome) || differences.length > 0;
}

const UNSETTLED: ReadonlySet<Outcome> = new Set<Outcome>(['ambiguous', 'unknown', 'not-understood']);
