/**
 * Stand-off annotations turned into a tree, the way a page needs them: a text
 * and the spans over it become strings and nodes, in reading order.
 */

/** `[start, end)` of a text, with what it stands for. */
export interface Span<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A run of plain text, or a span with what lies inside it. */
export type Nested<T> =
  | { readonly type: 'text'; readonly start: number; readonly text: string }
  | {
      readonly type: 'span';
      readonly start: number;
      readonly value: T;
      readonly inside: readonly Nested<T>[];
    };

/**
 * The tree of a text and its spans. Longer spans lie outside shorter ones; of
 * two equal spans the one given first lies outside. Where two cross, the later
 * one is cut in two at the end of the earlier:
 *
 *     a [b (c] d) e   ->   a [b (c)](d) e
 */
export function nest<T>(text: string, spans: readonly Span<T>[]): readonly Nested<T>[] {
  const inOrder = spans
    .filter(({ start, end }) => start < end && start >= 0 && end <= text.length)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return within(text, 0, text.length, inOrder);
}

function within<T>(
  text: string,
  from: number,
  to: number,
  spans: readonly Span<T>[],
): readonly Nested<T>[] {
  const nodes: Nested<T>[] = [];
  const pending = [...spans];
  let at = from;
  for (let outer = pending.shift(); outer !== undefined; outer = pending.shift()) {
    const { start, end, value } = outer;
    const inside = takeWithin(pending, end);
    if (at < start) nodes.push({ type: 'text', start: at, text: text.slice(at, start) });
    nodes.push({ type: 'span', start, value, inside: within(text, start, end, inside) });
    at = end;
  }
  if (at < to) nodes.push({ type: 'text', start: at, text: text.slice(at, to) });
  return nodes;
}

/** Takes the spans that begin before `end` out of `pending`, and puts back what sticks out of it. */
function takeWithin<T>(pending: Span<T>[], end: number): readonly Span<T>[] {
  const inside: Span<T>[] = [];
  const rest: Span<T>[] = [];
  while (pending[0] !== undefined && pending[0].start < end) {
    const span = pending.shift() as Span<T>;
    inside.push({ ...span, end: Math.min(span.end, end) });
    if (span.end > end) rest.push({ ...span, start: end });
  }
  pending.unshift(...rest);
  return inside;
}
