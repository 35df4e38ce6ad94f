/**
 * Words after a number that may be said of what carries its document out and not of the document: "Kế hoạch thực hiện Nghị
 * quyết số 25-NQ/TW của Thành ủy", "Báo cáo kết quả thực hiện … năm 2022", "Hội nghị quán triệt … ngày 15/10/2015", "Thực hiện
 * Nghị quyết số …, ngày 15/10/2015 Ban Dân vận họp". Where they are true of a record they are said of it; where not, nothing
 * tells, and they are left out.
 */
import type { Citation } from './citation.ts';
import { isOfSymbol } from './grammar.ts';
import { findIssuer, matchIssuers } from './issuer.ts';
import { type KnownDocument, lookUp, type Registry } from './registry.ts';
import { isDateFitting, isIssuerFitting, listNamesakes } from './resolve.ts';

/** How far back the head of a phrase is looked for, in UTF-16 units. */
const REACH = 140;
/** No digit with a stroke stands between: a head that has a number of its own has its own body and day too. */
const BETWEEN = '[^.;:“”"\\n/]{0,100}?';
const CARRYING =
  '(?:thực hiện|triển khai|thi hành|chấp hành|sơ kết|tổng kết|quán triệt|học tập|cụ thể hoá|cụ thể hóa|tuyên truyền|phổ biến|hướng dẫn|kiểm tra|giám sát|đánh giá|kết luận)';
const ADVERBS = '(?: nghiêm túc| nghiêm| có hiệu quả| hiệu quả| tốt| các| nội dung| tinh thần| theo)*';
const toPhrase = (heads: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${heads})(?!\\p{L})${BETWEEN}(?:(?<=^|[ ,])${CARRYING})${ADVERBS} $`, 'iu');
/** What somebody meets for on a day. */
const EVENT = toPhrase('hội nghị|hội thảo|tọa đàm|toạ đàm|lễ|cuộc họp|buổi|lớp|đợt|kỳ họp|phiên họp');
/** What somebody writes or does in carrying a document out. */
const ACT = toPhrase(
  'kế hoạch|chương trình|báo cáo|đề án|phương án|hướng dẫn|công văn|thông báo|tờ trình|văn bản|nghị quyết|chỉ thị|quyết định|kết quả|tình hình|công tác|việc|giám sát|kiểm tra|đánh giá|sơ kết|tổng kết|quá trình|ban chỉ đạo|tổ công tác|đoàn|mô hình|phong trào|giải pháp|nhiệm vụ|kinh nghiệm',
);

/**
 * @param text the citation's offsets point into it
 * @param from slug of the citing document, or null
 * @param linkedTo slug a person's link names, or null
 * @returns the citation, without a day or body that is true of no document it may mean and may be said of something else
 */
export function loosen(
  text: string,
  citation: Citation,
  registry: Registry,
  from: string | null,
  linkedTo: string | null,
): Citation {
  if (!citation.spans.issuer && !citation.spans.date) return citation;
  const slugs = linkedTo && registry.bySlug[linkedTo] ? [linkedTo] : listNamesakes(citation, registry);
  const entries = slugs.flatMap((slug) => lookUp(slug, registry) ?? []);
  const isSaidOf = (entry: KnownDocument): boolean =>
    isDateFitting(citation, entry) && isIssuerFitting(citation, entry, registry, from);
  if (entries.length === 0 || entries.some(isSaidOf)) return citation;
  return entries.reduce((loose, entry) => loosenFor(text, loose, entry, registry, from), citation);
}

function loosenFor(
  text: string,
  citation: Citation,
  entry: KnownDocument,
  registry: Registry,
  from: string | null,
): Citation {
  const isDated = citation.date !== null && isDateFitting(citation, entry);
  const isNamed = citation.issuer !== null && isIssuerFitting(citation, entry, registry, from);
  if (isDated && isNamed) return citation;
  if (!isNamed && isOneOfList(text, citation, entry, registry)) return without(citation, 'issuer');
  if (isClauseOfItsOwn(text, citation, entry, registry)) return without(citation, 'date');
  const start = citation.spans.provision?.start ?? citation.start;
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .normalize('NFC')
    .replace(/[\s*_[]+/g, ' ');
  const isEvent = EVENT.test(before);
  if (!isEvent && !ACT.test(before)) return citation;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(citation.date ?? '');
  const dateless = !isDated && !isNamed && (isEvent || !isDay) ? without(citation, 'date') : citation;
  return !isNamed && !isDated && !isRival(dateless, entry, registry) ? without(dateless, 'issuer') : dateless;
}

/** "Quyết định số …, Kết luận số … của Bộ Chính trị, Ban Bí thư": the bodies of a list, each of one or more of its documents. */
function isOneOfList(text: string, { issuer, spans }: Citation, entry: KnownDocument, { issuers }: Registry): boolean {
  if (issuer === null || !spans.issuer) return false;
  const more = MORE_BODIES.exec(text.slice(spans.issuer.end, spans.issuer.end + REACH))?.[0] ?? '';
  const names = `${issuer}${more}`.replace(/[\s*_]+/g, ' ').split(BETWEEN_BODIES);
  return (
    names.length > 1 && names.some((name) => matchIssuers(name, issuers, null).some(({ id }) => id === entry.issuer))
  );
}

const BETWEEN_BODIES = /, | và /u;
/** Words that begin with a capital, after a comma or "và": what may be further bodies. */
const MORE_BODIES =
  /^(?:(?:,\s+|\s+và\s+)\p{Lu}[^,;:.()“”"\d\n]{2,60}?(?=,|;|\.|\s+(?:và|về|ngày|đã|được|ban hành|thì|là)\s|\)|$))+/u;

/** Another body that may well have issued that very number: of the same place, and behind the same symbol. */
function isRival({ issuer }: Citation, entry: KnownDocument, { issuers }: Registry): boolean {
  const place = findIssuer(entry.issuer ?? '', issuers)?.place;
  const known = matchIssuers(issuer ?? '', issuers, null);
  const rivals = known.flatMap(({ id }) => findIssuer(id, issuers) ?? []).filter((body) => body.place === place);
  return rivals.some(({ name, names = [] }) => isOfSymbol(entry.number ?? '', [name, ...names]));
}

/** "…, ngày 15/10/2015 Ban Dân vận họp": after a comma a day opens a clause of another subject. */
function isClauseOfItsOwn(text: string, { spans }: Citation, entry: KnownDocument, { issuers }: Registry): boolean {
  const { number, date, issuer } = spans;
  if (!number || !date || issuer || !/^[\s*_)]*,[\s*_]*ngày\s+$/u.test(text.slice(number.end, date.start)))
    return false;
  const after = /^\s+(\p{Lu}[^.;:\n]{0,80})/u.exec(text.slice(date.end, date.end + REACH))?.[1];
  const body = findIssuer(entry.issuer ?? '', issuers);
  return after !== undefined && ![body?.name, ...(body?.names ?? [])].some((name) => name && after.startsWith(name));
}

/** A body keeps its place: words stand there, and are read as nobody's name. */
function without(citation: Citation, field: 'date' | 'issuer'): Citation {
  if (field === 'issuer') return { ...citation, issuer: null };
  return { ...citation, date: null, spans: { ...citation.spans, date: null } };
}
