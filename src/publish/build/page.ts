/** A page written into the tree: as HTML and as data. */
import { addressOf } from '../../routes/head.ts';
import { dataPath, editionPath } from '../../paths.ts';
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
  const editionJson = [editionPath, edition, JSON.stringify(edition)] as const;
  if (path === missingPath) {
    const missing = await documentAt(path, [editionJson], rendering, { path: '', isWhole: true });
    writeFiles(folder, [[missingFile, missing]], compress);
    return;
  }
  const json = article ? storedArticle(cache, article) : JSON.stringify(given);
  const own: unknown = article ? JSON.parse(json) : given;
  const data = [editionJson, [path, own, json]] as const;
  const isWhole = json.length <= longestInPage;
  const html = await documentAt(path, data, rendering, {
    path: base.replace(/\/$/, '') + path,
    isWhole,
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
  data: readonly (readonly [key: string, value: unknown, json: string])[],
  { edition, base, template }: Rendering,
  made: { readonly path: string; readonly isWhole: boolean },
): Promise<string> {
  const address = made.path === '' ? undefined : addressOf(edition, path);
  const values = data.map(([key, value]) => [key, value] as const);
  const page = await renderPage(path, values, edition, base);
  const texts = data.map(([key, , json]) => [key, json] as const);
  const whole = {
    ...page,
    ...(address !== undefined && { address }),
    path: made.path,
    data: made.isWhole ? texts : texts.slice(0, 1),
    ...(!made.isWhole && { dataFile: base + dataPath(path) }),
  };
  return documentOf(whole, edition, template);
}
