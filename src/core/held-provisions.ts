/** What a text that is held has that can be cited, as little as tells a provision that is not there. */
import { hasOwnAnchors, type JudgedDocument } from './judge.ts';
import { opensProvision, readArticle } from './provision.ts';

export interface HeldProvisions {
  /** Highest numbered clause of each article, 0 where it has none. */
  articles: Record<string, number>;
  /**
   * Of each article one character for itself and one for each of its clauses: its last point, "0" where it has none, "?"
   * where nothing is sure. An article of which nothing is sure is not here.
   */
  points: Record<string, string>;
  /** Of each article without clauses how many lines it has, where none holds what may be a clause: a clause may be a line. */
  unnumbered: Record<string, number>;
  tasks: number;
}

/** Order of points; a text may leave some out ("d, e"). */
export const POINTS = 'abcdđefghijklmnopqrstuvwxyz';

/** @returns null for a record, and for a text that is not its source's. A figure with a letter was added later, and counts for none. */
export function toHeldProvisions(file: JudgedDocument): HeldProvisions | null {
  if (!hasOwnAnchors(file)) return null;
  const articles: HeldProvisions['articles'] = {};
  let tasks = 0;
  for (const { kind, anchor, ordinal } of file.provisions) {
    if (kind === 'article') articles[ordinal] = 0;
    else if (kind === 'task') tasks = Math.max(tasks, Number.parseInt(ordinal, 10));
    else if (kind === 'clause') {
      const article = toArticle(anchor);
      if (article !== undefined && article in articles)
        articles[article] = Math.max(articles[article] ?? 0, Number.parseInt(ordinal, 10));
    }
  }
  // An extract, or a heading broken in two: which articles there are the text does not tell.
  if (!isWhole(Object.keys(articles))) return tasks > 0 ? { articles: {}, points: {}, unnumbered: {}, tasks } : null;
  return Object.keys(articles).length > 0 || tasks > 0 ? { articles, ...readArticles(file), tasks } : null;
}

/** Whether articles are counted from 1 on, and none is left out. */
function isWhole(articles: readonly string[]): boolean {
  const counted = articles.filter((ordinal) => /^\d+$/.test(ordinal)).map(Number);
  return counted.every((ordinal) => ordinal >= 1 && ordinal <= counted.length);
}

/** Of a clause's anchor. */
function toArticle(anchor: string): string | undefined {
  return /^dieu-(.+)-khoan-/.exec(anchor)?.[1];
}

/** "a) …", with a dash before it at most. */
const POINT = /^(?:[-–+•]\s*)?([a-zđ])\)/u;
/** What may be a point written otherwise, or within a line: "a. …", "(a) …", "…: a) …; b) …". */
const POINT_LIKE = /(?<![\p{L}\d])[a-zđ]\d?(?:\)|[./](?![\p{L}\d]))/u;
const CLAUSE_LIKE = /(?<![\p{L}\d./-])\d{1,2}\s?[.)/:-]\s?\p{L}|^khoản/iu;
const QUOTING = /^["“«]/u;

/** The points of a stretch of text up to here. */
interface Run {
  last: string;
  isSure: boolean;
  hasLike: boolean;
}

/** An article and its clauses, in order, as far as they have been read. */
interface ReadArticle {
  ordinal: string;
  runs: Run[];
  lines: number;
  /** Whether a clause may stand in it, written otherwise: "1) …", "1/ …", "Khoản 1: …". */
  hasClauseLike: boolean;
  /** Not where it quotes, or where a clause has no anchor of its own or comes out of order. */
  isSure: boolean;
}

const newRun = (): Run => ({ last: '', isSure: true, hasLike: false });

function readArticles({ text, provisions }: JudgedDocument): Pick<HeldProvisions, 'points' | 'unnumbered'> {
  const read = new Map<string, ReadArticle>();
  let article: ReadArticle | null = null;
  for (const { kind, ordinal, anchor, start, end } of provisions) {
    const [first = '', ...others] = text.slice(start, end).normalize('NFC').split('\n');
    const opened = readArticle(first);
    if (opened !== null) {
      // A second article of one number: what is cited may be either.
      const known = read.get(opened);
      article = known ?? {
        ordinal: opened,
        runs: [newRun()],
        lines: 0,
        hasClauseLike: false,
        isSure: kind === 'article',
      };
      if (known) known.isSure = false;
      read.set(opened, article);
    } else if (article && opensProvision(first)) {
      const isNext =
        kind === 'clause' && toArticle(anchor) === article.ordinal && ordinal === String(article.runs.length);
      if (isNext) article.runs.push(newRun());
      else article.isSure = false;
    }
    const run = article?.runs.at(-1);
    if (!article || !run) continue;
    for (const line of [first, ...others]) readLine(line, run);
    article.lines += others.length + 1;
    const body = opened === null ? [first, ...others] : others;
    article.hasClauseLike ||= body.some((line) => CLAUSE_LIKE.test(line));
    if (QUOTING.test(first) || others.some((line) => QUOTING.test(line) || opensProvision(line)))
      article.isSure = false;
  }
  const sure = [...read.values()].filter(({ isSure }) => isSure);
  const bare = sure.filter(({ runs, hasClauseLike }) => runs.length === 1 && !hasClauseLike);
  return {
    points: Object.fromEntries(sure.map(({ ordinal, runs }) => [ordinal, runs.map(printRun).join('')])),
    unnumbered: Object.fromEntries(bare.map(({ ordinal, lines }) => [ordinal, lines])),
  };
}

function readLine(line: string, run: Run): void {
  const point = POINT.exec(line)?.[1];
  if (point === undefined) run.hasLike ||= POINT_LIKE.test(line);
  else {
    // The first is "a", and each stands after the one before it: else they are points of more than one list.
    run.isSure &&= run.last === '' ? point === 'a' : POINTS.indexOf(point) > POINTS.indexOf(run.last);
    run.last = point;
  }
}

function printRun({ last, isSure, hasLike }: Run): string {
  if (!isSure || (last === '' && hasLike)) return '?';
  return last || '0';
}
