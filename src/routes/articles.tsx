import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import type { Params } from 'react-router';
import { ArticleVolumes } from '../components/ArticleVolumes.tsx';
import { FrontPageStory } from '../components/FrontPageStory.tsx';
import { dateVolumeName } from '../components/volumeName.ts';
import { articlesPath } from '../paths.ts';
import { articlesQuery } from '../queries.ts';
import * as phrases from '../phrases/lists.ts';
import { forMachines, type HeadSource, type PageHead } from './head.ts';

const partOf = (params: Params): string => params['part'] ?? '';

export function loadArticles(client: QueryClient, params: Params): Promise<unknown> {
  return client.ensureQueryData(articlesQuery(partOf(params)));
}

export function articlesHead({ params }: HeadSource): PageHead {
  const part = partOf(params);
  return {
    title: phrases.articlesOf(dateVolumeName(part)),
    description: forMachines(() => phrases.articlesDescription(dateVolumeName(part))),
    path: articlesPath(part),
    type: 'website',
  };
}

/** A volume of the list of articles: a year, a month or a day. */
export function ArticlesPage({ params }: { params: Params }) {
  const part = partOf(params);
  const { data } = useSuspenseQuery(articlesQuery(part));
  return (
    <div className="mx-auto max-w-measure wide:mx-0">
      <h1 tabIndex={-1} className="mb-6 text-h1">
        {dateVolumeName(part)}
      </h1>
      {data.stories.map((story) => (
        <FrontPageStory key={story.id} story={story} />
      ))}
      <ArticleVolumes contents={data.contents} />
    </div>
  );
}
