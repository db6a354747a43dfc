/** Chance that is the same on every machine: mulberry32, seeded. */
export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly below: (n: number) => number;
  /** One of a list, all alike. */
  readonly one: <T>(list: readonly T[]) => T;
  /** One of a list, the first far more often than the last, as words and names are in news. */
  readonly often: <T>(list: readonly T[]) => T;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const at = <T>(list: readonly T[], n: number): T => {
    const value = list[n];
    if (value === undefined) throw new RangeError('Nothing can be chosen from an empty list.');
    return value;
  };
  return {
    next,
    below,
    one: (list) => at(list, below(list.length)),
    // The inverse of the cumulative 1/rank distribution.
    often: (list) => at(list, Math.min(list.length - 1, Math.floor(list.length ** next() - 1))),
  };
}
