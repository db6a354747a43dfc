/**
 * As much markup as fills the first screen of a phone, about: 45 signs a line, 20 lines, and as much again twice over
 * for the tags.
 */
const firstScreen = 3000;

/**
 * Where the first screen of a page's markup ends: behind the last words of a paragraph or a row, so that what is put
 * there is no sibling of blocks, or at the markup's end where it is all one screen.
 *
 *     <p>… first screen …</p><p>… said the minister.|</p><p>…
 */
export function endOfFirstScreen(markup: string): number {
  const ends = /<\/(?:p|li)>/g;
  ends.lastIndex = firstScreen;
  for (let end = ends.exec(markup); end !== null; end = ends.exec(markup))
    if (!isUnscripted(markup, end.index)) return end.index;
  return markup.length;
}

/** Whether the place is within what only readers without scripts are shown: a script there is none. */
function isUnscripted(markup: string, place: number): boolean {
  return markup.lastIndexOf('<noscript', place) > markup.lastIndexOf('</noscript', place);
}
