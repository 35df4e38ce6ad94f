/** Links: every one leads to a document and a place that exist, and its words are exactly a citation. */
import type { Citation } from '../citation.ts';
import type { TextLink } from '../collection.ts';
import type { Finding, Fix } from '../diagnostic.ts';
import { editDistance } from '../edit-distance.ts';
import {
  atText,
  type DocumentLink,
  findMeantAnchor,
  findMeantSlug,
  isMistyped,
  isWebAddress,
  type JudgedCitation,
  type JudgedDocument,
  listAnchors,
  parseLink,
  type Shelf,
  toCandidates,
  toFileSpan,
  toRelativePath,
} from '../judge.ts';
import type { Registry } from '../registry.ts';
import type { Resolution } from '../resolve.ts';
import { toId } from '../spelling.ts';
import { checkAgreement, findCertainPath } from './citations.ts';
import { findRightPaths } from './identity.ts';

export function checkLinks(file: JudgedDocument, shelf: Shelf): Finding[] {
  return [...checkTargets(file, shelf), ...checkSpans(file, shelf), ...checkTitles(file)];
}

function checkTargets(file: JudgedDocument, shelf: Shelf): Finding[] {
  return file.links.flatMap((link): Finding[] => {
    const target = parseLink(link.url);
    const place = { file: file.file, start: link.fileStart, end: link.fileEnd };
    if (!target) return isWebAddress(link.url) ? [] : [toDeadLink(file, link, shelf)];
    if (shelf.unread.has(target.slug)) return [];
    const paths = shelf.pathsOf(target.slug).map((path) => toRelativePath(file.path, path));
    // Two files of one name have their own message; a link to either leads somewhere.
    const held = paths.find((path) => path === target.path) ?? paths[0];
    if (held && target.path === held)
      return checkAnchor(target, shelf).map((found) => toAnchorFinding(file, link, found));
    // Known, and on purpose not here: no other file is offered in its place.
    if (!held && findCited(file, link)?.kind === 'not-held')
      return [{ code: 'link-target-missing', ...place, found: link.url, reason: 'not-held' }];
    const misplaced = findMisplaced(file, link, target, shelf);
    if (misplaced)
      return [{ code: 'link-target-missing', ...place, found: link.url, reason: 'misplaced', subject: misplaced }];
    const reason = held && isRoundabout(file.path, target.path, shelf.pathsOf(target.slug)) ? 'roundabout' : undefined;
    if (held && !reason && isOfOtherWords(file, link, target.slug)) return [toOtherWords(file, link, target, shelf)];
    const slug = held ? target.slug : findMisspelt(file, link, target, shelf);
    const path = slug === undefined ? findMeant(file, link, shelf) : toWrittenPath(file, slug, shelf);
    const expected = path && target.anchor !== null ? `${path}#${target.anchor}` : path;
    const candidates = toCandidates(slug === undefined ? nearestSlugs(target.slug, shelf) : [slug], shelf.registry);
    const isSure =
      slug === undefined
        ? isMeant(file, link, shelf)
        : shelf.pathsOf(slug).length === 1 &&
          checkAnchor({ ...target, slug }, shelf).length === 0 &&
          findRightPaths(slug, shelf).length === 0 &&
          isAgreed(file, link, slug, shelf);
    const fix = expected && isSure ? toAddressFix(file, link, expected) : undefined;
    return [{ code: 'link-target-missing', ...place, found: link.url, reason, expected, candidates, fix }];
  });
}

/** An address of no form that leads to a document: "23-qd-tw-2021", "/van-ban/…/", nothing at all. */
function toDeadLink(file: JudgedDocument, link: TextLink, shelf: Shelf): Finding {
  const expected = findMeant(file, link, shelf);
  const isElsewhere = /^[a-z][a-z+.-]*:/i.test(link.url);
  const fix = expected && !isElsewhere && isMeant(file, link, shelf) ? toAddressFix(file, link, expected) : undefined;
  const place = { file: file.file, start: link.fileStart, end: link.fileEnd };
  return { code: 'link-target-missing', ...place, found: link.url, expected, fix };
}

/** The citations that a link has for its words: none where they are words of another kind ("nhiệm vụ 1"). */
function listWords({ citations }: JudgedDocument, link: TextLink): JudgedCitation[] {
  return citations.filter((item) => item.link === link && item.citation.kind === 'numbered');
}

/** Whether the words of a link mean another document than a slug, or none that is known. */
function isOfOtherWords(file: JudgedDocument, link: TextLink, slug: string): boolean {
  const words = listWords(file, link);
  return words.length > 0 && !words.some(({ resolution }) => allows(resolution, slug));
}

/** Whether the words of a link say nothing that the record of a slug does not: only then is it known to be the one meant. */
function isAgreed(file: JudgedDocument, link: TextLink, slug: string, shelf: Shelf): boolean {
  const words = listWords(file, link);
  if (words.length === 0) return true;
  const isSaid = (item: JudgedCitation): boolean =>
    checkAgreement(file, { ...item, linkedTo: slug }, shelf).length === 0;
  return shelf.issuers.issuers.length > 0 && words.every(isSaid);
}

/** A file of that name is elsewhere, and the words are those of another document: which is meant is for a person to say. */
function toOtherWords(file: JudgedDocument, link: TextLink, { slug }: DocumentLink, shelf: Shelf): Finding {
  const cited = findCited(file, link);
  const candidates = toCandidates([...(cited?.kind === 'found' ? [cited.slug] : []), slug], shelf.registry);
  const place = { file: file.file, start: link.fileStart, end: link.fileEnd };
  const expected = findMeant(file, link, shelf);
  const details = { found: link.url, subject: file.text.slice(link.start, link.end), expected, candidates };
  return { code: 'link-target-missing', reason: 'other-words', ...place, ...details };
}

/**
 * The path of a file that stands elsewhere than it should, where a link is right once it stands there: the file that it
 * leads to, or the very file that it is in.
 */
function findMisplaced(file: JudgedDocument, link: TextLink, target: DocumentLink, shelf: Shelf): string | undefined {
  const cited = findCited(file, link);
  const ways = [target.slug, ...(cited?.kind === 'found' ? [cited.slug] : [])].flatMap((slug) => {
    const [path] = shelf.pathsOf(slug);
    const right = findRightPaths(slug, shelf);
    const own = findRightPaths(file.document.slug, shelf);
    return path === undefined
      ? []
      : [
          ...right.flatMap((to) => [file.path, ...own].map((from) => ({ from, to, misplaced: path }))),
          ...own.map((from) => ({ from, to: path, misplaced: file.path })),
        ];
  });
  return ways.find(({ from, to }) => toRelativePath(from, to) === target.path)?.misplaced;
}

/** Whether an address leads to one of the files, if by a way round ("../dang/x.md" in dang/ itself). */
function isRoundabout(from: string, address: string, paths: readonly string[]): boolean {
  const parts = from.split('/').slice(0, -1);
  for (const part of address.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return paths.includes(parts.join('/'));
}

/** The slug a link misspells: only where its words do not mean another document, or none that is known. */
function findMisspelt(file: JudgedDocument, link: TextLink, { slug }: DocumentLink, shelf: Shelf): string | undefined {
  const meant = findMeantSlug(slug, shelf);
  if (meant === undefined) return undefined;
  const item = file.citations.find((judged) => judged.link === link);
  return item?.citation.kind === 'numbered' && !allows(item.resolution, meant) ? undefined : meant;
}

function allows(resolution: Resolution, slug: string): boolean {
  if (resolution.kind === 'ambiguous') return resolution.candidates.includes(slug);
  return (resolution.kind === 'found' || resolution.kind === 'self') && resolution.slug === slug;
}

/** A link to no file around words that resolve: the words say which document is meant. */
function findMeant(file: JudgedDocument, link: TextLink, shelf: Shelf): string | undefined {
  const resolution = findCited(file, link);
  return resolution?.kind === 'found' ? toWrittenPath(file, resolution.slug, shelf) : undefined;
}

/** What to write to lead to a file: where it stands, or, of one that is to be moved, where it should. */
function toWrittenPath(file: JudgedDocument, slug: string, shelf: Shelf): string | undefined {
  const path = findRightPaths(slug, shelf)[0] ?? shelf.pathsOf(slug)[0];
  return path && toRelativePath(file.path, path);
}

function findCited({ citations }: JudgedDocument, link: TextLink): Resolution | undefined {
  return citations.find((judged) => judged.link === link)?.resolution;
}

/** Whether the words of a link are one citation, no more and no less, that leaves no doubt; of its anchor they say nothing. */
function isMeant(file: JudgedDocument, link: TextLink, shelf: Shelf): boolean {
  const item = file.citations.find((judged) => judged.link === link);
  if (item?.citation.start !== link.start || item.citation.end !== link.end || link.url.includes('#')) return false;
  return findCertainPath(file, item, shelf) !== undefined;
}

/** Puts another address in place of a link's own, where nothing else stands between "](" and ")": no title, no escape. */
function toAddressFix(file: JudgedDocument, link: TextLink, text: string): Fix | undefined {
  const end = link.fileEnd - 1;
  const start = toFileSpan(file, link).end + 2;
  return end - start === link.url.length ? { start, end, text } : undefined;
}

/** What is wrong with the anchor of a link, and the anchor that is meant, where it is only misspelt. */
interface AnchorProblem extends Omit<Finding, 'file' | 'start' | 'end'> {
  meant: string | undefined;
}

function checkAnchor({ anchor, slug }: DocumentLink, { find }: Shelf): AnchorProblem[] {
  const target = anchor === null ? undefined : find(slug);
  if (anchor === null || !target || isMistyped(target)) return [];
  const anchors = listAnchors(target);
  if (anchors.includes(anchor)) return [];
  const meant = findMeantAnchor(anchor, anchors);
  const nearest = [...anchors].sort((a, b) => editDistance(anchor, a) - editDistance(anchor, b))[0];
  return [{ code: 'link-anchor-missing', found: anchor, expected: meant ?? nearest, subject: slug, meant }];
}

function toAnchorFinding(file: JudgedDocument, link: TextLink, { meant, ...problem }: AnchorProblem): Finding {
  const address = link.url.slice(0, link.url.indexOf('#'));
  const fix = meant === undefined ? undefined : toAddressFix(file, link, `${address}#${meant}`);
  const place = { file: file.file, start: link.fileStart, end: link.fileEnd };
  return { ...problem, ...place, ...(fix && { fix }) };
}

/** "Quyết định này" points inside its own text: a link on it would say more than the text does. */
function isLinkable({ kind }: Citation): boolean {
  return kind === 'numbered' || kind === 'by-name';
}

/** What a slug is looked up by among all: its number, and what follows it ("23", "qd-tw-2021"). */
function toParts(slug: string): string[] {
  const [ordinal = slug] = slug.split('-');
  return [ordinal, slug.slice(ordinal.length)];
}

const PARTS = new WeakMap<Registry, Map<string, string[]>>();

/** A slip changes the number or what follows it, rarely both: only slugs that share one are compared. */
function findSharing(slug: string, registry: Registry): string[] {
  let index = PARTS.get(registry);
  if (!index) {
    index = new Map();
    for (const other of Object.keys(registry.bySlug)) {
      for (const part of toParts(other)) {
        const slugs = index.get(part);
        if (slugs) slugs.push(other);
        else index.set(part, [other]);
      }
    }
    PARTS.set(registry, index);
  }
  const [ordinal = '', rest = ''] = toParts(slug);
  return [...new Set([...(index.get(ordinal) ?? []), ...(index.get(rest) ?? [])])];
}

function nearestSlugs(slug: string, { registry }: Shelf): string[] {
  return findSharing(slug, registry)
    .map((other) => ({ other, distance: editDistance(slug, other) }))
    .filter(({ distance }) => distance <= Math.ceil(slug.length / 2))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ other }) => other);
}

/** What was to be a number and has no form of one: "43-/TW". */
const BROKEN_NUMBER = /\d{1,6}[a-zđ]?\s?[-–—/.]\S*\p{Lu}[\p{L}\p{M}\d.]*/u;

/** What cuts a number short: its separators, and nothing between them. */
const BROKEN_OFF = /^\s?[-–—/.]+\p{L}/u;

/** In a source's text a link is a citation, no word more and none less; the note of a record may link freely, and say so. */
function checkSpans(file: JudgedDocument, shelf: Shelf): Finding[] {
  if (!file.document.source) return checkPlacesNamed(file, shelf);
  return file.links.flatMap((link): Finding[] => {
    const citation = file.citations.find((judged) => judged.link === link && isLinkable(judged.citation))?.citation;
    if (citation && citation.start === link.start && citation.end === link.end) return [];
    const found = file.text.slice(link.start, link.end);
    const miss = file.nearMisses.find(({ start, end }) => start < link.end && link.start < end);
    // Read as far as it can be, "43-/TW" is the bare number 43: what follows it in the link says that it is none.
    const isCutShort = citation !== undefined && BROKEN_OFF.test(file.text.slice(citation.end, link.end));
    const broken = citation && !isCutShort ? undefined : (miss?.text ?? BROKEN_NUMBER.exec(found)?.[0]);
    if (broken === undefined) return [atText(file, link, { code: 'link-span', found, expected: citation?.text })];
    const slug = parseLink(link.url)?.slug;
    const candidates = toCandidates(slug === undefined ? [] : [slug], shelf.registry);
    return [atText(file, link, { code: 'link-span', reason: 'near-miss', found, subject: broken, candidates })];
  });
}

/** "nhiệm vụ 3" on a link to task 4: words that are the name of another place of the very document they lead to. */
function checkPlacesNamed(file: JudgedDocument, { find }: Shelf): Finding[] {
  return file.links.flatMap((link): Finding[] => {
    const target = parseLink(link.url);
    const provisions = (target?.anchor && find(target.slug)?.provisions) || [];
    const found = file.text.slice(link.start, link.end);
    const named = toId(found);
    const has = (anchor: string): boolean => provisions.some((provision) => provision.anchor === anchor);
    if (!target?.anchor || named === target.anchor || !has(named) || !has(target.anchor)) return [];
    return [atText(file, link, { code: 'link-span', reason: 'other-place', found, expected: target.anchor })];
  });
}

/** A title on a link is text no source has, and only some readers ever see it. */
function checkTitles(file: JudgedDocument): Finding[] {
  return file.links
    .filter(({ title }) => title !== null)
    .map(
      ({ title, fileStart, fileEnd }): Finding => ({
        code: 'link-title',
        file: file.file,
        start: fileStart,
        end: fileEnd,
        found: title ?? '',
      }),
    );
}
