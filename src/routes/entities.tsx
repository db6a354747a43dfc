import type { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Params } from 'react-router';
import type { EntityKind } from '../article/article.ts';
import { Contents } from '../components/Contents.tsx';
import { groupName, indexVolumeName } from '../components/indexGroupName.ts';
import { JumpList } from '../components/dossier/JumpList.tsx';
import { NameFilter } from '../components/dossier/NameFilter.tsx';
import { NameGroups } from '../components/dossier/NameGroups.tsx';
import { indexPath } from '../paths.ts';
import * as dossierPhrases from '../phrases/dossier.ts';
import { comma } from '../phrases/lists.ts';
import * as phrases from '../phrases/page.ts';
import { indexQuery } from '../queries.ts';
import { forMachines, type HeadSource, type PageHead } from './head.ts';
import { usePageData } from './pageData.ts';

const titles: Readonly<Record<EntityKind, string>> = {
  person: phrases.people,
  organization: phrases.organizations,
  place: phrases.places,
};

const partOf = (params: Params): string => params['part'] ?? '';

export function loadIndex(kind: EntityKind, client: QueryClient, params: Params): Promise<unknown> {
  return client.ensureQueryData(indexQuery(kind, partOf(params)));
}

export function indexHead(kind: EntityKind, { client, params }: HeadSource): PageHead {
  const part = partOf(params);
  const names = client.getQueryData(indexQuery(kind, part).queryKey)?.names ?? [];
  const title = titleOf(kind, part, (it) => indexVolumeName(it, names));
  return {
    title,
    description: forMachines(() => dossierPhrases.indexDescription(title)),
    path: indexPath(kind, part),
    type: 'website',
  };
}

function titleOf(kind: EntityKind, part: string, nameOf: (part: string) => string): string {
  return part === '' ? titles[kind] : titles[kind] + comma + nameOf(part);
}

/** Everyone of one kind by letter or country, or those in most articles and the ways to all others. */
export function IndexPage({ kind, params }: { kind: EntityKind; params: Params }) {
  const part = partOf(params);
  const data = usePageData(indexQuery(kind, part));
  const { groups, contents, names } = data;
  const [wanted, setWanted] = useState('');
  const nameOf = (volume: string): string => indexVolumeName(volume, names);
  const listed = groups.map((group) => ({ ...group, title: groupName(group, kind === 'place') }));
  const isWhole = part === '' && contents.volumes.length === 0;
  return (
    <>
      <h1 tabIndex={-1} className="mb-4 text-h1">
        {titleOf(kind, part, nameOf)}
      </h1>
      {groups.length === 0 && <p className="text-body text-soft">{dossierPhrases.noneInEdition}</p>}
      <NameFilter
        key={part}
        groups={groups}
        wanted={wanted}
        onChange={setWanted}
        isWhole={isWhole}
      />
      <JumpList
        groups={listed}
        volumes={contents.volumes}
        nameOf={nameOf}
        pathOf={(volume) => indexPath(kind, volume)}
      />
      <NameGroups groups={listed} wanted={wanted} />
      <Contents
        contents={{ ...contents, volumes: [] }}
        pathOf={(volume) => indexPath(kind, volume)}
        nameOf={nameOf}
        noun={titles[kind].toLowerCase()}
        previous={dossierPhrases.before}
        next={dossierPhrases.after}
      />
    </>
  );
}
