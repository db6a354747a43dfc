/**
 * How large a page's tree would be, counted in one pass over the text before
 * any tree is built: parsers and extractors take quadratic time, or overflow,
 * on trees that no news page has.
 */

/** The most that is turned into a tree. */
export const mostElements = 50_000;
export const deepest = 256;

/** The size of the tree that a text would give. */
export interface TreeSize {
  readonly elements: number;
  readonly depth: number;
}

const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements whose content is text up to their end tag. */
const rawElement = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;
/** Elements that end where the next of their kind begins. */
const closedByNext = /^(?:p|li|dt|dd|tr|td|th|option|optgroup|thead|tbody|tfoot)$/;

/** Count the elements of a page and how deep they lie. Stops counting where a limit is passed. */
export function treeSizeOf(html: string, { xml = false } = {}): TreeSize {
  const open = new OpenElements();
  let elements = 0;
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const tag = tagAt(html, at, xml);
    at = tag.end;
    if (tag.name === '') continue;
    if (tag.closing) {
      open.close(tag.name);
      continue;
    }
    elements += 1;
    if (!xml && rawElement.test(tag.name)) at = rawEndOf(html, tag.name, at);
    else if (!tag.empty && (xml || !voidElement.test(tag.name))) open.open(tag.name);
    depth = Math.max(depth, open.depth);
    if (depth > deepest || (!xml && elements > mostElements)) break;
  }
  return { elements, depth };
}

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly empty: boolean;
  /** Where the text goes on after the tag. */
  readonly end: number;
}

/** The tag, comment or lone "<" at a place. */
function tagAt(html: string, at: number, xml: boolean): Tag {
  const nothing = { name: '', closing: false, empty: false };
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    return { ...nothing, end: end < 0 ? html.length : end + 3 };
  }
  // In HTML "<![CDATA[" is a comment up to the next ">", whatever that hides.
  if (xml && html.startsWith('<![CDATA[', at)) {
    const end = html.indexOf(']]>', at);
    return { ...nothing, end: end < 0 ? html.length : end + 3 };
  }
  const closing = html[at + 1] === '/';
  const name = /^[a-z][^\s/>]{0,60}/i.exec(html.slice(at + (closing ? 2 : 1), at + 64))?.[0];
  if (name === undefined) return { ...nothing, end: at + 1 };
  const end = tagEndOf(html, at + name.length + 1);
  return { name: name.toLowerCase(), closing, empty: html[end - 2] === '/', end };
}

/** Past the ">" that closes a tag; one within quotation marks does not. */
function tagEndOf(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const sign = html.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at + 1;
    else if ((sign === '"' || sign === "'") && html[at - 1] === '=') quote = sign;
  }
  return html.length;
}

function rawEndOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** The stack of open elements, with a count for each name so that a stray end tag costs nothing. */
class OpenElements {
  readonly #names: string[] = [];
  readonly #counts = new Map<string, number>();

  get depth(): number {
    return this.#names.length;
  }

  open(name: string): void {
    if (closedByNext.test(name) && this.#names.at(-1) === name) this.close(name);
    this.#names.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    while ((this.#counts.get(name) ?? 0) > 0) {
      const last = this.#names.pop() ?? '';
      this.#counts.set(last, (this.#counts.get(last) ?? 1) - 1);
      if (last === name) return;
    }
  }
}
