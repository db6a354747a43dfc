/**
 * The whole build, in its order:
 *
 *     seeds -compile-> cache -archive-> pages with keys -render-> tree aside -swap-> dist
 *
 * Everything has a key, a hash of what it is made from. What has the same key
 * as in the last build is not made again, so one changed file costs one file,
 * the pages it stands on, and nothing else.
 */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { archiveFrom, type Archive, type ArticleSource } from '../../archive/archive.ts';
import type { PlaceMap } from '../../archive/placeMap.ts';
import type { ArticleId, EntityId } from '../../article/id.ts';
import { shortHash } from '../../article/id.ts';
import type { Problem } from '../../compiler/problem.ts';
import type { Template } from '../page/document.ts';
import { plannerOf, type DossierPlan } from '../dossierPlan.ts';
import { authorityOf } from '../seeds/authority.ts';
import { listsOf } from '../lists.ts';
import { mapMaker } from '../map/placeMap.ts';
import { mediaIn } from '../media/mediaFolder.ts';
import { picturesIn } from '../media/pictureForms.ts';
import { seedPicturesOf, unusedPictures } from '../media/pictureNames.ts';
import { UnprovenError } from '../seeds/unproven.ts';
import { seedsIn } from '../seeds/seeds.ts';
import { checksumFile, checksumsOf } from '../shipping/checksums.ts';
import { storedDigests, type CachedArticle } from './kept/cache.ts';
import { compiledSeeds, joined } from './compiled.ts';
import { indexedSegments } from './indexed.ts';
import { listedIn, rowsIn } from './kept/packedDigest.ts';
import { hashOf } from '../plainFile.ts';
import { plainFilesOf } from './plainFiles.ts';
import { writeFiles } from './files.ts';
import { forgetKept, keptWasSpoilt } from './kept/spoilt.ts';
import { Pool } from './pool.ts';
import { storeAnswers, storedAnswers } from './kept/answers.ts';
import { Progress } from './progress.ts';
import { renderedPages } from './rendered.ts';
import { remembered } from '../../article/remembered.ts';
import { liveTree, sealTree, serveTree, treeAside, type Tree } from './tree.ts';

export interface BuildOptions {
  readonly root: string;
  readonly seeds: string;
  /** Path below which the site lives, with slashes at both ends. */
  readonly base: string;
  /** The folder to publish to. */
  readonly out: string;
  /** The folder for what is kept between builds. */
  readonly work: string;
  /** The folder that Vite has built the client into. */
  readonly client: string;
  /** The built service worker. */
  readonly offline: string;
  /** The built worker. */
  readonly worker: string;
  readonly template: Template;
  /** Changes with the client and the renderer. */
  readonly version: string;
  readonly compress: boolean;
}

export interface Built {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
  readonly progress: Progress;
}

/** How much of a function V8 lets run before it makes it anew and faster, in bytes of its code. Left to itself it spends a tenth of a build on that. */
const patience = 300_000;
/** Seeds whose digests stay in memory once they are read: about 50 MB. */
const digestsKept = 2_000;

/**
 * Builds an edition aside and then serves it. Stopped at any moment, it leaves the edition before it as it was.
 * Where it fails with what was kept from builds before, that is given up and the edition is built from its seeds alone.
 */
export async function buildEdition(options: BuildOptions): Promise<Built> {
  try {
    return await buildWithKept(options);
  } catch (error) {
    if (error instanceof UnprovenError || !forgetKept(options.work)) throw error;
    const built = await buildWithKept(options);
    return { ...built, problems: [keptWasSpoilt(options.work, error), ...built.problems] };
  }
}

async function buildWithKept(options: BuildOptions): Promise<Built> {
  const { root, work, out } = options;
  setFlagsFromString(`--interrupt-budget=${patience}`);
  const progress = new Progress();
  const folder = mediaIn(options.seeds);
  const media = join(work, 'media');
  const { pictures, problems: spoilt } = await progress.during(
    'pictures',
    folder.files.length,
    () => picturesIn(options.seeds, folder.files, media),
  );
  const cache = join(work, 'cache');
  const setting = { root, seeds: options.seeds, cache };
  const pool = new Pool(pathToFileURL(options.worker), setting);
  try {
    pool.start();
    const read = await progress.during('read', 1, () =>
      seedsIn(options.seeds, (file) => ({
        name: file.name,
        sha256: file.sha256,
        corrections: file.corrections ?? '',
        pictures: seedPicturesOf(file, pictures),
      })),
    );
    const used = read.files.flatMap((it) => [...it.pictures.beside, ...it.pictures.named]);
    const authority = authorityOf(read.authority);
    const keeping = { root, work, cache, authority };
    // First told, then asked: neither is waited for before the other.
    const [, { seeds, wereMany, prune }] = await Promise.all([
      pool.tell({ type: 'authority', authority: authority.entries }),
      compiledSeeds(read.files, keeping, pool, progress),
    ]);
    const { entries, places, problems } = joined(seeds);
    const placeOf = (id: ArticleId) => places.get(id) ?? missing(id);
    const source = articlesIn(cache, placeOf);
    const archive = await progress.during('archive', entries.length, () =>
      archiveFrom(read.edition, entries, authority.entries, source),
    );
    const tree = await progress.during('tree', 1, () => treeAside(out, work));
    const live = liveTree(out, work);
    const { edition } = archive;
    const { base, template, compress } = options;
    const rendering = { edition, base, template, compress, folder: tree.folder };
    const version = shortHash(JSON.stringify([options.version, edition, base, compress, template]));
    const plans = new Map<EntityId, DossierPlan>();
    const plansBefore = storedAnswers<EntityId, DossierPlan>(work, 'dossiers', options.version);
    const maps = new Map<string, PlaceMap | null>();
    const mapsBefore = storedAnswers<string, PlaceMap | null>(work, 'maps', options.version);
    const planned = plannerOf(archive, plansBefore, plans);
    const shown = { archive, placeOf, tree, live, rendering };
    const drawn = { maps: mapMaker(mapsBefore, maps) };
    const plan = { ...shown, work };
    await pool.tell({ type: 'rendering', rendering });
    const [lists, first] = await together(
      live !== undefined && !wereMany,
      async () => {
        const bound = listsOf(archive);
        await renderedPages({ ...shown, ...drawn, lists: bound, planned, version }, pool, progress);
        return bound;
      },
      () => indexedSegments(plan, pool, progress),
    );
    storeAnswers(work, 'dossiers', options.version, plans, plansBefore);
    const forms = [...new Set(used.flatMap((picture) => picture.forms.map(({ name }) => name)))];
    const files = { archive, lists, ...drawn, tree, live, rendering, options, first };
    await plainFilesOf({ ...files, media: { folder: media, names: forms } }, pool, progress);
    storeAnswers(work, 'maps', options.version, maps, mapsBefore);
    await progress.during('sums', 1, () => addChecksums(tree, live, pool.sums));
    sealTree(tree);
    serveTree(out, tree);
    prune();
    // The tree that was served becomes the next one aside; a first build makes it now, while nobody waits.
    if (live === undefined) sealTree(treeAside(out, work));
    return {
      archive,
      problems: [
        ...read.problems,
        ...folder.problems,
        ...spoilt,
        ...unusedPictures(folder.files, new Set(used.map(({ file }) => file))),
        ...authority.problems,
        ...problems,
      ],
      progress,
    };
  } finally {
    await pool.close();
  }
}

/**
 * Where little has changed, a worker makes the changed segment of the index while pages are compared. Where much has,
 * all segments would take the memory that pages need, and come after them.
 */
async function together<Rendered, Indexed>(
  isAtOnce: boolean,
  render: () => Promise<Rendered>,
  index: () => Promise<Indexed>,
): Promise<readonly [Rendered, Indexed]> {
  if (!isAtOnce) return [await render(), await index()];
  const [indexed, rendered] = await Promise.all([index(), setImmediate().then(render)]);
  return [rendered, indexed];
}

function addChecksums(tree: Tree, live: Tree | undefined, fresh: Pool['sums']): void {
  const { folder, manifest } = tree;
  const text = checksumsOf(tree, live, fresh);
  writeFiles(folder, [[checksumFile, text]], false);
  manifest.set(checksumFile, { key: hashOf(text), files: [checksumFile] });
}

/** What pages show of the articles in the cache. */
function articlesIn(cache: string, placeOf: (id: ArticleId) => CachedArticle): ArticleSource {
  const lines = remembered(digestsKept, (key: string) => storedDigests(cache, key));
  return {
    digest: (id) => {
      const { key, n } = placeOf(id);
      return listedIn(lines(key), n);
    },
    rows: ({ card, parts }, id) => {
      const { key, n } = placeOf(card.id);
      const entity = parts.findIndex((part) => part.id === id);
      return rowsIn(lines(key), n, entity);
    },
  };
}

function missing(id: ArticleId): never {
  throw new RangeError(`"${id}" is not in the archive.`);
}
