/** What kind of source a text is: told by how it begins, and by the file's name where that leaves it open. */
export type Format = 'text' | 'html' | 'feed';

const feedStart =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?[^>]*>\s*|<!DOCTYPE (?!html)[^>[]*(?:\[[^\]]*\])?>\s*)*<(?:rss|feed|rdf:RDF|opml|channel|atom:feed)\b/i;
const htmlStart =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/** Files that hold feeds; a page in one is an error page that was saved in a feed's place. */
const feedEndings = ['xml', 'rss', 'atom', 'rdf', 'json', 'jsonfeed', 'opml'];
const pageEndings = ['html', 'htm', 'xhtml'];

/** Whether a file's name says that it may hold an article: what a program leaves beside it (`x.txt~`, `x.txt.bak`) does not. */
export function isSourceName(name: string): boolean {
  return ['txt', 'text', ...pageEndings, ...feedEndings].includes(endingOf(name));
}

function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The format of a text in a file of this name. */
export function formatOf(name: string, text: string): Format {
  const head = text.slice(0, 4096).trimStart();
  const ending = endingOf(name);
  if (feedStart.test(head)) return 'feed';
  if (htmlStart.test(head) && !feedEndings.includes(ending)) return 'html';
  if (pageEndings.includes(ending)) return 'html';
  if (feedEndings.includes(ending)) return 'feed';
  return /^\{[\s\S]{0,300}"https?:\/\/(?:www\.)?jsonfeed\.org\/version/.test(head)
    ? 'feed'
    : 'text';
}
