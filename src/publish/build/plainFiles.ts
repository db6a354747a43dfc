/** Files of the edition that are no pages: the built client, pictures, headers, and whatever is made for machines. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { dataPath, editionPath } from '../../paths.ts';
import { headersFile } from '../headers.ts';
import { hashOf, textFile, type PlainFile } from '../plainFile.ts';
import { feedsOf } from '../outlet/feed.ts';
import { searchIndexOf } from '../outlet/searchIndex.ts';
import { sitemapOf } from '../outlet/sitemap.ts';
import { tablesOf } from '../outlet/table.ts';
import type { BuildOptions } from './build.ts';
import { writeFiles } from './files.ts';
import type { Progress } from './progress.ts';
import { isThere, removeOthers, withForms } from './stale.ts';
import type { Rendering } from './task.ts';
import { linkFile, type Tree } from './tree.ts';

export interface FilePlan {
  readonly archive: Archive;
  readonly tree: Tree;
  readonly live: Tree | undefined;
  readonly rendering: Rendering;
  readonly options: Pick<BuildOptions, 'client'>;
  /** The pictures' files that articles show, and the folder they are in. */
  readonly media: { readonly folder: string; readonly names: readonly string[] };
}

/** Bad to compress again. */
const packed = /\.(?:png|jpe?g|webp|avif|gif|woff2?|br|gz)$/;

export async function plainFilesOf(plan: FilePlan, progress: Progress): Promise<void> {
  const { tree, live, rendering } = plan;
  const files = filesOf(plan);
  const wanted = new Set<string>();
  await progress.during('files', files.length, (done) => {
    for (const { name, key, content } of files) {
      const compress = rendering.compress && !packed.test(name);
      wanted.add(name);
      if (
        !isThere(
          { name, key: `${key}.${compress}`, files: withForms([name], compress) },
          tree,
          live,
        )
      )
        writeFiles(tree.folder, [[name, content()]], compress);
      done(1);
    }
  });
  keepAssets(tree, live, wanted);
  removeOthers(tree, wanted, (name) => !name.startsWith('/'));
}

function filesOf({ archive, rendering, options, media }: FilePlan): readonly PlainFile[] {
  const { edition } = archive;
  const { base, template } = rendering;
  return [
    textFile(dataPath(editionPath), JSON.stringify(edition)),
    textFile('_headers', headersFile(base, template.policy)),
    ...feedsOf(archive),
    ...sitemapOf(archive),
    ...tablesOf(archive),
    ...searchIndexOf(archive),
    ...filesIn(options.client, '').filter(({ name }) => name !== 'index.html'),
    // Their names change with their content.
    ...media.names.map((name) => ({
      name: `media/${name}`,
      key: name,
      content: () => readFileSync(join(media.folder, name)),
    })),
  ];
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

const isAsset = (name: string): boolean => name.startsWith('assets/');

/**
 * Scripts of the edition before stay for one release, for readers who have a
 * page of it open: when the scripts change, those of before are kept and those
 * kept until then go.
 */
function keepAssets(tree: Tree, live: Tree | undefined, wanted: Set<string>): void {
  const before = [...(live?.manifest ?? [])].filter(([name]) => isAsset(name) && !wanted.has(name));
  const isRelease = before.some(([, { key }]) => key !== kept);
  for (const [name, { key, files }] of before) {
    if (live === undefined || (isRelease && key === kept)) continue;
    if (!tree.manifest.has(name))
      for (const file of files) linkFile(live.folder, tree.folder, file);
    tree.manifest.set(name, { key: kept, files });
    wanted.add(name);
  }
}

const kept = 'kept';
