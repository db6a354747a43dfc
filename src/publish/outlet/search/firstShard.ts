/** What is looked into first: the terms of the segments that are asked first, put together, with what makes their answers quicker. */
import type { ArticleTerms } from '../../../archive/search/articleTerms.ts';
import type { TermShard } from '../../../archive/search/indexFile.ts';
import { firstShardPath, statementShardPath } from '../../../paths.ts';
import { hashOf, type PlainFile } from '../../plainFile.ts';
import { bestFilesOf, bestOf, type SegmentBest } from './bestShard.ts';
import { termShardsOf } from './termShard.ts';

/** What is kept of a segment that is asked first: its terms for each shard, as JSON that is put together without being read. */
export interface KeptSegment {
  readonly best: TermShard;
  readonly terms: readonly string[];
  readonly statements: readonly string[];
}

/** What is kept of a segment, as text: its best articles in a line, then for each shard one of terms and one of statements. */
export function keptTextOf(articles: readonly ArticleTerms[], shards: number): string {
  const { terms, stated } = termShardsOf(articles, shards);
  const lines = terms.flatMap((it, n) => [it.terms, stated[n] ?? []]);
  return [bestOf(terms), ...lines].map((it) => JSON.stringify(it)).join('\n');
}

export function keptSegmentIn(text: string): KeptSegment {
  const [best = '', ...lines] = text.split('\n');
  return {
    best: JSON.parse(best) as TermShard,
    terms: lines.filter((_line, n) => n % 2 === 0),
    statements: lines.filter((_line, n) => n % 2 === 1),
  };
}

export interface FirstFiles {
  /** How many shards there are of terms, and of the best cards. */
  readonly shards: number;
  readonly best: number;
  readonly files: readonly PlainFile[];
}

type FirstSegment = KeptSegment & Omit<SegmentBest, 'best'>;

/** The files of the segments that are asked first, the newest segment before the others. */
export function firstFilesOf(segments: readonly FirstSegment[], shards: number): FirstFiles {
  const best = bestFilesOf(segments);
  const numbers = Array.from({ length: shards }, (_, n) => n);
  const files = [
    ...numbers.map((n) => joined(firstShardPath(n), segments, ({ terms }) => terms[n])),
    ...numbers.map((n) => joined(statementShardPath(n), segments, (it) => it.statements[n])),
    ...best.files,
  ];
  return { shards, best: best.shards, files };
}

function joined(
  name: string,
  segments: readonly FirstSegment[],
  partOf: (segment: FirstSegment) => string | undefined,
): PlainFile {
  const own = segments.map((it) => `[${JSON.stringify(it.name)},${partOf(it) ?? '[]'}]`);
  const content = `{"segments":[${own.join()}]}`;
  return { name, key: hashOf(content), content: () => content };
}
