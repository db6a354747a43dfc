/** From a folder of seeds to an archive, all in memory: for development and tests. A build spreads the same work over workers. */
import { archiveOf, type Archive } from '../archive/archive.ts';
import type { NewsArticle } from '../article/article.ts';
import type { ArticleId } from '../article/id.ts';
import type { Problem } from '../compiler/problem.ts';
import { authorityOf } from './seeds/authority.ts';
import { compileFile } from './seeds/compileFile.ts';
import { knowledgeIn } from './seeds/knowledge.ts';
import type { Pictures } from './media/pictureForms.ts';
import { seedPicturesOf } from './media/pictureNames.ts';
import { readSeeds, sameId } from './seeds/seeds.ts';

export interface Compilation {
  readonly archive: Archive;
  readonly articles: ReadonlyMap<ArticleId, NewsArticle>;
  readonly problems: readonly Problem[];
}

/** Compiles the seeds in a folder. A bad seed is a problem and no article; the rest is an archive. */
export function compileSeeds(
  root: string,
  folder: string,
  pictures: Pictures = new Map(),
): Compilation {
  const seeds = readSeeds(folder);
  const problems: Problem[] = [...seeds.problems];
  const authority = authorityOf(seeds.authority);
  problems.push(...authority.problems);
  const knowledge = knowledgeIn(root, authority.entries);
  const articles = new Map<ArticleId, NewsArticle>();
  for (const file of seeds.files) {
    const compiled = compileFile(file, knowledge, seedPicturesOf(file, pictures));
    problems.push(...compiled.problems);
    for (const article of compiled.articles) {
      const before = articles.get(article.id);
      if (before === undefined) articles.set(article.id, article);
      else problems.push(sameId(file.name, before.source.file));
    }
  }
  const archive = archiveOf(seeds.edition, [...articles.values()], authority.entries);
  return { archive, articles, problems };
}
