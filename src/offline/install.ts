/** Brings a whole edition onto its shelf, or leaves nothing there. */
import { hashLength, type OfflineEdition } from './edition.ts';
import { editionShelf, findAsset, isWhole, sealShelf, wholeOf } from './shelf.ts';

/** Requests at a time: enough to be quick, few enough to leave the page its share. */
const lanes = 4;
const attempts = 3;

/** Fetches every file of the edition and checks it. Throws where one is not to be had or is of another edition. */
export async function install(base: string, edition: OfflineEdition): Promise<void> {
  const name = editionShelf(base, edition);
  if (await isWhole(name)) return;
  // Left behind by an installation that was killed.
  await caches.delete(name);
  try {
    const shelf = await caches.open(name);
    await inLanes([
      ...edition.assets.map((file) => () => putAsset(shelf, base, file)),
      ...edition.onUse.map((file) => () => takeOver(shelf, base, file)),
      ...edition.files.map(
        ([file, hash]) =>
          () =>
            putFile(shelf, base + file, hash),
      ),
    ]);
    await sealShelf(shelf, edition);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function putAsset(shelf: Cache, base: string, file: string): Promise<void> {
  const address = base + file;
  const held = await findAsset(base, address);
  await shelf.put(address, held ?? (await fetched(address)));
}

/** What has been used stays, where the edition before has it. */
async function takeOver(shelf: Cache, base: string, file: string): Promise<void> {
  const held = await findAsset(base, base + file);
  if (held) await shelf.put(base + file, held);
}

/** The server may be in the middle of a deploy: what it sends must be what the list says. */
async function putFile(shelf: Cache, address: string, hash: string): Promise<void> {
  const answer = await fetched(address);
  if ((await hashOf(await answer.clone().arrayBuffer())) !== hash)
    throw new TypeError(`${address} is of another edition.`);
  await shelf.put(address, answer);
}

async function fetched(address: string, attempt = 1): Promise<Response> {
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    if (answer.status >= 500) throw new TypeError(`${address}: ${answer.status}`);
    if (answer.ok) return await wholeOf(answer);
  } catch (error) {
    if (attempt === attempts) throw error;
    return fetched(address, attempt + 1);
  }
  throw new TypeError(`${address} is not there.`);
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, hashLength);
}

async function inLanes(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = tasks.values();
  const lane = async (): Promise<void> => {
    for (const task of waiting) await task();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
