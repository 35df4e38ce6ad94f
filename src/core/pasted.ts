/**
 * A passage from anywhere, its citations held against the collection by the same resolution and the same comparisons as
 * the checker's; what the collection does not know of a document contradicts nothing.
 */
import { checkAgreement } from './checks/citations.ts';
import { type Citation, recogniseText } from './citation.ts';
import type { Finding } from './diagnostic.ts';
import type { Issuers } from './issuer.ts';
import type { JudgedDocument, Shelf } from './judge.ts';
import { loosen } from './loosen.ts';
import { buildRegistry, type Registry } from './registry.ts';
import { resolveCitation } from './resolve.ts';
import type { NumberIndexRow } from './search.ts';

/** What of a citation and the record of its document differ: what was said, and what the record has. */
export type Difference = Pick<Finding, 'code' | 'found' | 'expected'>;

export interface PastedCitation {
  citation: Citation;
  /** `held`: one document, and nothing said of it differs; `differs`: one document bears the number, and something does. */
  verdict: 'held' | 'differs' | 'ambiguous' | 'absent';
  /** The document; all that may be meant; or the nearest, where none bears the number. */
  rows: NumberIndexRow[];
  differences: Difference[];
}

/** @returns the numbers a passage cites, as written: what rows of the number index must be had for checkPasted */
export function findPastedNumbers(text: string): string[] {
  return [...new Set(recogniseText(text).citations.flatMap(({ number }) => number ?? []))];
}

/** @param rows every row of the index that bears one of the passage's numbers, or may stand near it */
export function checkPasted(text: string, rows: readonly NumberIndexRow[]): PastedCitation[] {
  const { registry, issuers } = toRegistry(rows);
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  const toRows = (slugs: readonly string[]): NumberIndexRow[] => slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  const file = toFile(text);
  const shelf: Shelf = {
    registry,
    issuers,
    unread: new Set(),
    isNotHeldWhole: false,
    pathsOf: () => [],
    find: () => undefined,
    findSource: () => undefined,
  };
  return recogniseText(text)
    .citations.filter(({ kind }) => kind === 'numbered')
    .map((said): PastedCitation => {
      const citation = loosen(text, said, registry, null, null);
      const free = resolveCitation(citation, registry, null);
      if (free.kind === 'ambiguous')
        return { citation, verdict: 'ambiguous', rows: toRows(free.candidates), differences: [] };
      // One document alone bears the number, and something else is said of it: that is told, not "unknown".
      const only =
        free.kind === 'unknown' && free.isNamesake && free.nearest.length === 1 ? free.nearest[0] : undefined;
      const linkedTo = free.kind === 'found' ? free.slug : (only ?? null);
      if (linkedTo === null) {
        const nearest = free.kind === 'unknown' ? free.nearest : [];
        return { citation, verdict: 'absent', rows: toRows(nearest), differences: [] };
      }
      const resolution = resolveCitation(citation, registry, null, linkedTo);
      const differences = checkAgreement(file, { citation, link: null, linkedTo, resolution }, shelf);
      return {
        citation,
        verdict: differences.length > 0 ? 'differs' : 'held',
        rows: toRows([linkedTo]),
        differences: differences.map(({ code, found, expected }) => ({ code, found, expected })),
      };
    });
}

/** Of the bodies the index has the names alone: each name, or set of them, is a body here. A title that is ours says nothing. */
function toRegistry(rows: readonly NumberIndexRow[]): { registry: Registry; issuers: Issuers } {
  const ids = new Map<string, string>();
  const issuers: Issuers = { places: [{ id: 'x', name: 'x', level: 'central' }], issuers: [] };
  const toId = ({ issuer, names }: NumberIndexRow): string => {
    const known = ids.get(issuer);
    if (known) return known;
    const id = `co-quan-${ids.size}`;
    ids.set(issuer, id);
    issuers.issuers.push({ id, name: issuer, names: [...names], system: 'state', place: 'x' });
    return id;
  };
  const entries = rows.map((row) => ({
    slug: row.slug,
    number: row.number ?? undefined,
    type: row.type as never,
    title: row.titleIsOurs ? undefined : (row.title ?? undefined),
    issuer: toId(row),
    issuedOn: row.issuedOn ?? undefined,
    key: row.key,
  }));
  return { registry: buildRegistry(entries, issuers, []), issuers };
}

/** The passage as a file of its own, for the comparisons: it has no record, and no place in the collection. */
function toFile(text: string): JudgedDocument {
  return {
    file: '',
    path: '',
    raw: text,
    document: { slug: '', type: 'Công văn', issuer: '', status: 'Chưa rõ' },
    fields: {},
    bodyStart: 0,
    fileEnd: text.length,
    text,
    segments: [{ textStart: 0, fileStart: 0, length: text.length }],
    links: [],
    provisions: [],
    lines: [],
    citations: [],
    nearMisses: [],
    source: null,
    comparison: null,
  };
}
