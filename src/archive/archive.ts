/** Many articles together: in order, with what only all of them can tell. */
import type { NewsArticle } from '../article/article.ts';
import type { AuthorityEntry } from '../article/authority/authority.ts';
import { shortHash, type ArticleId, type EntityId } from '../article/id.ts';
import { copiesIn, type CopyOf } from './copies/copies.ts';
import { digestOf, type Digest, type ListedArticle } from './digest.ts';
import { entryOf, type Entry } from './entry.ts';
import { rowsOf, type Rows } from './dossier/rows.ts';
import { standingsOf, type Standing } from './dossier/standing.ts';
import { newestFirst } from './binding/dateVolume.ts';

/** What the owner of an edition says about it. */
export interface Edition {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Public address with a closing slash; without one no absolute link is made. */
  readonly address?: string;
}

/** What pages show of articles, fetched when a page needs it: that of a large archive does not fit in memory. */
export interface ArticleSource {
  readonly digest: (id: ArticleId) => ListedArticle;
  /** What an article has of one of its entities. */
  readonly rows: (entry: Entry, id: EntityId) => Rows;
}

/** The catalogue of all articles. */
export interface Archive extends ArticleSource {
  readonly edition: Edition;
  /** Newest first; without a date last. */
  readonly entries: readonly Entry[];
  readonly standings: ReadonlyMap<EntityId, Standing>;
  readonly notes: ReadonlyMap<EntityId, AuthorityEntry>;
  /** Other articles of the same text. */
  readonly copies: ReadonlyMap<ArticleId, readonly CopyOf[]>;
}

/** The archive of these entries, the same whatever order they come in. */
export function archiveFrom(
  edition: Edition,
  entries: readonly Entry[],
  notes: readonly AuthorityEntry[],
  { digest, rows }: ArticleSource,
): Archive {
  const inOrder = entries.toSorted((a, b) => newestFirst(a.card, b.card));
  return {
    edition,
    entries: inOrder,
    standings: standingsOf(inOrder),
    notes: new Map(notes.map((note) => [note.id, note])),
    copies: copiesIn(inOrder),
    digest,
    rows,
  };
}

/** The archive of articles that are all in memory. */
export function archiveOf(
  edition: Edition,
  articles: readonly NewsArticle[],
  notes: readonly AuthorityEntry[],
): Archive {
  const digests = new Map(articles.map((article) => [article.id, digestOf(article)]));
  const digest = (id: ArticleId): Digest => {
    const found = digests.get(id);
    if (found === undefined) throw new RangeError(`"${id}" is not in the archive.`);
    return found;
  };
  const entries = articles.map((article) => entryOf(digest(article.id), keyOf(article)));
  const rows = ({ card }: Entry, id: EntityId): Rows => rowsOf(id, digest(card.id));
  return archiveFrom(edition, entries, notes, { digest, rows });
}

/** Changes when anything in the article does. */
export function keyOf(article: NewsArticle): string {
  return shortHash(JSON.stringify(article));
}
