/** Every page in the tree: those whose key has changed are rendered by the workers. */
import type { Archive } from '../../archive/archive.ts';
import { compared } from '../../archive/card.ts';
import type { ArticleId } from '../../article/id.ts';
import type { Planner } from '../dossierPlan.ts';
import type { Lists } from '../lists.ts';
import type { MapMaker } from '../map/placeMap.ts';
import { pagesOf, type Page } from '../site.ts';
import type { CachedArticle } from './kept/cache.ts';
import { filesOfPage, missingFile, missingPath } from './pageFiles.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import { isThere, removeOthers, withForms } from './stale.ts';
import type { Rendering, RenderTask } from './task.ts';
import type { Tree } from './tree.ts';

export interface RenderPlan {
  readonly archive: Archive;
  readonly lists: Lists;
  readonly placeOf: (id: ArticleId) => CachedArticle;
  readonly tree: Tree;
  readonly live: Tree | undefined;
  readonly rendering: Rendering;
  readonly planned: Planner;
  readonly maps: MapMaker;
  /** Changes with whatever makes every page different. */
  readonly version: string;
}

export async function renderedPages(
  plan: RenderPlan,
  pool: Pool,
  progress: Progress,
): Promise<void> {
  const stale = await progress.during('compare', 1, () => stalePages(plan));
  const taskOf = ({ path, data }: Page): RenderTask =>
    typeof data === 'function'
      ? { path, json: JSON.stringify(data()) }
      : {
          path,
          json: '',
          article: plan.placeOf(data.article),
          copies: data.copies.map(({ relation, entry: { card } }) => {
            return { relation, article: card, place: plan.placeOf(card.id) };
          }),
        };
  await progress.during('render', stale.length, (done) =>
    pool.share(
      stale,
      (pages) => ({ type: 'render', pages: pages.map(taskOf) }),
      (_answer, count) => done(count),
    ),
  );
}

function stalePages({
  archive,
  lists,
  tree,
  live,
  rendering,
  planned,
  maps,
  version,
}: RenderPlan): readonly Page[] {
  const { compress } = rendering;
  const wanted = new Set<string>();
  const stale: Page[] = [];
  const missing: Page = { path: missingPath, key: '', data: () => null };
  for (const pages of [pagesOf(archive, planned, lists, maps), [missing]]) {
    for (const page of pages) {
      const { path, key } = page;
      const files = path === missingPath ? [missingFile] : filesOfPage(path);
      const made = { name: path, key: `${version}.${key}`, files: withForms(files, compress) };
      wanted.add(path);
      if (!isThere(made, tree, live)) stale.push(page);
    }
  }
  removeOthers(tree, wanted, (name) => name.startsWith('/'));
  // What pages show of an article is in memory for a while only, so those of one time are made together.
  return stale.toSorted((a, b) => compared(b.newest ?? '', a.newest ?? ''));
}
