/**
 * The hand-made annotations of the demo edition fit its files: whoever measures
 * against them can trust every offset. `e2e/seeds/annotations/README.md` has the conventions.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Annotations {
  readonly names: readonly (Span & { readonly type: string })[];
  readonly quotations: readonly {
    readonly pieces: readonly Span[];
    readonly kind: string;
    readonly speaker: { readonly words: string; readonly name: string | null } | null;
  }[];
}

const folder = new URL('../../../e2e/seeds/', import.meta.url);
const stemsIn = (url: URL, ending: string): readonly string[] =>
  readdirSync(url)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

const articles = stemsIn(folder, '.txt');
const textOf = (stem: string): string => readFileSync(new URL(`${stem}.txt`, folder), 'utf8');
const annotationsOf = (stem: string): Annotations =>
  JSON.parse(readFileSync(new URL(`annotations/${stem}.json`, folder), 'utf8'));

/** The spans that begin before the one in front of them has ended. */
function overlapping(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, n) => start < (sorted[n - 1]?.end ?? 0));
}

/**
 * Whether a piece fills the space between its marks, or from a mark to the end of
 * a paragraph where the quotation goes on in the next.
 *
 *     "We met at sea," she said.        "We met at sea.⏎⏎"Then we met on land," she said.
 *      ^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^
 */
function isBetweenMarks({ start, end }: Span, text: string): boolean {
  const before = text.slice(0, start).replace(/[ \u00a0]+$/, '');
  const after = text.slice(end).replace(/^[ \u00a0]+/, '');
  return /["“„«‘]$/.test(before) && /^(["”“»’]|\n\n["“„«‘])/.test(after);
}

it('has an annotation for each of twenty articles, and no other', () => {
  expect(articles).toHaveLength(20);
  expect(stemsIn(new URL('annotations/', folder), '.json')).toEqual(articles);
});

describe.each(articles)('the annotation of %s', (stem) => {
  const text = textOf(stem);
  const { names, quotations } = annotationsOf(stem);
  const pieces = quotations.flatMap((quotation) => quotation.pieces);

  it('quotes the file at its offsets', () => {
    const spans = [...names, ...pieces];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map((span) => span.text),
    );
    expect(spans.filter((span) => span.text !== span.text.trim() || span.text === '')).toEqual([]);
  });

  it('has no words in two names or in two quotations', () => {
    expect(overlapping(names)).toEqual([]);
    expect(overlapping(pieces)).toEqual([]);
  });

  it('uses the four types of names and the two kinds of quotation', () => {
    expect(['PER', 'ORG', 'LOC', 'MISC']).toEqual(
      expect.arrayContaining(names.map((name) => name.type)),
    );
    expect(['direct', 'indirect']).toEqual(
      expect.arrayContaining(quotations.map((quotation) => quotation.kind)),
    );
  });

  it('takes direct quotations from between marks and indirect ones from outside', () => {
    const between = quotations.flatMap(({ kind, pieces }) =>
      pieces.map((piece) => [piece.text, kind, isBetweenMarks(piece, text)]),
    );
    expect(between).toEqual(between.map(([words, kind]) => [words, kind, kind === 'direct']));
  });

  it('names every speaker with words of the file', () => {
    const known = new Set(names.map((name) => name.text));
    const speakers = quotations.flatMap(({ speaker }) => speaker ?? []);
    const folded = text.toLowerCase();
    expect(speakers.filter(({ words }) => !folded.includes(words.toLowerCase()))).toEqual([]);
    expect(speakers.filter(({ name }) => name !== null && !known.has(name))).toEqual([]);
  });
});
