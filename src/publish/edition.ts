/** From a folder of seeds to an archive: every seed compiled, every quotation proved. */
import { archiveOf, type Archive } from '../archive/archive.ts';
import type { NewsArticle } from '../article/article.ts';
import type { Authority } from '../article/authority.ts';
import { parseAuthority } from '../article/authorityFile.ts';
import { compile } from '../compiler/compile.ts';
import type { Problem } from '../compiler/problem.ts';
import { knowledgeIn } from './knowledge.ts';
import { proveVerbatim } from './proof.ts';
import { readSeeds } from './seeds.ts';

export interface Compilation {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
}

/** Compiles the seeds in a folder. A bad seed is a problem and no article; the rest is an archive. */
export function compileSeeds(root: string, folder: string): Compilation {
  const seeds = readSeeds(folder);
  const problems: Problem[] = [...seeds.problems];
  const authority = authorityOf(seeds.authority);
  problems.push(...authority.problems);
  const knowledge = knowledgeIn(root, authority.entries);
  const articles = new Map<string, NewsArticle>();
  for (const file of seeds.files) {
    const compiled = compile(file, knowledge);
    problems.push(...compiled.problems);
    for (const article of compiled.articles) {
      proveVerbatim(article, file);
      const before = articles.get(article.id);
      if (before === undefined) articles.set(article.id, article);
      else problems.push(sameId(article, before));
    }
  }
  return { archive: archiveOf(seeds.edition, [...articles.values()], authority.entries), problems };
}

/** An edition needs no authority file. */
function authorityOf(given: unknown): Authority {
  return given === undefined
    ? { entries: [], problems: [] }
    : parseAuthority(given, 'authority.json');
}

function sameId(article: NewsArticle, before: NewsArticle): Problem {
  return {
    severity: 'error',
    code: 'seeds/same-id',
    message: `"${article.source.file}" would have the same address as "${before.source.file}". Rename one of them.`,
    file: article.source.file,
  };
}
