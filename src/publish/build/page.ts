/** A page written into the tree: as HTML and as data. */
import { addressOf } from '../../routes/head.ts';
import { editionPath } from '../../paths.ts';
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
  if (path === missingPath) {
    const missing = await documentAt(path, [[editionPath, edition]], rendering, '');
    writeFiles(folder, [[missingFile, missing]], compress);
    return;
  }
  const own = article ? articleAt(article, copies, cache) : given;
  const json = article && copies.length === 0 ? storedArticle(cache, article) : JSON.stringify(own);
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
  data: readonly (readonly [string, unknown])[],
  { edition, base, template }: Rendering,
  madeFor: string,
): Promise<string> {
  const address = madeFor === '' ? undefined : addressOf(edition, path);
  const page = await renderPage(path, data, edition, base);
  const whole = { ...page, ...(address !== undefined && { address }), path: madeFor, data };
  return documentOf(whole, edition, template);
}
