import type { QueryClient } from '@tanstack/react-query';
import type { MonthTable } from '../archive/downloads.ts';
import { FeedLinks } from '../components/FeedLinks.tsx';
import { dateVolumeName } from '../components/volumeName.ts';
import { downloadsPath, homePath, schemaPath, tablePath, tablesPath } from '../paths.ts';
import { numeral } from '../phrases/counting.ts';
import * as phrases from '../phrases/downloads.ts';
import * as page from '../phrases/page.ts';
import { downloadsQuery, editionQuery } from '../queries.ts';
import { forMachines, type PageHead } from './head.ts';
import { usePageData } from './pageData.ts';

export function loadDownloads(client: QueryClient): Promise<unknown> {
  return client.ensureQueryData(downloadsQuery());
}

export function downloadsHead(): PageHead {
  return {
    title: page.downloads,
    description: forMachines(() => phrases.description),
    path: downloadsPath,
    type: 'website',
  };
}

/** What can be taken away: feeds, tables of quotations, and the shape of the data. */
export function DownloadsPage() {
  const edition = usePageData(editionQuery());
  const data = usePageData(downloadsQuery());
  return (
    <div className="mx-auto grid max-w-measure gap-8 wide:mx-0">
      <h1 tabIndex={-1} className="text-h1">
        {page.downloads}
      </h1>
      <section className="grid gap-3">
        <h2 className="text-h2">{phrases.feeds}</h2>
        {edition.address === undefined ? (
          <p>{phrases.noFeeds}</p>
        ) : (
          <>
            <p>{phrases.feedsExplained}</p>
            <FeedLinks of={phrases.newestArticles} path={homePath} />
          </>
        )}
      </section>
      <section className="grid gap-3">
        <h2 className="text-h2">{phrases.tables}</h2>
        <p>{phrases.tablesExplained}</p>
        {data.tables.length > 0 && <Tables tables={data.tables} />}
        {data.count > data.tables.length && (
          <p>
            <a href={fileAt(tablesPath)}>{phrases.allMonths}</a>
          </p>
        )}
      </section>
      <section className="grid gap-3">
        <h2 className="text-h2">{phrases.programs}</h2>
        <p>{phrases.programsExplained}</p>
        <p>
          <a href={fileAt(schemaPath)}>{phrases.schema}</a>
        </p>
      </section>
    </div>
  );
}

function Tables({ tables }: { tables: readonly MonthTable[] }) {
  return (
    <table className="w-full border-collapse font-sans text-[0.9375rem]">
      <thead>
        <tr className="border-b border-rule text-start">
          <th className="px-0 py-1 text-start font-semibold">{phrases.month}</th>
          <th className="px-0 py-1 text-end font-semibold">{phrases.quotations}</th>
          <th className="px-0 py-1 text-end font-semibold">{phrases.file}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ month, quotations }) => (
          <tr key={month} className="border-b border-rule">
            <th scope="row" className="px-0 py-1 text-start font-normal">
              {dateVolumeName(month)}
            </th>
            <td className="px-0 py-1 text-end">{numeral(quotations)}</td>
            <td className="px-0 py-1 text-end">
              <a className="me-3" href={fileAt(tablePath(month, 'csv'))}>
                CSV
              </a>
              <a href={fileAt(tablePath(month, 'json'))}>JSON</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const fileAt = (path: string): string => import.meta.env.BASE_URL + path;
