/** What each page of the site is made of, apart from the article and the dossier, which are pages of their own. */
import type { EntityKind } from '../article/article.ts';
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
  /** The first of each kind. */
  readonly people: ShortList;
  readonly organizations: ShortList;
  readonly places: ShortList;
  readonly quotations: number;
}

/** The first entities of a kind, and how many there are in all. */
export interface ShortList {
  readonly first: readonly EntityCard[];
  readonly count: number;
}

/** All entities of a kind. */
export interface IndexPage {
  readonly entities: readonly EntityCard[];
}

export interface QuotationsPage {
  readonly quotations: readonly QuotedWords[];
}

const shortest = 12;

export function frontPageOf(archive: Archive): FrontPage {
  const shortList = (kind: EntityKind): ShortList => {
    const { entities } = indexPageOf(archive, kind);
    return { first: entities.slice(0, shortest), count: entities.length };
  };
  return {
    stories: storiesOf(archive),
    people: shortList('person'),
    organizations: shortList('organization'),
    places: shortList('place'),
    quotations: archive.quotations.length,
  };
}

/** The index of a kind: those in most articles first, then those who speak most, then by name. */
export function indexPageOf({ dossiers }: Archive, kind: EntityKind): IndexPage {
  const listed = [...dossiers.values()].filter((it) => it.kind === kind && isOfStory(it));
  return { entities: listed.map(entityCardOf).toSorted(byStanding) };
}

/** A capital that only stands for its government is no place where anything happened. */
function isOfStory({ passages }: Dossier): boolean {
  return passages.some(({ standsFor }) => standsFor === undefined);
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

function byStanding(a: EntityCard, b: EntityCard): number {
  return b.articles - a.articles || b.quotations - a.quotations || compared(a.name, b.name);
}
