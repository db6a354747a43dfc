/** The data of all pages and the search index in memory, for the development server. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { articleTermsOf, type ArticleTerms } from '../../archive/search/articleTerms.ts';
import { segmentsAtOnce } from '../../archive/search/indexFile.ts';
import type { NewsArticle } from '../../article/article.ts';
import type { ArticleId } from '../../article/id.ts';
import type { Problem } from '../../compiler/problem.ts';
import { dataPath } from '../../paths.ts';
import { compileSeeds } from '../edition.ts';
import { mediaIn } from '../media/mediaFolder.ts';
import { picturesIn } from '../media/pictureForms.ts';
import { firstFilesOf, keptSegmentIn, keptTextOf } from '../outlet/search/firstShard.ts';
import { searchDoorsOf, segmentContents } from '../outlet/search/searchIndex.ts';
import { firstShardsOf, segmentsOf, type SegmentPlan } from '../outlet/search/segment.ts';
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
  const plans = segmentsOf(archive.entries);
  const firstPlans = plans.slice(0, segmentsAtOnce);
  const shards = firstShardsOf(firstPlans);
  const termsOf = ({ entries }: SegmentPlan): readonly ArticleTerms[] =>
    entries.flatMap(({ card }) => articles.get(card.id) ?? []).map(articleTermsOf);
  const first = firstFilesOf(
    firstPlans.map((plan) => ({
      name: plan.segment.name,
      entries: plan.entries,
      ...keptSegmentIn(keptTextOf(termsOf(plan), shards)),
    })),
    shards,
  );
  const doors = searchDoorsOf(archive, first).map(
    ({ name, content }) => [name, String(content())] as const,
  );
  const contents = plans.flatMap((plan) => {
    const isFirst = firstPlans.includes(plan);
    const own = isFirst ? [] : termShardsOf(termsOf(plan), plan.segment.shards).terms;
    const cards = plan.entries.map(({ card }) => card);
    return [...segmentContents(plan.segment, cards, own)];
  });
  return new Map([...doors, ...contents].map(([name, text]) => [`/${name}`, text]));
}
