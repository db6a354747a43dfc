/**
 * What a request is answered with.
 *
 *     assets/…   the shelf, then the network: a name is for ever the same file
 *     a page     the edition's shelf; else the network, and, where that is slow
 *                or gone, the page as it was read, or the shell and its data
 *     data/…     the shelf of the build that asks; else the network, and, where
 *                that is slow or gone, what was read
 */
import { buildHeader, shellFile, type OfflineEdition } from './edition.ts';
import { editionShelf, findAsset, findInBuild, readShelf, wholeOf } from './shelf.ts';

/** How long the network may take where there is something to show instead. */
const patience = 700;

export interface Setting {
  /** Path of the site, with slashes at both ends. */
  readonly base: string;
  readonly edition: OfflineEdition;
}

/** The answer to a request of ours; undefined for what the browser does as well alone. */
export function findAnswer(request: Request, setting: Setting): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return undefined;
  if (!pathname.startsWith(setting.base) || request.headers.has('Range')) return undefined;
  const file = pathname.slice(setting.base.length);
  if (file.startsWith('assets/')) return assetAnswer(request, pathname, setting);
  if (/^(?:data|search|media)\/.*\.\w+$/.test(file)) return dataAnswer(request, pathname, setting);
  if (request.mode === 'navigate' && !/\.\w+$/.test(file))
    return pageAnswer(request, pathname, setting);
  return undefined;
}

async function assetAnswer(request: Request, path: string, setting: Setting): Promise<Response> {
  const { base, edition } = setting;
  const held = await findAsset(base, path);
  if (held) return held;
  const answer = await fetch(request);
  return answer.ok ? kept(answer, path, editionShelf(base, edition)) : answer;
}

async function pageAnswer(request: Request, path: string, setting: Setting): Promise<Response> {
  const { base, edition } = setting;
  const shelf = await caches.open(editionShelf(base, edition));
  const own = await shelf.match(path);
  if (own) return own;
  const read = await (await caches.open(readShelf(base))).match(path);
  const shell = await shelf.match(base + shellFile);
  const usable = read?.headers.get(buildHeader) === edition.build ? read : undefined;
  const hasData = (await findHeld(dataAddress(path, base), setting)) !== undefined;
  return fromNetwork(request, path, base, {
    inTime: usable ?? (hasData ? shell : undefined),
    atLast: usable ?? shell,
  });
}

async function dataAnswer(request: Request, path: string, setting: Setting): Promise<Response> {
  const asking = request.headers.get(buildHeader) ?? setting.edition.build;
  const own = await findInBuild(setting.base, asking, path);
  if (own) return own;
  const held = await findHeld(path, setting);
  const gone = new Response('', { status: 504, statusText: 'Not on this device' });
  return fromNetwork(request, path, setting.base, { inTime: held, atLast: held ?? gone });
}

interface Substitutes {
  /** What is shown when the network takes too long. */
  readonly inTime: Response | undefined;
  /** What is shown when it fails. */
  readonly atLast: Response | undefined;
}

async function fromNetwork(
  request: Request,
  path: string,
  base: string,
  { inTime, atLast }: Substitutes,
): Promise<Response> {
  const answer = fetch(request).then((given) =>
    given.ok ? kept(given, path, readShelf(base)) : given,
  );
  try {
    const first = await (inTime ? Promise.race([answer, after(patience)]) : answer);
    if (first === undefined) answer.catch(() => undefined);
    else if (first.status < 500) return first;
  } catch (error) {
    if (atLast === undefined) throw error;
  }
  return inTime ?? atLast ?? answer;
}

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds, undefined));

/** The answer, which now also stands on a shelf. A shelf that takes no more is no reason to show nothing. */
async function kept(answer: Response, path: string, shelf: string): Promise<Response> {
  const whole = await wholeOf(answer);
  try {
    await (await caches.open(shelf)).put(path, whole.clone());
  } catch {
    // Full, or blocked: the next visit fetches it again.
  }
  return whole;
}

/** Data that is on this device: as a file of its own, or within the page that was made from it. */
async function findHeld(path: string, { base, edition }: Setting): Promise<Response | undefined> {
  const read = await caches.open(readShelf(base));
  const own = (await findInBuild(base, edition.build, path)) ?? (await read.match(path));
  if (own) return own;
  const page = await read.match(pageAddress(path, base));
  return page && dataIn(await page.text(), pageAddress(path, base).slice(base.length - 1));
}

/** The data block of a page: pairs of path and value. */
function dataIn(html: string, path: string): Response | undefined {
  const block = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html)?.[1];
  if (block === undefined) return undefined;
  const { data } = JSON.parse(block) as { data: readonly (readonly [string, unknown])[] };
  const value = data.find(([key]) => decodeURI(key) === decodeURI(path));
  return value && Response.json(value[1]);
}

/** `/news/people/x/` and `/news/data/people/x.json` belong together. */
function dataAddress(path: string, base: string): string {
  const page = path.slice(base.length).replace(/\/$/, '');
  return `${base}data/${page || 'home'}.json`;
}

function pageAddress(path: string, base: string): string {
  const page = path.slice(`${base}data/`.length).replace(/\.json$/, '/');
  return base + (page === 'home/' ? '' : page);
}
