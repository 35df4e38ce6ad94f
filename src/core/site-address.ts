/** What a plain file host answers at an address of the built site: exact names, a folder by its slash, nothing rewritten. */

export interface BuiltSite {
  /** Every file, as paths below the site's folder with "/" between parts: "van-ban/index.html". */
  files: ReadonlySet<string>;
  /** Base path, one slash at each end. */
  base: string;
  /** Scheme and host the site is made for, or null: then every whole address is of another site. */
  origin: string | null;
}

export type WrongAddress =
  | 'malformed'
  | 'missing'
  | 'slash'
  | 'case'
  | 'unicode'
  | 'spelling'
  | 'two-slashes'
  | 'outside-base'
  | 'outside-base-missing';

/** Where an address leads: out of the site, to a file of it, or nowhere (and, when it is certain, what was meant). */
export type Answer =
  | { kind: 'elsewhere' }
  | { kind: 'file'; path: string; fragment: string }
  | { kind: 'wrong'; reason: WrongAddress; expected?: string };

/** Stands for the host of a site that does not know its own. */
const NO_ORIGIN = 'http://site.invalid';

/** @param path of a file of the site @returns the address it is linked by: a folder's index by its folder */
export function toAddress(path: string, { base }: Pick<BuiltSite, 'base'>): string {
  return `${base}${toLinked(path).replace(/[%?#]/g, encodeURIComponent)}`;
}

function toLinked(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** @returns the whole address of a page, which relative ones begin from; `<base href>` moves it */
export function toPageAddress(path: string, baseHref: string | null, site: BuiltSite): string {
  const own = new URL(toAddress(path, site), site.origin ?? NO_ORIGIN).href;
  return (baseHref !== null && URL.parse(baseHref, own)?.href) || own;
}

export interface AddressBook {
  /**
   * @param href as written
   * @param from whole address it is relative to
   * @param isOwn the page gives it as an address of this very site (canonical): then not even a whole one may leave the base
   */
  resolve: (href: string, from: string, isOwn?: boolean) => Answer;
}

/** The addresses of one site; names folded for comparison are made once, and only when an address is wrong. */
export function buildAddressBook(site: BuiltSite): AddressBook {
  const { host } = new URL(site.origin ?? NO_ORIGIN);
  let folded: Map<string, string> | null = null;
  const findSpelt = (path: string): string | undefined => {
    folded ??= new Map([...site.files].map((file) => [foldName(file), file]));
    return folded.get(foldName(path));
  };

  const resolve: AddressBook['resolve'] = (href, from, isOwn = false) => {
    const answer = judge(href, from, isOwn);
    // What is written with its host is to be written so again: a canonical address has no other form.
    return answer.kind === 'wrong' && answer.expected && /^\s*https?:/i.test(href)
      ? { ...answer, expected: `${site.origin}${answer.expected}` }
      : answer;
  };

  const judge = (href: string, from: string, isOwn: boolean): Answer => {
    const url = URL.parse(href, from);
    if (!url) return { kind: 'wrong', reason: 'malformed' };
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'elsewhere' };
    if (url.host !== host) return resolveTwoSlashes(href, from);
    const path = decode(url.pathname);
    if (path === null) return { kind: 'wrong', reason: 'malformed' };
    if (!path.startsWith(site.base)) {
      // The site's host may hold more than the site: who writes the whole address means it.
      return isWhole(href) && !isOwn ? { kind: 'elsewhere' } : resolveOutside(path, url);
    }
    return resolveBelow(path.slice(site.base.length), url);
  };

  const resolveBelow = (path: string, url: URL): Answer => {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (site.files.has(file)) return { kind: 'file', path: file, fragment: url.hash.slice(1) };
    const meant = findMeant(path);
    if (!meant) return { kind: 'wrong', reason: 'missing' };
    const reason = compareNames(path, toLinked(meant));
    return { kind: 'wrong', reason, expected: toExpected(meant, url, reason) };
  };

  /** The one file a wrong path can only have meant: with a slash or without, in other capitals, in another Unicode form. */
  const findMeant = (path: string): string | undefined => {
    const bare = path.replace(/\/+/g, '/').replace(/^\/|\/$/g, '');
    const tries = [`${bare}/index.html`, bare, `${bare}.html`];
    return tries.find((name) => site.files.has(name)) ?? tries.map(findSpelt).find((name) => name !== undefined);
  };

  const resolveOutside = (path: string, url: URL): Answer => {
    const { base } = site;
    if (`${path}/` === base) return { kind: 'wrong', reason: 'slash', expected: `${base}${url.search}${url.hash}` };
    const isInCapitals = path.toLowerCase().startsWith(base.toLowerCase());
    const meant = resolveBelow(path.slice(isInCapitals ? base.length : 1), url);
    const reason = isInCapitals ? 'case' : 'outside-base';
    if (meant.kind === 'file') return { kind: 'wrong', reason, expected: toExpected(meant.path, url, reason) };
    if (meant.kind === 'wrong' && meant.expected) return { kind: 'wrong', reason, expected: meant.expected };
    return { kind: 'wrong', reason: 'outside-base-missing', expected: base };
  };

  /** "//van-ban/" is a page only to who wrote it: browsers read a host. */
  const resolveTwoSlashes = (href: string, from: string): Answer => {
    if (!/^[\s/\\]*[/\\]{2}/.test(href)) return { kind: 'elsewhere' };
    const single = href.replace(/^[\s/\\]+/, '/');
    const meant = judge(single, from, false);
    const expected = meant.kind === 'file' ? single : meant.kind === 'wrong' ? meant.expected : undefined;
    return expected === undefined || expected === site.base
      ? { kind: 'elsewhere' }
      : { kind: 'wrong', reason: 'two-slashes', expected };
  };

  const toExpected = (path: string, { search, hash }: URL, reason: WrongAddress): string => {
    const address = toAddress(path, site);
    // Two forms of one letter look the same: only the bytes tell them apart.
    return `${reason === 'unicode' ? encodeLetters(address) : address}${search}${hash}`;
  };

  return { resolve };
}

/** @returns the text without percent-encoding; null where that is broken */
export function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Percent-encodes what is not ASCII, and nothing else. */
export function encodeLetters(text: string): string {
  return text.replace(/\P{ASCII}+/gu, encodeURIComponent);
}

/** One key for names that differ only in capitals or in Unicode form. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** @returns in what way two names that mean the same differ */
export function compareNames(written: string, right: string): 'slash' | 'case' | 'unicode' | 'spelling' {
  const isSame = (fold: (name: string) => string): boolean => fold(written) === fold(right);
  if (isSame((name) => name.replace(/\/$/, ''))) return 'slash';
  if (isSame((name) => name.normalize('NFC'))) return 'unicode';
  return isSame(foldName) ? 'case' : 'spelling';
}

function isWhole(href: string): boolean {
  return /^\s*(?:https?:|[/\\]{2})/i.test(href);
}
