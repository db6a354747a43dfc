import { useEffect, useState } from 'react';
import type { NewsArticle } from '../../article/article.ts';
import type { ArticleId, BlockId } from '../../article/id.ts';
import { findKept, keep, keptArticleOf, type Place } from '../../library/keeping.ts';
import { toolPhrases as phrases } from '../../phrases/tools.ts';
import { reasonOf, tell } from '../tell.ts';

/** How far the reader is in the text of an article, and where to go on from an earlier visit. */
export interface Reading {
  /** 0 to 1; nothing on a piece that fits into three screens. */
  readonly share?: number;
  /** The element where the reader stopped the last time, as long as it is worth offering. */
  readonly resume?: Element;
}

/** Remembers that an article is read and up to where. The place itself is written when the page is at rest. */
export function useReading(article: NewsArticle): Reading {
  const [share, setShare] = useState<number>();
  const [resume, setResume] = useState<Element>();
  useEffect(() => {
    remember(() => keep('history', keptArticleOf(article, Date.now())));
    const atTop = scrollY < innerHeight / 2 && location.hash === '';
    if (atTop) void findPlace(article.id).then(setResume);
    const story = document.querySelector('.story');
    let rest: ReturnType<typeof setTimeout> | undefined;
    let moved = false;
    let asked = 0;
    const write = (): void => {
      if (moved) keepPlace(article.id);
      moved = false;
    };
    // Once the frame is painted: to measure before would lay the page out twice in it.
    const measure = (): void => {
      asked = 0;
      setShare(story === null || isShort(story) ? undefined : shownShare(story));
      if (scrollY > innerHeight / 2) setResume(undefined);
    };
    const onScroll = (): void => {
      moved = true;
      asked ||= requestAnimationFrame(() => setTimeout(measure));
      clearTimeout(rest);
      rest = setTimeout(write, 400);
    };
    addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('visibilitychange', write);
    return () => {
      clearTimeout(rest);
      cancelAnimationFrame(asked);
      removeEventListener('scroll', onScroll);
      document.removeEventListener('visibilitychange', write);
    };
  }, [article]);
  return { ...(share !== undefined && { share }), ...(resume && { resume }) };
}

function isShort(story: Element): boolean {
  return story.getBoundingClientRect().height < 3 * innerHeight;
}

function shareOf(story: Element): number {
  const { top, height } = story.getBoundingClientRect();
  return Math.min(1, Math.max(0, (innerHeight - top) / height));
}

/** The share as it is shown: to draw the line anew has the window painted anew. */
function shownShare(story: Element): number {
  return Math.round(shareOf(story) * 200) / 200;
}

/** The first block that is not wholly above the window. */
function keepPlace(id: ArticleId): void {
  const story = document.querySelector('.story');
  const blocks = [...(story?.querySelectorAll(':scope > [id]:not([popover])') ?? [])];
  const first = blocks.find((it) => it.getBoundingClientRect().bottom > 0);
  if (story === null || first === undefined) return;
  const place: Place = {
    id,
    block: first.id as BlockId,
    share: shareOf(story),
    at: Date.now(),
  };
  remember(() => keep('places', place));
}

/** Where to go on, unless that is in sight already or the piece was read to its end. */
async function findPlace(id: ArticleId): Promise<Element | undefined> {
  const place = await findKept('places', id).catch(() => undefined);
  if (place === undefined || place.share > 0.97) return undefined;
  const block = document.getElementById(place.block);
  if (block === null || scrollY > innerHeight / 2) return undefined;
  return block.getBoundingClientRect().top > innerHeight ? block : undefined;
}

let complained = false;

/** What is remembered unasked may fail without troubling the reader more than once. */
function remember(write: () => Promise<void>): void {
  write().catch((error: unknown) => {
    if (!complained) tell(phrases.keepFailed(reasonOf(error)));
    complained = true;
  });
}
