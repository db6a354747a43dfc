/** The places of a page that a reader steps to: stories, quotations, the mentions of a name. */
import type { Mention, NewsArticle } from '../../article/article.ts';
import type { EntityId } from '../../article/id.ts';
import { storyMentionsOf } from '../../article/story.ts';
import { findRange } from '../passageSelection.ts';

/** What `j` and `k` go to: the stories of a list, the paragraphs of an article. */
export const stories = 'main h2 > a, main h3 > a, .story > *';
const quotations = '.story q[id^="q"], .story span.indirect[id]';
/** On a page about somebody: what they said and where they are named. */
const passages = 'main figure blockquote, main mark';

/** A place to step to. */
export interface Stop {
  /** What gets focus. */
  readonly element: HTMLElement;
  /** The words, where they are less than the element. */
  readonly range?: Range;
  readonly how?: Mention['how'];
}

const isShown = (it: HTMLElement): boolean =>
  it.checkVisibility() && !it.matches('dialog, [popover]') && !/-\d+$/.test(it.id);

const shownIn = (selector: string): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(isShown);

/** Where the reader is among elements: at the one with focus, else before the first that is not above the window. */
function placeAmong(all: readonly HTMLElement[], step: 1 | -1): number {
  const here = document.activeElement;
  const at = all.findIndex((it) => it === here || it.contains(here));
  if (at !== -1) return at;
  const below = all.findIndex((it) => it.getBoundingClientRect().top >= 0);
  const first = below === -1 ? all.length : below;
  return step === 1 ? first - 1 : first;
}

/** The element before or after where the reader is, in the order of the page. */
export function findNeighbour(selector: string, step: 1 | -1): HTMLElement | undefined {
  const all = shownIn(selector);
  return all[placeAmong(all, step) + step];
}

/** The quotations of an article, only those that are marked where some are; on another page also the mentions. */
export function quotationStops(): readonly Stop[] {
  const inStory = shownIn(quotations);
  const marked = inStory.filter((it) => 'marked' in it.dataset);
  const all = inStory.length === 0 ? shownIn(passages) : marked.length > 0 ? marked : inStory;
  return all.map((element) => ({ element }));
}

/** Where a step from here leads among stops. */
export function nextAmong(stops: readonly Stop[], step: 1 | -1): number {
  const elements = stops.map(({ element }) => element);
  return placeAmong(elements, step) + step;
}

/** Every mention of an entity in the story, in reading order. */
export function mentionStops(article: NewsArticle, id: EntityId): readonly Stop[] {
  const inOrder = orderOf(article);
  return storyMentionsOf(article)
    .filter(({ entity }) => entity === id)
    .toSorted(
      (a, b) =>
        (inOrder.get(a.range.block) ?? 0) - (inOrder.get(b.range.block) ?? 0) ||
        a.range.start - b.range.start,
    )
    .flatMap(({ range: { block, start, end }, how }) => {
      const range = findRange(block, start, end);
      const words = range?.startContainer.parentElement;
      const element = words?.closest<HTMLElement>('a') ?? document.getElementById(block);
      return range === undefined || element === null ? [] : [{ element, range, how }];
    });
}

function orderOf({ headline, blocks }: NewsArticle): ReadonlyMap<string, number> {
  const ids = blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.map(({ id }) => id);
    return block.type === 'figure' && block.caption ? [block.caption.id] : [block.id];
  });
  return new Map([headline.id, ...ids].map((id, n) => [id, n]));
}

/** Puts focus on an element and brings it, or what is meant in it, to the middle of the window. */
export function goTo(element: HTMLElement, sight: Element = element): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  sight.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
