import type { QueryClient } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { homePath, hrefOf } from '../paths.ts';
import { NotFoundError, OfflineError } from '../queries.ts';
import { forMachines, type PageHead } from './head.ts';
import * as phrases from '../phrases/page.ts';

export function notFoundHead(): PageHead {
  return {
    title: phrases.notFound,
    description: forMachines(() => phrases.notFoundDescription),
    path: homePath,
    type: 'website',
    hidden: true,
  };
}

export function loadingHead(): PageHead {
  return { ...notFoundHead(), title: phrases.loading };
}

/** Shown while the data of the first page is fetched, where it did not come with the page. */
export function Loading() {
  return <p className="aside">{phrases.loading}</p>;
}

/** There is no such page. */
export function NotFoundPage() {
  return (
    <div className="mx-auto grid max-w-measure gap-4 text-body wide:mx-0">
      <h1 tabIndex={-1} className="text-h1">
        {phrases.notFound}
      </h1>
      <p>{phrases.notFoundText}</p>
      <p>
        <a href={hrefOf(homePath)}>{phrases.goToFrontPage}</a>
      </p>
    </div>
  );
}

interface BoundaryProps {
  client: QueryClient;
  children: ReactNode;
}

/** Round a page: where it cannot be shown, says so. A failure is forgotten when the reader goes on, so that a later visit asks again. */
export class FailureBoundary extends Component<BoundaryProps, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override componentWillUnmount(): void {
    if (!('error' in this.state)) return;
    this.props.client.removeQueries({ predicate: ({ state }) => state.status === 'error' });
  }

  override render(): ReactNode {
    return 'error' in this.state ? <Failure error={this.state.error} /> : this.props.children;
  }
}

/** Round what a page can do without: where it cannot be shown, the page goes on without it. */
export class Optional extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

/** What a reader sees instead of a page that could not be shown. */
function Failure({ error }: { error: unknown }) {
  const { pathname } = useLocation();
  if (error instanceof NotFoundError) return <NotFoundPage />;
  const isOffline = error instanceof OfflineError;
  return (
    <div className="mx-auto grid max-w-measure gap-4 text-body wide:mx-0">
      <h1 tabIndex={-1} className="text-h1">
        {isOffline ? phrases.notOnDevice : phrases.failed}
      </h1>
      {isOffline ? (
        <p>{phrases.notOnDeviceText}</p>
      ) : error instanceof Error ? (
        <p lang="en" dir="ltr">
          {error.message}
        </p>
      ) : (
        <p>{phrases.noMessage}</p>
      )}
      <p>
        {/* A target makes it the browser's: the page is loaded anew. */}
        <a href={hrefOf(pathname)} target="_self">
          {phrases.tryAgain}
        </a>
        {phrases.or}
        <a href={hrefOf(homePath)}>{phrases.goToFrontPage}</a>.
      </p>
    </div>
  );
}
