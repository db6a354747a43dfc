/** The data of all pages in memory, for the development server. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../../compiler/problem.ts';
import { dataPath } from '../../paths.ts';
import { compileSeeds } from '../edition.ts';
import { mediaIn } from '../media/mediaFolder.ts';
import { picturesIn } from '../media/pictureForms.ts';
import { dataOf, mapPicturesOf } from '../site.ts';

export interface DevelopmentData {
  /** By the address that a page fetches it from, without the base. */
  readonly data: ReadonlyMap<string, () => unknown>;
  readonly problems: readonly Problem[];
}

/** Compiles the seeds in `folder`; their pictures and the maps are written into `media`. */
export async function developmentData(
  root: string,
  folder: string,
  media: string,
): Promise<DevelopmentData> {
  const { files, problems: refused } = mediaIn(folder);
  const { pictures, problems: spoilt } = await picturesIn(folder, files, media);
  const { archive, articles, problems } = compileSeeds(root, folder, pictures);
  mkdirSync(media, { recursive: true });
  for (const { name, content } of mapPicturesOf(archive))
    writeFileSync(join(media, basename(name)), content());
  const data = Array.from(
    dataOf(archive, (id) => articles.get(id)),
    ([path, value]) => [`/${decodeURI(dataPath(path))}`, value] as const,
  );
  return { data: new Map(data), problems: [...refused, ...spoilt, ...problems] };
}
