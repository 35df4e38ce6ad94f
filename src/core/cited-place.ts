/** The provisions that words name, each by itself: "điểm a khoản 1 Điều 1 và khoản 9 Điều 2" are two places. */

/** An article, a clause, a point of either; or a task. What the words leave open is absent. */
export interface CitedPlace {
  article?: string;
  clause?: string;
  /** One letter. */
  point?: string;
  task?: string;
}

const FIGURE = '\\d+[a-zđ]?';
const toPattern = (names: string, figure: string): string =>
  `(?<![\\p{L}])(${names})\\s+(?:(?:thứ|số)\\s+)?(${figure}(?![\\p{L}\\d])(?:\\s*(?:,|và|hoặc|đến|[-–])\\s*${figure}(?![\\p{L}\\d]))*)`;
const PART = new RegExp(
  `${toPattern('điểm|tiết', '(?:[a-zđ]\\d?|\\d+)')}|${toPattern('khoản|điều|nhiệm\\s+vụ', FIGURE)}`,
  'giu',
);
/** Longest range that is read as all its members. */
const RANGE_MAX = 100;

/** @param words "điểm a khoản 1, 2 và 3 Điều 21" @returns what they name; figures with a letter are left out: such are added later */
export function readPlaces(words: string): CitedPlace[] {
  const places: CitedPlace[] = [];
  // Vietnamese names the smaller first: what has been read waits for what it is of.
  let points: string[] = [];
  let clauses: CitedPlace[] = [];
  for (const match of words.normalize('NFC').toLowerCase().matchAll(PART)) {
    const name = match[1] ?? match[3];
    const figures = readFigures(match[2] ?? match[4] ?? '');
    if (name === 'điểm') points = figures.filter((figure) => /^\p{L}$/u.test(figure));
    else if (name === 'khoản') {
      clauses.push(...withPoints('clause', figures.filter(isPlain), points));
      points = [];
    } else if (name === 'điều') {
      const articles = figures.filter(isPlain);
      const [article, ...others] = articles;
      // A clause of several articles is of none of them for certain.
      if (article !== undefined && others.length === 0 && clauses.length > 0)
        places.push(...clauses.map((clause) => ({ article, ...clause })));
      else places.push(...withPoints('article', articles, points));
      [points, clauses] = [[], []];
    } else if (name !== 'tiết') places.push(...figures.filter(isPlain).map((task) => ({ task })));
  }
  // "Điều 5 khoản 2" is not how a clause is named: of which article it is nothing says.
  return places.length > 0 ? places : clauses;
}

const isPlain = (figure: string): boolean => /^\d+$/.test(figure);

/** A point of several is of none of them for certain. */
function withPoints(kind: 'article' | 'clause', figures: readonly string[], points: readonly string[]): CitedPlace[] {
  const [only, ...others] = figures;
  return only !== undefined && others.length === 0 && points.length > 0
    ? points.map((point) => ({ [kind]: only, point }))
    : figures.map((figure) => ({ [kind]: figure }));
}

/** "1, 2 đến 5" as "1", "2", "3", "4", "5"; of letters only those that stand there. */
function readFigures(list: string): string[] {
  const figures: string[] = [];
  for (const [, joint = '', written = ''] of list.matchAll(/(đến|[-–])?\s*(\d+[a-zđ]?|[a-zđ]\d?)(?![\p{L}\d])/gu)) {
    const figure = isPlain(written) ? String(Number(written)) : written;
    const from = Number(figures.at(-1));
    const to = Number(figure);
    if (joint && from < to && to - from <= RANGE_MAX)
      for (let between = from + 1; between < to; between++) figures.push(String(between));
    figures.push(figure);
  }
  return figures;
}

/** @returns the anchor a place has, where its document has it; that of its clause for a point; null where none is sure */
export function toPlaceAnchor({ article, clause, task }: CitedPlace): string | null {
  if (task !== undefined) return `nhiem-vu-${task}`;
  if (article === undefined) return clause === undefined ? null : `khoan-${clause}`;
  return clause === undefined ? `dieu-${article}` : `dieu-${article}-khoan-${clause}`;
}

/** @returns a place as a text names it: "điểm c khoản 2 Điều 1" */
export function printPlace({ article, clause, point, task }: CitedPlace): string {
  if (task !== undefined) return `nhiệm vụ ${task}`;
  return [point && `điểm ${point}`, clause && `khoản ${clause}`, article && `Điều ${article}`]
    .filter(Boolean)
    .join(' ');
}
