/** Where a line stands in the tree of its page. */
import { families, familiesOf } from './families.ts';
import { tagOf } from './pageLines.ts';

const tags = [
  'p',
  'div',
  'li',
  'td',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'figcaption',
  'section',
  'article',
  'header',
  'button',
  'dd',
  'pre',
  'address',
];
const containers = [
  'article',
  'main',
  'nav',
  'aside',
  'footer',
  'header',
  'figure',
  'form',
  'table',
  'ul',
  'ol',
  'blockquote',
  'section',
  'button',
  'figcaption',
];

/** What the ancestors of a block are. */
export interface Chain {
  readonly path: string;
  readonly depth: number;
  readonly near: number;
  readonly far: number;
  readonly tags: number;
}

/** What the ancestors of an element are, from its parent's chain. */
export function chainOf(element: Element, known: Map<Element, Chain>): Chain {
  const found = known.get(element);
  if (found) return found;
  const parent = element.parentElement;
  const above = parent ? chainOf(parent, known) : undefined;
  const tag = tagOf(element);
  const own = tag === 'body' || tag === 'html' ? 0 : familiesOf(element);
  const container = containers.indexOf(tag);
  const chain = {
    path: `${above?.path ?? ''}/${tag}${nameOf(element)}`.slice(-160),
    depth: (above?.depth ?? 0) + 1,
    near: own | (parent && tagOf(parent) !== 'body' ? familiesOf(parent) : 0),
    far: own | (above?.far ?? 0),
    tags: (above?.tags ?? 0) | (container < 0 ? 0 : 1 << container),
  };
  known.set(element, chain);
  return chain;
}

/** Lines of one kind share their first class: it is part of the path. */
function nameOf(element: Element): string {
  const name = /^\s*([\w-]{1,30})/.exec(element.getAttribute('class') ?? '')?.[1];
  return name === undefined || /\d{3}/.test(name) ? '' : `.${name}`;
}

/** Where a line stands in the tree. */
export function treeFeaturesOf(block: Element, chain: Chain): number[] {
  const tag = tagOf(block);
  return [
    ...tags.map((it) => (it === tag ? 1 : 0)),
    Math.min(chain.depth, 30),
    ...containers.map((_, i) => (chain.tags >> i) & 1),
    ...families.map((_, i) => ((chain.near >> i) & 1) * 2 + ((chain.far >> i) & 1)),
  ];
}
