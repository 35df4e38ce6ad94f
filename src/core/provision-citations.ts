/**
 * Which provisions a text says of which document: before its name ("Điều 9 Quyết định này"), after it ("Quyết định này,
 * Điều 9"), and of itself with no name at all ("khoản 9 Điều này"). What only may be meant is not read.
 */
import { readProvision, readProvisionAfter } from './citation/provision.ts';
import { isSameType } from './citation.ts';
import { hasOwnAnchors, type JudgedCitation, type JudgedDocument, toTarget } from './judge.ts';
import type { Span } from './passage.ts';
import { opensProvision, readArticle } from './provision.ts';
import { buildQuotationTest } from './quotation.ts';
import type { Registry } from './registry.ts';

export interface ProvisionCitation {
  /** Of the document whose provision it is. */
  slug: string;
  /** The provision, by its article where the text says "Điều này". */
  words: string;
  span: Span;
}

/** @returns them in the order of the text, but for those that a new law adds or that were added to an old one */
export function findProvisionCitations(file: JudgedDocument, registry: Registry): ProvisionCitation[] {
  const standings = toStandings(file);
  const found = [...findNamed(file, registry, standings), ...findUnnamed(file, standings)];
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ words, ...rest }) => ({ ...rest, words: squash(words) }));
}

/** Words that add a provision, or tell of one that was added, are near it: how near, in UTF-16 units. */
const NEAR = 60;
const AFTER = 200;
const ADDING = /bổ sung|thêm/iu;
const AMENDED = /(?:được|đã) (?:sửa đổi|bổ sung)/iu;

function isAdded(text: string, span: Span, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, span.start - NEAR), span.start).normalize('NFC');
  const after = text.slice(from, Math.max(from, Math.min(to, from + AFTER))).normalize('NFC');
  return ADDING.test(before) || AMENDED.test(after);
}

function findNamed(file: JudgedDocument, registry: Registry, standings: readonly Standing[]): ProvisionCitation[] {
  const { text, citations, provisions } = file;
  // "Quyết định trên" may mean any of its type that has been named.
  const named = new Set<string | null>();
  const isQuotedAt = buildQuotationTest(text);
  let block = 0;
  return citations.flatMap((item, at): ProvisionCitation[] => {
    const { kind, type, text: words, start, end, spans } = item.citation;
    if (kind === 'anaphor' && !/này$/iu.test(words) && named.has(type)) return [];
    if (kind === 'numbered') named.add(type);
    while (block + 1 < provisions.length && start >= (provisions[block]?.end ?? 0)) block++;
    const isSelf = item.resolution.kind === 'self';
    const isOthers = isSelf && (standings[block]?.isOthers || isQuotedAt(start));
    const slug = item.resolution.kind === 'self' ? item.resolution.slug : toTarget(item, registry);
    if (!slug || isOthers) return [];
    const next = citations[at + 1]?.citation.start ?? text.length;
    const before = spans.provision ?? (isSelf && kind === 'anaphor' ? readProvision(text, start) : null);
    const span = before ?? readFollowing(text, item, citations[at + 1]);
    if (!span || isAdded(text, span, Math.max(end, span.end), next)) return [];
    return [{ slug, words: text.slice(span.start, span.end), span }];
  });
}

/** Before a document that is not spoken of itself: "Quy chế ban hành kèm theo …", "Phụ lục của …". */
const OF_ANNEX = /(?:kèm(?:\s+theo)?|ban\s+hành\s+theo|ban\s+hành\s+(?:tại|bởi|cùng)|của|thuộc|trong)\s*$/iu;

/** After a document's name, day, body and title, where these are its own and the next citation does not claim it. */
function readFollowing(text: string, { citation }: JudgedCitation, next: JudgedCitation | undefined): Span | null {
  if (OF_ANNEX.test(text.slice(Math.max(0, citation.start - NEAR), citation.start))) return null;
  const { date, issuer, title } = citation.spans;
  const end = Math.max(citation.end, ...[date, issuer, title].map((span) => span?.end ?? 0));
  const claimed = next ? (next.citation.spans.provision?.start ?? next.citation.start) : text.length;
  const quoted = /^["”»]/u.test(text.slice(end, end + 1)) ? 1 : 0;
  const span = end <= claimed ? readProvisionAfter(text, end + quoted) : null;
  return span && span.end <= claimed ? span : null;
}

/** The text's own type before "này", in small letters or all in capitals too; "Điều này", "khoản này". */
const POINTING = new Map<string, RegExp>();

function toPointing(type: string): RegExp {
  const known = POINTING.get(type);
  if (known) return known;
  const pattern = new RegExp(`(?<!\\p{L})(?:(${type.replace(/ /g, '\\s+')})|(Điều)|Khoản)\\s+này(?!\\p{L})`, 'giu');
  POINTING.set(type, pattern);
  return pattern;
}

/** Where a block stands: the article and the clause that are sure, and whether it may be another text's words. */
interface Standing {
  article: string | null;
  clause: string | null;
  isOthers: boolean;
}

/** A law that changes another sets its words out, and those of the forms it annexes; a consolidation's are all another's. */
function isOfOthers({ document, text, provisions }: JudgedDocument): boolean {
  return (
    document.type === 'Văn bản hợp nhất' ||
    CHANGING.test(document.title?.normalize('NFC') ?? '') ||
    provisions.some(
      ({ kind, start, end }) =>
        kind === 'article' && CHANGING_ARTICLE.test(text.slice(start, Math.min(end, start + NEAR)).normalize('NFC')),
    )
  );
}

const CHANGING = /(?:sửa đổi|bổ sung) /iu;
const CHANGING_ARTICLE = /^Điều\s+\d+[a-zđ]?\s*[.:]\s*(?:sửa đổi|bổ sung|thay thế|bãi bỏ)/iu;

/** @returns of each block of the text where it stands */
function toStandings(file: JudgedDocument): Standing[] {
  const { text, provisions } = file;
  const isAnothers = isOfOthers(file);
  let article: string | null = null;
  let clause: string | null = null;
  let hasQuoted = false;
  return provisions.map(({ kind, ordinal, anchor, start, end }) => {
    const block = text.slice(start, end);
    if (readArticle(block) !== null) {
      // A second article of one number has no anchor, and is not the one that is cited by it.
      article = kind === 'article' ? ordinal : null;
      clause = null;
      hasQuoted = false;
    } else if (opensProvision(block)) clause = anchor === `dieu-${article}-khoan-${ordinal}` ? ordinal : null;
    // What an article sets out in a quotation is the law that it changes: of that "này" is said, to the article's end.
    hasQuoted ||= /^["“«]/mu.test(block);
    return { article, clause, isOthers: isAnothers || hasQuoted };
  });
}

/** "điều 9 quyết định này", "khoản 9 Điều này", "điểm c khoản này". */
function findUnnamed(file: JudgedDocument, standings: readonly Standing[]): ProvisionCitation[] {
  const { document, text, provisions, citations } = file;
  const pointing = toPointing(document.type);
  const isOwn = hasOwnAnchors(file);
  const isQuotedAt = buildQuotationTest(text);
  let next = 0;
  return provisions.flatMap(({ start, end }, block): ProvisionCitation[] => {
    // What is a citation already, and where the first of another document of its type stands, which may be meant after it.
    const read = new Set<number>();
    let other = Number.POSITIVE_INFINITY;
    for (; next < citations.length && (citations[next]?.citation.start ?? end) < end; next++) {
      const { kind, start: at, type } = (citations[next] as JudgedCitation).citation;
      read.add(at);
      if (kind === 'numbered' && (!type || isSameType(type, document.type))) other = Math.min(other, at);
    }
    const standing = standings[block];
    if (!standing || standing.isOthers) return [];
    return [...text.slice(start, end).matchAll(pointing)].flatMap(({ index, 0: words, 1: type, 2: article }) => {
      const at = start + index;
      const span = readProvision(text, at);
      if (!span || isQuotedAt(at) || isAdded(text, span, at + words.length, text.length)) return [];
      const cited = text.slice(span.start, span.end);
      if (type !== undefined) return read.has(at) || other < at ? [] : [{ slug: document.slug, words: cited, span }];
      const of = isOwn && toOwn(standing, article !== undefined);
      return of ? [{ slug: document.slug, words: `${cited} ${of}`, span }] : [];
    });
  });
}

function toOwn({ article, clause }: Standing, isOfArticle: boolean): string | null {
  if (article === null) return null;
  if (isOfArticle) return `Điều ${article}`;
  return clause === null ? null : `khoản ${clause} Điều ${article}`;
}

function squash(words: string): string {
  return words.replace(/\s+/g, ' ');
}
