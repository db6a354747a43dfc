/** What each page of the site is made of, apart from the article and the dossier, which are pages of their own. */
import type { Archive } from './archive.ts';
import { cardOf, compared, type ArticleCard, type EntityCard } from './card.ts';
import { entityCardOf, type Dossier } from './dossier.ts';
import type { QuotedWords } from './quotationIndex.ts';

/** A story on the front page: its card, whom it quotes, and the first thing somebody says in it. */
export interface FrontPageStory extends ArticleCard {
  /** Speakers with a page or at least a name, most quotations first. */
  readonly speakers: readonly { readonly name: string; readonly quotations: number }[];
  readonly firstQuotation?: QuotedWords;
}

export interface FrontPage {
  readonly stories: readonly FrontPageStory[];
  readonly people: readonly EntityCard[];
  readonly organizations: readonly EntityCard[];
  readonly places: readonly EntityCard[];
  readonly quotations: number;
}

export interface QuotationsPage {
  readonly quotations: readonly QuotedWords[];
}

export function frontPageOf(archive: Archive): FrontPage {
  const cards = [...archive.dossiers.values()].map(entityCardOf).toSorted(byStanding);
  const kind = (wanted: EntityCard['kind']): readonly EntityCard[] =>
    cards.filter((card) => card.kind === wanted);
  return {
    stories: storiesOf(archive),
    people: kind('person'),
    organizations: kind('organization'),
    places: kind('place').filter(({ id }) => isPlaceOfStory(archive.dossiers.get(id))),
    quotations: archive.quotations.length,
  };
}

/** A capital that only stands for its government is not where anything happened. */
function isPlaceOfStory(dossier: Dossier | undefined): boolean {
  return dossier?.passages.some(({ standsFor }) => standsFor === undefined) ?? false;
}

function storiesOf({ articles, quotations }: Archive): readonly FrontPageStory[] {
  const byArticle = new Map<string, QuotedWords[]>(articles.map(({ id }) => [id, []]));
  for (const quotation of quotations) byArticle.get(quotation.article.id)?.push(quotation);
  return articles.map((article) => {
    const own = byArticle.get(article.id) ?? [];
    const first = own.find(({ kind, speaker }) => kind === 'direct' && speaker?.id !== undefined);
    return {
      ...cardOf(article),
      speakers: speakersOf(own),
      ...(first && { firstQuotation: first }),
    };
  });
}

function speakersOf(quotations: readonly QuotedWords[]): FrontPageStory['speakers'] {
  const counts = new Map<string, number>();
  for (const { speaker } of quotations) {
    if (speaker?.id === undefined || speaker.confidence === 'unsure') continue;
    counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  }
  return Array.from(counts, ([name, n]) => ({ name, quotations: n })).toSorted(
    (a, b) => b.quotations - a.quotations || compared(a.name, b.name),
  );
}

/** Those who speak most first, then those in most articles, then by name. */
function byStanding(a: EntityCard, b: EntityCard): number {
  return b.articles - a.articles || b.quotations - a.quotations || compared(a.name, b.name);
}
