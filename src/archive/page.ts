/** What each page of the site is made of, apart from the article and the dossier, which are pages of their own. */
import type { EntityKind } from '../article/article.ts';
import type { Archive } from './archive.ts';
import { compared, type ArticleCard, type EntityCard } from './card.ts';
import type { ListedArticle } from './digest.ts';
import type { Entry } from './entry.ts';
import {
  spokenWordsOf,
  type QuotedStory,
  type QuotedWords,
  type SpokenWords,
} from './quotationIndex.ts';
import { standingsIn } from './nameIndex.ts';
import { joined, roomForSlice, sliceBinding, slicesOf, type Slice } from './slice.ts';
import { byStanding, entityCardOf } from './dossier/standing.ts';
import { byPiece, findDatePart, isOfYears, linksAt } from './binding/dateVolume.ts';
import type { Contents, ListPage } from './binding/listPage.ts';
import { listRoom, storyWeight } from './pageWeight.ts';
import { openingPagesOf } from './binding/openingPage.ts';
import type { Binding } from './binding/volume.ts';

/** A story on the front page: its card, whom it quotes, and the first thing somebody says in it. */
export interface FrontPageStory extends ArticleCard {
  /** Speakers with a page or at least a name, most quotations first. */
  readonly speakers: readonly { readonly name: string; readonly quotations: number }[];
  readonly firstQuotation?: SpokenWords;
}

export interface FrontPage {
  /** The newest. */
  readonly stories: readonly FrontPageStory[];
  readonly contents: Contents;
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

/** A volume of the list of articles. */
export interface ArticlesPage {
  readonly stories: readonly FrontPageStory[];
  readonly contents: Contents;
}

export interface QuotationsPage {
  readonly stories: readonly QuotedStory[];
  /** On all pages, or on this page of a volume. */
  readonly totals: { readonly direct: number; readonly reported: number };
  readonly contents: Contents;
}

const shortest = 12;

const byDate: Pick<Binding<Entry>, 'findPart' | 'compare' | 'linksAt'> = {
  findPart: ({ card }, level) => findDatePart(card, level),
  compare: byPiece,
  linksAt,
};
/** Stories on a page, however short their headlines are. */
const mostStories = 40;
const articlesBinding: Binding<Entry> = {
  ...byDate,
  rowsOf: ({ card }) => Math.max(Math.floor(listRoom / mostStories), storyWeight(card)),
  rows: listRoom,
};

/** The pages of the list of articles; the first is the front page. */
export const articlePagesOf = ({ entries }: Archive): readonly ListPage<Entry>[] =>
  openingPagesOf(entries, articlesBinding, isOfYears);

export function quotationPagesOf({ entries }: Archive): readonly ListPage<Slice>[] {
  const most = roomForSlice(listRoom);
  const slices = entries
    .filter(({ weights }) => weights.length > 0)
    .flatMap((entry) => slicesOf(entry, entry, most));
  return openingPagesOf(slices, { ...sliceBinding, rows: listRoom }, isOfYears);
}

export function frontPageOf(
  archive: Archive,
  page: ListPage<Entry> = firstPageOf(articlePagesOf(archive)),
): FrontPage {
  return {
    ...articlesPageOf(archive, page),
    people: shortListOf(archive, 'person'),
    organizations: shortListOf(archive, 'organization'),
    places: shortListOf(archive, 'place'),
    quotations: archive.entries.reduce((sum, { direct, reported }) => sum + direct + reported, 0),
  };
}

/** Every list has a first page, even one of nothing. */
function firstPageOf<T>([first]: readonly ListPage<T>[]): ListPage<T> {
  if (first === undefined) throw new TypeError('A list without a page.');
  return first;
}

export function shortListOf(archive: Archive, kind: EntityKind): ShortList {
  const listed = standingsIn(archive, kind);
  const first = listed.toSorted(byStanding).slice(0, shortest);
  return { first: first.map(entityCardOf), count: listed.length };
}

export function articlesPageOf(archive: Archive, page: ListPage<Entry>): ArticlesPage {
  const stories = page.items.map(({ card }) => storyOf(archive.digest(card.id)));
  return { stories, contents: page.contents };
}

export function quotationsPageOf(archive: Archive, page: ListPage<Slice>): QuotationsPage {
  const stories = joined(page.items).map(({ entry: { card }, from, to }) => ({
    article: card,
    quotations: archive.digest(card.id).quotations.slice(from, to).map(spokenWordsOf),
  }));
  const { contents } = page;
  return {
    stories,
    totals: contents.part === '' ? totalsOf(archive) : totalsIn(stories),
    contents,
  };
}

const totalsOf = ({ entries }: Archive): QuotationsPage['totals'] => ({
  direct: entries.reduce((sum, { direct }) => sum + direct, 0),
  reported: entries.reduce((sum, { reported }) => sum + reported, 0),
});

function totalsIn(stories: readonly QuotedStory[]): QuotationsPage['totals'] {
  const kinds = stories.flatMap(({ quotations }) => quotations.map(({ kind }) => kind));
  const direct = kinds.filter((kind) => kind === 'direct').length;
  return { direct, reported: kinds.length - direct };
}

function storyOf({ card, quotations }: ListedArticle): FrontPageStory {
  const first = quotations.find(
    ({ kind, speaker }) => kind === 'direct' && speaker?.id !== undefined,
  );
  return {
    ...card,
    speakers: speakersOf(quotations),
    ...(first && { firstQuotation: spokenWordsOf(first) }),
  };
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
