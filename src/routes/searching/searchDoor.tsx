import { useEffect, useState, type ComponentType } from 'react';
import { searchPath } from '../../paths.ts';
import * as lists from '../../phrases/lists.ts';
import * as page from '../../phrases/page.ts';
import { forMachines, type PageHead } from '../head.ts';

export function searchHead(): PageHead {
  return {
    title: page.search,
    description: forMachines(() => lists.searchDescription),
    path: searchPath,
    type: 'website',
    hidden: true,
  };
}

/** The search page, whose script comes when a reader searches; a page without scripts says that it needs one. */
export function SearchDoor({ search }: { search: string }) {
  const [Page, setPage] = useState<ComponentType<{ search: string }>>();
  useEffect(() => {
    import('./SearchPage.tsx').then(
      ({ SearchPage }) => setPage(() => SearchPage),
      // For the boundary round the page to say.
      (error: unknown) =>
        setPage(() => {
          throw error;
        }),
    );
  }, []);
  if (Page !== undefined) return <Page search={search} />;
  return (
    // As tall as the page that comes: the foot would jump.
    <div className="mx-auto min-h-dvh max-w-measure wide:mx-0">
      <h1 tabIndex={-1} className="mb-4 text-h1">
        {page.search}
      </h1>
      <noscript>
        <p>{lists.searchNeedsScript}</p>
      </noscript>
    </div>
  );
}
