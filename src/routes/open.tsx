import { lazy, Suspense } from 'react';
import { openPath } from '../paths.ts';
import type { PageHead } from './head.ts';

export function openHead(): PageHead {
  return {
    title: 'Open your own articles',
    description: 'Read an article of your own here: who said what, found on your device.',
    path: openPath,
    type: 'website',
  };
}

const loaded = async () => ({
  default: (await import('./opening/OpeningPage.tsx')).OpeningPage,
});

/** Rendered at once where pages are made; in a browser it comes with its scripts, and the page stands until then. */
const OpeningPage = import.meta.env.SSR ? (await loaded()).default : lazy(loaded);

/** The page on which a reader opens files; its scripts come only to who visits it. */
export function OpenPage() {
  return (
    <Suspense>
      <OpeningPage />
    </Suspense>
  );
}
