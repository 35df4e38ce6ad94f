/** Lists: what is said once for several numbers. */

import { GAP, SOME_GAP } from './forms.ts';
import type { Citation, Found } from './model.ts';

const SHORT = new RegExp(`^${GAP}(?:,|và|hoặc|,${GAP}và)${GAP}(?:số${GAP})?$`, 'u');
const LONG = new RegExp(
  `^${GAP}\\)?${GAP}(?:[,;+&]|và|hoặc|đến|[,;]${GAP}(?:và|từ|đến))${GAP}(?:từ${SOME_GAP})?(?:[-+]${GAP})?(?:số${GAP}:?${GAP})?$`,
  'u',
);
/** Longest stretch between two members of a list, in UTF-16 units. */
const BETWEEN_MAX = 40;

/** Whether a number goes on the list of the citation before it: only "và", a comma, a semicolon, "đến" and "số" stand between. */
export function isListGoingOn(text: string, previous: Found, start: number): boolean {
  return previous.citation.kind === 'numbered' && isListBetween(text, previous.tailEnd, start);
}

/** Whether only the joints of a list stand between two places. */
export function isListBetween(text: string, end: number, start: number): boolean {
  return start - end <= BETWEEN_MAX && LONG.test(text.slice(end, start));
}

/**
 * Gives the members of a list what is said once for all of them: date and issuer to members under one head
 * ("217-QĐ/TW, 218-QĐ/TW ngày …"), the title to every member before it, marked as shared. An unquoted title at the
 * end of a list is shared by all: it tells their subject and is nobody's own words. A bare number takes the symbol
 * of the member that ends its list ("217, 218-QĐ/TW").
 */
export function shareAlongLists(text: string, found: readonly Found[]): void {
  for (let at = found.length - 2; at >= 0; at--) {
    const { citation: member, tailEnd } = found[at] as Found;
    const { citation: next, ownHead, isSameDay } = found[at + 1] as Found;
    if (member.kind !== 'numbered' || next.kind !== 'numbered') continue;
    if (!isListBetween(text, tailEnd, next.start)) continue;
    if (!ownHead) shareUnderOneHead(member, next);
    else if (isSameDay && !member.spans.date) shareDate(member, next);
    if (!SHORT.test(text.slice(tailEnd, next.start))) continue;
    if (!member.title && next.title) {
      member.title = next.title;
      member.titleQuoted = next.titleQuoted;
      member.spans.title = next.spans.title;
      member.titleShared = true;
      if (!next.titleQuoted) next.titleShared = true;
    }
  }
}

function shareUnderOneHead(member: Citation, next: Citation): void {
  if (!member.spans.date && !member.spans.issuer) {
    shareDate(member, next);
    member.issuer = next.issuer;
    member.spans.issuer = next.spans.issuer;
  }
  if (member.number && next.key && /^\d+$/.test(member.number)) {
    member.key = next.key.replace(/^[^-]+/, member.number.replace(/^0+(?=\d)/, ''));
  }
}

function shareDate(member: Citation, next: Citation): void {
  member.date = next.date;
  member.spans.date = next.spans.date;
}
