/** What tells a headline among the lines above a story: its words come back in the story, and date and byline follow it. */
import type { Label } from '../label.ts';
import { endsSentence, folded, isProse, weightOf } from '../shape.ts';
import { sectionLines } from '../words/phrases.ts';

/** So many lines from the story on are compared with those above it (its prose: the titles after it repeat some above), and so many lines above it are candidates. */
const [compared, reach] = [40, 40];

/** A line that may be the headline, and what can be seen of it. */
export interface HeadlineCandidate {
  readonly index: number;
  readonly features: readonly number[];
}

/** The lines above `start` that may be the headline. */
export function headlineCandidatesOf(
  texts: readonly string[],
  frame: readonly (Label | undefined)[],
  start: number,
): HeadlineCandidate[] {
  const prose = texts.slice(start, start + compared).filter((text) => isProse(text.slice(0, 4000)));
  const story = new Set(prose.flatMap((text) => wordsOf(text.slice(0, 4000))));
  const from = Math.max(0, start - reach);
  const free = Array.from({ length: start - from }, (_, i) => from + i).filter(
    (i) => frame[i] === undefined && (texts[i]?.length ?? 0) <= 300,
  );
  const overlaps = new Map(free.map((i) => [i, overlapOf(texts[i] ?? '', story)]));
  const best = Math.max(0, ...[...overlaps.values()].map(({ count }) => count));
  const counts = new Map<string, number>();
  for (const text of texts.slice(from, start + 3))
    counts.set(folded(text), (counts.get(folded(text)) ?? 0) + 1);
  return free.map((index) => {
    const text = texts[index] ?? '';
    const { count, share } = overlaps.get(index) ?? { count: 0, share: 0 };
    return {
      index,
      features: [
        ...shapeOf(text),
        count,
        share,
        best > 0 ? count / best : 0,
        start - index,
        Math.min(index, 40),
        free.indexOf(index),
        free.length,
        Math.min(counts.get(folded(text)) ?? 1, 4),
        distanceOf(frame, 'date', index, start),
        distanceOf(frame, 'byline', index, start),
        ...[-2, -1, 1, 2].flatMap((step) => besideOf(texts, frame, index + step, start)),
      ],
    };
  });
}

function shapeOf(text: string): number[] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return [
    weightOf(text),
    text.length,
    endsSentence(text) ? 1 : 0,
    isProse(text) ? 1 : 0,
    count(/\p{Lu}/gu) / text.length,
    count(/\d/g) / text.length,
    count(/[,:;–—-]/g),
    count(/[|>»/•·]/g),
    /^["“«‘']/.test(text) ? 1 : 0,
    /[,:;]$/.test(text) ? 1 : 0,
    sectionLines.has(folded(text)) ? 1 : 0,
  ];
}

/** Words of four letters and more, and single ideographs: those that carry a subject. */
function wordsOf(text: string): string[] {
  return folded(text).match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}\p{M}]{4,}/gu) ?? [];
}

function overlapOf(text: string, story: ReadonlySet<string>): { count: number; share: number } {
  const words = [...new Set(wordsOf(text))];
  const count = words.filter((word) => story.has(word)).length;
  return { count, share: words.length > 0 ? count / words.length : 0 };
}

/** How many lines further down the next line of a kind is, above the story. */
function distanceOf(
  frame: readonly (Label | undefined)[],
  label: Label,
  index: number,
  start: number,
): number {
  const found = frame.indexOf(label, index);
  return found < 0 || found > start + 2 ? 30 : Math.min(found - index, 30);
}

function besideOf(
  texts: readonly string[],
  frame: readonly (Label | undefined)[],
  index: number,
  start: number,
): number[] {
  const text = texts[index];
  if (text === undefined) return [-1, -1];
  return [Math.min(weightOf(text), 60), index >= start ? 2 : frame[index] === undefined ? 1 : 0];
}
