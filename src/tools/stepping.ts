/** Moves through a page: from story to story, from quotation to quotation. */

/** What `j` and `k` go to: the stories of a list, the paragraphs of an article. */
export const stories = 'main h2 > a, main h3 > a, .story > *';
/** What `n` and `p` go to: quotations where a page has them, else mentions. */
export const quotations = '.story q[id^="q"], .story span.indirect[id], main figure blockquote';
export const mentions = 'main mark';

/** The element before or after where the reader is, in the order of the page. */
export function findNeighbour(selector: string, step: 1 | -1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (it) => it.checkVisibility() && !it.matches('dialog, [popover]') && !/-\d+$/.test(it.id),
  );
  const here = document.activeElement;
  const at = all.findIndex((it) => it === here || it.contains(here));
  if (at !== -1) return all[at + step];
  const isBelow = (it: HTMLElement): boolean => it.getBoundingClientRect().top >= 0;
  return step === 1 ? all.find(isBelow) : all.findLast((it) => !isBelow(it));
}

/** Puts focus on an element and brings it to the middle of the window. */
export function goTo(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

/** The next or previous quotation, or mention on a page without quotations. */
export function findQuotation(step: 1 | -1): HTMLElement | undefined {
  const selector = document.querySelector(quotations) === null ? mentions : quotations;
  return findNeighbour(selector, step);
}
