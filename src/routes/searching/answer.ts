/** The answer to a question: names, and articles from the newest parts of the archive on, as many as are wanted. */
import type { QueryClient } from '@tanstack/react-query';
import type { ArticleCard, EntityCard } from '../../archive/card.ts';
import { bestOfTerm, segmentsAtOnce, type Segment } from '../../archive/search/indexFile.ts';
import { termsOf } from '../../archive/search/term.ts';
import { articleQuery } from '../../queries.ts';
import { bestCards, cardsOf } from './cards.ts';
import { searchContents } from './fetched.ts';
import { entitiesNamed, nearestWord } from './names.ts';
import { passagesIn } from './passages.ts';
import { filterTermsOf, isAboutStatements, isDated, type Question } from './question.ts';
import { rankingIn } from './ranking.ts';

export interface Answer {
  readonly entities: readonly EntityCard[];
  readonly cards: readonly ArticleCard[];
  /** The words that were looked for: those of the question, or names like them where one stands nowhere. */
  readonly words: string;
  /** How many articles there are; absent where only reading them would tell. */
  readonly count?: number;
  /** Whether there are more, or older articles that have not been asked. */
  readonly isMore: boolean;
  /** The oldest month that was asked, where older ones were not. */
  readonly since?: string;
}

const namesShown = 6;

export async function answerTo(
  question: Question,
  wanted: number,
  client: QueryClient,
  signal: AbortSignal,
): Promise<Answer> {
  const [entities, articles] = await Promise.all([
    namesFor(question),
    articlesFor(question, wanted, client, signal),
  ]);
  return { entities, ...articles };
}

async function namesFor(question: Question): Promise<readonly EntityCard[]> {
  const { words, kind, speaker, place, publisher } = question;
  if (kind === 'article' || isAboutStatements(question)) return [];
  if (speaker + place + publisher !== '' || isDated(question)) return [];
  const found = await entitiesNamed(words);
  const isOfKind = kind === '' ? () => true : (it: EntityCard) => it.kind === kind;
  return found.filter(isOfKind).slice(0, kind === '' ? namesShown : undefined);
}

type ArticlesFound = Omit<Answer, 'entities'>;

async function articlesFor(
  question: Question,
  wanted: number,
  client: QueryClient,
  signal: AbortSignal,
): Promise<ArticlesFound> {
  const { words, kind } = question;
  if (kind === 'person' || kind === 'organization' || kind === 'place')
    return { cards: [], words, count: 0, isMore: false };
  const { segments } = await searchContents();
  const asTyped = termsOf(words);
  let terms = asTyped;
  // Asked for together with the terms, so that the first screen needs one journey to the server.
  const known = bestCards([...terms, ...filterTermsOf(question)]);
  const cards: ArticleCard[] = [];
  let [asked, count, isMore] = [0, 0, false];
  while (asked < segments.length && cards.length < wanted) {
    const batch = segments.slice(asked, asked + segmentsAtOnce);
    let ranking = await rankingIn(batch, terms, question);
    if (asked === 0 && ranking.missing.length > 0) {
      terms = await corrected(terms, ranking.missing);
      ranking = await rankingIn(batch, terms, question);
    }
    // What is being typed has often become another question by now.
    signal.throwIfAborted();
    asked += batch.length;
    count += ranking.hits.length;
    for (let n = 0; n < ranking.hits.length && cards.length < wanted; n += step) {
      const some = await cardsOf(ranking.hits.slice(n, n + step), await known);
      cards.push(...(await kept(some, question, terms, client)));
      isMore = n + step < ranking.hits.length;
    }
  }
  const isCounted = !isDated(question) && !needsReading(question, terms);
  return {
    cards: cards.slice(0, wanted),
    words: terms.join(' ') === asTyped.join(' ') ? words : terms.join(' '),
    ...(isCounted && { count }),
    isMore: isMore || cards.length > wanted || asked < segments.length,
    ...(asked < segments.length && sinceOf(segments[asked - 1])),
  };
}

/** Articles looked at together: as many as are shown at first. */
const step = bestOfTerm;

/** The index knows that somebody speaks and that a word is said, but not that the two go together: that stands in the article. */
const needsReading = (question: Question, terms: readonly string[]): boolean =>
  isAboutStatements(question) && (terms.length > 0 || question.kind !== '');

async function kept(
  cards: readonly ArticleCard[],
  question: Question,
  terms: readonly string[],
  client: QueryClient,
): Promise<readonly ArticleCard[]> {
  const dated = cards.filter((card) => isInTime(card, question));
  if (!needsReading(question, terms)) return dated;
  const read = await Promise.all(
    dated.map(async (card) => {
      const article = await client.ensureQueryData(articleQuery(card.id));
      return passagesIn(article, terms, question).length > 0 ? card : undefined;
    }),
  );
  return read.filter((card) => card !== undefined);
}

function isInTime({ datePublished }: ArticleCard, { from, until }: Question): boolean {
  if (from === '' && until === '') return true;
  if (datePublished === undefined) return false;
  const { length } = datePublished.iso.slice(0, 10);
  const day = datePublished.iso.slice(0, length);
  return (
    (from === '' || day >= from.slice(0, length)) && (until === '' || day <= until.slice(0, length))
  );
}

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
  const since = segment?.months.findLast(([month]) => month !== 'undated')?.[0];
  return since === undefined ? {} : { since };
};
