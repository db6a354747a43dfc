/** Asks for a question's files at the key, before the page is drawn again: on a slow phone that takes half as long as a journey to the server. */
import { termsOf } from '../../archive/search/term.ts';
import { fetchBest } from './lookup/cards.ts';
import { findContents } from './lookup/fetched.ts';
import { fetchTerms } from './lookup/lookUp.ts';
import { fetchNames } from './names.ts';
import { noteKey } from './pace.ts';
import { filterTermsOf, type Question } from './question.ts';
import { isUnfinished } from './useSettled.ts';

/**
 * Without waiting for anything: what is waited for comes after the page is
 * drawn. The files are kept, so the answer finds them on their way. One that
 * fails is asked for again by the answer, which then says so.
 */
export function foresee(question: Question, before: Question): void {
  noteKey();
  const contents = findContents();
  // In development nothing is kept.
  if (import.meta.env.DEV || contents === undefined || isUnfinished(question, before)) return;
  const words = termsOf(question.words);
  const terms = [...words, ...filterTermsOf(question)];
  // Before the terms, which it else would take for asked for earlier.
  const best = fetchBest(contents, terms);
  const files = [...fetchTerms(contents, question, words), ...best, ...fetchNames(contents, words)];
  for (const file of files) file.catch(() => undefined);
}
