/** Files of the search index, each fetched once. The index is our own and of this edition, so its shape is taken as it is. */
import type {
  BestShard,
  CardBlock,
  FirstShard,
  NameShard,
  SearchContents,
  Segment,
  StatementShard,
  TermShard,
} from '../../../archive/search/indexFile.ts';
import {
  bestShardPath,
  cardBlockPath,
  firstShardPath,
  nameShardPath,
  searchContentsPath,
  statementShardPath,
  termShardPath,
} from '../../../paths.ts';

const known = new Map<string, Promise<unknown>>();

function fetched<T>(file: string): Promise<T> {
  // In development the seeds change under the page.
  const before = import.meta.env.DEV ? undefined : known.get(file);
  if (before !== undefined) return before as Promise<T>;
  const answer = fetch(import.meta.env.BASE_URL + file).then((response) => {
    if (!response.ok) throw new Error(`${file} could not be fetched: ${response.status}.`);
    return response.json() as Promise<T>;
  });
  known.set(file, answer);
  answer.catch(() => known.delete(file));
  return answer;
}

/** The shard of terms, where it has been asked for before. */
export const findFirstShard = (shard: number): Promise<FirstShard> | undefined =>
  known.get(firstShardPath(shard)) as Promise<FirstShard> | undefined;

let contentsAtHand: SearchContents | undefined;

export const searchContents = (): Promise<SearchContents> =>
  fetched<SearchContents>(searchContentsPath).then((contents) => (contentsAtHand = contents));

/** The way into the index, where it has come already: for what cannot wait even for a promise. */
export const findContents = (): SearchContents | undefined => contentsAtHand;
export const nameShard = (shard: number): Promise<NameShard> =>
  fetched<NameShard>(nameShardPath(shard));
export const firstShard = (shard: number): Promise<FirstShard> =>
  fetched<FirstShard>(firstShardPath(shard));
export const statementShard = (shard: number): Promise<StatementShard> =>
  fetched<StatementShard>(statementShardPath(shard));
export const termShard = ({ name }: Segment, shard: number): Promise<TermShard> =>
  fetched<TermShard>(termShardPath(name, shard));
export const bestShard = (shard: number): Promise<BestShard> =>
  fetched<BestShard>(bestShardPath(shard));
export const cardBlock = ({ name }: Segment, block: number): Promise<CardBlock> =>
  fetched<CardBlock>(cardBlockPath(name, block));
