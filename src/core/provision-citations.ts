/**
 * Which provisions a text says of which document: before its name ("Điều 9 Quyết định này"), after it ("Quyết định này,
 * Điều 9"), and of itself with no name at all ("khoản 9 Điều này"). What only may be meant is not read.
 */
import { readProvision, readProvisionAfter } from './citation/provision.ts';
import { isSameType } from './citation.ts';
import { hasOwnAnchors, type JudgedCitation, type JudgedDocument, toTarget } from './judge.ts';
import type { Span } from './passage.ts';
import { opensProvision, type Provision, readArticle } from './provision.ts';
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
  const found = [...findNamed(file, registry), ...findUnnamed(file)];
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

function findNamed({ text, citations }: JudgedDocument, registry: Registry): ProvisionCitation[] {
  // "Quyết định trên" may mean any of its type that has been named.
  const named = new Set<string | null>();
  return citations.flatMap((item, at): ProvisionCitation[] => {
    const { kind, type, text: words } = item.citation;
    if (kind === 'anaphor' && !/này$/iu.test(words) && named.has(type)) return [];
    if (kind === 'numbered') named.add(type);
    const slug = item.resolution.kind === 'self' ? item.resolution.slug : toTarget(item, registry);
    if (!slug) return [];
    const next = citations[at + 1]?.citation.start ?? text.length;
    const before = item.citation.spans.provision ?? readOwnProvision(text, item);
    return [before ?? readFollowing(text, item, citations[at + 1])].flatMap((span) =>
      span && !isAdded(text, span, Math.max(item.citation.end, span.end), next)
        ? [{ slug, words: text.slice(span.start, span.end), span }]
        : [],
    );
  });
}

/** "Điều 5 Nghị định này". */
function readOwnProvision(text: string, { citation, resolution }: JudgedCitation): Span | null {
  return citation.kind === 'anaphor' && resolution.kind === 'self' ? readProvision(text, citation.start) : null;
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

/** Where a block stands: the article and the clause that are sure, and whether a quotation has begun in the article. */
interface Standing {
  article: string | null;
  clause: string | null;
  isQuoting: boolean;
}

/** "điều 9 quyết định này", "khoản 9 Điều này", "điểm c khoản này". */
function findUnnamed(file: JudgedDocument): ProvisionCitation[] {
  const { document, text, provisions, citations } = file;
  const pointing = toPointing(document.type);
  const isOwn = hasOwnAnchors(file);
  const standing: Standing = { article: null, clause: null, isQuoting: false };
  let next = 0;
  return provisions.flatMap((provision): ProvisionCitation[] => {
    const block = text.slice(provision.start, provision.end);
    enter(standing, provision, block);
    const items: JudgedCitation[] = [];
    for (let item = citations[next]; item && item.citation.start < provision.end; item = citations[++next])
      items.push(item);
    const found = [...block.matchAll(pointing)].flatMap(({ index, 0: words, 1: type, 2: article }) => {
      const at = provision.start + index;
      const span = readProvision(text, at);
      if (!span || isAdded(text, span, at + words.length, text.length)) return [];
      const cited = text.slice(span.start, span.end);
      if (type !== undefined)
        return isOfOther(items, at, document.type) ? [] : [{ slug: document.slug, words: cited, span }];
      const of = isOwn && !isQuoted(standing, block.slice(0, index)) && toOwn(standing, article !== undefined);
      return of ? [{ slug: document.slug, words: `${cited} ${of}`, span }] : [];
    });
    standing.isQuoting ||= isQuoted(standing, block);
    return found;
  });
}

function enter(standing: Standing, { kind, ordinal, anchor }: Provision, block: string): void {
  if (readArticle(block) !== null) {
    // A second article of one number has no anchor, and is not the one that is cited by it.
    standing.article = kind === 'article' ? ordinal : null;
    standing.clause = null;
    standing.isQuoting = false;
  } else if (opensProvision(block))
    standing.clause = anchor === `dieu-${standing.article}-khoan-${ordinal}` ? ordinal : null;
}

function toOwn({ article, clause }: Standing, isOfArticle: boolean): string | null {
  if (article === null) return null;
  if (isOfArticle) return `Điều ${article}`;
  return clause === null ? null : `khoản ${clause} Điều ${article}`;
}

/** What stands in a quotation, or after one that began a line, is another's: of that "này" is said. */
function isQuoted({ isQuoting }: Standing, before: string): boolean {
  return isQuoting || /^["“«]/mu.test(before) || (before.match(/[“”]/g) ?? []).length % 2 === 1;
}

/** Whether it is a citation already, or another document of its type has been named in the block, which it might mean. */
function isOfOther(items: readonly JudgedCitation[], at: number, ownType: string): boolean {
  return items.some(
    ({ citation: { kind, start, type } }) =>
      start === at || (kind === 'numbered' && start < at && (!type || isSameType(type, ownType))),
  );
}

function squash(words: string): string {
  return words.replace(/\s+/g, ' ');
}
