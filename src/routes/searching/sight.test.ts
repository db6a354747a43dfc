import { describe, expect, it } from 'vitest';
import { startOfSight } from './sight.ts';

/** The part of a text that is seen when a word is looked for. */
const seenOf = (text: string, word: string): string => text.slice(startOfSight(text, [word]));

const long =
  'They came at noon from all the villages along the coast, with bread, wine and blankets, and then the old harbour master said that the pier was closed.';

describe('what is seen of a passage', () => {
  it('is all of it where the word is near its beginning or not in it', () => {
    expect(seenOf(long, 'villages')).toBe(long);
    expect(seenOf(long, 'lighthouse')).toBe(long);
  });

  it('begins with whole words shortly before a word that stands far behind', () => {
    const seen = seenOf(long, 'pier');
    expect(seen).toBe('the old harbour master said that the pier was closed.');
    expect(seen.indexOf('pier')).toBeLessThanOrEqual(40);
  });
});
