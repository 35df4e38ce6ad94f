/** The ways through a collection, for the head, the foot and the home: only those it has pages for. */
import { choosePack } from '../core/pack.ts';
import { buildRoutes } from '../routes.ts';
import { ways as words } from '../strings/ways.ts';
import type { Library } from './library.ts';
import { listDirectives } from './tasks.ts';

export interface Way {
  key: Exclude<keyof typeof words, 'title' | 'all'>;
  name: string;
  about: string;
  href: string;
}

/** What the head of every page leads to; the foot leads to all. */
const IN_HEAD: ReadonlySet<Way['key']> = new Set<Way['key']>(['register', 'tasks', 'citations', 'graph', 'pasted']);

const LISTED = new WeakMap<Library, Way[]>();

/** @returns every way the collection has, in the order a reader is shown them */
export function listWays(library: Library): Way[] {
  const known = LISTED.get(library);
  if (known) return known;
  const routes = buildRoutes(import.meta.env.BASE_URL);
  const hrefs: [Way['key'], string | null][] = [
    ['register', routes.register()],
    ['tasks', listDirectives(library).length > 0 ? routes.tasks() : null],
    ['citations', routes.citations()],
    ['graph', routes.graph()],
    ['timeline', routes.timeline()],
    ['paths', routes.paths()],
    ['pack', choosePack(library.documents) ? routes.pack() : null],
    ['pasted', routes.pasted()],
  ];
  const ways = hrefs.flatMap(([key, href]): Way[] => (href === null ? [] : [{ key, href, ...words[key] }]));
  LISTED.set(library, ways);
  return ways;
}

/** @returns those few that the head of every page leads to */
export function listHeadWays(library: Library): Way[] {
  return listWays(library).filter(({ key }) => IN_HEAD.has(key));
}
