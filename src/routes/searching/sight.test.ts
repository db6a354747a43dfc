import { describe, expect, it } from 'vitest';
import { startOfSight } from './sight.ts';

/** The part of a text that is seen when a word is looked for. */
const seenOf = (text: string, word: string): string => text.slice(startOfSight(text, [word]));

const long =
  'They came at noon from all the villages along the coast, with bread, wine and blankets, and then the old harbour master said that the pier was closed, for the tide had taken the steps and nobody knew when there would be others.';

describe('what is seen of a passage', () => {
  it('is all of it where the word is near its beginning or not in it', () => {
    expect(seenOf(long, 'villages')).toBe(long);
    expect(seenOf(long, 'lighthouse')).toBe(long);
  });

  it('is all of it where there is room for that, wherever the word stands', () => {
    const short = long.slice(0, 150);
    expect(seenOf(short, 'pier')).toBe(short);
  });

  it('begins with whole words shortly before a word that stands far behind, and has as much as there is room for', () => {
    const last = seenOf(long, 'steps');
    expect(last).toBe(seenOf(long, 'others'));
    expect(last).toMatch(/^wine and blankets, .* others\.$/);
    const first = seenOf(`${long} ${long.replaceAll(/[^ .]/g, 'x')}`, 'pier');
    expect(first).toMatch(/^the old harbour master said that the pier /);
    expect(first.indexOf('pier')).toBeLessThanOrEqual(40);
  });
});
