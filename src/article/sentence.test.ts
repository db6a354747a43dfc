import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentence.ts';

const split = (text: string): readonly string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['One ended. Two began.', ['One ended.', 'Two began.']],
    ['"It is so", she said. "It was."', ['"It is so", she said.', '"It was."']],
    [
      'Mr. Smith met J. R. Jones in the U.S. Senate.',
      ['Mr. Smith met J. R. Jones in the U.S. Senate.'],
    ],
    ['It cost 3.5 million. in all', ['It cost 3.5 million. in all']],
    ['Really? “Yes.” He left…  ', ['Really?', '“Yes.”', 'He left…']],
    ['قال ذلك. ثم ذهب.', ['قال ذلك.', 'ثم ذهب.']],
    ['', []],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
