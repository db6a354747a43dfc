import type { QueryClient } from '@tanstack/react-query';
import type { Params } from 'react-router';
import { ArticleVolumes } from '../components/ArticleVolumes.tsx';
import { FrontPageStory } from '../components/FrontPageStory.tsx';
import { VolumeNote } from '../components/VolumeNote.tsx';
import { pageVolumeName } from '../components/volumeName.ts';
import { articlesPath } from '../paths.ts';
import { articlesQuery } from '../queries.ts';
import * as phrases from '../phrases/lists.ts';
import { forMachines, type HeadSource, type PageHead } from './head.ts';
import { usePageData } from './pageData.ts';

const partOf = (params: Params): string => params['part'] ?? '';

export function loadArticles(client: QueryClient, params: Params): Promise<unknown> {
  return client.ensureQueryData(articlesQuery(partOf(params)));
}

export function articlesHead({ client, params }: HeadSource): PageHead {
  const part = partOf(params);
  const data = client.getQueryData(articlesQuery(part).queryKey);
  const name = pageVolumeName(data?.contents ?? { part });
  return {
    title: phrases.articlesOf(name),
    description: forMachines(() => phrases.articlesDescription(name)),
    path: articlesPath(part),
    type: 'website',
  };
}

/** A volume of the list of articles: some years, or a part of one. */
export function ArticlesPage({ params }: { params: Params }) {
  const part = partOf(params);
  const data = usePageData(articlesQuery(part));
  return (
    <div className="mx-auto max-w-measure wide:mx-0">
      <header className="mb-6">
        <h1 tabIndex={-1} className="text-h1">
          {pageVolumeName(data.contents)}
        </h1>
        <VolumeNote contents={data.contents} />
      </header>
      {data.stories.map((story) => (
        <FrontPageStory key={story.id} story={story} />
      ))}
      <ArticleVolumes contents={data.contents} />
    </div>
  );
}
