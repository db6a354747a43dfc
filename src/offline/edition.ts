/** What of an edition is there without a network: a list that the build writes and the service worker reads. */

/** An edition as a worker keeps it: all of it or none, and never parts of two. */
export interface OfflineEdition {
  /** Names the code: the pages, scripts and data of one build belong together. */
  readonly build: string;
  /** Changes with any file of the list. */
  readonly id: string;
  /** Files below the site's base, whose names change with their content. */
  readonly assets: readonly string[];
  /** Such files that not every reader needs: kept from their first use on. */
  readonly onUse: readonly string[];
  /** Other files, each with the beginning of its SHA-256. A folder stands for the page in it. */
  readonly files: readonly (readonly [file: string, hash: string])[];
}

/** The page that stands in for every page whose data alone is kept: it fills itself. */
export const shellFile = 'offline/';

/** Says in a request for data which build's code is asking. */
export const buildHeader = 'Edition-Build';

/** Hexadecimal digits of a hash in the list. */
export const hashLength = 16;
