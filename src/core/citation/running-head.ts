/**
 * The heads of the pages of Công Báo, where they stand in the middle of a citation: "Nghị định số ⏎ CÔNG BÁO/Số
 * 302/Ngày 12-3-2020 ⏎ 17 ⏎ 12/2020/NĐ-CP". The words around such a head are read once more without it.
 */
import type { Span } from '../passage.ts';
import type { Citation } from './model.ts';

/** The rarest letters of a head: what is looked for first. */
const MARK = 'BÁO/Số';
/** Before it: a page number and lines left blank, and a sentence that has not ended. */
const BEFORE = /(?<=(?:[\p{L},/-]|\p{L}[^\n]{0,30}\d)([ \t]{0,8}\n\s{0,12}(?:\d{1,4}[ \t]{0,8}\n\s{0,8})?CÔNG ))/uy;
/** Most pages end with a sentence or a table's row: seen at once. */
const SENTENCE_END = '.;:!?)';
/** A citation is in the making before it: a number, the end of a type word or of "số", a law's name. */
const CITING =
  /\d[/-](?:\d{4}|[A-ZĐ])[^.;:]*$|(?:[Nn]ghị|[Tt]hông|[Qq]uy(?:ết)?|Luật|[Pp]háp|Chỉ|Kết|Hướng|Kế|định|tư|quyết|luật|lệnh|thị|luận|dẫn|số)$|(?:Luật|Pháp lệnh)[^.;:]{2,80}$/;
const CITING_MAX = 150;
/** Its rest, a page number and blank lines; a sentence does not go on in capitals, only a number does ("NĐ-", "CP"). */
const REST =
  /[^\n]{3,40}\n(?:\s{0,8}\d{1,4}[ \t]{0,8}\n)?\s{0,12}(?=\p{Lu}?\p{Ll}|[\d(]|(?<=[-/]\s{0,12}\n\s{0,12}(?:\d{1,4}\s{0,12})?CÔNG BÁO[^\n]{3,60}\s{0,12}(?:\d{1,4}\s{0,12})?)\p{Lu})/uy;
/** How much is read again on each side, in UTF-16 units: more than a citation and its list take. */
const AROUND = 600;

/** @param text plain text @returns each head inside what may be a citation, with the white space around it */
export function findRunningHeads(text: string): Span[] {
  const heads: Span[] = [];
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
    if (SENTENCE_END.includes(lastVisible(text, at - 'CÔNG '.length))) continue;
    BEFORE.lastIndex = at;
    const before = BEFORE.exec(text)?.[1];
    if (before === undefined) continue;
    const start = at - before.length;
    if (!CITING.test(text.slice(Math.max(0, start - CITING_MAX), start))) continue;
    REST.lastIndex = at;
    if (REST.test(text)) heads.push({ start, end: REST.lastIndex });
  }
  return heads;
}

/** The character before a place, white space passed over. */
function lastVisible(text: string, end: number): string {
  let at = end - 1;
  while (at >= 0 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 10)) at--;
  return text.charAt(at);
}

/**
 * @param text plain text
 * @param heads its running heads, in order
 * @param recognise finds the citations of a text
 * @returns the citations that a head interrupts, in order, with offsets in `text`
 */
export function readAcross(
  text: string,
  heads: readonly Span[],
  recognise: (text: string) => readonly Citation[],
): Citation[] {
  const found: Citation[] = [];
  for (const head of heads) {
    const from = head.start <= AROUND ? 0 : text.indexOf('\n', head.start - AROUND) + 1;
    if (from >= head.start) continue;
    const before = text.slice(from, head.start);
    const seam = before.length;
    const lead = ({ start, end }: Span): Span => ({
      start: from + (start <= seam ? start : start + head.end - head.start - 1),
      end: from + (end <= seam ? end : end + head.end - head.start - 1),
    });
    for (const citation of recognise(`${before}\n${text.slice(head.end, head.end + AROUND)}`)) {
      const { start, end } = lead(citation);
      const isBefore = reachOf(citation) <= seam || citation.start >= seam;
      if (isBefore || start < (found.at(-1)?.end ?? 0)) continue;
      const spans = Object.fromEntries(
        Object.entries(citation.spans).map(([field, span]) => [field, span && lead(span)]),
      ) as Citation['spans'];
      found.push({ ...citation, start, end, text: text.slice(start, end), spans });
    }
  }
  return found;
}

/** Where the last of what a citation says ends. */
function reachOf({ end, spans }: Citation): number {
  return Object.values(spans).reduce((reach, span) => Math.max(reach, span?.end ?? 0), end);
}
