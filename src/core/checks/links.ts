/** Links: every one leads to a document and a place that exist, and its words are exactly a citation. */
import type { Citation } from '../citation.ts';
import type { TextLink } from '../collection.ts';
import type { Finding } from '../diagnostic.ts';
import { editDistance } from '../edit-distance.ts';
import {
  atText,
  type DocumentLink,
  type JudgedCollection,
  type JudgedDocument,
  parseLink,
  toCandidates,
  toLinkAnchors,
  toRelativePath,
} from '../judge.ts';

export function checkLinks(judged: JudgedCollection): Finding[] {
  return judged.documents.flatMap((file) => [...checkTargets(file, judged), ...checkSpans(file), ...checkTitles(file)]);
}

function checkTargets(file: JudgedDocument, judged: JudgedCollection): Finding[] {
  return file.links.flatMap((link): Finding[] => {
    const target = parseLink(link.url);
    const place = { file: file.file, start: link.fileStart, end: link.fileEnd };
    if (!target)
      return /^(?:https?|mailto):/.test(link.url) ? [] : [{ code: 'link-target-missing', ...place, found: link.url }];
    if (judged.unread.includes(target.slug)) return [];
    const named = judged.documents.filter(({ document }) => document.slug === target.slug);
    // Two files of one name have their own message; a link to either leads somewhere.
    const held = named.find(({ path }) => toRelativePath(file.path, path) === target.path) ?? named[0];
    const meant = held ?? findMeant(file, link, judged);
    const path = meant ? toRelativePath(file.path, meant.path) : undefined;
    if (held && target.path === path) return checkAnchor(target, held).map((finding) => ({ ...finding, ...place }));
    const expected = path && target.anchor !== null ? `${path}#${target.anchor}` : path;
    const candidates = toCandidates(held ? [target.slug] : nearestSlugs(target.slug, judged), judged.registry);
    return [{ code: 'link-target-missing', ...place, found: link.url, expected, candidates }];
  });
}

/** A link to no file around words that resolve: the words say which document is meant. */
function findMeant(file: JudgedDocument, link: TextLink, { bySlug }: JudgedCollection): JudgedDocument | undefined {
  const resolution = file.citations.find((judged) => judged.link === link)?.resolution;
  return resolution?.kind === 'found' ? bySlug.get(resolution.slug) : undefined;
}

function checkAnchor(
  { anchor, slug }: DocumentLink,
  target: JudgedDocument,
): Omit<Finding, 'file' | 'start' | 'end'>[] {
  if (anchor === null) return [];
  const anchors = [...target.provisions.map((provision) => provision.anchor), ...toLinkAnchors(target.links).values()];
  if (anchors.includes(anchor)) return [];
  const nearest = [...anchors].sort((a, b) => editDistance(anchor, a) - editDistance(anchor, b))[0];
  return [{ code: 'link-anchor-missing', found: anchor, expected: nearest, subject: slug }];
}

/** "Quyết định này" points inside its own text: a link on it would say more than the text does. */
function isLinkable({ kind }: Citation): boolean {
  return kind === 'numbered' || kind === 'by-name';
}

function nearestSlugs(slug: string, { bySlug }: JudgedCollection): string[] {
  return [...bySlug.keys()]
    .map((other) => ({ other, distance: editDistance(slug, other) }))
    .filter(({ distance }) => distance <= Math.ceil(slug.length / 2))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ other }) => other);
}

/** In a source's text a link is a citation, no word more and none less; the note of a record may link freely. */
function checkSpans(file: JudgedDocument): Finding[] {
  if (!file.document.source) return [];
  return file.links.flatMap((link): Finding[] => {
    const citation = file.citations.find((judged) => judged.link === link && isLinkable(judged.citation))?.citation;
    if (citation && citation.start === link.start && citation.end === link.end) return [];
    return [
      atText(file, link, { code: 'link-span', found: file.text.slice(link.start, link.end), expected: citation?.text }),
    ];
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
