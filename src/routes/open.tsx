import { lazy } from 'react';
import { openPath } from '../paths.ts';
import * as phrases from '../phrases/page.ts';
import { forMachines, type PageHead } from './head.ts';

export function openHead(): PageHead {
  return {
    title: phrases.openYourOwn,
    description: forMachines(() => phrases.openDescription),
    path: openPath,
    type: 'website',
  };
}

const loaded = async () => ({
  default: (await import('./opening/OpeningPage.tsx')).OpeningPage,
});

/** Rendered at once where pages are made; in a browser it comes with its scripts, and the page stands until then. */
const OpeningPage = import.meta.env.SSR ? (await loaded()).default : lazy(loaded);

/** The page on which a reader opens files; its scripts come only to who visits it. The page before stays until they are there, so that the focus finds the new heading. */
export function OpenPage({ search }: { search: string }) {
  return <OpeningPage search={search} />;
}
