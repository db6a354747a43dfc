/** The answer to a question: names, and articles. */
import type { QueryClient } from '@tanstack/react-query';
import type { EntityCard } from '../../archive/card.ts';
import { articlesFor, type ArticlesFound } from './articles.ts';
import { entitiesNamed } from './names.ts';
import { isAboutStatements, isDated, type Question } from './question.ts';

export interface Answer extends ArticlesFound {
  /** What was asked: while the next answer is on its way, the page has another question already. */
  readonly question: Question;
  readonly entities: readonly EntityCard[];
}

const namesShown = 6;

/** The answer; before it, where it takes longer, its first rows as they will stand in it. */
export async function* answersTo(
  question: Question,
  wanted: number,
  client: QueryClient,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const names = namesFor(question);
  // That it failed is told where it is waited for.
  names.catch(() => undefined);
  if (isForNames(question)) {
    const none = { cards: [], words: question.words, count: 0 };
    yield { question, entities: await names, ...none, isMore: false, isWhole: true };
    return;
  }
  for await (const articles of articlesFor(question, wanted, client, signal)) {
    // Rows that were found before stay as long as none can take their place.
    if (articles.isWhole || articles.cards.length > 0)
      yield { question, entities: await names, ...articles };
  }
}

const isForNames = ({ kind }: Question): boolean =>
  kind === 'person' || kind === 'organization' || kind === 'place';

async function namesFor(question: Question): Promise<readonly EntityCard[]> {
  const { words, kind, speaker, place, publisher } = question;
  if (kind === 'article' || isAboutStatements(question)) return [];
  if (speaker + place + publisher !== '' || isDated(question)) return [];
  const found = await entitiesNamed(words);
  const isOfKind = kind === '' ? () => true : (it: EntityCard) => it.kind === kind;
  return found.filter(isOfKind).slice(0, kind === '' ? namesShown : undefined);
}
