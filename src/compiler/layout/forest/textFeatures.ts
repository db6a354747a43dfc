/** What can be seen of each line of a plain text: how it reads, and what stands round it. */
import type { Label } from '../label.ts';
import { endsSentence, folded, isProse, weightOf } from '../shape.ts';
import { wordFeaturesOf } from './wordFeatures.ts';

const cues: readonly (Label | undefined)[] = [
  ...(['related', 'promotion', 'navigation', 'disclaimer', 'agency', 'embed'] as const),
  ...(['credit', 'caption', 'caption again', 'date', 'byline', 'mark', 'dateline'] as const),
];

interface Seen {
  readonly weight: number;
  readonly prose: boolean;
  readonly ends: boolean;
  readonly cue: Label | undefined;
  readonly plain: string;
}

/** Every feature of every line, in the order in which the trees know them. `frame` is what the words alone tell. */
export function textFeaturesOf(
  texts: readonly string[],
  frame: readonly (Label | undefined)[],
): number[][] {
  const seen = texts.map((text, i): Seen => {
    const short = text.slice(0, 4000);
    return {
      weight: Math.min(weightOf(short), 120),
      prose: frame[i] === undefined && isProse(short),
      ends: endsSentence(short.slice(-20)),
      cue: frame[i],
      plain: folded(short.slice(0, 200)),
    };
  });
  const sums = proseSums(seen);
  const gaps = proseGaps(seen);
  const counts = new Map<string, number>();
  for (const { plain } of seen) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  const total = (sums.at(-1) ?? 0) + 1;
  return texts.map((text, i) => [
    ...wordFeaturesOf(text.slice(0, 4000)),
    ...cues.map((cue) => (cue === frame[i] ? 1 : 0)),
    seen[i]?.prose ? 1 : 0,
    i / texts.length,
    Math.min(i, 40),
    Math.min(texts.length - i, 40),
    (sums[i] ?? 0) / total,
    Math.min(sums[i] ?? 0, 400),
    Math.min(total - (sums[i + 1] ?? 0), 400),
    ...[2, 5, 10].flatMap((reach) => around(sums, i, reach)),
    ...(gaps[i] ?? [99, 99]),
    Math.min(counts.get(seen[i]?.plain ?? '') ?? 1, 5),
    ...neighbours(seen, i),
  ]);
}

/** The weight of prose before each line, and of all at the end. */
function proseSums(seen: readonly Seen[]): number[] {
  const sums = [0];
  for (const { prose, weight } of seen) sums.push((sums.at(-1) ?? 0) + (prose ? weight : 0));
  return sums;
}

/** The weight of prose within some lines before and after. */
function around(sums: readonly number[], index: number, reach: number): number[] {
  const before = (sums[index] ?? 0) - (sums[Math.max(0, index - reach)] ?? 0);
  const after = (sums[Math.min(sums.length - 1, index + 1 + reach)] ?? 0) - (sums[index + 1] ?? 0);
  return [before, after];
}

/** How many lines away the next prose is, above and below. */
function proseGaps(seen: readonly Seen[]): [number, number][] {
  const gaps = seen.map((): [number, number] => [60, 60]);
  let [above, below] = [60, 60];
  for (let i = 0; i < seen.length; i += 1) {
    const gap = gaps[i];
    if (gap) gap[0] = above;
    above = seen[i]?.prose ? 1 : Math.min(above + 1, 60);
  }
  for (let i = seen.length - 1; i >= 0; i -= 1) {
    const gap = gaps[i];
    if (gap) gap[1] = below;
    below = seen[i]?.prose ? 1 : Math.min(below + 1, 60);
  }
  return gaps;
}

function neighbours(seen: readonly Seen[], index: number): number[] {
  return [-3, -2, -1, 1, 2, 3].flatMap((step) => {
    const line = seen[index + step];
    if (!line) return [-1, -1, -1];
    return [line.weight, line.ends ? 1 : 0, line.cue === undefined ? 0 : 1];
  });
}
