import { lazy, Suspense, useSyncExternalStore } from 'react';
import * as phrases from '../phrases/page.ts';
import { savedPath } from '../paths.ts';
import type { PageHead } from './head.ts';
import { withSheet } from './withSheet.ts';

const Shelves = lazy(async () => ({
  default: (await withSheet(import('../tools/keeping/Shelves.tsx'), 'tools')).Shelves,
}));

export function savedHead(): PageHead {
  return {
    title: phrases.saved,
    description: phrases.savedDescription,
    path: savedPath,
    type: 'website',
    hidden: true,
  };
}

const never = () => () => undefined;

/** What the reader keeps on this device. The page is made without it: only this device knows. */
export function SavedPage() {
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    // The foot of the page stays out of the way of what this device brings.
    <div className="mx-auto min-h-dvh max-w-measure wide:mx-0">
      <h1 tabIndex={-1} className="text-h1">
        {phrases.saved}
      </h1>
      <p className="aside mt-3 mb-6">{phrases.savedDescription}</p>
      {isAlive ? (
        <Suspense>
          <Shelves />
        </Suspense>
      ) : (
        <p className="unscripted">{phrases.savedNeedsScript}</p>
      )}
    </div>
  );
}
