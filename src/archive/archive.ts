/** Many articles together: in order, with what only all of them can tell. */
import type { NewsArticle } from '../article/article.ts';
import type { AuthorityEntry } from '../article/authority.ts';
import { shortHash, type ArticleId, type EntityId } from '../article/id.ts';
import { copiesIn, type CopyOf } from './copies/copies.ts';
import { digestOf, type Digest } from './digest.ts';
import { entryOf, type Entry } from './entry.ts';
import { standingsOf, type Standing } from './standing.ts';
import { newestFirst } from './volume.ts';

/** What the owner of an edition says about it. */
export interface Edition {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Public address with a closing slash; without one no absolute link is made. */
  readonly address?: string;
}

/** The catalogue of all articles. Digests are fetched when a page needs them: those of a large archive do not fit in memory. */
export interface Archive {
  readonly edition: Edition;
  /** Newest first; without a date last. */
  readonly entries: readonly Entry[];
  readonly standings: ReadonlyMap<EntityId, Standing>;
  readonly notes: ReadonlyMap<EntityId, AuthorityEntry>;
  /** Other articles of the same text. */
  readonly copies: ReadonlyMap<ArticleId, readonly CopyOf[]>;
  /** The digest of an article of this archive. */
  readonly digest: (id: ArticleId) => Digest;
}

/** The archive of these entries, the same whatever order they come in. */
export function archiveFrom(
  edition: Edition,
  entries: readonly Entry[],
  notes: readonly AuthorityEntry[],
  digest: (id: ArticleId) => Digest,
): Archive {
  const inOrder = entries.toSorted((a, b) => newestFirst(a.card, b.card));
  return {
    edition,
    entries: inOrder,
    standings: standingsOf(inOrder),
    notes: new Map(notes.map((note) => [note.id, note])),
    copies: copiesIn(inOrder),
    digest,
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
  return archiveFrom(edition, entries, notes, digest);
}

/** Changes when anything in the article does. */
export function keyOf(article: NewsArticle): string {
  return shortHash(JSON.stringify(article));
}
