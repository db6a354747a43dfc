/** The words that a reader has selected in an article, as a range of one block's text. */
import type { BlockId } from '../article/id.ts';

export interface SelectedPassage {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What is selected, up to the end of the block in which the selection begins; nothing outside a story. */
export function findSelectedPassage(): SelectedPassage | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from =
    range.startContainer instanceof Element
      ? range.startContainer
      : range.startContainer.parentElement;
  const block = from?.closest('.story p[id], .story li[id], .story h2[id]');
  if (!block || block.closest('[popover]') !== null) return undefined;
  const start = lengthUpTo(block, range.startContainer, range.startOffset);
  const end = block.contains(range.endContainer)
    ? lengthUpTo(block, range.endContainer, range.endOffset)
    : (block.textContent ?? '').length;
  const words = (block.textContent ?? '').slice(start, end);
  return words.trim() === '' ? undefined : { block: block.id as BlockId, start, end, words };
}

function lengthUpTo(block: Element, container: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(container, offset);
  return range.toString().length;
}

/** The part of a block's text from `start` to `end`, to be marked without a change of the page. */
export function findRange(block: string, start: number, end: number): Range | undefined {
  const element = document.getElementById(block);
  if (element === null) return undefined;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  let open = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (!open && start < before + length) {
      range.setStart(node, start - before);
      open = true;
    }
    if (open && end <= before + length) {
      range.setEnd(node, end - before);
      return range;
    }
    before += length;
  }
  return undefined;
}

/** Marks ranges under a name that the style sheet knows; nothing where the browser cannot. */
export function markRanges(name: string, ranges: readonly (Range | undefined)[]): void {
  if (typeof Highlight === 'undefined') return;
  const found = ranges.filter((it) => it !== undefined);
  if (found.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...found));
}
