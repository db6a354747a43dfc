/** The terms of a question, looked up in the index. */
import {
  segmentsAtOnce,
  type SearchContents,
  type Segment,
  type TermShard,
} from '../../../archive/search/indexFile.ts';
import { shardOf } from '../../../archive/search/term.ts';
import { firstShard, statementShard, termShard } from './fetched.ts';
import type { Posting, StatedTerm } from './posting.ts';
import { filterTermsOf, isAboutStatements, type Question } from '../question.ts';

/** Segments asked together, with what stands in the shards of a question's terms. */
export interface LookUp {
  readonly segments: readonly Segment[];
  /** The terms that stand with one. */
  readonly postings: (term: string, segment: Segment) => readonly Posting[];
  /** Their statements. Absent where they are not asked for or cannot be had. */
  readonly stated: ((term: string, segment: Segment) => readonly StatedTerm[]) | undefined;
}

/** Looks terms up in the segments from the nth on. */
export async function lookUp(
  contents: SearchContents,
  from: number,
  terms: readonly string[],
  question: Question,
): Promise<LookUp> {
  const segments = contents.segments.slice(from, from + segmentsAtOnce);
  if (from > 0) {
    const postings = await lookUpEach(segments, terms);
    return { segments, postings, stated: undefined };
  }
  const [first, stated] = await Promise.all([
    byTerm(terms, contents, firstShard),
    // Without them the articles are read.
    isAboutStatements(question)
      ? byTerm(terms, contents, statementShard).catch(() => undefined)
      : undefined,
  ]);
  return { segments, postings: partOf(first), stated: stated && partOf(stated) };
}

/** Asks for the files of some terms in the segments asked first. */
export function fetchTerms(
  contents: SearchContents,
  question: Question,
  words: readonly string[],
): readonly Promise<unknown>[] {
  const terms = [...words, ...filterTermsOf(question)];
  const shards = [...new Set(terms.map((term) => shardOf(term, contents.first)))];
  const isSaid = isAboutStatements(question);
  return [...shards.map(firstShard), ...(isSaid ? shards.map(statementShard) : [])];
}

async function byTerm<T>(
  terms: readonly string[],
  { first }: SearchContents,
  shard: (shard: number) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  return new Map(
    await Promise.all(
      terms.map(async (term) => [term, await shard(shardOf(term, first))] as const),
    ),
  );
}

/** What the shards of some terms have of a segment. */
function partOf<T>(
  shards: ReadonlyMap<string, { readonly segments: readonly (readonly [string, readonly T[]])[] }>,
): (term: string, segment: Segment) => readonly T[] {
  return (term, { name }) => shards.get(term)?.segments.find(([it]) => it === name)?.[1] ?? [];
}

/** Segments that are not asked first have files of their own. */
async function lookUpEach(
  segments: readonly Segment[],
  terms: readonly string[],
): Promise<LookUp['postings']> {
  const shards = new Map<string, TermShard>();
  await Promise.all(
    segments.flatMap((segment) =>
      terms.map(async (term) => {
        const shard = await termShard(segment, shardOf(term, segment.shards));
        shards.set(`${segment.name} ${term}`, shard);
      }),
    ),
  );
  return (term, { name }) => shards.get(`${name} ${term}`)?.terms ?? [];
}
