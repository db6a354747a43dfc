/** What the index knows of a term in an article besides that it is there: where it stands. */
import type { NewsArticle } from '../../article/article.ts';
import { storyEntitiesOf } from '../../article/story.ts';
import { textBlocksIn } from '../../article/text.ts';
import { fields, isField, publisherTerm } from './field.ts';
import type { StatedTerms } from './statement.ts';
import { termsOf } from './term.ts';

/** Where a term stands in an article, as bits of one number. */
export const mark = { text: 1, quotation: 2, name: 4, headline: 8, often: 16 } as const;

/** Times that make a term one of those that the article is about. */
const often = 3;

/** How much a term with these marks says about an article. */
export function weightOf(marks: number): number {
  return (
    1 +
    (marks & mark.headline ? 6 : 0) +
    (marks & mark.name ? 2 : 0) +
    (marks & mark.quotation ? 1 : 0) +
    (marks & mark.often ? 2 : 0)
  );
}

/** Every term of an article's text with its marks, those of its fields included. */
export function markedTermsOf(
  article: NewsArticle,
  stated: StatedTerms,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const marks = new Map<string, number>();
  const add = (term: string, bit: number): void =>
    void marks.set(term, (marks.get(term) ?? 0) | bit);
  for (const { id, text } of textBlocksIn(article)) {
    if (id === article.site?.id || id === article.publisher?.id) continue;
    const bit = id === article.headline.id ? mark.headline : mark.text;
    for (const term of termsOf(text)) {
      add(term, bit);
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  for (const [term, count] of counts) if (count >= often) add(term, mark.often);
  addNames(article, add);
  for (const [, ...terms] of stated)
    for (const term of terms) add(term, isField(term) ? 0 : mark.quotation);
  const outlet = article.publisher ?? article.site;
  if (outlet) add(publisherTerm(outlet.text), 0);
  return marks;
}

type Add = (term: string, bit: number) => void;

function addNames(article: NewsArticle, add: Add): void {
  const ofStory = storyEntitiesOf(article);
  for (const { id, kind, name, alternateNames } of article.entities) {
    if (!ofStory.has(id)) continue;
    for (const term of termsOf([name, ...alternateNames.map(({ text }) => text)].join(' '))) {
      add(term, mark.name);
      if (kind === 'place') add(fields.place + term, 0);
    }
  }
}

/** The terms of one article, by their marks. */
export type MarkedTerms = readonly (readonly [marks: number, ...terms: string[]])[];

/** The terms of one article as they are kept: all with the same marks together. */
export function groupedTerms(marks: ReadonlyMap<string, number>): MarkedTerms {
  const groups = new Map<number, string[]>();
  for (const [term, own] of marks) {
    const before = groups.get(own);
    if (before === undefined) groups.set(own, [term]);
    else before.push(term);
  }
  return Array.from(groups, ([own, terms]) => [own, ...terms] as const);
}
