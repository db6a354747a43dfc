/** Asks for a question's files at the key, before the page is drawn again: on a slow phone that takes half as long as a journey to the server. */
import { segmentsAtOnce } from '../../archive/search/indexFile.ts';
import { termsOf } from '../../archive/search/term.ts';
import { bestCards } from './cards.ts';
import { searchContents } from './fetched.ts';
import { fetchNames } from './names.ts';
import { filterTermsOf, type Question } from './question.ts';
import { fetchTerms } from './ranking.ts';
import { isUnfinished } from './useSettled.ts';

/** The files are kept, so the answer finds them on their way. Without the reader's knowledge nothing fails: the answer asks again, and says so. */
export function foresee(question: Question, before: Question): void {
  // In development nothing is kept.
  if (import.meta.env.DEV || isUnfinished(question, before)) return;
  fetchAll(question).catch(() => undefined);
}

async function fetchAll(question: Question): Promise<void> {
  const { segments } = await searchContents();
  const terms = [...termsOf(question.words), ...filterTermsOf(question)];
  await Promise.all([
    bestCards(terms),
    fetchTerms(segments.slice(0, segmentsAtOnce), terms),
    fetchNames(question.words),
  ]);
}
