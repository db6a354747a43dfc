/** A page written into the tree: as HTML and as data. */
import { addressOf } from '../../routes/head.ts';
import { editionPath } from '../../paths.ts';
import { documentOf } from '../document.ts';
import { renderPage } from '../prerender.tsx';
import { storedArticle } from './cache.ts';
import { writeFiles } from './files.ts';
import { filesOfPage, missingFile, missingPath } from './pageFiles.ts';
import type { Rendering, RenderTask } from './task.ts';

export async function writePage(
  { path, data: given, article }: RenderTask,
  rendering: Rendering,
  cache: string,
): Promise<void> {
  const { edition, base, folder, compress } = rendering;
  if (path === missingPath) {
    const missing = await documentAt(path, [[editionPath, edition]], rendering, '');
    writeFiles(folder, [[missingFile, missing]], compress);
    return;
  }
  const json = article ? storedArticle(cache, article) : JSON.stringify(given);
  const own: unknown = article ? JSON.parse(json) : given;
  const data = [
    [editionPath, edition],
    [path, own],
  ] as const;
  const html = await documentAt(path, data, rendering, base.replace(/\/$/, '') + path);
  const [page, dataFile] = filesOfPage(path);
  writeFiles(
    folder,
    [
      [page, html],
      [dataFile, json],
    ],
    compress,
  );
}

async function documentAt(
  path: string,
  data: readonly (readonly [string, unknown])[],
  { edition, base, template }: Rendering,
  madeFor: string,
): Promise<string> {
  const address = madeFor === '' ? undefined : addressOf(edition, path);
  const page = await renderPage(path, data, edition, base);
  const whole = { ...page, ...(address !== undefined && { address }), path: madeFor, data };
  return documentOf(whole, edition, template);
}
