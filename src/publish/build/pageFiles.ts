/** Names of a page's files in the published folder. */
import { dataPath } from '../../paths.ts';

/** Stands for the page of any address that is not there. */
export const missingPath = '/404/';
export const missingFile = '404.html';

/** The files of the page at `path`, without their compressed forms. */
export function filesOfPage(path: string): readonly [html: string, json: string] {
  return [`${decodeURIComponent(path).slice(1)}index.html`, decodeURIComponent(dataPath(path))];
}
