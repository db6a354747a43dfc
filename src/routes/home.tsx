import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { Contents } from '../components/Contents.tsx';
import { EntityList } from '../components/EntityList.tsx';
import { FrontPageStory, LeadStory } from '../components/FrontPageStory.tsx';
import { dateVolumeName } from '../components/volumeName.ts';
import { articlesPath, homePath, indexPath } from '../paths.ts';
import { frontPageQuery } from '../queries.ts';
import { forMachines, type HeadSource, type PageHead } from './head.ts';

export function loadHome(client: QueryClient): Promise<unknown> {
  return client.ensureQueryData(frontPageQuery());
}

export function homeHead({ edition }: HeadSource): PageHead {
  return {
    title: edition.title,
    description: forMachines(
      () => `${edition.title}: the news, with who said what, every quotation word for word.`,
    ),
    path: homePath,
    type: 'website',
  };
}

export function HomePage() {
  const { data: page } = useSuspenseQuery(frontPageQuery());
  const [lead, ...others] = page.stories;
  return (
    <div className="with-margin">
      <h1 className="sr-only" tabIndex={-1}>
        Front page
      </h1>
      <div className="wide:col-span-2">{lead ? <LeadStory story={lead} /> : <Empty />}</div>
      <div>
        {others.map((story) => (
          <FrontPageStory key={story.id} story={story} />
        ))}
        <Contents
          contents={page.contents}
          pathOf={articlesPath}
          nameOf={dateVolumeName}
          noun="articles"
          previous="Newer"
          next="Older"
        />
      </div>
      <div className="mt-8 grid content-start gap-8 wide:col-start-2 wide:mt-0">
        <EntityList title="People" list={page.people} all={indexPath('person')} />
        <EntityList
          title="Organisations"
          list={page.organizations}
          all={indexPath('organization')}
        />
        <EntityList title="Places" list={page.places} all={indexPath('place')} />
      </div>
    </div>
  );
}

function Empty() {
  return (
    <p className="text-body text-soft">
      There is no article in this edition yet. Put one into <code>seeds/</code> and it will stand
      here.
    </p>
  );
}
