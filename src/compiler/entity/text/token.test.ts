import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsIn } from './segment.ts';
import { tokensOf } from './token.ts';

const wordsOf = (text: string): string[] => tokensOf(text).map((it) => it.text);

describe('the tokens of a text', () => {
  it.each([
    ['U.S. troops', ['U.S.', 'troops']],
    ["Iraq's capital", ['Iraq', "'s", 'capital']],
    ['Al-Qaeda and London-based', ['Al-Qaeda', 'and', 'London', '-', 'based']],
    ['ISIS/IS', ['ISIS', '/', 'IS']],
    ['Churchill, Man. her', ['Churchill', ',', 'Man.', 'her']],
    ["O'Donnellan said", ["O'Donnellan", 'said']],
    ['Sen. Lee, Calif. votes. So', ['Sen.', 'Lee', ',', 'Calif.', 'votes', '.', 'So']],
    ['naïve A&M café—new', ['naïve', 'A&M', 'café', '—', 'new']],
  ])('of “%s”', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are ranges of the text, in order, and leave only white space out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end, text: word } of tokensOf(text)) {
          expect(text.slice(start, end)).toBe(word);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('the runs in which names may stand', () => {
  const runsIn = (text: string): string[] => {
    const tokens = tokensOf(text);
    return segmentsIn(tokens).map(({ from, to }) =>
      text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    );
  };

  it('go over small words between capitals', () => {
    expect(
      runsIn('He left the Bank of England for Tokyo Electric, Inc. again last Friday.'),
    ).toEqual(['Bank of England for Tokyo Electric, Inc.', 'Friday']);
  });

  it('do not begin with a word that only begins a sentence', () => {
    expect(runsIn('But Karim left. The man stayed.')).toEqual(['Karim']);
  });
});
