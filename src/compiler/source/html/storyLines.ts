import forest from './forest.json' with { type: 'json' };
import { isProse } from '../../layout/shape.ts';
import { type SeenLine, featuresOf, isForeign } from './features.ts';
import { type Page, seenPageOf } from './page.ts';
import { readableLinesOf } from './readable.ts';
import { chanceOf } from '../../layout/forest/trees.ts';

/** From this chance on a line is the story's. Fixed before the trees were tuned. */
const threshold = 0.5;
/** Shorter stories are doubted: the trees have learnt from pages with a whole article. */
const shortest = 250;

/**
 * Which lines of a page are the story's. Where the trees find next to nothing,
 * Readability's choice holds, and where that is no more, everything that reads
 * like text.
 */
export function storyLinesOf(page: Page): readonly boolean[] {
  const seen = seenPageOf(page);
  const readable = readableLinesOf(page.document);
  const chances = featuresOf(seen, readable).map((row) => chanceOf(forest, row));
  const likely = seen.lines.map((line, i) => (chances[i] ?? 0) >= threshold && !isForeign(line));
  const chosen = withoutHead(seen.lines, likely);
  if (lengthOf(chosen, page) >= shortest) return chosen;
  const isTitle = (plain: string) => plain === seen.headline || plain === seen.title;
  const isPlain = seen.lines.map((it) => it.cue === '' && !it.heading && !isTitle(it.plain));
  const inReadable = seen.lines.map((it, i) => readable.has(it.plain) && (isPlain[i] ?? false));
  const fallback = lengthOf(inReadable, page) > 0 ? inReadable : isPlain;
  return lengthOf(fallback, page) > 2 * lengthOf(chosen, page) ? fallback : chosen;
}

/** A date or a byline before the first paragraph belongs to the head, however close it stands. */
function withoutHead(lines: readonly SeenLine[], story: readonly boolean[]): boolean[] {
  const first = lines.findIndex((line, i) => story[i] && isProse(line.text));
  return story.map(
    (it, i) => it && !(i < first && /^(?:date|byline|navigation|mark)$/.test(lines[i]?.cue ?? '')),
  );
}

function lengthOf(chosen: readonly boolean[], page: Page): number {
  return page.lines.reduce((sum, line, i) => sum + (chosen[i] ? line.text.length : 0), 0);
}
