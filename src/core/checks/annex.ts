/** What an instrument issues: of one type in its record and its title, and called by that where the instrument is cited. */
import { findOtherIssued, readAnnexBefore, readIssued } from '../annex.ts';
import { type Citation, isSameType } from '../citation.ts';
import { fieldPlace } from '../collection.ts';
import type { Finding } from '../diagnostic.ts';
import { atText, type JudgedDocument } from '../judge.ts';
import type { KnownDocument } from '../registry.ts';

/** A record's annex against its own title: "annex: Quy chế" of what is titled "Ban hành Quy định …". */
export function checkAnnex(file: JudgedDocument): Finding[] {
  const { annex, title } = file.document;
  const expected = annex === undefined || title === undefined ? null : findOtherIssued(annex, title);
  if (expected === null) return [];
  const place = { file: file.file, ...fieldPlace(file, 'annex') };
  return [{ code: 'type-mismatch', reason: 'annex-title', ...place, found: annex, expected, subject: title }];
}

/** "Quy chế ban hành kèm theo" said before the number of a decision that issues a Quy định. */
export function checkAnnexCited(file: JudgedDocument, citation: Citation, entry: KnownDocument): Finding[] {
  const said = readAnnexBefore(file.text, citation.start);
  const title = entry.title ?? '';
  const expected = entry.annex ?? readIssued(title);
  if (said === null || expected === null || isSameType(said.type, expected)) return [];
  // A decision may issue more than one thing, and its title then names them.
  if (readIssued(title) !== null && findOtherIssued(said.type, title) === null) return [];
  const details = { found: said.type, expected, subject: entry.slug };
  return [atText(file, said, { code: 'type-mismatch', reason: 'annex', ...details })];
}
