/** What of the source the reader does not see in the article, and why. */

/**
 * Why a line of the source is not on the page as it stood.
 *
 * - `headline/repeated`: the headline again, in the same or nearly the same form.
 * - `caption/repeated`: a caption again, whole or cut short.
 * - `boilerplate/promotion`: an advertisement, or an offer of the site's own.
 * - `boilerplate/navigation`: a control, a menu entry, a counter of the site.
 * - `boilerplate/related`: the title or teaser of another story.
 * - `boilerplate/disclaimer`: the publisher's standing words about rights or opinions.
 * - `boilerplate/agency`: who reported, edited or supplied the text, at its end.
 * - `boilerplate/embed`: the remains of a post, a player or a picture that was embedded.
 * - `boilerplate/page`: other text of the web page around the story.
 * - `section`: the section of the site that the story stood in.
 * - `metadata`: a second date or byline, or details of the page that are shown nowhere.
 * - `empty-mark`: a sign or a label with nothing to go with it.
 */
export type CleaningRule =
  | 'headline/repeated'
  | 'caption/repeated'
  | 'boilerplate/promotion'
  | 'boilerplate/navigation'
  | 'boilerplate/related'
  | 'boilerplate/disclaimer'
  | 'boilerplate/agency'
  | 'boilerplate/embed'
  | 'boilerplate/page'
  | 'section'
  | 'metadata'
  | 'empty-mark';

/** A line of the source that the reader does not see in the article. */
export interface CleanedLine {
  readonly line: number;
  readonly text: string;
  readonly rule: CleaningRule;
}
