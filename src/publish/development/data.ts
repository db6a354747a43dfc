/** The data of all pages and the search index in memory, for the development server. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { segmentsAtOnce } from '../../archive/search/indexFile.ts';
import { groupedTerms, markedTermsOf } from '../../archive/search/mark.ts';
import type { NewsArticle } from '../../article/article.ts';
import type { ArticleId } from '../../article/id.ts';
import type { Problem } from '../../compiler/problem.ts';
import { dataPath } from '../../paths.ts';
import { compileSeeds } from '../edition.ts';
import { mediaIn } from '../media/mediaFolder.ts';
import { picturesIn } from '../media/pictureForms.ts';
import { bestFilesOf, bestOf } from '../outlet/search/bestShard.ts';
import { searchDoorsOf, segmentContents } from '../outlet/search/searchIndex.ts';
import { segmentsOf } from '../outlet/search/segment.ts';
import { termShardsOf } from '../outlet/search/termShard.ts';
import { dataOf, mapPicturesOf } from '../site.ts';

export interface DevelopmentData {
  /** What a page fetches, as JSON, by its address without the base. */
  readonly find: (address: string) => string | undefined;
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
  const data = new Map<string, () => unknown>(
    Array.from(
      dataOf(archive, (id) => articles.get(id)),
      ([path, value]) => [`/${decodeURI(dataPath(path))}`, value] as const,
    ),
  );
  let index: ReadonlyMap<string, string> | undefined;
  const find = (address: string): string | undefined => {
    if (address.startsWith('/search/')) return (index ??= indexOf(archive, articles)).get(address);
    const value = data.get(address);
    return value && JSON.stringify(value());
  };
  return { find, problems: [...refused, ...spoilt, ...problems] };
}

/** The whole search index. */
function indexOf(
  archive: Archive,
  articles: ReadonlyMap<ArticleId, NewsArticle>,
): ReadonlyMap<string, string> {
  const segments = segmentsOf(archive.entries).map(({ segment, entries }) => {
    const cards = entries.map(({ card }) => card);
    const terms = cards.flatMap(({ id }) => articles.get(id) ?? []).map(markedTermsOf);
    return {
      segment,
      entries,
      cards,
      shards: termShardsOf(terms.map(groupedTerms), segment.shards),
    };
  });
  const best = bestFilesOf(
    segments.slice(0, segmentsAtOnce).map(({ segment: { name }, entries, shards }) => ({
      name,
      entries,
      best: bestOf(shards),
    })),
  );
  const doors = searchDoorsOf(archive, best).map(
    ({ name, content }) => [name, String(content())] as const,
  );
  const contents = segments.flatMap((it) => [...segmentContents(it.segment, it.cards, it.shards)]);
  return new Map([...doors, ...contents].map(([name, text]) => [`/${name}`, text]));
}
