/** What a document cites: mostly what everyone cites and what its own place issued, always of an earlier day. */
import { CENTRE } from './bodies.ts';
import { countBelow, type Instrument, type Plan } from './instruments.ts';
import type { Random } from './random.ts';

export interface Targets {
  /** One document, now and then one already cited; null where nothing was issued before. */
  one: () => Instrument | null;
  /** Several of one series, type and body, oldest first; one where it has no fellows. */
  several: () => Instrument[];
  /** The one before it in its own series, of an earlier day: what it may take the place of. */
  predecessor: () => Instrument | null;
  /** What must be cited and has not been yet. */
  owed: () => Instrument | null;
}

const AGAIN = 0.22;
const FELLOWS_MAX = 4;

/** @param owed indexes of earlier documents that nothing cites yet */
export function chooseTargets(
  plan: Plan,
  { index, issuer }: Instrument,
  owed: readonly number[],
  random: Random,
): Targets {
  const limit = plan.dayStart(index);
  const pools = plan.placesAround(issuer.place).map((id) => toEarlier(plan.byPlace.get(id) ?? [], limit));
  const hubs = toEarlier(plan.hubs, limit);
  const isCentral = issuer.place === CENTRE.id;
  const chosen: number[] = [];
  const left = [...owed];
  const pickFresh = (): number => {
    const kind = random.next();
    if (kind < 0.08) return random.below(limit);
    // Few are cited by many: old and new ones alike, but the same few.
    if (kind < (isCentral ? 0.7 : 0.45)) return pickFrom(hubs, random.next() ** 2) ?? random.below(limit);
    // Of its own place the latest are cited most.
    return pickFrom(random.pick(pools), 1 - random.next() ** 2) ?? random.below(limit);
  };
  const one = (): Instrument | null => {
    if (limit === 0) return null;
    const index = chosen.length > 0 && random.chance(AGAIN) ? random.pick(chosen) : pickFresh();
    chosen.push(index);
    return plan.at(index);
  };
  return {
    one,
    several: () => {
      const last = one();
      if (!last) return [];
      const wanted = 2 + random.below(FELLOWS_MAX - 1);
      const members = [last];
      for (let at = plan.previousOf[last.index] as number; at >= 0 && members.length < wanted; ) {
        const member = plan.at(at);
        members.unshift(member);
        // Two of one day go together, without a third.
        if (members.length === 2 && member.issuedOn === last.issuedOn) break;
        at = plan.previousOf[at] as number;
      }
      return members;
    },
    predecessor: () => {
      const before = plan.previousOf[index] as number;
      return before >= 0 && before < limit ? plan.at(before) : null;
    },
    owed: () => {
      const index = left.shift();
      return index === undefined ? null : plan.at(index);
    },
  };
}

interface Pool {
  indexes: readonly number[];
  /** How many of them were issued before. */
  length: number;
}

const toEarlier = (indexes: readonly number[], limit: number): Pool => ({
  indexes,
  length: countBelow(indexes, limit - 1),
});

/** @param where from 0, the oldest, to 1, the latest */
function pickFrom({ indexes, length }: Pool, where: number): number | null {
  return length > 0 ? (indexes[Math.min(length - 1, Math.floor(where * length))] as number) : null;
}
