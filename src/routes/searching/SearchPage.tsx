import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, type KeyboardEvent } from 'react';
import { bestOfTerm } from '../../archive/search/indexFile.ts';
import * as page from '../../phrases/page.ts';
import * as phrases from '../../phrases/search.ts';
import { Answers } from './Answers.tsx';
import { answersTo, type Answer } from './answer.ts';
import { searchContents } from './lookup/fetched.ts';
import { foresee } from './foresight.ts';
import { field, Filters } from './Filters.tsx';
import { addressOf, isAsked, type Question } from './question.ts';
import { useQuestion } from './useQuestion.ts';
import { useSettled } from './useSettled.ts';

/** Articles shown at first, and added with each wish for more. */
const shown = bestOfTerm;

/** Search as you type. The question stands in the address, as `search`. */
export function SearchPage({ search }: { search: string }) {
  const [question, ask] = useQuestion(search);
  const { answer, isSearching, error, more } = useAnswer(question);
  // The way into the index comes while the reader types; where it does not, the question says so.
  useEffect(() => void searchContents().catch(() => undefined), []);
  return (
    <div
      role="presentation"
      // The foot of the page stays out of the way of results that come.
      className="mx-auto min-h-dvh max-w-measure wide:mx-0"
      onKeyDown={moveThroughResults}
    >
      <h1 tabIndex={-1} className="mb-4 text-h1">
        {page.search}
      </h1>
      <search className="grid gap-3 font-sans">
        <label className="grid gap-1" htmlFor="q">
          {phrases.words}
          <input
            id="q"
            type="search"
            dir="auto"
            autoComplete="off"
            enterKeyHint="search"
            value={question.words}
            onChange={(event) => {
              const next = { ...question, words: event.target.value };
              foresee(next, question);
              ask(next);
            }}
            className={`${field} text-body`}
          />
        </label>
        <Filters question={question} ask={ask} />
      </search>
      <output className="aside mt-3 block min-h-[2lh] wide:min-h-[1lh]">
        {stateOf(question, answer, isSearching, error)}
      </output>
      {isAsked(question) && answer && (
        // Rows of another answer are others: the same ones elsewhere would be seen to jump.
        <Answers key={addressOf(answer.question).toString()} answer={answer} more={more} />
      )}
    </div>
  );
}

function useAnswer(question: Question) {
  const client = useQueryClient();
  const [pages, setPages] = useState<{ of: Question; count: number }>({ of: question, count: 1 });
  const settled = useSettled(question);
  // Another question begins with its first results again.
  const count = pages.of === settled ? pages.count : 1;
  const queryKey = ['answer', settled, count];
  const { data, error, isFetching } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      let last: Answer | null = null;
      for await (const answer of answersTo(settled, count * shown, client, signal)) {
        signal.throwIfAborted();
        if (!answer.isWhole) client.setQueryData(queryKey, answer);
        last = answer;
      }
      return last;
    },
    enabled: isAsked(settled),
    // An emptied field has an answer too: rows found before it do not come back with the next word.
    ...(!isAsked(settled) && { initialData: null }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  const more = useCallback(() => setPages({ of: settled, count: count + 1 }), [settled, count]);
  const isSearching = isFetching || settled !== question;
  return { answer: data ?? undefined, error, isSearching, more };
}

function stateOf(
  question: Question,
  answer: Answer | undefined,
  isSearching: boolean,
  error: Error | null,
): string {
  if (!isAsked(question)) return phrases.keys;
  if (error) return error.message;
  if (answer === undefined || (isSearching && answer.cards.length + answer.entities.length === 0))
    return phrases.searching;
  if (answer.cards.length + answer.entities.length === 0 && !answer.isMore) return phrases.nothing;
  const counts = phrases.found(answer.entities.length, answer.count);
  return [counts, answer.since && phrases.since(answer.since)].filter(Boolean).join(', ');
}

/** Arrow keys go from the words to the first result and on from one to the next; Escape goes back to the words. */
function moveThroughResults(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || !(target instanceof HTMLElement)) return;
  const field = currentTarget.querySelector<HTMLInputElement>('#q');
  const results = [...currentTarget.querySelectorAll<HTMLElement>('[data-results] a')];
  const place = results.indexOf(target);
  const isResult = place >= 0;
  if (key === 'Escape' && isResult) field?.focus();
  else if (key === 'ArrowDown' && (isResult || target === field)) results[place + 1]?.focus();
  else if (key === 'ArrowUp' && isResult) (results[place - 1] ?? field)?.focus();
  else if (key === 'Home' && isResult) results[0]?.focus();
  else if (key === 'End' && isResult) results.at(-1)?.focus();
  else return;
  event.preventDefault();
}
