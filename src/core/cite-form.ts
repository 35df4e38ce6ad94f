/** How a document is cited (thể thức viện dẫn): in full the first time, short afterwards. Nothing unknown is said. */
import { printCitedDate } from './date.ts';
import type { LegalDocument } from './document.ts';
import { findIssuer, type Issuers } from './issuer.ts';
import { isOurTitle } from './library.ts';

export interface CiteForms {
  /** "Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị về “…”". */
  full: string;
  /** "Quyết định 23-QĐ/TW". */
  short: string;
  /** The record's title is our reading: no citation may give it as the document's own words, so it is left out. */
  leavesOutTitle: boolean;
}

/** @param issuers of the collection: the body is called by a name that no other of them bears */
export function toCiteForms(document: LegalDocument, issuers: Issuers): CiteForms {
  const { type, number, issuedOn } = document;
  const isOurs = isOurTitle(document);
  const issuer = toOwnName(document.issuer, issuers);
  const title = isOurs ? undefined : document.title;
  const full = [
    type,
    number && `số ${number}`,
    issuedOn && `ngày ${printCitedDate(issuedOn)}`,
    `của ${issuer}`,
    title && (number ? quoteTitle(title) : toSubject(title)),
  ];
  return {
    full: full.filter(Boolean).join(' '),
    short: number ? `${type} ${number}` : `${type} của ${issuer}`,
    leavesOutTitle: isOurs && document.title !== undefined,
  };
}

/** @returns the body's name; where another bears it too, another of its names that none does */
function toOwnName(id: string, { issuers }: Issuers): string {
  const issuer = findIssuer(id, { places: [], issuers });
  if (!issuer) return id;
  const others = new Set(
    issuers.filter((other) => other.id !== id).flatMap(({ name, names = [] }) => [name, ...names]),
  );
  return [issuer.name, ...(issuer.names ?? [])].find((name) => !others.has(name)) ?? issuer.name;
}

const OPENS_WITH_ABOUT = /^về(?!\p{L})/iu;
const QUOTATION = /[“”"]/;

/** A title stands in quotation marks as it is; one that begins with "Về" needs no other, one that quotes needs no more. */
function quoteTitle(title: string): string {
  if (QUOTATION.test(title)) return toSubject(title);
  return OPENS_WITH_ABOUT.test(title) ? `“${title}”` : `về “${title}”`;
}

/** The subject as the sentence goes on: "về tăng cường lãnh đạo". */
function toSubject(title: string): string {
  return OPENS_WITH_ABOUT.test(title) ? title.replace(/^V/, 'v') : `về ${title}`;
}
