import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import type { EntityKind } from '../article/article.ts';
import { Entities } from '../components/EntityList.tsx';
import { indexPath } from '../paths.ts';
import { indexQuery } from '../queries.ts';
import type { PageHead } from './head.ts';

const titles: Readonly<Record<EntityKind, string>> = {
  person: 'People',
  organization: 'Organisations',
  place: 'Places',
};

export function loadIndex(kind: EntityKind, client: QueryClient): Promise<unknown> {
  return client.ensureQueryData(indexQuery(kind));
}

export function indexHead(kind: EntityKind): PageHead {
  const title = titles[kind];
  return {
    title,
    description: `${title} in this edition, with everything that is said by them and about them.`,
    path: indexPath(kind),
    type: 'website',
  };
}

/** Everybody and everything of one kind in the edition. */
export function IndexPage({ kind }: { kind: EntityKind }) {
  const { data } = useSuspenseQuery(indexQuery(kind));
  return (
    <>
      <h1 tabIndex={-1} className="mb-6 text-h1">
        {titles[kind]}
      </h1>
      {data.entities.length === 0 ? (
        <p className="text-body text-soft">There is none in this edition.</p>
      ) : (
        <Entities entities={data.entities} className="grid gap-x-10 gap-y-2 wide:grid-cols-2" />
      )}
    </>
  );
}
