import type { QueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import { downloadsPath } from '../paths.ts';
import * as phrases from '../phrases/downloads.ts';
import * as page from '../phrases/page.ts';
import { downloadsQuery } from '../queries.ts';
import { forMachines, type PageHead } from './head.ts';

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

const loaded = async () => ({
  default: (await import('./downloading/Downloads.tsx')).Downloads,
});

/** Rendered at once where pages are made. Few readers come here, so its script is not in the app's. */
const Downloads = import.meta.env.SSR ? (await loaded()).default : lazy(loaded);

export function DownloadsPage() {
  return <Downloads />;
}
