/** Every citation of a collection with the link a person gave it and what it resolves to: what checks and pages share. */

import { type Citation, type NearMiss, recogniseText } from './citation.ts';
import type { Collection, DocumentFile, SourceFile, TextLink } from './collection.ts';
import type { Candidate, Finding } from './diagnostic.ts';
import { type ActProblem, applyEditorialActs, compareLines, type TextDifference } from './fidelity.ts';
import { findIssuer, type Issuers } from './issuer.ts';
import { toCitingAnchors } from './library.ts';
import { loosen } from './loosen.ts';
import { isOwnWord, toLineRuns } from './own-words.ts';
import type { Span } from './passage.ts';
import { toFileEnd, toFileOffset, toPosition } from './position.ts';
import { buildRegistry, type KnownDocument, lookUp, type Registry } from './registry.ts';
import { type Resolution, resolveCitation } from './resolve.ts';
import { toId } from './spelling.ts';

export interface JudgedCitation {
  citation: Citation;
  /** The link whose words overlap the citation, or null. */
  link: TextLink | null;
  /** Slug the link names, whether or not the collection holds it; null without a link to a document. */
  linkedTo: string | null;
  resolution: Resolution;
}

export interface JudgedDocument extends DocumentFile {
  citations: JudgedCitation[];
  /** What looks like a number and was not understood. */
  nearMisses: NearMiss[];
  /** The source its full text is compared with; null for a record, or where the source is missing. */
  source: SourceFile | null;
  comparison: Comparison | null;
}

export interface Comparison {
  problems: ActProblem[];
  differences: TextDifference[];
  /** It lacks lines or paragraphs of its source, or has others: its anchors name other paragraphs. */
  isShifted: boolean;
  /** Its own lines, called as witness of its type, say another: its anchors are named by the wrong one. */
  isMistyped: boolean;
}

/** What the checks of one file may ask of the rest of the collection. */
export interface Shelf {
  registry: Registry;
  issuers: Issuers;
  /** Slugs of files that are there but could not be read or typed: nothing is blamed for citing them. */
  unread: ReadonlySet<string>;
  /** Whether all of not-held.yaml could be read; where not, no citation is blamed for finding nothing. */
  isNotHeldWhole: boolean;
  /** Paths of the files that bear a slug; more than one is a mistake with a message of its own. */
  pathsOf: (slug: string) => readonly string[];
  /** The judged document of a slug. */
  find: (slug: string) => JudgedDocument | undefined;
  findSource: (name: string) => SourceFile | undefined;
}

export interface JudgedCollection extends Shelf {
  documents: JudgedDocument[];
}

/** @param collection as read, all of it @returns every document judged, and the shelf they were judged by */
export function judgeCollection(collection: Collection): JudgedCollection {
  const issuers = collection.issuers ?? { places: [], issuers: [] };
  const bySlug = new Map<string, JudgedDocument>();
  const sources = new Map(collection.sources.map((source) => [source.name, source]));
  const paths = groupPaths(collection.documents.map(({ document, path }) => ({ slug: document.slug, path })));
  const shelf: Shelf = {
    registry: buildRegistry(
      collection.documents.map(({ document }) => document),
      issuers,
      collection.notHeld.entries.map(({ value }) => value),
    ),
    issuers,
    unread: new Set(collection.unread),
    isNotHeldWhole: collection.notHeld.isWhole,
    pathsOf: (slug) => paths.get(slug) ?? [],
    find: (slug) => bySlug.get(slug),
    findSource: (name) => sources.get(name),
  };
  const documents = collection.documents.map((file) => judgeDocument(file, shelf, collection.lineStarts[file.file]));
  for (const file of documents) bySlug.set(file.document.slug, file);
  return { ...shelf, documents };
}

export function groupPaths(files: readonly { slug: string; path: string }[]): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const { slug, path } of files) {
    const known = paths.get(slug);
    if (known) known.push(path);
    else paths.set(slug, [path]);
  }
  return paths;
}

/** @param lineStarts of the file @returns the document with its citations resolved and its text held against its source */
export function judgeDocument(
  file: DocumentFile,
  { registry, findSource }: Pick<Shelf, 'registry' | 'findSource'>,
  lineStarts: readonly number[] = [0],
): JudgedDocument {
  const source = file.document.source === undefined ? null : (findSource(file.document.source) ?? null);
  const firstLine = file.lines[0]?.fileLine ?? toPosition(lineStarts, file.bodyStart).line;
  const { citations, nearMisses } = recogniseText(file.text);
  return {
    ...file,
    citations: judgeCitations(file, citations, registry),
    nearMisses,
    source,
    comparison: compareWithSource(file, source, firstLine),
  };
}

/** A full text held against its source: acts applied, lines compared; null when there is no source to hold it against. */
function compareWithSource(file: DocumentFile, source: SourceFile | null, firstLine: number): Comparison | null {
  if (!source) return null;
  const { lines, problems } = applyEditorialActs(source.lines, file.document.editorialActs ?? []);
  const blocks = new Set(lines.map(({ block }) => block)).size;
  return {
    problems,
    differences: compareLines(file.lines, lines, firstLine),
    isShifted: blocks !== file.provisions.length || lines.length !== file.lines.length,
    isMistyped: isTypeDenied(file),
  };
}

/**
 * Whether the anchors of a text still name the paragraphs of its source: none lost or added, and of the type by which they
 * are named ("nhiem-vu-1", "khoan-1"). Where they do not, that is what is wrong, and no record is blamed for pointing at
 * another paragraph.
 */
export function hasOwnAnchors(file: JudgedDocument): boolean {
  return file.comparison !== null && !isShifted(file) && !isMistyped(file);
}

/** @returns whether paragraphs were lost or added */
export function isShifted({ comparison }: JudgedDocument): boolean {
  return comparison === null || comparison.isShifted;
}

/** @returns whether a type was given that the document's own lines, called as witness, do not say */
export function isMistyped({ comparison }: JudgedDocument): boolean {
  return comparison?.isMistyped ?? false;
}

function isTypeDenied({ document, provisions, text }: DocumentFile): boolean {
  const own = document.evidence?.type?.flatMap((item) => ('own' in item ? [item.own] : [])) ?? [];
  const witnesses = provisions.filter(({ anchor }) => own.includes(anchor));
  return (
    witnesses.length > 0 &&
    !witnesses.some(({ start, end }) =>
      toLineRuns(text.slice(start, end)).some((run) => isOwnWord(run, 'type', document.type)),
    )
  );
}

function judgeCitations(file: DocumentFile, citations: readonly Citation[], registry: Registry): JudgedCitation[] {
  const { slug } = file.document;
  return citations.map((citation) => {
    const link = file.links.find(({ start, end }) => start < citation.end && citation.start < end) ?? null;
    const linkedTo = link ? (parseLink(link.url)?.slug ?? null) : null;
    const said = citation.kind === 'numbered' ? loosen(file.text, citation, registry, slug, linkedTo) : citation;
    return { citation: said, link, linkedTo, resolution: resolve(said, registry, slug, linkedTo) };
  });
}

function resolve(citation: Citation, registry: Registry, slug: string, linkedTo: string | null): Resolution {
  if (citation.kind === 'numbered') return resolveCitation(citation, registry, slug, linkedTo);
  const ownType = registry.bySlug[slug]?.type;
  if (citation.kind === 'self-number' || (citation.kind === 'anaphor' && citation.type === ownType))
    return { kind: 'self', slug };
  return { kind: 'unknown', nearest: [], isNamesake: false };
}

/**
 * Whether a citation is of a document: a person has linked it so, it resolves to it, or, unlinked, it may mean it: it is
 * ambiguous, or bears its number and says something else wrong. What is wrong has its own message; the record is not
 * blamed for being uncited.
 */
export function isCitationOf({ link, linkedTo, resolution }: JudgedCitation, slug: string): boolean {
  if (linkedTo === slug) return true;
  if (resolution.kind === 'found') return resolution.slug === slug;
  if (resolution.kind === 'ambiguous') return !link && resolution.candidates.includes(slug);
  return resolution.kind === 'unknown' && !link && resolution.isNamesake && resolution.nearest.includes(slug);
}

/** @returns words in a stretch of the text that could not be looked up or not be understood: they may be why it cites less than it should */
export function findUnsettled(
  { text, citations, nearMisses }: JudgedDocument,
  { start, end }: Span,
): string | undefined {
  const open = citations
    .filter(({ citation, resolution }) => citation.kind === 'numbered' && resolution.kind === 'unknown')
    .map(({ citation }) => citation);
  const span = [...open, ...nearMisses].find((one) => start <= one.start && one.end <= end);
  return span && text.slice(span.start, span.end);
}

/** @returns the slug of the one document a citation means: the one a person has linked it to, else the one found; or null */
export function toTarget({ linkedTo, resolution }: JudgedCitation, { bySlug }: Registry): string | null {
  if (linkedTo !== null) return bySlug[linkedTo] ? linkedTo : null;
  return resolution.kind === 'found' ? resolution.slug : null;
}

/** Whether a citation's words are held against a record: the one a person has linked it to. */
export function isHeldAgainstRecord({ linkedTo }: JudgedCitation, { registry }: Pick<Shelf, 'registry'>): boolean {
  return linkedTo !== null && registry.bySlug[linkedTo] !== undefined;
}

/** Fragment of each link to a document, in the order of the text: what pages mark and other pages point at. */
export function toLinkAnchors(links: readonly TextLink[]): Map<TextLink, string> {
  const targets = links.flatMap((link) => {
    const slug = parseLink(link.url)?.slug;
    return slug ? [{ link, slug }] : [];
  });
  const anchors = toCitingAnchors(targets.map(({ slug }) => slug));
  return new Map(targets.map(({ link }, at) => [link, anchors[at] as string]));
}

/** @returns every anchor of a document's own page: of its provisions, and of its links */
export function listAnchors({ provisions, links }: Pick<DocumentFile, 'provisions' | 'links'>): string[] {
  return [...provisions.map(({ anchor }) => anchor), ...toLinkAnchors(links).values()];
}

/** @returns of a slug that is misspelt the one it is; nothing where no file, or more than one, bears it */
export function findMeantSlug(written: string, { pathsOf }: Pick<Shelf, 'pathsOf'>): string | undefined {
  const slug = toId(written);
  return slug !== written && slug !== '' && pathsOf(slug).length === 1 ? slug : undefined;
}

/** @returns of a place ("slug#anchor") misspelt the one it is; nothing where there is no such provision */
export function findMeantPlace(written: string, shelf: Pick<Shelf, 'pathsOf' | 'find'>): string | undefined {
  const [writtenSlug = '', writtenAnchor = ''] = written.split('#');
  const slug = findMeantSlug(writtenSlug, shelf) ?? writtenSlug;
  const anchor = findMeantAnchor(
    writtenAnchor,
    shelf.find(slug)?.provisions.map((provision) => provision.anchor) ?? [],
  );
  return anchor === undefined || `${slug}#${anchor}` === written ? undefined : `${slug}#${anchor}`;
}

/** @returns the anchor itself where there is one, else the one it is but for its spelling */
export function findMeantAnchor(written: string, anchors: readonly string[]): string | undefined {
  return [written, toId(written)].find((anchor) => anchors.includes(anchor));
}

/** @param url of a link as written @returns whether it leads out of the collection, and is not held against it */
export function isWebAddress(url: string): boolean {
  return /^(?:https?|mailto):/i.test(url);
}

export interface DocumentLink {
  /** Path as written, without the fragment. */
  path: string;
  slug: string;
  anchor: string | null;
}

/** @param url of a link as written @returns its parts when it leads to a document of the collection, else null */
export function parseLink(url: string): DocumentLink | null {
  const match = /^(?![a-z][a-z+.-]*:)(?!\/\/)(?:\.\/)?((?:.*\/)?([^/#?]+)\.md)(?:#(.*))?$/iu.exec(url);
  return match?.[1] && match[2] ? { path: match[1], slug: match[2], anchor: match[3] ?? null } : null;
}

/** @returns the path of a link from one file of the collection to another; both below documents/ */
export function toRelativePath(fromPath: string, toPath: string): string {
  const from = fromPath.split('/').slice(0, -1);
  const to = toPath.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}

/** A place given in the plain text, as offsets into the file. */
export function toFileSpan(file: DocumentFile, span: { start: number; end: number }): { start: number; end: number } {
  return { start: toFileOffset(file.segments, span.start), end: toFileEnd(file.segments, span.end) };
}

/** A finding about words of the text. */
export function atText(
  file: DocumentFile,
  span: { start: number; end: number },
  finding: Omit<Finding, 'file' | 'start' | 'end'>,
): Finding {
  return { ...finding, file: file.file, ...toFileSpan(file, span) };
}

export function toCandidates(slugs: readonly string[], registry: Registry): Candidate[] {
  return slugs.flatMap((slug) => {
    const entry = lookUp(slug, registry);
    return entry ? [toCandidate(entry, registry.issuers)] : [];
  });
}

export function toCandidate({ slug, number, issuedOn, issuer }: KnownDocument, issuers: Issuers): Candidate {
  const name = findIssuer(issuer ?? '', issuers)?.name ?? null;
  return { slug, number: number ?? null, issuedOn: issuedOn ?? null, issuer: name };
}
