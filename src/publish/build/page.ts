/** A page written into the tree: as HTML and as data. */
import { addressOf } from '../../routes/head.ts';
import { dataPath, editionPath } from '../../paths.ts';
import { documentOf } from '../document.ts';
import { renderPage } from '../prerender.tsx';
import { withCopies, type PublishedArticle } from '../../archive/copies/published.ts';
import type { NewsArticle } from '../../article/article.ts';
import { storedArticle, type CachedArticle } from './cache.ts';
import { writeFiles } from './files.ts';
import { filesOfPage, missingFile, missingPath } from './pageFiles.ts';
import type { Rendering, RenderTask } from './task.ts';

export async function writePage(
  { path, data: given, article, copies = [] }: RenderTask,
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
  const own = article ? articleAt(article, copies, cache) : given;
  const json = article && copies.length === 0 ? storedArticle(cache, article) : JSON.stringify(own);
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
function articleAt(
  place: CachedArticle,
  copies: NonNullable<RenderTask['copies']>,
  cache: string,
): PublishedArticle {
  const read = (it: CachedArticle): NewsArticle =>
    JSON.parse(storedArticle(cache, it)) as NewsArticle;
  const places = new Map(copies.map(({ article, place: own }) => [article.id, own]));
  const named = copies.map(({ relation, article }) => ({ relation, article }));
  return withCopies(read(place), named, (id) => {
    const other = places.get(id);
    return other && read(other);
  });
}

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
