/** What is looked into first: the terms of the segments that are asked first, put together, with what makes their answers quicker. */
import type { ArticleTerms } from '../../../archive/search/articleTerms.ts';
import type { TermShard } from '../../../archive/search/indexFile.ts';
import { shardOf } from '../../../archive/search/term.ts';
import { firstShardPath, statementShardPath } from '../../../paths.ts';
import { hashOf, type PlainFile } from '../../plainFile.ts';
import { bestFilesOf, bestOf, type SegmentBest } from './bestShard.ts';
import { addArticle, removeArticle, type Postings } from './posting.ts';
import {
  readShard,
  shardsFrom,
  termShardsOf,
  type SegmentShards,
  type StatedShard,
} from './termShard.ts';

/** What is kept of a segment that is asked first: its terms for each shard, as JSON that is put together without being read. */
export interface KeptSegment {
  readonly best: TermShard;
  readonly terms: readonly string[];
  readonly statements: readonly string[];
}

/** What is kept of a segment, as text: for each shard a line of best articles, one of terms and one of statements. */
export function keptTextOf(articles: readonly ArticleTerms[], shards: number): string {
  return keptLinesOf(termShardsOf(articles, shards)).join('\n');
}

const linesOfShard = 3;

const keptLinesOf = ({ terms, stated }: SegmentShards): readonly string[] =>
  terms
    .flatMap((it, n) => [bestOf([it]).terms, it.terms, stated[n] ?? []])
    .map((it) => JSON.stringify(it));

/** An article of a segment that is no longer what it was, or that has come to it. */
export interface ChangedArticle {
  readonly number: number;
  readonly before?: ArticleTerms;
  readonly now: ArticleTerms;
}

/** What is kept of a segment once some of its articles have changed: only the shards of their terms are read. */
export function changedTextOf(
  kept: string,
  changes: readonly ChangedArticle[],
  shards: number,
): string {
  const lines = kept.split('\n');
  if (lines.length !== linesOfShard * shards)
    throw new RangeError(`A segment of ${shards} shards is kept in ${lines.length} lines.`);
  const touched = new Set(
    changes.flatMap(({ before, now }) => [...shardsIn(before, shards), ...shardsIn(now, shards)]),
  );
  const postings: Postings = new Map();
  for (const shard of touched) {
    const [, terms = '', stated = ''] = lines.slice(linesOfShard * shard);
    readShard(postings, JSON.parse(terms) as TermShard['terms'], JSON.parse(stated) as StatedShard);
  }
  for (const { number, before } of changes)
    if (before !== undefined) removeArticle(postings, number, before);
  for (const { number, now } of changes) addArticle(postings, number, now);
  const made = keptLinesOf(shardsFrom(postings, shards));
  const isTouched = (line: number): boolean => touched.has(Math.floor(line / linesOfShard));
  return lines.map((line, n) => (isTouched(n) ? (made[n] ?? '') : line)).join('\n');
}

const shardsIn = (article: ArticleTerms | undefined, shards: number): readonly number[] =>
  article?.marked.flatMap(([, ...terms]) => terms.map((term) => shardOf(term, shards))) ?? [];

export function keptSegmentIn(text: string): KeptSegment {
  const lines = text.split('\n');
  const each = (n: number): readonly string[] => lines.filter((_, at) => at % linesOfShard === n);
  const best = JSON.parse(`[${each(0).join()}]`) as readonly TermShard['terms'][];
  return { best: { terms: best.flat() }, terms: each(1), statements: each(2) };
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
