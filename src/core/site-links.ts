/**
 * The links of the built site: every address on every page leads to a file of the site, every fragment to an id, and no
 * page has an id twice. Pages come one at a time and none is kept: of each only the names of its anchors, and what it
 * asks of others.
 */
import type { Finding, SeenOn } from './diagnostic.ts';
import {
  type AddressBook,
  type BuiltSite,
  buildAddressBook,
  compareNames,
  decode,
  encodeLetters,
  foldName,
  toAddress,
  toPageAddress,
} from './site-address.ts';

/** Something a page says, and where: UTF-16 offsets into the page's file. */
export interface Mark {
  value: string;
  start: number;
  end: number;
  /** Where a person wrote it, when that is known to be elsewhere than in the page's file. */
  source?: { file: string; start: number; end: number };
}

export interface Reference extends Mark {
  /** The page gives it as its own address, or one of the site: canonical, og. */
  isOwn?: boolean;
}

/** A file of the built site that refers to others: a page, or a style sheet. */
export interface SitePage {
  /** Path below the site's folder, "/" between parts. */
  path: string;
  references: Reference[];
  ids: Mark[];
  /** What else a fragment may lead to: `<a name>`. */
  names: string[];
  /** `<base href>`, or null. */
  baseHref: string | null;
}

export interface CheckedSite extends BuiltSite {
  /** The folder as findings name it. */
  folder: string;
  /** Source file that makes a page, by the page's path. */
  madeBy: ReadonlyMap<string, string>;
}

export interface SiteReport {
  findings: Finding[];
  pages: number;
  references: number;
}

/** @param pages every page and style sheet of the site, in a fixed order */
export function checkSiteLinks(pages: Iterable<SitePage>, site: CheckedSite): SiteReport {
  const check: Check = {
    site,
    book: buildAddressBook(site),
    anchors: new Map(),
    waiting: new Map(),
    findings: new Map(),
    references: 0,
  };
  for (const page of pages) checkPage(page, check);
  for (const [path, asked] of check.waiting) answerWaiting(path, asked, check);
  const findings = [...check.findings.values()].map(({ finding }) => finding);
  return { findings, pages: check.anchors.size, references: check.references };
}

interface Check {
  site: CheckedSite;
  book: AddressBook;
  /** What a fragment can lead to, by page: one string a page, for a set of strings takes ten times as much. */
  anchors: Map<string, string>;
  /** Fragments of other pages, by the page they are of: it may not have been read yet. */
  waiting: Map<string, Asked[]>;
  /** By what is wrong: a mistake of a layout is one mistake, however many pages it is on. */
  findings: Map<string, { finding: Finding & { page: SeenOn }; lastOn: string }>;
  references: number;
}

interface Asked {
  /** The page that asks. */
  from: string;
  reference: Reference;
  fragment: string;
}

/** No id has this character: a browser reads another in its place. */
const SEPARATOR = '\0';

function checkPage(page: SitePage, check: Check): void {
  const { path, references, ids, names } = page;
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id.value)) report(path, id, { code: 'page-id-duplicate' }, check);
    seen.add(id.value);
  }
  const anchors = new Set([...seen, ...names]);
  if (isPage(path)) check.anchors.set(path, [...anchors].join(SEPARATOR));
  const from = toPageAddress(path, page.baseHref, check.site);
  const own: Asked[] = [];
  for (const reference of references) {
    const answer = check.book.resolve(reference.value, from, reference.isOwn);
    if (answer.kind === 'wrong') {
      const { reason, expected } = answer;
      report(path, reference, { code: 'page-link-missing', reason, expected }, check);
    } else if (answer.kind === 'file' && answer.fragment !== '' && isPage(answer.path)) {
      const asked = { from: path, reference, fragment: answer.fragment };
      if (answer.path === path) own.push(asked);
      else push(check.waiting, answer.path, asked);
    }
  }
  check.references += references.length;
  checkFragments(path, anchors, own, check);
}

function isPage(path: string): boolean {
  return /\.html?$/.test(path);
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function answerWaiting(path: string, asked: readonly Asked[], check: Check): void {
  checkFragments(path, new Set(check.anchors.get(path)?.split(SEPARATOR)), asked, check);
}

/** @param path the page whose places are asked for @param anchors what it has */
function checkFragments(path: string, anchors: ReadonlySet<string>, asked: readonly Asked[], check: Check): void {
  let folded: Map<string, string> | null = null;
  for (const { from, reference, fragment } of asked) {
    const name = toMissingName(fragment, anchors);
    if (name === null) continue;
    folded ??= new Map([...anchors].map((anchor) => [foldName(anchor), anchor]));
    const meant = folded.get(foldName(name));
    const reason = meant === undefined ? 'missing' : compareNames(name, meant);
    const written = reference.value.slice(0, reference.value.indexOf('#') + 1);
    const expected = meant && `${written}${reason === 'unicode' ? encodeLetters(meant) : meant}`;
    const subject = toAddress(path, check.site);
    report(from, reference, { code: 'page-anchor-missing', reason, expected, subject }, check);
  }
}

/** @returns the place a fragment names, when the page has none such; the top of a page is always there */
function toMissingName(fragment: string, anchors: ReadonlySet<string>): string | null {
  // What follows ":~:" is words to look for, not a place.
  const [written = ''] = fragment.split(':~:', 1);
  const name = decode(written) ?? written;
  if (name === '' || name.toLowerCase() === 'top' || anchors.has(written) || anchors.has(name)) return null;
  return name;
}

/** What a person wrote is reported at each place it stands; what a layout or component makes, once, with a count. */
function report(
  path: string,
  { value, start, end, source }: Mark,
  what: Pick<Finding, 'code' | 'reason' | 'expected' | 'subject'>,
  { site, findings }: Check,
): void {
  const file = `${site.folder}/${path}`;
  const place = source ?? { file, start, end };
  const key = JSON.stringify([what.code, what.reason, value, source ? [source.file, source.start] : null]);
  const known = findings.get(key);
  if (known) {
    if (known.lastOn !== path) known.finding.page.others++;
    known.lastOn = path;
    return;
  }
  const page = { file, address: toAddress(path, site), others: 0, madeBy: site.madeBy.get(path) };
  findings.set(key, { finding: { ...what, ...place, found: value, page }, lastOn: path });
}
