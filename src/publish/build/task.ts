/** What the build asks of its workers, and what they answer. */
import type { Edition } from '../../archive/archive.ts';
import type { ArticleCard } from '../../archive/card.ts';
import type { Copy } from '../../archive/copies/copies.ts';
import type { Entry } from '../../archive/entry.ts';
import type { Segment } from '../../archive/search/indexFile.ts';
import type { AuthorityEntry } from '../../article/authority/authority.ts';
import type { Problem } from '../../compiler/problem.ts';
import type { Template } from '../page/document.ts';
import type { SeedPictures } from '../media/pictureNames.ts';
import type { CachedArticle } from './kept/cache.ts';
import type { FirstTerms } from './kept/firstTerms.ts';
import type { Checksum } from './files.ts';

/** What every worker knows from its start. */
export interface WorkerSetting {
  readonly root: string;
  readonly seeds: string;
  readonly cache: string;
}

/** How pages are rendered in this build. */
export interface Rendering {
  readonly edition: Edition;
  readonly base: string;
  readonly template: Template;
  /** The tree that pages are written into. */
  readonly folder: string;
  /** Whether each file is written in compressed forms as well. */
  readonly compress: boolean;
}

export interface CompileTask {
  readonly name: string;
  readonly key: string;
  readonly pictures: SeedPictures;
}

export interface RenderTask {
  readonly path: string;
  /** The page's data as JSON: a text is handed over in less time than a value. */
  readonly json: string;
  /** Instead of that: the cached article that the page shows. */
  readonly article?: CachedArticle;
  /** The others of its text, each with where it is kept. */
  readonly copies?: readonly (Copy & { readonly place: CachedArticle })[];
}

/** A file that is at hand. */
export interface WriteTask {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly compress: boolean;
}

/** A segment of the search index. */
export interface IndexTask {
  readonly segment: Segment;
  readonly cards: readonly ArticleCard[];
  readonly places: readonly CachedArticle[];
  /** Where it is asked first: how its terms are kept. */
  readonly first?: FirstTerms;
}

export type Task =
  | { readonly type: 'authority'; readonly authority: readonly AuthorityEntry[] }
  | { readonly type: 'compile'; readonly files: readonly CompileTask[] }
  | { readonly type: 'rendering'; readonly rendering: Rendering }
  | { readonly type: 'write'; readonly files: readonly WriteTask[] }
  | { readonly type: 'index'; readonly segments: readonly IndexTask[] }
  | { readonly type: 'render'; readonly pages: readonly RenderTask[] };

/** What became of a seed, in short; the whole is in the cache. */
export interface CompiledSeed {
  readonly name: string;
  readonly key: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** What a worker has done. */
export interface Done {
  readonly compiled: readonly CompiledSeed[];
  /** Of the files that it wrote. */
  readonly sums: readonly Checksum[];
}

export type Answer =
  ({ readonly type: 'done' } & Done) | { readonly type: 'failed'; readonly error: string };
