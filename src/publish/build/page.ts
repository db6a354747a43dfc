/** Pages written into the tree: as HTML and as data. */
import { withCopies, type PublishedArticle } from '../../archive/copies/published.ts';
import type { NewsArticle } from '../../article/article.ts';
import { dataPath, editionPath } from '../../paths.ts';
import { addressOf } from '../../routes/head.ts';
import { documentOf } from '../page/document.ts';
import { pageRenderer } from '../page/prerender.tsx';
import { storedArticle, type CachedArticle } from './kept/cache.ts';
import { writeFiles, type Checksum } from './files.ts';
import { filesOfPage, missingFile, missingPath } from './pageFiles.ts';
import type { Rendering, RenderTask } from './task.ts';

/** Data of at most so many signs stands in its page; more is fetched when the page comes to life, for a page is read before. */
const longestInPage = 1024;

/** Makes what writes the pages of a build, each with the sums of its files. `cache` is the folder of compiled articles. */
export function pageWriter(
  rendering: Rendering,
  cache: string,
): (task: RenderTask) => readonly Checksum[] {
  const { edition, base, folder, compress, template } = rendering;
  const render = pageRenderer(edition, base);
  const editionData = [editionPath, JSON.stringify(edition)] as const;
  const missing = (): readonly Checksum[] => {
    const page = { ...render(missingPath, []), path: '', data: [editionData] };
    return writeFiles(folder, [[missingFile, documentOf(page, edition, template)]], compress);
  };
  return (task) => {
    const { path } = task;
    if (path === missingPath) return missing();
    const json = jsonOf(task, cache);
    const address = addressOf(edition, path);
    const isWhole = json.length <= longestInPage;
    const page = {
      ...render(path, [[path, JSON.parse(json)]]),
      ...(address !== undefined && { address }),
      path: base.slice(0, -1) + path,
      data: isWhole ? [editionData, [path, json] as const] : [editionData],
      ...(!isWhole && { dataFile: base + dataPath(path) }),
    };
    const [htmlFile, dataFile] = filesOfPage(path);
    const html = documentOf(page, edition, template);
    const files = [
      [htmlFile, html],
      [dataFile, json],
    ] as const;
    return writeFiles(folder, files, compress);
  };
}

/** The data of a page as it is published. */
function jsonOf({ json, article, copies = [] }: RenderTask, cache: string): string {
  if (article === undefined) return json;
  if (copies.length === 0) return storedArticle(cache, article);
  return JSON.stringify(withStoredCopies(article, copies, cache));
}

function withStoredCopies(
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
