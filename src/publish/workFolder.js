// @ts-check
/**
 * Where a build keeps what it needs for the next one, apart for each folder that is published to.
 * @param {string} out
 */
export function workFolderOf(out) {
  return `.on-record/work/${out.replace(/[^\w-]+/g, '_')}`;
}

/** In a work folder: the version of the code that stands there, where it is whole. */
export const codeNote = 'code.txt';
