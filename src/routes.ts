/** The only maker of URLs. Every path begins with the base the site is built for and ends with a slash or a file name. */
export interface Routes {
  home: () => string;
  register: () => string;
  registerBy: (grouping: Grouping) => string;
  /** With filters by their names, in the order given. */
  search: (query?: string, filters?: Readonly<Record<string, string | undefined>>) => string;
  openSearch: () => string;
  reportError: () => string;
  /** Paste and check. */
  pasted: () => string;
  /** Documents cited and not held; with the id of one, that very entry. */
  notHeld: (id?: string) => string;
  /** The whole collection as one graph. */
  graph: () => string;
  /** The collection by day of issue; of a large one, a year (or what TIMELINE_UNDATED calls) and a page of it. */
  timeline: (year?: string, page?: number) => string;
  /** Every citation of the collection, by pages; and all of it as one table for spreadsheets. */
  citations: (page?: number) => string;
  citationsCsv: () => string;
  /** What a directive charges whom with; there is no such page where no root of the collection has tasks. */
  tasks: () => string;
  /** Ways along citations from one document to another; and a file of the graph they are found in, by its place. */
  paths: (from?: string, to?: string) => string;
  joined: (at: number) => string;
  /** Texts and records on one page, to be printed; there is none where a large collection has no root to begin from. */
  pack: () => string;
  document: (slug: string, anchor?: string) => string;
  markdown: (slug: string) => string;
  json: (slug: string) => string;
  /** The picture shown where a page is shared: a document's own, or the site's. */
  shareImage: (slug?: string) => string;
  /** Changes of the collection, as a feed. */
  feed: () => string;
  sitemap: () => string;
  /** A file of the number index, by its place. */
  numberShard: (at: number) => string;
  /** All documents of one number, by its key: a page, or data. */
  number: (key: string) => string;
  numberJson: (key: string) => string;
  pagefind: () => string;
}

export const GROUPINGS = ['loai', 'co-quan', 'nam'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Stands in an address for a year that is not known. */
export const TIMELINE_UNDATED = 'chua-ro';

/** @param base the site's base path, with or without slashes at its ends: "/", "/x/", "x" */
export function buildRoutes(base: string): Routes {
  const root = toBase(base);
  return {
    home: () => root,
    register: () => `${root}van-ban/`,
    registerBy: (grouping) => `${root}van-ban/theo/${grouping}/`,
    search: (query = '', filters = {}) => `${root}tim-kiem/${toSearch(query, filters)}`,
    openSearch: () => `${root}opensearch.xml`,
    reportError: () => `${root}bao-loi/`,
    pasted: () => `${root}doi-chieu/`,
    notHeld: (id) => `${root}khong-co-trong-kho/${id ? `#${id}` : ''}`,
    graph: () => `${root}so-do/`,
    timeline: (year, page = 1) => `${root}dong-thoi-gian/${year ? `${year}/${page > 1 ? `${page}/` : ''}` : ''}`,
    citations: (page = 1) => `${root}vien-dan/${page > 1 ? `${page}/` : ''}`,
    citationsCsv: () => `${root}vien-dan.csv`,
    tasks: () => `${root}nhiem-vu/`,
    paths: (from, to) => `${root}duong-vien-dan/${toQuery({ tu: from, den: to })}`,
    joined: (at) => `${root}duong-vien-dan/${at}.json`,
    pack: () => `${root}tap-tai-lieu/`,
    document: (slug, anchor) => `${root}van-ban/${slug}/${anchor ? `#${anchor}` : ''}`,
    markdown: (slug) => `${root}van-ban/${slug}.md`,
    json: (slug) => `${root}van-ban/${slug}.json`,
    shareImage: (slug) => (slug ? `${root}van-ban/${slug}.png` : `${root}chia-se.png`),
    feed: () => `${root}thay-doi.xml`,
    sitemap: () => `${root}sitemap-index.xml`,
    numberShard: (at) => `${root}tim-kiem/so/${at}.json`,
    number: (key) => `${root}so/${key}/`,
    numberJson: (key) => `${root}so/${key}.json`,
    pagefind: () => `${root}pagefind/`,
  };
}

function toSearch(query: string, filters: Readonly<Record<string, string | undefined>>): string {
  return toQuery({ q: query, ...filters });
}

function toQuery(fields: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** @returns the base with exactly one slash at each end */
export function toBase(base: string): string {
  return `/${base.split('/').filter(Boolean).join('/')}/`.replace(/^\/\/$/, '/');
}
