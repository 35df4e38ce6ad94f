/** Identity of one record: its file's name and its issuing body. */
import { type DocumentFile, fieldFix, fieldPlace } from '../collection.ts';
import type { Finding } from '../diagnostic.ts';
import type { System } from '../issuer.ts';
import { findIssuer, findMeantId, findNearestId, type Issuers } from '../issuer.ts';
import type { JudgedDocument, Shelf } from '../judge.ts';
import { toSlug } from '../number.ts';
import type { RegistryEntry } from '../registry.ts';

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

/** The name a record's file should have, and the paths at which it may stand; none where its body is not listed. */
function toRightPlace(
  { slug: written, number, issuer, issuedOn }: Pick<RegistryEntry, 'slug' | 'number' | 'issuer' | 'issuedOn'>,
  issuers: Issuers,
): { slug: string; paths: string[] } {
  const system = findIssuer(issuer, issuers)?.system;
  const slug = (number && toSlug(number, issuedOn ?? null)) || written;
  const paths = system ? [slug, `${slug}-${issuer}`].map((name) => `${SYSTEM_FOLDERS[system]}/${name}.md`) : [];
  return { slug, paths };
}

/** @returns where the one file of a slug should stand, of one that stands elsewhere (file-name says so); else nothing */
export function findRightPaths(slug: string, { registry, issuers, pathsOf }: Shelf): string[] {
  const entry = registry.bySlug[slug];
  const [path, ...others] = pathsOf(slug);
  if (!entry || path === undefined || others.length > 0) return [];
  const { paths } = toRightPlace(entry, issuers);
  return paths.includes(path) ? [] : paths;
}

/** The file's name is its slug: number and year, and the issuer's id where two would clash. */
function checkFileName(file: DocumentFile, { issuers }: Shelf): Finding[] {
  const { document, path } = file;
  const { slug, paths: allowed } = toRightPlace(document, issuers);
  if (allowed.length === 0 || allowed.includes(path)) return [];
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
