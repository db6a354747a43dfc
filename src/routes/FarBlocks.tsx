import { useEffect } from 'react';
import { atRest } from './navigation/atRest.ts';

/** Blocks that are laid out in one frame. */
const atOnce = 8;

/**
 * Lays out what is far down in a very long article, a few blocks whenever the browser has
 * time. The sheet has it laid out when it comes near (`content-visibility`), which the first
 * paint gains by; but who then reads on pays for it in every frame. What is above the window
 * is left: to lay it out would move what is read where the browser does not hold that in place.
 */
export function FarBlocks() {
  useEffect(() => {
    const done: HTMLElement[] = [];
    const layOut = (blocks: readonly HTMLElement[]): void => {
      for (const block of blocks) block.style.contentVisibility = 'visible';
      done.push(...blocks);
    };
    const stop = atRest(() => groupsOf(farBlocks()).map((blocks) => () => layOut(blocks)));
    return () => {
      stop();
      // A page that is shown again must not wait for what is out of sight.
      for (const block of done) block.style.contentVisibility = '';
    };
  }, []);
  return null;
}

function farBlocks(): readonly HTMLElement[] {
  const blocks = [...document.querySelectorAll<HTMLElement>('.story > *')];
  const skipped = blocks.filter((it) => getComputedStyle(it).contentVisibility === 'auto');
  return skipped.filter((it) => it.getBoundingClientRect().top > innerHeight);
}

function groupsOf(blocks: readonly HTMLElement[]): readonly (readonly HTMLElement[])[] {
  return blocks.flatMap((_, at) => (at % atOnce === 0 ? [blocks.slice(at, at + atOnce)] : []));
}
