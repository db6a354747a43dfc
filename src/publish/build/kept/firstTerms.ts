/** The terms of the segments that are asked first, kept between builds: where few articles of one have changed, only theirs are taken out and put in. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleTerms } from '../../../archive/search/articleTerms.ts';
import {
  changedTextOf,
  keptSegmentIn,
  keptTextOf,
  type ChangedArticle,
  type KeptSegment,
} from '../../outlet/search/firstShard.ts';
import type { SegmentPlan } from '../../outlet/search/segment.ts';
import { writeAtOnce } from '../writeAtOnce.ts';
import { hasTerms, storedTerms, type CachedArticle } from './cache.ts';

/** A segment's terms: the file that they are kept in, the shards they are divided into, and the file that an earlier build kept of it. */
export interface FirstTerms {
  readonly file: string;
  readonly shards: number;
  readonly before?: string;
}

const folderIn = (work: string): string => join(work, 'first');
const ending = (shards: number): string => `.${shards}.txt`;

/** Where the terms of a segment are kept, and whether they are there. */
export function firstTermsOf(
  { segment, key }: SegmentPlan,
  shards: number,
  work: string,
): FirstTerms & { readonly isKept: boolean } {
  const folder = folderIn(work);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${segment.name}.${key}${ending(shards)}`);
  if (existsSync(file)) return { file, shards, isKept: true };
  const before = readdirSync(folder).find(
    (name) => name.startsWith(`${segment.name}.`) && name.endsWith(ending(shards)),
  );
  return {
    file,
    shards,
    isKept: false,
    ...(before !== undefined && { before: join(folder, before) }),
  };
}

/** Removes what other segments, or these at other times, have left. */
export function pruneFirstTerms(work: string, kept: readonly FirstTerms[]): void {
  const files = new Set(kept.map(({ file }) => file));
  const all = readdirSync(folderIn(work)).map((name) => join(folderIn(work), name));
  for (const file of all) if (!files.has(file)) rmSync(file);
}

/** Keeps the terms of the articles of a segment: below a line of where each article is kept. `cache` is the folder of compiled articles. */
export function storeFirstTerms(
  { file, shards, before }: FirstTerms,
  places: readonly CachedArticle[],
  cache: string,
): void {
  const text =
    (before !== undefined && findChanged(before, places, shards, cache)) ||
    keptTextOf(
      places.map((place) => storedTerms(cache, place)),
      shards,
    );
  writeAtOnce(file, `${JSON.stringify(places)}\n${text}`);
}

export function storedFirstTerms({ file }: FirstTerms): KeptSegment {
  return keptSegmentIn(partsOf(file)[1]);
}

/** Where more have changed than one in so many, all are read. */
const fewIn = 16;

/** What an earlier build kept, with the articles that have changed since; nothing where those are many, or not all of it is known any more. */
function findChanged(
  before: string,
  places: readonly CachedArticle[],
  shards: number,
  cache: string,
): string | undefined {
  const [listed, text] = partsOf(before);
  const earlier = JSON.parse(listed) as readonly CachedArticle[];
  const terms = (place: CachedArticle): ArticleTerms => storedTerms(cache, place);
  const changed = Array.from(places.entries()).filter(
    ([number, { key, n }]) => earlier[number]?.key !== key || earlier[number].n !== n,
  );
  const isKnown = changed.every(([number]) => hasTerms(cache, earlier[number]));
  if (earlier.length > places.length || changed.length * fewIn > places.length || !isKnown)
    return undefined;
  const changes = changed.map(([number, place]): ChangedArticle => {
    const old = earlier[number];
    return { number, ...(old && { before: terms(old) }), now: terms(place) };
  });
  return changedTextOf(text, changes, shards);
}

/** The first line, and the others. */
function partsOf(file: string): readonly [listed: string, text: string] {
  const whole = readFileSync(file, 'utf8');
  const end = whole.indexOf('\n');
  return [whole.slice(0, end), whole.slice(end + 1)];
}
