/** Chance that repeats itself: the same seed gives the same collection, byte for byte. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next: () => number;
  /** A whole number from 0 up to, not including, `limit`. */
  below: (limit: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(items: readonly T[]) => T;
  /** One of several, each as often as its weight says. */
  pickWeighted: <T extends { weight: number }>(rows: readonly T[]) => T;
}

/** @param seeds whole numbers; the same ones give the same chance, in any order of calls elsewhere */
export function createRandom(...seeds: number[]): Random {
  let state = seeds.reduce((mixed, seed) => scramble((mixed ^ seed) + 0x9e3779b9), 0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    return scramble(state) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: <T>(items: readonly T[]) => items[below(items.length)] as T,
    pickWeighted: (rows) => {
      let left = next() * rows.reduce((sum, { weight }) => sum + weight, 0);
      for (const row of rows) {
        left -= row.weight;
        if (left < 0) return row;
      }
      return rows[0] as (typeof rows)[number];
    },
  };
}

/** The mixing step of mulberry32: 32 bits in, 32 bits out, every bit of one depending on every bit of the other. */
function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
