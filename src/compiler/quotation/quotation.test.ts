import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quotation, TextRange } from '../../article/article.ts';
import type { Draft, Named } from '../draft.ts';
import { attribute } from './attribution.ts';
import type { Fixture } from './fixtures/fixture.ts';
import { draftOf, namedIn } from './fixtures/fixture.ts';
import { findQuotations } from './quotation.ts';

const fixtureOf = (text: string): Fixture => ({
  title: 'any',
  people: ['Ana Lopez', 'Carl Cruz'],
  bodies: ['Harbour Trust'],
  lines: text.split('\n'),
  quotations: [],
});

function spokenIn(text: string): { quotations: readonly Quotation[]; draft: Draft; named: Named } {
  const fixture = fixtureOf(text);
  const [draft, named] = [draftOf(fixture), namedIn(fixture)];
  return { ...attribute(draft, findQuotations(draft), named), draft, named };
}

/** Words, marks and line breaks that quotations are made of, in any order. */
const word = fc.constantFrom(
  ...`" ' “ ” ‘ ’ « » „ ‚ '' ... . , : ; ? ! — - ( ) [ ] he she said says saying told that and but who the a of to by
  Ana Lopez Cruz minister, According to when was not “We won,” said.`.split(/\s+/),
  '\n',
  ' ',
);
const speech = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '));
const anyText = fc.oneof(speech, fc.string({ unit: 'binary', maxLength: 300 }));

const rangesOf = ({ pieces, attribution }: Quotation): readonly TextRange[] => [
  ...pieces,
  ...(attribution === undefined ? [] : [attribution.as, ...attribution.evidence]),
  ...(attribution?.cue === undefined ? [] : [attribution.cue]),
];

describe('the quotations of any text', () => {
  it('lie in the text, and none is empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotations, draft } = spokenIn(text);
        const lengths = new Map(
          draft.blocks.map((it) => [it.id, 'text' in it ? it.text.length : 0]),
        );
        for (const { block, start, end } of quotations.flatMap(rangesOf)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(lengths.get(block) ?? -1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = spokenIn(text)
          .quotations.flatMap((it) => it.pieces)
          .sort((a, b) => Number(a.block) - Number(b.block) || a.start - b.start);
        const overlapping = pieces.filter((piece, nth) => {
          const before = pieces[nth - 1];
          return before?.block === piece.block && before.end > piece.start;
        });
        expect(overlapping).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('go to nobody whom the article does not name', () => {
    fc.assert(
      fc.property(speech, (text) => {
        const { quotations, named } = spokenIn(text);
        const ids = new Set(named.mentions.map((it) => it.entity));
        const speakers = quotations.flatMap((it) => it.attribution?.speaker ?? []);
        expect(speakers.filter((id) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are all attributed or left open: none is lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const draft = draftOf(fixtureOf(text));
        const spans = findQuotations(draft);
        const { quotations } = attribute(draft, spans, namedIn(fixtureOf(text)));
        expect(quotations.map(({ kind, pieces }) => ({ kind, pieces }))).toEqual(spans);
      }),
      { numRuns: 200 },
    );
  });

  it('are the same whatever was read before', () => {
    fc.assert(
      fc.property(speech, (text) => {
        expect(spokenIn(text).quotations).toEqual(spokenIn(text).quotations);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the time that a text takes', () => {
  /** Seconds of the quickest of three runs: the one that was least disturbed. */
  const seconds = (text: string): number => {
    const runs = [1, 2, 3].map(() => {
      // A new draft each time: the reading of a draft is kept.
      const draft = draftOf({ ...fixtureOf(text), people: [], bodies: [] });
      const start = process.cpuUsage();
      attribute(draft, findQuotations(draft), { entities: [], mentions: [] });
      return process.cpuUsage(start).user;
    });
    return Math.min(...runs) / 1_000_000;
  };

  // Eight times the text: 8 where the time is linear, 64 where it is quadratic.
  it.each([
    ['marks', '"'],
    ['opening marks', '“'],
    ['single marks', "' "],
    ['quotations', '"We won," he said. '],
    ['quotations without a stop', 'and "we won it all" that the '],
    ['open paragraphs', '"We won it all here.\n'],
    ['roles', 'the minister said '],
  ])('grows with its length, not faster: %s', (_, unit) => {
    seconds(unit.repeat(1000));
    const short = seconds(unit.repeat(2500));
    const long = seconds(unit.repeat(20_000));
    // What takes almost no time is not measured well: 0.4 s is far below 20,000 squared.
    expect(long).toBeLessThan(Math.max(40 * short, 0.4));
  });
});
