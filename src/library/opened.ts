/**
 * The articles that this reader has opened from files: kept on this device,
 * in a database of their own. Cards are apart from articles, so that a list
 * costs no more than its lines.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Direction, NewsArticle } from '../article/article.ts';
import { array, string } from '../article/parsing/decoder.ts';
import { parseArticle } from '../article/parsing/parse.ts';
import { inTime } from './patience.ts';

/** An opened article in a line of a list. */
export interface OpenedCard {
  readonly key: string;
  readonly headline: string;
  readonly language: string;
  readonly direction: Direction;
  /** Name of the file that it came in. */
  readonly file: string;
  readonly quotations: number;
  /** Milliseconds since 1970, by this device's clock. */
  readonly at: number;
}

/** An opened article, and what the compiler noticed in its file: its sentences, each once. */
export interface OpenedArticle {
  readonly article: NewsArticle;
  readonly noticed: readonly string[];
}

interface OpenedArticles extends DBSchema {
  cards: { key: string; value: OpenedCard };
  articles: {
    key: string;
    value: { readonly key: string; readonly article: unknown; readonly noticed?: unknown };
  };
}

/** Something to keep opened articles in. */
export interface OpenedStore {
  /** False where they are gone when the page is. */
  readonly isLasting: boolean;
  /** Keeps all of them or, where it fails, none. */
  readonly keep: (articles: readonly OpenedArticle[], at: number) => Promise<readonly OpenedCard[]>;
  /** The last opened first. */
  readonly cards: () => Promise<readonly OpenedCard[]>;
  readonly find: (key: string) => Promise<OpenedArticle | undefined>;
  readonly discard: (...keys: readonly string[]) => Promise<void>;
}

/** The same content under the same name is the same opened article. */
export function openedKeyOf({ id, source }: NewsArticle): string {
  return `${id}.${source.sha256.slice(0, 12)}`;
}

function cardOf({ article }: OpenedArticle, at: number): OpenedCard {
  const { headline, language, direction, source, quotations } = article;
  return {
    key: openedKeyOf(article),
    headline: headline.text,
    language,
    direction,
    file: source.file,
    quotations: quotations.length,
    at,
  };
}

const lastFirst = (cards: Iterable<OpenedCard>): readonly OpenedCard[] =>
  [...cards].toSorted((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1));

/** A list with more cards: an article that is opened again stands where it was opened last. */
export function withCards(
  cards: readonly OpenedCard[],
  more: readonly OpenedCard[],
): readonly OpenedCard[] {
  const byKey = new Map([...cards, ...more].map((card) => [card.key, card]));
  return lastFirst(byKey.values());
}

let opened: Promise<OpenedStore> | undefined;

/**
 * The store on this device, or one in memory where the browser keeps nothing for this page. It is the same at every
 * visit: a connection for each would never be given back, and what is in memory would be lost with the visit.
 */
export function openedStore(): Promise<OpenedStore> {
  const forget = (): void => void (opened = undefined);
  opened ??= findLastingStore(forget).then((store) => store ?? memoryStore());
  return opened;
}

/** The store on this device; a page and its workers may each have it open. `closed` is told when it can be used no longer. */
export async function findLastingStore(closed?: () => void): Promise<OpenedStore | undefined> {
  try {
    const opening = openDB<OpenedArticles>('on-record-opened', 1, {
      upgrade(db) {
        db.createObjectStore('cards', { keyPath: 'key' });
        db.createObjectStore('articles', { keyPath: 'key' });
      },
      // Another tab wants to delete or renew the database: let it.
      blocking: (_from, _to, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        closed?.();
      },
      terminated: () => closed?.(),
    });
    const database = await inTime(opening);
    return lastingStore(database);
  } catch {
    return undefined;
  }
}

function lastingStore(database: IDBPDatabase<OpenedArticles>): OpenedStore {
  const change = () => {
    const transaction = database.transaction(['cards', 'articles'], 'readwrite');
    const cards = transaction.objectStore('cards');
    return { cards, articles: transaction.objectStore('articles'), done: transaction.done };
  };
  return {
    isLasting: true,
    async keep(kept, at) {
      const { cards, articles, done } = change();
      const puts = kept.flatMap((opened) => {
        const card = cardOf(opened, at);
        return [cards.put(card), articles.put({ key: card.key, ...opened })];
      });
      await Promise.all([...puts, done]);
      return kept.map((opened) => cardOf(opened, at));
    },
    cards: async () => lastFirst(await database.getAll('cards')),
    async find(key) {
      const record = await database.get('articles', key);
      if (record === undefined) return undefined;
      // Releases before this one did not keep what was noticed.
      const { article, noticed = [] } = record;
      return { article: parseArticle(article), noticed: array(string)(noticed, 'noticed') };
    },
    async discard(...keys) {
      const { cards, articles, done } = change();
      await Promise.all([
        ...keys.flatMap((key) => [cards.delete(key), articles.delete(key)]),
        done,
      ]);
    },
  };
}

/** A store that lasts as long as the page. */
export function memoryStore(): OpenedStore {
  const kept = new Map<string, { readonly card: OpenedCard; readonly opened: OpenedArticle }>();
  return {
    isLasting: false,
    keep(articles, at) {
      const made = articles.map((opened) => ({ card: cardOf(opened, at), opened }));
      for (const one of made) kept.set(one.card.key, one);
      return Promise.resolve(made.map(({ card }) => card));
    },
    cards: () => Promise.resolve(lastFirst(Array.from(kept.values(), ({ card }) => card))),
    find: (key) => Promise.resolve(kept.get(key)?.opened),
    discard(...keys) {
      for (const key of keys) kept.delete(key);
      return Promise.resolve();
    },
  };
}
