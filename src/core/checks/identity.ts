/** Identity: file names, issuing bodies, and two records of one document. */
import { type DocumentFile, fieldPlace } from '../collection.ts';
import type { Finding } from '../diagnostic.ts';
import type { System } from '../issuer.ts';
import { findIssuer, findNearestId } from '../issuer.ts';
import { type JudgedCollection, toCandidates } from '../judge.ts';
import { toSlug } from '../number.ts';
import { toIdentity } from '../registry.ts';

/** Folder of documents/ in which each system's documents stand. */
export const SYSTEM_FOLDERS = { party: 'dang', state: 'nha-nuoc' } as const satisfies Record<System, string>;

export function checkIdentity(judged: JudgedCollection): Finding[] {
  return [
    ...judged.documents.flatMap((file) => [...checkIssuer(file, judged), ...checkFileName(file, judged)]),
    ...checkDuplicates(judged),
  ];
}

function checkIssuer(file: DocumentFile, { issuers }: JudgedCollection): Finding[] {
  const { issuer } = file.document;
  if (findIssuer(issuer, issuers)) return [];
  const nearest = findNearestId(issuer, issuers.issuers);
  return [{ code: 'issuer-unknown', file: file.file, ...fieldPlace(file, 'issuer'), found: issuer, expected: nearest }];
}

/** The file's name is its slug: number and year, and the issuer's id where two would clash. */
function checkFileName(file: DocumentFile, { issuers }: JudgedCollection): Finding[] {
  const { document, path } = file;
  const system = findIssuer(document.issuer, issuers)?.system;
  if (!system) return [];
  const slug = (document.number && toSlug(document.number, document.issuedOn ?? null)) || document.slug;
  const allowed = [slug, `${slug}-${document.issuer}`].map((name) => `${SYSTEM_FOLDERS[system]}/${name}.md`);
  if (allowed.includes(path)) return [];
  return [
    {
      code: 'file-name',
      file: file.file,
      ...fieldPlace(file, document.number ? 'number' : 'issuer'),
      found: path,
      expected: allowed[0],
    },
  ];
}

function checkDuplicates({ documents, registry }: JudgedCollection): Finding[] {
  return [
    ...findGroups(documents, ({ document }) => document.slug).flatMap((group) =>
      group.map((file) => {
        const other = group.find((candidate) => candidate !== file)?.path;
        return {
          code: 'duplicate-slug',
          file: file.file,
          ...fieldPlace(file, 'number'),
          found: file.path,
          expected: other,
        } as Finding;
      }),
    ),
    ...findGroups(documents, ({ document }) => toIdentity(document)).flatMap((group) =>
      group.map((file): Finding => {
        const others = group.filter((candidate) => candidate !== file);
        const candidates = toCandidates(
          others.map(({ document }) => document.slug),
          registry,
        );
        return {
          code: 'duplicate-identity',
          file: file.file,
          ...fieldPlace(file, 'number'),
          found: file.document.number,
          subject: others[0]?.path,
          candidates,
        };
      }),
    ),
  ];
}

/** @returns the groups of two or more that share a key; a null key belongs to none */
function findGroups<T>(items: readonly T[], toKey: (item: T) => string | null): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = toKey(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
