/** Bases (căn cứ) across the collection: none ended before it was cited, none resting on itself through others. */
import type { Basis, FileFacts } from '../facts.ts';
import { toCandidate } from '../judge.ts';
import { type Found, NO_ISSUERS, type Whole } from './together.ts';

/** When a document ended, and the document that ended it; null where its own record says so. */
interface Ending {
  on: string;
  by: FileFacts | null;
}

/** A basis that the collection says had ended before the document that rests on it was issued. */
export function findRepealedBases({ facts, issuers }: Whole): Found[] {
  const endings = findEndings(facts);
  return facts.flatMap(({ file, entry, bases }) =>
    bases.flatMap(({ slug, place }): Found[] => {
      const ending = endings.get(slug);
      if (!ending || !entry.issuedOn || ending.on >= entry.issuedOn) return [];
      return [
        {
          code: 'basis-repealed',
          reason: ending.by ? 'repealed' : 'ended',
          file,
          ...place,
          found: ending.on,
          expected: entry.issuedOn,
          subject: slug,
          candidates: ending.by ? [toCandidate(ending.by.entry, issuers ?? NO_ISSUERS)] : [],
        },
      ];
    }),
  );
}

/** The earliest ending of each document; one whose record says that it is in force has none. */
function findEndings(facts: readonly FileFacts[]): Map<string, Ending> {
  const inForce = new Set(facts.filter(({ inForce }) => inForce).map(({ entry }) => entry.slug));
  const all = facts.flatMap((by): [string, Ending][] => [
    ...(by.endedOn ? [[by.entry.slug, { on: by.endedOn, by: null }] satisfies [string, Ending]] : []),
    ...by.repeals.flatMap((slug): [string, Ending][] =>
      by.worksFrom && slug !== by.entry.slug ? [[slug, { on: by.worksFrom, by }]] : [],
    ),
  ]);
  const endings = new Map<string, Ending>();
  for (const [slug, ending] of all) {
    const known = endings.get(slug);
    if (!inForce.has(slug) && (!known || ending.on < known.on)) endings.set(slug, ending);
  }
  return endings;
}

/** A record that says it is in force, of a document that another's relation says was ended as a whole: one of them is wrong. */
export function findEndedInForce({ facts, issuers, today }: Whole): Found[] {
  const bySlug = new Map(facts.map((file) => [file.entry.slug, file]));
  return facts.flatMap((by) =>
    by.repeals.flatMap((slug): Found[] => {
      const { inForce, file } = bySlug.get(slug) ?? {};
      // One that lost a part may have lost it by this very relation.
      if (
        !inForce ||
        !file ||
        inForce.marked.includes('một phần') ||
        slug === by.entry.slug ||
        !by.worksFrom ||
        by.worksFrom > today
      )
        return [];
      const candidates = [toCandidate(by.entry, issuers ?? NO_ISSUERS)];
      return [
        {
          code: 'status-contradicted',
          reason: 'repealed',
          file,
          ...inForce,
          found: by.worksFrom,
          expected: today,
          subject: inForce.marked,
          candidates,
        },
      ];
    }),
  );
}

/** Documents each of which rests on the next, and the last on the first: one of those bases cannot be. */
export function findBasisCycles({ facts, issuers }: Whole): Found[] {
  const bySlug = new Map(facts.map((file) => [file.entry.slug, file]));
  const told = new Set<Basis>();
  return findCycles(bySlug).flatMap((cycle) =>
    cycle.flatMap(({ file, basis }, at): Found[] => {
      if (told.has(basis)) return [];
      told.add(basis);
      const others = [...cycle.slice(at + 1), ...cycle.slice(0, at + 1)].map((step) => step.file.entry);
      return [
        {
          code: 'basis-cycle',
          file: file.file,
          ...basis.place,
          found: basis.slug,
          subject: file.entry.slug,
          candidates: others.map((entry) => toCandidate(entry, issuers ?? NO_ISSUERS)),
        },
      ];
    }),
  );
}

/** A document and the basis by which it leads to the next. */
interface Step {
  file: FileFacts;
  basis: Basis;
}

/** Every cycle that a walk along the bases closes; without recursion, for a chain of bases may be long. */
function findCycles(bySlug: ReadonlyMap<string, FileFacts>): Step[][] {
  const cycles: Step[][] = [];
  const done = new Set<FileFacts>();
  for (const start of bySlug.values()) {
    const path: { file: FileFacts; next: number }[] = done.has(start) ? [] : [{ file: start, next: 0 }];
    const depths = new Map(path.map(({ file }) => [file, 0]));
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const target = bySlug.get(last.file.bases[last.next++]?.slug ?? '');
      const depth = target && depths.get(target);
      if (last.next > last.file.bases.length) {
        depths.delete(last.file);
        done.add(last.file);
        path.pop();
      } else if (depth !== undefined) {
        cycles.push(path.slice(depth).map(({ file, next }) => ({ file, basis: file.bases[next - 1] as Basis })));
      } else if (target && !done.has(target)) {
        depths.set(target, path.length);
        path.push({ file: target, next: 0 });
      }
    }
  }
  return cycles;
}
