import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printed, type Problem } from './problem.ts';

const problem: Problem = {
  severity: 'warning',
  code: 'date/unread',
  message: 'No date was found.',
  file: 'seeds/x.txt',
};

describe('printed', () => {
  it('names the file, the line, the severity and the code', () => {
    expect(printed({ ...problem, line: 7 })).toBe(
      'seeds/x.txt:7 warning date/unread No date was found.',
    );
    expect(printed(problem)).toBe('seeds/x.txt warning date/unread No date was found.');
  });

  it('writes out what a terminal would obey', () => {
    expect(printed({ ...problem, file: 'a\u001b[2J\n\u202eb.txt' })).toMatch(
      /^a\\u\{1b\}\[2J\\u\{a\}\\u\{202e\}b\.txt warning/,
    );
  });

  it('is one line without a control character, whatever the file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printed({ ...problem, file: text, message: text })).not.toMatch(
          /[\p{Cc}\u2028\u2029]/u,
        );
      }),
    );
  });
});
