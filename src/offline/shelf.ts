/**
 * Where a service worker keeps files: one shelf for each edition, and one for
 * what the reader has read or asked to keep. Names begin with the site's path,
 * since several editions may share an origin.
 *
 *     /news/ edition 3f2a 91bc…   a whole edition, its list put last
 *     /news/ edition 77e0 02dd…   the one before, for pages that are still open
 *     /news/ read                 pages and data, each whole, of any build
 */
import { buildHeader, type OfflineEdition } from './edition.ts';

const listKey = 'list-of-this-edition';

export const readShelf = (base: string): string => `${base} read`;
const editionsOf = (base: string): string => `${base} edition `;
const shelvesOf = (base: string, build: string): string => `${editionsOf(base)}${build} `;

export function editionShelf(base: string, { build, id }: OfflineEdition): string {
  return shelvesOf(base, build) + id;
}

/** The list stands on a shelf once everything that it names does. */
export async function isWhole(shelf: string): Promise<boolean> {
  if (!(await caches.has(shelf))) return false;
  return (await (await caches.open(shelf)).match(listKey)) !== undefined;
}

export async function sealShelf(shelf: Cache, edition: OfflineEdition): Promise<void> {
  await shelf.put(listKey, new Response(JSON.stringify(edition)));
}

/** Deletes every edition but this one and the newest whole one before it. */
export async function clearShelves(base: string, own: string): Promise<void> {
  const all = (await caches.keys()).filter((name) => name.startsWith(editionsOf(base)));
  const others = all.filter((name) => name !== own).toReversed();
  const whole = await Promise.all(others.map(isWhole));
  const before = others[whole.indexOf(true)];
  await Promise.all(others.filter((name) => name !== before).map((name) => caches.delete(name)));
}

/** Something in any whole edition of this build. */
export async function findInBuild(
  base: string,
  build: string,
  address: string,
): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(shelvesOf(base, build)) || !(await isWhole(name))) continue;
    const found = await (await caches.open(name)).match(address);
    if (found) return found;
  }
  return undefined;
}

/** A file in any edition that is still kept. Only for names that change with the content. */
export async function findAsset(base: string, address: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(editionsOf(base))) continue;
    const found = await (await caches.open(name)).match(address);
    if (found) return found;
  }
  return undefined;
}

/** The answer with its whole body, its size and its build said, so that what is kept can be judged without being read. Throws where the body breaks off. */
export async function wholeOf(answer: Response): Promise<Response> {
  const body = await answer.arrayBuffer();
  const headers = new Headers(answer.headers);
  // What the body was packed in on its way.
  headers.delete('Content-Encoding');
  headers.set('Content-Length', String(body.byteLength));
  const head = new TextDecoder().decode(body.slice(0, 400));
  const build = /<html[^>]* data-build="([^"]*)"/.exec(head)?.[1];
  if (build !== undefined) headers.set(buildHeader, build);
  return new Response(body, { headers });
}
