/** Identity of one record: its file's name and its issuing body. */
import { type DocumentFile, fieldFix, fieldPlace } from '../collection.ts';
import type { Finding } from '../diagnostic.ts';
import type { System } from '../issuer.ts';
import { findIssuer, findMeantId, findNearestId } from '../issuer.ts';
import type { JudgedDocument, Shelf } from '../judge.ts';
import { toSlug } from '../number.ts';

/** Folder of documents/ in which each system's documents stand. */
export const SYSTEM_FOLDERS = { party: 'dang', state: 'nha-nuoc' } as const satisfies Record<System, string>;

export function checkIdentity(file: JudgedDocument, shelf: Shelf): Finding[] {
  return [...checkIssuer(file, shelf), ...checkTime(file, shelf), ...checkFileName(file, shelf)];
}

function checkIssuer(file: DocumentFile, { issuers }: Shelf): Finding[] {
  const { issuer } = file.document;
  if (findIssuer(issuer, issuers)) return [];
  const nearest = findNearestId(issuer, issuers.issuers);
  const meant = findMeantId(issuer, issuers.issuers);
  const fix = meant && fieldFix(file, 'issuer', issuer, meant);
  return [
    {
      code: 'issuer-unknown',
      file: file.file,
      ...fieldPlace(file, 'issuer'),
      found: issuer,
      expected: nearest,
      ...(fix && { fix }),
    },
  ];
}

/** A body issues nothing before it is, nor after it was. */
function checkTime(file: DocumentFile, { issuers }: Shelf): Finding[] {
  const { issuer, issuedOn } = file.document;
  const { name, from = '', to = '9999' } = findIssuer(issuer, issuers) ?? {};
  if (!issuedOn || (from <= issuedOn && issuedOn <= to)) return [];
  const [reason, expected] = issuedOn < from ? ['not-yet', from] : ['no-more', to];
  const place = fieldPlace(file, 'issuedOn');
  return [{ code: 'issuer-time', reason, file: file.file, ...place, found: issuedOn, expected, subject: name }];
}

/** The file's name is its slug: number and year, and the issuer's id where two would clash. */
function checkFileName(file: DocumentFile, { issuers }: Shelf): Finding[] {
  const { document, path } = file;
  const system = findIssuer(document.issuer, issuers)?.system;
  if (!system) return [];
  const slug = (document.number && toSlug(document.number, document.issuedOn ?? null)) || document.slug;
  const allowed = [slug, `${slug}-${document.issuer}`].map((name) => `${SYSTEM_FOLDERS[system]}/${name}.md`);
  if (allowed.includes(path)) return [];
  const isUndated = document.issuedOn === undefined && new RegExp(`/${slug}-(?:19|20)\\d{2}\\b`).test(path);
  return [
    {
      code: 'file-name',
      reason: isUndated ? 'undated' : undefined,
      file: file.file,
      ...fieldPlace(file, document.number ? 'number' : 'issuer'),
      found: path,
      expected: allowed[0],
    },
  ];
}
