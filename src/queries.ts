/** Everything the site fetches: one query per page's data, checked on arrival and never fetched twice, since a published file does not change under a reader. */
import { queryOptions } from '@tanstack/react-query';
import {
  parseArticlesPage,
  parseDossier,
  parseDownloadsPage,
  parseEdition,
  parseFrontPage,
  parseIndexPage,
  parsePublishedArticle,
  parseQuotationsPage,
} from './archive/parse.ts';
import type { EntityKind } from './article/article.ts';
import type { ArticleId, EntityId } from './article/id.ts';
import { buildHeader } from './offline/edition.ts';
import { unreadableEvent } from './offline/replaced.ts';
import {
  articlePath,
  articlesPath,
  dataPath,
  downloadsPath,
  editionPath,
  entityPath,
  homePath,
  indexPath,
  quotationsPartPath,
} from './paths.ts';

/** The server cannot be reached, and the page is not on this device. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}

/** There is no such page in this edition. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

async function fetchData<T>(
  path: string,
  parse: (value: unknown) => T,
  signal: AbortSignal,
): Promise<T> {
  const file = dataPath(path);
  const headers = { [buildHeader]: document.documentElement.dataset['build'] ?? '' };
  const answer = await fetch(`${import.meta.env.BASE_URL}${file}`, { signal, headers });
  if (answer.status === 404) throw new NotFoundError(`${file} is not in this edition.`);
  if (answer.status === 504) throw new OfflineError(`${file} is not on this device.`);
  if (!answer.ok)
    throw new Error(`${file} could not be fetched: the server answered ${answer.status}.`);
  const value: unknown = await answer.json().catch((error: unknown) => {
    throw new Error(`${file} did not arrive whole.`, { cause: error });
  });
  try {
    return parse(value);
  } catch (error) {
    dispatchEvent(new Event(unreadableEvent));
    throw new Error(`${file} is not as it should be.`, { cause: error });
  }
}

/** The query of the data behind the page at `path`. Its key is the path. */
function pageQuery<T>(path: string, parse: (value: unknown) => T) {
  return queryOptions({
    queryKey: [path],
    queryFn: ({ signal }) => fetchData(path, parse, signal),
    staleTime: Infinity,
    retry: (failures, error) =>
      failures < 2 && !(error instanceof NotFoundError || error instanceof OfflineError),
  });
}

/** The query of a page's data. */
export type PageQuery<T> = ReturnType<typeof pageQuery<T>>;

export const editionQuery = () => pageQuery(editionPath, parseEdition);
export const downloadsQuery = () => pageQuery(downloadsPath, parseDownloadsPage);
export const frontPageQuery = () => pageQuery(homePath, parseFrontPage);
export const articleQuery = (id: ArticleId) => pageQuery(articlePath(id), parsePublishedArticle);
export const articlesQuery = (part: string) => pageQuery(articlesPath(part), parseArticlesPage);
export const dossierQuery = (id: EntityId, part = '') =>
  pageQuery(entityPath(id, part), parseDossier);
export const indexQuery = (kind: EntityKind, part = '') =>
  pageQuery(indexPath(kind, part), parseIndexPage);
export const quotationsQuery = (part = '') =>
  pageQuery(quotationsPartPath(part), parseQuotationsPage);
