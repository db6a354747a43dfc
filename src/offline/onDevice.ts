/** What is kept on this device of an edition: how much it is, more of it, and none of it. Works from a page, beside the worker. */
import { readShelf, wholeOf } from './shelf.ts';

const base = import.meta.env.BASE_URL;
const lanes = 4;

export interface Kept {
  readonly pages: number;
  readonly bytes: number;
}

/** How much the reader has read or kept; undefined where the browser keeps nothing. */
export async function findKept(): Promise<Kept | undefined> {
  if (!('caches' in globalThis) || navigator.serviceWorker?.controller == null) return undefined;
  const answers = await (await caches.open(readShelf(base))).matchAll();
  const bytes = answers.map(({ headers }) => Number(headers.get('Content-Length') ?? 0));
  const paths = (await (await caches.open(readShelf(base))).keys()).map(({ url }) =>
    new URL(url).pathname
      .slice(base.length)
      .replace(/^data\//, '')
      .replace(/\/$|\.json$/, ''),
  );
  const pages = new Set(paths.filter((path) => !/^(?:search|media)\//.test(path)));
  return { pages: pages.size, bytes: bytes.reduce((sum, size) => sum + size, 0) };
}

export async function discardKept(): Promise<void> {
  await caches.delete(readShelf(base));
}

export interface Keeping {
  readonly done: number;
  readonly bytes: number;
  /** What came in the way of the rest. */
  readonly error?: unknown;
}

/**
 * Fetches files onto the reader's shelf, those that are there already not again.
 * Stopped at any moment, it leaves whole files, and the next call goes on.
 */
export async function keepFiles(
  files: readonly string[],
  tell: (keeping: Keeping) => void,
  signal: AbortSignal,
): Promise<Keeping> {
  const shelf = await caches.open(readShelf(base));
  const waiting = files.values();
  let keeping: Keeping = { done: 0, bytes: 0 };
  const lane = async (): Promise<void> => {
    for (const file of waiting) {
      if (signal.aborted) return;
      const bytes = await keepFile(shelf, base + file, signal);
      keeping = { done: keeping.done + 1, bytes: keeping.bytes + bytes };
      tell(keeping);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const failure = ends.find(({ status }) => status === 'rejected');
  return failure?.status === 'rejected'
    ? { ...keeping, error: failure.reason as unknown }
    : keeping;
}

async function keepFile(shelf: Cache, address: string, signal: AbortSignal): Promise<number> {
  const held = await shelf.match(address);
  if (held) return Number(held.headers.get('Content-Length') ?? 0);
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const whole = await wholeOf(answer);
  const bytes = Number(whole.headers.get('Content-Length'));
  await shelf.put(address, whole);
  return bytes;
}

/** The list of all files of the edition, in parts; only who keeps it all fetches them. */
export async function filesOfEdition(): Promise<readonly string[]> {
  const json = async (file: string): Promise<unknown> => {
    const answer = await fetch(base + file);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return answer.json();
  };
  const { parts } = (await json('offline/contents.json')) as { readonly parts: number };
  const lists = await Promise.all(
    Array.from({ length: parts }, (_, part) => json(`offline/files-${part + 1}.json`)),
  );
  return (lists as readonly (readonly string[])[]).flat();
}
