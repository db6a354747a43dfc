/** What kind of source a text is: told by how it begins, and by the file's name where that leaves it open. */
export type Format = 'text' | 'html' | 'feed';

const feedStart =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?[^>]*>\s*|<!DOCTYPE (?!html)[^>[]*(?:\[[^\]]*\])?>\s*)*<(?:rss|feed|rdf:RDF|opml|channel|atom:feed)\b/i;
const htmlStart =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/** Files that hold feeds; a page in one is an error page that was saved in a feed's place. */
const feedEndings = ['xml', 'rss', 'atom', 'rdf', 'json', 'jsonfeed', 'opml'];

/** The format of a text in a file of this name. */
export function formatOf(name: string, text: string): Format {
  const head = text.slice(0, 4096).trimStart();
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (feedStart.test(head)) return 'feed';
  if (htmlStart.test(head) && !feedEndings.includes(ending)) return 'html';
  if (['html', 'htm', 'xhtml'].includes(ending)) return 'html';
  if (feedEndings.includes(ending)) return 'feed';
  return /^\{[\s\S]{0,300}"https?:\/\/(?:www\.)?jsonfeed\.org\/version/.test(head)
    ? 'feed'
    : 'text';
}
