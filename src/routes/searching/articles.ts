/** The articles that answer a question, from the newest parts of the archive on, as many as are wanted. */
import type { QueryClient } from '@tanstack/react-query';
import type { ArticleCard } from '../../archive/card.ts';
import {
  bestOfTerm,
  segmentsAtOnce,
  type SearchContents,
  type Segment,
} from '../../archive/search/indexFile.ts';
import { termsOf } from '../../archive/search/term.ts';
import { articleQuery } from '../../queries.ts';
import { bestCards, cardsAtHand, cardsOf } from './lookup/cards.ts';
import { searchContents } from './lookup/fetched.ts';
import { lookUp } from './lookup/lookUp.ts';
import { nearestWord } from './names.ts';
import { stillness } from './pace.ts';
import { passagesIn } from './passages.ts';
import { filterTermsOf, isDated, type Question } from './question.ts';
import { rankingIn, type Hits, type Ranking } from './lookup/ranking.ts';

export interface ArticlesFound {
  readonly cards: readonly ArticleCard[];
  /** The words that were looked for: those of the question, or names like them where one stands nowhere. */
  readonly words: string;
  /** How many articles there are; absent where only reading them would tell. */
  readonly count?: number;
  /** Whether there are more, or older articles that have not been asked. */
  readonly isMore: boolean;
  /** The oldest month that was asked, where older ones were not. */
  readonly since?: string;
  /** Whether these are all that was wanted. */
  readonly isWhole: boolean;
}

/** Articles looked at together: as many as are shown at first. */
const step = bestOfTerm;

/** Milliseconds after a key in which another one mostly follows: what stands below the first rows waits for that. */
const betweenKeys = 150;

/** All that are wanted; before them, where some of their cards have yet to come, those that stand before these. */
export async function* articlesFor(
  question: Question,
  wanted: number,
  client: QueryClient,
  signal: AbortSignal,
): AsyncGenerator<ArticlesFound> {
  const contents = await searchContents();
  const { segments } = contents;
  const asTyped = termsOf(question.words);
  // Asked for together with the terms, so that the first screen needs one journey to the server.
  const best = bestCards([...asTyped, ...filterTermsOf(question)]);
  const cards: ArticleCard[] = [];
  let [terms, asked, count, isMore, isCertain] = [asTyped, 0, 0, false, true];
  const found = (own: readonly ArticleCard[]): Omit<ArticlesFound, 'isMore' | 'isWhole'> => ({
    cards: own.slice(0, wanted),
    words: terms === asTyped ? question.words : terms.join(' '),
    ...(isCertain && !isDated(question) && { count }),
    ...(asked < segments.length && sinceOf(segments[asked - 1])),
  });
  while (asked < segments.length && cards.length < wanted) {
    const isFirst = asked === 0;
    const ranked = await rankedFrom(contents, asked, terms, question);
    ({ terms } = ranked);
    const { hits } = ranked;
    const known = await best;
    // What is being typed has often become another question by now.
    signal.throwIfAborted();
    asked = Math.min(segments.length, asked + segmentsAtOnce);
    count += hits.length;
    isCertain &&= ranked.isCertain;
    if (isFirst && isCertain && wanted === step) {
      const rows = firstRows(hits, known, question);
      if (rows !== undefined) {
        yield { ...found(rows), isMore: false, isWhole: false };
        if (rows.length > 0) await stillness(betweenKeys);
        signal.throwIfAborted();
      }
    }
    for (let n = 0; n < hits.length && cards.length < wanted; n += step) {
      const dated = (await cardsOf(hits.slice(n, n + step), known)).filter(inTimeOf(question));
      cards.push(...(isCertain ? dated : await read(dated, question, terms, client)));
      isMore = n + step < hits.length;
    }
  }
  isMore ||= cards.length > wanted || asked < segments.length;
  yield { ...found(cards), isMore, isWhole: true };
}

/** The ranking in the segments from the nth on; in the first of all for names like those words that stand nowhere. */
async function rankedFrom(
  contents: SearchContents,
  from: number,
  asked: readonly string[],
  question: Question,
): Promise<Ranking & { readonly terms: readonly string[] }> {
  const filters = filterTermsOf(question);
  const ranking = async (terms: readonly string[]) => ({
    ...rankingIn(await lookUp(contents, from, [...terms, ...filters], question), terms, question),
    terms,
  });
  const first = await ranking(asked);
  if (from > 0 || first.missing.length === 0) return first;
  const terms = await corrected(asked, first.missing);
  return terms.some((term, n) => term !== asked[n]) ? ranking(terms) : first;
}

/** What can be shown of the first hits while the others' cards are on their way: those in front of the first that is missing. */
function firstRows(
  hits: Hits,
  known: Parameters<typeof cardsAtHand>[1],
  question: Question,
): readonly ArticleCard[] | undefined {
  const first = hits.slice(0, step);
  const atHand = cardsAtHand(first, known);
  return atHand.length < first.length ? atHand.filter(inTimeOf(question)) : undefined;
}

/** Where the index does not tell whether who speaks and what is said go together, the article does. */
async function read(
  cards: readonly ArticleCard[],
  question: Question,
  terms: readonly string[],
  client: QueryClient,
): Promise<readonly ArticleCard[]> {
  const articles = await Promise.all(
    cards.map(async (card) => {
      const article = await client.ensureQueryData(articleQuery(card.id));
      return passagesIn(article, terms, question).length > 0 ? card : undefined;
    }),
  );
  return articles.filter((card) => card !== undefined);
}

const inTimeOf =
  ({ from, until }: Question) =>
  ({ datePublished }: ArticleCard): boolean => {
    if (from === '' && until === '') return true;
    if (datePublished === undefined) return false;
    const { length } = datePublished.iso.slice(0, 10);
    const day = datePublished.iso.slice(0, length);
    return (
      (from === '' || day >= from.slice(0, length)) &&
      (until === '' || day <= until.slice(0, length))
    );
  };

/** The terms with a name for each that stands nowhere, where there is one that is nearly the same. */
async function corrected(
  terms: readonly string[],
  missing: readonly string[],
): Promise<readonly string[]> {
  return Promise.all(
    terms.map(async (term) =>
      missing.includes(term) ? ((await nearestWord(term)) ?? term) : term,
    ),
  );
}

const sinceOf = (segment: Segment | undefined): { since?: string } => {
  const since = segment?.months.find(([month]) => month !== 'undated')?.[0];
  return since === undefined ? {} : { since };
};
