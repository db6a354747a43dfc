import type { GoldName } from './corpus.ts';

/** Figures of a comparison: precision, recall and F1 in percent, by type and over all three. */
export interface Tally {
  readonly text: string;
  readonly f1: number;
}

const percent = (value: number): string => (100 * value).toFixed(1);

interface Count {
  right: number;
  found: number;
  gold: number;
}

const listed = ['person', 'organization', 'place'];

/** Exact span and type, micro-averaged over persons, organisations and places. */
export function scoreOf(
  documents: readonly { gold: readonly GoldName[]; found: readonly GoldName[] }[],
): Tally {
  const counts = new Map<string, Count>(
    [...listed, 'all'].map((it) => [it, { right: 0, found: 0, gold: 0 }]),
  );
  const count = (type: string, what: keyof Count): void => {
    if (!listed.includes(type)) return;
    for (const key of [type, 'all']) {
      const it = counts.get(key);
      if (it !== undefined) it[what] += 1;
    }
  };
  for (const { gold, found } of documents) {
    const keys = new Set(gold.map((it) => `${it.start} ${it.end} ${it.type}`));
    for (const it of gold) count(it.type, 'gold');
    for (const it of found) {
      count(it.type, 'found');
      if (keys.has(`${it.start} ${it.end} ${it.type}`)) count(it.type, 'right');
    }
  }
  const figures = [...counts].map(([name, it]) => ({ name, ...figuresOf(it) }));
  return {
    text: figures
      .map(({ name, p, r, f1 }) => `${name} P ${percent(p)} R ${percent(r)} F1 ${percent(f1)}`)
      .join(' | '),
    f1: figures.at(-1)?.f1 ?? 0,
  };
}

function figuresOf({ right, found, gold }: Count): { p: number; r: number; f1: number } {
  const p = right / found || 0;
  const r = right / gold || 0;
  return { p, r, f1: (2 * p * r) / (p + r) || 0 };
}
