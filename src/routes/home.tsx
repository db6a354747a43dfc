import { ArticleVolumes } from '../components/ArticleVolumes.tsx';
import type { QueryClient } from '@tanstack/react-query';
import { EntityList } from '../components/EntityList.tsx';
import { FrontPageStory, LeadStory } from '../components/FrontPageStory.tsx';
import { homePath, indexPath } from '../paths.ts';
import { frontPageQuery } from '../queries.ts';
import { forMachines, type HeadSource, type PageHead } from './head.ts';
import { usePageData } from './pageData.ts';
import * as lists from '../phrases/lists.ts';
import * as phrases from '../phrases/page.ts';

export function loadHome(client: QueryClient): Promise<unknown> {
  return client.ensureQueryData(frontPageQuery());
}

export function homeHead({ edition }: HeadSource): PageHead {
  return {
    title: edition.title,
    description: forMachines(() => lists.homeDescription(edition.title)),
    path: homePath,
    type: 'website',
    followed: true,
  };
}

export function HomePage() {
  const page = usePageData(frontPageQuery());
  const [lead, ...others] = page.stories;
  return (
    <div className="with-margin">
      <h1 className="sr-only" tabIndex={-1}>
        {phrases.frontPage}
      </h1>
      <div className="wide:col-span-2">{lead ? <LeadStory story={lead} /> : <Empty />}</div>
      <div>
        {others.map((story) => (
          <FrontPageStory key={story.id} story={story} />
        ))}
        <ArticleVolumes contents={page.contents} />
      </div>
      <div className="mt-8 grid content-start gap-8 wide:col-start-2 wide:mt-0">
        <EntityList title={phrases.people} list={page.people} all={indexPath('person')} />
        <EntityList
          title={phrases.organizations}
          list={page.organizations}
          all={indexPath('organization')}
        />
        <EntityList title={phrases.places} list={page.places} all={indexPath('place')} />
      </div>
    </div>
  );
}

function Empty() {
  return (
    <p className="text-body text-soft">
      {lists.noArticle}
      <code>seeds/</code>
      {lists.noArticleAfter}
    </p>
  );
}
