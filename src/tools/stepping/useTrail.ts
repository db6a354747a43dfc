import { useEffect, useEffectEvent, useState } from 'react';
import type { NewsArticle } from '../../article/article.ts';
import type { EntityId } from '../../article/id.ts';
import { toolPhrases as phrases } from '../../phrases/tools.ts';
import { markRanges } from '../passageSelection.ts';
import { tell } from '../tell.ts';
import { goTo, mentionStops, nextAmong, quotationStops, type Stop } from './stops.ts';

/** Places that a reader goes through one after the other, and where among them he is. */
export interface Trail {
  /** The name that is followed; none where these are the quotations of the page. */
  readonly name?: string;
  readonly stops: readonly Stop[];
  readonly at: number;
}

export interface Stepping {
  readonly trail: Trail | undefined;
  /** To the next or previous quotation, or mention of the name that is followed. */
  readonly step: (step: 1 | -1) => void;
  readonly follow: (id: EntityId, name: string) => void;
  readonly leave: () => void;
}

/** The trail of this page. It goes on from where the reader is, and ends with Escape. */
export function useTrail(article: NewsArticle | undefined): Stepping {
  const [trail, setTrail] = useState<Trail>();
  const go = (next: Trail): void => {
    const stop = next.stops[next.at];
    if (stop === undefined) return tell(phrases.noMoreQuotations);
    goTo(stop.element, stop.range?.startContainer.parentElement ?? stop.element);
    markRanges('stop', [stop.range]);
    setTrail(next);
  };
  const step = (by: 1 | -1): void => {
    closeCard();
    if (trail?.name !== undefined) return go({ ...trail, at: trail.at + by });
    const stops = quotationStops();
    // A press on the bar has taken focus from the quotation.
    const isOnBar = document.activeElement?.closest('.tool-trail') != null;
    go({ stops, at: trail && isOnBar ? trail.at + by : nextAmong(stops, by) });
  };
  const leave = (): void => {
    markRanges('stop', []);
    setTrail(undefined);
  };
  useEffect(() => () => markRanges('stop', []), []);
  useEscape(trail !== undefined, leave);
  return {
    trail,
    step,
    follow: (id, name) => {
      const stops = article === undefined ? [] : mentionStops(article, id);
      go({ name, stops, at: firstInSight(stops) });
    },
    leave,
  };
}

/** The mention that has focus, else the first that is not above the window. */
function firstInSight(stops: readonly Stop[]): number {
  const focused = stops.findIndex(({ element }) => element === document.activeElement);
  if (focused !== -1) return focused;
  const below = stops.findIndex(({ range }) => (range?.getBoundingClientRect().top ?? -1) >= 0);
  return Math.max(0, below);
}

/** The step goes on from the quotation whose card is open. */
function closeCard(): void {
  const card = document.querySelector<HTMLElement>('.said-card:popover-open');
  if (card === null) return;
  card.hidePopover();
  const quotation = document.getElementById(card.id.replace('said-', ''));
  if (quotation !== null) goTo(quotation);
}

function useEscape(isWanted: boolean, leave: () => void): void {
  const press = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Escape' && document.querySelector('dialog:modal, :popover-open') === null) leave();
  });
  useEffect(() => {
    if (!isWanted) return undefined;
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isWanted]);
}
