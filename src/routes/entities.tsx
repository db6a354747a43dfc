import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { useParams, type Params } from 'react-router';
import type { EntityKind } from '../article/article.ts';
import { Contents } from '../components/Contents.tsx';
import { Entities } from '../components/EntityList.tsx';
import { nameVolumeName } from '../components/volumeName.ts';
import { indexPath } from '../paths.ts';
import { indexQuery } from '../queries.ts';
import type { HeadSource, PageHead } from './head.ts';
import * as phrases from '../phrases/page.ts';

const titles: Readonly<Record<EntityKind, string>> = {
  person: phrases.people,
  organization: phrases.organizations,
  place: phrases.places,
};

const partOf = (params: Params): string => params['part'] ?? '';

export function loadIndex(kind: EntityKind, client: QueryClient, params: Params): Promise<unknown> {
  return client.ensureQueryData(indexQuery(kind, partOf(params)));
}

export function indexHead(kind: EntityKind, { params }: HeadSource): PageHead {
  const part = partOf(params);
  const title = titleOf(kind, part);
  return {
    title,
    description: `${title} in this edition, with everything that is said by them and about them.`,
    path: indexPath(kind, part),
    type: 'website',
  };
}

function titleOf(kind: EntityKind, part: string): string {
  return part === '' ? titles[kind] : `${titles[kind]}, ${nameVolumeName(part)}`;
}

/** Those of one kind who stand in most articles, or a volume of all of them by name. */
export function IndexPage({ kind }: { kind: EntityKind }) {
  const part = partOf(useParams());
  const { data } = useSuspenseQuery(indexQuery(kind, part));
  return (
    <>
      <h1 tabIndex={-1} className="mb-6 text-h1">
        {titleOf(kind, part)}
      </h1>
      {data.entities.length === 0 ? (
        <p className="text-body text-soft">There is none in this edition.</p>
      ) : (
        <Entities entities={data.entities} className="grid gap-x-10 gap-y-2 wide:grid-cols-2" />
      )}
      <Contents
        contents={data.contents}
        pathOf={(volume) => indexPath(kind, volume)}
        nameOf={nameVolumeName}
        noun={titles[kind].toLowerCase()}
        previous="Before"
        next="After"
      />
    </>
  );
}
