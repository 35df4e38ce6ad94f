/** Provisions cited of a text that is held: the article, clause or task is there. */
import type { Found, Whole } from './together.ts';

/** What a text has that can be cited: the clauses of each of its articles, and how many tasks. */
export interface HeldProvisions {
  /** Highest numbered clause of each article, 0 where it has none. */
  articles: Record<string, number>;
  tasks: number;
}

/** Provisions cited together: "khoản 1, 2 Điều 5"; clauses only where they are of one article. */
export interface CitedProvisions {
  articles: string[];
  clauses: string[];
  tasks: string[];
}

const FIGURES = '\\s+(\\d+[a-zđ]?(?:\\s*(?:,|và|hoặc|đến|[-–])\\s*\\d+[a-zđ]?(?![\\p{L}\\d]))*)';
const ARTICLES = new RegExp(`điều${FIGURES}`, 'giu');
const CLAUSES = new RegExp(`khoản${FIGURES}`, 'giu');
const TASKS = new RegExp(`nhiệm\\s+vụ${FIGURES}`, 'giu');

/** @param words "điểm a khoản 1, 2 và 3 Điều 21" @returns what they name; figures with a letter are left out: such are added later */
export function readProvisions(words: string): CitedProvisions {
  const plain = words.normalize('NFC');
  const read = (pattern: RegExp): string[] =>
    [...plain.matchAll(pattern)]
      .flatMap(([, figures = '']) => figures.match(/\d+[a-zđ]?/gu) ?? [])
      .filter((figure) => /^\d+$/.test(figure))
      .map((figure) => String(Number(figure)));
  return { articles: read(ARTICLES), clauses: read(CLAUSES), tasks: read(TASKS) };
}

/** An amendment may have added what the text that is held lacks: of what another amends nothing is said. */
export function findMissingProvisions({ facts }: Whole): Found[] {
  const amended = new Set(facts.flatMap(({ amends }) => amends));
  const held = new Map(facts.map(({ entry, provisions }) => [entry.slug, provisions]));
  return facts.flatMap(({ file, entry, citesProvisions }) =>
    citesProvisions.flatMap(({ slug, words, place }): Found[] => {
      const provisions = amended.has(slug) ? null : held.get(slug);
      const missing = provisions && findMissing(readProvisions(words), provisions, slug === entry.slug);
      return missing
        ? [
            {
              code: 'provision-missing',
              file,
              ...place,
              found: missing.found,
              expected: missing.expected,
              subject: slug,
            },
          ]
        : [];
    }),
  );
}

function findMissing(
  cited: CitedProvisions,
  { articles, tasks }: HeldProvisions,
  isOwn: boolean,
): { found: string; expected: string | undefined } | null {
  const names = Object.keys(articles);
  const article = names.length > 0 ? cited.articles.find((name) => !(name in articles)) : undefined;
  if (article) return { found: `Điều ${article}`, expected: `Điều ${names[0]}–${names.at(-1)}` };
  // Of another's a rule issued with it may be meant; a text set out in tasks that cites itself has no articles at all.
  if (isOwn && names.length === 0 && tasks > 0 && cited.articles[0])
    return { found: `Điều ${cited.articles[0]}`, expected: `nhiệm vụ 1–${tasks}` };
  const [only, ...others] = cited.articles;
  const clauses = only !== undefined && others.length === 0 ? (articles[only] ?? 0) : 0;
  const clause = clauses > 0 ? cited.clauses.find((name) => Number(name) > clauses) : undefined;
  if (clause) return { found: `khoản ${clause} Điều ${only}`, expected: `khoản 1–${clauses}` };
  const task = tasks > 0 ? cited.tasks.find((name) => Number(name) > tasks) : undefined;
  return task ? { found: `nhiệm vụ ${task}`, expected: `nhiệm vụ 1–${tasks}` } : null;
}
