import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nest, type Nested, type Span } from './nest.ts';

/** Spans written as `a [b (c] d) e`: square and round brackets are the spans, the rest is the text. */
function drawn(drawing: string): string {
  let text = '';
  const open = new Map<string, number>();
  const spans: Span<string>[] = [];
  for (const letter of drawing) {
    const closes = { ']': '[', ')': '(' }[letter];
    if (closes !== undefined) {
      spans.push({ start: open.get(closes) ?? 0, end: text.length, value: closes });
    } else if (letter === '[' || letter === '(') open.set(letter, text.length);
    else text += letter;
  }
  const closing = new Map([
    ['[', ']'],
    ['(', ')'],
  ]);
  const show = (nodes: readonly Nested<string>[]): string =>
    nodes
      .map((it) =>
        it.type === 'text' ? it.text : it.value + show(it.inside) + closing.get(it.value),
      )
      .join('');
  return show(nest(text, spans.toReversed()));
}

describe('nest', () => {
  it.each([
    ['a [b] c', 'a [b] c'],
    ['[a (b) c] d', '[a (b) c] d'],
    ['[(a)] b', '[(a)] b'],
    ['[a] (b)', '[a] (b)'],
    ['a [b (c] d) e', 'a [b (c)]( d) e'],
  ])('turns %j into %j', (drawing, tree) => {
    expect(drawn(drawing)).toBe(tree);
  });

  it('loses no character and no span of any text', () => {
    const spans = fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40), value: fc.nat() }));
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), spans, (text, given) => {
        const seen = new Set<number>();
        const flat = (nodes: readonly Nested<number>[]): string =>
          nodes
            .map((it) => {
              if (it.type === 'text') return it.text;
              seen.add(it.value);
              return flat(it.inside);
            })
            .join('');
        expect(flat(nest(text, given))).toBe(text);
        const valid = given.filter(({ start, end }) => start < end && end <= text.length);
        expect(seen).toEqual(new Set(valid.map(({ value }) => value)));
      }),
    );
  });
});
