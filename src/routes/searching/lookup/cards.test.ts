import { afterEach, describe, expect, it, vi } from 'vitest';
import { bestBeginning, type SearchContents } from '../../../archive/search/indexFile.ts';
import { shardOf } from '../../../archive/search/term.ts';
import { bestShardPath } from '../../../paths.ts';
import { questionIn } from '../question.ts';

const contents: SearchContents = {
  articles: 1,
  segments: [],
  first: 1,
  names: 1,
  best: 4096,
  publishers: [],
};
const postings = { segments: [['2026', [['harb'], ['harbour'], ['harbourmaster']]]] };

/** The shards of best cards that are asked for, for a word of which its first letters were asked for before, or not. */
async function askedFor(word: string, isBegun: boolean): Promise<readonly string[]> {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const isFirst = address.includes('search/first');
    return Promise.resolve(Response.json(isFirst ? postings : { table: {}, places: [] }));
  });
  // What is known of the index lives as long as its module.
  vi.resetModules();
  const { fetchTerms } = await import('./lookUp.ts');
  const { fetchBest } = await import('./cards.ts');
  if (isBegun) fetchTerms(contents, questionIn(new URLSearchParams()), [word]);
  await Promise.all(fetchBest(contents, [word]));
  return asked.filter((it) => it.includes('quick/cards'));
}

const shardFor = (word: string): string => `/${bestShardPath(shardOf(word, 4096, bestBeginning))}`;

afterEach(() => void vi.unstubAllGlobals());

describe('the best cards of a word', () => {
  it('are asked for at once where nothing is known of the word', async () => {
    expect(await askedFor('harbo', false)).toEqual([shardFor('harbo')]);
  });

  it('are not asked for where the postings at hand have no such word in their shard', async () => {
    expect(await askedFor('harbo', true)).toEqual([]);
    expect(await askedFor('harbox', true)).toEqual([]);
  });

  it('are asked for where they have the word or one that begins so', async () => {
    expect(await askedFor('harb', true)).toEqual([shardFor('harb')]);
    expect(await askedFor('harbou', true)).toEqual([shardFor('harbour')]);
    expect(await askedFor('harbourma', true)).toEqual([shardFor('harbour')]);
  });
});
