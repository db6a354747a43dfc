import { useQuery } from '@tanstack/react-query';
import { lazy, memo, Suspense, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { ArticleCard } from '../../archive/card.ts';
import { termsOf } from '../../archive/search/term.ts';
import { ArticleHeading } from '../../components/article/ArticleHeading.tsx';
import { Entities } from '../../components/EntityList.tsx';
import { Highlighted } from '../../components/Highlighted.tsx';
import { articlePath, dataPath } from '../../paths.ts';
import { keepSearch } from '../../phrases/offline.ts';
import * as phrases from '../../phrases/search.ts';
import { articleQuery } from '../../queries.ts';
import { withSheet } from '../withSheet.ts';
import type { Answer } from './answer.ts';
import { PassageList, passageRoom } from './PassageList.tsx';
import { passagesIn } from './passages.ts';
import { sinceKey } from './pace.ts';
import type { Question } from './question.ts';

const KeepFiles = lazy(async () => ({
  default: (await withSheet(import('../../tools/keeping/KeepFiles.tsx'), 'tools')).KeepFiles,
}));

/** Only a worker can bring out again what is kept. */
const canKeep = (): boolean => navigator.serviceWorker?.controller != null;

const filesOf = (cards: readonly ArticleCard[]): readonly string[] =>
  cards.map(({ id }) => dataPath(articlePath(id)));

interface AnswersProps {
  answer: Answer;
  more: () => void;
}

/** Made anew only with another answer: each key draws the page again, and these are most of it. */
export const Answers = memo(({ answer, more }: AnswersProps) => {
  const { question, entities, cards, words, isMore } = answer;
  return (
    <div data-results={words}>
      {words !== question.words && (
        <p className="aside mt-2">
          {phrases.instead}
          <q>{words}</q>
        </p>
      )}
      {entities.length > 0 && (
        <section aria-label={phrases.names}>
          <Entities entities={entities} className="mt-4 grid gap-1" />
        </section>
      )}
      {cards.length > 0 && canKeep() && (
        // Its place is there before its script is, and below the names, which may come before the articles.
        <div className="mt-2 min-h-10">
          <Suspense>
            <KeepFiles label={keepSearch} files={() => Promise.resolve(filesOf(cards))} />
          </Suspense>
        </div>
      )}
      <section aria-label={phrases.articles}>
        {cards.map((card) => (
          <AnswerStory key={card.id} card={card} words={words} question={question} />
        ))}
      </section>
      {isMore && (
        <p className="mt-6">
          <button
            type="button"
            className="rounded border border-rule px-3 py-1 font-sans"
            onClick={more}
          >
            {phrases.more}
          </button>
        </p>
      )}
    </div>
  );
});

/** An article that was found. Its passages come once their place is seen: they stand in the article itself, which then opens at once. */
const AnswerStory = memo(({ card, words, question }: AnswerStoryProps) => {
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSight(place);
  return (
    <section className="mt-4 border-t border-rule py-3">
      <ArticleHeading
        article={card}
        level={2}
        marked={<Highlighted text={card.headline} query={words} />}
      />
      {isSeen ? (
        <StoryPassages card={card} words={words} question={question} />
      ) : (
        <div ref={place} className={passageRoom} />
      )}
    </section>
  );
});

interface AnswerStoryProps {
  card: ArticleCard;
  words: string;
  question: Question;
}

function StoryPassages({ card, words, question }: AnswerStoryProps) {
  const { data: article } = useQuery(articleQuery(card.id));
  const passages = useMemo(
    () => (article === undefined ? [] : passagesIn(article, termsOf(words), question)),
    [article, words, question],
  );
  return <PassageList passages={passages} card={card} words={words} />;
}

/** Milliseconds that the place of passages must be in sight, and nothing be typed, before they come: while somebody types, most go at once. */
const rest = 200;

/** Whether an element has been in sight for a moment. */
function useSight(place: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      timer = setTimeout(() => (sinceKey() < rest ? wait() : setSeen(true)), rest);
    };
    const watcher = new IntersectionObserver((seen) => {
      clearTimeout(timer);
      if (seen.at(-1)?.isIntersecting) wait();
    });
    watcher.observe(place.current);
    return () => {
      clearTimeout(timer);
      watcher.disconnect();
    };
  }, [place]);
  return isSeen;
}
