/** Which articles of some segments answer a question, the best first. */
import type { Segment } from '../../../archive/search/indexFile.ts';
import { fields } from '../../../archive/search/field.ts';
import { mark } from '../../../archive/search/mark.ts';
import { inAll, type Statements } from '../../../archive/search/statement.ts';
import type { LookUp } from './lookUp.ts';
import { statementsOf, weightsOf, type Weights } from './posting.ts';
import { filterTermsOf, isAboutStatements, type Question } from '../question.ts';

/** An article by its number in its segment. */
export interface Hit {
  readonly segment: Segment;
  readonly number: number;
}

/** Hits that are made when they are wanted: a common word has thousands, and an answer shows ten. */
export type Hits = Pick<readonly Hit[], 'length' | 'slice'>;

export interface Ranking {
  readonly hits: Hits;
  /** Terms that no article of these segments has. */
  readonly missing: readonly string[];
  /** Whether each hit is known to answer the question: else only reading it tells. */
  readonly isCertain: boolean;
}

/** The articles that have every term and every field asked for. Of equal ones the newest is first. */
export function rankingIn(found: LookUp, terms: readonly string[], question: Question): Ranking {
  const { segments } = found;
  const needed = isAboutStatements(question) ? mark.quotation : 0;
  const words = terms.map((term) => weightsIn(term, found, needed));
  const filters = filterTermsOf(question).map((term) => weightsIn(term, found, 0));
  const counts = words.map((own) => own.reduce((sum, { count }) => sum + count, 0));
  const articles = segments.reduce((sum, it) => sum + it.articles, 0);
  // The rarer a term, the more it says (inverse document frequency). A field says nothing, and
  // one term is rarer than no other: its whole numbers stay so.
  const factors =
    counts.length === 1 ? [1] : counts.map((count) => Math.log(1 + articles / (count + 1)));
  const byScore = new Map<number, number[]>();
  for (const [s, segment] of segments.entries()) {
    const own = [...words, ...filters].flatMap((bySegment) => bySegment[s] ?? []);
    addPlaces(byScore, s, own, factors, datedNumbers(segment, question));
  }
  const places = [...byScore].toSorted(([a], [b]) => b - a).flatMap(([, equal]) => equal);
  const isSaid = saidIn(found, terms, question);
  return {
    hits: isSaid ? hitsAt(places, segments).slice().filter(isSaid) : hitsAt(places, segments),
    missing: terms.filter((_term, t) => counts[t] === 0),
    isCertain: !isAboutStatements(question) || isSaid !== undefined,
  };
}

/** What a term weighs in each segment. */
const weightsIn = (
  term: string,
  { segments, postings }: LookUp,
  needed: number,
): readonly Weights[] =>
  segments.map((it) => weightsOf(term, postings(term, it), it.articles, needed));

/** More than a segment has articles: a place is its segment and its number in one. */
const apart = 2 ** 16;

/** Adds the places of a segment that have all terms to those of their score, the newest first. */
function addPlaces(
  byScore: Map<number, number[]>,
  segment: number,
  weights: readonly Weights[],
  factors: readonly number[],
  [first, last]: readonly [number, number],
): void {
  let [score, equal]: [number, number[]] = [lacking, []];
  for (let number = last - 1; number >= first; number -= 1) {
    const own = scoreOf(number, weights, factors);
    if (own === lacking) continue;
    if (own !== score) {
      [score, equal] = [own, byScore.get(own) ?? []];
      byScore.set(own, equal);
    }
    equal.push(segment * apart + number);
  }
}

const hitsAt = (places: readonly number[], segments: readonly Segment[]): Hits => ({
  length: places.length,
  slice: (start, end) =>
    places.slice(start, end).flatMap((place) => {
      const segment = segments[Math.floor(place / apart)];
      return segment === undefined ? [] : { segment, number: place % apart };
    }),
});

/** The score of an article that lacks a term. */
const lacking = -1;

function scoreOf(number: number, weights: readonly Weights[], factors: readonly number[]): number {
  let score = 0;
  for (let t = 0; t < weights.length; t += 1) {
    const weight = weights[t]?.of[number] ?? 0;
    if (weight === 0) return lacking;
    score += weight * (factors[t] ?? 0);
  }
  return score;
}

/** Whether one statement of an article has all terms, who speaks and what is said; absent where the index does not tell. */
function saidIn(
  { postings, stated }: LookUp,
  words: readonly string[],
  question: Question,
): ((hit: Hit) => boolean) | undefined {
  const speaker = filterTermsOf(question).filter((it) => it.startsWith(fields.speaker));
  const terms = [...words, ...speaker];
  if (!isAboutStatements(question) || stated === undefined || terms.length === 0) return undefined;
  const kind =
    question.kind === 'direct' || question.kind === 'indirect' ? question.kind : undefined;
  const bySegment = new Map<Segment, readonly ReadonlyMap<number, Statements>[]>();
  return ({ segment, number }) => {
    const own =
      bySegment.get(segment) ??
      terms.map((term) => statementsOf(term, postings(term, segment), stated(term, segment)));
    bySegment.set(segment, own);
    return (
      inAll(
        own.map((it) => it.get(number) ?? ''),
        kind,
      ) !== ''
    );
  };
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
