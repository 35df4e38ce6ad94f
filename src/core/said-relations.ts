/**
 * Relations a text says in words that can mean nothing else. Of its own document: a line of the preamble that opens with
 * "Căn cứ" and cites; "Quyết định này có hiệu lực … và thay thế Quyết định số …"; "Điều 1. Sửa đổi, bổ sung một số điều
 * của Nghị định số …"; "Điều 1. Bãi bỏ Quyết định số …"; "Quyết định này hướng dẫn thực hiện …"; that a document ends with
 * its effect (said-ending.ts). Of another: its title, where it names what it acts on ("Kết luận số 43-KL/TW … về tiếp tục
 * thực hiện Nghị quyết số 25-NQ/TW"). What is only likely is not read.
 */
import type { Relation, RelationKind } from './document.ts';
import { type JudgedCitation, type JudgedDocument, toTarget } from './judge.ts';
import type { Provision } from './provision.ts';
import { buildQuotationTest } from './quotation.ts';
import type { Registry } from './registry.ts';
import { readEndingAfter, readEndingBefore } from './said-ending.ts';

export interface SaidRelation {
  /** Slug of the document whose relation it is. */
  of: string;
  kind: RelationKind;
  /** Slug of the document it is said of. */
  target: string;
  citation: JudgedCitation['citation'];
  /** The words that say so, as they stand before the citation. */
  words: string;
  /** Anchor of the provision in which it is said. */
  anchor: string;
}

/** What a text must say for each kind of relation; `sameSubject` is said by no text, and is always our reading. */
const SAYING: Readonly<Record<RelationKind, RegExp | null>> = {
  basedOn: /căn cứ/iu,
  implements: /thực hiện|hướng dẫn|quy định chi tiết|triển khai|cụ thể (?:hóa|hoá)/iu,
  amends: /sửa đổi|bổ sung/iu,
  repeals: /thay thế|bãi bỏ|huỷ bỏ|hủy bỏ|hết hiệu lực/iu,
  corrects: /đính chính/iu,
  consolidates: /hợp nhất/iu,
  sameSubject: null,
};

/** @returns whether words are among those a text must say for a kind of relation; null where no text says such */
export function says(kind: RelationKind, words: string): boolean | null {
  return SAYING[kind]?.test(words.normalize('NFC')) ?? null;
}

/** @returns the lines that declare a relation in a record */
export function printRelation({ kind, target, in: place, words }: Pick<Relation, 'kind' | 'target' | 'in' | 'words'>) {
  return `- kind: ${kind}\n  target: ${target}\n  in: ${place}\n  words: ${words}`;
}

/** A block of the text, and what it cites. */
interface Block {
  provision: Provision;
  items: QuotableCitation[];
  /** Before the first numbered provision. */
  isPreamble: boolean;
}

/** Words between “ and ” are those another document has, or is to have. */
interface QuotableCitation extends JudgedCitation {
  isQuoted: boolean;
}

/** Words from the start of a line to the citation, or to the provision cited with it. */
const BASIS = /^[ \-–+]*(Căn cứ|CĂN CỨ):?(?: vào)?(?: các)?(?: văn bản(?: sau(?: đây)?)?:)? $/u;
const AMENDING =
  /^Điều \d+[a-zđ]?[.:] (Sửa đổi, bổ sung|Sửa đổi)(?: một số (?:điều|khoản|điểm|nội dung)(?: của)?| của)?(?: các)? $/u;
/** Of a provision, for a whole instrument may be added to a list. */
const ADDING = /^Điều \d+[a-zđ]?[.:] (Bổ sung) $/u;
const CORRECTING =
  /^Điều \d+[a-zđ]?[.:] (Đính chính)(?: một số (?:điều|khoản|điểm|nội dung|sai sót))?(?: của| tại)?(?: các)? $/u;
/** Of a whole instrument: where a provision is cited with it, only that ends. */
const ABOLISHING = /^Điều \d+[a-zđ]?[.:] (Bãi bỏ|Huỷ bỏ|Hủy bỏ)(?: toàn bộ)?(?: các)? $/u;
/** Words from "Quyết định này" to the citation. */
const REPEALING =
  /^[^.;]*(?:; (?:và |đồng thời )?)?(?<!không |được |bị )(thay thế|bãi bỏ|huỷ bỏ|hủy bỏ)(?: cho)?(?: các| toàn bộ)*(?: [^.;:\d]{2,60} sau(?: đây)?:)? $/u;
/** Before one, on its line: "2. Các Thông tư sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực:", "Điều 1. Bãi bỏ các Quyết định sau:". */
const LISTING =
  /^(?:(Điều) \d+[a-zđ]?[.:] |\d+[.)] |[a-zđ]\) |[-–+] )?(?:(?:Các|Những) [^.;:\d]{2,60} sau(?: đây)?,? (hết hiệu lực)(?: thi hành)? (?:kể )?từ (?:ngày|khi) [^.;:\d]{3,40} này (?:có hiệu lực|được ban hành)(?: thi hành)?|(Bãi bỏ)(?: toàn bộ)?(?: các| những) [^.;:\d]{2,60} sau(?: đây)?): ?$/u;
/** The label of an item under such a line, and the item of one that an article lists. */
const ITEM = /^(?:[a-zđ]\) |[-–+] )(?:Các )?$/u;
const CLAUSE = /^\d+[.)] (?:Các )?$/u;
/** A title up to what it acts on, and what it does to it. */
const TITLED =
  /^(?:về )?(?:việc )?(?:(?:tiếp tục|đẩy mạnh|tăng cường|tổ chức) ){0,2}(?:(thực hiện|triển khai|triển khai thực hiện|hướng dẫn|hướng dẫn thực hiện|hướng dẫn thi hành|quy định chi tiết)|(sửa đổi|bổ sung|sửa đổi, bổ sung)(?: một số (?:điều|nội dung)(?: của)?)?|(thay thế|bãi bỏ)|(đính chính)) $/iu;
const TITLED_KINDS = ['implements', 'amends', 'repeals', 'corrects'] as const satisfies readonly RelationKind[];
/** "Quyết định này thay thế …": nothing else stands between. */
const ACTING =
  /^ (?:(thay thế|bãi bỏ|huỷ bỏ|hủy bỏ)(?: cho)?|(sửa đổi|bổ sung|sửa đổi, bổ sung)(?: một số (?:điều|khoản|điểm|nội dung)(?: của)?)?)(?: các| toàn bộ)* $/u;
/** "Quyết định này quy định chi tiết …", of a whole instrument or of provisions of it. */
const CARRYING =
  /^ (quy định chi tiết|hướng dẫn thực hiện|hướng dẫn thi hành|hướng dẫn)(?: thi hành| thực hiện)?(?: một số (?:điều|khoản|điểm|nội dung)(?: của)?(?: và (?:biện pháp|hướng dẫn) thi hành)?)?(?: của)?(?: các)? $/u;
/** Before "Quyết định này" on its line: nothing, another sentence, or the label of its article or clause. */
const SENTENCE_START = /(?:^|[.:)] )$/u;
const EFFECT = /hiệu lực/iu;
/** How far a clause reaches, in UTF-16 units: no look goes farther, however long a paragraph is. */
const REACH = 400;
/** Between two members of one list of citations, and the longest it may be, in UTF-16 units. */
const LIST_REACH = 40;
const LIST = /^(?:,| và|, và)(?: số)? $/u;

/**
 * @returns relations of the document itself, in the order of the text; nothing for a record's note, which is our words,
 *   nor for a consolidation, whose words are others'
 */
export function findSaidRelations(file: JudgedDocument, registry: Registry): SaidRelation[] {
  if (!file.source || file.document.type === 'Văn bản hợp nhất') return [];
  let listing: Listing | null = null;
  return toBlocks(file).flatMap((block) => {
    const lists = toLists(file.text, block.items);
    const listed = listing && readItem(file, lists[0], block, listing, registry);
    const said = listed ?? lists.flatMap((list) => readList(file, list, block, registry));
    listing = readListing(file.text, block.provision) ?? (listed ? listing : null);
    return said;
  });
}

/** A line that ends what the paragraphs after it list, and the label those must have. */
interface Listing {
  words: string;
  item: RegExp;
}

function readListing(text: string, { start, end }: Provision): Listing | null {
  if (end - start > REACH) return null;
  const match = LISTING.exec(squash(text.slice(start, end)));
  const words = match?.[2] ?? match?.[3];
  return words ? { words, item: match?.[1] ? CLAUSE : ITEM } : null;
}

/** @returns what is said of the first documents of an item; null where the paragraph is no item of the listing */
function readItem(
  file: JudgedDocument,
  list: List | undefined,
  { provision }: Block,
  { words, item }: Listing,
  registry: Registry,
): SaidRelation[] | null {
  const [first] = list?.items ?? [];
  if (!list || !first || first.isQuoted || first.citation.spans.provision) return null;
  if (!item.test(readLineBefore(file.text, first.citation.start, provision))) return null;
  return toSaid(file, list, { kind: 'repeals', words }, provision, registry);
}

/** @returns relations of other documents, by their titles as the text cites them, in its order */
export function findSaidOfOthers(file: JudgedDocument, registry: Registry): SaidRelation[] {
  if (!file.source) return [];
  return toBlocks(file).flatMap(({ items, provision }) =>
    items.flatMap((item, at): SaidRelation[] => {
      const next = items[at + 1];
      const said = next && (readTitled(file.text, item, next) ?? readBetween(file.text, item, next));
      const of = toTarget(item, registry);
      const target = next ? toTarget(next, registry) : null;
      if (!said || of === null || target === null || of === target) return [];
      return [{ ...said, of, target, citation: next.citation, anchor: provision.anchor }];
    }),
  );
}

type Said = Pick<SaidRelation, 'kind' | 'words'>;

function readTitled(text: string, { citation }: QuotableCitation, next: QuotableCitation): Said | null {
  const { title } = citation.spans;
  // A title said of a whole list is nobody's own.
  if (!title || citation.titleShared || next.citation.start >= title.end) return null;
  const words = text.slice(title.start, next.citation.spans.provision?.start ?? next.citation.start);
  const match = words.length <= LIST_REACH * 2 ? TITLED.exec(squash(words)) : null;
  const kind = match && TITLED_KINDS[match.slice(1).findIndex((group) => group !== undefined)];
  return kind ? { kind, words: squash(words).trim() } : null;
}

/** "Quyết định số … của Ban Thường vụ Tỉnh ủy thay thế Quyết định số …": nothing else stands between all that is said of the one and the other. */
function readBetween(text: string, item: QuotableCitation, next: QuotableCitation): Said | null {
  if (item.isQuoted || item.citation.kind !== 'numbered' || item.citation.spans.provision) return null;
  const { date, issuer } = item.citation.spans;
  const end = Math.max(item.citation.end, date?.end ?? 0, issuer?.end ?? 0);
  const start = next.citation.spans.provision?.start ?? next.citation.start;
  if (start < end || start - end > LIST_REACH * 2) return null;
  const [, replacing, changing] = ACTING.exec(squash(text.slice(end, start)).replace(/^ (?:đã|ban hành) /u, ' ')) ?? [];
  if (replacing && !next.citation.spans.provision) return { kind: 'repeals', words: replacing };
  return changing ? { kind: 'amends', words: changing } : null;
}

function toBlocks({ provisions, citations, text }: JudgedDocument): Block[] {
  let next = 0;
  let isPreamble = true;
  const isQuotedAt = buildQuotationTest(text);
  return provisions.map((provision) => {
    const items: QuotableCitation[] = [];
    for (let item = citations[next]; item && item.citation.start < provision.end; item = citations[++next])
      items.push({ ...item, isQuoted: isQuotedAt(item.citation.start) });
    isPreamble &&= provision.kind === 'paragraph';
    return { provision, items, isPreamble };
  });
}

/** Citations with only the joints of a list between them, and those that stand before and after them. */
interface List {
  items: QuotableCitation[];
  previous: QuotableCitation | null;
  next: QuotableCitation | null;
}

function toLists(text: string, items: readonly QuotableCitation[]): List[] {
  const lists: List[] = [];
  let previous: QuotableCitation | null = null;
  for (const item of items) {
    const list = lists.at(-1);
    if (list && previous && isListBetween(text, previous.citation.end, item.citation.start)) list.items.push(item);
    else {
      if (list) list.next = item;
      lists.push({ items: [item], previous, next: null });
    }
    previous = item;
  }
  return lists;
}

function isListBetween(text: string, from: number, to: number): boolean {
  return to - from <= LIST_REACH && LIST.test(squash(text.slice(from, to)));
}

/** A list of citations is governed by the words before its first. */
function readList(file: JudgedDocument, list: List, block: Block, registry: Registry): SaidRelation[] {
  const said = readWords(file.text, list, block);
  return said ? toSaid(file, list, said, block.provision, registry) : [];
}

function toSaid(
  file: JudgedDocument,
  { items }: List,
  said: Pick<SaidRelation, 'kind' | 'words'>,
  { anchor }: Provision,
  registry: Registry,
): SaidRelation[] {
  return items.flatMap((item) => {
    const target = toTarget(item, registry);
    if (target === null || target === file.document.slug) return [];
    return [{ ...said, of: file.document.slug, target, citation: item.citation, anchor }];
  });
}

function readWords(text: string, list: List, block: Block): Pick<SaidRelation, 'kind' | 'words'> | null {
  const { provision, isPreamble } = block;
  const { items, previous } = list;
  const [item] = items;
  if (!item || item.isQuoted) return null;
  const first = item.citation;
  const before = readLineBefore(text, first.spans.provision?.start ?? first.start, provision);
  const basis = isPreamble ? BASIS.exec(before)?.[1] : undefined;
  if (basis) return { kind: 'basedOn', words: basis };
  const amending = AMENDING.exec(before)?.[1];
  if (amending) return { kind: 'amends', words: amending };
  const abolishing = first.spans.provision ? undefined : ABOLISHING.exec(before)?.[1];
  if (abolishing) return { kind: 'repeals', words: abolishing };
  const adding = first.spans.provision ? ADDING.exec(before)?.[1] : undefined;
  if (adding) return { kind: 'amends', words: adding };
  const correcting = CORRECTING.exec(before)?.[1];
  if (correcting) return { kind: 'corrects', words: correcting };
  const listing = first.spans.provision ? null : LISTING.exec(before);
  const listed = listing?.[2] ?? listing?.[3];
  if (listed) return { kind: 'repeals', words: listed };
  const ending = readEnding(text, list, block, before);
  if (ending) return { kind: 'repeals', words: ending };
  const between = readFromOwn(text, first.start, previous, provision);
  const [, replacing, changing] = ACTING.exec(between ?? '') ?? [];
  if (replacing && !first.spans.provision) return { kind: 'repeals', words: replacing };
  if (changing) return { kind: 'amends', words: changing };
  const upTo = readFromOwn(text, first.spans.provision?.start ?? first.start, previous, provision);
  const carrying = CARRYING.exec(upTo ?? '')?.[1];
  if (carrying) return { kind: 'implements', words: carrying };
  const repealing = between === null ? undefined : readRepealing(text, first.start, between, previous, provision);
  return repealing ? { kind: 'repeals', words: repealing } : null;
}

/** "Quyết định số … hết hiệu lực …", of the whole of it, beside "Quyết định này": nothing but a label stands before. */
function readEnding(
  text: string,
  { items, previous, next }: List,
  { provision }: Block,
  before: string,
): string | undefined {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last || first.citation.spans.provision || last.citation.spans.provision) return;
  const { date, issuer, title } = last.citation.spans;
  const end = Math.max(last.citation.end, ...[date, issuer, title].map((span) => span?.end ?? 0));
  if (next && isOwn(next) && next.citation.start >= end && next.citation.start - end <= REACH) {
    const isOpening = SENTENCE_START.test(before.replace(/(?:Các|Những) $/u, ''));
    const ending = isOpening ? readEndingBefore(readAfter(text, end, next.citation.start)) : undefined;
    if (ending) return ending;
  }
  if (!previous || !isOwn(previous) || first.citation.start - previous.citation.end > REACH) return;
  const stop = Math.min(provision.end, end + REACH, next?.citation.start ?? text.length);
  // Where another name cuts it short the clause goes on.
  const after = `${readAfter(text, end, stop)}${stop === provision.end ? '' : '…'}`;
  const beforeOwn = readLineBefore(text, previous.citation.start, provision);
  const between = squash(text.slice(previous.citation.end, first.citation.start));
  return readEndingAfter(beforeOwn, between, after, SENTENCE_START.test(beforeOwn));
}

function isOwn({ citation, resolution }: JudgedCitation): boolean {
  return citation.kind === 'anaphor' && resolution.kind === 'self';
}

/** What stands after a name and its title's last mark. */
function readAfter(text: string, from: number, to: number): string {
  return squash(text.slice(from, to).replace(/^["”»)]/u, ''));
}

/** @returns the words from "Quyết định này", which opens a sentence, to the citation, where nothing is cited between; else null */
function readFromOwn(text: string, start: number, own: JudgedCitation | null, provision: Provision): string | null {
  if (!own || !isOwn(own)) return null;
  const { start: from, end } = own.citation;
  if (start - end > REACH || !SENTENCE_START.test(readLineBefore(text, from, provision))) return null;
  return squash(text.slice(end, start));
}

/** A sentence that tells of its effect, and of what it replaces. */
function readRepealing(
  text: string,
  start: number,
  between: string,
  own: JudgedCitation | null,
  provision: Provision,
): string | undefined {
  const from = own?.citation.start ?? start;
  const around = text.slice(Math.max(provision.start, from - REACH), Math.min(provision.end, start + REACH));
  return EFFECT.test(around) ? REPEALING.exec(between)?.[1] : undefined;
}

/** What stands on a line before a place, no farther back than a clause reaches. */
function readLineBefore(text: string, at: number, { start }: Provision): string {
  const from = Math.max(start, at - REACH);
  const before = text.slice(from, at);
  return squash(before.slice(before.lastIndexOf('\n') + 1));
}

/** White space as single spaces, so that a line end reads as one. */
function squash(words: string): string {
  return words.normalize('NFC').replace(/[\s*_]+/g, ' ');
}
