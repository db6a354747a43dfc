/** What each term has of every article of a segment, while articles come to it and go. */
import type { ArticleTerms } from '../../../archive/search/articleTerms.ts';
import { isField } from '../../../archive/search/field.ts';
import { mark } from '../../../archive/search/mark.ts';
import type { Statements } from '../../../archive/search/statement.ts';

/** Articles with the same marks for a term. */
export interface Group {
  /** Ascending. */
  readonly numbers: number[];
  /** Those of each article, where the term stands in any. */
  statements?: Statements[];
}

export type Posting = Map<number, Group>;
export type Postings = Map<string, Posting>;

/** Whether a term with these marks stands in statements, if it ever does. */
export const mayBeStated = (term: string, marks: number): boolean =>
  (marks & mark.quotation) !== 0 || isField(term);

/** Puts an article under the number that it has in its segment. */
export function addArticle(
  postings: Postings,
  number: number,
  { marked, stated }: ArticleTerms,
): void {
  const statements = new Map<string, Statements>();
  for (const [own, ...terms] of stated) for (const term of terms) statements.set(term, own);
  for (const [marks, ...terms] of marked) {
    for (const term of terms) {
      const group = groupIn(postings, term, marks);
      const at = placeFor(number, group.numbers);
      insert(group.numbers, at, number);
      const own = mayBeStated(term, marks) ? statements.get(term) : undefined;
      if (own !== undefined) insert((group.statements ??= []), at, own);
    }
  }
}

/** Takes an article away that has this number and these terms. */
export function removeArticle(
  postings: Postings,
  number: number,
  { marked }: Pick<ArticleTerms, 'marked'>,
): void {
  for (const [marks, ...terms] of marked) {
    for (const term of terms) {
      const posting = postings.get(term);
      const group = posting?.get(marks);
      const at = group?.numbers.indexOf(number) ?? -1;
      if (posting === undefined || group === undefined || at < 0)
        throw new RangeError(`"${term}" is not said to stand in article ${number}.`);
      group.numbers.splice(at, 1);
      group.statements?.splice(at, 1);
      if (group.numbers.length === 0) posting.delete(marks);
      if (posting.size === 0) postings.delete(term);
    }
  }
}

export function groupIn(postings: Postings, term: string, marks: number): Group {
  let posting = postings.get(term);
  if (posting === undefined) postings.set(term, (posting = new Map<number, Group>()));
  let group = posting.get(marks);
  if (group === undefined) posting.set(marks, (group = { numbers: [] }));
  return group;
}

/** Where a number belongs: at the end, while a segment is indexed from its first article on. */
function placeFor(number: number, numbers: readonly number[]): number {
  let at = numbers.length;
  while (at > 0 && (numbers[at - 1] ?? 0) > number) at -= 1;
  return at;
}

function insert<T>(list: T[], at: number, item: T): void {
  if (at === list.length) list.push(item);
  else list.splice(at, 0, item);
}
