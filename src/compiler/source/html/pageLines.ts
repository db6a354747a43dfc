/**
 * A page as a reader sees it: lines of text in the order of the source, broken
 * where a block begins or ends and at `<br>`, white space collapsed, nothing
 * that is not rendered.
 */
import { visibleLine } from '../controls.ts';

/** A line of a page and where it stands in the tree. */
export interface PageLine {
  readonly text: string;
  /** The innermost block element that holds it. */
  readonly block: Element;
  /** How many of its characters are in links. */
  readonly linked: number;
}

const blockElement =
  /^(?:address|article|aside|blockquote|body|button|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|legend|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|audio)$/;
const unseenElement =
  /^(?:script|style|noscript|template|head|title|meta|link|iframe|object|embed|svg|math|canvas|select|option|datalist|textarea|map|area|param|source|track|base|frame|frameset|noframes)$/;

/** The tag of an element in lower case. */
export const tagOf = (element: Element): string => element.localName.toLowerCase();

/** Whether an element is kept from view by its own attributes. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (!style) return false;
  return /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|%)?\s*(?:;|$)/i.test(
    style,
  );
}

/** The lines of a page below an element. */
export function pageLinesOf(root: Element): PageLine[] {
  const lines = new LineWriter(root);
  write(root, root, false, lines);
  lines.end();
  return lines.lines;
}

function write(node: Element, block: Element, linked: boolean, lines: LineWriter): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) lines.add(child.nodeValue ?? '', block, linked);
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const tag = tagOf(element);
    if (tag === 'br') lines.end();
    else if (/^(?:svg|math)$/.test(tag)) writeForeign(element, lines);
    else if (!unseenElement.test(tag) && !isHidden(element))
      writeElement(element, tag, block, linked, lines);
  }
}

function writeElement(
  element: Element,
  tag: string,
  block: Element,
  linked: boolean,
  lines: LineWriter,
): void {
  const isBlock = blockElement.test(tag);
  if (isBlock) lines.end();
  write(element, isBlock ? element : block, linked || tag === 'a', lines);
  if (isBlock) lines.end();
}

/**
 * Drawings and formulas have no running text. But a block of HTML within one
 * ends it in every browser, though not in every parser: an unclosed `<svg>`
 * must not swallow the story.
 */
function writeForeign(node: Element, lines: LineWriter): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const tag = tagOf(element);
    if (/^(?:script|style|title|desc|metadata)$/.test(tag)) continue;
    if (blockElement.test(tag)) writeElement(element, tag, node, false, lines);
    else writeForeign(element, lines);
  }
}

/** Collects the text of one line at a time. */
class LineWriter {
  readonly lines: PageLine[] = [];
  #text = '';
  #linked = 0;
  #block: Element;

  constructor(root: Element) {
    this.#block = root;
  }

  add(text: string, block: Element, linked: boolean): void {
    if (this.#text.trim() === '') this.#block = block;
    this.#text += text;
    if (linked) this.#linked += text.trim().length;
  }

  end(): void {
    const text = visibleLine(this.#text.replace(/[\s\u00a0\u2028\u2029\u0085]+/g, ' ')).text.trim();
    if (text !== '') {
      const linked = Math.min(this.#linked, text.length);
      this.lines.push({ text, block: this.#block, linked });
    }
    this.#text = '';
    this.#linked = 0;
  }
}
