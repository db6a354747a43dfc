import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FirstShard, SearchContents } from '../../archive/search/indexFile.ts';
import { shardOf } from '../../archive/search/term.ts';
import { developmentData, type DevelopmentData } from './data.ts';

const seeds = mkdtempSync(join(tmpdir(), 'seeds-'));
let data: DevelopmentData;

beforeAll(async () => {
  const text = 'Ferry returns to the harbour\n\nThe ferry sails again after a long winter.\n';
  writeFileSync(join(seeds, 'ferry.txt'), text);
  data = await developmentData('.', seeds, join(seeds, 'made'));
});
afterAll(() => rmSync(seeds, { recursive: true, force: true }));

const read = <T>(address: string): T => JSON.parse(data.find(address) ?? 'null') as T;

describe('developmentData', () => {
  it('has the data of a page under the address that the page asks for', () => {
    expect(read<{ stories: unknown[] }>('/data/home.json').stories).toHaveLength(1);
  });

  it('has the search index, in which a word of an article leads to it', () => {
    const { first } = read<SearchContents>('/search/contents.json');
    const shard = read<FirstShard>(`/search/first/${shardOf('winter', first)}.json`);
    const [[, terms]] = shard.segments as [FirstShard['segments'][number]];
    expect(terms.find(([term]) => term === 'winter')?.slice(1)).not.toEqual([]);
  });

  it('has nothing else', () => {
    expect(data.find('/data/none.json')).toBeUndefined();
    expect(data.find('/search/none.json')).toBeUndefined();
  });
});
