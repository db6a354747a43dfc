/** What is wrong in a folder of seeds, said as a compiler says it. */
import { basename, join } from 'node:path';
import { compared } from '../../archive/card.ts';
import type { ArticleId } from '../../article/id.ts';
import type { SourceFile } from '../../compiler/draft.ts';
import type { Knowledge } from '../../compiler/knowledge.ts';
import type { Problem } from '../../compiler/problem.ts';
import { compileFile, failedFile, type CompiledFile } from './compileFile.ts';
import { authorityOf } from './authority.ts';
import { knowledgeIn } from './knowledge.ts';
import { mediaIn } from '../media/mediaFolder.ts';
import { pictureFilesOf, unusedPictures } from '../media/pictureNames.ts';
import { readSeeds, sameId } from './seeds.ts';

export interface Check {
  readonly files: number;
  readonly articles: number;
  /** By file and line. What concerns a whole file stands at its first line. */
  readonly problems: readonly (Problem & { readonly line: number })[];
}

/** Compiles every seed of a folder and publishes nothing. `root` is the project's folder. */
export function checkSeeds(root: string, folder: string): Check {
  const seeds = readSeeds(folder);
  const authority = authorityOf(seeds.authority);
  const media = mediaIn(folder);
  const problems: Problem[] = [...seeds.problems, ...media.problems, ...authority.problems];
  const used = new Set<string>();
  const knowledge = knowledgeIn(root, authority.entries);
  const addresses = new Map<ArticleId, string>();
  for (const file of seeds.files) {
    for (const name of pictureFilesOf(file, media.files)) used.add(name);
    const compiled = compiledOrFailed(file, knowledge);
    problems.push(...compiled.problems);
    for (const { id } of compiled.articles) {
      const before = addresses.get(id);
      if (before === undefined) addresses.set(id, file.name);
      else problems.push(sameId(file.name, before));
    }
  }
  problems.push(...unusedPictures(media.files, used));
  return {
    files: seeds.files.length,
    articles: addresses.size,
    problems: problems.map((problem) => placed(problem, folder)).toSorted(byPlace),
  };
}

/** Where a build would stop, the file is reported and those after it are still checked. */
function compiledOrFailed(file: SourceFile, knowledge: Knowledge): CompiledFile {
  try {
    return compileFile(file, knowledge);
  } catch (error) {
    return failedFile(file.name, error);
  }
}

function placed(problem: Problem, folder: string): Problem & { readonly line: number } {
  const { file, line = 1 } = problem;
  const name = file.startsWith('media/') ? file : basename(file);
  return { ...problem, file: file === folder ? folder : join(folder, name), line };
}

function byPlace(a: Problem & { line: number }, b: Problem & { line: number }): number {
  return compared(a.file, b.file) || a.line - b.line || compared(a.code, b.code);
}

/** "3 files, 2 articles: 1 error, 0 warnings, 4 notes". */
export function summaryOf({ files, articles, problems }: Check): string {
  const count = (severity: Problem['severity']): string =>
    counted(problems.filter((it) => it.severity === severity).length, severity);
  const found = (['error', 'warning', 'note'] as const).map(count).join(', ');
  return `${counted(files, 'file')}, ${counted(articles, 'article')}: ${found}`;
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** 1 where something must be mended, else 0. With `strict`, a warning is enough. */
export function exitCodeOf({ problems }: Check, strict: boolean): 0 | 1 {
  const fails = ({ severity }: Problem): boolean =>
    severity === 'error' || (strict && severity === 'warning');
  return problems.some(fails) ? 1 : 0;
}
