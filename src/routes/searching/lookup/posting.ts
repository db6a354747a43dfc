/** What a term is in each article of a segment: how much it weighs there, and in which statements it stands. */
import {
  numbersIn,
  type StatementShard,
  type TermShard,
} from '../../../archive/search/indexFile.ts';
import { isField } from '../../../archive/search/field.ts';
import { mark, weightOf } from '../../../archive/search/mark.ts';
import type { Statements } from '../../../archive/search/statement.ts';
import { beginning } from '../../../archive/search/term.ts';

export type Posting = TermShard['terms'][number];
export type StatedTerm = StatementShard['segments'][number][1][number];

/** What a mark's weight counts for in the term itself, and less in a word that goes on after it: whole numbers, which cost less. */
const [whole, begunOnly] = [5, 2];

/** Whether a word is the term, or goes on after it where that is long enough. */
function isMeant(word: string, term: string): boolean {
  if (word === term) return true;
  const isOpen = Array.from(term.slice(term.indexOf(':') + 1)).length >= beginning;
  return isOpen && word.startsWith(term);
}

export interface Weights {
  /** By the numbers of the articles: 0 where the term is not. */
  readonly of: Uint8Array;
  /** How many articles have it. */
  readonly count: number;
}

/** What a term weighs in each of so many articles, where it has the marks that are needed. */
export function weightsOf(
  term: string,
  terms: readonly Posting[],
  articles: number,
  needed: number,
): Weights {
  const of = new Uint8Array(articles);
  let count = 0;
  for (const [word, ...groups] of terms) {
    if (!isMeant(word, term)) continue;
    for (const group of groups) {
      const marks = group[0] ?? 0;
      if ((marks & needed) !== needed) continue;
      const weight = weightOf(marks) * (word === term ? whole : begunOnly);
      let number = 0;
      for (let n = 1; n < group.length; n += 1) {
        number += group[n] ?? 0;
        const before = of[number] ?? 0;
        if (before === 0) count += 1;
        if (before < weight) of[number] = weight;
      }
    }
  }
  return { of, count };
}

/** The statements that a term stands in, by the numbers of their articles. */
export function statementsOf(
  term: string,
  terms: readonly Posting[],
  stated: readonly StatedTerm[],
): ReadonlyMap<number, Statements> {
  const found = new Map<number, Statements>();
  for (const [word, ...groups] of terms) {
    if (!isMeant(word, term)) continue;
    const own = stated.find(([it]) => it === word)?.[1].split(' ') ?? [];
    const said = groups.filter(([marks = 0]) => isField(word) || (marks & mark.quotation) !== 0);
    for (const [n, number] of said.flatMap(numbersIn).entries())
      found.set(number, (found.get(number) ?? '') + (own[n] ?? ''));
  }
  return found;
}
