/** What was compiled before, on disk: three files for each seed, named by a hash of all that went into it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleTerms } from '../../../archive/search/articleTerms.ts';
import type { CompiledFile } from '../../seeds/compileFile.ts';
import { writeAtOnce } from '../writeAtOnce.ts';
import { packedDigests, type PackedDigests } from './packedDigest.ts';
import { remembered } from '../../../article/remembered.ts';

/** Where an article stands in the cache: the key of its file, and its place in it. */
export interface CachedArticle {
  readonly key: string;
  readonly n: number;
}

/** Keeps articles as the JSON that is published, one a line, and digests in lines as well. */
export function storeCompiled(folder: string, key: string, compiled: CompiledFile): void {
  const { articles, digests, terms } = compiled;
  const file = fileOf(folder, key);
  mkdirSync(join(folder, key.slice(0, 2)), { recursive: true });
  writeAtOnce(`${file}.digest`, packedDigests(digests));
  writeAtOnce(`${file}.terms`, JSON.stringify(terms));
  writeAtOnce(`${file}.json`, articles.map((article) => JSON.stringify(article)).join('\n'));
}

/** The keys of all seeds that are kept. To list them takes a tenth of the time of asking for each. */
export function storedKeys(folder: string): ReadonlySet<string> {
  const parts = existsSync(folder) ? readdirSync(folder) : [];
  const names = parts.flatMap((part) => readdirSync(join(folder, part)));
  return new Set(names.flatMap((name) => /^([0-9a-f]+)\.json$/.exec(name)?.[1] ?? []));
}

/** Files that were read last: a feed has many articles in one, and they come one after another. */
const fewFiles = 2;
const linesIn = remembered(fewFiles, (file: string) => readFileSync(file, 'utf8').split('\n'));
const termsIn = remembered(
  fewFiles,
  (file: string) => JSON.parse(readFileSync(file, 'utf8')) as ArticleTerms[],
);

/** The JSON of a cached article. */
export function storedArticle(folder: string, { key, n }: CachedArticle): string {
  const line = linesIn(`${fileOf(folder, key)}.json`)[n];
  if (line === undefined) throw new RangeError(`${key} holds no article number ${n}.`);
  return line;
}

/** The digests of a seed's articles. */
export function storedDigests(folder: string, key: string): PackedDigests {
  return readFileSync(`${fileOf(folder, key)}.digest`, 'utf8').split('\n');
}

/** The terms of a cached article. */
export function storedTerms(folder: string, { key, n }: CachedArticle): ArticleTerms {
  const terms = termsIn(`${fileOf(folder, key)}.terms`)[n];
  if (terms === undefined) throw new RangeError(`${key} holds no article number ${n}.`);
  return terms;
}

/** Whether the terms of an article are still kept; those of no article are. */
export const hasTerms = (folder: string, place: CachedArticle | undefined): boolean =>
  place === undefined || existsSync(`${fileOf(folder, place.key)}.terms`);

/** Removes what no seed asks for any more. */
export function prune(folder: string, kept: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const key = /([0-9a-f]+)\.(?:json|digest|terms)$/.exec(name)?.[1];
    if (key !== undefined && !kept.has(key)) rmSync(join(folder, name), { force: true });
  }
}

/** Removes the seeds of these keys. */
export function removeStored(folder: string, keys: Iterable<string>): void {
  for (const key of keys)
    for (const form of ['json', 'digest', 'terms'])
      rmSync(`${fileOf(folder, key)}.${form}`, { force: true });
}

const fileOf = (folder: string, key: string): string => join(folder, key.slice(0, 2), key);
