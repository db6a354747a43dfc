/** Files of the edition that are no pages: the built client, pictures, headers, and whatever is made for machines. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { dataPath, editionPath } from '../../paths.ts';
import { headersFile } from '../page/headers.ts';
import { hashOf, textFile, type PlainFile } from '../plainFile.ts';
import { feedsOf } from '../outlet/feed.ts';
import type { FirstFiles } from '../outlet/search/firstShard.ts';
import { searchDoorsOf } from '../outlet/search/searchIndex.ts';
import type { Lists } from '../lists.ts';
import { sitemapOf } from '../outlet/sitemap.ts';
import type { MapMaker } from '../map/placeMap.ts';
import { schemaFile } from '../schema/schemaFile.ts';
import { mapPicturesOf } from '../site.ts';
import { tablesOf } from '../outlet/table.ts';
import { appManifestName, appManifestOf } from '../shipping/appManifest.ts';
import { billOfMaterials } from '../shipping/materials.ts';
import { serviceWorkerOf, wholeEditionOf } from '../shipping/serviceWorker.ts';
import type { BuildOptions } from './build.ts';
import type { Pool } from './pool.ts';
import { missingPath } from './pageFiles.ts';
import type { Progress } from './progress.ts';
import { isSegment } from './indexed.ts';
import { keepAssets } from './release.ts';
import { isThere, removeOthers, withForms } from './stale.ts';
import type { Rendering } from './task.ts';
import type { Tree } from './tree.ts';

export interface FilePlan {
  readonly archive: Archive;
  readonly lists: Lists;
  readonly maps: MapMaker;
  readonly tree: Tree;
  readonly live: Tree | undefined;
  readonly rendering: Rendering;
  readonly options: Pick<BuildOptions, 'client' | 'offline' | 'root'>;
  /** What a search looks into first. */
  readonly first: FirstFiles;
  /** The pictures' files that articles show, and the folder they are in. */
  readonly media: { readonly folder: string; readonly names: readonly string[] };
}

/** Bad to compress again. */
const packed = /\.(?:png|jpe?g|webp|avif|gif|woff2?|br|gz)$/;

/** Files that have changed are made here and written, and compressed, by the workers. */
export async function plainFilesOf(plan: FilePlan, pool: Pool, progress: Progress): Promise<void> {
  const { tree, live, rendering } = plan;
  const files = filesOf(plan);
  const isPacked = (name: string): boolean => !rendering.compress || packed.test(name);
  const stale = files.filter(({ name, key }) => {
    const forms = withForms([name], !isPacked(name));
    return !isThere({ name, key: `${key}.${!isPacked(name)}`, files: forms }, tree, live);
  });
  await progress.during('files', stale.length, (done) =>
    pool.share(
      stale,
      (some) => ({
        type: 'write',
        files: some.map(({ name, content }) => ({
          name,
          content: content(),
          compress: !isPacked(name),
        })),
      }),
      (_answer, count) => done(count),
    ),
  );
  const wanted = new Set(files.map(({ name }) => name));
  keepAssets(tree, live, wanted);
  removeOthers(tree, wanted, (name) => !name.startsWith('/') && !isSegment(name));
}

function filesOf(plan: FilePlan): readonly PlainFile[] {
  const { tree } = plan;
  const client = filesIn(plan.options.client, '').filter(({ name }) => name !== 'index.html');
  const files = publishedFiles(plan, client);
  const pages = [...tree.manifest.keys()].filter((name) => isPage(name));
  return [
    ...files,
    ...wholeEditionOf([...pages, ...files.map(({ name }) => name), ...segmentFilesIn(tree)]),
    workerFile(plan, client, files),
  ];
}

/** The plain forms of the search index's files. */
function segmentFilesIn({ manifest }: Tree): readonly string[] {
  const files = [...manifest].flatMap(([name, made]) => (isSegment(name) ? made.files : []));
  return files.filter((file) => file.endsWith('.json'));
}

const isPage = (name: string): boolean => name.startsWith('/') && name !== missingPath;

function workerFile(
  { archive, tree, rendering, options }: FilePlan,
  client: readonly PlainFile[],
  unwritten: readonly PlainFile[],
): PlainFile {
  const { build } = rendering.template;
  const code = readFileSync(options.offline, 'utf8');
  return serviceWorkerOf({ archive, folder: tree.folder, unwritten, build, code, client });
}

function publishedFiles(
  { archive, lists, maps, rendering, options, media, first }: FilePlan,
  client: readonly PlainFile[],
): readonly PlainFile[] {
  const { edition } = archive;
  const { base, template } = rendering;
  return [
    textFile(dataPath(editionPath), JSON.stringify(edition)),
    textFile('_headers', headersFile(base, template.policy)),
    ...feedsOf(archive),
    ...sitemapOf(archive, lists),
    ...tablesOf(archive),
    schemaFile(),
    ...searchDoorsOf(archive, first),
    ...mapPicturesOf(archive, maps),
    ...billIn(options.root),
    ...client.map((it) => (it.name === appManifestName ? appManifestOf(edition, it) : it)),
    // Their names change with their content.
    ...media.names.map((name) => ({
      name: `media/${name}`,
      key: name,
      content: () => readFileSync(join(media.folder, name)),
    })),
  ];
}

/** A project that was copied without its lockfile has no bill of materials. */
function billIn(root: string): readonly PlainFile[] {
  const lockfile = join(root, 'package-lock.json');
  if (!existsSync(lockfile)) return [];
  return [textFile('sbom.cdx.json', billOfMaterials(readFileSync(lockfile, 'utf8')))];
}

function filesIn(folder: string, prefix: string): readonly PlainFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const content = (): Uint8Array => readFileSync(file);
      return { name: prefix + file.slice(folder.length + 1), key: hashOf(content()), content };
    });
}
