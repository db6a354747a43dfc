import { expect, it } from 'vitest';
import { movesOf, sharesIn } from './certainty.ts';
import { labels, labelsOfName, mayFollow, nameTypes } from './label.ts';

const size = labels.length;
const transitions = Float64Array.from({ length: size * size }, (_, i) => ((i * 7) % 5) - 2);
const emitted = [3, 1, 2].map((k) => Float64Array.from(labels, (_, i) => ((i * k) % 4) / 2));

/** Every legal path through a run, with its odds: what the forward and backward sums stand for. */
function* paths(from = 0, at = 0, odds = 1): Generator<[number[], number]> {
  if (at === emitted.length) {
    if (mayFollow(from, 0)) yield [[], odds];
    return;
  }
  for (let to = 0; to < size; to += 1) {
    if (!mayFollow(from, to)) continue;
    const step = Math.exp((transitions[from * size + to] ?? 0) + (emitted[at]?.[to] ?? 0));
    for (const [rest, all] of paths(to, at + 1, odds * step)) yield [[to, ...rest], all];
  }
}

it('gives a name the share of all paths that make it one', () => {
  const shares = sharesIn(emitted, movesOf(transitions, 1), 1);
  const all = [...paths()];
  const total = all.reduce((sum, [, odds]) => sum + odds, 0);
  for (const [from, to] of [
    [0, 1],
    [1, 3],
    [0, 3],
  ] as const) {
    for (const type of nameTypes) {
      const wanted = labelsOfName(type, to - from).join();
      const right = all.filter(([path]) => path.slice(from, to).join() === wanted);
      const share = right.reduce((sum, [, odds]) => sum + odds, 0) / total;
      expect(shares(from, to)[type]).toBeCloseTo(share, 10);
    }
  }
});
