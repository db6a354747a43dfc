/** The passages of an article that was found. */
import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import type { ArticleCard } from '../../archive/card.ts';
import type { QuotedWords } from '../../archive/quotationIndex.ts';
import { Highlighted } from '../../components/Highlighted.tsx';
import { articlePath, hrefOf } from '../../paths.ts';
import { comma } from '../../phrases/lists.ts';
import * as page from '../../phrases/page.ts';
import type { AnswerPassage } from './passages.ts';

interface PassageListProps {
  passages: readonly AnswerPassage[];
  card: ArticleCard;
  words: string;
}

/** The passages that the place kept for them has room for, at least one: so what is below seldom moves when they come. */
export function PassageList({ passages, card, words }: PassageListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [room, setRoom] = useState<{ of: readonly AnswerPassage[]; count: number }>();
  const count = room?.of === passages ? room.count : passages.length;
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null || count <= 1) return;
    const kept = parseFloat(getComputedStyle(current).minHeight);
    if (current.offsetHeight > kept + 1) setRoom({ of: passages, count: count - 1 });
  }, [passages, count]);
  return (
    <ul ref={list} className="mt-2 grid min-h-26 content-start gap-2">
      {passages.slice(0, count).map((passage) => (
        <Passage key={passage.at + passage.text} passage={passage} card={card} words={words} />
      ))}
    </ul>
  );
}

interface PassageProps {
  passage: AnswerPassage;
  card: ArticleCard;
  words: string;
}

function Passage({ passage: { at, text, direction, said }, card, words }: PassageProps) {
  return (
    <li dir={direction} lang={card.language}>
      {said === undefined ? (
        <Highlighted text={text} query={words} />
      ) : (
        <Said words={said} query={words} />
      )}{' '}
      <span className="aside">
        {said && <SpeakerOf words={said} />}
        {said?.kind === 'indirect' && page.reported + comma}
        <a href={hrefOf(articlePath(card.id, at))}>{page.inContext}</a>
      </span>
    </li>
  );
}

/** Each piece by itself: between two pieces the source has words of its own. */
function Said({ words: { pieces, kind }, query }: { words: QuotedWords; query: string }) {
  return pieces.map((piece, n) => (
    <Fragment key={piece}>
      {n > 0 && ' '}
      {kind === 'direct' ? (
        <q>
          <Highlighted text={piece} query={query} />
        </q>
      ) : (
        <Highlighted text={piece} query={query} />
      )}
    </Fragment>
  ));
}

function SpeakerOf({ words: { speaker } }: { words: QuotedWords }) {
  if (speaker === undefined) return page.notIdentified + comma;
  if (speaker.confidence === 'unsure') return page.notCertain + comma;
  return (
    <>
      <bdi>{speaker.name}</bdi>
      {comma}
    </>
  );
}
