/** What a page says about itself to a browser's tab, a search engine and whoever links to it. */
import type { QueryClient } from '@tanstack/react-query';
import type { Params } from 'react-router';
import type { Edition } from '../archive/archive.ts';
import type { Node } from '../article/forms/schemaOrg.ts';
import { remembered } from '../article/remembered.ts';

export interface PageHead {
  readonly title: string;
  /** For machines, which read the page as it was built: write it as `forMachines(...)`. */
  readonly description: string;
  /** Path of the page's one true address. */
  readonly path: string;
  readonly type: 'website' | 'article' | 'profile';
  /** BCP 47, of the page's own text. */
  readonly language?: string;
  /** The whole address of a picture of it. */
  readonly picture?: string;
  /** Whether search engines should leave the page out. */
  readonly hidden?: boolean;
  readonly structured?: Node;
  /** Whether feeds follow this page. */
  readonly followed?: boolean;
}

/** A text that a browser need not load: what it says of a page is the title. */
export const forMachines = (text: () => string): string => (import.meta.env.SSR ? text() : '');

/** What the head of a page is made from: the cache, which holds the page's data. */
export interface HeadSource {
  readonly client: QueryClient;
  readonly params: Params;
  readonly edition: Edition;
}

/** The address of a path in an edition, where it has one. */
export function addressOf({ address }: Edition, path: string): string | undefined {
  if (address === undefined) return undefined;
  const below = path.replace(/^\//, '');
  return isPlain.test(below) ? folderOf(address) + below : new URL(below, address).href;
}

/** A path that stands in an address as it is: a page has its own a dozen times in its feeds. */
const isPlain = /^(?=[^#])(?:[\w-][\w%.-]*\/)*(?:[\w-][\w%.-]*)?(?:#[\w-]*)?$/;

const folderOf = remembered(1, (address: string) => new URL('.', address).href);
