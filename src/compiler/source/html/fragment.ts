import { parseHTML } from 'linkedom/worker';
import { deepest, mostElements, treeSizeOf } from './limits.ts';
import { pageLinesOf, tagOf } from './pageLines.ts';

/**
 * The rendered lines of a piece of HTML, each with the tag of its block. Pieces
 * that no article has (too deep, too many elements) give none.
 */
export function fragmentLinesOf(html: string): readonly { text: string; tag: string }[] {
  const { depth, elements } = treeSizeOf(html);
  if (depth > deepest || elements > mostElements) return [];
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const root: Element | null = document.documentElement;
  return root ? pageLinesOf(root).map(({ text, block }) => ({ text, tag: tagNear(block) })) : [];
}

/** A paragraph within a list item is the item. */
function tagNear(block: Element): string {
  const parent = block.parentElement;
  const isInItem = parent !== null && /^(?:li|figcaption|blockquote)$/.test(tagOf(parent));
  return isInItem ? tagOf(parent) : tagOf(block);
}
