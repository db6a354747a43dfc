import type { CleaningRule } from '../../article/cleaning.ts';

/** What a line is in the layout of an article. */
export type Label =
  | 'site'
  | 'section'
  | 'headline'
  | 'headline again'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'dateline'
  | 'subheading'
  | 'body'
  | 'item'
  | 'caption'
  | 'caption again'
  | 'credit'
  | 'footnote'
  | 'related'
  | 'promotion'
  | 'navigation'
  | 'disclaimer'
  | 'agency'
  | 'embed'
  | 'page'
  | 'mark';

/** The rule by which a line with this label leaves the page; undefined where it stays. */
export function cleaningRuleOf(label: Label): CleaningRule | undefined {
  return dropped.get(label);
}

const dropped = new Map<Label, CleaningRule>([
  ['section', 'section'],
  ['headline again', 'headline/repeated'],
  ['caption again', 'caption/repeated'],
  ['related', 'boilerplate/related'],
  ['promotion', 'boilerplate/promotion'],
  ['navigation', 'boilerplate/navigation'],
  ['disclaimer', 'boilerplate/disclaimer'],
  ['agency', 'boilerplate/agency'],
  ['page', 'boilerplate/page'],
  ['embed', 'boilerplate/embed'],
  ['mark', 'empty-mark'],
]);
