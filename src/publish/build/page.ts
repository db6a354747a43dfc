/** A page written into the tree: as HTML and as data. */
import { addressOf } from '../../routes/head.ts';
import { dataPath, editionPath } from '../../paths.ts';
import { documentOf, type RenderedPage } from '../document.ts';
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
    const missing = await documentAt(path, [[editionPath, edition]], rendering, { path: '' });
    writeFiles(folder, [[missingFile, missing]], compress);
    return;
  }
  const json = article ? storedArticle(cache, article) : JSON.stringify(given);
  const own: unknown = article ? JSON.parse(json) : given;
  const data = [
    [editionPath, edition],
    [path, own],
  ] as const;
  const isLong = json.length > longestInPage;
  const html = await documentAt(path, data, rendering, {
    path: base.replace(/\/$/, '') + path,
    data: isLong ? data.slice(0, 1) : data,
    ...(isLong && { dataFile: base + dataPath(path) }),
  });
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

/** Data of at most so many signs stands in its page; more is fetched when the page comes to life, for a page is read before. */
const longestInPage = 1024;

async function documentAt(
  path: string,
  data: RenderedPage['data'],
  { edition, base, template }: Rendering,
  made: Pick<RenderedPage, 'path' | 'dataFile'> & Partial<Pick<RenderedPage, 'data'>>,
): Promise<string> {
  const address = made.path === '' ? undefined : addressOf(edition, path);
  const page = await renderPage(path, data, edition, base);
  const whole = { ...page, ...(address !== undefined && { address }), data, ...made };
  return documentOf(whole, edition, template);
}
