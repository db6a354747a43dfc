import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecodeError } from '../article/parsing/decoder.ts';
import type { ArticleId, BlockId } from '../article/id.ts';
import { parseKeptFile, type KeptFile } from './keptFile.ts';

const named = <Id extends string>() => fc.string({ minLength: 1 }).map((it) => it as Id);
const count = fc.integer({ min: 0 });
const keptArticle = fc.record({
  id: named<ArticleId>(),
  headline: fc.string({ unit: 'binary' }),
  language: fc.string(),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  at: count,
});
const file: fc.Arbitrary<KeptFile> = fc.record({
  format: fc.constant('on-record/1' as const),
  saved: fc.array(keptArticle),
  history: fc.array(keptArticle),
  notes: fc.array(
    fc.record({
      id: fc.string(),
      article: keptArticle,
      block: named<BlockId>(),
      start: count,
      end: count,
      words: fc.string({ unit: 'binary' }),
      text: fc.string({ unit: 'binary' }),
      at: count,
    }),
  ),
  places: fc.array(
    fc.record({
      id: named<ArticleId>(),
      block: named<BlockId>(),
      share: fc.double({ min: 0, max: 1, noNaN: true }).map((it) => it + 0),
      at: count,
    }),
  ),
});

/** Reads a text; a file that is none is refused with an error that says where. */
function refusalOf(text: string): unknown {
  try {
    parseKeptFile(text);
    return undefined;
  } catch (error) {
    return error;
  }
}

const isRefusal = (error: unknown): boolean =>
  error === undefined || error instanceof DecodeError || error instanceof SyntaxError;

describe('a file of what a reader keeps', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(file, (kept) => {
        expect(parseKeptFile(JSON.stringify(kept, null, 1))).toEqual(kept);
      }),
    );
  });

  it('is refused with a reason where it is none, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(isRefusal(refusalOf(text))).toBe(true);
      }),
    );
  });

  it('is refused where any of its fields is of another kind', () => {
    const fields = fc.constantFrom('format', 'saved', 'history', 'notes', 'places');
    fc.assert(
      fc.property(file, fields, fc.jsonValue(), (kept, field, value) => {
        fc.pre(!Array.isArray(value) && value !== 'on-record/1');
        const error = refusalOf(JSON.stringify({ ...kept, [field]: value }));
        expect(error).toBeInstanceOf(DecodeError);
        expect(String(error)).toContain(field);
      }),
    );
  });
});
