/** Which articles of some segments answer a question, the best first. */
import { numbersIn, type Segment, type TermShard } from '../../archive/search/indexFile.ts';
import { mark, weightOf } from '../../archive/search/mark.ts';
import { beginning, shardOf } from '../../archive/search/term.ts';
import { termShard } from './fetched.ts';
import { filterTermsOf, isAboutStatements, type Question } from './question.ts';

/** An article by its number in its segment. */
export interface Hit {
  readonly segment: Segment;
  readonly number: number;
  readonly score: number;
}

export interface Ranking {
  readonly hits: readonly Hit[];
  /** Terms that no article of these segments has. */
  readonly missing: readonly string[];
}

/** A word that goes on after the term counts for less than the term itself. */
const begunOnly = 0.4;

/** The articles that have every term and every field asked for. Of equal ones the newest is first. */
export async function rankingIn(
  segments: readonly Segment[],
  terms: readonly string[],
  question: Question,
): Promise<Ranking> {
  const needed = isAboutStatements(question) ? mark.quotation : 0;
  const filters = filterTermsOf(question);
  const weights = await Promise.all(
    segments.map((segment) =>
      Promise.all([
        ...terms.map((term) => weightsOf(term, segment, needed)),
        ...filters.map((term) => weightsOf(term, segment, 0)),
      ]),
    ),
  );
  const rarity = terms.map((_term, t) => rarityOf(weights.map((own) => own[t] ?? [])));
  const hits = segments.flatMap((segment, s) => {
    const [first, last] = datedNumbers(segment, question);
    const own = weights[s] ?? [];
    const found: Hit[] = [];
    for (let number = first; number < last; number += 1) {
      if (own.some((it) => !it[number])) continue;
      const score = rarity.reduce(
        (sum, { factor }, t) => sum + factor * (own[t]?.[number] ?? 0),
        0,
      );
      found.push({ segment, number, score });
    }
    return found;
  });
  return {
    hits: hits.toSorted((a, b) => b.score - a.score),
    missing: terms.filter((_term, t) => rarity[t]?.count === 0),
  };
}

const shardOfTerm = (term: string, segment: Segment): Promise<TermShard> =>
  termShard(segment, shardOf(term, segment.shards));

/** Asks for the postings of some terms. */
export function fetchTerms(
  segments: readonly Segment[],
  terms: readonly string[],
): readonly Promise<TermShard>[] {
  return segments.flatMap((segment) => terms.map((term) => shardOfTerm(term, segment)));
}

/** What a term weighs in each article of a segment: 0 where it is not. */
async function weightsOf(term: string, segment: Segment, needed: number): Promise<Float32Array> {
  const { terms } = await shardOfTerm(term, segment);
  const weights = new Float32Array(segment.articles);
  const isOpen = Array.from(term.slice(term.indexOf(':') + 1)).length >= beginning;
  for (const [word, ...groups] of terms) {
    if (word !== term && !(isOpen && word.startsWith(term))) continue;
    for (const group of groups) {
      const marks = group[0] ?? 0;
      if ((marks & needed) !== needed) continue;
      const weight = weightOf(marks) * (word === term ? 1 : begunOnly);
      for (const number of numbersIn(group))
        weights[number] = Math.max(weights[number] ?? 0, weight);
    }
  }
  return weights;
}

/** The rarer a term, the more it says (inverse document frequency). */
function rarityOf(weights: readonly ArrayLike<number>[]): { count: number; factor: number } {
  let [count, all] = [0, 0];
  for (const own of weights) {
    all += own.length;
    for (let n = 0; n < own.length; n += 1) if (own[n]) count += 1;
  }
  return { count, factor: Math.log(1 + all / (count + 1)) };
}

/** The numbers that the months asked for have: `[first, last)`. Days are told from the cards. */
function datedNumbers({ months, articles }: Segment, { from, until }: Question): [number, number] {
  if (from === '' && until === '') return [0, articles];
  let [first, last, number] = [articles, 0, 0];
  for (const [month, count] of months) {
    const isAsked =
      month !== 'undated' &&
      (from === '' || month >= from.slice(0, month.length)) &&
      (until === '' || month <= until.slice(0, month.length));
    if (isAsked) [first, last] = [Math.min(first, number), number + count];
    number += count;
  }
  return [first, last];
}
