import { Link, useLocation, useRouteError } from 'react-router';
import { homePath } from '../paths.ts';
import { NotFoundError } from '../queries.ts';
import { forMachines, type PageHead } from './head.ts';

export function notFoundHead(): PageHead {
  return {
    title: 'Page not found',
    description: forMachines(() => 'There is no such page in this edition.'),
    path: homePath,
    type: 'website',
    hidden: true,
  };
}

/** Shown while the data of the first page is fetched, where it did not come with the page. */
export function Loading() {
  return <p className="aside">Loading …</p>;
}

/** There is no such page. */
export function NotFoundPage() {
  return (
    <div className="mx-auto max-w-measure grid gap-4 text-body">
      <h1 tabIndex={-1} className="text-h1">
        Page not found
      </h1>
      <p>
        There is no such page in this edition. It may have been renamed, or the address may have
        been cut on its way to you.
      </p>
      <p>
        <Link to={homePath}>Go to the front page</Link>
      </p>
    </div>
  );
}

/** What a reader sees instead of a page that could not be shown. */
export function FailurePage() {
  const error = useRouteError();
  const { pathname } = useLocation();
  if (error instanceof NotFoundError) return <NotFoundPage />;
  return (
    <div className="mx-auto max-w-measure grid gap-4 text-body">
      <h1 tabIndex={-1} className="text-h1">
        This page could not be shown
      </h1>
      <p>{error instanceof Error ? error.message : 'An error without a message.'}</p>
      <p>
        <Link to={pathname} reloadDocument>
          Try again
        </Link>{' '}
        or <Link to={homePath}>go to the front page</Link>.
      </p>
    </div>
  );
}
