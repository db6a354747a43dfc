import { useEffect, useState, type ComponentType } from 'react';
import { searchPath } from '../paths.ts';
import type { PageHead } from './head.ts';

export function searchHead(): PageHead {
  return {
    title: 'Search',
    description: 'Search what is said in this edition, and by whom.',
    path: searchPath,
    type: 'website',
    hidden: true,
  };
}

/** The search page, whose script comes when a reader searches; a page without scripts says that it needs one. */
export function SearchDoor() {
  const [Page, setPage] = useState<ComponentType>();
  useEffect(() => {
    void import('./search.tsx').then(({ SearchPage }) => setPage(() => SearchPage));
  }, []);
  if (Page !== undefined) return <Page />;
  return (
    <>
      <h1 tabIndex={-1} className="mb-4 text-h1">
        Search
      </h1>
      <noscript>
        <p>Searching needs JavaScript. Every list and every page works without.</p>
      </noscript>
    </>
  );
}
