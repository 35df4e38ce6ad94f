/**
 * A state as it lies on disk: what a file's facts repeat is left out, and slugs and keys, which documents have in common,
 * stand once. Reading it is a large part of a check that has little to do.
 */
import { join } from 'node:path';
import type { Dependencies } from '../core/dependencies.ts';
import type { Basis, FileFacts } from '../core/facts.ts';
import { toIdentity } from '../core/registry.ts';
import type { DocumentState } from './state.ts';

type OwnFacts = Omit<FileFacts, 'file' | 'path' | 'entry' | 'identity' | 'cites' | 'bases'>;

/** What is true of most files is said of none. */
const USUAL: Partial<OwnFacts> = {
  root: false,
  source: null,
  notHeld: [],
  repeals: [],
  amends: [],
  provisions: null,
  citesProvisions: [],
  endedOn: null,
  inForce: null,
  counts: { citations: 0, resolved: 0, notHeld: 0, unknown: 0, ambiguous: 0, notLookedUp: 0, isCompared: false },
};
const USUAL_WORDS = Object.entries(USUAL).map(([name, value]) => [name, JSON.stringify(value)] as const);

/** Names as numbers: places in `PackedDocuments.names`. */
interface PackedChecked {
  diagnostics: NonNullable<DocumentState['checked']>['diagnostics'];
  facts: Partial<OwnFacts> & { cites: number[]; bases: [number, Basis['place']][] };
  dependencies: { asked: number[]; cited: number[]; keys: number[]; isOpen: boolean };
}

export interface PackedDocuments {
  names: string[];
  documents: Record<string, Omit<DocumentState, 'checked'> & { checked: PackedChecked | null }>;
}

export function pack(states: Readonly<Record<string, DocumentState>>): PackedDocuments {
  const places = new Map<string, number>();
  const toNumber = (name: string): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, places.size);
    return places.size - 1;
  };
  const documents: PackedDocuments['documents'] = {};
  for (const [path, { checked, ...state }] of Object.entries(states))
    documents[path] = { ...state, checked: checked && packChecked(checked, toNumber) };
  return { names: [...places.keys()], documents };
}

function packChecked(
  { diagnostics, facts, dependencies }: NonNullable<DocumentState['checked']>,
  toNumber: (name: string) => number,
): PackedChecked {
  const { file: _, path: __, entry: ___, identity: ____, cites, bases, ...own } = facts;
  const { asked, cited, keys, isOpen } = dependencies;
  return {
    diagnostics,
    facts: {
      ...withoutUsual(own),
      cites: cites.map(toNumber),
      bases: bases.map(({ slug, place }): [number, Basis['place']] => [toNumber(slug), place]),
    },
    dependencies: { asked: asked.map(toNumber), cited: cited.map(toNumber), keys: keys.map(toNumber), isOpen },
  };
}

/**
 * @param packed fresh from the disk: it becomes the state, for copying a hundred thousand files takes longer than reading them
 * @param root the folder of the documents, as it was named in the call
 */
export function unpack({ names, documents }: PackedDocuments, root: string): Record<string, DocumentState> {
  const toName = (at: number): string => names[at] as string;
  const usual = Object.entries(USUAL) as [keyof OwnFacts, never][];
  for (const [path, { entry, checked }] of Object.entries(documents)) {
    if (!checked || !entry) continue;
    const facts: Partial<OwnFacts> = checked.facts;
    for (const [name, value] of usual) if (!(name in facts)) facts[name] = value;
    const { cites, bases } = checked.facts;
    Object.assign(facts, {
      file: join(root, path),
      path,
      entry,
      identity: toIdentity(entry),
      cites: cites.map(toName),
      bases: bases.map(([at, place]): Basis => ({ slug: toName(at), place })),
    });
    const { asked, cited, keys, isOpen } = checked.dependencies;
    const dependencies: Dependencies = {
      asked: asked.map(toName),
      cited: cited.map(toName),
      keys: keys.map(toName),
      isOpen,
    };
    Object.assign(checked, { dependencies });
  }
  return documents as unknown as Record<string, DocumentState>;
}

function withoutUsual(facts: OwnFacts): Partial<OwnFacts> {
  const rest: Partial<OwnFacts> = { ...facts };
  for (const [name, words] of USUAL_WORDS) {
    if (JSON.stringify(rest[name as keyof OwnFacts]) === words) delete rest[name as keyof OwnFacts];
  }
  return rest;
}
