/** What a reader may call a document by: the words of its head, besides its text. */
import type { LegalDocument } from './document.ts';
import { findIssuer, type Issuers } from './issuer.ts';

/** @returns each fact apart, in NFC: words of two of them do not stand side by side */
export function listHeadFacts(document: LegalDocument, issuers: Issuers): string[] {
  const { number, title, type, signatory, letterhead, placeOfIssue } = document;
  const issuer = findIssuer(document.issuer, issuers);
  return [type, number, title, issuer?.name, ...(issuer?.names ?? []), signatory, letterhead, placeOfIssue]
    .filter((fact) => fact !== undefined)
    .map((fact) => fact.normalize('NFC'));
}

/** @returns the same as one passage, as matching.ts reads it */
export function toHead(document: LegalDocument, issuers: Issuers): string {
  return listHeadFacts(document, issuers).join(' · ');
}
