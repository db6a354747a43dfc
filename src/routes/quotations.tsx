import type { QueryClient } from '@tanstack/react-query';
import type { Params } from 'react-router';
import { Contents } from '../components/Contents.tsx';
import { Quotes } from '../components/Quotes.tsx';
import { VolumeNote } from '../components/VolumeNote.tsx';
import { dateVolumeName, pageVolumeName, type VolumePage } from '../components/volumeName.ts';
import { downloadsPath, hrefOf, quotationsPartPath } from '../paths.ts';
import { quotationsQuery } from '../queries.ts';
import * as lists from '../phrases/lists.ts';
import { forMachines, type HeadSource, type PageHead } from './head.ts';
import { usePageData } from './pageData.ts';
import * as phrases from '../phrases/page.ts';

const partOf = (params: Params): string => params['part'] ?? '';

export function loadQuotations(client: QueryClient, params: Params): Promise<unknown> {
  return client.ensureQueryData(quotationsQuery(partOf(params)));
}

export function quotationsHead({ client, params }: HeadSource): PageHead {
  const part = partOf(params);
  const data = client.getQueryData(quotationsQuery(part).queryKey);
  return {
    title: titleOf(data?.contents ?? { part }),
    description: forMachines(() => lists.quotationsDescription),
    path: quotationsPartPath(part),
    type: 'website',
  };
}

function titleOf(way: VolumePage): string {
  return way.part === ''
    ? phrases.quotations
    : phrases.quotations + lists.comma + pageVolumeName(way);
}

export function QuotationsPage({ params }: { params: Params }) {
  const part = partOf(params);
  const data = usePageData(quotationsQuery(part));
  const { direct, reported } = data.totals;
  return (
    <div className="max-w-measure wide:mx-0 mx-auto">
      <header>
        <h1 tabIndex={-1} className="text-h1">
          {titleOf(data.contents)}
        </h1>
        <VolumeNote contents={data.contents} />
        <p className="aside mt-3 mb-4">{lists.quotationTotals(direct, reported)}</p>
      </header>
      {data.stories.length === 0 && <p className="text-body text-soft">{lists.nobodyQuoted}</p>}
      <Quotes stories={data.stories} withSpeaker level={2} />
      <Contents
        contents={data.contents}
        pathOf={quotationsPartPath}
        nameOf={dateVolumeName}
        noun={lists.quotations}
        previous={lists.newer}
        next={lists.older}
      />
      <p className="aside mt-8">
        <a href={hrefOf(downloadsPath)}>{lists.tablesOfQuotations}</a>
      </p>
    </div>
  );
}
