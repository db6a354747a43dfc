import { describe, expect, it } from 'vitest';
import { draftOf, type Fixture } from '../fixtures/fixture.ts';
import { findUnclosed } from './unclosed.ts';

const problemsIn = (...lines: string[]) => {
  const fixture: Fixture = { title: 'any', people: [], bodies: [], lines, quotations: [] };
  return findUnclosed(draftOf(fixture)).map(({ code, message, severity }) => {
    return { code, severity, words: /“(.*?)”/.exec(message)?.[1] };
  });
};

describe('findUnclosed', () => {
  it('warns of a quotation that nothing closes, and quotes its words', () => {
    expect(
      problemsIn('“We need more help, the mayor said.', 'The next paragraph has no mark.'),
    ).toEqual([
      {
        code: 'quotation/unclosed',
        severity: 'warning',
        words: 'We need more help, the mayor said.',
      },
    ]);
  });

  it('warns at the last paragraph of a quotation that goes on and never closes', () => {
    expect(problemsIn('He said: “We need help.', '“We need it now.', 'Nobody came.')).toEqual([
      expect.objectContaining({ words: 'We need it now.' }),
    ]);
  });

  it('is silent where each paragraph opens with a mark and the last one closes', () => {
    expect(problemsIn('He said: “We need help.', '“We need it now.”', 'Nobody came.')).toEqual([]);
  });

  it('is silent about apostrophes, inches and quotations that close', () => {
    expect(
      problemsIn(
        `The 12" pipe at the dockers' hall isn't new.`,
        `"It's old," he said.`,
        `'Tis so.`,
      ),
    ).toEqual([]);
  });
});
