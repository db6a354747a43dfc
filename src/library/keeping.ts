/**
 * What a reader keeps on this device, and nowhere else: a record an item, so
 * that two tabs never overwrite each other, each acknowledged only once the
 * browser says that it is on the disk.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Direction, NewsArticle } from '../article/article.ts';
import type { ArticleId, BlockId } from '../article/id.ts';
import { inTime } from './patience.ts';

/** What is shown of an article in a list of kept ones. */
export interface KeptArticle {
  readonly id: ArticleId;
  readonly headline: string;
  readonly language: string;
  readonly direction: Direction;
  /** When it was saved or last read: milliseconds since 1970, this device's clock. */
  readonly at: number;
}

/** A reader's own words about a passage. */
export interface Note {
  readonly id: string;
  readonly article: KeptArticle;
  readonly block: BlockId;
  /** `[start, end)` of the block's text. */
  readonly start: number;
  readonly end: number;
  /** The passage itself, so that the note can be read without its article. */
  readonly words: string;
  readonly text: string;
  readonly at: number;
}

/** Where a reader stopped: a block, and how much of the whole text stands above it (0 to 1). */
export interface Place {
  readonly id: ArticleId;
  readonly block: BlockId;
  readonly share: number;
  readonly at: number;
}

interface Library extends DBSchema {
  saved: { key: string; value: KeptArticle };
  history: { key: string; value: KeptArticle };
  notes: { key: string; value: Note };
  places: { key: string; value: Place };
}

/** One kind of kept things. */
export type Shelf = 'saved' | 'history' | 'notes' | 'places';
export const shelves: readonly Shelf[] = ['saved', 'history', 'notes', 'places'];
export type Kept<S extends Shelf> = Library[S]['value'];

/** The name of the database. */
export const libraryName = 'on-record';

let opened: Promise<IDBPDatabase<Library>> | undefined;

function library(): Promise<IDBPDatabase<Library>> {
  opened ??= inTime(openedLibrary()).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function openedLibrary(): Promise<IDBPDatabase<Library>> {
  return openDB<Library>(libraryName, 1, {
    upgrade(db) {
      for (const shelf of shelves) db.createObjectStore(shelf, { keyPath: 'id' });
    },
    // Another tab wants to delete or renew the database: let it.
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
}

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('kept');
const listeners = new Set<() => void>();
channel?.addEventListener('message', () => listeners.forEach((tell) => tell()));

/** Calls `tell` after every change, made in this tab or another. Returns how to stop that. */
export function onChange(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

function changed(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none
  channel?.postMessage('');
  listeners.forEach((tell) => tell());
}

const strict = { durability: 'strict' } as const;

/** Keeps things of one kind, in place of what had their ids. Resolves when they are on the disk. */
export async function keep<S extends Shelf>(
  shelf: S,
  ...things: readonly Kept<S>[]
): Promise<void> {
  const change = (await library()).transaction(shelf, 'readwrite', strict);
  const store = change.objectStore(shelf);
  await Promise.all([...things.map((thing) => store.put(thing)), change.done]);
  changed();
}

/** Gives up one thing. Resolves when it is off the disk. */
export async function discard(shelf: Shelf, id: string): Promise<void> {
  const change = (await library()).transaction(shelf, 'readwrite', strict);
  await Promise.all([change.objectStore(shelf).delete(id), change.done]);
  changed();
}

/** Everything of one kind, the newest first. */
export async function everything<S extends Shelf>(shelf: S): Promise<readonly Kept<S>[]> {
  const all = await (await library()).getAll(shelf);
  return all.toSorted((a, b) => b.at - a.at);
}

/** The thing with this id. */
export async function findKept<S extends Shelf>(
  shelf: S,
  id: string,
): Promise<Kept<S> | undefined> {
  return (await library()).get(shelf, id);
}

/** Deletes all that is kept, of every kind. Resolves when it is off the disk. */
export async function discardAll(): Promise<void> {
  const change = (await library()).transaction(shelves, 'readwrite', strict);
  await Promise.all([...shelves.map((shelf) => change.objectStore(shelf).clear()), change.done]);
  changed();
}

/** What a list of kept articles shows of this one. */
export function keptArticleOf(
  { id, headline, language, direction }: NewsArticle,
  at: number,
): KeptArticle {
  return { id, headline: headline.text, language, direction, at };
}
